//! A lenient JSON reader that keeps byte ranges: strict JSON first, JSON5 where that fails. Knows JSON, not annotations.

mod brackets;
mod number;
mod value;

use crate::diag::Diagnostic;
use crate::span::{FileId, Span, Spanned};
use brackets::Brackets;
use number::{is_number, json5_number};
use std::ops::Range;

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

/// What is not as JSON wants it: the bytes and a few words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Defect {
    pub(crate) span: Span,
    pub(crate) what: &'static str,
}

/// A value that was read.
pub(crate) struct Reading {
    pub(crate) node: Node,
    /// Where strict JSON would have stopped, but JSON5 (or a line break inside a string) lets the meaning stand.
    pub(crate) defects: Vec<Defect>,
    /// Where the text after the value begins, white space skipped.
    pub(crate) rest: usize,
}

/// Two defects that have a strict form.
const TRAILING_COMMA: &str = "a trailing comma";
const BARE_KEY: &str = "a key without quotes";

/// Deeper nesting than any document has; a guard for the stack.
const MAX_DEPTH: usize = 100;

/// Reads the value that the bytes `range` of `text`, the file `file`, begin with.
///
/// # Errors
/// Not even JSON5 reads it.
pub(crate) fn read(file: FileId, text: &str, range: Range<usize>) -> Result<Reading, Defect> {
    let mut reader =
        Reader { file, text: text.get(..range.end).unwrap_or(text), at: range.start, defects: Vec::new(), brackets: Brackets::default() };
    reader.skip_space()?;
    let node = reader.value(0)?;
    // A comment after the value is text after the value, for the caller to judge.
    let rest = reader.text.len() - reader.rest().trim_start().len();
    Ok(Reading { node, defects: reader.defects, rest })
}

/// One defect of each kind, the first, and how many there are of it.
pub(crate) fn kinds(defects: &[Defect]) -> Vec<(&Defect, usize)> {
    let mut kinds: Vec<(&Defect, usize)> = Vec::new();
    for defect in defects {
        match kinds.iter_mut().find(|(known, _)| known.what == defect.what) {
            Some((_, count)) => *count += 1,
            None => kinds.push((defect, 1)),
        }
    }
    kinds
}

/// `a trailing comma`, or `a trailing comma (3 times)`.
pub(crate) fn times(defect: &Defect, count: usize) -> String {
    if count == 1 { defect.what.to_owned() } else { format!("{} ({count} times)", defect.what) }
}

/// Offers the strict form of every defect of the kind of `defect`, where there is a simple one.
pub(crate) fn made_strict(mut found: Diagnostic, defect: &Defect, all: &[Defect], text: &str) -> Diagnostic {
    for same in all.iter().filter(|other| other.what == defect.what) {
        match same.what {
            TRAILING_COMMA => found = found.repaired_by(same.span, "", ""),
            BARE_KEY => found = found.repaired_by(same.span, "", &format!("\"{}\"", &text[same.span.range()])),
            _ => {}
        }
    }
    found
}

struct Reader<'a> {
    file: FileId,
    text: &'a str,
    at: usize,
    defects: Vec<Defect>,
    brackets: Brackets,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn eat(&mut self, wanted: char) -> bool {
        let found = self.peek() == Some(wanted);
        if found {
            self.at += wanted.len_utf8();
        }
        found
    }

    fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.file, range)
    }

    fn repair(&mut self, range: Range<usize>, what: &'static str) {
        let span = self.span(range);
        self.defects.push(Defect { span, what });
    }

    /// The defect at the place that was reached. At the end of the text, it is the bracket that is not closed.
    fn fail<T>(&self, what: &'static str) -> Result<T, Defect> {
        if self.at >= self.text.len()
            && let Some(unclosed) = self.unclosed()
        {
            return Err(unclosed);
        }
        let end = self.at + self.peek().map_or(0, char::len_utf8);
        Err(Defect { span: self.span(self.at..end), what })
    }

    fn unclosed(&self) -> Option<Defect> {
        self.brackets.unclosed(self.text).map(|(at, what)| Defect { span: self.span(at..at + 1), what })
    }

    fn skip_space(&mut self) -> Result<(), Defect> {
        loop {
            let start = self.at;
            match self.peek() {
                Some(' ' | '\t' | '\r' | '\n') => self.at += 1,
                Some(c) if c.is_whitespace() || c == '\u{feff}' => {
                    self.at += c.len_utf8();
                    self.repair(start..self.at, "not the white space of JSON");
                }
                Some('/') if self.rest().starts_with("//") => {
                    self.at += self.rest().find('\n').unwrap_or(self.rest().len());
                    self.repair(start..self.at, "a comment");
                }
                Some('/') if self.rest().starts_with("/*") => {
                    let Some(end) = self.rest().find("*/") else { return self.fail("a comment that does not end") };
                    self.at += end + 2;
                    self.repair(start..self.at, "a comment");
                }
                _ => return Ok(()),
            }
        }
    }

    fn value(&mut self, depth: usize) -> Result<Node, Defect> {
        if depth > MAX_DEPTH {
            return self.fail("nested too deeply");
        }
        let start = self.at;
        let json = match self.peek() {
            Some('{') => self.object(depth)?,
            Some('[') => self.array(depth)?,
            Some(quote) if is_quote(quote) => Json::String(self.string(quote)?),
            Some(c) if c.is_ascii_digit() || "+-.".contains(c) => self.number()?,
            Some(c) if c.is_ascii_alphabetic() => self.word()?,
            _ => return self.fail("expected a value"),
        };
        Ok(Node { json, span: self.span(start..self.at) })
    }

    fn object(&mut self, depth: usize) -> Result<Json, Defect> {
        self.brackets.open(self.at);
        self.eat('{');
        let mut members = Vec::new();
        loop {
            self.skip_space()?;
            if self.eat('}') {
                self.brackets.close(self.at - 1);
                return Ok(Json::Object(members));
            }
            let key = self.key()?;
            self.skip_space()?;
            if !self.eat(':') {
                return self.fail("expected `:`");
            }
            self.skip_space()?;
            members.push(Member { key, value: self.value(depth + 1)? });
            self.separator('}')?;
        }
    }

    fn array(&mut self, depth: usize) -> Result<Json, Defect> {
        self.brackets.open(self.at);
        self.eat('[');
        let mut items = Vec::new();
        loop {
            self.skip_space()?;
            if self.eat(']') {
                self.brackets.close(self.at - 1);
                return Ok(Json::Array(items));
            }
            items.push(self.value(depth + 1)?);
            self.separator(']')?;
        }
    }

    /// A comma, or nothing in front of `close`.
    fn separator(&mut self, close: char) -> Result<(), Defect> {
        self.skip_space()?;
        let comma = self.at;
        if !self.eat(',') {
            return match self.peek() {
                Some(found) if found == close => Ok(()),
                // The end of another bracket: that of this one is missing.
                Some('}' | ']') => self.unclosed().map_or_else(|| self.fail("expected `,`"), Err),
                _ => self.fail("expected `,`"),
            };
        }
        self.skip_space()?;
        if self.peek() == Some(close) {
            self.repair(comma..comma + 1, TRAILING_COMMA);
        }
        Ok(())
    }

    fn key(&mut self) -> Result<Spanned<String>, Defect> {
        let start = self.at;
        let key = match self.peek() {
            Some(quote) if is_quote(quote) => self.string(quote)?,
            _ => {
                let length = self.rest().find(|c: char| !(c.is_alphanumeric() || "_$".contains(c))).unwrap_or(self.rest().len());
                if length == 0 || self.rest().starts_with(|c: char| c.is_ascii_digit()) {
                    return self.fail("expected a key");
                }
                let key = self.rest()[..length].to_owned();
                self.at += length;
                self.repair(start..self.at, BARE_KEY);
                key
            }
        };
        Ok(Spanned::new(key, self.span(start..self.at)))
    }

    fn string(&mut self, quote: char) -> Result<String, Defect> {
        let start = self.at;
        self.at += quote.len_utf8();
        match quote {
            '"' => {}
            '\'' => self.repair(start..self.at, "single quotes"),
            _ => self.repair(start..self.at, "typographic quotes"),
        }
        let mut out = String::new();
        loop {
            out.push_str(self.plain_text());
            let at = self.at;
            let Some(c) = self.peek() else {
                self.at = start;
                return self.fail("a string that does not end");
            };
            self.at += c.len_utf8();
            match c {
                c if closes(quote, c) => return Ok(out),
                '\\' => self.escape(at, &mut out)?,
                '\n' | '\r' => {
                    self.repair(at..self.at, "a line break inside a string");
                    out.push(c);
                }
                c if c < ' ' => {
                    self.repair(at..self.at, "a control character inside a string");
                    out.push(c);
                }
                c => out.push(c),
            }
        }
    }

    /// Passes over the characters of a string that are ASCII and stand for themselves.
    fn plain_text(&mut self) -> &'a str {
        let is_plain = |byte: &u8| matches!(byte, b' '..=b'~') && !matches!(byte, b'"' | b'\'' | b'\\');
        let length = self.rest().bytes().take_while(is_plain).count();
        let text = &self.text[self.at..self.at + length];
        self.at += length;
        text
    }

    fn escape(&mut self, start: usize, out: &mut String) -> Result<(), Defect> {
        let Some(c) = self.peek() else { return self.fail("a string that does not end") };
        self.at += c.len_utf8();
        match c {
            '"' | '\\' | '/' => out.push(c),
            'b' => out.push('\u{8}'),
            'f' => out.push('\u{c}'),
            'n' => out.push('\n'),
            'r' => out.push('\r'),
            't' => out.push('\t'),
            'u' => out.push(self.unicode()?),
            // JSON5: a line goes on, and any other character stands for itself.
            '\n' => self.repair(start..self.at, "a line break inside a string"),
            c => {
                self.repair(start..self.at, "an escape that JSON does not have");
                out.push(c);
            }
        }
        Ok(())
    }

    fn unicode(&mut self) -> Result<char, Defect> {
        let first = self.hex4()?;
        if !(0xD800..0xDC00).contains(&first) {
            return Ok(char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER));
        }
        if !self.rest().starts_with("\\u") {
            return Ok(char::REPLACEMENT_CHARACTER);
        }
        self.at += 2;
        let second = self.hex4()?;
        let code = 0x10000 + ((first - 0xD800) << 10) + (second.wrapping_sub(0xDC00) & 0x3FF);
        Ok(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    fn hex4(&mut self) -> Result<u32, Defect> {
        let digits = self.rest().get(..4).and_then(|d| u32::from_str_radix(d, 16).ok());
        let Some(code) = digits else { return self.fail("expected four hexadecimal digits") };
        self.at += 4;
        Ok(code)
    }

    fn number(&mut self) -> Result<Json, Defect> {
        let start = self.at;
        let length = self.rest().find(|c: char| !(c.is_ascii_alphanumeric() || "+-.".contains(c))).unwrap_or(self.rest().len());
        let spelled = self.rest()[..length].to_owned();
        if is_number(&spelled) {
            self.at += length;
            return Ok(Json::Number(spelled));
        }
        match json5_number(&spelled) {
            Some(number) => {
                self.at += length;
                self.repair(start..self.at, "a number as JSON does not write it");
                Ok(Json::Number(number))
            }
            None => self.fail("expected a number"),
        }
    }

    fn word(&mut self) -> Result<Json, Defect> {
        let length = self.rest().find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(self.rest().len());
        let json = match &self.rest()[..length] {
            "null" => Json::Null,
            "true" => Json::Bool(true),
            "false" => Json::Bool(false),
            _ => return self.fail("expected a value"),
        };
        self.at += length;
        Ok(json)
    }
}

/// The characters into which word processors turn `"`, and `"` itself.
const DOUBLE_QUOTES: &str = "\"\u{201c}\u{201d}\u{201e}";

fn is_quote(c: char) -> bool {
    c == '\'' || DOUBLE_QUOTES.contains(c)
}

/// Whether a quotation that begins with `open` ends with `c`: plain quotes end with themselves, typographic ones with any of their kind.
fn closes(open: char, c: char) -> bool {
    if open.is_ascii() { c == open } else { DOUBLE_QUOTES.contains(c) }
}

#[cfg(test)]
mod tests;
