//! Pins a message in a chat: `GRAPH_TOKEN=… cargo run -p tests --example pin`.

use generated::{Client, chat};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let graph = Client::new(std::env::var("GRAPH_TOKEN")?);
    let chat = "19:2da4c29f6d7041eca70b638b43d45437@thread.v2";
    let message = format!("https://graph.microsoft.com/v1.0/chats/{chat}/messages/1616964509832");

    let pinned = graph.send(chat::PostPinnedMessages::new(chat).message_bind(message)).await?;
    println!("pinned as {}", pinned.id.value().map_or("?", String::as_str));
    Ok(())
}
