//! Owns the form for programs: a JSON object per line, with a `kind`. Decides nothing.

use crate::diag::{Diagnostic, Format, render};
use crate::explain::Explanation;
use crate::explain::became::Item;
use crate::explain::order::{Entry, Found};
use crate::source::SourceMap;
use crate::span::Span;
use crate::standards::unseen;
use serde_json::{Map, Value, json};

/// The explanation as programs read it: an object per line, with a final line break.
pub fn json(explanation: &Explanation, sources: &SourceMap) -> String {
    let entries = explanation.entries.iter().map(|entry| self::entry(entry, sources));
    let items = explanation.became.items.iter().map(item);
    let path = sources.display_path(explanation.file);
    let nothing = explanation.became.note.as_ref().map(|note| json!({ "kind": "note", "path": path, "text": note }));
    entries.chain(items).chain(nothing).map(|value| unseen::json(&value) + "\n").collect()
}

fn entry(entry: &Entry, sources: &SourceMap) -> Value {
    let mut value = Map::new();
    match &entry.found {
        Found::Fact(fact) => {
            value.insert("kind".into(), "fact".into());
            value.extend(place(fact.span, sources));
            value.insert("excerpt".into(), sources.slice(fact.span).into());
            value.insert("text".into(), fact.text.as_str().into());
            value.insert("rule".into(), fact.rule.name().into());
        }
        Found::Diagnostic(diagnostic, _) => {
            value.insert("kind".into(), "diagnostic".into());
            value.extend(entry.found.span().map(|span| place(span, sources)).unwrap_or_default());
            value.extend(members(diagnostic, sources));
        }
    }
    Value::Object(value)
}

/// The members that a diagnostic has in the JSON form of a run.
fn members(diagnostic: &Diagnostic, sources: &SourceMap) -> Map<String, Value> {
    match serde_json::from_str(&render(diagnostic, sources, Format::Json, false)) {
        Ok(Value::Object(members)) => members,
        _ => Map::new(),
    }
}

fn place(span: Span, sources: &SourceMap) -> Map<String, Value> {
    let at = sources.line_column(span);
    let mut place = Map::new();
    place.insert("path".into(), sources.display_path(span.file).into());
    for (name, value) in [("line", at.line), ("column", at.column), ("start", span.range().start), ("end", span.range().end)] {
        place.insert(name.into(), value.into());
    }
    place
}

fn item(item: &Item) -> Value {
    let (constructors, setters) = (&item.constructors, &item.setters);
    json!({
        "kind": "item", "item": item.kind, "rust": item.rust, "constructors": constructors, "setters": setters,
        "permissions": item.permissions, "result": item.result,
    })
}
