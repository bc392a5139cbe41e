//! The generated client on a real socket: it sends the documented requests and reads the documented responses.

use crate::exchange::Exchange;
use crate::server::{Reply, Server};
use generated::models::{AadUserConversationMember, AnyConversationMember, Chat, ChatType};
use generated::{Client, Error, Operation, RequestOptions, RetryPolicy, chat};

const CHAT: &str = "19:2da4c29f6d7041eca70b638b43d45437@thread.v2";

fn client(server: &Server) -> Client {
    Client::builder("a-token").base_url(format!("{}/v1.0", server.origin)).build().unwrap()
}

#[tokio::test]
async fn pinning_a_message_sends_the_documented_request_and_reads_the_documented_response() {
    let exchange = Exchange::documented("chat-post-pinnedmessages", 0);
    let server = Server::responding(exchange.reply()).await;
    let pin =
        chat::PostPinnedMessages::new(CHAT).message_bind(format!("https://graph.microsoft.com/v1.0/chats/{CHAT}/messages/1616964509832"));
    let pinned = client(&server).send(pin).await.unwrap();
    exchange.assert_asked_as_documented(&server.only_request());
    assert_eq!(pinned.id, "1616964509832");
    assert_eq!(serde_json::to_value(&pinned).unwrap(), exchange.response_json());
}

#[tokio::test]
async fn the_token_goes_where_the_base_url_points() {
    let server = Server::responding(Exchange::documented("chat-get", 0).reply()).await;
    client(&server).send(chat::Get::new(CHAT)).await.unwrap();
    assert_eq!(server.only_request().headers["authorization"], "Bearer a-token");
}

#[tokio::test]
async fn a_token_may_come_from_a_closure() {
    let server = Server::responding(Exchange::documented("chat-get", 0).reply()).await;
    let source = || async { Ok::<_, std::io::Error>("fresh".to_owned()) };
    let client = Client::builder(source).base_url(format!("{}/v1.0", server.origin)).build().unwrap();
    client.send(chat::Get::new(CHAT)).await.unwrap();
    assert_eq!(server.only_request().headers["authorization"], "Bearer fresh");
}

#[tokio::test]
async fn creating_a_chat_writes_each_member_with_its_type() {
    let exchange = Exchange::documented("chat-post", 0);
    let server = Server::responding(exchange.reply()).await;
    let member = |user: &str| AadUserConversationMember {
        roles: ["owner"].into(),
        user_bind: format!("https://graph.microsoft.com/v1.0/users('{user}')").into(),
        ..Default::default()
    };
    let members = vec![member("8b081ef6-4792-4def-b2c9-c363a1bf41d5").into(), member("82af01c5-f7cc-4a2e-a728-3a5df21afd9d").into()];
    let body = Chat { chat_type: ChatType::OneOnOne.into(), members: members.into(), ..Default::default() };
    let created = client(&server).send(chat::Post::new(body)).await.unwrap();
    exchange.assert_asked_as_documented(&server.only_request());
    assert_eq!(serde_json::to_value(&created).unwrap(), exchange.response_json());
}

#[tokio::test]
async fn a_page_of_a_collection_has_typed_items() {
    let exchange = Exchange::documented("chat-list-members", 0);
    let server = Server::responding(exchange.reply()).await;
    let meeting = "19:meeting_MjdhNjM4YzUtYzExZi00OTFkLTkzZTAtNTVlNmZmMDhkNGU2@thread.v2";
    let page = client(&server).send(chat::ListMembers::me(meeting)).await.unwrap();
    exchange.assert_asked_as_documented(&server.only_request());
    assert!(page.value.items().iter().any(|member| matches!(member, AnyConversationMember::AadUserConversationMember(_))));
    assert_eq!(serde_json::to_value(&page).unwrap(), exchange.response_json());
}

#[tokio::test]
async fn an_expanded_relationship_is_typed() {
    let exchange = Exchange::documented("chat-list-pinnedmessages", 1);
    let server = Server::responding(exchange.reply()).await;
    let list = chat::ListPinnedMessages::new("19:d65713bc498c4a428c71ef9353e6ce20@thread.v2").with_expand("message");
    let page = client(&server).send(list).await.unwrap();
    exchange.assert_asked_as_documented(&server.only_request());
    assert!(page.value.items()[0].message.value().is_some());
}

#[tokio::test]
async fn removing_a_pin_reads_an_empty_response() {
    let exchange = Exchange::documented("chat-delete-pinnedmessages", 0);
    let server = Server::responding(exchange.reply()).await;
    let unpin = chat::DeletePinnedMessages::new("19:cf66807577b149cca1b7af0c32eec122@thread.v2", "1616964509832");
    client(&server).send(unpin).await.unwrap();
    exchange.assert_asked_as_documented(&server.only_request());
}

fn failing(status: u16, body: &str) -> Reply {
    Reply::new(status, &[("content-type", "application/json"), ("request-id", "r-1")], body.to_owned())
}

/// What comes of a response, at the first attempt.
async fn error_for(response: Reply) -> Error {
    let server = Server::responding(response).await;
    let once = RequestOptions::new().retry(RetryPolicy::none());
    client(&server).with_options(once).send(chat::Get::new(CHAT)).await.unwrap_err()
}

#[tokio::test]
async fn a_documented_error_keeps_status_request_id_and_object() {
    let body = r#"{"error": {"code": "NotFound", "message": "No such chat.", "innerError": {"request-id": "r-1"}}}"#;
    let error = error_for(failing(404, body)).await;
    assert_eq!(error.status().map(|s| s.as_u16()), Some(404));
    assert_eq!(error.request_id(), Some("r-1"));
    assert!(error.is_not_found());
    assert!(error.to_string().contains("No such chat."), "{error}");
    assert!(!format!("{error:?} {error}").contains("a-token"));
}

#[tokio::test]
async fn an_error_without_an_error_object_keeps_its_body() {
    let error = error_for(failing(502, "<html>Bad gateway</html>")).await;
    assert_eq!(error.status().map(|s| s.as_u16()), Some(502));
    assert_eq!(error.api().map(|api| &api.raw[..]), Some(&b"<html>Bad gateway</html>"[..]), "{error:?}");
}

#[tokio::test]
async fn a_broken_body_is_an_error_that_keeps_it() {
    let error = error_for(failing(200, r#"{"id": "19:"#)).await;
    assert_eq!(error.status().map(|s| s.as_u16()), Some(200));
    assert!(matches!(error, Error::Decode { .. }), "{error:?}");
}
