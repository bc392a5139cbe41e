//! Which operations there are: the forms of a page grouped by method and kind, each group named. Knows templates, no types.

use crate::api::RustPath;
use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::page::model::{OperationPage, UrlForm};
use crate::page::syntax::template::{Part, Segment};
use crate::resolve::input::Input;
use crate::resolve::names::operation;
use crate::resolve::names::spelling::Spellings;
use crate::standards::http::Method;
use crate::standards::words::capital;
use rayon::prelude::*;
use std::collections::{HashMap, HashSet};

/// An operation to be: where it comes from, its name and its forms.
pub(crate) struct Plan<'a> {
    pub(crate) page: usize,
    pub(crate) source: &'a OperationPage,
    pub(crate) rust: RustPath,
    /// The rule by which it is named, and an operation of its own.
    rule: Rule,
    pub(crate) method: Method,
    pub(crate) ending: Ending,
    /// Forms that differ only in the spelling of placeholders, in case or in the query are one; the first listed comes first.
    pub(crate) forms: Vec<Vec<&'a UrlForm>>,
}

/// What makes forms of one page different operations, beside the method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    /// Nothing: the URL ends in a name or key.
    Plain,
    /// `$value`, `$ref` or `$count`.
    Control(String),
    /// A property of what the page's bare form returns.
    Property(String),
}

impl Ending {
    fn of(segments: &[Segment]) -> Self {
        match last_literal(segments) {
            Some(text) if ["$value", "$ref", "$count"].contains(&text) => Self::Control(text.to_owned()),
            _ => Self::Plain,
        }
    }

    /// What is appended to the operation's name.
    fn suffix(&self) -> String {
        match self {
            Self::Plain => String::new(),
            Self::Control(text) => capital(text.trim_start_matches('$')),
            Self::Property(name) => capital(name),
        }
    }
}

/// The last segment where it is one literal.
fn last_literal(segments: &[Segment]) -> Option<&str> {
    match segments.last()?.parts.as_slice() {
        [Part::Literal(text)] => Some(text),
        _ => None,
    }
}

/// The operations of all pages, sorted by Rust path; of two with the same path the second is an error.
pub(crate) fn operations<'a>(input: &Input<'a>, findings: &mut Findings) -> Vec<Plan<'a>> {
    let spellings = Spellings::learn(&input.pages);
    let pages = input.pages.par_iter().enumerate().filter_map(|(at, page)| Some((at, page.operation.as_ref()?)));
    let mut plans: Vec<Plan<'a>> = pages.flat_map_iter(|(at, source)| of_page(input, at, source, &spellings)).collect();
    plans.iter().for_each(|plan| explain(plan, findings));
    // Those of one path stay in the order of their pages.
    plans.par_sort_by(|a, b| a.rust.cmp(&b.rust));
    plans.dedup_by(|plan, first| {
        let is_same = plan.rust == first.rust;
        if is_same {
            conflict(input, first, plan).into_iter().for_each(|found| findings.push(found));
        }
        is_same
    });
    plans
}

/// The error of a plan with the path of the first one.
fn conflict(input: &Input<'_>, first: &Plan<'_>, plan: &Plan<'_>) -> Option<Diagnostic> {
    let (path, other) = (display(&plan.rust), input.path(first.page));
    let span = |plan: &Plan<'_>| plan.forms.iter().flatten().next().map(|form| form.span);
    let message = format!("`{}` gives `{path}`, as `{other}` does", input.path(plan.page));
    let error = Diagnostic::new(Code::NameConflict, span(plan)?, message);
    Some(match span(first) {
        Some(there) => error.also(there, "the first operation of that name"),
        None => error,
    })
}

fn explain(plan: &Plan<'_>, findings: &mut Findings) {
    let Some(first) = plan.forms.first().and_then(|same| same.first()) else { return };
    findings.fact(plan.rule, first.span, || format!("operation: {}", display(&plan.rust)));
    for further in plan.forms.iter().flat_map(|same| &same[1..]) {
        findings.fact(Rule::FormsAlike, further.span, || "the same URL form as one above".into());
    }
}

/// A Rust path as code writes it.
pub(crate) fn display(path: &RustPath) -> String {
    path.modules.iter().chain([&path.name]).map(String::as_str).collect::<Vec<_>>().join("::")
}

fn of_page<'a>(input: &Input<'a>, at: usize, source: &'a OperationPage, spellings: &Spellings) -> Vec<Plan<'a>> {
    let mut groups: Vec<(Method, Ending, Vec<Vec<&'a UrlForm>>)> = Vec::new();
    let mut alike: HashMap<(usize, String), Vec<usize>> = HashMap::new();
    let read = paths_read(&source.forms);
    for form in &source.forms {
        let (method, ending) = (form.method.value, kind(form, &read));
        let at = groups.iter().position(|(m, e, _)| *m == method && *e == ending).unwrap_or(groups.len());
        if at == groups.len() {
            groups.push((method, ending, Vec::new()));
        }
        let group = &mut groups[at].2;
        let same = alike.entry((at, blanked(form))).or_default();
        match same.iter().find(|same| agree(group[**same][0], form)) {
            Some(same) => group[*same].push(form),
            None => {
                same.push(group.len());
                group.push(vec![form]);
            }
        }
    }
    // The bare form keeps the name, whatever its place; without one, the first.
    let main = groups.iter().position(|(_, ending, _)| *ending == Ending::Plain).unwrap_or(0);
    let Some((main_method, main_ending)) = groups.get(main).map(|(m, e, _)| (*m, e.clone())) else { return Vec::new() };
    let stem = input.stem(at);
    groups
        .into_iter()
        .map(|(method, ending, forms)| {
            let method_part = if method == main_method { String::new() } else { capital(&method.as_str().to_lowercase()) };
            let suffix = if ending == main_ending { method_part } else { method_part + &ending.suffix() };
            let (rust, named) = operation::path(stem, &suffix, spellings);
            let rule = match &ending {
                _ if method == main_method && ending == main_ending => named,
                _ if ending == main_ending => Rule::OperationMethod,
                Ending::Property(_) => Rule::OperationProperty,
                Ending::Plain | Ending::Control(_) => Rule::OperationEnding,
            };
            Plan { page: at, source, rust, rule, method, ending, forms }
        })
        .collect()
}

/// The kind of a form among those of its page: `/me/settings/timeZone` beside `/me/settings` is that property of it.
fn kind(form: &UrlForm, read: &HashSet<String>) -> Ending {
    let segments = &form.template.segments;
    let bare = Ending::of(segments);
    let (Some(name), Method::Get, Ending::Plain) = (last_literal(segments), form.method.value, &bare) else { return bare };
    let shorter = &segments[..segments.len() - 1];
    let ends_in_name = segments.len() > 2 && last_literal(shorter).is_some() && name.chars().all(char::is_alphanumeric);
    if ends_in_name && read.contains(&blank_segments(shorter)) { Ending::Property(name.to_owned()) } else { bare }
}

/// The paths of the forms that read something, with blank placeholders.
fn paths_read(forms: &[UrlForm]) -> HashSet<String> {
    forms.iter().filter(|form| form.method.value == Method::Get).map(blanked).collect()
}

/// A form's path with blank placeholders, in lower case.
fn blanked(form: &UrlForm) -> String {
    blank_segments(&form.template.segments)
}

/// Whether two forms of one path give every query option that both have the same value, placeholders aside.
fn agree(one: &UrlForm, other: &UrlForm) -> bool {
    let value = |form: &'_ UrlForm, name: &str| {
        let found = form.template.query.iter().find(|(known, _)| known.value.eq_ignore_ascii_case(name));
        found.map(|(_, value)| blank_segments(std::slice::from_ref(value)))
    };
    one.template.query.iter().all(|(name, _)| match (value(one, &name.value), value(other, &name.value)) {
        (Some(own), Some(others)) => own == others || own == "{}" || others == "{}",
        _ => true,
    })
}

fn blank_segments(segments: &[Segment]) -> String {
    let mut out = String::new();
    for (at, segment) in segments.iter().enumerate() {
        out.push_str(if at == 0 { "" } else { "/" });
        for part in &segment.parts {
            match part {
                Part::Literal(text) => out.extend(text.chars().flat_map(char::to_lowercase)),
                Part::Placeholder(_) => out.push_str("{}"),
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::testing;
    use crate::span::Spanned;

    fn form(method: Method, path: &str) -> UrlForm {
        UrlForm { method: Spanned::new(method, testing::nowhere()), template: testing::template(path), span: testing::nowhere() }
    }

    #[test]
    fn a_property_of_another_form_is_an_operation_of_its_own() {
        let forms = [form(Method::Get, "/me/mailboxSettings"), form(Method::Get, "/me/mailboxSettings/timeZone")];
        assert_eq!(kind(&forms[1], &paths_read(&forms)), Ending::Property("timeZone".into()));
        assert_eq!(kind(&forms[0], &paths_read(&forms)), Ending::Plain);
    }

    #[test]
    fn an_item_of_a_list_is_no_property() {
        let forms = [form(Method::Get, "/users/{id}"), form(Method::Get, "/users/{id}/manager")];
        assert_eq!(kind(&forms[1], &paths_read(&forms)), Ending::Plain);
    }
}
