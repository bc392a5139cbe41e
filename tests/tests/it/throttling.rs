//! A service that is overloaded, on a real socket. No test waits: the services say to come back at once, and the backoff is zero.

use crate::server::{Act, Reply, Server};
use generated::{Client, Error, RetryPolicy, chat};
use std::time::Duration;

const CHATS: &str = r#"{"value": [{"id": "1", "topic": "a"}, {"id": "2", "topic": "b"}]}"#;

pub(crate) fn at_once() -> RetryPolicy {
    RetryPolicy::default().backoff(Duration::ZERO, Duration::ZERO)
}

fn client(server: &Server) -> Client {
    Client::builder("a-token").base_url(format!("{}/v1.0", server.origin)).retry(at_once()).build().unwrap()
}

fn busy(status: u16) -> Act {
    let body = r#"{"error": {"code": "busy", "message": "Later."}}"#;
    Act::Reply(Reply::new(status, &[("content-type", "application/json"), ("retry-after", "0"), ("request-id", "r-1")], body))
}

fn chats() -> Act {
    Act::Reply(Reply::json(200, CHATS))
}

#[tokio::test]
async fn after_a_storm_the_data_is_all_there() {
    let server = Server::playing([busy(429), busy(503), busy(429), busy(504), chats()]).await;
    let page = client(&server).send(chat::List::me()).await.unwrap();
    assert_eq!(serde_json::to_string(&page).unwrap().replace(' ', ""), CHATS.replace(' ', ""));
    let requests = server.requests();
    assert_eq!(requests.len(), 5);
    assert!(requests.iter().all(|request| request.target == requests[0].target && request.headers["authorization"] == "Bearer a-token"));
}

#[tokio::test]
async fn a_storm_without_end_is_an_error_with_the_last_response() {
    let server = Server::playing((0..9).map(|_| busy(429))).await;
    let error = client(&server).send(chat::List::me()).await.unwrap_err();
    assert_eq!(server.requests().len(), 5);
    assert!(matches!(error, Error::Throttled(_)) && error.is_throttled(), "{error}");
    assert_eq!((error.code(), error.message(), error.request_id()), (Some("busy"), Some("Later."), Some("r-1")));
}

#[tokio::test]
async fn a_refused_mail_is_sent_again_with_the_same_body() {
    let server = Server::playing([busy(429), busy(503), Act::Reply(Reply::new(202, &[], ""))]).await;
    client(&server).send(crate::mail().save_to_sent_items(true)).await.unwrap();
    let requests = server.requests();
    assert_eq!(requests.len(), 3);
    assert!(requests.iter().all(|request| !request.body.is_empty() && request.body == requests[0].body));
}

#[tokio::test]
async fn no_mail_is_sent_twice() {
    let accepted = Reply::new(202, &[], "some text that is lost on the way");
    let plain = |status| Act::Reply(Reply::new(status, &[], ""));
    for fault in [plain(503), plain(504), plain(500), plain(502), Act::HangUp, Act::BreakOff(accepted)] {
        let server = Server::playing([fault.clone()]).await;
        let error = client(&server).send(crate::mail()).await.unwrap_err();
        assert_eq!(server.requests().len(), 1, "{fault:?}");
        assert!(error.status().is_some() || error.lost().unwrap().sent, "{error}");
    }
}
