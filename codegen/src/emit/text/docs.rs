//! Prose as rustdoc markdown, its links resolved to Rust paths. Knows no sections, and no Rust items but by their paths.

use crate::api::{DocLink, Docs};
use crate::emit::context::Context;
use crate::emit::text::markdown::{
    address, cell, code, escape, fenced, joined, link_destination, marked, outside_spaces, push, spaced, unbroken, with_addresses, wrap,
};
use crate::prose::{Block, Inline, Prose, plain};
use std::borrow::Cow;

impl Context<'_> {
    /// The blocks as lines of markdown.
    pub(crate) fn markdown(&self, docs: &Docs) -> Vec<String> {
        self.blocks(&docs.0)
    }

    /// The first sentence of the docs, and what remains of them; nothing for docs that begin with no sentence. Notes before it come after it.
    pub(crate) fn summary(&self, docs: &Docs) -> Option<(Vec<String>, Docs)> {
        let at = docs.0.iter().position(|block| !matches!(block, Block::Note(..)))?;
        let Block::Paragraph(line) = &docs.0[at] else { return None };
        let (first, end) = first_sentence(line);
        let summary = self.summary_of(first)?;
        let more = line_from(line, end);
        let more = if more.is_empty() { None } else { Some(Block::Paragraph(more)) };
        let rest = more.into_iter().chain(docs.0[..at].iter().cloned()).chain(docs.0[at + 1..].iter().cloned()).collect();
        Some((summary, Prose(rest)))
    }

    /// The summary alone.
    pub(crate) fn first_sentence(&self, docs: &Docs) -> Option<Vec<String>> {
        let line = docs.0.iter().find(|block| !matches!(block, Block::Note(..)))?;
        let Block::Paragraph(line) = line else { return None };
        self.summary_of(first_sentence(line).0)
    }

    /// A sentence as a summary; nothing for one that leads to something else.
    fn summary_of(&self, sentence: Vec<Inline<DocLink>>) -> Option<Vec<String>> {
        (!plain(&sentence).ends_with(':')).then(|| self.paragraph(&capitalized(sentence)))
    }

    /// The summary, `instead` where the page says none, and the rest, as two sections.
    pub(crate) fn opening(&self, docs: &Docs, instead: &str) -> [Vec<String>; 2] {
        match self.summary(docs) {
            Some((summary, rest)) => [summary, self.markdown(&rest)],
            None => [wrap(instead), self.markdown(docs)],
        }
    }

    /// The summary, the rest and `facts` of a type, which begin its docs where the page says nothing.
    pub(crate) fn introduced(&self, docs: &Docs, facts: &str) -> [Vec<String>; 3] {
        match self.summary(docs) {
            Some((summary, rest)) => [summary, self.markdown(&rest), wrap(facts)],
            None => [wrap(facts), self.markdown(docs), Vec::new()],
        }
    }

    fn blocks(&self, blocks: &[Block<DocLink>]) -> Vec<String> {
        joined(blocks.iter().map(|block| self.block(block)).collect())
    }

    fn block(&self, block: &Block<DocLink>) -> Vec<String> {
        match block {
            Block::Paragraph(line) => self.paragraph(line),
            Block::Note(head, blocks) => self.note(head, blocks),
            Block::List(ordered, items) => self.list(*ordered, items),
            Block::Code(info, text) => fenced(info, text),
            Block::Table(rows) => self.table(rows),
        }
    }

    fn paragraph(&self, line: &[Inline<DocLink>]) -> Vec<String> {
        let mut text = self.pieces(line, true);
        if lacks_full_stop(line) {
            text.push('.');
        }
        wrap(&text)
    }

    fn table(&self, rows: &[Vec<Vec<Inline<DocLink>>>]) -> Vec<String> {
        let row = |row: &Vec<Vec<Inline<DocLink>>>| {
            let cells: Vec<String> = row.iter().map(|line| cell(&spaced(&self.pieces(line, false)))).collect();
            format!("| {} |", cells.join(" | "))
        };
        let mut lines: Vec<String> = rows.iter().map(row).collect();
        let columns = rows.first().map_or(0, Vec::len);
        lines.insert(lines.len().min(1), format!("|{}", "---|".repeat(columns)));
        lines
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
            for (number, line) in self.item(item).into_iter().enumerate() {
                out.push(match (number, line.is_empty()) {
                    (0, _) => format!("{mark}{line}"),
                    (_, true) => String::new(),
                    (_, false) => format!("{indent}{line}"),
                });
            }
        }
        out
    }

    /// The lines of an item are often no sentences, and end as they were written.
    fn item(&self, item: &[Block<DocLink>]) -> Vec<String> {
        let lines = item.iter().map(|block| match block {
            Block::Paragraph(line) => wrap(&self.pieces(line, true)),
            _ => self.block(block),
        });
        joined(lines.collect())
    }

    fn pieces(&self, line: &[Inline<DocLink>], at_start: bool) -> String {
        let mut out = String::new();
        for piece in line {
            let at_start = at_start && out.trim_start().is_empty();
            let text = match piece {
                Inline::Break | Inline::Item => " ".to_owned(),
                Inline::Text(text) => with_addresses(&close_up(text, !out.is_empty()), at_start),
                Inline::Code(text) => unbroken(&code(text)),
                Inline::Strong(inner) => marked("**", &self.pieces(inner, false)),
                Inline::Emphasis(inner) => marked("*", &self.pieces(inner, false)),
                Inline::Link(target, inner) => self.link(target, inner),
            };
            push(&mut out, &text);
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
        let text = self.link_text(inner);
        let (open, text, close) = outside_spaces(&text);
        let target = self.target(target);
        match text {
            "" => format!("{open}[`{target}`]({target}){close}"),
            _ => format!("{open}[{text}]({target}){close}"),
        }
    }

    /// No link stands within a link, so addresses stay as they are.
    fn link_text(&self, inner: &[Inline<DocLink>]) -> String {
        inner.iter().fold(String::new(), |mut out, piece| {
            let text = match piece {
                Inline::Text(text) => escape(text, false),
                Inline::Link(_, inner) => self.link_text(inner),
                _ => self.pieces(std::slice::from_ref(piece), false),
            };
            push(&mut out, &text);
            out
        })
    }

    fn target(&self, target: &DocLink) -> String {
        match target {
            DocLink::Model(id) => Self::link_target(&self.model_path(*id)),
            DocLink::Enum(id) => Self::link_target(&self.enum_path(*id)),
            DocLink::Operation(id) => Self::link_target(&self.operation_path(*id)),
            DocLink::Url(url) => link_destination(url),
        }
    }
}

/// Without the blank before a comma or a full stop, which a mark that ends before it leaves, and without the second of two full stops.
fn close_up(text: &str, after_mark: bool) -> Cow<'_, str> {
    let at = |index: usize| text.as_bytes().get(index).copied().unwrap_or(b' ');
    let stray = |index: usize| {
        let blank = at(index) == b' ' && matches!(at(index + 1), b',' | b'.' | b';') && at(index + 2) == b' ' && (index > 0 || after_mark);
        let second_stop = index > 0 && at(index - 1) == b'.' && at(index) == b'.' && matches!(at(index + 1), b' ' | b')');
        blank || second_stop && (index < 2 || at(index - 2) != b'.')
    };
    if !text.contains(" ,") && !text.contains(" .") && !text.contains(" ;") && !text.contains("..") {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.char_indices().filter(|(index, _)| !stray(*index)).map(|(_, c)| c).collect())
}

/// Whether a line is words that end without a mark.
fn lacks_full_stop(line: &[Inline<DocLink>]) -> bool {
    let words = plain(line);
    let is_sentence = line.iter().any(|piece| matches!(piece, Inline::Text(text) if text.trim().contains(char::is_alphabetic)));
    let end = words.trim_end().chars().next_back();
    is_sentence && end.is_some_and(|c| c.is_alphanumeric() || matches!(c, ')' | ']' | '"' | '\'' | '”' | '’' | '}'))
}

/// The same line with a capital at its start, if that is a word of small letters.
fn capitalized(mut line: Vec<Inline<DocLink>>) -> Vec<Inline<DocLink>> {
    if let Some(Inline::Text(text)) = line.first_mut() {
        let word = text.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        if word.len() > 1 && word.chars().all(|c| c.is_ascii_lowercase()) {
            *text = text[..1].to_ascii_uppercase() + &text[1..];
        }
    }
    line
}

/// The line up to the first full stop that ends a sentence, and where that is: a piece, and a byte of it.
fn first_sentence(line: &[Inline<DocLink>]) -> (Vec<Inline<DocLink>>, (usize, usize)) {
    let end = line.iter().enumerate().find_map(|(index, piece)| match piece {
        Inline::Text(text) => Some((index, sentence_end(text, index + 1 == line.len())?)),
        _ => None,
    });
    match end.map(|(index, end)| (index, end, &line[index])) {
        Some((index, end, Inline::Text(text))) => {
            let last = Inline::Text(text[..end].to_owned());
            (line[..index].iter().cloned().chain([last]).collect(), (index, end))
        }
        _ => (line.to_vec(), (line.len(), 0)),
    }
}

/// What a line has from there on, without blanks at its start.
fn line_from(line: &[Inline<DocLink>], (index, start): (usize, usize)) -> Vec<Inline<DocLink>> {
    let Some(Inline::Text(text)) = line.get(index) else { return Vec::new() };
    let rest = text[start..].trim_start();
    let rest = if rest.is_empty() { None } else { Some(Inline::Text(rest.to_owned())) };
    rest.into_iter().chain(line[index + 1..].iter().cloned()).collect()
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::{Api, ModelId};
    use crate::emit::context::Options;
    use crate::emit::testing::{self, pinned};
    use proptest::prelude::*;
    use pulldown_cmark::{BrokenLink, Event, Parser, Tag};

    fn text(text: &str) -> Inline<DocLink> {
        Inline::Text(text.into())
    }

    fn markdown(blocks: Vec<Block<DocLink>>) -> String {
        let (api, options): (Api, Options) = (pinned(), testing::options());
        Context { api: &api, options: &options }.markdown(&Prose(blocks)).join("\n")
    }

    fn line(pieces: Vec<Inline<DocLink>>) -> String {
        markdown(vec![Block::Paragraph(pieces)])
    }

    #[test]
    fn text_is_read_as_it_was_written() {
        assert_eq!(
            line(vec![text("a [b] <c> *d* _e_ f_g `h` ~i &amp; \\ | 1. - #")]),
            r"a \[b\] \<c> \*d\* \_e\_ f_g \`h\` \~i \&amp; \\ | 1. - #"
        );
        assert_eq!(line(vec![text("1. One")]), r"1\. One.");
        assert_eq!(line(vec![text("# One")]), r"\# One.");
        assert_eq!(line(vec![text("a\u{202E}b\u{200B}\nc\u{2029}d.")]), "a⟨U+202E⟩b c d.");
    }

    #[test]
    fn addresses_are_links() {
        assert_eq!(line(vec![text("See https://a.b/c_d, or (http://e.f/).")]), "See <https://a.b/c_d>, or (<http://e.f/>).");
        assert_eq!(line(vec![text("It begins with https://.")]), "It begins with https://.");
        let url = || DocLink::Url("https://a.b/(c d)".into());
        assert_eq!(line(vec![Inline::Link(url(), vec![text("the page")])]), "[the page](https://a.b/%28c%20d%29)");
        assert_eq!(line(vec![Inline::Link(url(), vec![text("https://a.b/(c d)")])]), "<https://a.b/%28c%20d%29>");
    }

    #[test]
    fn links_lead_to_items() {
        let link = |inner: &str| Inline::Link(DocLink::Model(ModelId(0)), vec![text(inner)]);
        assert_eq!(line(vec![text("A "), link("pin "), text("of it")]), "A [pin](crate::models::PinnedChatMessageInfo) of it.");
        assert_eq!(line(vec![link("")]), "[`crate::models::PinnedChatMessageInfo`](crate::models::PinnedChatMessageInfo)");
    }

    #[test]
    fn marks_stand_next_to_letters_and_code_in_enough_backticks() {
        let strong = Inline::Strong(vec![text(" bold ")]);
        assert_eq!(line(vec![text("a"), strong, Inline::Emphasis(vec![text("b")])]), "a **bold** *b*.");
        assert_eq!(line(vec![Inline::Code("a`b".into()), text(" "), Inline::Code("`".into())]), "``a`b`` `` ` ``");
    }

    #[test]
    fn blocks_stay_apart() {
        let paragraph = |words: &str| Block::Paragraph(vec![text(words)]);
        let blocks = vec![
            Block::Note("Note".into(), vec![paragraph("One."), paragraph("Two.")]),
            Block::List(true, vec![vec![paragraph("a"), Block::List(false, vec![vec![paragraph("b")]])], vec![paragraph("c")]]),
            Block::Code("rust".into(), "a ```\n\nb".into()),
        ];
        let expected = "\
> **Note:** One.
>
> Two.

1. a

   - b
2. c

````text
a ```

b
````";
        assert_eq!(markdown(blocks), expected);
    }

    #[test]
    fn a_sentence_ends_with_a_full_stop_and_a_heading_of_a_list_does_not() {
        let code = || Inline::Code("a".into());
        assert_eq!(line(vec![text("One "), code()]), "One `a`.");
        assert_eq!(line(vec![text("One:")]), "One:");
        assert_eq!(line(vec![code()]), "`a`");
    }

    #[test]
    fn no_blank_stands_before_a_comma() {
        let code = |text: &str| Inline::Code(text.into());
        assert_eq!(line(vec![code("a"), text(" , "), code("b"), text(" . Then .net , or.. And...")]), "`a`, `b`. Then .net, or. And...");
    }

    #[test]
    fn a_table_has_a_head_and_no_loose_bars() {
        let rows = vec![vec![vec![text("A")], vec![Inline::Code("b | c".into())]], vec![vec![text("1|2")], vec![]]];
        assert_eq!(markdown(vec![Block::Table(rows)]), "| A | `b \\| c` |\n|---|---|\n| 1\\|2 |  |");
    }

    #[test]
    fn the_summary_is_a_sentence_even_where_a_note_comes_first() {
        let (api, options): (Api, Options) = (pinned(), testing::options());
        let context = Context { api: &api, options: &options };
        let paragraph = |words: &str| Block::Paragraph(vec![text(words)]);
        let note = Block::Note("Note".into(), vec![paragraph("Careful.")]);
        let docs = Prose(vec![note, paragraph("gets it. Twice.")]);
        assert_eq!(
            context.opening(&docs, "Else."),
            [vec!["Gets it.".to_owned()], vec!["Twice.".into(), "".into(), "> **Note:** Careful.".into()]]
        );
        let docs = Prose(vec![paragraph("One of these:")]);
        assert_eq!(context.opening(&docs, "Else."), [vec!["Else.".to_owned()], vec!["One of these:".into()]]);
    }

    #[test]
    fn the_first_sentence_is_the_summary() {
        let end = |text| sentence_end(text, true).map(|end| &text[..end]);
        assert_eq!(end("One thing. Another."), Some("One thing."));
        assert_eq!(end("One, e.g. Two. Three."), Some("One, e.g. Two."));
        assert_eq!(end("Version 1. and more"), None);
        assert_eq!(end("One."), None);
        let line = [text("See "), Inline::Code("a".into()), text(". Then "), Inline::Code("b".into())];
        let (first, end) = first_sentence(&line);
        assert_eq!((&*plain(&first), &*plain(&line_from(&line, end))), ("See a.", "Then b"));
    }

    /// Parts of marks: a piece that ends with one stands before a piece that begins with another.
    const MARKS: &str = "([`!&<>*_\\[\\]()|\\\\#~]|lt;|#x202e;|script>|1[.]|http://a[.]b/|[ab]| ){0,5}";

    fn any_line() -> impl Strategy<Value = Vec<Inline<DocLink>>> {
        let leaf = prop_oneof![MARKS.prop_map(Inline::Text), MARKS.prop_map(Inline::Code), Just(Inline::Break)];
        let piece = leaf.prop_recursive(2, 8, 3, |inner| {
            let inner = proptest::collection::vec(inner, 0..3);
            prop_oneof![
                inner.clone().prop_map(Inline::Strong),
                inner.clone().prop_map(Inline::Emphasis),
                ("(`|&lt;|&|!|[(]|[|]|a){0,4}", inner).prop_map(link),
            ]
        });
        proptest::collection::vec(piece, 0..6)
    }

    /// A link with words: without any, its address is shown.
    fn link((url, inner): (String, Vec<Inline<DocLink>>)) -> Inline<DocLink> {
        Inline::Link(DocLink::Url(format!("https://c.d/{url}")), [inner, vec![text("c")]].concat())
    }

    /// What a reader of the docs sees, without blanks and without the marks that may have become text; and what must not be there.
    fn seen(markdown: &str) -> Result<(String, usize), String> {
        let options = pulldown_cmark::Options::ENABLE_TABLES
            | pulldown_cmark::Options::ENABLE_FOOTNOTES
            | pulldown_cmark::Options::ENABLE_STRIKETHROUGH
            | pulldown_cmark::Options::ENABLE_TASKLISTS;
        let (mut text, mut cells) = (String::new(), 0);
        let mut unknown = |link: BrokenLink<'_>| Some((format!("unknown:{}", link.reference).into(), "".into()));
        for event in Parser::new_with_broken_link_callback(markdown, options, Some(&mut unknown)) {
            match event {
                Event::Text(words) | Event::Code(words) => text.push_str(&words),
                Event::Start(Tag::TableCell) => cells += 1,
                Event::Start(Tag::Link { dest_url, .. }) if dest_url.starts_with("http") => {}
                Event::SoftBreak | Event::End(_) => {}
                Event::Start(
                    Tag::Paragraph
                    | Tag::Strong
                    | Tag::Emphasis
                    | Tag::Table(_)
                    | Tag::TableHead
                    | Tag::TableRow
                    | Tag::List(_)
                    | Tag::Item,
                ) => {}
                event => return Err(format!("{event:?}")),
            }
        }
        Ok((bare(&text), cells))
    }

    fn bare(text: &str) -> String {
        // An address encodes a backslash.
        text.replace("%5C", "").chars().filter(|c| !c.is_whitespace() && !"*.,;\\".contains(*c)).collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn pieces_of_a_line_stay_apart(pieces in any_line()) {
            let words = bare(&plain(&pieces));
            let paragraph = markdown(vec![Block::List(false, vec![vec![Block::Paragraph(pieces.clone())]])]);
            let (read, _) = seen(&paragraph).map_err(|event| TestCaseError::fail(format!("{event} in {paragraph:?}")))?;
            prop_assert_eq!(&read, &words, "{:?}", paragraph);
            let table = markdown(vec![Block::Table(vec![vec![vec![text("a")], pieces], vec![vec![], vec![]]])]);
            let (read, cells) = seen(&table).map_err(|event| TestCaseError::fail(format!("{event} in {table:?}")))?;
            prop_assert_eq!((read, cells), (format!("a{words}"), 4), "{:?}", table);
        }
    }
}
