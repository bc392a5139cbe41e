//! An enumeration's file: the enum and its table of values. Knows no model.

use super::Context;
use super::markdown::{code, joined, wrap};
use super::names::Scope;
use super::source::{Source, doc, ident};
use crate::api::{Enum, EnumId};
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn file(context: &Context, id: EnumId) -> String {
    let item = &context.api.enums[id.0];
    let scope = Scope::new(&[&item.rust.name], false);
    Source::new(Some(&item.page))
        .text("use crate::runtime::prelude::*;")
        .documented(&docs(context, item), definition(context, item, &scope))
        .group(table(item, &scope))
        .text(&format!("crate::runtime::value_enum!({});", item.rust.name))
        .into_text()
}

fn docs(context: &Context, item: &Enum) -> Vec<String> {
    let facts = format!("{}, documented in {}.", code(&item.name), context.page_link(&item.page, item.page_url.as_deref()));
    let mut docs = match context.summary(&item.docs) {
        Some((summary, rest)) => vec![summary, context.markdown(&rest), values(context, item)],
        None => vec![values(context, item), context.markdown(&item.docs)],
    };
    if item.flags {
        docs.push(wrap("A value may be several of these at once, which is a [`Flags`](crate::Flags)."));
    }
    docs.push(wrap(&facts));
    joined(docs)
}

fn definition(context: &Context, item: &Enum, scope: &Scope) -> TokenStream {
    let members = item.members.iter().map(|member| {
        let mut docs = context.markdown(&member.docs);
        if docs.is_empty() {
            docs.push(format!("The value {}.", code(&member.name)));
        }
        let (docs, variant) = (doc(&docs), ident(&member.rust));
        quote!(#docs #variant)
    });
    let (name, catch_all, string) = (ident(&item.rust.name), ident(&item.catch_all), scope.string());
    quote! {
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#members,)*
            /// A value that is not documented, as it was received.
            #catch_all(#string),
        }
    }
}

/// Properties up to which they are named.
const MOST_NAMED: usize = 3;

fn values(context: &Context, item: &Enum) -> Vec<String> {
    let links = item.used_by.iter().take(MOST_NAMED).map(|&(id, index)| context.field_link(id, index)).collect::<Vec<_>>().join(", ");
    match item.used_by.len() {
        0 => Vec::new(),
        ..=MOST_NAMED => wrap(&format!("The values of {links}.")),
        _ => wrap(&format!("The values of {links} and others.")),
    }
}

fn table(item: &Enum, scope: &Scope) -> TokenStream {
    let (name, catch_all, string) = (ident(&item.rust.name), ident(&item.catch_all), scope.string());
    let enum_trait = scope.runtime("Enum");
    let texts = item.members.iter().map(|member| &member.name);
    let variants: Vec<_> = item.members.iter().map(|member| ident(&member.rust)).collect();
    quote! {
        impl #enum_trait for #name {
            const VALUES: &'static [Self] = &[#(Self::#variants),*];
            fn text(&self) -> &str {
                match self { #(Self::#variants => #texts,)* Self::#catch_all(text) => text }
            }
            fn undocumented(text: #string) -> Self { Self::#catch_all(text) }
        }
    }
}
