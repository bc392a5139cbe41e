//! What services send that no page documents, over a socket.

use crate::server::{Act, Reply, Seen, Server};
use generated::models::Message;
use generated::{Client, chat, message, user};

async fn client(act: impl FnMut(&Seen) -> Act + Send + 'static) -> (Server, Client) {
    let server = Server::deciding(act).await;
    let client = Client::builder("a-token").base_url(format!("{}/v1.0", server.origin)).build().unwrap();
    (server, client)
}

#[tokio::test]
async fn a_byte_order_mark_is_skipped_in_results_and_errors() {
    let (_, client) = client(|seen| {
        let error = "\u{feff}{\"error\": {\"code\": \"NotFound\", \"innerError\": {\"request-id\": \"r-1\"}}}";
        let (status, body) = if seen.target.ends_with("/me") { (200, "\u{feff}{\"displayName\": \"Adele\"}") } else { (404, error) };
        Act::Reply(Reply::json(status, body))
    })
    .await;
    assert_eq!(client.send(user::Get::me()).await.unwrap().display_name, "Adele");
    let error = client.send(chat::Get::new("1")).await.unwrap_err();
    assert_eq!((error.code(), error.request_id()), (Some("NotFound"), Some("r-1")));
}

#[tokio::test]
async fn one_bad_value_costs_neither_the_element_nor_the_page() {
    let body = r#"{"value": [{"subject": "half: \ud83d.", "importance": 1e400}, {"subject": "Lunch?"}]}"#;
    let (_, client) = client(move |_| Act::Reply(Reply::json(200, body))).await;
    let mut items = client.items(user::ListMessages::me());
    let first = items.next().await.unwrap().unwrap();
    assert_eq!(first.subject, "half: \u{fffd}.");
    assert!(serde_json::to_string(&first).unwrap().contains("1e400"), "{first:?}");
    assert_eq!(items.next().await.unwrap().unwrap().subject, "Lunch?");
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn a_change_is_repeated_where_a_redirect_keeps_it_and_only_at_home_with_the_token() {
    let elsewhere = Server::responding(Reply::json(200, r#"{"id": "1"}"#)).await;
    let stranger = elsewhere.origin.clone();
    let (home, client) = client(move |seen| {
        let to = |status, location: &str| Act::Reply(Reply::new(status, &[("location", location)], ""));
        match &*seen.target {
            "/v1.0/me/messages/1" => to(308, "../a b/ü"),
            _ => to(307, &format!("{stranger}/there")),
        }
    })
    .await;
    let update = message::Update::me("1", Message { is_read: true.into(), ..Message::default() });
    assert_eq!(client.send(update).await.unwrap().id, "1");
    let at_home: Vec<_> =
        home.requests().into_iter().map(|seen| (seen.method, seen.target, seen.headers.contains_key("authorization"))).collect();
    let patched = |target: &str| ("PATCH".to_owned(), target.to_owned(), true);
    assert_eq!(at_home, [patched("/v1.0/me/messages/1"), patched("/v1.0/me/a%20b/%C3%BC")]);
    let there = elsewhere.only_request();
    assert!(!there.headers.contains_key("authorization") && !there.headers.contains_key("client-request-id"), "{there:?}");
    assert_eq!((&*there.method, &there.body[..]), ("PATCH", &br#"{"isRead":true}"#[..]));
}
