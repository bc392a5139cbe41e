//! Lays out code within a width: in one line where it fits, else broken at brackets and dots. Knows brackets, not what is in them.

use std::borrow::Cow;

/// How lines are broken; only a long string goes beyond the width.
#[derive(Clone, Copy)]
struct Style {
    /// Columns of a line.
    width: usize,
    /// Whether a single argument that cannot be broken, such as a string, stays in the line of the brackets around it.
    keeps_text: bool,
}

/// Code in documentation.
const EXAMPLE: Style = Style { width: 96, keeps_text: true };

/// Columns of a line of items: those of the printer.
pub(crate) const WIDTH: usize = 89;

/// Items, as rustfmt writes them with `max_width = 89`, `use_small_heuristics = "Max"` and `struct_lit_width = 0`.
const ITEM: Style = Style { width: WIDTH, keeps_text: false };

/// An expression in the making.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Code {
    /// What is never broken.
    Text(Cow<'static, str>),
    /// `open`, items with commas between them, `close`.
    Group { open: Cow<'static, str>, items: Vec<Self>, close: &'static str },
    /// `name { … }` with a line for each field.
    Fields(String, Vec<Self>),
    /// `any(…)` in an attribute: without a comma at the end.
    Meta(&'static str, Vec<Self>),
    /// A value and the methods called on it, each a [`Code::Group`].
    Chain(Box<Self>, Vec<Self>),
    /// `name: ` or `let name = ` before it.
    After(Cow<'static, str>, Box<Self>),
    /// `.into()` or `;` behind it.
    Before(Box<Self>, &'static str),
}

/// A string literal. The library, which reads each character, is asked where one needs an escape.
pub(crate) fn literal(text: &str) -> String {
    let is_plain = text.bytes().all(|byte| matches!(byte, b' '..=b'~') && byte != b'"' && byte != b'\\');
    if is_plain { ["\"", text, "\""].concat() } else { proc_macro2::Literal::string(text).to_string() }
}

impl Code {
    pub(crate) fn text(text: impl Into<Cow<'static, str>>) -> Self {
        Self::Text(text.into())
    }

    /// `name(…)`.
    pub(crate) fn call(name: &str, arguments: Vec<Self>) -> Self {
        Self::Group { open: [name, "("].concat().into(), items: arguments, close: ")" }
    }

    /// A string with escapes where it needs them.
    pub(crate) fn string(text: &str) -> Self {
        Self::text(literal(text))
    }

    /// A type, which can be broken at its angle brackets.
    pub(crate) fn ty(text: &str) -> Self {
        match text.strip_suffix('>').and_then(|text| text.split_once('<')) {
            Some((outer, inner)) => Self::Group { open: [outer, "<"].concat().into(), items: vec![Self::ty(inner)], close: ">" },
            None => Self::text(text.to_owned()),
        }
    }

    /// `[…]`.
    pub(crate) fn list(items: Vec<Self>) -> Self {
        Self::Group { open: "[".into(), items, close: "]" }
    }

    /// `name { … }`; without a name for an object.
    pub(crate) fn braces(name: &str, items: Vec<Self>) -> Self {
        let open = if name.is_empty() { "{".into() } else { [name, " {"].concat().into() };
        Self::Group { open, items, close: "}" }
    }

    pub(crate) fn after(self, before: impl Into<Cow<'static, str>>) -> Self {
        Self::After(before.into(), Box::new(self))
    }

    pub(crate) fn before(self, after: &'static str) -> Self {
        Self::Before(Box::new(self), after)
    }

    /// The lines, in an example.
    pub(crate) fn print(&self) -> String {
        let mut out = String::new();
        self.write(EXAMPLE, 0, 0, &mut out);
        out
    }

    /// Whether it fits in a line of an example with so many other columns.
    pub(crate) fn fits_beside(&self, columns: usize) -> bool {
        self.fits(EXAMPLE.width.saturating_sub(columns))
    }

    /// Writes the lines, as part of an item, with that indentation.
    pub(crate) fn print_item(&self, indent: usize, out: &mut String) {
        push_margin(indent, out);
        self.write(ITEM, indent, 0, out);
        out.push('\n');
    }

    /// Writes the lines of an arm of a `match` in an item: in braces where it does not fit beside its pattern.
    pub(crate) fn print_arm(&self, pattern: &str, indent: usize, out: &mut String) {
        push_margin(indent, out);
        out.extend([pattern, " => "]);
        let used = indent + pattern.chars().count() + " => ,".len();
        if self.write_line(ITEM.width.saturating_sub(used), out) {
            out.push_str(",\n");
            return;
        }
        out.push_str("{\n");
        self.print_item(indent + 4, out);
        push_margin(indent, out);
        out.push_str("}\n");
    }

    /// Whether it takes one line and no more than `room` columns of it.
    fn fits(&self, room: usize) -> bool {
        let mut left = room;
        let in_room = self.flat(&mut |piece| {
            left = left.checked_sub(columns(piece)?)?;
            Some(())
        });
        in_room.is_some()
    }

    /// Writes it in one line if it takes no more than `room` columns, else not at all; says which.
    fn write_line(&self, room: usize, out: &mut String) -> bool {
        let (start, mut left) = (out.len(), room);
        let in_room = self.flat(&mut |piece| {
            left = left.checked_sub(columns(piece)?)?;
            out.push_str(piece);
            Some(())
        });
        if in_room.is_none() {
            out.truncate(start);
        }
        in_room.is_some()
    }

    /// Hands over the pieces of its one line; nothing once one was not taken.
    fn flat<'c>(&'c self, take: &mut impl FnMut(&'c str) -> Option<()>) -> Option<()> {
        match self {
            Self::Text(text) => take(text),
            Self::Group { open, items, close } => {
                let space = if open.ends_with('{') && !open.ends_with("::{") && !items.is_empty() { " " } else { "" };
                take(open)?;
                take(space)?;
                flat_list(items, take)?;
                take(space)?;
                take(close)
            }
            Self::Meta(name, items) => {
                take(name)?;
                take("(")?;
                flat_list(items, take)?;
                take(")")
            }
            Self::Fields(..) => None,
            Self::Chain(value, calls) => {
                value.flat(take)?;
                calls.iter().try_for_each(|call| call.flat(take))
            }
            Self::After(before, value) => {
                take(before)?;
                value.flat(take)
            }
            Self::Before(value, after) => {
                value.flat(take)?;
                take(after)
            }
        }
    }

    /// Writes it at the end of a line of that indentation; `behind` columns will follow.
    fn write(&self, style: Style, indent: usize, behind: usize, out: &mut String) {
        let used = out.rsplit('\n').next().unwrap_or_default().chars().count();
        if style.width.checked_sub(used + behind).is_some_and(|room| self.write_line(room, out)) {
            return;
        }
        match self {
            Self::Text(text) => out.push_str(text),
            Self::Group { open, items, close } => write_group(style, open, items, close, indent, out),
            Self::Meta(name, items) => {
                out.push_str(name);
                out.push('(');
                write_lines(style, items, "", indent, out);
                out.push(')');
            }
            Self::Fields(name, fields) => write_group(style, &format!("{name} {{"), fields, "}", indent, out),
            Self::Chain(value, calls) => write_chain(style, value, calls, indent, out),
            Self::After(before, value) => {
                let (before, reference) = before.strip_suffix('&').map_or((&**before, ""), |before| (before, "&"));
                let room = style.width.saturating_sub(indent + 4 + reference.len() + behind);
                let is_type = matches!(**value, Self::Group { close: ">", .. });
                if (before.ends_with("= ") || is_type) && !style.keeps_text && value.fits(room) {
                    out.push_str(before.trim_end());
                    new_line(indent + 4, out);
                } else {
                    out.push_str(before);
                }
                out.push_str(reference);
                value.write(style, indent, behind, out);
            }
            Self::Before(value, after) => {
                value.write(style, indent, behind + after.len(), out);
                out.push_str(after);
            }
        }
    }

    fn is_bracketed(&self) -> bool {
        match self {
            Self::Group { .. } | Self::Fields(..) | Self::Meta(..) => true,
            Self::Before(value, _) | Self::After(_, value) => value.is_bracketed(),
            Self::Text(_) | Self::Chain(..) => false,
        }
    }
}

/// The columns of a text without a line break.
fn columns(text: &str) -> Option<usize> {
    let begins_character = |byte: u8| byte & 0b1100_0000 != 0b1000_0000;
    text.bytes().try_fold(0, |columns, byte| (byte != b'\n').then_some(columns + usize::from(begins_character(byte))))
}

fn push_margin(indent: usize, out: &mut String) {
    out.extend(std::iter::repeat_n(" ", indent));
}

fn flat_list<'c>(items: &'c [Code], take: &mut impl FnMut(&'c str) -> Option<()>) -> Option<()> {
    for (index, item) in items.iter().enumerate() {
        take(if index == 0 { "" } else { ", " })?;
        item.flat(take)?;
    }
    Some(())
}

/// A single argument with brackets of its own stays in the line of those around it.
fn write_group(style: Style, open: &str, items: &[Code], close: &str, indent: usize, out: &mut String) {
    out.push_str(open);
    match items {
        [] => {}
        [item] if open.ends_with(['(', '[']) && (item.is_bracketed() || style.keeps_text && matches!(item, Code::Text(_))) => {
            item.write(style, indent, close.len(), out);
        }
        _ => write_lines(style, items, ",", indent, out),
    }
    out.push_str(close);
}

/// A line for each item, with commas between them and `end` behind the last.
fn write_lines(style: Style, items: &[Code], end: &str, indent: usize, out: &mut String) {
    for (index, item) in items.iter().enumerate() {
        let is_last = index + 1 == items.len();
        new_line(indent + 4, out);
        item.write(style, indent + 4, usize::from(!is_last || !end.is_empty()), out);
        if !matches!(item, Code::Text(text) if text.starts_with("..")) {
            out.push_str(if is_last { end } else { "," });
        }
    }
    new_line(indent, out);
}

/// One line for each call; below a value of several lines they stand at the margin.
fn write_chain(style: Style, value: &Code, calls: &[Code], indent: usize, out: &mut String) {
    let start = out.len();
    value.write(style, indent, 0, out);
    let indent = if out[start..].contains('\n') { indent } else { indent + 4 };
    for call in calls {
        new_line(indent, out);
        call.write(style, indent, 1, out);
    }
}

fn new_line(indent: usize, out: &mut String) {
    out.push('\n');
    push_margin(indent, out);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn string(letters: usize) -> Code {
        Code::text(format!("\"{}\"", "x".repeat(letters)))
    }

    fn field(name: &str, value: Code) -> Code {
        value.before(".into()").after(format!("{name}: "))
    }

    #[test]
    fn what_fits_is_one_line() {
        let body = Code::braces("Chat", vec![field("topic", string(3)), Code::text("..Default::default()")]);
        assert_eq!(Code::call("new", vec![body]).print(), "new(Chat { topic: \"xxx\".into(), ..Default::default() })");
        assert_eq!(Code::braces("Chat", vec![]).print(), "Chat {}");
    }

    #[test]
    fn what_does_not_fit_is_broken_at_the_outermost_brackets() {
        let inner = Code::braces("Body", vec![field("content", string(20))]);
        let body = Code::braces("Chat", vec![field("topic", string(60)), field("body", inner), Code::text("..Default::default()")]);
        let statement = Code::Chain(Box::new(Code::call("chat::Post::new", vec![body])), vec![Code::call(".top", vec![Code::text("1")])]);
        let expected = format!(
            "let request = chat::Post::new(Chat {{\n    topic: {}.into(),\n    body: Body {{ content: {}.into() }}.into(),\n    \
             ..Default::default()\n}})\n.top(1);",
            string(60).print(),
            string(20).print()
        );
        assert_eq!(statement.before(";").after("let request = ").print(), expected);
    }

    #[test]
    fn a_chain_has_a_line_for_each_call_and_long_strings_stay_whole() {
        let value = Code::call("chat::Post::new", vec![string(50)]);
        let chain = Code::Chain(Box::new(value), vec![Code::call(".bind", vec![string(100)]), Code::call(".top", vec![])]);
        let expected = format!("chat::Post::new({})\n    .bind({})\n    .top()", string(50).print(), string(100).print());
        assert_eq!(chain.print(), expected);
    }
}
