//! Prose as rustdoc markdown, its links resolved to Rust paths. Knows no sections, and no Rust items but by their paths.

use super::Context;
use super::markdown::{address, code, escape, fenced, link_destination, marked, outside_spaces, unbroken, with_addresses, wrap};
use crate::api::{DocLink, Docs};
use crate::prose::{Block, Inline, plain};

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
                Inline::Code(text) => out.push_str(&unbroken(&code(text))),
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
            DocLink::Model(id) => Self::link_target(&self.model_path(*id)),
            DocLink::Enum(id) => Self::link_target(&self.enum_path(*id)),
            DocLink::Operation(id) => Self::link_target(&self.operation_path(*id)),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::{Api, ModelId};
    use crate::emit::Options;
    use crate::emit::testing::pinned;
    use crate::prose::Prose;

    fn text(text: &str) -> Inline<DocLink> {
        Inline::Text(text.into())
    }

    fn markdown(blocks: Vec<Block<DocLink>>) -> String {
        let (api, options): (Api, Options) = (pinned(), Options { crate_name: "sample".into(), crate_version: "0.1.0".into() });
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
        assert_eq!(line(vec![text("1. One")]), r"1\. One");
        assert_eq!(line(vec![text("# One")]), r"\# One");
        assert_eq!(line(vec![text("a\u{202E}b\u{200B}\nc")]), "ab c");
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
        assert_eq!(line(vec![text("A "), link("pin "), text("of it")]), "A [pin](crate::models::PinnedChatMessageInfo) of it");
        assert_eq!(line(vec![link("")]), "[`crate::models::PinnedChatMessageInfo`](crate::models::PinnedChatMessageInfo)");
    }

    #[test]
    fn marks_stand_next_to_letters_and_code_in_enough_backticks() {
        let strong = Inline::Strong(vec![text(" bold ")]);
        assert_eq!(line(vec![text("a"), strong, Inline::Emphasis(vec![text("b")])]), "a **bold** *b*");
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
    fn the_first_sentence_is_the_summary() {
        let end = |text| sentence_end(text, true).map(|end| &text[..end]);
        assert_eq!(end("One thing. Another."), Some("One thing."));
        assert_eq!(end("One, e.g. Two. Three."), Some("One, e.g. Two."));
        assert_eq!(end("Version 1. and more"), None);
        assert_eq!(end("One."), None);
        let (first, rest) = first_sentence(&[text("See "), Inline::Code("a".into()), text(". Then "), Inline::Code("b".into())]);
        assert_eq!((plain(&first).as_str(), plain(&rest).as_str()), ("See a.", "Then b"));
    }
}
