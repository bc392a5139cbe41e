//! Owns how a text from elsewhere becomes part of a log line. It must not know errors.

use std::fmt;

/// A text from elsewhere as part of a line: nothing in it ends the line.
pub(super) struct Line<'a>(pub(super) &'a str);

impl fmt::Display for Line<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|c| fmt::Write::write_char(f, if ends_line(c) { ' ' } else { c }))
    }
}

/// Control characters, and the two separators that some log readers take for line ends.
fn ends_line(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')
}

/// Adds the identifier of the request: that of the service, or else that of the client.
pub(super) fn about_request(id: Option<&str>, of_client: Option<&str>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match (id, of_client) {
        (Some(id), _) => write!(f, " (request {})", Line(id)),
        (None, Some(id)) => write!(f, " (client request {})", Line(id)),
        (None, None) => Ok(()),
    }
}
