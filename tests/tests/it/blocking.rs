//! The blocking client on a real socket.

use crate::exchange::Exchange;
use crate::server::{Act, Reply, Server};
use crate::throttling::at_once;
use generated::{BlockingClient, Client, Error, RetryPolicy, chat, message};
use std::io::{Read as _, Write as _};
use std::sync::mpsc;

/// A server in a thread of its own, as the test has no runtime.
fn served(acts: Vec<Act>) -> Server {
    let (give, take) = mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            give.send(Server::playing(acts).await).unwrap();
            std::future::pending::<()>().await;
        });
    });
    take.recv().unwrap()
}

fn client(server: &Server) -> BlockingClient {
    let client = Client::builder("a-token").base_url(format!("{}/v1.0", server.origin)).retry(at_once()).build().unwrap();
    BlockingClient::new(client).unwrap()
}

#[test]
fn it_sends_what_the_async_client_sends_and_tries_again_as_it_does() {
    let exchange = Exchange::documented("chat-get", 0);
    let server = served(vec![Act::HangUp, Act::Reply(Reply::new(429, &[("retry-after", "0")], "")), Act::Reply(exchange.reply())]);
    let chat = client(&server).send(chat::Get::new("19:2da4c29f6d7041eca70b638b43d45437@thread.v2")).unwrap();
    assert_eq!(serde_json::to_value(&chat).unwrap(), exchange.response_json());
    assert!(server.requests().iter().all(|request| request.headers["authorization"] == "Bearer a-token"));
    assert_eq!(server.requests().len(), 3);
}

#[test]
fn a_download_is_read_and_breaks_off_with_an_error() {
    let content = Reply::new(200, &[], "content");
    let server = served(vec![Act::Reply(content.clone()), Act::BreakOff(content)]);
    let client = client(&server);
    let mut text = String::new();
    let mut body = client.send_streaming(message::GetValue::me("1")).unwrap().into_body();
    body.read_to_string(&mut text).unwrap();
    assert_eq!(text, "content");
    let mut body = client.send_streaming(message::GetValue::me("1")).unwrap().into_body();
    assert!(body.read_to_end(&mut Vec::new()).is_err());
}

/// Responds once on each connection, then closes it without notice, and reports that.
fn closing(connections: usize) -> (String, mpsc::Receiver<()>) {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let origin = format!("http://{}", listener.local_addr().unwrap());
    let (tell, closed) = mpsc::channel();
    std::thread::spawn(move || {
        for _ in 0..connections {
            let (mut socket, _) = listener.accept().unwrap();
            let mut request = Vec::new();
            while !request.ends_with(b"\r\n\r\n") {
                let mut byte = [0];
                socket.read_exact(&mut byte).unwrap();
                request.push(byte[0]);
            }
            socket.write_all(b"HTTP/1.1 202 Accepted\r\ncontent-length: 0\r\n\r\n").unwrap();
            drop(socket);
            tell.send(()).unwrap();
        }
    });
    (origin, closed)
}

#[test]
fn a_connection_that_was_closed_between_two_calls_loses_no_mail() {
    let (origin, closed) = closing(3);
    let client = Client::builder("a-token").base_url(origin).retry(RetryPolicy::none()).build().unwrap();
    let client = BlockingClient::new(client).unwrap();
    for _ in 0..3 {
        client.send(crate::mail()).unwrap();
        closed.recv().unwrap();
    }
}

#[tokio::test]
async fn in_async_code_it_is_an_error_and_may_be_dropped() {
    let server = Server::playing([]).await;
    let client = client(&server);
    assert!(matches!(client.send(chat::Get::new("1")), Err(Error::Misuse(_))));
    drop(client);
    assert!(server.requests().is_empty());
}
