//! The enum over a model and its documented derived types, chosen by `@odata.type`. Knows the types' names, not their properties.

use super::Context;
use super::condition::attribute;
use super::docs::wrap;
use super::names::Scope;
use super::source::{doc, ident};
use crate::api::{Model, ModelId};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// The derived types by name, so that a variant is named as its type.
pub(super) fn imports(context: &Context, id: ModelId) -> TokenStream {
    let base = &context.api.models[id.0];
    if base.any.is_none() {
        return TokenStream::new();
    }
    let imports = variants(context, base).skip(1).map(|variant| {
        let modules = variant.model.rust.modules.iter().map(|module| ident(module));
        let (condition, name, alias) = (&variant.condition, ident(&variant.model.rust.name), &variant.name);
        let renamed = if name == *alias { quote!() } else { quote!(as #alias) };
        quote!(#condition use crate::models #(::#modules)* ::#name #renamed;)
    });
    quote!(#(#imports)*)
}

/// The enum, its table, and the macro call; nothing for a model without derived types.
pub(super) fn groups(context: &Context, id: ModelId, scope: &Scope) -> Vec<TokenStream> {
    let base = &context.api.models[id.0];
    let Some(any) = &base.any else { return Vec::new() };
    let any = ident(any);
    let variants: Vec<Variant> = variants(context, base).collect();
    vec![definition(context, id, &any, &variants, scope), table(&any, &variants, scope), {
        let base = ident(&base.rust.name);
        let list = variants.iter().map(|Variant { condition, name, .. }| quote!(#condition #name));
        quote!(crate::runtime::polymorphic!(#any, #base { #(#list),* });)
    }]
}

struct Variant<'a> {
    name: Ident,
    model: &'a Model,
    id: Option<ModelId>,
    condition: TokenStream,
}

/// The base type first. Of two types of one name the later one has its module's name before its own.
fn variants<'a>(context: &'a Context, base: &'a Model) -> impl Iterator<Item = Variant<'a>> {
    let first = Variant { name: ident(&base.rust.name), model: base, id: None, condition: TokenStream::new() };
    let mut taken = vec![base.rust.name.clone()];
    taken.extend(base.any.clone());
    let derived = base.derived.iter().map(move |&id| {
        let model = &context.api.models[id.0];
        let mut name = model.rust.name.clone();
        for module in model.rust.modules.iter().rev() {
            if !taken.contains(&name) {
                break;
            }
            name = super::layout::pascal(module) + &name;
        }
        taken.push(name.clone());
        let condition = attribute(context.api, &model.condition, &base.condition);
        Variant { name: ident(&name), model, id: Some(id), condition }
    });
    [first].into_iter().chain(derived)
}

fn definition(context: &Context, id: ModelId, any: &Ident, variants: &[Variant], scope: &Scope) -> TokenStream {
    let docs = doc(&wrap(&format!("{} or one of its derived types, told apart by `@odata.type`.", context.model_link(id))));
    let boxed = scope.boxed();
    let list = variants.iter().map(|Variant { name, id, condition, .. }| {
        let docs = doc(&wrap(&match id {
            None => "The base type itself, or a derived type that is not documented: its `@odata.type` and its properties are in \
                     the open map."
                .to_owned(),
            Some(id) => format!("{}.", context.model_link(*id)),
        }));
        quote!(#docs #condition #name(#boxed<#name>))
    });
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #any { #(#list,)* }
    }
}

fn table(any: &Ident, variants: &[Variant], scope: &Scope) -> TokenStream {
    let [polymorphic, model] = ["Polymorphic", "Model"].map(|name| scope.runtime(name));
    let (boxed, option) = (scope.boxed(), scope.option());
    let arms = |target: TokenStream| {
        let arms = variants.iter().map(|Variant { name, condition, .. }| quote!(#condition Self::#name(model) => #target));
        quote!(#(#arms,)*)
    };
    let (shared, exclusive) = (arms(quote!(&**model)), arms(quote!(&mut **model)));
    let names = variants.iter().skip(1).map(|Variant { name, model, condition, .. }| {
        let odata_type = &model.name;
        quote!(#condition #odata_type => Some(Self::#name(#boxed::default())))
    });
    quote! {
        impl #polymorphic for #any {
            fn model(&self) -> &dyn #model { match self { #shared } }
            fn model_mut(&mut self) -> &mut dyn #model { match self { #exclusive } }
            fn of_type(name: &str) -> #option<Self> { match name { #(#names,)* _ => None } }
        }
    }
}
