//! An operation's file: the struct that is its own builder, and what the runtime needs to know of it. Knows no HTTP.

use super::docs::{code, wrap};
use super::model::joined;
use super::names::{Scope, is_own};
use super::source::{Source, doc, ident};
use super::{Context, example, permissions};
use crate::api::{Argument, Body, Form, Operation, OperationId, Outcome, PathPart, Primitive, Setter, Target, TypeKind, TypeRef};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use std::collections::BTreeSet;

pub(super) fn file(context: &Context, id: OperationId) -> String {
    let operation = &context.api.operations[id.0];
    let scope = Scope::new(&[&operation.rust.name], true);
    let imports = if uses_models(operation) {
        quote!(
            use crate::models;
        )
    } else {
        TokenStream::new()
    };
    Source::new(Some(&operation.page))
        .group(quote!(#imports use crate::runtime::prelude::*;))
        .group(structure(context, id, &scope))
        .group(methods(context, operation, &scope))
        .group(implementation(context, id, &scope))
        .into_text()
}

/// Whether the printed code names a type of the API.
fn uses_models(operation: &Operation) -> bool {
    let of_outcome = match operation.outcome {
        Outcome::Object(ty) | Outcome::Page(ty) | Outcome::Value(ty) => is_own(ty),
        Outcome::Nothing | Outcome::Bytes | Outcome::Accepted => false,
    };
    let of_setters = operation.setters.iter().any(|setter| is_own(setter.ty) && Takes::of_setter(setter).names_type());
    let arguments = operation.forms.iter().flat_map(|form| &form.arguments);
    let of_arguments = arguments.into_iter().any(|argument| is_own(argument.ty) && Takes::in_text(argument.ty).names_type());
    of_outcome || of_setters || of_arguments || matches!(operation.body, Body::Model(ty) if is_own(ty))
}

fn structure(context: &Context, id: OperationId, scope: &Scope) -> TokenStream {
    let operation = &context.api.operations[id.0];
    let docs = doc(&docs(context, id));
    let aliases = aliases(operation);
    let (name, call) = (ident(&operation.rust.name), scope.runtime("Call"));
    quote! {
        #docs
        #(#[doc(alias = #aliases)])*
        #[derive(Clone, Debug)]
        #[must_use = "an operation does nothing until it is sent"]
        pub struct #name(#call);
    }
}

/// What people search for: the page's title and the URL's forms. Quotes are not allowed there.
fn aliases(operation: &Operation) -> Vec<String> {
    let forms = operation.forms.iter().map(|form| format!("{} {}", operation.method, form.template));
    let mut seen = BTreeSet::from([operation.rust.name.clone()]);
    [operation.title.clone()]
        .into_iter()
        .chain(forms)
        .map(|alias| alias.replace(['"', '\''], "").split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|alias| !alias.is_empty() && seen.insert(alias.clone()))
        .collect()
}

fn docs(context: &Context, id: OperationId) -> Vec<String> {
    let operation = &context.api.operations[id.0];
    let mut opening = context.opening(&operation.docs).into_iter().filter(|section| !section.is_empty());
    let summary = opening.next().unwrap_or_else(|| vec![format!("{}.", super::docs::escape(&operation.title, true))]);
    let mut sections = vec![summary, forms(operation), returns(context, operation)];
    sections.extend(opening);
    sections.push(wrap(&format!("Documented in {}.", context.page_link(&operation.page, operation.page_url.as_deref()))));
    sections.push(permissions::docs(&operation.permissions));
    sections.extend(example::docs(context, id));
    joined(sections)
}

fn forms(operation: &Operation) -> Vec<String> {
    let line = |form: &Form| code(&format!("{} {}", operation.method, form.template)).replace('\u{E000}', " ");
    match operation.forms.as_slice() {
        [form] => vec![line(form)],
        forms => forms.iter().map(|form| format!("- {}", line(form))).collect(),
    }
}

fn returns(context: &Context, operation: &Operation) -> Vec<String> {
    let what = match operation.outcome {
        Outcome::Nothing => None,
        Outcome::Object(ty) if ty.collection => Some(format!("a list of {}", type_words(context, ty))),
        Outcome::Object(ty) => Some(type_words(context, ty)),
        Outcome::Page(ty) => Some(format!("a page of {}", type_words(context, ty))),
        Outcome::Value(ty) if ty.collection => Some(format!("a list of {} as `value`", type_words(context, ty))),
        Outcome::Value(ty) => Some(format!("{} as `value`", type_words(context, ty))),
        Outcome::Bytes => Some("bytes".into()),
        Outcome::Accepted => Some("the address at which the work can be followed".into()),
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
        TypeKind::Enum(id) => format!("[`{}`](crate::{})", context.api.enums[id.0].rust.name, context.enum_path(id)),
        TypeKind::Json => "JSON".into(),
    }
}

/// RFC 9110 §15.3, as far as pages use it.
fn status_line(status: u16) -> String {
    let reason = match status {
        200 => " OK",
        201 => " Created",
        202 => " Accepted",
        204 => " No Content",
        206 => " Partial Content",
        302 => " Found",
        _ => "",
    };
    format!("{status}{reason}")
}

fn methods(context: &Context, operation: &Operation, scope: &Scope) -> TokenStream {
    let name = ident(&operation.rust.name);
    let constructors = operation.forms.iter().map(|form| constructor(context, operation, form, scope));
    let setters = operation.setters.iter().map(|setter| setter_method(context, setter, scope));
    quote!(impl #name { #(#constructors)* #(#setters)* })
}

/// What an argument or a setter takes.
pub(super) enum Takes {
    /// Anything that can be printed.
    Printed,
    /// A value of exactly this type, which has few spellings.
    Exactly,
    /// Anything that becomes the type.
    Into,
    /// Anything that becomes the property of a body.
    IntoProperty,
}

impl Takes {
    /// In a URL or a header everything is text.
    pub(super) fn in_text(ty: TypeRef) -> Self {
        use Primitive::{Boolean, Byte, Double, Int16, Int32, Int64, SByte, Single};
        match ty.kind {
            _ if ty.collection => Self::Printed,
            TypeKind::Primitive(Boolean | Byte | SByte | Int16 | Int32 | Int64 | Single | Double) => Self::Exactly,
            TypeKind::Enum(_) => Self::Into,
            _ => Self::Printed,
        }
    }

    fn of_setter(setter: &Setter) -> Self {
        match setter.target {
            Target::Parameter(_) => Self::IntoProperty,
            Target::Header(_) => Self::Printed,
            Target::Query(_) => Self::in_text(setter.ty),
        }
    }

    fn names_type(&self) -> bool {
        !matches!(self, Self::Printed)
    }

    fn parameter(&self, context: &Context, ty: TypeRef, scope: &Scope) -> TokenStream {
        let into = scope.into();
        match self {
            Self::Printed => {
                let display = scope.runtime("Display");
                quote!(impl #display)
            }
            Self::Exactly => context.bare(ty, scope),
            Self::Into => {
                let ty = context.bare(ty, scope);
                quote!(impl #into<#ty>)
            }
            Self::IntoProperty => {
                let ty = context.property(ty, scope);
                quote!(impl #into<#ty>)
            }
        }
    }

    /// The value, borrowed as something that can be printed.
    fn printed(&self, context: &Context, ty: TypeRef, value: &Ident, scope: &Scope) -> TokenStream {
        match self {
            Self::Into => {
                let (into, ty) = (scope.into(), context.bare(ty, scope));
                quote!(&#into::<#ty>::into(#value))
            }
            _ => quote!(&#value),
        }
    }
}

fn constructor(context: &Context, operation: &Operation, form: &Form, scope: &Scope) -> TokenStream {
    let docs = doc(&constructor_docs(context, operation, form));
    let (name, call, method) = (ident(&form.constructor), scope.runtime("Call"), method(&operation.method, scope));
    let arguments = form.arguments.iter().map(|argument| {
        let (name, ty) = (ident(&argument.rust), Takes::in_text(argument.ty).parameter(context, argument.ty, scope));
        quote!(#name: #ty)
    });
    let body = BodyArgument::of(context, operation, form, scope);
    let parameters: Vec<TokenStream> = arguments.chain(body.parameter).collect();
    let (path, send_body) = (path(context, form, scope), body.call);
    let built = quote!(#call::new(#method) #path #send_body);
    if form.query.is_empty() {
        return quote!(#docs pub fn #name(#(#parameters),*) -> Self { Self(#built) });
    }
    let query = form.query.iter().map(|(name, parts)| {
        let value = query_value(context, form, parts, scope);
        quote!(call.query(#name, #value);)
    });
    quote! {
        #docs
        pub fn #name(#(#parameters),*) -> Self {
            let mut call = #built;
            #(#query)*
            Self(call)
        }
    }
}

/// The method as a constant; the few that pages use.
fn method(method: &str, scope: &Scope) -> TokenStream {
    let (ty, name) = (scope.runtime("Method"), ident(method));
    quote!(#ty::#name)
}

#[derive(Default)]
struct BodyArgument {
    parameter: Option<TokenStream>,
    call: TokenStream,
}

impl BodyArgument {
    fn of(context: &Context, operation: &Operation, form: &Form, scope: &Scope) -> Self {
        let mut name = "body".to_owned();
        while form.arguments.iter().any(|argument| argument.rust == name) {
            name.push('_');
        }
        let (name, into) = (ident(&name), scope.into());
        match operation.body {
            Body::None => Self::default(),
            Body::Model(ty) => {
                let (value, ty_tokens) = (quote!(#name), context.bare(ty, scope));
                match ty.kind {
                    TypeKind::Any(_) if !ty.collection => Self {
                        parameter: Some(quote!(#name: impl #into<#ty_tokens>)),
                        call: quote!(.body(&#into::<#ty_tokens>::into(#value))),
                    },
                    _ => Self { parameter: Some(quote!(#name: #ty_tokens)), call: quote!(.body(&#value)) },
                }
            }
            Body::Bytes => {
                let bytes = scope.runtime("Bytes");
                Self { parameter: Some(quote!(#name: impl #into<#bytes>)), call: quote!(.bytes(#name, "application/octet-stream")) }
            }
        }
    }
}

/// The calls that add the path. What follows a segment that ends in a colon goes on in it: it may be a path of its own.
fn path(context: &Context, form: &Form, scope: &Scope) -> TokenStream {
    let mut calls = TokenStream::new();
    for (number, segment) in form.segments.iter().enumerate() {
        let after_colon = number.checked_sub(1).is_some_and(|before| ends_in_colon(&form.segments[before]));
        for (index, part) in segment.iter().enumerate() {
            let begins = index == 0 && !(after_colon && matches!(part, PathPart::Argument { .. }));
            calls.extend(match part {
                PathPart::Literal(text) => {
                    let last = index + 1 == segment.len();
                    let path_follows = last && ends_in_colon(segment) && begins_with_argument(form.segments.get(number + 1));
                    let text = if path_follows { format!("{text}/") } else { text.clone() };
                    let method = ident(if begins { "literal" } else { "text" });
                    quote!(.#method(#text))
                }
                PathPart::Argument { index, .. } => {
                    let argument = &form.arguments[*index];
                    let value = printed(context, argument, scope);
                    let (method, name) = (ident(if begins { "argument" } else { "inline" }), &argument.placeholder);
                    quote!(.#method(#name, #value))
                }
            });
        }
    }
    calls
}

fn ends_in_colon(segment: &[PathPart]) -> bool {
    matches!(segment.last(), Some(PathPart::Literal(text)) if text.ends_with(':'))
}

fn begins_with_argument(segment: Option<&Vec<PathPart>>) -> bool {
    matches!(segment.and_then(|segment| segment.first()), Some(PathPart::Argument { .. }))
}

fn printed(context: &Context, argument: &Argument, scope: &Scope) -> TokenStream {
    Takes::in_text(argument.ty).printed(context, argument.ty, &ident(&argument.rust), scope)
}

/// A borrowed value that can be printed: a text, an argument, or both put together.
fn query_value(context: &Context, form: &Form, parts: &[PathPart], scope: &Scope) -> TokenStream {
    match parts {
        [] => quote!(&""),
        [PathPart::Literal(text)] => quote!(&#text),
        [PathPart::Argument { index, quoted: false }] => printed(context, &form.arguments[*index], scope),
        _ => {
            let mut pattern = String::new();
            let mut values = Vec::new();
            for part in parts {
                match part {
                    PathPart::Literal(text) => pattern.push_str(&text.replace('{', "{{").replace('}', "}}")),
                    PathPart::Argument { index, quoted } => {
                        pattern.push_str("{}");
                        let name = ident(&form.arguments[*index].rust);
                        values.push(if *quoted { quote!(#name.to_string().replace('\'', "''")) } else { quote!(#name) });
                    }
                }
            }
            quote!(&format!(#pattern, #(#values),*))
        }
    }
}

fn constructor_docs(context: &Context, operation: &Operation, form: &Form) -> Vec<String> {
    let line = code(&format!("{} {}", operation.method, form.template)).replace('\u{E000}', " ");
    let arguments = form.arguments.iter().flat_map(|argument| argument_docs(context, argument)).collect();
    joined(vec![vec![line], arguments])
}

/// An item of a list; nothing for an argument that the page does not describe.
fn argument_docs(context: &Context, argument: &Argument) -> Vec<String> {
    let docs = context.markdown(&argument.docs);
    let name = code(super::layout::plain(&argument.rust));
    docs.into_iter()
        .enumerate()
        .map(|(index, line)| match index {
            0 => format!("- {name}: {line}"),
            _ if line.is_empty() => line,
            _ => format!("  {line}"),
        })
        .collect()
}

fn setter_method(context: &Context, setter: &Setter, scope: &Scope) -> TokenStream {
    let docs = doc(&setter_docs(context, setter));
    let takes = Takes::of_setter(setter);
    let (name, ty) = (ident(&setter.rust), takes.parameter(context, setter.ty, scope));
    let value = ident("value");
    let printed = takes.printed(context, setter.ty, &value, scope);
    let set = match &setter.target {
        Target::Query(name) => quote!(query(#name, #printed)),
        Target::Header(name) => quote!(header(#name, #printed)),
        Target::Parameter(name) => quote!(parameter(#name, #value.into())),
    };
    quote! {
        #docs
        pub fn #name(mut self, #value: #ty) -> Self {
            self.0.#set;
            self
        }
    }
}

fn setter_docs(context: &Context, setter: &Setter) -> Vec<String> {
    let (kind, name) = match &setter.target {
        Target::Query(name) => ("The query option", name),
        Target::Header(name) => ("The header", name),
        Target::Parameter(name) => ("The body parameter", name),
    };
    let required = if setter.required { " It is required." } else { "" };
    let what = wrap(&format!("{kind} {}.{required}", code(name)));
    joined(vec![context.markdown(&setter.docs), what])
}

fn implementation(context: &Context, id: OperationId, scope: &Scope) -> TokenStream {
    let operation = &context.api.operations[id.0];
    let [operation_trait, info, call] = ["Operation", "Info", "Call"].map(|name| scope.runtime(name));
    let name = ident(&operation.rust.name);
    let response = context.response(operation.outcome, scope);
    let (path, title, page, method) = (context.operation_path(id), &operation.title, &operation.page, &operation.method);
    let templates = operation.forms.iter().map(|form| &form.template);
    let permissions = operation.permissions.iter().map(|set| permissions::constant(set, scope));
    quote! {
        impl #operation_trait for #name {
            type Response = #response;
            const INFO: #info = #info {
                name: #path,
                title: #title,
                page: #page,
                method: #method,
                paths: &[#(#templates),*],
                permissions: &[#(#permissions),*],
            };
            fn into_call(self) -> #call { self.0 }
        }
    }
}
