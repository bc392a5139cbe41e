//! From plans to operations: forms with their arguments, setters with their names, permissions. Knows plans and types, no examples' URLs.

use crate::api::{
    Argument, Body, Docs, Form, ListStyle, OptionMethod, Outcome, PathPart, PermissionSet, QueryOption, Setter, Target, TypeKind, TypeRef,
};
use crate::diag::{Findings, Rule};
use crate::page::model::{OperationPage, Parameter, PermissionTable, UrlForm};
use crate::page::syntax::link::Link;
use crate::page::syntax::template::{Part, Placeholder, Quotes, Segment};
use crate::prose::{Inline, plain};
use crate::resolve::context::{Context, Known};
use crate::resolve::names::constructor;
use crate::resolve::operations::draft::{Operation, Settable};
use crate::resolve::operations::plan::Plan;
use crate::standards::query_options::option_method;
use crate::standards::{http, rust};
use std::collections::{BTreeSet, HashMap};

impl Known<'_, '_> {
    /// Everything of an operation but its examples.
    pub(crate) fn operation(&self, plan: &Plan<'_>, findings: &mut Findings) -> Operation {
        let input = self.context.input;
        let (status, outcome) = self.outcome(plan, findings);
        let body = self.body(plan, returned(outcome), status, findings);
        let outcome = self.given_back(plan, outcome, &body, findings);
        let parameters = if body == Body::None { self.parameters(plan, findings) } else { Vec::new() };
        let forms = self.forms(plan, findings);
        let mut setters = headers(self.context, plan.source, findings);
        let queries = self.queries(plan, &forms, findings);
        let order = queries.iter().filter_map(|setter| query_name(&setter.target)).cloned().collect();
        let (options, queries) = with_a_method(queries);
        setters.extend(queries);
        setters.extend(defaulted(plan, &forms));
        setters.extend(parameters);
        let setters = named(setters, plan, &forms, findings);
        let page = input.pages[plan.page];
        let title = page.title.as_ref().or(page.front.title.as_ref());
        Operation {
            rust: plan.rust.clone(),
            page: input.path(plan.page).to_owned(),
            page_url: input.url(plan.page),
            title: title.map(|title| title.value.clone()).unwrap_or_default(),
            docs: self.context.page_docs(page),
            area: self.context.areas[plan.page],
            method: plan.method,
            forms,
            insisted: Vec::new(),
            required: if let Body::Model(_) = body { required(plan.source) } else { Vec::new() },
            body,
            options,
            queries: order,
            setters,
            outcome,
            status,
            permissions: plan.source.permissions.iter().map(permissions).collect(),
        }
    }

    fn forms(&self, plan: &Plan<'_>, findings: &mut Findings) -> Vec<Form> {
        let segments: Vec<&[Segment]> = plan.forms.iter().map(|forms| forms[0].template.segments.as_slice()).collect();
        let constructors = constructor::constructors(&segments);
        let form = |(same, (constructor, rule)): (&Vec<&UrlForm>, (String, Rule))| {
            findings.fact(rule, same[0].span, || format!("constructor: {constructor}"));
            self.form(plan, same, constructor, findings)
        };
        plan.forms.iter().zip(constructors).map(form).collect()
    }

    fn form(&self, plan: &Plan<'_>, same: &[&UrlForm], constructor: String, findings: &mut Findings) -> Form {
        let template = &same[0].template;
        let fixed = fixed_query(same);
        let in_query: Vec<&Placeholder> = fixed.iter().flat_map(|(_, value)| placeholders(value)).collect();
        let in_path = template.segments.iter().flat_map(placeholders);
        let rust = constructor::arguments(&template.segments, &in_query);
        let arguments: Vec<Argument> = in_path
            .chain(in_query.iter().copied())
            .zip(rust)
            .map(|(placeholder, rust)| self.argument(plan, placeholder, rust, findings))
            .collect();
        let mut index = 0;
        let segments = template.segments.iter().map(|segment| parts(segment, &mut index)).collect();
        let query = fixed.iter().map(|(name, value)| ((*name).to_owned(), parts(value, &mut index))).collect();
        let body = body_parameter(&arguments);
        Form { constructor, template: template.text.clone(), segments, query, arguments, body }
    }

    fn argument(&self, plan: &Plan<'_>, placeholder: &Placeholder, (rust, rule): (String, Rule), findings: &mut Findings) -> Argument {
        findings.fact(rule, placeholder.span, || format!("argument: {rust}"));
        let row = argument_row(plan.source, placeholder);
        if let Some(row) = row {
            let in_path = plan.source.path_parameters.iter().any(|other| std::ptr::eq(other, row));
            let rule = if in_path { Rule::ArgumentRow } else { Rule::ArgumentRowInBody };
            findings.fact(rule, row.name.span, || format!("documents the argument {rust}"));
        }
        let documented = row.and_then(|row| self.context.cell(plan.page, row.ty.as_ref()?, findings)).filter(|ty| is_value(ty.kind));
        let list = list_style(placeholder, documented);
        let ty = documented.filter(|ty| list.is_some() || !ty.collection);
        if ty.is_none() {
            findings.fact(Rule::ArgumentPlain, placeholder.span, || {
                format!("{rust} is {}", if list.is_some() { "a list" } else { "a string" })
            });
        }
        Argument {
            rust,
            placeholder: placeholder.written.clone(),
            ty: TypeRef { collection: list.is_some(), ..ty.unwrap_or(TypeRef::STRING) },
            list,
            default: placeholder.default.clone(),
            docs: row.map(|row| self.context.line_docs(&row.description)).unwrap_or_default(),
        }
    }

    /// Documented query options, and those that only some of the forms of a path show.
    fn queries(&self, plan: &Plan<'_>, forms: &[Form], findings: &mut Findings) -> Vec<Settable> {
        let fixed: BTreeSet<&str> = forms.iter().flat_map(|form| &form.query).map(|(name, _)| name.as_str()).collect();
        let mut setters: Vec<Settable> = Vec::new();
        let mut known: BTreeSet<&str> = fixed.clone();
        for row in &plan.source.query {
            let name = row.name.value.as_str();
            if name.is_empty() || name.contains(char::is_whitespace) || !known.insert(name) {
                continue;
            }
            let ty = row.ty.as_ref().and_then(|cell| self.context.cell(plan.page, cell, findings)).filter(|ty| is_plain(*ty));
            setters.push(setter(
                Target::Query(name.to_owned()),
                ty.unwrap_or(TypeRef::STRING),
                self.context.line_docs(&row.description),
                row.required,
            ));
        }
        for (name, _) in plan.forms.iter().flatten().flat_map(|form| &form.template.query) {
            if fixed.contains(name.value.as_str()) {
                findings.fact(Rule::QueryFixed, name.span, || format!("`{}` is part of the URL", name.value));
            } else if !name.value.is_empty() && known.insert(&name.value) {
                findings.fact(Rule::QueryOfSome, name.span, || format!("`{}` can be set", name.value));
                setters.push(setter(Target::Query(name.value.clone()), TypeRef::STRING, Docs::default(), false));
            }
        }
        setters
    }
}

/// Parts the system query options, which every operation has a method for, from the query options that need a setter.
fn with_a_method(queries: Vec<Settable>) -> (Vec<QueryOption>, Vec<Settable>) {
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
    let name = query_name(target)?;
    Some((name.clone(), option_method(name)?))
}

fn query_name(target: &Target) -> Option<&String> {
    match target {
        Target::Query(name) => Some(name),
        Target::Header(_) | Target::Parameter(_) | Target::Argument(_) => None,
    }
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
    !ty.collection && is_value(ty.kind)
}

fn is_value(kind: TypeKind) -> bool {
    matches!(kind, TypeKind::Primitive(_) | TypeKind::Enum(_))
}

/// How the values of a list are written: as the form shows them, or else as their type demands. An argument without brackets is a list if its
/// documented type is one.
fn list_style(placeholder: &Placeholder, documented: Option<TypeRef>) -> Option<ListStyle> {
    let is_list = || placeholder.argument.is_some() && !placeholder.quoted && documented.is_some_and(|ty| ty.collection);
    let quotes = placeholder.list.or_else(|| is_list().then_some(Quotes::None))?;
    let is_text = |ty: TypeRef| ty.kind == TypeRef::STRING.kind || matches!(ty.kind, TypeKind::Enum(_));
    let has_samples = placeholder.list.is_some() && placeholder.default.is_some();
    Some(match quotes {
        Quotes::Single => ListStyle::Quoted,
        Quotes::Double => ListStyle::Json,
        Quotes::None if documented.is_some_and(is_text) && !has_samples => ListStyle::Quoted,
        Quotes::None => ListStyle::Literals,
    })
}

fn returned(outcome: Outcome) -> Option<crate::api::ModelId> {
    match outcome {
        Outcome::Object(ty) | Outcome::Optional { ty, .. } => match ty.kind {
            TypeKind::Model(id) => Some(id),
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

fn placeholders(segment: &Segment) -> impl Iterator<Item = &Placeholder> {
    segment.parts.iter().filter_map(|part| match part {
        Part::Placeholder(placeholder) => Some(placeholder),
        Part::Literal(_) => None,
    })
}

fn parts(segment: &Segment, index: &mut usize) -> Vec<PathPart> {
    let part = |part: &Part| match part {
        Part::Literal(text) => PathPart::Literal(crate::standards::url::literal(text)),
        Part::Placeholder(placeholder) => {
            *index += 1;
            PathPart::Argument { index: *index - 1, quoted: placeholder.quoted }
        }
    };
    segment.parts.iter().map(part).collect()
}

/// The row that documents a placeholder: among path parameters, or, as many function pages have it, in the body section.
fn argument_row<'a>(source: &'a OperationPage, placeholder: &Placeholder) -> Option<&'a Parameter> {
    let names: Vec<String> = placeholder.argument.iter().chain(&placeholder.names).map(|name| name.to_lowercase()).collect();
    let in_body = source.body.parameters.iter().filter(|_| placeholder.argument.is_some());
    source.path_parameters.iter().chain(in_body).find(|row| names.contains(&row.name.value.to_lowercase()))
}

/// Setters for documented headers. Rows of one header, as `Prefer` has for each preference, make one setter whose docs are those of all.
fn headers(context: &Context<'_, '_>, source: &OperationPage, findings: &mut Findings) -> Vec<Settable> {
    let mut setters: Vec<Settable> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    for row in &source.headers {
        let name = row.name.value.as_str();
        let token = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
        if !token {
            continue;
        }
        if http::is_of_client(name) {
            findings.fact(Rule::HeaderOfClient, row.name.span, || "the client sets it".into());
            continue;
        }
        let line = context.line_docs(&described(row));
        let required = row.required && !http::is_always_there(name);
        let at = *places.entry(name.to_ascii_lowercase()).or_insert(setters.len());
        match setters.get_mut(at) {
            Some(known) => {
                known.docs.0.extend(line.0);
                known.required |= required;
            }
            None => setters.push(setter(Target::Header(name.to_owned()), TypeRef::STRING, line, required)),
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
fn defaulted(plan: &Plan<'_>, forms: &[Form]) -> Vec<Settable> {
    let mut setters: Vec<Settable> = Vec::new();
    for (same, form) in plan.forms.iter().zip(forms) {
        for (target, argument) in targets(same).zip(&form.arguments) {
            let Some(target) = target.filter(|_| argument.default.is_some()) else { continue };
            if !setters.iter().any(|setter| setter.target == target) {
                setters.push(Settable { list: argument.list, ..setter(target, argument.ty, argument.docs.clone(), false) });
            }
        }
    }
    setters
}

/// What a setter of each placeholder of a form sets, in the order of the form's arguments.
fn targets<'a>(same: &[&'a UrlForm]) -> impl Iterator<Item = Option<Target>> + use<'a> {
    let in_path = same[0].template.segments.iter().flat_map(placeholders);
    let in_path = in_path.map(|placeholder| placeholder.argument.clone().map(Target::Argument));
    let in_query =
        fixed_query(same).into_iter().flat_map(|(name, value)| placeholders(value).map(move |_| Some(Target::Query(name.to_owned()))));
    in_path.chain(in_query)
}

fn setter(target: Target, ty: TypeRef, docs: Docs, required: bool) -> Settable {
    Settable { target, ty, list: None, docs, required }
}

/// Gives setters names that no constructor and no other setter has.
fn named(setters: Vec<Settable>, plan: &Plan<'_>, forms: &[Form], findings: &mut Findings) -> Vec<Setter> {
    let mut taken: rust::Taken = forms.iter().map(|form| form.constructor.clone()).collect();
    let name = |setter: Settable| {
        let (name, kind) = match &setter.target {
            Target::Query(name) => (name, "option"),
            Target::Header(name) => (name, "header"),
            Target::Parameter(name) => (name, "parameter"),
            Target::Argument(name) => (name, "argument"),
        };
        let wanted = rust::value(name);
        let rust = rust::take(&mut taken, wanted.clone(), &[rust::value(&format!("{name} {kind}"))]);
        if let (true, Some(form)) = (rust != wanted, plan.forms.iter().flatten().next()) {
            findings.fact(Rule::NameTaken, form.span, || format!("the {kind} `{name}` is set by {rust}"));
        }
        setter.named(rust)
    };
    setters.into_iter().map(name).collect()
}

fn required(source: &OperationPage) -> Vec<String> {
    source.body.parameters.iter().filter(|row| row.required).map(|row| row.name.value.clone()).collect()
}

fn permissions(table: &PermissionTable) -> PermissionSet {
    PermissionSet {
        when: table.when.clone(),
        delegated_work: table.delegated_work.clone(),
        delegated_personal: table.delegated_personal.clone(),
        application: table.application.clone(),
    }
}
