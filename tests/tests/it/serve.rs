//! The documented API behind a socket: what clients in any language get, and the program of a generated crate.

use generated::runtime::Api;
use generated::runtime::serve::{Server, execute};
use generated::testing::FakeService;
use generated::{Client, chat, user};
use serde_json::{Value, json};
use std::ffi::OsString;
use std::io::{self, Write};
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::oneshot;

/// Runs a test against the documented service, and ends the service.
async fn serving<T>(service: FakeService, test: impl AsyncFnOnce(String) -> T) -> T {
    let server = Server::bind(service, 0).await.unwrap();
    let base = server.base_url();
    let (end, ended) = oneshot::channel::<()>();
    let (result, ()) = tokio::join!(
        async {
            let result = test(base).await;
            drop(end);
            result
        },
        server.run_until(async { drop(ended.await) })
    );
    result
}

/// What comes back from a request, as any client would send it: the head and the body.
async fn send(base: &str, method: &str, path: &str, body: &str) -> (String, Value) {
    let (authority, folder) = base.trim_start_matches("http://").split_once('/').unwrap();
    let mut socket = TcpStream::connect(authority).await.unwrap();
    let head =
        format!("{method} /{folder}{path} HTTP/1.1\r\nHost: {authority}\r\nConnection: close\r\nContent-Length: {}\r\n\r\n", body.len());
    socket.write_all(format!("{head}{body}").as_bytes()).await.unwrap();
    let mut response = String::new();
    socket.read_to_string(&mut response).await.unwrap();
    let (head, body) = response.split_once("\r\n\r\n").unwrap_or((&response, ""));
    (head.to_owned(), serde_json::from_str(body).unwrap_or_default())
}

#[tokio::test]
async fn documented_requests_get_documented_responses() {
    serving(FakeService::documented(), async |base| {
        let client = Client::builder("a-token").base_url(&base).build().unwrap();
        let documented = client.send(chat::Get::new("19:b8577894a63548969c5c92bb9c80c5e1@thread.v2")).await.unwrap();
        assert_eq!(documented.topic, "test group 1");
        let mut messages = client.items(user::ListMessages::me());
        let mut count = 0;
        while let Some(message) = messages.next().await {
            message.unwrap();
            count += 1;
        }
        assert!(count > 0, "links to next pages lead to the same service, and end");
    })
    .await;
}

#[tokio::test]
async fn what_is_not_documented_is_refused_and_says_what_is() {
    serving(FakeService::documented(), async |base| {
        for (method, path, body, status, words) in [
            ("GET", "/chatz/1", "", "404", "no page documents the path of GET /chatz/1; the nearest documented form is GET /chats/{chat-id} (chat::Get, api/chat-get.md)"),
            ("DELETE", "/me/messages", "", "405", "the path of DELETE /me/messages is documented with GET, POST only; the nearest documented form is GET /me/messages (user::ListMessages, api/user-list-messages.md)"),
            ("POST", "/chats", "", "400", "the body is not as documented for POST /chats (chat::Post, api/chat-post.md): it is missing"),
            ("POST", "/chats", "[1]", "400", "the body is not as documented for POST /chats (chat::Post, api/chat-post.md): it is not a JSON object"),
            ("POST", "/$batch", "{}", "400", "the batch has no requests: {}"),
        ] {
            let (head, body) = send(&base, method, path, body).await;
            assert!(head.starts_with(&format!("HTTP/1.1 {status} ")), "{head}");
            assert_eq!(body["error"]["message"], words);
        }
        let (head, _) = send(&base, "DELETE", "/me/messages", "").await;
        assert!(head.contains("allow: GET, POST"), "{head}");
    })
    .await;
}

#[tokio::test]
async fn a_wrong_body_is_told_property_by_property() {
    serving(FakeService::documented(), async |base| {
        let sent = json!({"chatType": "grup", "topik": "x", "members": [{"@odata.type": "#microsoft.graph.robot"}, {"roles": "owner"}]});
        let (_, body) = send(&base, "POST", "/chats", &sent.to_string()).await;
        let details = body["error"]["details"].as_array().unwrap();
        let details: Vec<_> =
            details.iter().map(|detail| (detail["target"].as_str().unwrap(), detail["message"].as_str().unwrap())).collect();
        let expected = [
            ("/chatType", "/chatType is \"grup\", not one of oneOnOne, group, meeting, unknownFutureValue"),
            ("/topik", "/topik is not documented"),
            ("/members/0/@odata.type", "/members/0/@odata.type is \"#microsoft.graph.robot\", not \"#microsoft.graph.conversationMember\""),
            ("/members/1/roles", "/members/1/roles is \"owner\", not a list"),
        ];
        assert_eq!(details, expected);

        let parameters = json!({"comment": 1, "toRecipients": [{"emailAdress": null}]});
        let (_, body) = send(&base, "POST", "/me/messages/1/forward", &parameters.to_string()).await;
        let targets: Vec<_> =
            body["error"]["details"].as_array().unwrap().iter().map(|detail| detail["target"].as_str().unwrap()).collect();
        assert_eq!(targets, ["/comment"], "what has no value is never wrong");
    })
    .await;
}

#[tokio::test]
async fn a_handler_goes_before_the_pages() {
    let service = FakeService::documented();
    service.at("GET", "/greeting").always(json!("hello"));
    serving(service.clone(), async |base| {
        assert_eq!(send(&base, "GET", "/greeting", "").await.1, "hello");
    })
    .await;
    assert_eq!(service.requests()[0].path, "/greeting");
}

#[tokio::test]
async fn parts_of_a_batch_are_refused_alone() {
    serving(FakeService::documented(), async |base| {
        let batch = json!({"requests": [{"id": "1", "method": "GET", "url": "/me"}, {"id": "2", "method": "GET", "url": "/mi"}]});
        let (_, body) = send(&base, "POST", "/$batch", &batch.to_string()).await;
        assert_eq!([&body["responses"][0]["status"], &body["responses"][1]["status"]], [200, 404]);
    })
    .await;
}

/// The first words of the responses to some requests, with faults.
async fn heads(seed: u64) -> Vec<String> {
    serving(FakeService::documented().with_faults(seed), async |base| {
        let mut heads = Vec::new();
        for number in 0..40 {
            let (head, _) = send(&base, "GET", &format!("/chats/{}", number % 20), "").await;
            heads.push(head.split("\r\n").next().unwrap().to_owned());
        }
        heads
    })
    .await
}

#[tokio::test]
async fn a_seed_decides_which_requests_are_throttled_and_dropped() {
    let first = heads(7).await;
    assert_eq!(first, heads(7).await);
    assert_ne!(first, heads(8).await);
    for expected in ["HTTP/1.1 200 OK", "HTTP/1.1 429 Too Many Requests", ""] {
        assert!(first.iter().any(|head| head == expected), "{expected:?} is not among {first:#?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_client_that_tries_again_gets_through() {
    let service = FakeService::documented().with_faults(1);
    let client = service.client();
    for number in 0..50 {
        client.send(chat::Get::new(number)).await.unwrap();
    }
    assert!(service.requests().len() > 50, "some were sent again");
}

/// An output that can be read meanwhile.
#[derive(Clone, Default)]
struct Output(Arc<Mutex<Vec<u8>>>);

impl Output {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        Write::write(&mut *self.0.lock().unwrap(), bytes)
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn arguments(line: &str) -> Vec<OsString> {
    line.split_whitespace().map(OsString::from).collect()
}

/// Starts the program as a service, then runs it again with these arguments, in which `URL` is the address that it has printed.
async fn program(line: &str) -> (u8, String) {
    let (mut out, mut second) = (Output::default(), Output::default());
    let printed = out.clone();
    let (end, ended) = oneshot::channel::<()>();
    let (served, result) = tokio::join!(execute::<Api>(arguments("serve --port 0"), &mut out, async { drop(ended.await) }), async {
        while !printed.text().ends_with('\n') {
            tokio::task::yield_now().await;
        }
        let line = line.replace("URL", printed.text().trim());
        let result = execute::<Api>(arguments(&line), &mut second, std::future::pending()).await;
        drop(end);
        result
    });
    assert_eq!(served.unwrap(), 0, "the service ends when it is asked to");
    (result.unwrap(), second.text())
}

#[tokio::test]
async fn the_program_checks_the_service_that_it_is() {
    let (status, text) = program("check URL --all").await;
    assert_eq!((status, text.contains(" 0 not sent, 0 deviations\n")), (0, true), "{text}");
    let (status, text) = program("check URL --only chat::Get --message-format json").await;
    assert_eq!((status, text.as_str()), (0, "{\"summary\":{\"sent\":4,\"skipped\":0,\"deviations\":0}}\n"));
}

#[tokio::test]
async fn the_token_is_sent_and_never_printed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("token");
    std::fs::write(&path, "a-secret\n").unwrap();
    let service = FakeService::new();
    service.at("GET", "/chats/{id}").respond(|request| json!({ "said": request.header("authorization") }));
    let text = serving(service, async |base| {
        let mut out = Output::default();
        let line = format!("check {base} --only chat::Get --token-file {}", path.display());
        let status = execute::<Api>(arguments(&line), &mut out, std::future::pending()).await.unwrap();
        assert_eq!(status, 1);
        out.text()
    })
    .await;
    assert!(text.contains("\"Bearer [token]\"") && !text.contains("a-secret"), "{text}");
}

#[tokio::test]
async fn the_program_says_what_it_cannot_do() {
    for (line, words) in [
        ("check http://127.0.0.1:1 --only nothing", "no documented request was sent"),
        (
            "check x --all",
            "the request was not sent: the base URL must be an absolute http or https address without user, query and fragment",
        ),
        ("check http://x --token-env CODEGEN_NO_SUCH_VARIABLE", "the environment variable \"CODEGEN_NO_SUCH_VARIABLE\" has no token"),
    ] {
        let error = execute::<Api>(arguments(line), &mut Output::default(), std::future::pending()).await.unwrap_err();
        assert_eq!(error.to_string(), words);
    }
}
