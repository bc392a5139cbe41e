//! Prose as rustdoc markdown: escaped, wrapped, links resolved to Rust paths. Knows no sections and no Rust items but by their paths.

use super::Context;
use crate::api::{DocLink, Docs};
use crate::prose::{Block, Inline, plain};

/// Columns of a doc line, without the `///`.
const WIDTH: usize = 100;

/// Stands for a space at which no line may be broken, while text is put together.
const FIXED_SPACE: char = '\u{E000}';

impl Context<'_> {
    /// The blocks as lines of markdown.
    pub(super) fn markdown(&self, docs: &Docs) -> Vec<String> {
        self.blocks(&docs.0)
    }

    /// The first sentence of the docs, and what remains of them.
    pub(super) fn summary(&self, docs: &Docs) -> Option<(Vec<String>, Docs)> {
        let (Block::Paragraph(line), rest) = docs.0.split_first()? else { return None };
        let (first, more) = first_sentence(line);
        let more = if more.is_empty() { None } else { Some(Block::Paragraph(more)) };
        Some((self.paragraph(&first), Docs { 0: more.into_iter().chain(rest.iter().cloned()).collect() }))
    }

    fn blocks(&self, blocks: &[Block<DocLink>]) -> Vec<String> {
        let mut out = Vec::new();
        for block in blocks {
            let lines = self.block(block);
            if !out.is_empty() && !lines.is_empty() {
                out.push(String::new());
            }
            out.extend(lines);
        }
        out
    }

    fn block(&self, block: &Block<DocLink>) -> Vec<String> {
        match block {
            Block::Paragraph(line) => self.paragraph(line),
            Block::Note(head, blocks) => self.note(head, blocks),
            Block::List(ordered, items) => self.list(*ordered, items),
            Block::Code(info, text) => fenced(info, text),
        }
    }

    fn paragraph(&self, line: &[Inline<DocLink>]) -> Vec<String> {
        wrap(&self.pieces(line, true))
    }

    fn note(&self, head: &str, blocks: &[Block<DocLink>]) -> Vec<String> {
        let mut blocks = blocks.to_vec();
        if !head.is_empty() {
            let title = Inline::Strong(vec![Inline::Text(format!("{head}:"))]);
            match blocks.first_mut() {
                Some(Block::Paragraph(line)) => line.splice(0..0, [title, Inline::Text(" ".into())]).for_each(drop),
                _ => blocks.insert(0, Block::Paragraph(vec![title])),
            }
        }
        let lines = self.blocks(&blocks).into_iter();
        lines.map(|line| if line.is_empty() { ">".into() } else { format!("> {line}") }).collect()
    }

    fn list(&self, ordered: bool, items: &[Vec<Block<DocLink>>]) -> Vec<String> {
        let mut out = Vec::new();
        for (index, item) in items.iter().enumerate() {
            let mark = if ordered { format!("{}. ", index + 1) } else { "- ".into() };
            let indent = " ".repeat(mark.len());
            for (number, line) in self.blocks(item).into_iter().enumerate() {
                out.push(match (number, line.is_empty()) {
                    (0, _) => format!("{mark}{line}"),
                    (_, true) => String::new(),
                    (_, false) => format!("{indent}{line}"),
                });
            }
        }
        out
    }

    fn pieces(&self, line: &[Inline<DocLink>], at_start: bool) -> String {
        let mut out = String::new();
        for piece in line {
            let at_start = at_start && out.is_empty();
            match piece {
                Inline::Text(text) => out.push_str(&with_addresses(text, at_start)),
                Inline::Code(text) => out.push_str(&code(text)),
                Inline::Strong(inner) => out.push_str(&marked("**", &self.pieces(inner, false))),
                Inline::Emphasis(inner) => out.push_str(&marked("*", &self.pieces(inner, false))),
                Inline::Link(target, inner) => out.push_str(&self.link(target, inner)),
            }
        }
        out
    }

    fn link(&self, target: &DocLink, inner: &[Inline<DocLink>]) -> String {
        let words = plain(inner);
        if let DocLink::Url(url) = target
            && (words.trim().is_empty() || words == *url)
        {
            return address(url);
        }
        let text = inner.iter().map(|piece| self.link_text(piece)).collect::<String>();
        let (open, text, close) = outside_spaces(&text);
        let target = self.target(target);
        match text {
            "" => format!("{open}[`{target}`]({target}){close}"),
            _ => format!("{open}[{text}]({target}){close}"),
        }
    }

    /// No link stands within a link, so addresses stay as they are.
    fn link_text(&self, piece: &Inline<DocLink>) -> String {
        match piece {
            Inline::Text(text) => escape(text, false),
            Inline::Link(_, inner) => inner.iter().map(|piece| self.link_text(piece)).collect(),
            _ => self.pieces(std::slice::from_ref(piece), false),
        }
    }

    fn target(&self, target: &DocLink) -> String {
        match target {
            DocLink::Model(id) => format!("crate::{}", self.model_path(*id)),
            DocLink::Enum(id) => format!("crate::{}", self.enum_path(*id)),
            DocLink::Operation(id) => format!("crate::{}", self.operation_path(*id)),
            DocLink::Url(url) => link_destination(url),
        }
    }
}

/// Splits at the first full stop that ends a sentence.
fn first_sentence(line: &[Inline<DocLink>]) -> (Vec<Inline<DocLink>>, Vec<Inline<DocLink>>) {
    for (index, piece) in line.iter().enumerate() {
        let Inline::Text(text) = piece else { continue };
        let Some(end) = sentence_end(text, index + 1 == line.len()) else { continue };
        let mut first = line[..index].to_vec();
        first.push(Inline::Text(text[..end].to_owned()));
        let rest = text[end..].trim_start();
        let rest = if rest.is_empty() { None } else { Some(Inline::Text(rest.to_owned())) };
        return (first, rest.into_iter().chain(line[index + 1..].iter().cloned()).collect());
    }
    (line.to_vec(), Vec::new())
}

/// The byte after the full stop of the first sentence that something follows.
fn sentence_end(text: &str, is_last: bool) -> Option<usize> {
    text.match_indices(". ").map(|(at, _)| at + 1).find(|&end| {
        let word = text[..end - 1].rsplit(' ').next().unwrap_or_default();
        let short = word.contains('.') || matches!(word, "etc" | "vs");
        let next = text[end..].trim_start().chars().next();
        !short && next.map_or(!is_last, char::is_uppercase)
    })
}

/// Text in a code block that no tool takes for Rust.
pub(super) fn fenced(info: &str, text: &str) -> Vec<String> {
    const KNOWN: [&str; 6] = ["http", "json", "xml", "html", "csv", "powershell"];
    let info = KNOWN.into_iter().find(|known| info.eq_ignore_ascii_case(known)).unwrap_or("text");
    let fence = "`".repeat(longest_run(text, '`').max(2) + 1);
    let lines = text.lines().map(|line| visible(line).trim_end().to_owned());
    [format!("{fence}{info}")].into_iter().chain(lines).chain([fence.clone()]).collect()
}

/// Code in as many backticks as it needs.
pub(super) fn code(text: &str) -> String {
    let text = visible(text).trim().replace(' ', &FIXED_SPACE.to_string());
    if text.is_empty() {
        return String::new();
    }
    let fence = "`".repeat(longest_run(&text, '`') + 1);
    if text.starts_with('`') || text.ends_with('`') {
        return format!("{fence}{FIXED_SPACE}{text}{FIXED_SPACE}{fence}");
    }
    format!("{fence}{text}{fence}")
}

fn longest_run(text: &str, wanted: char) -> usize {
    text.split(|c| c != wanted).map(str::len).max().unwrap_or(0)
}

/// Emphasis marks stand next to letters, so spaces move out.
fn marked(mark: &str, text: &str) -> String {
    let (open, text, close) = outside_spaces(text);
    if text.is_empty() { format!("{open}{close}") } else { format!("{open}{mark}{text}{mark}{close}") }
}

fn outside_spaces(text: &str) -> (&str, &str, &str) {
    let start = text.len() - text.trim_start().len();
    let end = text.trim_end().len().max(start);
    (&text[..start], &text[start..end], &text[end..])
}

/// Plain text with its web addresses as links.
fn with_addresses(text: &str, at_start: bool) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(start) = ["https://", "http://"].iter().filter_map(|scheme| rest.find(scheme)).min() {
        let tail = &rest[start..];
        let end = tail.find(|c: char| c.is_whitespace() || "<>\"'`|,;()[]".contains(c)).unwrap_or(tail.len());
        let url = tail[..end].trim_end_matches(['.', ':', '!', '?', '*', '…']);
        out.push_str(&escape(&rest[..start], at_start && out.is_empty()));
        out.push_str(&if url.ends_with('/') && url.matches('/').count() == 2 { escape(url, false) } else { address(url) });
        rest = &tail[url.len()..];
    }
    out.push_str(&escape(rest, at_start && out.is_empty()));
    out
}

/// `<https://…>`.
fn address(url: &str) -> String {
    format!("<{}>", link_destination(url).trim_matches(['<', '>']))
}

/// A link's target; encoded where markdown would end it.
fn link_destination(url: &str) -> String {
    let mut out = String::with_capacity(url.len());
    for c in visible(url).trim().chars() {
        match c {
            '<' | '>' | ' ' | '(' | ')' | '\\' => out.push_str(&format!("%{:02X}", u32::from(c))),
            _ => out.push(c),
        }
    }
    out
}

/// Text so that markdown reads it as the same text.
pub(super) fn escape(text: &str, at_start: bool) -> String {
    let text = visible(text);
    let letters: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len() + 8);
    let block_mark = if at_start { block_mark(text.split(' ').next().unwrap_or_default()) } else { None };
    for (index, &letter) in letters.iter().enumerate() {
        let before = index.checked_sub(1).map(|i| letters[i]);
        let after = letters.get(index + 1).copied();
        let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let special = match letter {
            '\\' | '`' | '*' | '[' | ']' | '<' | '~' => true,
            '_' => !(word(before) && word(after)),
            '&' => word(after) || after == Some('#'),
            _ => block_mark == Some(index),
        };
        if special {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

/// Where a word that would begin a heading, a list or a quote needs a backslash.
fn block_mark(word: &str) -> Option<usize> {
    let digits = word.chars().take_while(char::is_ascii_digit).count();
    let after = word[digits..].chars().next();
    match after {
        Some('.' | ')') if digits > 0 && word.len() == digits + 1 => Some(digits),
        Some('#' | '>' | '-' | '+' | '=' | '|' | ':') if digits == 0 => Some(0),
        _ => None,
    }
}

/// Without the characters that rustc refuses in comments or nobody can see; line breaks are spaces.
fn visible(text: &str) -> String {
    let hidden = |c: &char| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200B}' | '\u{FEFF}' | '\u{E000}');
    text.chars().filter(|c| !hidden(c)).map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// Breaks lines at spaces, never before a word that would begin a block.
pub(super) fn wrap(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut width = 0;
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let length = word.chars().count();
        let fits = width + 1 + length <= WIDTH || block_mark(word).is_some() || word.starts_with("```");
        match lines.last_mut() {
            Some(line) if fits => {
                line.push(' ');
                line.push_str(word);
                width += 1 + length;
            }
            _ => {
                lines.push(word.to_owned());
                width = length;
            }
        }
    }
    lines.iter().map(|line| line.replace(FIXED_SPACE, " ")).collect()
}
