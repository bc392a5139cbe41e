//! A lenient JSON reader that keeps byte ranges: strict JSON first, JSON5 where that fails. Knows JSON, not annotations.

use crate::source::{Span, Spanned};

/// A JSON value and where it stands in the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// The value.
    pub json: Json,
    /// Its bytes.
    pub span: Span,
}

/// A JSON value, members in order, repetitions kept.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number as it is spelled.
    Number(String),
    /// A string, unescaped.
    String(String),
    /// An array.
    Array(Vec<Node>),
    /// An object.
    Object(Vec<Member>),
}

/// A key and its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// The key, unescaped; the span is of its bytes with the quotes.
    pub key: Spanned<String>,
    /// The value.
    pub value: Node,
}
