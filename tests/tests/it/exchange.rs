//! A documented exchange of a page: the response for a server to give, and whether a request equals the documented one.

use crate::server::{Reply, Seen};
use codegen::diag::Findings;
use codegen::page::{Example, ExampleBlock, MessageBody, RequestLine, StatusLine, parse_all};
use codegen::source::SourceMap;
use serde_json::Value;
use tests::in_workspace;

/// A documented exchange of a page in `docs-src`.
pub(crate) struct Exchange {
    sources: SourceMap,
    request: ExampleBlock<RequestLine>,
    response: ExampleBlock<StatusLine>,
}

impl Exchange {
    /// The `index`th exchange of `docs-src/api/<stem>.md`.
    pub(crate) fn documented(stem: &str, index: usize) -> Self {
        let text = std::fs::read_to_string(in_workspace(&format!("docs-src/api/{stem}.md"))).unwrap();
        let sources = SourceMap::from_texts([(format!("api/{stem}.md").as_str(), text.as_str())], [], &mut Findings::new());
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
    pub(crate) fn reply(&self) -> Reply {
        let message = &self.response.message;
        let body = self.body(&message.body);
        let headers = if body.is_empty() { Vec::new() } else { vec![("content-type", "application/json".to_owned())] };
        Reply { status: message.line.status.value, headers, body: body.into() }
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

/// The target without percent-encoding, as some documented URLs have it and others do not.
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
