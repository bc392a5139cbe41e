//! Owns the one finding about the members of an object that no table lists. It must not know where the object stands.

use crate::diag::{Code, Diagnostic, names};
use crate::span::Span;

/// A warning of the members that no table of a type or body lists.
pub(crate) fn undocumented(of: &str, members: &[(String, Span)]) -> Option<Diagnostic> {
    let ((_, first), rest) = members.split_first()?;
    let listed = names(members.iter().map(|(name, _)| name.as_str()));
    let found = Diagnostic::new(Code::ExampleUndocumented, *first, format!("no table lists {listed} of {of}")).label("not documented");
    Some(rest.iter().fold(found, |found, (_, span)| found.also(*span, "not documented")))
}
