//! Uploads a large file to the user's drive, in ranges: `GRAPH_TOKEN=… cargo run -p tests --example upload film.mp4`.

use generated::models::{DriveItem, DriveItemUploadableProperties};
use generated::{Client, Upload, drive_item};
use std::error::Error;
use std::path::PathBuf;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let graph = Client::new(std::env::var("GRAPH_TOKEN")?);
    let file = std::env::args_os().nth(1).map(PathBuf::from).ok_or("name a file")?;

    let item = upload(&graph, file, |sent, all| println!("{sent} of {all} bytes")).await?;
    println!("see {}", item.web_url.as_deref().unwrap_or_default());
    Ok(())
}

/// Puts a file into the folder `Uploads`. If the name is taken, the new file gets another one.
pub(crate) async fn upload(graph: &Client, file: PathBuf, progress: impl FnMut(u64, u64) + Send) -> Result<DriveItem, Box<dyn Error>> {
    let name = file.file_name().and_then(|name| name.to_str()).ok_or("a file has a name")?;
    let item = DriveItemUploadableProperties { microsoft_graph_conflict_behavior: "rename".into(), ..Default::default() };
    let session = graph.send(drive_item::CreateUploadSession::me_path(format!("Uploads/{name}")).item_parameter(item)).await?;

    let url = session.upload_url.as_deref().ok_or("the session has no address")?;
    let content = tokio::fs::File::open(&file).await?;
    Ok(graph.upload(Upload::new(url, content).on_progress(progress)).await?)
}
