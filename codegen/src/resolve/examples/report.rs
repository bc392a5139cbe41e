//! Owns the findings about one example: each defect once, and those of one cause together. It must not know how values are read.

use crate::diag::{Code, Diagnostic, Findings};
use crate::page::english::placeholder::is_placeholder;
use crate::page::syntax::json::{Json, Member, Node};
use crate::resolve::json::{BIND, misspelt_control};
use crate::resolve::undocumented::undocumented;
use crate::span::Span;
use crate::standards::nearest::Near;
use std::collections::{BTreeMap, BTreeSet};

/// The findings about one example. A list repeats its defects in every element, so each is reported once.
pub(crate) struct Report<'f> {
    pub(crate) findings: &'f mut Findings,
    reported: BTreeSet<String>,
    /// The members that no table lists, by the type or body that they are of.
    undocumented: BTreeMap<String, Vec<(String, Span)>>,
    /// The first placeholder, and the further ones.
    placeholders: Option<Diagnostic>,
}

impl<'f> Report<'f> {
    pub(crate) fn new(findings: &'f mut Findings) -> Self {
        Self { findings, reported: BTreeSet::new(), undocumented: BTreeMap::new(), placeholders: None }
    }

    /// Adds a diagnostic unless the example has one with the same message.
    pub(crate) fn push(&mut self, diagnostic: Diagnostic) {
        let message = diagnostic.message.clone();
        self.push_as(message, diagnostic);
    }

    /// Adds a diagnostic unless the example has one about the same.
    pub(crate) fn push_as(&mut self, about: String, diagnostic: Diagnostic) {
        if self.reported.insert(about) {
            self.findings.push(diagnostic);
        }
    }

    /// Adds a warning of a value that is not one of the type of its place, which `ty` describes.
    pub(crate) fn misfit(&mut self, name: &str, row: Option<Span>, node: &Node, ty: &str) {
        match &node.json {
            Json::String(text) if is_placeholder(text) => self.placeholder(node.span, text, &format!("value of type {ty}")),
            json => {
                let message = format!("this value of `{name}` is not a valid {ty}");
                let label = format!("{} does not fit", kind(json));
                let found = Diagnostic::new(Code::ExampleMisfit, node.span, message).label(label);
                self.push(row.into_iter().fold(found, |found, row| found.also(row, "documented here")));
            }
        }
    }

    /// Adds a placeholder where a value belongs. An example with one often has more, from one template.
    pub(crate) fn placeholder(&mut self, span: Span, text: &str, wanted: &str) {
        if !self.reported.insert(format!("placeholder {text} {wanted}")) {
            return;
        }
        let label = format!("a {wanted} belongs here");
        self.placeholders = Some(match self.placeholders.take() {
            Some(known) => known.also(span, label),
            None => {
                let message = format!("the example has the placeholder `{text}` in the place of a {wanted}");
                let help = "write a value such as the API returns; the placeholder was tested as it is";
                Diagnostic::new(Code::ExampleMisfit, span, message).label(label).help(help)
            }
        });
    }

    /// Adds a member that no table lists: alone where another name was probably meant, which `row` documents.
    pub(crate) fn undocumented(&mut self, of: &str, member: &Member, near: Option<Near<'_>>, row: Option<Span>) {
        let (key, span) = (member.key.value.as_str(), member.key.span);
        match (key.strip_suffix(BIND), near) {
            (Some(relation), _) if near.is_none_or(|near| !near.name.ends_with(BIND)) => self.push(unbound(of, member, relation)),
            (_, Some(near)) => {
                let found = misspelt(of, member, near);
                self.push(row.into_iter().fold(found, |found, row| found.also(row, "documented here")));
            }
            _ if self.reported.insert(format!("member {key} of {of}")) => {
                self.undocumented.entry(of.to_owned()).or_default().push((key.to_owned(), span));
            }
            _ => {}
        }
    }

    /// Adds a key that is nearly control information of OData.
    pub(crate) fn control(&mut self, member: &Member) {
        let (key, span) = (&member.key.value, member.key.span);
        let Some((name, near)) = misspelt_control(key) else { return };
        let message = format!("`{key}` is not control information of OData");
        let help = "correct the name; it was kept as an additional property";
        let found = Diagnostic::new(Code::NameMisspelt, span, message).label("not known").help(help);
        self.push(found.did_you_mean(span, name, Some(near)));
    }

    /// Adds what was collected.
    pub(crate) fn finish(self) {
        let undocumented = self.undocumented.into_iter().filter_map(|(of, members)| undocumented(&of, &members));
        undocumented.chain(self.placeholders).for_each(|found| self.findings.push(found));
    }
}

fn misspelt(of: &str, member: &Member, near: Near<'_>) -> Diagnostic {
    let (key, span) = (member.key.value.as_str(), member.key.span);
    if near.name.eq_ignore_ascii_case(key) {
        let message = format!("{of} has the property `{}`, not `{key}`: capital and small letters differ", near.name);
        let help = "write the name in one way in the table and the example";
        return Diagnostic::new(Code::ExampleUndocumented, span, message).label("another case").help(help).did_you_mean(
            span,
            key,
            Some(near),
        );
    }
    let message = format!("no table lists `{key}` of {of}");
    Diagnostic::new(Code::ExampleUndocumented, span, message).label("not documented").did_you_mean(span, key, Some(near))
}

/// A warning of a bind whose navigation property no table lists.
fn unbound(of: &str, member: &Member, relation: &str) -> Diagnostic {
    let message = format!("`{}` binds `{relation}`, which no table lists as a navigation property of {of}", member.key.value);
    let help = format!("add `{relation}` to the table of relationships of that type, or correct the name");
    Diagnostic::new(Code::ExampleUndocumented, member.key.span, message).label("binds what is not documented").help(help)
}

/// What kind of value it is, as the subject of a sentence.
fn kind(json: &Json) -> &'static str {
    match json {
        Json::Null => "`null`",
        Json::Bool(_) => "a Boolean",
        Json::Number(_) => "this number",
        Json::String(_) => "this string",
        Json::Array(_) => "an array",
        Json::Object(_) => "an object",
    }
}
