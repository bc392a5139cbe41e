// @generated: a copy of `codegen/runtime/error/text.rs`. Do not edit.

//! Owns how a text from elsewhere becomes part of a line of a log.

use std::fmt;

/// A text from elsewhere as part of a line, without anything that could end it.
pub(super) struct Line<'a>(pub(super) &'a str);

impl fmt::Display for Line<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|c| fmt::Write::write_char(f, if ends_line(c) { ' ' } else { c }))
    }
}

/// Control characters, and the two separators that some readers of logs take for line ends.
fn ends_line(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')
}

/// Under which the service knows the request.
pub(super) fn about_request(id: Option<&str>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match id {
        Some(id) => write!(f, " (request {})", Line(id)),
        None => Ok(()),
    }
}
