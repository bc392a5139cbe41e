//! Enumerations whose table, descriptions and examples differ: which values count. Knows names of types, no models.

use crate::diag;
use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::page::model::{Page, Parameter, TypeName};
use crate::page::syntax::http::MessageBody;
use crate::page::syntax::json::{Json, Node};
use crate::resolve::input::{Input, clean, most_frequent, short};
use crate::resolve::json;
use crate::resolve::types::collect::{Defined, RawEnum, RawMember};
use crate::resolve::types::flags::{self, Described};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// Strings of JSON by the key that they stand under.
type Strings<'a> = BTreeMap<&'a str, Vec<&'a str>>;

/// Makes every enumeration the union of its table and what the properties of its type list, each in one spelling.
pub(crate) fn agree(input: &Input<'_>, defined: &mut Defined<'_>, findings: &mut Findings) {
    let rows = rows(input, defined);
    let wanted = rows.values().flatten().map(|described| described.row.name.value.as_str()).collect();
    let examples = Examples::new(input, &wanted);
    let tables: Vec<(String, Vec<String>)> = defined.enums.iter().map(|(key, e)| (key.clone(), names(e))).collect();
    let of_flags = |(key, e): (&String, &RawEnum<'_>)| {
        let described = rows.get(key).map(Vec::as_slice).unwrap_or_default();
        flags::rule(e, described, &examples.under(described))
    };
    let rules: Vec<Option<Rule>> = defined.enums.par_iter().map(of_flags).collect();
    for (e, rule) in defined.enums.values_mut().zip(rules) {
        e.flags = rule.is_some();
        if let Some(rule) = rule {
            findings.fact(rule, e.span, || format!("`{}` is of flags", short(&e.name)));
        }
    }
    for (key, described) in rows {
        let Some(e) = defined.enums.get_mut(&key) else { continue };
        let known = names(e);
        let mut agreement = Agreement { e, described: &described, findings };
        if agreement.e.intro.is_none() {
            agreement.spell_as(&examples);
        } else {
            let copy = tables.iter().any(|(other, members)| *other != key && *members == known);
            agreement.outvote();
            agreement.join(copy);
        }
    }
}

/// The rows of every enumeration, by its key.
fn rows<'a>(input: &Input<'a>, defined: &Defined<'_>) -> BTreeMap<String, Vec<Described<'a>>> {
    let described = |page: usize, row: &'a Parameter, name: &str| {
        let key = input.qualify(page, clean(name)).to_lowercase();
        let known = defined.enums.contains_key(&key);
        known.then(|| (key, Described { page, row, values: row.values.clone() }))
    };
    let of_page = |(at, page): (usize, &&'a Page)| {
        let properties = page.types.iter().flat_map(|block| block.properties.iter().map(move |row| (block, row)));
        let properties = properties.flat_map(|(block, row)| {
            let named_in_json = block.value_of(&row.name.value).and_then(json::odata_type);
            named(row).into_iter().chain(named_in_json).map(move |name| (row, name))
        });
        let parameters = page.operation.iter().flat_map(|operation| &operation.body.parameters);
        let parameters = parameters.filter_map(|row| Some((row, named(row)?)));
        properties.chain(parameters).filter_map(|(row, name)| described(at, row, name)).collect::<Vec<_>>()
    };
    let of_pages: Vec<_> = input.pages.par_iter().enumerate().map(of_page).collect();
    let mut rows: BTreeMap<String, Vec<Described<'a>>> = BTreeMap::new();
    of_pages.into_iter().flatten().for_each(|(key, described)| rows.entry(key).or_default().push(described));
    rows
}

/// The only type that a row names.
fn named(row: &Parameter) -> Option<&str> {
    match row.ty.as_ref()?.names.as_slice() {
        [TypeName { name, .. }] => Some(name),
        _ => None,
    }
}

fn names(e: &RawEnum<'_>) -> Vec<String> {
    e.members.iter().map(|member| member.name.clone()).collect()
}

/// The strings in the examples of the pages, under the keys that rows name.
struct Examples<'a> {
    of_page: Vec<Strings<'a>>,
    of_all: Strings<'a>,
    /// The pages that link to each page.
    linking: BTreeMap<usize, BTreeSet<usize>>,
}

impl<'a> Examples<'a> {
    fn new(input: &Input<'a>, wanted: &HashSet<&str>) -> Self {
        let (of_page, targets): (Vec<_>, Vec<_>) = input.pages.par_iter().map(|page| Self::of_page(input, page, wanted)).unzip();
        let mut linking: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
        for (at, targets) in targets.into_iter().enumerate() {
            targets.into_iter().for_each(|target| {
                linking.entry(target).or_default().insert(at);
            });
        }
        let mut of_all = Strings::new();
        for (key, strings) in of_page.iter().flatten() {
            of_all.entry(key).or_default().extend(strings);
        }
        Self { of_page, of_all, linking }
    }

    /// The strings in the examples of a page, and the pages that one with any links to.
    fn of_page(input: &Input<'a>, page: &'a Page, wanted: &HashSet<&str>) -> (Strings<'a>, Vec<usize>) {
        let mut found = Strings::new();
        for example in page.operation.iter().flat_map(|operation| &operation.examples) {
            let request = example.request.iter().map(|block| &block.message.body);
            for body in request.chain(example.responses.iter().map(|block| &block.message.body)) {
                if let MessageBody::Json(node) = body {
                    strings(node, "", wanted, &mut found);
                }
            }
        }
        let links = page.links.iter().filter(|_| !found.is_empty());
        let targets = links.filter_map(|link| input.index(input.sources.linked_page(link.span.file, &link.value)?)).collect();
        (found, targets)
    }

    /// The strings under the keys that rows name: of the pages that link to those of the rows, or else of all.
    fn under(&self, rows: &[Described<'_>]) -> Vec<&'a str> {
        let keys: BTreeSet<&str> = rows.iter().map(|described| described.row.name.value.as_str()).collect();
        let of = |strings: &Strings<'a>| keys.iter().filter_map(|key| strings.get(*key)).flatten().copied().collect::<Vec<_>>();
        let linking: BTreeSet<usize> = rows.iter().filter_map(|described| self.linking.get(&described.page)).flatten().copied().collect();
        let near: Vec<&str> = linking.into_iter().flat_map(|page| of(&self.of_page[page])).collect();
        if near.is_empty() { of(&self.of_all) } else { near }
    }
}

fn strings<'a>(node: &'a Node, key: &'a str, wanted: &HashSet<&str>, found: &mut Strings<'a>) {
    match &node.json {
        Json::String(text) if wanted.contains(key) => found.entry(key).or_default().push(text),
        Json::Array(items) => items.iter().for_each(|item| strings(item, key, wanted, found)),
        Json::Object(_) => json::members(node).iter().for_each(|member| strings(&member.value, &member.key.value, wanted, found)),
        _ => {}
    }
}

/// One enumeration and the rows that describe its values.
struct Agreement<'e, 'a, 'd> {
    e: &'e mut RawEnum<'a>,
    described: &'e [Described<'e>],
    findings: &'d mut Findings,
}

impl Agreement<'_, '_, '_> {
    /// Keeps a fact at the row that has the value `value`.
    fn fact(&mut self, rule: Rule, value: &str, text: String) {
        if let Some(described) = self.described.iter().find(|described| described.values.iter().any(|v| v == value)) {
            self.findings.fact(rule, described.row.name.span, || text);
        }
    }

    /// Warns at the row that has the value `value`, where `rule` decides which spelling or value is used.
    fn warn(&mut self, rule: Rule, value: &str, message: String, help: &str) {
        if let Some(described) = self.described.iter().find(|described| described.values.iter().any(|v| v == value)) {
            self.findings.fact(rule, described.row.name.span, || message.clone());
            self.findings.push(Diagnostic::new(Code::EnumMembers, described.row.name.span, message).help(help));
        }
    }

    /// Spells a member of the table as descriptions do, where two or more agree on another case and none writes it as the table does.
    fn outvote(&mut self) {
        for at in 0..self.e.members.len() {
            let name = self.e.members[at].name.clone();
            let others: Vec<&String> =
                self.described.iter().flat_map(|d| &d.values).filter(|value| value.eq_ignore_ascii_case(&name)).collect();
            let (true, Some(other)) = (others.len() > 1, others.first()) else { continue };
            if others.iter().all(|value| value == other) && **other != name {
                let (other, message) = ((*other).clone(), format!("the table of `{}` writes `{name}`, not `{other}`", short(&self.e.name)));
                self.warn(Rule::EnumVoted, &other, message, "write it in one way; what most places write was used");
                self.e.members[at].name = other;
            }
        }
    }

    /// Adds to a table the values that only descriptions list. A table that has none of them and repeats that of another enumeration was put
    /// there by mistake, and does not count; neither does a value that is one letter off one of the table.
    fn join(&mut self, copy: bool) {
        let known: BTreeSet<String> = self.e.members.iter().map(|member| member.name.to_lowercase()).collect();
        let is_known = |value: &String| known.contains(&value.to_lowercase());
        let values: Vec<&String> = self.described.iter().flat_map(|described| &described.values).collect();
        if copy && !values.is_empty() && !values.iter().any(|value| is_known(value)) {
            self.findings.fact(Rule::EnumTableCopied, self.e.span, || format!("the table of `{}` does not count", short(&self.e.name)));
            self.e.members.clear();
        }
        let mut joined: Vec<String> = Vec::new();
        for value in values {
            if is_known(value) || self.e.members.iter().any(|member| member.name.eq_ignore_ascii_case(value)) {
                continue;
            }
            let slip = self.e.members.iter().find(|member| one_letter_off(&member.name, value)).map(|member| member.name.clone());
            match slip {
                Some(member) => {
                    let message = self.unlisted(std::slice::from_ref(value));
                    self.warn(Rule::EnumSlip, value, message, &format!("write `{member}`, which the table lists and which was used"));
                }
                None => {
                    joined.push(value.clone());
                    self.e.members.push(RawMember { name: value.clone(), number: None, description: &[] });
                }
            }
        }
        if let Some(first) = joined.first() {
            self.warn(Rule::EnumJoined, first, self.unlisted(&joined), "list every value in the table; those of both were used");
        }
    }

    fn unlisted(&self, values: &[String]) -> String {
        format!("the table of `{}` does not list {}", short(&self.e.name), diag::names(values.iter().map(String::as_str)))
    }

    /// Spells the values of descriptions as examples do, where those know only another case. Where all values in the
    /// examples begin with a small letter, so do the rest.
    fn spell_as(&mut self, examples: &Examples<'_>) {
        let in_examples = examples.under(self.described);
        let spelling = |name: &str| -> Option<String> {
            let in_any_case: Vec<&str> = in_examples.iter().copied().filter(|text| text.eq_ignore_ascii_case(name)).collect();
            let exact = in_any_case.contains(&name);
            if exact { Some(name.to_owned()) } else { most_frequent(in_any_case.into_iter()).map(str::to_owned) }
        };
        let evidence: Vec<Option<String>> = self.e.members.iter().map(|member| spelling(&member.name)).collect();
        let seen: Vec<&String> = evidence.iter().flatten().collect();
        let small = !seen.is_empty() && in_examples.iter().filter(|text| !text.is_empty()).all(|text| text.starts_with(char::is_lowercase));
        let mut spelled: Vec<(Rule, String, String)> = Vec::new();
        for (at, evident) in evidence.into_iter().enumerate() {
            let name = self.e.members[at].name.clone();
            let rule = if evident.is_some() { Rule::EnumSpelledInExamples } else { Rule::EnumSmallInitial };
            let other = evident.or_else(|| small.then(|| uncapital(&name))).filter(|other| *other != name);
            if let Some(other) = other {
                self.e.members[at].name.clone_from(&other);
                spelled.push((rule, name, other));
            }
        }
        for (rule, name, other) in &spelled {
            self.fact(*rule, name, format!("`{name}` is `{other}`"));
        }
        if let Some((rule, first, _)) = spelled.first() {
            let [described, used] = [
                diag::names(spelled.iter().map(|(_, name, _)| name.as_str())),
                diag::names(spelled.iter().map(|(.., other)| other.as_str())),
            ];
            let message = format!("the description writes {described}, the examples {used}");
            self.warn(*rule, first, message, "write it as the JSON has it; the spelling of the examples was used");
        }
    }
}

/// `word` with a small letter at its start.
fn uncapital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// Whether two long words differ in one letter.
fn one_letter_off(a: &str, b: &str) -> bool {
    const LONG: usize = 8;
    let differing = || a.chars().zip(b.chars()).filter(|(x, y)| x != y);
    let letters = differing().all(|(x, y)| x.is_alphabetic() && y.is_alphabetic());
    a.len() >= LONG && a.chars().count() == b.chars().count() && differing().count() == 1 && letters
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_one_letter_in_a_long_word() {
        assert!(one_letter_off("externalPartner", "externalParther"));
        assert!(!one_letter_off("sha2048bits", "sha4096bits"));
        assert!(!one_letter_off("low", "law"));
    }
}
