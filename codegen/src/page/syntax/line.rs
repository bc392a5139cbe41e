//! A line of text: its inlines, and where in the page each character of its words stands, so that nobody has to search for a word. Folds white
//! space as HTML does. Knows no markdown.

use crate::page::syntax::link::Link;
use crate::prose::{Inline, plain};
use std::borrow::Cow;
use std::ops::{Deref, Range};

/// A run of text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Line {
    inlines: Vec<Inline<Link>>,
    /// How many bytes its words have, as [`plain`] gives them.
    length: usize,
    runs: Runs,
}

impl Deref for Line {
    type Target = [Inline<Link>];

    fn deref(&self) -> &Self::Target {
        &self.inlines
    }
}

impl Line {
    /// Its words.
    pub(crate) fn plain(&self) -> Cow<'_, str> {
        plain(&self.inlines)
    }

    /// The bytes of the page that the bytes `range` of its words stand in.
    pub(crate) fn source(&self, range: Range<usize>) -> Range<usize> {
        let start = self.runs.source(range.start);
        if range.is_empty() { start..start } else { start..self.runs.source(range.end - 1) + 1 }
    }

    /// Cuts bytes off the front of its words.
    pub(crate) fn cut_front(&mut self, bytes: usize) {
        let cut = cut_front(&mut self.inlines, bytes);
        self.length -= cut;
        self.runs.cut_front(cut);
    }
}

/// Cuts bytes off the front of a line's words, and the breaks that are then at its front; gives the number of bytes that are gone.
pub(crate) fn cut_front(line: &mut Vec<Inline<Link>>, bytes: usize) -> usize {
    let mut cut = 0;
    while let Some(first) = line.first_mut() {
        match first {
            Inline::Text(text) if cut < bytes && text.len() > bytes - cut => {
                text.drain(..bytes - cut);
                return bytes;
            }
            Inline::Break | Inline::Item => cut += 1,
            inline if cut < bytes => cut += length(inline),
            _ => break,
        }
        line.remove(0);
    }
    cut
}

/// How many bytes the words of an inline have.
fn length(inline: &Inline<Link>) -> usize {
    match inline {
        Inline::Text(text) | Inline::Code(text) => text.len(),
        Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link(_, inner) => inner.iter().map(length).sum(),
        Inline::Break | Inline::Item => 1,
    }
}

/// Where the bytes of a line's words stand in the page: runs of them, within which both count alike. Most lines have one run.
#[derive(Clone, Debug, Default)]
struct Runs {
    first: Option<Run>,
    more: Vec<Run>,
}

/// From the byte `plain` of the words on, they stand at the byte `source` of the page.
#[derive(Clone, Copy, Debug)]
struct Run {
    plain: usize,
    source: usize,
}

impl Run {
    fn source(self, plain: usize) -> usize {
        self.source + plain.saturating_sub(self.plain)
    }
}

impl Runs {
    fn last(&self) -> Option<Run> {
        self.more.last().copied().or(self.first)
    }

    fn push(&mut self, run: Run) {
        match self.last() {
            None => self.first = Some(run),
            Some(last) if last.source(run.plain) == run.source => {}
            Some(_) => self.more.push(run),
        }
    }

    fn append(&mut self, other: &Self, before: usize) {
        for run in other.first.iter().chain(&other.more) {
            self.push(Run { plain: before + run.plain, source: run.source });
        }
    }

    fn source(&self, plain: usize) -> usize {
        let after = self.more.partition_point(|run| run.plain <= plain);
        let run = after.checked_sub(1).map(|at| self.more[at]).or(self.first);
        run.map_or(0, |run| run.source(plain))
    }

    fn truncate(&mut self, plain: usize) {
        while self.more.last().is_some_and(|run| run.plain >= plain) {
            self.more.pop();
        }
        if self.first.is_some_and(|run| run.plain >= plain) {
            self.first = None;
        }
    }

    fn cut_front(&mut self, bytes: usize) {
        if self.first.is_none() {
            return;
        }
        self.first = Some(Run { plain: 0, source: self.source(bytes) });
        self.more.retain(|run| run.plain > bytes);
        self.more.iter_mut().for_each(|run| run.plain -= bytes);
    }

    /// Lets the bytes `range` of the words be `length` bytes.
    fn replace(&mut self, range: &Range<usize>, length: usize) {
        self.more.retain(|run| run.plain <= range.start || run.plain >= range.end);
        for run in self.more.iter_mut().filter(|run| run.plain >= range.end) {
            run.plain = run.plain + length - range.len();
        }
    }
}

/// A line while it is read.
pub(crate) struct LineBuilder {
    line: Line,
    /// Whether another space would be folded.
    blank: bool,
}

impl LineBuilder {
    pub(crate) fn new() -> Self {
        Self { line: Line::default(), blank: true }
    }

    /// Adds text, which `written` at the byte `at` of the page spells. What is next to text joins it.
    pub(crate) fn text(&mut self, text: &str, written: &str, at: usize) {
        if text.len() == written.len() && is_folded(text, self.blank) {
            self.mark(at);
            self.last_text().push_str(text);
            self.line.length += text.len();
            self.blank = text.ends_with(' ');
            return;
        }
        let mut place = Place::new(text, written);
        for (offset, c) in text.char_indices() {
            let at = at + place.of(offset, c);
            if is_invisible(c) || c.is_whitespace() && self.blank {
                continue;
            }
            self.blank = c.is_whitespace();
            let c = if self.blank { ' ' } else { c };
            self.mark(at);
            self.last_text().push(c);
            self.line.length += c.len_utf8();
        }
        self.drop_empty_text();
    }

    /// Adds code, which `written` at the byte `at` of the page spells with its backticks.
    pub(crate) fn code(&mut self, code: String, written: &str, at: usize) {
        let ticks = written.len() - written.trim_start_matches('`').len();
        let inner = written.get(ticks..written.len().saturating_sub(ticks)).unwrap_or_default();
        if code.len() == inner.len() {
            self.mark(at + ticks);
            self.line.length += code.len();
        } else {
            let mut place = Place::new(&code, inner);
            for (offset, c) in code.char_indices() {
                self.mark(at + ticks + place.of(offset, c));
                self.line.length += c.len_utf8();
            }
        }
        self.line.inlines.push(Inline::Code(code));
        self.blank = false;
    }

    /// Adds an inline with a line inside.
    pub(crate) fn nested(&mut self, inner: Line, inline: impl FnOnce(Vec<Inline<Link>>) -> Inline<Link>) {
        self.line.runs.append(&inner.runs, self.line.length);
        self.line.length += inner.length;
        self.line.inlines.push(inline(inner.inlines));
        self.blank = false;
    }

    /// Adds a break. It takes the place of the spaces around it and of the break before it.
    pub(crate) fn line_break(&mut self, at: usize) {
        self.end_text();
        self.drop_last(&Inline::Break);
        self.push_break(Inline::Break, at);
    }

    /// Adds the beginning of an item. It takes the place of the spaces around it, and of breaks and empty items before it.
    pub(crate) fn item(&mut self, at: usize) {
        self.end_text();
        while self.drop_last(&Inline::Break) || self.drop_last(&Inline::Item) {}
        self.push_break(Inline::Item, at);
    }

    /// Takes `[!INCLUDE ` off the end.
    pub(crate) fn strip_include_opener(&mut self) {
        let Some(Inline::Text(text)) = self.line.inlines.last_mut() else { return };
        let Some(at) = text.rfind("[!") else { return };
        self.line.length -= text.len() - at;
        text.truncate(at);
        self.drop_empty_text();
        self.line.runs.truncate(self.line.length);
        self.blank = match self.line.inlines.last() {
            Some(Inline::Text(text)) => text.ends_with(' '),
            Some(Inline::Break | Inline::Item) | None => true,
            Some(_) => false,
        };
    }

    /// The line without white space at its end, and the shortcodes that were in it: the bytes of the page, and the character in their place.
    pub(crate) fn finish(mut self) -> (Line, Vec<(Range<usize>, &'static str)>) {
        self.end_text();
        while self.drop_last(&Inline::Break) || self.drop_last(&Inline::Item) {}
        let shortcodes = replace_shortcodes(&mut self.line);
        (self.line, shortcodes)
    }

    fn mark(&mut self, at: usize) {
        self.line.runs.push(Run { plain: self.line.length, source: at });
    }

    fn last_text(&mut self) -> &mut String {
        if !matches!(self.line.inlines.last(), Some(Inline::Text(_))) {
            self.line.inlines.push(Inline::Text(String::new()));
        }
        match self.line.inlines.last_mut() {
            Some(Inline::Text(text)) => text,
            _ => unreachable!("the last inline is text"),
        }
    }

    fn drop_empty_text(&mut self) {
        self.line.inlines.pop_if(|inline| matches!(inline, Inline::Text(text) if text.is_empty()));
    }

    /// Takes the space off that text ends with.
    fn end_text(&mut self) {
        if let Some(Inline::Text(text)) = self.line.inlines.last_mut()
            && text.ends_with(' ')
        {
            text.pop();
            self.line.length -= 1;
            self.drop_empty_text();
            self.line.runs.truncate(self.line.length);
        }
    }

    fn drop_last(&mut self, wanted: &Inline<Link>) -> bool {
        let found = self.line.inlines.pop_if(|inline| inline == wanted).is_some();
        self.line.length -= usize::from(found);
        found
    }

    /// Nothing begins with a break.
    fn push_break(&mut self, inline: Inline<Link>, at: usize) {
        self.line.runs.truncate(self.line.length);
        self.blank = true;
        if !self.line.inlines.is_empty() {
            self.mark(at);
            self.line.inlines.push(inline);
            self.line.length += 1;
        }
    }
}

/// Where the characters of a text stand in what spells it: entities, escapes and marks make the two differ.
struct Place<'w> {
    written: &'w str,
    same: bool,
    next: usize,
}

impl<'w> Place<'w> {
    fn new(text: &str, written: &'w str) -> Self {
        Self { written, same: text.len() == written.len(), next: 0 }
    }

    /// The place of `c`, the next character, at the byte `offset` of the text.
    fn of(&mut self, offset: usize, c: char) -> usize {
        if self.same {
            return offset;
        }
        let rest = &self.written[self.next..];
        let is_it = |found: char| found == c || found.is_whitespace() && c.is_whitespace();
        // An entity does not contain what it stands for.
        let Some((at, found)) = rest.char_indices().find(|(_, found)| is_it(*found)) else { return self.next };
        let place = self.next + at;
        self.next = place + found.len_utf8();
        place
    }
}

/// Whether folding changes nothing, as with most text.
fn is_folded(text: &str, mut blank: bool) -> bool {
    text.bytes().all(|byte| {
        let stays = byte.is_ascii_graphic() || (byte == b' ' && !blank);
        blank = byte == b' ';
        stays
    })
}

/// Characters without width.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200d}' | '\u{feff}')
}

/// Puts the character that a shortcode stands for in its place, where it is all of a text, as in tables of what is supported.
fn replace_shortcodes(line: &mut Line) -> Vec<(Range<usize>, &'static str)> {
    let mut found = Vec::new();
    let mut at = 0;
    for inline in &mut line.inlines {
        if let Inline::Text(text) = inline
            && let Some(character) = shortcode(text)
        {
            found.push((line.runs.source(at)..line.runs.source(at + text.len() - 1) + 1, character));
            line.runs.replace(&(at..at + text.len()), character.len());
            line.length = line.length + character.len() - text.len();
            *text = character.to_owned();
        }
        at += length(inline);
    }
    found
}

fn shortcode(text: &str) -> Option<&'static str> {
    match text.trim() {
        ":heavy_check_mark:" | ":white_check_mark:" => Some("✔"),
        ":x:" | ":heavy_multiplication_x:" => Some("✘"),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
