//! The setters of an operation: query options without a method of the trait, headers, parameters of the body. Knows one setter at a time.

use crate::api::{Argument, Docs, Form, Operation, PathPart, Setter, Target};
use crate::emit::context::Context;
use crate::emit::text::markdown::{code, joined, wrap};
use crate::emit::text::names::Scope;
use crate::emit::text::source::{InnerDocs, ident};
use crate::prose::{Block, plain};
use proc_macro2::TokenStream;
use quote::quote;

pub(crate) fn setter(context: &Context, operation: &Operation, setter: &Setter, scope: &Scope, inner: &mut InnerDocs) -> TokenStream {
    let docs = inner.add(docs(context, operation, setter));
    let takes = setter.takes();
    let (name, ty) = (ident(&setter.rust), takes.parameter(context, setter.ty, scope));
    let value = ident("value");
    let printed = takes.printed(context, setter.ty, &value, scope);
    let set = match &setter.target {
        Target::Query(name) => quote!(query(#name, #printed)),
        Target::Header(name) => quote!(header(#name, #printed)),
        Target::Parameter(name) => quote!(parameter(#name, #value.into())),
        Target::Argument(name) => quote!(argument(#name, #printed)),
    };
    quote! {
        #docs
        pub fn #name(mut self, #value: #ty) -> Self {
            self.0.#set;
            self
        }
    }
}

fn docs(context: &Context, operation: &Operation, setter: &Setter) -> Vec<String> {
    let (kind, name) = match &setter.target {
        Target::Query(name) => ("The query option", name),
        Target::Header(name) => ("The header", name),
        Target::Parameter(name) => ("The body parameter", name),
        Target::Argument(name) => ("The argument", name),
    };
    let required = match &setter.target {
        Target::Argument(name) => format!(" of the URL; {} where it is not set.", defaults(of_argument(operation, name))),
        Target::Query(name) if of_option(operation, name).next().is_some() => {
            format!("; {} where it is not set.", defaults(of_option(operation, name)))
        }
        _ if setter.required && !says_required(&setter.docs) => ". It is required.".to_owned(),
        _ => ".".to_owned(),
    };
    let docs = context.markdown(&setter.docs);
    let what = wrap(&format!("{kind} {}{required}", code(name)));
    joined(vec![docs, what])
}

/// Whether a sentence of the page says no more than that: "Required."
fn says_required(docs: &Docs) -> bool {
    let says = |line: &str| line.split(['.', ';', '(', ')']).any(|sentence| sentence.trim().eq_ignore_ascii_case("required"));
    docs.0.iter().any(|block| matches!(block, Block::Paragraph(line) if says(&plain(line))))
}

/// The arguments of the forms that a setter changes.
fn of_argument<'o>(operation: &'o Operation, name: &str) -> impl Iterator<Item = &'o Argument> {
    operation.forms.iter().flat_map(|form| &form.arguments).filter(move |argument| argument.placeholder == name)
}

/// The arguments of the forms that are the value of a query option and have a default.
fn of_option<'o>(operation: &'o Operation, name: &str) -> impl Iterator<Item = &'o Argument> {
    let in_form = move |form: &'o Form| {
        let values = form.query.iter().filter(move |(option, _)| option == name).flat_map(|(_, parts)| parts);
        values.filter_map(|part| match part {
            PathPart::Argument { index, .. } => Some(&form.arguments[*index]),
            PathPart::Literal(_) => None,
        })
    };
    operation.forms.iter().flat_map(in_form).filter(|argument| argument.default.is_some())
}

/// What the forms have for an argument that is not set.
fn defaults<'o>(arguments: impl Iterator<Item = &'o Argument>) -> String {
    let mut texts: Vec<String> = arguments.filter_map(|argument| argument.default.as_deref()).map(code).collect();
    texts.dedup();
    texts.join(", by another constructor ")
}
