//! Type cells: `String`, `[chat](chat.md) collection`, `Collection(Edm.Int32)`, `A or B`, and what else authors write. Knows no type.

use crate::page::english::flat::{Flat, Mark};
use crate::page::model::{TypeCell, TypeName};
use crate::page::syntax::json::{Json, Node};
use crate::page::syntax::link::Link;
use crate::prose::Inline;
use crate::span::Span;

/// Reads a type cell; `None` where it cannot be understood.
pub(crate) fn read(line: &[Inline<Link>], span: Span) -> Option<TypeCell> {
    let flat = Flat::new(line);
    let mut collection = false;
    let text = strip_remarks(&first_clause(&flat.text));
    let text = strip_collection(&text, &mut collection);
    let names: Option<Vec<TypeName>> =
        text.split(" or ").flat_map(|part| part.split('/')).map(|name| type_name(&flat, name, &mut collection)).collect();
    Some(TypeCell { names: names.filter(|names| !names.is_empty())?, collection, span })
}

/// Up to the first comma or full stop with a blank after it: `string, maximum size 20`, `x collection. Holds …`.
fn first_clause(text: &str) -> String {
    let end = text
        .match_indices([',', '.', ';'])
        .find(|(at, _)| text[at + 1..].starts_with(char::is_whitespace))
        .map_or(text.len(), |(at, _)| at);
    text[..end].trim().trim_end_matches(['.', ',', ';', '*']).trim().to_owned()
}

/// Takes off remarks in parentheses: `string (url)`, `(Optional) String`; those of `Collection(x)` are none.
fn strip_remarks(text: &str) -> String {
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
        }
        rest = &rest[close + 1..];
    }
    out.push_str(rest);
    out.trim().to_owned()
}

/// Takes off the words that say that it is a list.
fn strip_collection(text: &str, collection: &mut bool) -> String {
    let mut text = text.trim();
    loop {
        let lower = text.to_ascii_lowercase();
        let inner = ["collection(", "collection (", "list(", "array("].iter().find_map(|open| lower.strip_prefix(open).map(|_| open.len()));
        let of = ["collection of ", "list of ", "array of "].iter().find_map(|open| lower.strip_prefix(open).map(|_| open.len()));
        let after = [" collection", " collections", " array", " list", "[]"].iter().find(|end| lower.ends_with(**end)).map(|end| end.len());
        if let Some(open) = inner.filter(|_| text.ends_with(')')) {
            text = text[open..text.len() - 1].trim();
        } else if let Some(open) = of {
            text = text[open..].trim();
        } else if let Some(end) = after.filter(|_| !is_reference(text)) {
            text = text[..text.len() - end].trim();
        } else {
            return text.to_owned();
        }
        *collection = true;
    }
}

/// `[identitySet][]`: a link whose target is nowhere defined, not a list.
fn is_reference(text: &str) -> bool {
    text.starts_with('[') && text.ends_with("][]")
}

fn type_name(flat: &Flat, text: &str, collection: &mut bool) -> Option<TypeName> {
    let text = strip_collection(text, collection);
    let text = strip_noise(&text);
    let mut chars = text.chars();
    if let (Some(mark), None) = (chars.next().and_then(|c| flat.mark_of(c)), chars.next()) {
        let link = if let Mark::Link(link, _) = mark { Some(link.clone()) } else { None };
        let words = strip_collection(&strip_remarks(mark.words().trim().trim_matches('*')), collection);
        let name = identifier(strip_noise(&words))?;
        return Some(TypeName { name, link });
    }
    let reference = text.strip_prefix('[').map(|rest| rest.split([']', '(']).next().unwrap_or(rest));
    Some(TypeName { name: identifier(reference.unwrap_or(text))?, link: None })
}

/// Takes off words that add nothing: `x object`, `x resource`. `JSON object` is a name.
fn strip_noise(text: &str) -> &str {
    if text.to_ascii_lowercase().ends_with("json object") {
        return &text[text.len() - "json object".len()..];
    }
    let mut text = text.trim();
    for noise in [" objects", " object", " resource", " resources", " value", " enum", " type"] {
        text = text.strip_suffix(noise).unwrap_or(text).trim_end();
    }
    for noise in ["a ", "an ", "the "] {
        text = text.strip_prefix(noise).unwrap_or(text).trim_start();
    }
    text
}

fn identifier(text: &str) -> Option<String> {
    let text = text.trim().trim_matches(['`', '"']).trim_start_matches('#');
    let is_name =
        text.starts_with(|c: char| c.is_alphabetic() || c == '_') && text.chars().all(|c| c.is_alphanumeric() || "._".contains(c));
    (is_name || text.eq_ignore_ascii_case("json object")).then(|| text.to_owned())
}

/// Whether a value of a JSON representation is a text that stands for one value: `"String"`, but not `"String collection"`.
pub(crate) fn represents_one(value: &Node) -> bool {
    matches!(&value.json, Json::String(text) if !text.to_lowercase().contains("collection"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::testing::with_page;
    use crate::span::Spanned;

    /// Reads a cell in which `<x>` is a link to `x.md`; shows the names, links in angles, and `*` for a list.
    fn read_cell(text: &str) -> Option<String> {
        with_page("text", |context, _| {
            let span = context.span(0..1);
            let mut line = Vec::new();
            for (number, piece) in text.split(['<', '>']).enumerate() {
                if number % 2 == 1 {
                    let link: Link = Spanned::new("x.md".into(), span);
                    line.push(Inline::Link(link, vec![Inline::Text(piece.into())]));
                } else if let Some(strong) = piece.strip_prefix("**") {
                    line.push(Inline::Strong(vec![Inline::Text(strong.trim_end_matches('*').into())]));
                } else {
                    line.push(Inline::Text(piece.into()));
                }
            }
            read(&line, span).map(|cell| {
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
    fn a_cell_that_names_no_type_is_refused() {
        for cell in ["", "Distribution groups", "** Unknown Type x ** collection"] {
            assert_eq!(read_cell(cell), None, "{cell}");
        }
    }
}
