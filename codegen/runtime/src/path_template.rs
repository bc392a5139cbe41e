//! Owns the filling of path templates. It must not know requests.

use super::encode_path as encode;
use std::fmt::Display;

/// The path of a template, `/chats/{chat-id}/messages`, with an argument for each placeholder in turn. Other braces are doubled in it.
///
/// What stands before a placeholder decides how it is filled: after an opening quote with a string literal, whose quotes are doubled; after
/// `:/` with a path of several segments; otherwise with a segment or part of one. An error says what is wrong with an argument.
pub(super) fn fill(template: &str, arguments: &[&dyn Display]) -> Result<String, String> {
    let mut filled = Filled::default();
    let mut arguments = arguments.iter();
    let mut rest = template;
    while let Some(brace) = rest.find(['{', '}']) {
        let (text, placeholder) = rest.split_at(brace);
        filled.text(text);
        if let Some(after) = placeholder.strip_prefix("{{").or_else(|| placeholder.strip_prefix("}}")) {
            filled.text(&placeholder[..1]);
            rest = after;
        } else {
            let (name, after) = placeholder[1..].split_once('}').ok_or_else(|| format!("the template {template:?} has an open brace"))?;
            let value = arguments.next().ok_or_else(|| format!("the argument {name:?} is not given"))?;
            filled.argument(name, &value.to_string(), text.ends_with(":/"))?;
            rest = after;
        }
    }
    filled.text(rest);
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

    fn argument(&mut self, name: &str, value: &str, after_colon: bool) -> Result<(), String> {
        let encoded = if self.quoted {
            encode::segment(&value.replace('\'', "''"))
        } else if after_colon {
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
