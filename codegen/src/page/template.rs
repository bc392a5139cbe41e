//! URL templates as HTTP request blocks write them: segments, placeholders, query. Knows the syntax, not what a placeholder means.

use crate::source::{Span, Spanned};
use std::fmt;

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

/// A path with placeholders and its query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// As written, from the first `/` (origin and version prefix removed, `prefix` keeps them).
    pub text: String,
    /// `https://graph.microsoft.com/v1.0` where the template is absolute.
    pub prefix: Option<String>,
    /// The segments between slashes.
    pub segments: Vec<Segment>,
    /// The query, `name=value` pairs in order.
    pub query: Vec<(Spanned<String>, Segment)>,
    /// The whole template.
    pub span: Span,
}

/// What stands between two slashes: `chats`, `{chat-id}`, `root:`, `delta(token='{token}')`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// Its parts in order.
    pub parts: Vec<Part>,
    /// Its bytes.
    pub span: Span,
}

/// A part of a segment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Text that is sent as it is.
    Literal(String),
    /// A hole.
    Placeholder(Placeholder),
}

/// A hole in a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placeholder {
    /// The names between the braces: `{id | userPrincipalName}` has two; `<x>` and `(x)` count as braces where they stand for them.
    pub names: Vec<String>,
    /// The function parameter or alternate key that it fills: `x` in `f(x={y})` and `f(x='{y}')`.
    pub argument: Option<String>,
    /// Whether it stands in single quotes, so that quotes in the value are doubled (OData URL Conventions §5.1.1.6.2).
    pub quoted: bool,
    /// Its bytes, braces included.
    pub span: Span,
}
