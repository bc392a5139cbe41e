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
    let name = ident(&item.rust.name);
    Source::new(Some(&item.page))
        .group(quote!(
            use crate::runtime::prelude::*;
        ))
        .group(definition(context, item, &scope))
        .group(table(item, &scope))
        .group(quote!(crate::runtime::value_enum!(#name);))
        .into_text()
}

fn definition(context: &Context, item: &Enum, scope: &Scope) -> TokenStream {
    let mut sections = context.opening(&item.docs);
    sections.push(wrap(&format!("{}, documented in {}.", code(&item.name), context.page_link(&item.page, None))));
    let docs = doc(&joined(sections));
    let members = item.members.iter().map(|member| {
        let mut docs = context.markdown(&member.docs);
        if docs.is_empty() {
            docs.push(format!("{}.", code(&member.name)));
        }
        let (docs, variant) = (doc(&docs), ident(&member.rust));
        quote!(#docs #variant)
    });
    let (name, catch_all, string) = (ident(&item.rust.name), ident(&item.catch_all), scope.string());
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#members,)*
            /// A value that is not documented, as it was received.
            #catch_all(#string),
        }
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
