//! Uses two generated crates with one runtime, so that errors and clients of both are the same: `GRAPH_TOKEN=… cargo run -p tests --example two_crates`.

use codegen_runtime::Error;
use codegen_runtime::client::Client;
use generated::user;

/// Takes the client of any crate.
async fn pin<S>(graph: &Client<S>, chat: &str, message: &str) -> Result<Option<String>, Error> {
    let pinned = graph.send(pinned::chat::PostPinnedMessages::new(chat).message_bind(message)).await?;
    Ok(pinned.id.into_value())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let token = std::env::var("GRAPH_TOKEN").map_err(|error| Error::Misuse(format!("GRAPH_TOKEN: {error}")))?;
    let graph = generated::Client::new(token);
    let me = graph.send(user::Get::me()).await?;
    let chat = "19:2da4c29f6d7041eca70b638b43d45437@thread.v2";
    let message = format!("https://graph.microsoft.com/v1.0/chats/{chat}/messages/1616964509832");
    let pinned = pin(&graph, chat, &message).await?;
    println!("{:?} pinned {pinned:?}", me.display_name.value());
    Ok(())
}
