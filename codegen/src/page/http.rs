//! HTTP messages as examples write them (RFC 9112 with the liberties of documentation). Knows no template and no type.

use super::json::Node;
use super::template::Method;
use crate::source::{Span, Spanned};

/// A message: first line, headers, body.
#[derive(Clone, Debug, PartialEq)]
pub struct Message<L> {
    /// The request or status line.
    pub line: L,
    /// The headers in order.
    pub headers: Vec<Header>,
    /// The body.
    pub body: MessageBody,
}

/// The first line of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestLine {
    /// The method.
    pub method: Spanned<Method>,
    /// The URL as written, continuation lines joined, without `HTTP/1.1`.
    pub url: Spanned<String>,
}

/// The first line of a response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusLine {
    /// The status code.
    pub status: Spanned<u16>,
    /// The reason phrase as written.
    pub reason: String,
}

/// A header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// Its name as written.
    pub name: Spanned<String>,
    /// Its value.
    pub value: Spanned<String>,
}

/// The body of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum MessageBody {
    /// None.
    None,
    /// JSON (mended where only JSON5 reads it, which a warning has said).
    Json(Node),
    /// Anything else, as written: CSV, bytes in words, or JSON that cannot be read.
    Text(Span),
}
