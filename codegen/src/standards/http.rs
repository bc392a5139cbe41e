//! Facts of HTTP (RFC 9110): methods, which statuses mean success, the headers that a client sets by itself. Knows no page.

/// The runtime knows what its client sets, and how the tests of examples read messages.
pub(crate) use codegen_runtime::shared::own_headers::{is_always_there, is_implied as is_of_client};
pub(crate) use codegen_runtime::shared::plain;

use crate::standards::nearest::{Near, nearest};
use std::fmt;

/// The preference for the object as the result (RFC 7240, section 4.2).
pub(crate) const RETURN_REPRESENTATION: &str = "return=representation";

/// Headers of requests that a page may describe (§8, §10, §12, §13, §14; RFC 7240).
pub(crate) const REQUEST_HEADERS: [&str; 15] = [
    "Accept",
    "Accept-Encoding",
    "Accept-Language",
    "Authorization",
    "Content-Encoding",
    "Content-Length",
    "Content-Range",
    "Content-Type",
    "If-Match",
    "If-Modified-Since",
    "If-None-Match",
    "If-Unmodified-Since",
    "Prefer",
    "Range",
    "User-Agent",
];

/// Whether a byte may be in the name of a header (RFC 9110, section 5.6.2).
pub(crate) fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

/// An HTTP method that pages use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
pub enum Method {
    Get,
    Post,
    Patch,
    Put,
    Delete,
    Head,
    Options,
}

impl Method {
    const ALL: [Self; 7] = [Self::Get, Self::Post, Self::Patch, Self::Put, Self::Delete, Self::Head, Self::Options];

    /// The method of that name, in whatever case.
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.as_str().eq_ignore_ascii_case(name))
    }

    /// The method that a word is near to.
    pub(crate) fn near(word: &str) -> Option<Near<'static>> {
        nearest(word, Self::ALL.map(Self::as_str))
    }

    /// Whether a body of its requests has no meaning (RFC 9110, section 9.3.1).
    pub(crate) fn has_no_body(self) -> bool {
        matches!(self, Self::Get | Self::Head)
    }

    /// As it stands in a request line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Patch => "PATCH",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
            Self::Head => "HEAD",
            Self::Options => "OPTIONS",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Whether several headers of that name add up (RFC 7240): of others, one replaces another.
pub(crate) fn adds_up(name: &str) -> bool {
    name.eq_ignore_ascii_case("prefer")
}

/// Whether a header of that name says where to ask next (RFC 9110, section 10.2.2).
pub(crate) fn is_location(name: &str) -> bool {
    name.eq_ignore_ascii_case("location")
}

/// Whether a header says that the body is a web page.
pub(crate) fn is_web_page(name: &str, value: &str) -> bool {
    name.eq_ignore_ascii_case("content-type") && value.to_ascii_lowercase().starts_with("text/html")
}

/// Whether the status is that of an error (§15.5, §15.6).
pub(crate) fn is_error(status: u16) -> bool {
    status >= 400
}

/// Whether the status says that all of what was requested was done. `207` reports partial failure, `304` a condition that does not hold.
pub(crate) fn is_success(status: u16) -> bool {
    (200..400).contains(&status) && !matches!(status, 207 | 304)
}

/// The reason phrase of a status (§15.3, §15.4), as far as pages use it.
pub(crate) fn reason(status: u16) -> Option<&'static str> {
    Some(match status {
        200 => "OK",
        201 => "Created",
        202 => "Accepted",
        204 => "No Content",
        206 => "Partial Content",
        302 => "Found",
        _ => return None,
    })
}
