//! Owns the forms of type cells: `String`, `[chat](chat.md) collection`, `Collection(Edm.Int32)`, `A or B`, and what else authors write. It must not
//! know any type.

use crate::diag::Rule;
use crate::page::english::flat::{Flat, Mark};
use crate::page::english::foreign;
use crate::page::model::{TypeCell, TypeName};
use crate::page::syntax::link::Link;
use crate::prose::Inline;
use crate::span::Span;
use crate::standards::name::is_identifier;

/// A type cell and the rules by which it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ReadType {
    pub(crate) cell: TypeCell,
    pub(crate) rules: Vec<Rule>,
}

/// Reads a type cell; `None` where it cannot be understood.
pub(crate) fn read(line: &[Inline<Link>], span: Span) -> Option<ReadType> {
    let flat = Flat::new(line);
    let mut reader = Reader { flat: &flat, collection: false, nested: false, rules: Vec::new() };
    let text = reader.first_clause(&flat.text);
    let text = reader.without_remarks(&text);
    let text = reader.one(&text);
    let parts: Vec<&str> = text.split(" or ").flat_map(|part| part.split('/')).collect();
    if parts.len() > 1 {
        reader.used(Rule::TypeAlternatives);
    }
    let names: Option<Vec<TypeName>> = parts.into_iter().map(|name| reader.type_name(name)).collect();
    let names = names.filter(|names| !names.is_empty() && !reader.nested)?;
    Some(ReadType { cell: TypeCell { names, collection: reader.collection, span }, rules: reader.rules })
}

/// Beginnings behind which the type stands in parentheses.
const AROUND: [&str; 4] = ["collection(", "collection (", "list(", "array("];

const BEFORE: [&str; 3] = ["collection of ", "list of ", "array of "];

const BEHIND: [&str; 5] = [" collection", " collections", " array", " list", "[]"];

/// Remarks in parentheses that say that there are several.
const PLURAL: [&str; 4] = ["collection", "collections", "array", "list"];

/// Ends and beginnings that add nothing.
const NOISE_BEHIND: [&str; 7] = [" objects", " object", " resource", " resources", " value", " enum", " type"];
const NOISE_BEFORE: [&str; 3] = ["a ", "an ", "the "];

/// The one name of two words.
const JSON_OBJECT: &str = "json object";

/// Whether a text begins with another one, whatever the case of its ASCII letters.
fn starts_with(text: &str, start: &str) -> bool {
    text.get(..start.len()).is_some_and(|beginning| beginning.eq_ignore_ascii_case(start))
}

fn ends_with(text: &str, end: &str) -> bool {
    text.len().checked_sub(end.len()).and_then(|at| text.get(at..)).is_some_and(|rest| rest.eq_ignore_ascii_case(end))
}

struct Reader<'f> {
    flat: &'f Flat,
    /// Whether words say that there are several.
    collection: bool,
    /// Whether they say that each of those is several again: no type of the API is.
    nested: bool,
    rules: Vec<Rule>,
}

impl Reader<'_> {
    fn used(&mut self, rule: Rule) {
        if !self.rules.contains(&rule) {
            self.rules.push(rule);
        }
    }

    /// Up to the first comma or full stop with a space after it, or a dash: `string, maximum size 20`, `x collection. Holds …`, `String - optional`.
    fn first_clause(&mut self, text: &str) -> String {
        let ends = |&(at, c): &(usize, char)| {
            let after = &text[at + c.len_utf8()..];
            match c {
                ',' | '.' | ';' => after.starts_with(char::is_whitespace),
                '-' | '–' | '—' => text[..at].ends_with(' ') && after.starts_with(' '),
                _ => matches!(c, '，' | '。' | '；'),
            }
        };
        let end = text.char_indices().find(ends).map(|(at, _)| at);
        if end.is_some() {
            self.used(Rule::TypeClause);
        }
        let end = end.unwrap_or(text.len());
        text[..end].trim().trim_end_matches(['.', ',', ';', '*']).trim().to_owned()
    }

    /// Removes remarks in parentheses: `string (url)`, `(Optional) String`, but not the `x` of `Collection(x)`.
    fn without_remarks(&mut self, text: &str) -> String {
        let mut out = String::new();
        let mut rest = text;
        while let Some(open) = rest.find('(') {
            let Some(close) = rest[open..].find(')').map(|length| open + length) else { break };
            let before = &rest[..open];
            let is_remark = before.trim().is_empty() || before.ends_with(char::is_whitespace);
            let is_collection = before.trim_end().to_lowercase().ends_with("collection");
            out.push_str(before);
            if !is_remark || is_collection {
                out.push_str(&rest[open..=close]);
            } else if PLURAL.contains(&rest[open + 1..close].trim().to_lowercase().as_str()) {
                self.collection = true;
                self.used(Rule::TypeCollectionBehind);
            } else {
                self.used(Rule::TypeRemark);
            }
            rest = &rest[close + 1..];
        }
        out.push_str(rest);
        out.trim().to_owned()
    }

    /// Removes the words that say that there are several.
    fn one(&mut self, text: &str) -> String {
        let mut text = text.trim();
        loop {
            let length = |starts: &[&str]| starts.iter().find(|start| starts_with(text, start)).map(|start| start.len());
            let end = |ends: &[&str]| ends.iter().filter(|end| ends_with(text, end)).map(|end| end.len()).max();
            let behind = || end(&BEHIND).or_else(|| end(&foreign::SEVERAL_BEHIND));
            let rule = if let Some(open) = length(&AROUND).filter(|_| text.ends_with(')')) {
                text = text[open..text.len() - 1].trim();
                Rule::TypeCollectionAround
            } else if let Some(open) = length(&BEFORE).or_else(|| length(&foreign::SEVERAL_BEFORE)) {
                text = text[open..].trim();
                Rule::TypeCollectionBefore
            } else if let Some(end) = behind().filter(|_| !is_reference(text)) {
                text = text[..text.len() - end].trim();
                Rule::TypeCollectionBehind
            } else {
                return text.to_owned();
            };
            self.nested |= rule == Rule::TypeCollectionAround && self.rules.contains(&rule);
            self.collection = true;
            self.used(rule);
        }
    }

    fn type_name(&mut self, text: &str) -> Option<TypeName> {
        let text = self.one(text);
        let text = self.without_noise(&text);
        let flat = self.flat;
        let mut chars = text.chars();
        if let (Some(mark), None) = (chars.next().and_then(|c| flat.mark_of(c)), chars.next()) {
            return self.marked_name(mark);
        }
        if let Some(name) = foreign::primitive(text) {
            self.used(Rule::TypeForeign);
            return Some(TypeName { name: name.to_owned(), link: None });
        }
        let reference = text.strip_prefix('[').map(|rest| rest.split([']', '(']).next().unwrap_or(rest));
        self.used(if reference.is_some() { Rule::TypeReference } else { Rule::TypeName });
        Some(TypeName { name: identifier(reference.unwrap_or(text))?, link: None })
    }

    /// The name inside a link, code or bold.
    fn marked_name(&mut self, mark: &Mark) -> Option<TypeName> {
        let link = if let Mark::Link(link, _) = mark { Some(link.clone()) } else { None };
        let words = self.without_remarks(mark.words().trim().trim_matches('*'));
        let words = self.one(&words);
        let words = self.without_noise(&words);
        let of_page = || link.as_ref().and_then(|link| foreign::word_of_page(words, &link.value));
        let name = identifier(words).filter(|name| name.is_ascii()).or_else(|| identifier(of_page()?)).or_else(|| identifier(words))?;
        self.used(if link.is_some() { Rule::TypeLink } else { Rule::TypeName });
        Some(TypeName { name, link })
    }

    /// Removes words that add nothing: `x object`, `x resource`. `JSON object` is a name.
    fn without_noise<'t>(&mut self, written: &'t str) -> &'t str {
        let mut text = written.trim();
        if text.to_ascii_lowercase().ends_with(JSON_OBJECT) {
            return &text[text.len() - JSON_OBJECT.len()..];
        }
        for noise in NOISE_BEHIND {
            text = text.strip_suffix(noise).unwrap_or(text).trim_end();
        }
        for noise in NOISE_BEFORE {
            text = text.strip_prefix(noise).unwrap_or(text).trim_start();
        }
        if text.len() < written.trim().len() {
            self.used(Rule::TypeNoise);
        }
        text
    }
}

/// `[identitySet][]`: a link without a defined target, not a list.
fn is_reference(text: &str) -> bool {
    text.starts_with('[') && text.ends_with("][]")
}

fn identifier(text: &str) -> Option<String> {
    let text = text.trim().trim_matches(['`', '"']).trim_start_matches('#');
    (is_identifier(text) || text.eq_ignore_ascii_case(JSON_OBJECT)).then(|| text.to_owned())
}

/// The type that the text of a JSON representation names, and whether it says that there are several: `String`, `String collection`,
/// `Collection(chat)`.
pub(crate) fn in_json(text: &str) -> (String, bool) {
    let flat = Flat::default();
    let mut reader = Reader { flat: &flat, collection: false, nested: false, rules: Vec::new() };
    let bare = reader.without_remarks(text);
    let name = reader.one(if reader.collection { &bare } else { text });
    (name, reader.collection)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::syntax::link::Link;
    use crate::page::testing::with_page;
    use crate::prose::Inline;
    use crate::span::Spanned;

    /// Reads a cell in which `<x>` is a link to `x.md`; shows the names, links in angles, and `*` for a list.
    fn read_cell(text: &str) -> Option<String> {
        with_page("text", |context, _| {
            let span = context.span(0..1);
            let mut line = Vec::new();
            for (number, part) in text.split(['<', '>']).enumerate() {
                if number % 2 == 1 {
                    let link: Link = Spanned::new("x.md".into(), span);
                    line.push(Inline::Link(link, vec![Inline::Text(part.into())]));
                } else if let Some(strong) = part.strip_prefix("**") {
                    line.push(Inline::Strong(vec![Inline::Text(strong.trim_end_matches('*').into())]));
                } else {
                    line.push(Inline::Text(part.into()));
                }
            }
            read(&line, span).map(|ReadType { cell, .. }| {
                let name = |n: &TypeName| if n.link.is_some() { format!("<{}>", n.name) } else { n.name.clone() };
                let names: Vec<_> = cell.names.iter().map(name).collect();
                format!("{}{}", names.join(" or "), if cell.collection { "*" } else { "" })
            })
        })
    }

    #[test]
    fn cells_of_real_pages_are_read() {
        for (cell, expected) in [
            ("String", "String"),
            ("`Edm.Int32`", "Edm.Int32"),
            ("microsoft.graph.callRecords.modality collection", "microsoft.graph.callRecords.modality*"),
            ("<chat> collection", "<chat>*"),
            ("<chat collection>", "<chat>*"),
            ("Collection(<chat>)", "<chat>*"),
            ("collection(string)", "string*"),
            ("Collection of String", "String*"),
            ("String[]", "String*"),
            ("String (collection)", "String*"),
            ("<chat> (collection)", "<chat>*"),
            ("String - optional", "String"),
            ("Boolean / String", "Boolean or String"),
            ("[identitySet][]", "identitySet"),
            ("[identitySet][] resource", "identitySet"),
            ("[invitedUserMessageInfo](invitedusermessageinfo.md", "invitedUserMessageInfo"),
            ("<a> or <b>", "<a> or <b>"),
            ("x collection collection", "x*"),
            ("string/number", "string or number"),
            ("string (url)", "string"),
            ("(Optional) String", "String"),
            ("<a> (optional)", "<a>"),
            ("string, maximum size 20", "string"),
            ("<x> collection. Holds grades, feedback and more", "<x>*"),
            ("JSON object", "JSON object"),
            ("Untyped JSON object", "JSON object"),
            ("**dateTimeTimeZone**", "dateTimeTimeZone"),
        ] {
            assert_eq!(read_cell(cell).as_deref(), Some(expected), "{cell}");
        }
    }

    #[test]
    fn every_form_has_its_rule() {
        let rules = |text: &str| {
            with_page("text", |context, _| {
                let line = vec![Inline::Text(text.into())];
                read(&line, context.span(0..1)).map(|read| read.rules).unwrap_or_default()
            })
        };
        assert_eq!(rules("String"), [Rule::TypeName]);
        assert_eq!(rules("the String"), [Rule::TypeNoise, Rule::TypeName]);
        assert_eq!(rules("String collection, or so"), [Rule::TypeClause, Rule::TypeCollectionBehind, Rule::TypeName]);
        assert_eq!(rules("Collection(Edm.Int32)"), [Rule::TypeCollectionAround, Rule::TypeName]);
        assert_eq!(rules("list of String (url)"), [Rule::TypeRemark, Rule::TypeCollectionBefore, Rule::TypeName]);
        assert_eq!(rules("a or b"), [Rule::TypeAlternatives, Rule::TypeName]);
    }

    #[test]
    fn texts_of_json_say_one_or_several() {
        for (text, name, several) in [
            ("String", "String", false),
            ("String (timestamp)", "String (timestamp)", false),
            ("String collection", "String", true),
            ("String (collection)", "String", true),
            ("Collection(demo.kite)", "demo.kite", true),
            ("Edm.String[]", "Edm.String", true),
        ] {
            assert_eq!(in_json(text), (name.to_owned(), several), "{text}");
        }
    }

    #[test]
    fn a_cell_that_names_no_type_is_refused() {
        for cell in ["", "Collection(Collection(String))", "Distribution groups", "** Unknown Type x ** collection"] {
            assert_eq!(read_cell(cell), None, "{cell}");
        }
    }
}
