//! The setters of an operation: query options, headers, parameters of the body. Knows one setter at a time.

use super::Context;
use super::markdown::{code, joined, wrap};
use super::names::Scope;
use super::source::{doc, ident};
use super::takes::Takes;
use crate::api::{Setter, Target};
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn setter(context: &Context, setter: &Setter, scope: &Scope) -> TokenStream {
    let docs = doc(&docs(context, setter));
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

fn docs(context: &Context, setter: &Setter) -> Vec<String> {
    let (kind, name) = match &setter.target {
        Target::Query(name) => ("The query option", name),
        Target::Header(name) => ("The header", name),
        Target::Parameter(name) => ("The body parameter", name),
    };
    let required = if setter.required { " It is required." } else { "" };
    let what = wrap(&format!("{kind} {}.{required}", code(name)));
    joined(vec![context.markdown(&setter.docs), what])
}
