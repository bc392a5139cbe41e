//! Prints what has changed in the inbox since the last run: `GRAPH_TOKEN=… cargo run -p tests --example delta inbox.link`.

use generated::models::Message;
use generated::{Change, Client, Follow, Operation, Page, message};
use std::error::Error;
use std::path::{Path, PathBuf};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let graph = Client::new(std::env::var("GRAPH_TOKEN")?);
    let store = std::env::args_os().nth(1).map(PathBuf::from).ok_or("name a file to keep the link in")?;

    for change in sync(&graph, &store).await? {
        match change {
            Change::Updated(message) => println!("changed: {}", message.subject.as_deref().unwrap_or("(no subject)")),
            Change::Removed(removed) => println!("removed: {}", removed.id.unwrap_or_default()),
        }
    }
    Ok(())
}

/// The changes since the link in `store`, or everything if there is no link yet. Stores the new link at the end. If an error `is_gone`, the link
/// has expired: delete it and begin again.
pub(crate) async fn sync(graph: &Client, store: &Path) -> Result<Vec<Change<Message>>, Box<dyn Error>> {
    let mut changes = match std::fs::read_to_string(store) {
        Ok(link) => graph.changes(Follow::<Page<Message>>::new(&link)),
        Err(_) => graph.changes(message::Delta::me("inbox").with_select("subject")),
    };
    let mut found = Vec::new();
    while let Some(change) = changes.next().await.transpose()? {
        found.push(change);
    }
    if let Some(link) = changes.delta_link() {
        std::fs::write(store, link)?;
    }
    Ok(found)
}
