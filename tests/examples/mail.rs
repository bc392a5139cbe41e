//! Prints the unread mail of the inbox, page by page: `GRAPH_TOKEN=… cargo run -p tests --example mail`.

use generated::odata::field;
use generated::{Client, Error, Operation, user};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let graph = Client::new(std::env::var("GRAPH_TOKEN")?);
    unread(&graph, |from, subject| println!("{from}: {subject}")).await?;
    Ok(())
}

/// Shows sender and subject of each message. The next page is fetched when the current one is used up.
pub(crate) async fn unread(graph: &Client, mut show: impl FnMut(&str, &str)) -> Result<(), Error> {
    let request =
        user::ListMessages::me_mail_folder("inbox").with_filter(field("isRead").eq(false)).with_select("from,subject").with_top(50);

    let mut messages = graph.items(request);
    while let Some(message) = messages.next().await.transpose()? {
        let sender = message.from.as_deref().and_then(|from| from.email_address.as_deref());
        let name = sender.and_then(|sender| sender.name.as_deref());
        show(name.unwrap_or("somebody"), message.subject.as_deref().unwrap_or("(no subject)"));
    }
    Ok(())
}
