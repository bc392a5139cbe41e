//! The setters of an operation: query options without a method of the trait, headers, parameters of the body. Knows one setter at a time.

use crate::api::{Docs, Operation, Setter, Target};
use crate::emit::context::Context;
use crate::emit::text::markdown::{code, joined, wrap};
use crate::emit::text::names::Scope;
use crate::emit::text::source::{doc, ident};
use crate::prose::{Block, plain};
use proc_macro2::TokenStream;
use quote::quote;

pub(crate) fn setter(context: &Context, operation: &Operation, setter: &Setter, scope: &Scope) -> TokenStream {
    let docs = doc(&docs(context, operation, setter));
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
        Target::Argument(name) => format!(" of the URL; {} where it is not set.", defaults(operation, name)),
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

/// What the forms have for an argument that is not set.
fn defaults(operation: &Operation, name: &str) -> String {
    let arguments = operation.forms.iter().flat_map(|form| &form.arguments).filter(|argument| argument.placeholder == name);
    let mut texts: Vec<String> = arguments.filter_map(|argument| argument.default.as_deref()).map(code).collect();
    texts.dedup();
    texts.join(", by another constructor ")
}
