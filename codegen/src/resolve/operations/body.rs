//! What a request carries: a model, bytes, or parameters, each from the body section or from the page's own examples. Knows types, no URLs.

use crate::api::{Body, Docs, ModelId, Primitive, Target, TypeKind, TypeRef};
use crate::diag::witness::{Side, Witness};
use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::page::model::{ExampleBlock, Parameter};
use crate::page::syntax::first_line::RequestLine;
use crate::page::syntax::http::MessageBody;
use crate::page::syntax::json::{Json, Member, Node};
use crate::page::syntax::template::Part;
use crate::resolve::context::Known;
use crate::resolve::input::{clean, short};
use crate::resolve::json;
use crate::resolve::operations::draft::Settable;
use crate::resolve::operations::plan::{Ending, Plan};
use crate::resolve::types::models::{lineage, of_values, property_of};
use crate::span::Spanned;
use crate::standards::http::Method;
use crate::standards::nearest::KnownNames;
use crate::standards::words::singular;
use std::collections::{HashMap, HashSet};

impl Known<'_, '_> {
    /// The body of an operation: the type that the body section names, or else the one that an update or creation returns, or
    /// else the one that an example's body says it is. Every row of the body table must be a property of it.
    pub(crate) fn body(&self, plan: &Plan<'_>, returned: Option<ModelId>, status: Option<u16>, findings: &mut Findings) -> Body {
        let section = &plan.source.body;
        let mut explain = |rule: Rule, text: &str| {
            if let Some(span) = section.span {
                findings.fact(rule, span, || format!("body: {text}"));
            }
        };
        if section.none {
            return Body::None;
        }
        if matches!(plan.method, Method::Get | Method::Head | Method::Delete | Method::Options) {
            explain(Rule::BodyUnsent, "none");
            return Body::None;
        }
        if let Some(rule) = self.sends_bytes(plan) {
            explain(rule, "bytes");
            return Body::Bytes;
        }
        let named = self.named_model(plan, returned, findings);
        let mut explain = |rule: Rule, text: &str| {
            if let Some(span) = section.span {
                findings.fact(rule, span, || format!("body: {text}"));
            }
        };
        match self
            .body_models(plan, named, returned, status)
            .find(|(id, _)| section.parameters.iter().all(|row| self.is_property(*id, row)))
        {
            Some((id, rule)) => {
                explain(rule, &self.models[id.0].name);
                self.explain_required(plan, findings);
                Body::Model(TypeRef { kind: TypeKind::Model(id), collection: false })
            }
            None => Body::None,
        }
    }

    /// The model that the body section names first.
    fn named_model(&self, plan: &Plan<'_>, returned: Option<ModelId>, findings: &mut Findings) -> Option<ModelId> {
        let section = &plan.source.body;
        let returned = returned.map(TypeKind::Model);
        let support = |third, first, second| match third {
            Witness::Section => Side::of(returned == Some(first), returned == Some(second)),
            Witness::Body => bodies(plan).find_map(|body| self.by_body(first, second, body)),
            Witness::FileName => self.by_file(plan.page, first, second),
            _ => None,
        };
        section.types.iter().find_map(|name| model(self.context.named(plan.page, section.span?, name, &support, findings)?))
    }

    /// The models that the body may be of, the surest first.
    fn body_models(
        &self,
        plan: &Plan<'_>,
        named: Option<ModelId>,
        returned: Option<ModelId>,
        status: Option<u16>,
    ) -> impl Iterator<Item = (ModelId, Rule)> {
        let section = &plan.source.body;
        let stores = matches!(plan.method, Method::Patch | Method::Put) || status == Some(201);
        let stored = returned.filter(|_| stores && !section.parameters.is_empty());
        let in_example = bodies(plan).find_map(|body| self.context.by_text(plan.page, json::odata_type(body)?).and_then(model));
        let models = [(named, Rule::BodyIsNamed), (stored, Rule::BodyIsStored), (in_example, Rule::BodyIsInExample)];
        models.into_iter().filter_map(|(id, rule)| Some((id?, rule)))
    }

    fn explain_required(&self, plan: &Plan<'_>, findings: &mut Findings) {
        for row in plan.source.body.parameters.iter().filter(|row| row.required) {
            findings.fact(Rule::RequiredRow, row.name.span, || "the constructor says that it is required".into());
        }
    }

    /// Whether a row of a body table is a property of the model, or of one that may stand in its place, or binds a relationship.
    fn is_property(&self, id: ModelId, row: &Parameter) -> bool {
        let name = row.name.value.strip_suffix("@odata.bind").unwrap_or(&row.name.value);
        let has = |id: &ModelId| property_of(self.models, *id, name).is_some();
        json::is_control(name) || name == "odata.type" || has(&id) || self.models[id.0].derived.iter().any(has)
    }

    /// The rule by which the body is bytes: the contents of a `$value`, and whatever an example sends that its own `Content-Type` does not call
    /// JSON; else what the section calls bytes.
    fn sends_bytes(&self, plan: &Plan<'_>) -> Option<Rule> {
        if plan.ending == Ending::Control("$value".into()) {
            return Some(Rule::BodyIsValue);
        }
        // A table of parameters, or JSON in another example, says that bytes are only an alternative.
        let has_parameters = !plan.source.body.parameters.is_empty() || bodies(plan).next().is_some();
        let is_bytes = |request: &ExampleBlock<RequestLine>| matches!(request.message.body, MessageBody::Text(_)) && !is_json(request);
        if has_parameters {
            return None;
        }
        if requests(plan).any(is_bytes) {
            return Some(Rule::BodyIsNotJson);
        }
        let (types, stream) = (&plan.source.body.types, Some(TypeKind::Primitive(Primitive::Stream)));
        let says_so = !types.is_empty() && types.iter().all(|ty| self.context.find(plan.page, ty) == stream);
        says_so.then_some(Rule::BodyIsStream)
    }

    /// Setters for the rows of the parameter tables, or else for what the examples' bodies have.
    pub(crate) fn parameters(&self, plan: &Plan<'_>, findings: &mut Findings) -> Vec<Settable> {
        let section = &plan.source.body;
        if plan.method.has_no_body() {
            unsent(plan).into_iter().for_each(|found| findings.push(found));
        }
        if section.none || plan.method.has_no_body() {
            return Vec::new();
        }
        let rows = section.parameters.iter().filter(|row| !json::is_control(&row.name.value) && row.name.value != "odata.type");
        let mut documented: Vec<Settable> = Vec::new();
        let (values, mut names) = (json::by_name(bodies(plan)), HashSet::new());
        for row in rows {
            if names.insert(row.name.value.as_str()) {
                let values = values.get(row.name.value.as_str()).map(Vec::as_slice).unwrap_or_default();
                let parameter = self.parameter(plan, row, values, findings);
                findings.fact(Rule::ParameterRow, row.name.span, || format!("parameter: {}", self.context.type_words(parameter.ty.kind)));
                documented.push(parameter);
            }
        }
        let inside = !documented.is_empty() && describes_inside(plan);
        if documented.is_empty() || inside {
            let rule = if inside { Rule::ParametersInside } else { Rule::ParametersInExamples };
            documented = self.in_examples(plan, rule, findings);
        } else {
            documented.extend(self.undocumented(plan, &documented, findings));
        }
        documented.extend(self.mentioned(plan, &documented, findings));
        documented
    }

    /// Parameters that only the text of the page names, each of which is warned of.
    fn mentioned(&self, plan: &Plan<'_>, known: &[Settable], findings: &mut Findings) -> Vec<Settable> {
        let page = plan.source;
        let targets = known.iter().filter_map(|setter| match &setter.target {
            Target::Parameter(name) => Some(name.as_str()),
            _ => None,
        });
        let rows = page.path_parameters.iter().chain(&page.query).chain(&page.headers).map(|row| row.name.value.as_str());
        let elsewhere: HashSet<String> = targets.chain(rows).chain(in_urls(plan)).map(str::to_ascii_lowercase).collect();
        let new = |name: &&Spanned<String>| !elsewhere.contains(&name.value.to_ascii_lowercase());
        let names: Vec<&Spanned<String>> = page.body.mentioned.iter().filter(new).collect();
        let type_named = |name: &str| self.context.by_text(plan.page, name).filter(|kind| matches!(kind, TypeKind::Model(_)));
        let models: Vec<ModelId> = names
            .iter()
            .filter_map(|name| match type_named(&name.value) {
                Some(TypeKind::Model(id)) => Some(id),
                _ => None,
            })
            .collect();
        let rows = rows_of_body(plan);
        let mut found = Vec::new();
        for name in names {
            let message = format!("no table lists `{}`, which the text calls a parameter", name.value);
            findings.fact(Rule::ParameterInText, name.span, || "a parameter".into());
            let warning = Diagnostic::new(Code::ParameterUndocumented, name.span, message).label("not documented");
            findings.push(warning.did_you_mean(name.span, &name.value, rows.nearest(&name.value)));
            // `the to parameter, or the to property of the message parameter`
            let of_property = || models.iter().find_map(|id| Some(property_of(self.models, *id, &name.value)?.1.ty));
            let ty = type_named(&name.value).map(|kind| TypeRef { kind, collection: false }).or_else(of_property);
            found.push(Settable {
                target: Target::Parameter(name.value.clone()),
                ty: ty.unwrap_or(TypeRef { kind: TypeKind::Json, collection: false }),
                list: None,
                docs: Docs::default(),
                required: false,
            });
        }
        found
    }

    /// Parameters that the table lacks and examples show, each of which is warned of. A bind is more likely misspelled than forgotten.
    fn undocumented(&self, plan: &Plan<'_>, documented: &[Settable], findings: &mut Findings) -> Vec<Settable> {
        let parameter =
            |setter: &Settable| if let Target::Parameter(name) = &setter.target { Some(name.to_ascii_lowercase()) } else { None };
        let known: HashSet<String> = documented.iter().filter_map(parameter).collect();
        let is_new = |setter: &Settable| parameter(setter).is_some_and(|name| !known.contains(&name));
        // A body without any documented parameter is that of something else.
        let listed: HashSet<&str> = plan.source.body.parameters.iter().map(|row| row.name.value.as_str()).collect();
        let is_row = |member: &Member| listed.contains(member.key.value.as_str());
        let telling = bodies(plan).filter(|body| json::members(body).iter().any(is_row));
        let mut members: HashMap<&str, &Member> = HashMap::new();
        for member in telling.flat_map(json::members) {
            members.entry(&member.key.value).or_insert(member);
        }
        let rows = rows_of_body(plan);
        let mut found = Vec::new();
        for setter in self.in_examples(plan, Rule::ParameterUnlisted, findings).into_iter().filter(is_new) {
            let Target::Parameter(name) = &setter.target else { continue };
            let Some(member) = members.get(name.as_str()).filter(|_| !name.contains('@')) else { continue };
            let message = format!("no table lists `{name}` of the request body");
            let help = "add the parameter to the table; until then its type is what the examples show";
            let warning = Diagnostic::new(Code::ExampleUndocumented, member.key.span, message).label("not documented").help(help);
            findings.push(warning.did_you_mean(member.key.span, name, rows.nearest(name)));
            found.push(setter);
        }
        found
    }

    /// The setter of a row, whose `values` are those that the examples have.
    fn parameter(&self, plan: &Plan<'_>, row: &Parameter, values: &[&Node], findings: &mut Findings) -> Settable {
        let name = &row.name.value;
        let seen = || of_values(self.context, plan.page, values);
        let beside = values.first().and_then(|node| self.context.beside_value(plan.page, row, (node, seen()), findings));
        let ty = match &row.ty {
            Some(_) if let Some(ty) = beside => ty,
            None if !values.is_empty() => {
                findings.fact(Rule::TypeOfValues, row.name.span, || "the type of its values in the examples".into());
                seen()
            }
            cell => self.context.cell_or_json(plan.page, cell.as_ref(), findings),
        };
        let base = self.common_base(plan, row).filter(|_| ty.kind == TypeKind::Json);
        if let Some(base) = base {
            findings.fact(Rule::AlternativesBase, row.name.span, || self.context.type_words(base));
        }
        let ty = TypeRef { kind: base.unwrap_or(ty.kind), ..ty };
        Settable {
            target: Target::Parameter(name.clone()),
            ty,
            list: None,
            docs: self.context.line_docs(&row.description),
            required: row.required,
        }
    }

    /// The nearest base of all types that a cell names as alternatives.
    fn common_base(&self, plan: &Plan<'_>, row: &Parameter) -> Option<TypeKind> {
        let names = row.ty.as_ref().map(|cell| cell.names.as_slice()).filter(|names| names.len() > 1)?;
        let lines = names.iter().map(|name| match self.context.find(plan.page, name)? {
            TypeKind::Model(id) => Some(lineage(self.models, id)),
            _ => None,
        });
        let lines: Vec<Vec<ModelId>> = lines.collect::<Option<_>>()?;
        let (first, rest) = lines.split_first()?;
        first.iter().copied().find(|id| rest.iter().all(|line| line.contains(id))).map(TypeKind::Model)
    }

    /// The type that a parameter is named after: one that the body section mentions, or one that has every property of the values in the examples.
    fn namesake(&self, plan: &Plan<'_>, name: &str, values: &[&Node]) -> Option<TypeKind> {
        let mentioned = plan.source.body.types.iter().find(|ty| short(clean(&ty.name)).eq_ignore_ascii_case(name));
        if let Some(mentioned) = mentioned {
            return self.context.find(plan.page, mentioned).filter(|kind| matches!(kind, TypeKind::Model(_)));
        }
        let found = [name.to_owned(), singular(name)].into_iter().find_map(|name| self.context.by_text(plan.page, &name));
        let Some(TypeKind::Model(id)) = found else { return None };
        let objects = || {
            values.iter().flat_map(|value| match &value.json {
                Json::Array(items) => items.iter().collect(),
                _ => vec![*value],
            })
        };
        let is_property =
            |member: &Member| json::is_control(&member.key.value) || property_of(self.models, id, &member.key.value).is_some();
        let fits = |object: &Node| matches!(&object.json, Json::Object(members) if members.iter().all(is_property));
        (objects().next().is_some() && objects().all(fits)).then_some(TypeKind::Model(id))
    }

    /// Parameters that only the examples tell of, by that rule.
    fn in_examples(&self, plan: &Plan<'_>, rule: Rule, findings: &mut Findings) -> Vec<Settable> {
        let (values, mut names) = (json::by_name(bodies(plan)), HashSet::new());
        let members = bodies(plan).flat_map(json::members).filter(|member| !json::is_control(&member.key.value));
        let members = members.filter(|member| names.insert(member.key.value.as_str()));
        let setters = members.map(|member| {
            let values = values.get(member.key.value.as_str()).map(Vec::as_slice).unwrap_or_default();
            self.in_example(plan, member, values, rule, findings)
        });
        setters.collect()
    }

    fn in_example(&self, plan: &Plan<'_>, member: &Member, values: &[&Node], rule: Rule, findings: &mut Findings) -> Settable {
        let (name, span) = (member.key.value.as_str(), member.key.span);
        let mut ty = of_values(self.context, plan.page, values);
        if let (TypeKind::Json, Some(kind)) = (ty.kind, self.namesake(plan, name, values)) {
            findings.fact(Rule::ParameterNamesake, span, || self.context.type_words(kind));
            ty.kind = kind;
        }
        findings.fact(rule, span, || format!("parameter: {}", self.context.type_words(ty.kind)));
        let target = Target::Parameter(name.to_owned());
        Settable { target, ty, list: None, docs: Docs::default(), required: false }
    }
}

fn model(kind: TypeKind) -> Option<ModelId> {
    match kind {
        TypeKind::Model(id) => Some(id),
        _ => None,
    }
}

/// The parameters that a table lists.
fn rows_of_body<'a>(plan: &Plan<'a>) -> KnownNames<&'a str> {
    plan.source.body.parameters.iter().map(|row| row.name.value.as_str()).collect()
}

/// What the URLs of an operation have for names: placeholders, arguments and query options.
fn in_urls<'a>(plan: &Plan<'a>) -> impl Iterator<Item = &'a str> {
    let forms = plan.forms.iter().flatten();
    forms.flat_map(|form| {
        let query = form.template.query.iter();
        let values = query.clone().map(|(_, value)| value);
        let parts = form.template.segments.iter().chain(values).flat_map(|segment| &segment.parts);
        let names = parts.flat_map(|part| match part {
            Part::Placeholder(placeholder) => placeholder.names.iter().chain(&placeholder.argument).map(String::as_str).collect(),
            Part::Literal(_) => Vec::new(),
        });
        names.chain(query.map(|(name, _)| name.value.as_str()))
    })
}

/// Whether the body table describes not the body but an object inside it: the examples' bodies have none of its rows, an object in them has one.
fn describes_inside(plan: &Plan<'_>) -> bool {
    let rows = &plan.source.body.parameters;
    let has_row = |node: &Node| json::members(node).iter().any(|member| rows.iter().any(|row| row.name.value == member.key.value));
    let inner = |node: &Node| match &node.json {
        Json::Array(items) => items.iter().any(has_row),
        _ => has_row(node),
    };
    !bodies(plan).any(has_row) && bodies(plan).flat_map(json::members).any(|member| inner(&member.value))
}

/// The example requests of an operation: those of its page with its method.
pub(crate) fn requests<'a>(plan: &Plan<'a>) -> impl Iterator<Item = &'a ExampleBlock<RequestLine>> {
    let method = plan.method;
    let requests = plan.source.examples.iter().filter_map(|example| example.request.as_ref());
    requests.filter(move |request| request.message.line.method.value == method)
}

/// A warning of an example that sends a body with a method that has none; the rows about it are not used.
fn unsent(plan: &Plan<'_>) -> Option<Diagnostic> {
    let body = bodies(plan).next()?;
    let message = format!("the example has a body, a `{}` request has none", plan.method.as_str());
    let found = Diagnostic::new(Code::BodyUnsent, body.span, message).label("not sent");
    let row = plan.source.body.parameters.first();
    Some(row.into_iter().fold(found, |found, row| found.also(row.name.span, "a parameter of the body")))
}

/// The JSON objects that example requests carry.
fn bodies<'a>(plan: &Plan<'a>) -> impl Iterator<Item = &'a Node> {
    requests(plan).filter_map(|request| match &request.message.body {
        MessageBody::Json(node) if matches!(node.json, Json::Object(_)) => Some(node),
        _ => None,
    })
}

/// Whether a request says that its body is JSON, or does not say.
pub(crate) fn is_json(request: &ExampleBlock<RequestLine>) -> bool {
    let content_type = request.message.headers.iter().find(|header| header.name.value.eq_ignore_ascii_case("content-type"));
    content_type.is_none_or(|header| header.value.value.to_lowercase().contains("json"))
}
