//! From plans to operations: forms with their arguments, setters with their names, permissions. Knows plans and types, no examples' URLs.

use crate::api::{
    Access, AreaId, Argument, Body, Condition, Docs, Form, Model, Operation, OptionMethod, Outcome, PathPart, PermissionSet, QueryOption,
    Setter, Target, TypeKind, TypeRef,
};
use crate::diag::Findings;
use crate::page;
use crate::page::model::{OperationPage, Parameter, PermissionTable, UrlForm};
use crate::page::syntax::link::Link;
use crate::page::syntax::template::{Part, Placeholder, Segment};
use crate::prose::{Inline, plain};
use crate::resolve::docs::DocLinks;
use crate::resolve::input::Input;
use crate::resolve::names::constructor;
use crate::resolve::operations::body::Bodies;
use crate::resolve::operations::outcome::Outcomes;
use crate::resolve::operations::plan::Plan;
use crate::resolve::types::link::{Linker, TypeNames};
use crate::standards::query_options::option_method;
use crate::standards::{http, rust};
use std::collections::BTreeSet;

/// What making operations needs.
pub(crate) struct Operations<'i, 'a> {
    pub(crate) input: &'i Input<'a>,
    pub(crate) names: &'i TypeNames,
    pub(crate) docs: &'i DocLinks<'i, 'a>,
    pub(crate) areas: &'i [AreaId],
    pub(crate) models: &'i [Model],
}

impl Operations<'_, '_> {
    /// Pass 6: everything of an operation but its examples.
    pub(crate) fn operation(&self, plan: &Plan<'_>, findings: &mut Findings) -> Operation {
        let (input, names, docs, models) = (self.input, self.names, self.docs, self.models);
        let outcomes = Outcomes { input, names, models };
        let (status, outcome) = outcomes.outcome(plan, findings);
        let bodies = Bodies { input, names, docs, models };
        let body = bodies.body(plan, returned(outcome), status);
        let outcome = outcomes.given_back(plan, outcome, &body, findings);
        let parameters = if body == Body::None { bodies.parameters(plan, findings) } else { Vec::new() };
        let forms = self.forms(plan, findings);
        let mut setters = headers(docs, plan.source);
        let (options, queries) = with_a_method(self.queries(plan, &forms, findings));
        setters.extend(queries);
        setters.extend(defaulted(plan, &forms));
        setters.extend(parameters);
        name_setters(&forms, &mut setters);
        let page = input.pages[plan.page];
        let title = page.title.as_ref().or(page.front.title.as_ref());
        Operation {
            rust: plan.rust.clone(),
            file: String::new(),
            page: input.path(plan.page).to_owned(),
            page_url: input.url(plan.page),
            title: title.map(|title| title.value.clone()).unwrap_or_default(),
            docs: docs.page(page),
            area: self.areas[plan.page],
            condition: Condition::Always,
            method: plan.method,
            forms,
            required: if let Body::Model(_) = body { required(plan.source) } else { Vec::new() },
            body,
            options,
            setters,
            outcome,
            status,
            permissions: plan.source.permissions.iter().map(permissions).collect(),
            examples: Vec::new(),
        }
    }

    fn forms(&self, plan: &Plan<'_>, findings: &mut Findings) -> Vec<Form> {
        let segments: Vec<&[Segment]> = plan.forms.iter().map(|forms| forms[0].template.segments.as_slice()).collect();
        let constructors = constructor::constructors(&segments);
        plan.forms.iter().zip(constructors).map(|(same, constructor)| self.form(plan, same, constructor, findings)).collect()
    }

    fn form(&self, plan: &Plan<'_>, same: &[&UrlForm], constructor: String, findings: &mut Findings) -> Form {
        let template = &same[0].template;
        let fixed = fixed_query(same);
        let in_query: Vec<&Placeholder> = fixed.iter().flat_map(|(_, value)| holes(value)).collect();
        let in_path = template.segments.iter().flat_map(holes);
        let rust = constructor::arguments(&template.segments, &in_query);
        let arguments: Vec<Argument> =
            in_path.chain(in_query.iter().copied()).zip(rust).map(|(hole, rust)| self.argument(plan, hole, rust, findings)).collect();
        let mut index = 0;
        let segments = template.segments.iter().map(|segment| parts(segment, &mut index)).collect();
        let query = fixed.iter().map(|(name, value)| ((*name).to_owned(), parts(value, &mut index))).collect();
        let body = body_parameter(&arguments);
        Form { constructor, template: template.text.clone(), segments, query, arguments, body }
    }

    fn argument(&self, plan: &Plan<'_>, hole: &Placeholder, rust: String, findings: &mut Findings) -> Argument {
        let written = self.input.sources.slice(hole.span).trim_matches(['{', '}', '<', '>', '(', ')', ' ']);
        // A sample value that stands for a placeholder is not its name.
        let names_it = hole.names.first().is_some_and(|name| written.contains(name.as_str()));
        let unclear = !names_it || written.contains(['{', '}', '<', '>']);
        let placeholder = if unclear { hole.names.join(" | ") } else { written.to_owned() };
        let row = argument_row(plan.source, hole);
        let linker = Linker { input: self.input, names: self.names };
        let ty = row.and_then(|row| linker.cell(plan.page, row.ty.as_ref()?, findings)).filter(|ty| is_plain(*ty));
        Argument {
            rust,
            placeholder,
            ty: ty.unwrap_or(TypeRef::STRING),
            default: hole.default.clone(),
            docs: row.map(|row| self.docs.line(&row.description)).unwrap_or_default(),
        }
    }

    /// Documented query options, and those that only some of the forms of a path show.
    fn queries(&self, plan: &Plan<'_>, forms: &[Form], findings: &mut Findings) -> Vec<Setter> {
        let fixed: BTreeSet<&str> = forms.iter().flat_map(|form| &form.query).map(|(name, _)| name.as_str()).collect();
        let mut setters: Vec<Setter> = Vec::new();
        let linker = Linker { input: self.input, names: self.names };
        for row in &plan.source.query {
            let name = row.name.value.as_str();
            let known = fixed.contains(name) || setters.iter().any(|setter| setter.target == Target::Query(name.to_owned()));
            if known || name.is_empty() || name.contains(char::is_whitespace) {
                continue;
            }
            let ty = row.ty.as_ref().and_then(|cell| linker.cell(plan.page, cell, findings)).filter(|ty| is_plain(*ty));
            setters.push(setter(
                Target::Query(name.to_owned()),
                ty.unwrap_or(TypeRef::STRING),
                self.docs.line(&row.description),
                row.required,
            ));
        }
        for (name, _) in plan.forms.iter().flatten().flat_map(|form| &form.template.query) {
            let target = Target::Query(name.value.clone());
            if !name.value.is_empty() && !fixed.contains(name.value.as_str()) && !setters.iter().any(|setter| setter.target == target) {
                setters.push(setter(target, TypeRef::STRING, Docs::default(), false));
            }
        }
        setters
    }
}

/// Parts the system query options, which every operation has a method for, from the query options that need a setter.
fn with_a_method(queries: Vec<Setter>) -> (Vec<QueryOption>, Vec<Setter>) {
    let (mut options, mut others) = (Vec::new(), Vec::new());
    for setter in queries {
        match method(&setter.target) {
            Some((name, method)) => options.push(QueryOption { name, method, docs: setter.docs, required: setter.required }),
            None => others.push(setter),
        }
    }
    (options, others)
}

/// The name of a system query option and the method that sets it.
fn method(target: &Target) -> Option<(String, &'static OptionMethod)> {
    let Target::Query(name) = target else { return None };
    Some((name.clone(), option_method(name)?))
}

/// `body`, with underscores where an argument has that name.
fn body_parameter(arguments: &[Argument]) -> String {
    let mut name = "body".to_owned();
    while arguments.iter().any(|argument| argument.rust == name) {
        name.push('_');
    }
    name
}

/// Whether a path or query can hold values of the type.
fn is_plain(ty: TypeRef) -> bool {
    !ty.collection && matches!(ty.kind, TypeKind::Primitive(_) | TypeKind::Enum(_))
}

fn returned(outcome: Outcome) -> Option<crate::api::ModelId> {
    match outcome {
        Outcome::Object(ty) | Outcome::Optional { ty, .. } => match ty.kind {
            TypeKind::Model(id) | TypeKind::Any(id) => Some(id),
            _ => None,
        },
        _ => None,
    }
}

/// The query options that every form of a path has: constants, and placeholders that the constructor takes.
fn fixed_query<'a>(same: &[&'a UrlForm]) -> Vec<(&'a str, &'a Segment)> {
    let has = |form: &UrlForm, name: &str| form.template.query.iter().any(|(other, _)| other.value == name);
    let query = same[0].template.query.iter().map(|(name, value)| (name.value.as_str(), value));
    query.filter(|(name, _)| !name.is_empty() && same.iter().all(|form| has(form, name))).collect()
}

fn holes(segment: &Segment) -> impl Iterator<Item = &Placeholder> {
    segment.parts.iter().filter_map(|part| match part {
        Part::Placeholder(hole) => Some(hole),
        Part::Literal(_) => None,
    })
}

fn parts(segment: &Segment, index: &mut usize) -> Vec<PathPart> {
    let part = |part: &Part| match part {
        Part::Literal(text) => PathPart::Literal(crate::standards::url::literal(text)),
        Part::Placeholder(hole) => {
            *index += 1;
            PathPart::Argument { index: *index - 1, quoted: hole.quoted }
        }
    };
    segment.parts.iter().map(part).collect()
}

/// The row that documents a placeholder: among path parameters, or, as many function pages have it, in the body section.
fn argument_row<'a>(source: &'a OperationPage, hole: &Placeholder) -> Option<&'a Parameter> {
    let names: Vec<String> = hole.argument.iter().chain(&hole.names).map(|name| name.to_lowercase()).collect();
    let in_body = source.body.parameters.iter().filter(|_| hole.argument.is_some());
    source.path_parameters.iter().chain(in_body).find(|row| names.contains(&row.name.value.to_lowercase()))
}

/// Setters for documented headers. Rows of one header, as `Prefer` has for each preference, make one setter whose docs are those of all.
fn headers(docs: &DocLinks<'_, '_>, source: &OperationPage) -> Vec<Setter> {
    let mut setters: Vec<Setter> = Vec::new();
    for row in &source.headers {
        let name = row.name.value.as_str();
        let token = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
        if !token || http::is_of_client(name) {
            continue;
        }
        let line = docs.line(&described(row));
        let same = |setter: &&mut Setter| matches!(&setter.target, Target::Header(known) if known.eq_ignore_ascii_case(name));
        match setters.iter_mut().find(same) {
            Some(known) => {
                known.docs.0.extend(line.0);
                known.required |= row.required;
            }
            None => setters.push(setter(Target::Header(name.to_owned()), TypeRef::STRING, line, row.required)),
        }
    }
    setters
}

/// The description of a header, after the value that it is about.
fn described(row: &Parameter) -> Vec<Inline<Link>> {
    let value = row.value.iter().filter(|value| !plain(&row.description).contains(value.as_str()));
    let value = value.flat_map(|value| [Inline::Code(value.clone()), Inline::Text(": ".to_owned())]);
    value.chain(row.description.iter().cloned()).collect()
}

/// Setters for the arguments of functions to which the URL forms give a value.
fn defaulted(plan: &Plan<'_>, forms: &[Form]) -> Vec<Setter> {
    let segments = plan.forms.iter().flat_map(|same| &same[0].template.segments);
    let names: Vec<&str> =
        segments.flat_map(holes).filter(|hole| hole.default.is_some()).filter_map(|hole| hole.argument.as_deref()).collect();
    let mut setters: Vec<Setter> = Vec::new();
    let arguments = forms.iter().flat_map(|form| &form.arguments).filter(|argument| argument.default.is_some());
    for (name, argument) in names.into_iter().zip(arguments) {
        let target = Target::Argument(name.to_owned());
        if !setters.iter().any(|setter| setter.target == target) {
            setters.push(setter(target, argument.ty, argument.docs.clone(), false));
        }
    }
    setters
}

fn setter(target: Target, ty: TypeRef, docs: Docs, required: bool) -> Setter {
    Setter { rust: String::new(), target, ty, docs, required }
}

/// Gives setters names that no constructor and no other setter has.
fn name_setters(forms: &[Form], setters: &mut [Setter]) {
    let mut taken: BTreeSet<String> = forms.iter().map(|form| form.constructor.clone()).collect();
    for setter in setters {
        let (name, kind) = match &setter.target {
            Target::Query(name) => (name, "option"),
            Target::Header(name) => (name, "header"),
            Target::Parameter(name) => (name, "parameter"),
            Target::Argument(name) => (name, "argument"),
        };
        setter.rust = rust::take(&mut taken, rust::value(name), &[rust::value(&format!("{name} {kind}"))]);
    }
}

fn required(source: &OperationPage) -> Vec<String> {
    source.body.parameters.iter().filter(|row| row.required).map(|row| row.name.value.clone()).collect()
}

fn permissions(table: &PermissionTable) -> PermissionSet {
    PermissionSet {
        when: table.when.clone(),
        delegated_work: access(&table.delegated_work),
        delegated_personal: access(&table.delegated_personal),
        application: access(&table.application),
    }
}

fn access(access: &page::Access) -> Access {
    match access {
        page::Access::Unknown => Access::Unknown,
        page::Access::NotSupported => Access::NotSupported,
        page::Access::AnyOf(sets) => Access::AnyOf(sets.clone()),
    }
}
