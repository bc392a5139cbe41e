//! Which servers see the token, on real sockets: another port is another origin.

use crate::server::{Act, Reply, Server};
use crate::throttling::at_once;
use crate::traces::Trace;
use generated::models::{Chat, ChatType};
use generated::{Client, Follow, Operation, Page, chat, message};

const TOKEN: &str = "a-very-secret-token";

fn to(address: &str) -> Act {
    Act::Reply(Reply::new(302, &[("location", address)], ""))
}

fn client(home: &Server) -> Client {
    Client::builder(TOKEN).base_url(format!("{}/v1.0", home.origin)).default_header("x-key", TOKEN).retry(at_once()).build().unwrap()
}

fn carries_token(server: &Server) -> Vec<bool> {
    let carries = |value: &http::HeaderValue| value.to_str().is_ok_and(|value| value.contains(TOKEN));
    server.requests().iter().map(|request| request.headers.values().any(carries)).collect()
}

#[tokio::test]
async fn no_request_to_another_origin_carries_a_token() {
    let stranger = Server::deciding(|seen| match seen.target.as_str() {
        "/busy" => Act::Reply(Reply::new(503, &[], "")),
        "/moved" => to("/content"),
        "/lost" => Act::HangUp,
        _ => Act::Reply(Reply::new(200, &[], "content")),
    })
    .await;
    for path in ["/content", "/moved", "/busy", "/lost"] {
        let home = Server::responding(Reply::new(302, &[("location", &format!("{}{path}", stranger.origin))], "")).await;
        let sent = client(&home).send(message::GetValue::me("1")).await;
        assert_eq!(sent.is_ok(), matches!(path, "/content" | "/moved"), "{path}: {sent:?}");
        let streamed = client(&home).send_streaming(message::GetValue::me("1").with_header("Authorization", TOKEN)).await;
        assert_eq!(streamed.is_ok(), matches!(path, "/content" | "/moved"), "{path}: {streamed:?}");
        assert!(carries_token(&home).into_iter().all(|carries| carries));
    }
    assert_eq!(carries_token(&stranger), vec![false; 2 * (1 + 2 + 5 + 5)]);
}

#[tokio::test]
async fn a_redirect_back_home_gets_no_token() {
    let home = Server::deciding(|seen| match seen.target.as_str() {
        "/chosen-by-a-stranger" => Act::Reply(Reply::new(200, &[], "")),
        other => to(&other[other.find("http").unwrap()..]),
    })
    .await;
    let stranger = Server::responding(Reply::new(302, &[("location", &format!("{}/chosen-by-a-stranger", home.origin))], "")).await;
    let get = Follow::<bytes::Bytes>::new(&format!("{}/v1.0/go?{}", home.origin, stranger.origin));
    client(&home).send(get).await.unwrap();
    assert_eq!((carries_token(&home), carries_token(&stranger)), (vec![true, false], vec![false]));
}

#[tokio::test]
async fn what_changes_something_is_sent_to_another_origin_without_the_token() {
    let stranger = Server::playing([]).await;
    let home = Server::responding(Reply::new(307, &[("location", &stranger.origin)], "")).await;
    let _ = client(&home).send(crate::mail()).await;
    let chat = Chat { chat_type: ChatType::Group.into(), members: Vec::new().into(), ..Chat::default() };
    let _ = client(&home).send(chat::Post::new(chat)).await;
    let _ = client(&home).send(chat::DeletePinnedMessages::new("1", "2")).await;
    assert_eq!((carries_token(&home), carries_token(&stranger)), (vec![true; 3], vec![false; 3]));
    let methods = stranger.requests().into_iter().map(|request| request.method.to_string()).collect::<Vec<_>>();
    assert_eq!(methods, ["POST", "POST", "DELETE"]);
}

#[tokio::test]
async fn a_next_link_to_another_origin_is_refused() {
    let (home, stranger) = (Server::playing([]).await, Server::playing([]).await);
    let error = client(&home).send(Follow::<Page<Chat>>::new(&format!("{}/v1.0/chats", stranger.origin))).await.unwrap_err();
    assert!(error.to_string().contains("another server"), "{error}");
    assert_eq!((home.requests().len(), stranger.requests().len()), (0, 0));
}

#[tokio::test]
async fn no_trace_and_no_output_shows_a_token_or_an_address() {
    let trace = Trace::default();
    let recording = trace.record();
    let stranger = Server::responding(Reply::new(200, &[], "content")).await;
    let busy = Act::Reply(Reply::new(429, &[("retry-after", "0")], ""));
    let refused = Reply::json(403, r#"{"error": {"code": "accessDenied", "message": "No."}}"#);
    let away = to(&format!("{}/file?sig=presigned", stranger.origin));
    let home = Server::playing([Act::HangUp, busy, away, Act::Reply(refused), Act::BreakOff(Reply::new(202, &[], "lost"))]).await;
    let client = client(&home);
    client.send(message::GetValue::me("ann@example.com")).await.unwrap();
    let denied = client.send(chat::Get::new("1")).await.unwrap_err();
    let lost = client.send(crate::mail()).await.unwrap_err();
    drop(recording);

    let log = trace.text();
    let ours: String = log.lines().filter(|line| line.contains("send{")).collect();
    assert!(ours.contains("message::GetValue") && ours.contains("/me/messages/{"), "{ours}");
    for secret in [TOKEN, "presigned", "ann@example.com"] {
        assert!(!ours.contains(secret), "{secret} is in {ours}");
    }
    for shown in [log, format!("{client:?}"), format!("{denied} {denied:?}"), format!("{lost} {lost:?}")] {
        assert!(!shown.contains(TOKEN), "{shown}");
    }
}
