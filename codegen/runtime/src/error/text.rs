//! Owns how a text from elsewhere becomes part of a log line. It must not know errors.

use std::error::Error;
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

/// Adds the name of the operation, and the identifier of the request: that of the service, or else that of the client.
pub(super) fn about_request(operation: Option<&str>, id: Option<&str>, of_client: Option<&str>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let (word, id) = if id.is_some() { ("request", id) } else { ("client request", of_client) };
    match (operation, id) {
        (Some(operation), Some(id)) => write!(f, " ({operation}, {word} {})", Line(id)),
        (Some(operation), None) => write!(f, " ({operation})"),
        (None, Some(id)) => write!(f, " ({word} {})", Line(id)),
        (None, None) => Ok(()),
    }
}

/// Adds the first cause. Those after it tell where it was noticed, and some of them show the address.
pub(super) fn reason(error: &(dyn Error + 'static), f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut first = error;
    while let Some(cause) = first.source() {
        first = cause;
    }
    write!(f, ": {}", Line(&first.to_string()))
}
