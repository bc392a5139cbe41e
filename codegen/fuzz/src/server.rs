//! Owns a server that responds with the bytes of a fuzzer, and what must hold for every request that it gets. It must not know why the client
//! sends them.

use super::act::Act;
use bytes::Bytes;
use codegen_runtime::client::{Body, BoxFuture, Builder, Client, RetryPolicy, Transport, TransportError};
use http::{HeaderName, HeaderValue, Request, Response, StatusCode};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::time::Instant;

/// The base URL.
pub const HOME: &str = "https://home.example/v1.0";

const SECRET: &str = "a-very-secret-token";

/// What a server does: messages with a line `%%` between them, each with a status or a word, headers, an empty line and a body.
pub fn acts(data: &[u8]) -> Vec<Act> {
    let mut parts: Vec<Vec<&[u8]>> = vec![Vec::new()];
    for line in data.split(|byte| *byte == b'\n') {
        match (line, parts.last_mut()) {
            (b"%%", _) => parts.push(Vec::new()),
            (_, Some(part)) => part.push(line),
            _ => {}
        }
    }
    parts.into_iter().map(|part| act(&part)).collect()
}

fn act(lines: &[&[u8]]) -> Act {
    let head = lines.split(|line| line.is_empty()).next().unwrap_or_default();
    let body = lines.get(head.len() + 1..).unwrap_or_default().join(&b'\n');
    let mut response = Response::new(Bytes::from(body));
    let (first, fields) = head.split_first().map_or((&b""[..], head), |(first, fields)| (*first, fields));
    let words: Vec<&[u8]> = first.split(|byte| *byte == b' ').collect();
    let status = words.iter().find_map(|word| StatusCode::from_bytes(word).ok());
    *response.status_mut() = status.unwrap_or_default();
    for line in fields {
        let at = line.iter().position(|byte| *byte == b':').unwrap_or(line.len());
        let value = line.get(at + 1..).unwrap_or_default().trim_ascii();
        if let (Ok(name), Ok(value)) = (HeaderName::from_bytes(&line[..at]), HeaderValue::from_bytes(value)) {
            response.headers_mut().append(name, value);
        }
    }
    match words[0] {
        b"lost" => Act::Lost,
        b"not-sent" => Act::NotSent,
        b"silence" => Act::Silence,
        b"broken" => Act::Broken(response),
        b"stuck" => Act::Stuck(response),
        _ => Act::Respond(response),
    }
}

/// A server, and what it got.
#[derive(Clone)]
pub struct Server(Arc<Mutex<State>>);

struct State {
    acts: Vec<Act>,
    sent: Vec<(Request<Bytes>, Instant)>,
    most: usize,
}

impl Server {
    /// It repeats the last act for ever. A client that sends more than `most` requests is not to end.
    pub fn new(acts: Vec<Act>, most: usize) -> Self {
        Self(Arc::new(Mutex::new(State { acts, sent: Vec::new(), most })))
    }

    /// A client whose secrets are for [`HOME`] alone, and whose waits are known.
    pub fn builder(&self) -> Builder {
        let builder = Client::<()>::builder(SECRET).base_url(HOME).transport(self.clone()).default_header("x-key", SECRET);
        builder.retry(RetryPolicy::default().jitter(|span| span))
    }

    pub fn client(&self) -> Client {
        self.builder().build().expect("the settings are valid")
    }

    /// The requests, and when they came.
    pub fn sent(&self) -> Vec<(Request<Bytes>, Instant)> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).sent.clone()
    }
}

impl Transport for Server {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        inspect(&request);
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let act = state.acts.get(state.sent.len()).or(state.acts.last()).cloned().unwrap_or(Act::Lost);
        state.sent.push((request, Instant::now()));
        assert!(state.sent.len() <= state.most, "the client does not end: it has sent {} requests", state.sent.len());
        act.play()
    }
}

/// What must hold for every request of a client: it is encrypted, and only the server of the base URL sees a secret.
pub fn inspect(request: &Request<Bytes>) {
    let uri = request.uri();
    assert_eq!(uri.scheme_str(), Some("https"), "it is not encrypted: {uri}");
    assert!(uri.authority().is_some_and(|authority| !authority.as_str().contains('@')), "{uri}");
    let is_home = uri.host().is_some_and(|host| host.eq_ignore_ascii_case("home.example")) && uri.port_u16().unwrap_or(443) == 443;
    let has_secret = |value: &HeaderValue| value.as_bytes().windows(SECRET.len()).any(|part| part == SECRET.as_bytes());
    assert!(is_home || !request.headers().values().any(has_secret), "the secret goes to {uri}");
}

/// Runs a client on a clock that stands still and jumps to the end of each wait.
pub fn run<T>(future: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build();
    runtime.expect("a runtime without I/O").block_on(future)
}
