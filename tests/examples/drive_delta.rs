//! Keeps a list of the files of a drive up to date: `GRAPH_TOKEN=… cargo run -p tests --example drive_delta files.json`.

use generated::models::DriveItem;
use generated::prelude::*;
use generated::{Change, Follow, Page, drive_item};
use serde_json::json;
use std::collections::BTreeMap;
use std::error::Error;
use std::path::{Path, PathBuf};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let graph = Client::new(std::env::var("GRAPH_TOKEN")?);
    let state = std::env::args_os().nth(1).map(PathBuf::from).ok_or("name a file to keep the list in")?;
    for (id, name) in sync(&graph, &state).await? {
        println!("{id}: {name}");
    }
    Ok(())
}

/// The names of all files and folders by their identifiers. What is known, and the link to continue with, is in the file `state`.
pub(crate) async fn sync(graph: &Client, state: &Path) -> Result<BTreeMap<String, String>, Box<dyn Error>> {
    match std::fs::read(state) {
        Ok(text) => {
            let (link, known) = serde_json::from_slice::<(String, BTreeMap<String, String>)>(&text)?;
            match apply(graph.changes(Follow::<Page<DriveItem>>::new(&link)), known, state).await {
                // The service has forgotten the link: everything is read anew.
                Err(error) if error.downcast_ref::<generated::Error>().is_some_and(generated::Error::is_gone) => {}
                result => return result,
            }
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
        Err(error) => return Err(error.into()),
    }
    let all = graph.changes(drive_item::Delta::me().with_select("id,name,deleted"));
    apply(all, BTreeMap::new(), state).await
}

/// Reads the changes to their end, and stores the new state only then: a run that is interrupted is repeated.
async fn apply(
    mut changes: generated::Changes<DriveItem>,
    mut known: BTreeMap<String, String>,
    state: &Path,
) -> Result<BTreeMap<String, String>, Box<dyn Error>> {
    while let Some(change) = changes.next().await.transpose()? {
        match change {
            // This service marks what is gone by a property of the item, others by an annotation.
            Change::Updated(item) if item.deleted.is_value() => drop(known.remove(item.id.as_deref().unwrap_or_default())),
            Change::Updated(item) => drop(known.insert(item.id.unwrap_or_default(), item.name.unwrap_or_default())),
            Change::Removed(removed) => drop(known.remove(removed.id.as_deref().unwrap_or_default())),
        }
    }
    if let Some(link) = changes.delta_link() {
        std::fs::write(state, json!([link, known]).to_string())?;
    }
    Ok(known)
}
