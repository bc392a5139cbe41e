//! Two generated crates with one runtime.

use crate::server::{Reply, Server};
use codegen_runtime::Service;
use codegen_runtime::client::Client;
use generated::user;
use pinned::chat::PostPinnedMessages;

/// Takes the client of either crate.
async fn pin<S>(graph: &Client<S>) -> Result<pinned::models::PinnedChatMessageInfo, generated::Error> {
    graph.send(PostPinnedMessages::new("1").message_bind("m")).await
}

#[tokio::test]
async fn a_client_sends_the_operations_of_both() {
    let server = Server::deciding(|seen| {
        let status = if seen.target.ends_with("/pinnedMessages") { 201 } else { 404 };
        crate::server::Act::Reply(Reply::new(status, &[("content-type", "application/json")], r#"{"id": "9"}"#))
    })
    .await;
    let graph = generated::Client::builder("t").base_url(format!("{}/v1.0", server.origin)).build().unwrap();
    assert_eq!(pin(&graph).await.unwrap().id.value().map(String::as_str), Some("9"));
    let of_other: pinned::Client = graph.share();
    assert!(pin(&of_other).await.is_ok());
    let error: pinned::Error = of_other.send(user::Get::me()).await.unwrap_err();
    assert!(error.is_not_found());
}

#[test]
fn each_has_the_address_and_the_name_of_its_own_service() {
    assert_eq!(generated::Client::new("t").base_url(), generated::BASE_URL);
    assert_eq!(pinned::Client::new("t").base_url(), pinned::BASE_URL);
    assert!(generated::runtime::Api::USER_AGENT.starts_with("generated/"));
    assert!(pinned::runtime::Api::USER_AGENT.starts_with("pinned/"));
}
