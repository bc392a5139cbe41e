//! Owns [`Refusal`], why a fake service has no response: as the panic of a test, or as the response of a service. It must not know how a
//! response is found.

use super::Sent;
use super::compare::{DeviationKind, Finding};
use super::documented::Exchanges;
use super::nearest::nearest;
use super::reply::Reply;
use crate::permissions::Info;
use serde_json::{Value, json};
use std::fmt;

/// Why there is no response to a request.
#[derive(Debug)]
pub(super) enum Refusal {
    /// The test has a handler for it, which has nothing left, or no handler.
    Handler(String),
    /// No documented form has that path.
    Path,
    /// Documented forms have that path, with these methods.
    Method(Vec<&'static str>),
    /// The pages do not allow the body.
    Body { info: Info, text: String, findings: Vec<Finding> },
    /// The page has no example of a response.
    NoExample(Info),
    /// A batch is not valid.
    Batch(String),
}

impl Refusal {
    /// The response with that text.
    pub(super) fn reply(&self, text: String) -> Reply {
        let (status, code) = match self {
            Self::Handler(_) | Self::NoExample(_) => (501, "NoExample"),
            Self::Path => (404, "PathNotDocumented"),
            Self::Method(_) => (405, "MethodNotDocumented"),
            Self::Body { .. } => (400, "BodyNotDocumented"),
            Self::Batch(_) => (400, "BatchNotValid"),
        };
        let mut error = json!({"code": code, "message": text});
        if let Self::Body { findings, .. } = self {
            error["details"] = findings.iter().map(Finding::detail).collect();
        }
        let reply = Reply::status(status).with_json(json!({ "error": error }));
        if let Self::Method(allowed) = self { reply.with_header("Allow", allowed.join(", ")) } else { reply }
    }

    /// Why, and which documented form is nearest.
    pub(super) fn text(&self, sent: &Sent, documented: Option<&Exchanges>) -> String {
        let near = documented.and_then(|exchanges| nearest(sent, exchanges));
        let near = near.map(|(operation, form)| format!("{} {form} ({})", operation.info().method(), place(operation.info())));
        let nearest = near.as_ref().map(|near| format!("; the nearest documented form is {near}")).unwrap_or_default();
        match self {
            Self::Handler(text) | Self::Batch(text) => text.clone(),
            Self::Path if !sent.path.starts_with('/') => {
                format!("the address of {sent} is not below {}, where all documented paths are{nearest}", sent.base)
            }
            Self::Path => format!("no page documents the path of {sent}{nearest}"),
            Self::Method(allowed) => format!("the path of {sent} is documented with {} only{nearest}", allowed.join(", ")),
            Self::Body { info, text, .. } => {
                format!("the body is not as documented for {}: {text}", near.unwrap_or_else(|| place(*info)))
            }
            Self::NoExample(info) => format!("no page has an example of a response to {}", near.unwrap_or_else(|| place(*info))),
        }
    }
}

/// The name of an operation and its page.
fn place(info: Info) -> String {
    format!("{}, {}", info.name(), info.page())
}

impl Finding {
    /// As a detail of an error (OData JSON 4.01 §21.1).
    fn detail(&self) -> Value {
        json!({"code": self.kind.name(), "target": self.pointer, "message": self.to_string()})
    }
}

/// What is wrong with the body of a request.
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, pointer, documented, received } = self;
        match kind {
            DeviationKind::PropertyUndocumented => write!(f, "{pointer} is not documented"),
            DeviationKind::ValueUndocumented => write!(f, "{pointer} is {received}, not one of {documented}"),
            _ => write!(f, "{pointer} is {received}, not {documented}"),
        }
    }
}
