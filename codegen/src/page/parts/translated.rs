//! Owns names that a translation of a page has translated by mistake: which key of the JSON each row means, by its place among the others. It must
//! not know any language.

use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::page::classify::section::Section;
use crate::page::model::{Example, Parameter};
use crate::page::syntax::http::MessageBody;
use crate::page::syntax::json::{Json, Member, Node};

/// Whether the words of the page may be in another language than English.
pub(crate) fn is_translated(sections: &[Section<'_>]) -> bool {
    sections.iter().any(|section| section.rule == Rule::HeadingAnchor)
}

/// Gives rows whose names are not among the keys of an object the name of the key in the same place. A row that cannot be a name in the
/// API, and has no such key, is left out.
pub(crate) fn rename(rows: &mut Vec<Parameter>, json: Option<&Node>, translated: bool, findings: &mut Findings) {
    let Some(Node { json: Json::Object(members), .. }) = json else { return };
    let is_open = |row: &Parameter| translated || has_other_letters(&row.name.value);
    if !rows.iter().any(is_open) {
        return;
    }
    for (at, key) in pairs(rows, members) {
        let row = &mut rows[at];
        if is_open(row) {
            findings.fact(Rule::NameTranslated, row.name.span, || format!("{} is {key}", row.name.value));
            row.name.value = key;
        }
    }
    rows.retain(|row| {
        let is_name = !has_other_letters(&row.name.value);
        if !is_name {
            let message = format!("`{}` is not a key of the JSON, and no key is in its place", row.name.value);
            findings.push(Diagnostic::new(Code::SpellingConflict, row.name.span, message).help("write the key; the row was left out"));
        }
        is_name
    });
}

/// Whether a text has letters that names of an API do not have. Other characters are slips, and not of a translation.
fn has_other_letters(text: &str) -> bool {
    text.chars().any(|c| !c.is_ascii() && c.is_alphanumeric())
}

/// The JSON body of the first request of the examples that has one.
pub(crate) fn sample(examples: &[Example]) -> Option<&Node> {
    examples.iter().filter_map(|example| example.request.as_ref()).find_map(|request| match &request.message.body {
        MessageBody::Json(node) => Some(node),
        MessageBody::None | MessageBody::Text(_) => None,
    })
}

/// The rows without a key, each with the key in its place: between the same neighbours there are as many keys without a row.
fn pairs(rows: &[Parameter], members: &[Member]) -> Vec<(usize, String)> {
    let keys: Vec<&str> = members.iter().map(|member| member.key.value.as_str()).filter(|key| !key.contains('@')).collect();
    let key_of = |row: &Parameter| keys.iter().position(|key| key.eq_ignore_ascii_case(&row.name.value));
    let known: Vec<Option<usize>> = rows.iter().map(key_of).collect();
    let is_free = |key: &usize| !known.contains(&Some(*key));
    let mut found = Vec::new();
    let mut at = 0;
    while at < rows.len() {
        if known[at].is_some() {
            at += 1;
            continue;
        }
        let end = (at..rows.len()).find(|&next| known[next].is_some()).unwrap_or(rows.len());
        let first = at.checked_sub(1).and_then(|before| known[before]).map_or(0, |key| key + 1);
        let last = known.get(end).copied().flatten().unwrap_or(keys.len());
        let free: Vec<usize> = (first..last).filter(is_free).collect();
        if free.len() == end - at {
            found.extend((at..end).zip(free).map(|(row, key)| (row, keys[key].to_owned())));
        }
        at = end;
    }
    let (lone, free): (Vec<usize>, Vec<usize>) =
        ((0..rows.len()).filter(|&row| known[row].is_none()).collect(), (0..keys.len()).filter(is_free).collect());
    match (found.is_empty(), lone.as_slice(), free.as_slice()) {
        (true, [row], [key]) => vec![(*row, keys[*key].to_owned())],
        _ => found,
    }
}
