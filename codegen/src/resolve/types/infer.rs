//! Types that no page defines but examples have, so that a page is useful before its neighbours are written. Knows examples, not Rust.

use crate::api::TypeKind;
use crate::diag::{Findings, Rule};
use crate::page::model::{Example, OperationPage, Outcome, Page, Parameter, TypeName};
use crate::page::syntax::http::MessageBody;
use crate::page::syntax::json::{Json, Member, Node};
use crate::resolve::input::Input;
use crate::resolve::types::collect::{Defined, RawType};
use crate::resolve::undocumented::undocumented;
use crate::standards::http;
use codegen_runtime::shared::json_escape::needs_escape;
use rayon::prelude::*;

/// For every response or body type without a page, a type with the properties that its examples have.
pub(crate) fn from_examples<'a>(input: &Input<'a>, defined: &mut Defined<'a>, findings: &mut Findings) {
    let of_page = |page: &&'a Page| -> Vec<(String, Vec<&'a Node>)> {
        let examples = page.operation.iter().flat_map(|operation| operation.examples.iter().map(move |example| (operation, example)));
        let objects = examples.flat_map(|(operation, example)| {
            response_objects(input, defined, operation, example).into_iter().chain(request_objects(input, operation, example))
        });
        objects.collect()
    };
    let of_pages: Vec<_> = input.pages.par_iter().map(of_page).collect();
    for (page, (name, objects)) in of_pages.into_iter().enumerate().flat_map(|(at, found)| found.into_iter().map(move |one| (at, one))) {
        let mut seen = Inference { input, defined, page, findings };
        objects.into_iter().for_each(|object| seen.object(&name, object));
    }
    add_rows(input, defined);
}

/// Gives the types that were read off examples the rows of the body tables that are about their members.
fn add_rows<'a>(input: &Input<'a>, defined: &mut Defined<'a>) {
    for (at, &page) in input.pages.iter().enumerate() {
        let Some(operation) = &page.operation else { continue };
        let returned = operation.response.iter().filter_map(|response| match &response.outcome {
            Outcome::Type(cell) => Some(cell.names.as_slice()),
            _ => None,
        });
        let named = std::iter::once(operation.body.types.as_slice()).chain(returned).filter_map(|names| single(input, names));
        let Some(ty) = named.map(|name| input.qualify(at, &name).to_lowercase()).find(|key| defined.is_inferred(key)) else { continue };
        let Some(ty) = defined.types.get_mut(&ty) else { continue };
        let is_seen = |row: &Parameter| ty.seen.iter().any(|(member, _)| member.key.value == row.name.value);
        if operation.body.parameters.iter().all(is_seen) {
            ty.rows.extend(operation.body.parameters.iter().map(|row| (at, row)));
        }
    }
}

/// The type that the responses to an example have, and the objects of that type. Where the response section names a type that a page defines,
/// one that only an annotation names is a slip.
fn response_objects<'a>(
    input: &Input<'_>,
    defined: &Defined<'_>,
    operation: &'a OperationPage,
    example: &'a Example,
) -> Vec<(String, Vec<&'a Node>)> {
    let named = operation.response.as_ref().and_then(|response| match &response.outcome {
        Outcome::Type(cell) => Some(cell.names.as_slice()),
        _ => None,
    });
    let prose = named.and_then(|names| single(input, names));
    let is_defined = prose.is_none() && matches!(named, Some([one]) if defined.defines(&one.name));
    let successes = example.responses.iter().filter(|response| http::is_success(response.message.line.status.value));
    successes
        .filter_map(|response| {
            let annotated = response.annotation.as_ref().and_then(|a| a.odata_type.as_ref()).map(|t| t.value.clone());
            let MessageBody::Json(body) = &response.message.body else { return None };
            let annotated = annotated.filter(|_| !is_defined);
            Some((annotated.or_else(|| prose.clone())?, unwrap_collection(body)))
        })
        .collect()
}

/// The type that the body section names, and the request body of that type.
fn request_objects<'a>(input: &Input<'_>, operation: &'a OperationPage, example: &'a Example) -> Vec<(String, Vec<&'a Node>)> {
    // With a table of parameters the body need not be the type that the prose mentions.
    let named = if operation.body.parameters.is_empty() { single(input, &operation.body.types) } else { None };
    match (named, example.request.as_ref().map(|request| &request.message.body)) {
        (Some(name), Some(MessageBody::Json(body))) => vec![(name, vec![body])],
        _ => Vec::new(),
    }
}

/// The only type of a sentence, unless its link leads to a page that is there.
fn single(input: &Input<'_>, names: &[TypeName]) -> Option<String> {
    let [one] = names else { return None };
    let page = one.link.as_ref().and_then(|link| input.sources.linked_page(link.span.file, &link.value));
    page.is_none().then(|| one.name.clone())
}

/// The elements of a `value` list, or the object itself.
fn unwrap_collection(body: &Node) -> Vec<&Node> {
    match crate::resolve::json::member(body, "value").map(|value| &value.json) {
        Some(Json::Array(items)) => items.iter().collect(),
        _ => vec![body],
    }
}

const HELP: &str = "write a name without quotes, backslashes and control characters; until then it is among the additional properties";

/// Adds the members of objects to the types that no page defines.
struct Inference<'i, 'd, 'a> {
    input: &'i Input<'a>,
    defined: &'d mut Defined<'a>,
    page: usize,
    findings: &'d mut Findings,
}

impl<'a> Inference<'_, '_, 'a> {
    fn object(&mut self, name: &str, node: &'a Node) {
        let Json::Object(members) = &node.json else { return };
        let simple = name.chars().all(|c| c.is_ascii_alphanumeric() || "._#".contains(c));
        let name = self.input.qualify(self.page, name);
        let key = name.to_lowercase();
        let known = match self.defined.types.get(&key) {
            Some(ty) => !ty.inferred(),
            None => self.defined.knows(&name),
        };
        if !simple || known || TypeKind::named(crate::resolve::input::short(&name)).is_some() {
            return;
        }
        let page = self.page;
        self.findings.fact(Rule::TypeOfExamples, node.span, || format!("properties of `{name}`"));
        self.defined.types.entry(key.clone()).or_insert_with(|| RawType { name, page, ..RawType::default() });
        for member in members.iter().filter(|member| !crate::resolve::json::is_control(&member.key.value)) {
            self.member(&key, member);
            self.nested(&member.value);
        }
    }

    fn member(&mut self, key: &str, member: &'a Member) {
        let Some(ty) = self.defined.types.get_mut(key) else { return };
        let name = &member.key.value;
        if needs_escape(name) {
            let of = format!("`{}`", ty.name);
            let found = undocumented(&of, &[(name.clone(), member.key.span)]).map(|found| found.help(HELP));
            found.into_iter().for_each(|found| self.findings.push(found));
            return;
        }
        match ty.seen.iter_mut().find(|(known, _)| known.key.value == *name) {
            Some((_, values)) => values.push(&member.value),
            None => ty.seen.push((member, vec![&member.value])),
        }
    }

    /// Objects inside are types of their own only where they say which.
    fn nested(&mut self, node: &'a Node) {
        match &node.json {
            Json::Array(items) => items.iter().for_each(|item| self.nested(item)),
            Json::Object(_) => {
                if let Some(name) = crate::resolve::json::odata_type(node) {
                    self.object(name, node);
                }
            }
            _ => {}
        }
    }
}
