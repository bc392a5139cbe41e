//! Owns path templates: what they consist of, and how they are filled. It must not know requests.

use super::encode_path as encode;
use std::fmt::Display;

/// A part of a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part<'t> {
    /// Text; a doubled brace is a single one.
    Text(&'t str),
    /// A placeholder. After `:/` it stands for several segments, otherwise for a segment or part of one.
    Placeholder { name: &'t str, segments: bool },
    /// A brace that nothing closes.
    Open(&'t str),
}

/// The parts of a template, `/chats/{chat-id}/messages`, in their order.
pub(crate) fn parts(template: &str) -> impl Iterator<Item = Part<'_>> {
    let (mut rest, mut before) = (template, "");
    std::iter::from_fn(move || {
        let brace = rest.find(['{', '}']);
        if brace != Some(0) {
            (before, rest) = rest.split_at(brace.unwrap_or(rest.len()));
            return (!before.is_empty()).then_some(Part::Text(before));
        }
        let segments = std::mem::take(&mut before).ends_with(":/");
        let (part, after) = match rest[1..].split_once('}') {
            _ if rest.starts_with("{{") || rest.starts_with("}}") => (Part::Text(&rest[..1]), &rest[2..]),
            Some((name, after)) => (Part::Placeholder { name, segments }, after),
            None => (Part::Open(&rest[..1]), &rest[1..]),
        };
        rest = after;
        Some(part)
    })
}

/// The path of a template, `/chats/{chat-id}/messages`, with an argument for each placeholder in turn. Other braces are doubled in it.
///
/// What stands before a placeholder decides how it is filled: after an opening quote with a string literal, whose quotes are doubled; after
/// `:/` with a path of several segments; otherwise with a segment or part of one. An error says what is wrong with an argument.
pub(super) fn fill(template: &str, arguments: &[&dyn Display]) -> Result<String, String> {
    let mut filled = Filled::default();
    let mut arguments = arguments.iter();
    for part in parts(template) {
        match part {
            Part::Text(text) => filled.text(text),
            Part::Placeholder { name, segments } => {
                let value = arguments.next().ok_or_else(|| format!("the argument {name:?} is not given"))?;
                filled.argument(name, &value.to_string(), segments)?;
            }
            Part::Open(_) => return Err(format!("the template {template:?} has an open brace")),
        }
    }
    Ok(filled.path)
}

/// The path so far.
#[derive(Default)]
struct Filled {
    path: String,
    /// Whether the template has an open quote in the last segment.
    quoted: bool,
}

impl Filled {
    fn text(&mut self, text: &str) {
        let in_segment = match text.rsplit_once('/') {
            Some((_, segment)) => {
                self.quoted = false;
                segment
            }
            None => text,
        };
        self.quoted ^= in_segment.matches('\'').count() % 2 == 1;
        self.path.push_str(&encode::template(text));
    }

    fn argument(&mut self, name: &str, value: &str, segments: bool) -> Result<(), String> {
        let encoded = if self.quoted {
            encode::segment(&value.replace('\'', "''"))
        } else if segments {
            if value.split('/').any(is_no_segment) {
                return Err(format!("the path {name:?} must not have an empty segment or one of dots, nor begin or end with a slash"));
            }
            encode::colon_path(value)
        } else {
            if is_no_segment(value) {
                return Err(format!("the argument {name:?} must not be {value:?}"));
            }
            encode::segment(value)
        };
        self.path.push_str(&encoded);
        Ok(())
    }
}

/// Whether a text as a segment would address something else.
fn is_no_segment(text: &str) -> bool {
    matches!(text, "" | "." | "..")
}
