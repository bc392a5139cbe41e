//! Prints the messages of all chats with the names of their senders: `GRAPH_TOKEN=… cargo run -p tests --example chats`.

use generated::prelude::*;
use generated::{Error, chat};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let graph = Client::new(std::env::var("GRAPH_TOKEN")?);
    messages(&graph, |line| println!("{line}")).await?;
    Ok(())
}

/// Calls `show` with a line for each message of each chat; further pages are fetched as they are needed.
pub(crate) async fn messages(graph: &Client, mut show: impl FnMut(String)) -> Result<(), Error> {
    let mut chats = graph.items(chat::List::me().with_select("id,topic"));
    while let Some(chat) = chats.next().await.transpose()? {
        let topic = chat.topic.display_or("(no topic)");
        let mut messages = graph.items(chat::ListMessages::new(chat.id.display_or("")).with_top(50));
        while let Some(message) = messages.next().await.transpose()? {
            // The sender is a user, an application or nobody: whatever it is, it is an identity, and has a name.
            let from = message.from.as_deref();
            let sender = from.and_then(|from| from.user.as_deref().or(from.application.as_deref()));
            let name = sender.and_then(|sender| sender.display_name().as_deref()).unwrap_or("somebody");
            let text = message.body.as_deref().and_then(|body| body.content.as_deref()).unwrap_or_default();
            show(format!("{topic}: {name}: {text}"));
        }
    }
    Ok(())
}
