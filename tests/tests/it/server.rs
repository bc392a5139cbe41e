//! An HTTP server on loopback that knows one documented exchange: it checks that it is asked as the page says, and answers as the page says.

use bytes::Bytes;
use codegen::diag::Diagnostics;
use codegen::page::{Example, ExampleBlock, MessageBody, RequestLine, StatusLine, parse_all};
use codegen::source::SourceMap;
use http::{Request, Response, StatusCode};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use serde_json::Value;
use std::convert::Infallible;
use std::sync::{Arc, Mutex};
use tests::in_workspace;
use tokio::net::TcpListener;

/// An answer, and what was asked for it.
pub(crate) struct Server {
    /// `http://127.0.0.1:<port>`.
    pub(crate) origin: String,
    seen: Arc<Mutex<Vec<Seen>>>,
}

/// A request as it came over the socket.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Seen {
    pub(crate) method: String,
    /// Path and query.
    pub(crate) target: String,
    pub(crate) headers: http::HeaderMap,
    pub(crate) body: Bytes,
}

/// What the server answers.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: String,
}

impl Server {
    /// Answers every request with `answer`.
    pub(crate) async fn answering(answer: Answer) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&seen);
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                let (log, answer) = (Arc::clone(&log), answer.clone());
                let service = service_fn(move |request| reply(request, Arc::clone(&log), answer.clone()));
                tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(socket), service));
            }
        });
        Self { origin, seen }
    }

    /// The only request that came.
    pub(crate) fn only_request(&self) -> Seen {
        let seen = self.seen.lock().unwrap();
        assert_eq!(seen.len(), 1, "{seen:#?}");
        seen[0].clone()
    }
}

async fn reply(request: Request<Incoming>, log: Arc<Mutex<Vec<Seen>>>, answer: Answer) -> Result<Response<Full<Bytes>>, Infallible> {
    let (head, body) = request.into_parts();
    let body = body.collect().await.map(|b| b.to_bytes()).unwrap_or_default();
    log.lock().unwrap().push(Seen { method: head.method.to_string(), target: head.uri.to_string(), headers: head.headers, body });
    let mut response = Response::builder().status(StatusCode::from_u16(answer.status).unwrap());
    for (name, value) in answer.headers {
        response = response.header(name, value);
    }
    Ok(response.body(Full::new(Bytes::from(answer.body))).unwrap())
}

/// A documented exchange of a page in `docs-src`, as it stands there.
pub(crate) struct Exchange {
    sources: SourceMap,
    request: ExampleBlock<RequestLine>,
    response: ExampleBlock<StatusLine>,
}

impl Exchange {
    /// The `index`th exchange of `docs-src/api/<stem>.md`.
    pub(crate) fn documented(stem: &str, index: usize) -> Self {
        let text = std::fs::read_to_string(in_workspace(&format!("docs-src/api/{stem}.md"))).unwrap();
        let sources = SourceMap::from_texts([(format!("api/{stem}.md").as_str(), text.as_str())], [], &mut Diagnostics::new());
        let (mut pages, _) = parse_all(&sources);
        let Example { request, mut responses, .. } = pages.remove(0).operation.unwrap().examples.remove(index);
        Self { sources, request: request.unwrap(), response: responses.remove(0) }
    }

    fn body(&self, body: &MessageBody) -> String {
        match body {
            MessageBody::None => String::new(),
            MessageBody::Json(node) => self.sources.slice(node.span).to_owned(),
            MessageBody::Text(span) => self.sources.slice(*span).to_owned(),
        }
    }

    /// The documented response.
    pub(crate) fn answer(&self) -> Answer {
        let message = &self.response.message;
        let body = self.body(&message.body);
        let headers = if body.is_empty() { Vec::new() } else { vec![("content-type", "application/json".to_owned())] };
        Answer { status: message.line.status.value, headers, body }
    }

    /// The documented response body.
    pub(crate) fn response_json(&self) -> Value {
        serde_json::from_str(&self.body(&self.response.message.body)).unwrap()
    }

    /// Compares what came over the socket with the documented request: method, path and query, content type, body.
    pub(crate) fn assert_asked_as_documented(&self, seen: &Seen) {
        let message = &self.request.message;
        assert_eq!(seen.method, message.line.method.value.as_str());
        let (_, documented) = message.line.url.value.split_once("/v1.0").unwrap();
        assert_eq!(decoded(&seen.target), decoded(&format!("/v1.0{documented}")));
        let body = self.body(&message.body);
        if body.is_empty() {
            assert!(seen.body.is_empty(), "an undocumented body: {:?}", seen.body);
        } else {
            assert_eq!(seen.headers["content-type"], "application/json");
            assert_eq!(json(&seen.body), json(body.as_bytes()));
        }
    }
}

fn json(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).unwrap()
}

/// The target with its percent-encoding undone, as the documented URLs are written now with it and now without.
fn decoded(target: &str) -> String {
    let bytes = target.as_bytes();
    let mut out = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let hex = target.get(at + 1..at + 3).and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match hex {
            Some(byte) if bytes[at] == b'%' => {
                out.push(byte);
                at += 3;
            }
            _ => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8(out).unwrap()
}
