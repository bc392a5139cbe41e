//! Writes a message with a large file and sends it: `GRAPH_TOKEN=… cargo run -p tests --example attachment megan@contoso.com report.pdf`.

use generated::models::{AttachmentItem, AttachmentType, EmailAddress, Message, Recipient};
use generated::{Client, Upload, attachment, message, user};
use std::error::Error;
use std::path::Path;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let graph = Client::new(std::env::var("GRAPH_TOKEN")?);
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [to, file] = &arguments[..] else { return Err("name an address and a file".into()) };
    let attachment = send(&graph, to, Path::new(file)).await?;
    println!("sent with {}", attachment.as_deref().unwrap_or("its attachment"));
    Ok(())
}

/// Sends a file, and gives the address of the attachment. A file of more than 3 MB needs a draft and an upload session.
pub(crate) async fn send(graph: &Client, to: &str, file: &Path) -> Result<Option<String>, Box<dyn Error>> {
    let name = file.file_name().and_then(|name| name.to_str()).ok_or("a file has a name")?;
    let content = tokio::fs::File::open(file).await?;
    let size = i64::try_from(content.metadata().await?.len())?;

    let recipient = Recipient { email_address: EmailAddress { address: to.into(), ..Default::default() }.into(), ..Default::default() };
    let draft = Message { subject: name.into(), to_recipients: [recipient].into(), ..Default::default() };
    let draft = graph.send(user::PostMessages::me(draft)).await?;
    let id = draft.id.as_deref().ok_or("the draft has no id")?;

    let item = AttachmentItem { attachment_type: AttachmentType::File.into(), name: name.into(), size: size.into(), ..Default::default() };
    let session = graph.send(attachment::CreateUploadSession::me(id).attachment_item(item)).await?;
    let url = session.upload_url.as_deref().ok_or("the session has no address")?;
    // The last response has no body: the address is in a header.
    let uploaded = graph.upload_full::<()>(Upload::new(url, content)).await?;

    graph.send(message::Send::me(id)).await?;
    let address = uploaded.headers().get("Location").and_then(|address| address.to_str().ok());
    Ok(address.map(str::to_owned))
}
