//! Owns how a text from elsewhere becomes part of a log line: in one line, not too long, in the order in which it is read. It must not know errors.

use std::error::Error;
use std::fmt;

/// How many characters of a text a line has; a body may have millions.
const MOST: usize = 1000;

/// A text from elsewhere as part of a line: nothing in it ends the line, or changes the order of what follows.
pub(super) struct Line<'a>(pub(super) &'a str);

impl fmt::Display for Line<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (shown, more) = self.0.char_indices().nth(MOST).map_or((self.0, ""), |(end, _)| (&self.0[..end], "…"));
        shown.chars().try_for_each(|c| fmt::Write::write_char(f, if is_of_layout(c) { ' ' } else { c }))?;
        f.write_str(more)
    }
}

/// Control characters, the two separators that some log readers take for line ends, and what changes the order of letters (UAX #9).
fn is_of_layout(c: char) -> bool {
    c.is_control() || matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
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
