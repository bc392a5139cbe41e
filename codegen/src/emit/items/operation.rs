//! An operation's file: the struct that is its own builder, and what the runtime needs to know of it. Knows no HTTP.

use crate::api::{Body, Form, Operation, OperationId, Outcome, QueryOption, Target, TypeKind, TypeRef};
use crate::emit::context::Context;
use crate::emit::examples::snippet;
use crate::emit::items::{constructor, setter};
use crate::emit::text::code::{Code, literal};
use crate::emit::text::markdown::{code, escape, item, joined, wrap};
use crate::emit::text::names::{Scope, is_own};
use crate::emit::text::permissions;
use crate::emit::text::source::{InnerDocs, Source, ident};
use crate::standards::http;
use crate::standards::rust::plain;
use proc_macro2::TokenStream;
use quote::quote;

pub(crate) fn file(context: &Context, id: OperationId) -> String {
    let operation = &context.api.operations[id.0];
    let scope = Scope::new(&[&operation.rust.name], true);
    let imports =
        if uses_models(operation) { "use crate::models;\nuse crate::runtime::prelude::*;" } else { "use crate::runtime::prelude::*;" };
    let (methods, inner) = methods(context, operation, &scope);
    Source::new(Some(&operation.page))
        .text(imports)
        .documented(&docs(context, id), &structure(operation, &scope))
        .group_with(methods, &inner)
        .text(&implementation(context, id, &scope))
        .text(&format!("crate::runtime::operation!({});", operation.rust.name))
        .into_text()
}

/// Whether the printed code names a type of the API.
fn uses_models(operation: &Operation) -> bool {
    let of_outcome = operation.outcome.ty().is_some_and(is_own);
    let of_setters = operation.setters.iter().any(|setter| is_own(setter.ty) && setter.takes().names_type());
    let arguments = operation.forms.iter().flat_map(|form| &form.arguments);
    let of_arguments = arguments.into_iter().any(|argument| is_own(argument.ty) && argument.takes().names_type());
    of_outcome || of_setters || of_arguments || matches!(operation.body, Body::Model(ty) if is_own(ty))
}

fn structure(operation: &Operation, scope: &Scope) -> String {
    let (name, call) = (&operation.rust.name, scope.runtime("Call"));
    format!("#[must_use = \"an operation does nothing until it is sent\"]\npub struct {name}({call});")
}

fn docs(context: &Context, id: OperationId) -> Vec<String> {
    let operation = &context.api.operations[id.0];
    let [summary, rest] = context.opening(&operation.docs, &format!("{}.", escape(&operation.title, true)));
    let mut sections = vec![
        summary,
        forms(operation),
        sends(context, operation),
        returns(context, operation),
        arguments(context, operation),
        required(context, operation),
        rest,
    ];
    sections.push(wrap(&format!("Documented in {}.", context.page_link(&operation.page, operation.page_url.as_deref()))));
    sections.extend(options(context, operation));
    sections.push(permissions::docs(&operation.permissions));
    sections.extend(snippet::docs(context, id));
    joined(sections)
}

/// The one form, or all with the constructors that make them.
fn forms(operation: &Operation) -> Vec<String> {
    let line = |form: &Form| code(&format!("{} {}", operation.method, form.template));
    match operation.forms.as_slice() {
        [form] => vec![line(form)],
        forms => forms.iter().map(|form| format!("- {}: {}", own_method(&form.constructor), line(form))).collect(),
    }
}

/// Of several forms; that of a single one has them itself.
fn arguments(context: &Context, operation: &Operation) -> Vec<String> {
    if operation.forms.len() == 1 { Vec::new() } else { constructor::arguments(context, &operation.forms) }
}

fn own_method(rust: &str) -> String {
    format!("[{}](Self::{})", code(plain(rust)), plain(rust))
}

/// A section on the documented system query options. Several of which the page says the same have one item.
fn options(context: &Context, operation: &Operation) -> Vec<Vec<String>> {
    let items = operation.options.chunk_by(|a, b| a.docs == b.docs && !a.docs.is_empty()).flat_map(|same| {
        let names = same.iter().map(trait_method).collect::<Vec<_>>().join(", ");
        let docs = context.markdown(&same[0].docs);
        item(&names, if docs.is_empty() { vec![same[0].method.meaning.to_owned()] } else { docs })
    });
    let items: Vec<String> = items.collect();
    if items.is_empty() { Vec::new() } else { vec![vec!["# Query options".to_owned()], items] }
}

fn trait_method(option: &QueryOption) -> String {
    let method = option.method.method;
    format!("[`{method}`](crate::Operation::{method})")
}

/// What the page says must be given besides the arguments of the constructors.
fn required(context: &Context, operation: &Operation) -> Vec<String> {
    let setters = operation.setters.iter().filter(|setter| setter.required).map(|setter| own_method(&setter.rust));
    let options = operation.options.iter().filter(|option| option.required).map(trait_method);
    let properties = operation.required.iter().map(|name| property_words(context, &operation.body, name));
    let all: Vec<String> = options.chain(setters).chain(properties).collect();
    if all.is_empty() { Vec::new() } else { wrap(&format!("Required: {}.", all.join(", "))) }
}

/// The field of the body's model, where it is there whenever the model is.
fn property_words(context: &Context, body: &Body, name: &str) -> String {
    let Body::Model(TypeRef { kind: TypeKind::Model(id) | TypeKind::Any(id), .. }) = body else { return code(name) };
    let property = context.api.models[id.0].properties.iter().find(|property| property.name == name);
    match property {
        Some(property) => {
            format!("[{}]({}::{})", code(plain(&property.rust)), Context::link_target(&context.model_path(*id)), plain(&property.rust))
        }
        None => code(name),
    }
}

/// What the constructors take behind the arguments of the path.
fn sends(context: &Context, operation: &Operation) -> Vec<String> {
    match operation.body {
        Body::None => Vec::new(),
        Body::Model(ty) => wrap(&format!("Sends {} as the body.", type_words(context, ty))),
        Body::Bytes => vec!["Sends bytes as the body, or a stream: see [`RequestBody`](crate::RequestBody).".into()],
    }
}

fn returns(context: &Context, operation: &Operation) -> Vec<String> {
    let what = match operation.outcome {
        Outcome::Nothing => None,
        Outcome::Object(ty) if ty.collection => Some(format!("a list of {}", type_words(context, ty))),
        Outcome::Object(ty) => Some(type_words(context, ty)),
        Outcome::Optional { ty, preferred: true } => Some(format!(
            "{} where the request has the header {}, or else nothing",
            type_words(context, ty),
            code("Prefer: return=representation")
        )),
        Outcome::Optional { ty, preferred: false } => Some(format!("{}, or else nothing", type_words(context, ty))),
        Outcome::Page(ty) => Some(format!("a page of {}", type_words(context, ty))),
        Outcome::Value(ty) if ty.collection => Some(format!("a list of {} as `value`", type_words(context, ty))),
        Outcome::Value(ty) => Some(format!("{} as `value`", type_words(context, ty))),
        Outcome::Bytes => Some("bytes".into()),
        Outcome::Accepted => Some("the address that reports the progress".into()),
    };
    let status = operation.status.map(|status| format!("`{}`", status_line(status)));
    let words = [status, what].into_iter().flatten().collect::<Vec<_>>();
    if words.is_empty() { vec!["Returns nothing.".into()] } else { wrap(&format!("Returns {}.", words.join(" with "))) }
}

fn type_words(context: &Context, ty: TypeRef) -> String {
    match ty.kind {
        TypeKind::Primitive(primitive) => code(primitive.edm()),
        TypeKind::Model(id) => context.model_link(id),
        TypeKind::Any(id) => format!("{} or a type derived from it", context.model_link(id)),
        TypeKind::Enum(id) => format!("[`{}`]({})", context.api.enums[id.0].rust.name, Context::link_target(&context.enum_path(id))),
        TypeKind::Json => "JSON".into(),
    }
}

/// `200 OK`.
fn status_line(status: u16) -> String {
    http::reason(status).map_or_else(|| status.to_string(), |reason| format!("{status} {reason}"))
}

fn methods(context: &Context, operation: &Operation, scope: &Scope) -> (TokenStream, InnerDocs) {
    let (name, mut docs) = (ident(&operation.rust.name), InnerDocs::default());
    let constructors = operation.forms.iter().map(|form| constructor::constructor(context, operation, form, scope, &mut docs));
    let constructors: Vec<TokenStream> = constructors.collect();
    let setters = operation.setters.iter().map(|setter| setter::setter(context, operation, setter, scope, &mut docs));
    (quote!(impl #name { #(#constructors)* #(#setters)* }), docs)
}

fn implementation(context: &Context, id: OperationId, scope: &Scope) -> String {
    let operation = &context.api.operations[id.0];
    let [operation_trait, call] = ["Operation", "Call"].map(|name| scope.runtime(name));
    let name = &operation.rust.name;
    let response = Code::ty(&context.response(operation.outcome, scope)).after("type Response = ").before(";");
    let mut out = format!("impl {operation_trait} for {name} {{\n");
    response.print_item(4, &mut out);
    let facts = text(&facts(context, id), 8);
    out + &format!("    const FACTS: &'static str = {facts};\n\n    fn call(&mut self) -> &mut {call} {{\n        &mut self.0\n    }}\n}}")
}

/// What is known of an operation, as `Info` has it: a line for each fact, with tabs between several of one kind.
fn facts(context: &Context, id: OperationId) -> Vec<String> {
    let operation = &context.api.operations[id.0];
    let name = context.operation_path(id);
    let paths: Vec<String> = operation.forms.iter().map(template).collect();
    let mut lines: Vec<String> = [&name, &operation.title, &operation.page].into_iter().map(|part| line(&[part])).collect();
    lines.push(line(&insisted(operation)));
    lines.push(line(&paths));
    lines.extend(operation.permissions.iter().map(|set| line(&permissions::line(set))));
    lines
}

/// A form as its constructor has it, with the documented query options.
fn template(form: &Form) -> String {
    let query = form.template.find('?').map_or("", |at| &form.template[at..]);
    constructor::path(form) + query
}

/// The method, and what a request must have.
fn insisted(operation: &Operation) -> Vec<String> {
    let insisted = operation.insisted.iter().filter_map(|target| match target {
        Target::Query(name) => Some(format!("query {}", sent_as(operation, name))),
        Target::Header(name) => Some(format!("header {name}")),
        Target::Parameter(name) => Some(format!("property {name}")),
        Target::Argument(_) => None,
    });
    std::iter::once(operation.method.as_str().to_owned()).chain(insisted).collect()
}

/// The name of a query option as it is sent.
fn sent_as<'o>(operation: &'o Operation, name: &'o str) -> &'o str {
    operation.options.iter().find(|option| option.name == name).map_or(name, |option| option.method.option)
}

/// Parts of a line, in which tabs and line breaks have a meaning.
fn line(parts: &[impl AsRef<str>]) -> String {
    parts.iter().map(|part| part.as_ref().trim_start().replace(['\t', '\n'], " ")).collect::<Vec<_>>().join("\t")
}

/// Lines as one string, each in a line of its own, with that indentation.
fn text(lines: &[String], indent: usize) -> String {
    let escaped = lines.iter().map(|line| literal(line));
    let lines: Vec<String> = escaped.map(|line| line[1..line.len() - 1].to_owned()).collect();
    let margin = " ".repeat(indent);
    format!("\"{}\"", lines.join(&format!("\\n\\\n{margin}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_to_methods_need_no_raw_identifiers() {
        assert_eq!(own_method("r#type"), "[`type`](Self::type)");
    }
}
