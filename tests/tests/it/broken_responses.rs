//! Responses that are lost, late or malformed, on a real socket. After each fault the caller has the same data as without it, or an error that
//! says what is known.

use crate::server::{Act, Reply, Server};
use crate::throttling::at_once;
use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use generated::{Body, Client, Error, Operation, RetryPolicy, chat, message};
use std::io::Write as _;
use std::time::Duration;
use tokio::net::TcpListener;

const CHATS: &str = r#"{"value":[{"id":"1","topic":"a"},{"id":"2","topic":"b"}]}"#;

fn client(server: &Server) -> Client {
    Client::builder("a-token").base_url(format!("{}/v1.0", server.origin)).retry(at_once()).build().unwrap()
}

/// A client that tries once and gives up soon.
fn impatient(server: &Server) -> Client {
    let builder = Client::builder("a-token").base_url(format!("{}/v1.0", server.origin));
    builder.retry(RetryPolicy::none()).timeout(Duration::from_millis(50)).build().unwrap()
}

fn chats() -> Reply {
    Reply::new(200, &[("content-type", "application/json"), ("request-id", "r-1")], CHATS)
}

async fn list(act: Act) -> Result<String, Error> {
    let server = Server::playing([act]).await;
    let page = client(&server).send(chat::List::me()).await?;
    Ok(serde_json::to_string(&page).unwrap())
}

#[tokio::test]
async fn what_is_lost_on_the_way_is_asked_for_again() {
    for fault in [Act::HangUp, Act::BreakOff(chats()), Act::BreakOff(Reply::new(404, &[], "a lost error"))] {
        let server = Server::playing([fault.clone(), fault, Act::Reply(chats())]).await;
        let page = client(&server).send(chat::List::me()).await.unwrap();
        assert_eq!((serde_json::to_string(&page).unwrap().as_str(), server.requests().len()), (CHATS, 3));
    }
}

#[tokio::test]
async fn a_body_that_never_comes_whole_is_an_error_that_knows_the_response() {
    let server = Server::playing((0..5).map(|_| Act::BreakOff(chats()))).await;
    let error = client(&server).send(chat::List::me()).await.unwrap_err();
    assert!(error.is_transport(), "{error:?}");
    assert_eq!((error.status().unwrap().as_u16(), error.request_id(), error.lost().unwrap().attempts), (200, Some("r-1"), 5));
}

#[tokio::test]
async fn a_service_that_is_not_there_surely_received_nothing() {
    let address = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let client = Client::builder("a-token").base_url(format!("http://{address}/base")).retry(at_once()).build().unwrap();
    let error = client.send(chat::PostMessages::new("1", generated::models::ChatMessage::default())).await.unwrap_err();
    let lost = error.lost().unwrap();
    assert!(error.is_transport() && !lost.sent && lost.attempts == 5, "{error:?}");
    assert!(!format!("{error:?}").contains("/base"), "an address may be a secret: {error:?}");
}

#[tokio::test]
async fn a_service_that_does_not_response_times_out() {
    for silence in [Act::Silence, Act::Stall(chats())] {
        let server = Server::playing([silence]).await;
        let error = impatient(&server).send(chat::List::me()).await.unwrap_err();
        assert!(error.is_timeout(), "{error:?}");
    }
}

#[tokio::test]
async fn a_streamed_body_that_stalls_or_breaks_off_keeps_what_came() {
    for (act, words) in [(Act::Stall(chats()), "did not come within"), (Act::BreakOff(chats()), "")] {
        let server = Server::playing([act]).await;
        let client = match words {
            "" => client(&server),
            _ => impatient_but_for_the_beginning(&server),
        };
        let mut body = client.send_streaming(message::GetValue::me("1")).await.unwrap().into_body();
        let (read, error) = read(&mut body).await;
        assert_eq!(read, CHATS[..CHATS.len() / 2]);
        assert!(error.unwrap().contains(words));
    }
}

/// Time enough for half a response, which is sent at once.
fn impatient_but_for_the_beginning(server: &Server) -> Client {
    let builder = Client::builder("a-token").base_url(format!("{}/v1.0", server.origin));
    builder.retry(RetryPolicy::none()).timeout(Duration::from_secs(1)).build().unwrap()
}

async fn read(body: &mut Body) -> (String, Option<String>) {
    let mut text = String::new();
    while let Some(piece) = body.chunk().await {
        match piece {
            Ok(piece) => text += std::str::from_utf8(&piece).unwrap(),
            Err(error) => return (text, Some(error.to_string())),
        }
    }
    (text, None)
}

#[tokio::test]
async fn a_response_that_is_no_json_is_an_error_that_keeps_it() {
    let page = "<html>Sign in</html>";
    let cases = [
        (Reply::json(200, &CHATS[..30]), "30 bytes of application/json"),
        (Reply::new(200, &[("content-type", "text/html")], page), "20 bytes of text/html"),
        (Reply::new(200, &[("content-type", "application/json"), ("content-encoding", "br")], "\u{b}\u{2}"), "in br"),
    ];
    for (response, words) in cases {
        let error = list(Act::Reply(response.clone())).await.unwrap_err();
        assert!(error.to_string().contains(words), "{error}");
        let Error::Decode(error) = error else { panic!("{error:?}") };
        assert_eq!(error.body, response.body);
    }
}

#[tokio::test]
async fn a_web_page_does_not_pass_for_a_mail_that_was_sent() {
    let server = Server::responding(Reply::new(200, &[("content-type", "text/html")], "<html>")).await;
    assert!(matches!(client(&server).send(crate::mail()).await, Err(Error::Decode(_))));
    assert!(matches!(client(&server).send(chat::DeletePinnedMessages::new("1", "2")).await, Err(Error::Decode(_))));
}

#[tokio::test]
async fn json_of_another_content_type_is_read() {
    for content_type in ["text/plain", "application/octet-stream", "application/json;odata.metadata=none"] {
        let read = list(Act::Reply(Reply::new(200, &[("content-type", content_type)], CHATS))).await;
        assert_eq!(read.unwrap(), CHATS);
    }
}

fn gzip(text: &str) -> Bytes {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap().into()
}

fn compressed(body: Bytes) -> Reply {
    Reply::new(200, &[("content-type", "application/json"), ("content-encoding", "gzip")], body)
}

#[tokio::test]
async fn a_compressed_response_is_read_and_a_part_of_one_is_an_error() {
    let whole = gzip(CHATS);
    assert_eq!(list(Act::Reply(compressed(whole.clone()))).await.unwrap(), CHATS);
    let cut = compressed(whole.slice(..whole.len() - 9));
    let server = Server::responding(cut).await;
    let error = client(&server).send(chat::List::me()).await.unwrap_err();
    assert!(error.is_transport() && error.status().unwrap() == 200, "{error:?}");
    let error = list(Act::Reply(Reply::new(404, &[("content-encoding", "gzip")], gzip(r#"{"error": {"code": "x"}}"#)))).await.unwrap_err();
    assert_eq!(error.code(), Some("x"), "{error:?}");
}

#[tokio::test]
async fn compression_is_asked_for_but_not_of_a_part() {
    let server = Server::responding(Reply::json(200, "{}")).await;
    client(&server).send(message::GetValue::me("1")).await.unwrap();
    client(&server).send(message::GetValue::me("1").with_header("Range", "bytes=5-")).await.unwrap();
    let encodings: Vec<_> = server.requests().iter().map(|request| request.headers["accept-encoding"].clone()).collect();
    assert_eq!(encodings, ["gzip", "identity"]);
}
