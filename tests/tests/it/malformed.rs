//! Responses that are not HTTP as it should be, byte by byte on a real socket: each request ends, soon and with a result that says what is known.

use generated::{Client, Error, RetryPolicy, chat};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

const CHATS: &str = r#"{"value":[{"id":"1"}]}"#;

/// How a request ends.
#[derive(Clone, Copy, Debug, PartialEq)]
enum End {
    /// With the chats.
    Chats,
    /// The response was lost on the way.
    Lost,
    /// The response is not a success.
    Refused,
    /// The response has no chats.
    Undecodable,
    /// The client gave up waiting.
    TimedOut,
    /// The client does not take so much into memory.
    TooLarge,
}

/// A response: what is sent once, and then again and again until the client hangs up.
type Message = (String, &'static str, End);

fn once(message: impl Into<String>, end: End) -> Message {
    (message.into(), "", end)
}

/// A response that says that it has the chats.
fn with_headers(headers: &str) -> String {
    format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n{headers}\r\n{CHATS}")
}

fn messages() -> Vec<Message> {
    let length = CHATS.len();
    let chunked = |after: &str| {
        format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n{length:x}{after}\r\n{CHATS}\r\n0\r\n"
        )
    };
    let many: String = (0..1000).map(|at| format!("x-{at}: {at}\r\n")).collect();
    vec![
        // Bodies and their lengths.
        once(with_headers(&format!("content-length: {length}\r\n")), End::Chats),
        once(with_headers(&format!("content-length: {length}\r\ncontent-length: {length}\r\n")), End::Chats),
        once(with_headers("content-length: 5\r\n"), End::Undecodable),
        once(with_headers("content-length: 500\r\n"), End::Lost),
        once(with_headers("content-length: 5\r\ncontent-length: 6\r\n"), End::Lost),
        once(with_headers("content-length: -1\r\n"), End::Lost),
        once(with_headers("content-length: 99999999999999999999\r\n"), End::Lost),
        once(with_headers("content-length: 18446744073709551615\r\n"), End::Lost),
        once(with_headers(""), End::Chats),
        once(format!("HTTP/1.1 204 No Content\r\ncontent-length: {length}\r\n\r\n{CHATS}"), End::Undecodable),
        // Chunks, their extensions, and what follows them.
        once(chunked("") + "\r\n", End::Chats),
        once(chunked(";a=b") + "authorization: x\r\ncontent-type: text/html\r\n\r\n", End::Chats),
        once(chunked("").replace("\r\n0\r\n", "\r\nffffffffffffffffff\r\n"), End::Lost),
        once(chunked("").replace("\r\n0\r\n", "\r\n-1\r\n"), End::Lost),
        once(chunked("").replace("transfer-encoding", "content-length: 3\r\ntransfer-encoding") + "\r\n", End::Chats),
        // Headers.
        once(with_headers("x-a: b\r\n c: d\r\n"), End::Lost),
        once(with_headers("x a: b\r\n"), End::Lost),
        once(with_headers("x-a: \u{0}\r\n"), End::Lost),
        once(with_headers("x-a: \u{e4}\r\nrequest-id: \u{202e}\r\n"), End::Chats),
        once(with_headers(&many), End::Lost),
        once(with_headers("content-type: text/html\r\n"), End::Chats),
        once(with_headers("content-encoding: gzip\r\n"), End::Lost),
        // Status lines.
        once("HTTP/1.1 200\r\n\r\n".to_owned() + CHATS, End::Chats),
        once("HTTP/9.9 200 OK\r\n\r\n".to_owned() + CHATS, End::Lost),
        once("HTTP/1.1 2000 OK\r\n\r\n".to_owned() + CHATS, End::Lost),
        once("SSH-2.0-x\r\n", End::Lost),
        once("", End::Lost),
        once("HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\n\r\n".to_owned() + CHATS, End::Refused),
        once("HTTP/1.1 100 Continue\r\n\r\n".repeat(3) + &with_headers(""), End::Chats),
        // What does not end.
        (String::new(), "HTTP/1.1 100 Continue\r\n\r\n", End::TimedOut),
        ("HTTP/1.1 200 OK\r\n".to_owned(), "x-a: b\r\n", End::Lost),
        ("HTTP/1.1 200 OK\r\nx-a: ".to_owned(), "bbbbbbbbbbbbbbbb", End::Lost),
        ("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1;".to_owned(), "aaaaaaaaaaaaaaaa", End::Lost),
        ("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n0\r\n".to_owned(), "x-a: b\r\n", End::Lost),
        ("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n".to_owned(), "10\r\n                \r\n", End::TooLarge),
        ("HTTP/1.1 500 No\r\n\r\n".to_owned(), "                ", End::TooLarge),
    ]
}

/// A server that sends this to whoever comes.
async fn server((message, again, _): &Message) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let origin = format!("http://{}", listener.local_addr().unwrap());
    let (message, again) = (message.clone().into_bytes(), again.repeat(if again.is_empty() { 0 } else { 512 }).into_bytes());
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            // A client that hangs up ends it.
            let _ = respond(socket, &message, &again).await;
        }
    });
    origin
}

async fn respond(mut socket: TcpStream, message: &[u8], again: &[u8]) -> std::io::Result<()> {
    let mut read = [0; 4096];
    let _ = socket.read(&mut read).await?;
    socket.write_all(message).await?;
    while !again.is_empty() {
        socket.write_all(again).await?;
    }
    socket.shutdown().await
}

async fn end(message: &Message) -> End {
    let origin = server(message).await;
    let builder = Client::builder("a-token").base_url(origin).retry(RetryPolicy::none()).body_limit(1 << 16);
    let client = builder.timeout(Duration::from_secs(2)).build().unwrap();
    match client.send(chat::List::me()).await {
        Ok(page) => {
            assert_eq!(page.items().len(), 1);
            End::Chats
        }
        Err(Error::Timeout(_)) => End::TimedOut,
        Err(Error::TooLarge(_)) => End::TooLarge,
        Err(Error::Decode(_)) => End::Undecodable,
        Err(Error::Status(_)) => End::Refused,
        Err(error) => {
            assert!(error.is_transport(), "{error:?}");
            End::Lost
        }
    }
}

#[tokio::test]
async fn a_malformed_response_ends_soon_and_as_it_should() {
    let start = Instant::now();
    let mut wrong = Vec::new();
    for message in messages() {
        let found = end(&message).await;
        if found != message.2 {
            wrong.push(format!("{found:?} of {:?}", message.0.chars().take(200).collect::<String>() + message.1));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
}
