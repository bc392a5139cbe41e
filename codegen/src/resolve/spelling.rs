//! Owns the rows whose text cannot be a name: what the rest of the docs calls them. What would follow from a row that is left out is a mention of its
//! name elsewhere, and that is what repairs it. It must not know what the rows are of.

use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::page::model::{EnumMember, Example, OperationPage, Page, Parameter};
use crate::page::syntax::http::{Header, MessageBody};
use crate::page::syntax::json::{Json, Node};
use crate::page::syntax::template::{Part, Template};
use crate::span::Spanned;
use crate::standards::http::REQUEST_HEADERS;
use crate::standards::name::{is_property, is_simple, letters};
use crate::standards::query_options::all_options;
use rayon::prelude::*;
use std::collections::{BTreeSet, HashMap, HashSet};

/// What a name is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Kind {
    Header,
    /// A property, a parameter, an argument or a query option.
    Member,
    /// A member of an enumeration.
    Value,
}

/// Gives each text that cannot be a name the name elsewhere with the same letters. A row for which there is none is left out; a member of an
/// enumeration stays, as it may be any text.
pub(crate) fn spell(pages: &mut [Page], findings: &mut Findings) {
    let doubtful: Vec<Vec<Letters>> = pages.par_iter().map(doubtful).collect();
    if doubtful.iter().all(Vec::is_empty) {
        return;
    }
    let known = Known::of(pages, doubtful.iter().flatten().cloned());
    for (page, _) in pages.iter_mut().zip(&doubtful).filter(|(_, doubtful)| !doubtful.is_empty()) {
        for rows in lists(page) {
            known.spell_rows(Kind::Member, rows, findings);
        }
        if let Some(operation) = &mut page.operation {
            known.spell_rows(Kind::Header, &mut operation.headers, findings);
        }
        page.enums.iter_mut().for_each(|found| known.spell_members(&mut found.members, findings));
    }
}

/// What a name is of, and its letters.
type Letters = (Kind, String);

/// The letters of the texts of a page that cannot be names.
fn doubtful(page: &Page) -> Vec<Letters> {
    let invalid = |row: &&Parameter| !row.has_valid_name();
    let of_types = page.types.iter().flat_map(|block| block.properties.iter().chain(&block.relationships));
    let rows = of_types.chain(page.operation.iter().flat_map(members)).filter(invalid).map(|row| (Kind::Member, &row.name));
    let headers = page.operation.iter().flat_map(|operation| &operation.headers).filter(invalid).map(|row| (Kind::Header, &row.name));
    let values = page.enums.iter().flat_map(|found| &found.members).filter(|member| is_doubtful(member));
    let values = values.map(|member| (Kind::Value, &member.name));
    rows.chain(headers).chain(values).map(|(kind, name)| (kind, letters(&name.value))).collect()
}

fn members(operation: &OperationPage) -> impl Iterator<Item = &Parameter> {
    operation.query.iter().chain(&operation.path_parameters).chain(&operation.body.parameters)
}

fn is_doubtful(member: &EnumMember) -> bool {
    !is_simple(&member.name.value)
}

/// The lists of rows that are not headers.
fn lists(page: &mut Page) -> impl Iterator<Item = &mut Vec<Parameter>> {
    let of_types = page.types.iter_mut().flat_map(|block| [&mut block.properties, &mut block.relationships]);
    let of_calls = page.operation.iter_mut();
    of_types.chain(of_calls.flat_map(|call| [&mut call.query, &mut call.path_parameters, &mut call.body.parameters]))
}

/// The names of the docs that have the letters of a text that cannot be a name.
#[derive(Clone)]
struct Known {
    names: HashMap<Letters, BTreeSet<String>>,
}

impl Known {
    fn of(pages: &[Page], doubtful: impl Iterator<Item = Letters>) -> Self {
        let mut known = Self::none(doubtful);
        REQUEST_HEADERS.iter().for_each(|name| known.add(Kind::Header, name));
        all_options().for_each(|name| known.add(Kind::Member, name));
        let add = |mut known: Self, page| {
            known.add_page(page);
            known
        };
        pages.par_iter().fold(|| known.clone(), add).reduce(|| known.clone(), Self::and)
    }

    fn none(doubtful: impl Iterator<Item = Letters>) -> Self {
        Self { names: doubtful.map(|letters| (letters, BTreeSet::new())).collect() }
    }

    fn and(mut self, other: Self) -> Self {
        for (letters, names) in other.names {
            self.names.entry(letters).or_default().extend(names);
        }
        self
    }

    fn add(&mut self, kind: Kind, name: &str) {
        if let Some(names) = self.names.get_mut(&(kind, letters(name))) {
            names.insert(name.to_owned());
        }
    }

    fn add_page(&mut self, page: &Page) {
        for block in &page.types {
            self.add_rows(Kind::Member, block.properties.iter().chain(&block.relationships));
            block.json.iter().for_each(|json| self.add_json(json));
        }
        page.operation.iter().for_each(|operation| self.add_call(operation));
        let members = page.enums.iter().flat_map(|found| &found.members).filter(|member| !is_doubtful(member));
        members.for_each(|member| self.add(Kind::Value, &member.name.value));
    }

    fn add_rows<'r>(&mut self, kind: Kind, rows: impl Iterator<Item = &'r Parameter>) {
        rows.filter(|row| row.has_valid_name()).for_each(|row| self.add(kind, &row.name.value));
    }

    fn add_call(&mut self, operation: &OperationPage) {
        self.add_rows(Kind::Member, members(operation));
        self.add_rows(Kind::Header, operation.headers.iter());
        operation.forms.iter().for_each(|form| self.add_template(&form.template));
        operation.examples.iter().for_each(|example| self.add_example(example));
    }

    fn add_template(&mut self, template: &Template) {
        template.query.iter().for_each(|(name, _)| self.add(Kind::Member, &name.value));
        for part in template.segments.iter().flat_map(|segment| &segment.parts) {
            if let Part::Placeholder(placeholder) = part {
                placeholder.names.iter().chain(&placeholder.argument).for_each(|name| self.add(Kind::Member, name));
            }
        }
    }

    fn add_example(&mut self, example: &Example) {
        if let Some(request) = &example.request {
            let query = request.message.line.url.value.split_once('?').map_or("", |(_, query)| query);
            query.split('&').filter_map(|pair| pair.split('=').next()).for_each(|name| self.add(Kind::Member, name));
            self.add_message(&request.message.headers, &request.message.body);
        }
        example.responses.iter().for_each(|response| self.add_message(&[], &response.message.body));
    }

    fn add_message(&mut self, headers: &[Header], body: &MessageBody) {
        headers.iter().for_each(|header| self.add(Kind::Header, &header.name.value));
        if let MessageBody::Json(node) = body {
            self.add_json(node);
        }
    }

    fn add_json(&mut self, node: &Node) {
        match &node.json {
            Json::Object(members) => {
                for member in members {
                    if is_property(&member.key.value) {
                        self.add(Kind::Member, &member.key.value);
                    }
                    self.add_json(&member.value);
                }
            }
            Json::Array(items) => items.iter().for_each(|item| self.add_json(item)),
            Json::String(text) if is_simple(text) => self.add(Kind::Value, text),
            Json::String(_) | Json::Null | Json::Bool(_) | Json::Number(_) => {}
        }
    }

    /// The name with the letters of `text`: the only one, or of several the one with the same capitals.
    fn name(&self, kind: Kind, text: &str) -> Option<&str> {
        let names = self.names.get(&(kind, letters(text)))?;
        let bare = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
        let written = bare(text);
        let mut same = names.iter().filter(|name| bare(name) == written);
        let only = || names.first().filter(|_| names.len() == 1);
        same.next().filter(|_| same.next().is_none()).or_else(only).map(String::as_str)
    }

    fn spell_rows(&self, kind: Kind, rows: &mut Vec<Parameter>, findings: &mut Findings) {
        if rows.iter().all(Parameter::has_valid_name) {
            return;
        }
        let mut taken: HashSet<String> = rows.iter().filter(|row| row.has_valid_name()).map(|row| row.name.value.clone()).collect();
        rows.retain_mut(|row| {
            if row.has_valid_name() {
                return true;
            }
            let found = self.name(kind, &row.name.value).filter(|_| row.unread.is_none());
            let free = found.filter(|name| kind == Kind::Header || !taken.contains(*name));
            match free {
                Some(name) => {
                    taken.insert(name.to_owned());
                    repair(&mut row.name, name, findings);
                }
                None => findings.push(not_a_name(&row.name).help(match kind {
                    Kind::Header => "write the name as it is sent; the row was left out",
                    Kind::Member | Kind::Value => "write one word; the row was left out",
                })),
            }
            free.is_some()
        });
    }

    fn spell_members(&self, members: &mut [EnumMember], findings: &mut Findings) {
        if !members.iter().any(is_doubtful) {
            return;
        }
        let taken: HashSet<String> = members.iter().map(|member| member.name.value.clone()).collect();
        for member in members.iter_mut().filter(|member| is_doubtful(member)) {
            if let Some(name) = self.name(Kind::Value, &member.name.value).filter(|name| !taken.contains(*name)) {
                repair(&mut member.name, name, findings);
            }
        }
    }
}

fn not_a_name(name: &Spanned<String>) -> Diagnostic {
    Diagnostic::new(Code::TableShape, name.span, format!("`{}` is not a valid name", name.value))
}

fn repair(written: &mut Spanned<String>, name: &str, findings: &mut Findings) {
    let found = not_a_name(written).help(format!("write `{name}`, as elsewhere; the row was read as such"));
    findings.push(found.repaired_by(written.span, &written.value, name));
    findings.fact(Rule::NameByLetters, written.span, || format!("{} is {name}", written.value));
    name.clone_into(&mut written.value);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_several_names_with_the_same_letters_the_one_with_the_same_capitals_counts() {
        let texts = ["tenant Id", "tenant ID", "user Id", "post Code", "owner"];
        let mut known = Known::none(texts.iter().map(|text| (Kind::Member, letters(text))));
        ["tenantId", "TenantId", "userid", "postCode", "post_code"].iter().for_each(|name| known.add(Kind::Member, name));
        let names = texts.map(|text| known.name(Kind::Member, text));
        assert_eq!(names, [Some("tenantId"), None, Some("userid"), Some("postCode"), None]);
    }
}
