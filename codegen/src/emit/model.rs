//! A model's file: the struct, its table of slots, and the enum over its derived types where it has some. Knows no operation but by its path.

use super::condition::{attribute, implied};
use super::markdown::{code, joined, wrap};
use super::names::{Scope, is_own};
use super::source::{Source, doc, ident};
use super::{Context, polymorphic};
use crate::api::{Docs, Model, ModelId, Primitive, Property, Role, RustPath, TypeKind, TypeRef};
use crate::prose::{Block, plain};
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn file(context: &Context, id: ModelId) -> String {
    let model = &context.api.models[id.0];
    let imports_models = model.properties.iter().any(|p| is_own(p.ty) && implied(&p.condition, &model.condition))
        || model.entries.iter().any(|entries| is_own(entries.ty));
    let own: Vec<&str> = model.any.iter().map(String::as_str).chain([model.rust.name.as_str()]).collect();
    let scope = Scope::new(&own, imports_models);
    let models = imports_models.then(|| {
        quote!(
            use crate::models;
        )
    });
    let derived = polymorphic::imports(context, id);
    let source = Source::new(Some(&model.page))
        .group(quote!(#models #derived use crate::runtime::prelude::*;))
        .documented(&docs(context, model), structure(context, model, &scope))
        .group(table(context, model, &scope))
        .text(&format!("crate::runtime::model!({});", model.rust.name));
    polymorphic::add(context, id, &scope, source).into_text()
}

fn structure(context: &Context, model: &Model, scope: &Scope) -> TokenStream {
    let name = ident(&model.rust.name);
    let fields = model.properties.iter().map(|property| {
        let docs = doc(&field_docs(context, property));
        let condition = attribute(context.api, &property.condition, &model.condition);
        let field = ident(&property.rust);
        let ty = context.property(property.ty, scope);
        quote!(#docs #condition pub #field: #ty)
    });
    let open_docs = doc(&wrap(if model.entries.is_some() {
        "Annotations, and values that are of another type than the entries."
    } else if model.open {
        "The properties that are not documented; the type is open, so there may be any. What does not fit a field is here, too."
    } else {
        "The properties that are not documented, and what does not fit a field."
    }));
    let open = ident(&model.open_map);
    let open_type = scope.runtime("OpenMap");
    let entries = model.entries.iter().map(|entries| {
        let (field, dictionary, value) = (ident(&entries.rust), scope.runtime("Dictionary"), context.one(entries.ty.kind, scope));
        let docs = doc(&wrap("The entries: values by names that the client chooses."));
        quote!(#docs pub #field: #dictionary<#value>,)
    });
    quote! {
        #[derive(Default)]
        pub struct #name {
            #(#fields,)*
            #(#entries)*
            #open_docs
            pub #open: #open_type,
        }
    }
}

fn table(context: &Context, model: &Model, scope: &Scope) -> TokenStream {
    let name = ident(&model.rust.name);
    let [model_trait, meta, slot, reference] = ["Model", "Meta", "Slot", "Ref"].map(|name| scope.runtime(name));
    let (rust_name, odata_type) = (&model.rust.name, &model.name);
    let properties = model.properties.iter().map(|property| &property.name);
    let open = ident(&model.open_map);
    let lookup = |view: &TokenStream, kind: fn(TypeRef) -> &'static str, borrow: TokenStream| {
        let open = quote!(#view::Open(#borrow self.#open));
        let arms = model.properties.iter().enumerate().map(|(index, property)| {
            let condition = attribute(context.api, &property.condition, &model.condition);
            let (index, field) = (proc_macro2::Literal::usize_unsuffixed(index), ident(&property.rust));
            let kind = ident(kind(property.ty));
            quote!(#condition #index => #view::#kind(#borrow self.#field),)
        });
        if let Some(entries) = &model.entries {
            let (place, field) = (proc_macro2::Literal::usize_unsuffixed(model.properties.len()), ident(&entries.rust));
            return (quote!(index), quote!(match index { #(#arms)* #place => #view::Entries(#borrow self.#field), _ => #open }));
        }
        match model.properties.is_empty() {
            true => (quote!(_), open),
            false => (quote!(index), quote!(match index { #(#arms)* _ => #open })),
        }
    };
    // A model without properties has nothing to match.
    let (slot_index, slots) = lookup(&slot, slot_kind, quote!(&mut));
    let (get_index, gets) = lookup(&reference, ref_kind, quote!(&));
    quote! {
        impl #model_trait for #name {
            fn meta(&self) -> &'static #meta {
                &#meta { name: #rust_name, odata_type: #odata_type, properties: &[#(#properties),*] }
            }
            fn slot(&mut self, #slot_index: usize) -> #slot<'_> { #slots }
            fn get(&self, #get_index: usize) -> #reference<'_> { #gets }
        }
    }
}

/// The variant of `Slot` that lends a property of the type.
fn slot_kind(ty: TypeRef) -> &'static str {
    match (ty.kind, ty.collection) {
        (TypeKind::Primitive(Primitive::Decimal), false) => "Digits",
        (TypeKind::Primitive(Primitive::Decimal), true) => "DigitsList",
        (TypeKind::Json, false) => "Json",
        (TypeKind::Json, true) => "JsonList",
        _ => ref_kind(ty),
    }
}

/// The variant of `Ref` that lends a property of the type.
fn ref_kind(ty: TypeRef) -> &'static str {
    match (ty.kind, ty.collection) {
        (TypeKind::Model(_) | TypeKind::Any(_), false) => "Object",
        (TypeKind::Model(_) | TypeKind::Any(_), true) => "Objects",
        (_, true) => "Scalars",
        (TypeKind::Primitive(Primitive::String), false) => "String",
        (TypeKind::Primitive(Primitive::Boolean), false) => "Bool",
        (TypeKind::Primitive(Primitive::Int32), false) => "I32",
        (TypeKind::Primitive(Primitive::DateTimeOffset), false) => "Timestamp",
        (_, false) => "Scalar",
    }
}

fn docs(context: &Context, model: &Model) -> Vec<String> {
    let mut sections = context.introduced(&model.docs, &facts(context, model)).to_vec();
    sections.push(derived(context, model));
    let used = [("Taken by", &model.taken_by), ("Returned by", &model.returned_by)];
    let used = used.map(|(verb, operations)| context.operation_links(verb, operations));
    if used.iter().any(|lines| !lines.is_empty()) {
        sections.push(vec!["# See also".into()]);
        sections.extend(used);
    }
    joined(sections)
}

/// The name, the base type, and where it is documented.
fn facts(context: &Context, model: &Model) -> String {
    let kind = if model.is_abstract { ", an abstract type" } else { "" };
    let base = match (model.base, &model.base_name) {
        (Some(id), _) => format!(", derived from {}", context.model_link(id)),
        (None, Some(name)) => format!(", derived from {}", code(name)),
        (None, None) => String::new(),
    };
    let page = context.page_link(&model.page, model.page_url.as_deref());
    let page = match model.inferred {
        true => format!(". No page defines it: its properties are those of the example in {page}."),
        false => format!(", documented in {page}."),
    };
    format!("{}{kind}{base}{page}", code(&model.name))
}

/// Derived types up to which they are named; the variants of the enum name them all.
const MOST_DERIVED: usize = 20;

fn derived(context: &Context, model: &Model) -> Vec<String> {
    let Some(any) = &model.any else { return Vec::new() };
    let path = RustPath { name: any.clone(), modules: model.rust.modules.clone() };
    let any = format!("[{}]({})", code(any), Context::link_target(&super::names::joined("models", &path)));
    let links: Vec<String> = model.derived.iter().map(|&id| context.model_link(id)).collect();
    wrap(&match links.len() {
        ..=MOST_DERIVED => format!("Derived types: {}. Where one of them may stand, the type is {any}.", links.join(", ")),
        count => format!("It has {count} derived types. Where one of them may stand, the type is {any}, whose variants name them."),
    })
}

/// Whether a paragraph has these words.
fn says(docs: &Docs, words: &str) -> bool {
    docs.0.iter().any(|block| matches!(block, Block::Paragraph(line) if plain(line).contains(words)))
}

fn field_docs(context: &Context, property: &Property) -> Vec<String> {
    let mut facts = Vec::new();
    match property.role {
        Role::Structural => {}
        Role::Relationship => facts.push(format!("A relationship: responses have it where `$expand` asks for {}.", code(&property.name))),
        Role::Bind => facts.push("The address of an existing object to relate to.".to_owned()),
    }
    if let Some(base) = property.inherited_from.filter(|_| !says(&property.docs, "Inherited from")) {
        facts.push(format!("Inherited from {}.", context.model_link(base)));
    }
    if property.values.iter().any(|value| !says(&property.docs, value)) {
        let values: Vec<String> = property.values.iter().map(|value| code(value)).collect();
        facts.push(format!("Values: {}.", values.join(", ")));
    }
    if camel(&property.rust) != property.name {
        facts.push(format!("{} on the wire.", code(&property.name)));
    }
    let docs = context.markdown(&property.docs);
    if docs.is_empty() && facts.is_empty() {
        return vec![format!("The property {}.", code(&property.name))];
    }
    joined(vec![docs, wrap(&facts.join(" "))])
}

/// `created_date_time` as `createdDateTime`.
fn camel(field: &str) -> String {
    let words = super::layout::plain(field).trim_end_matches('_').split('_');
    words.enumerate().fold(String::new(), |mut out, (index, word)| {
        let mut letters = word.chars();
        match letters.next().filter(|_| index > 0) {
            Some(first) => out.extend(first.to_uppercase().chain(letters)),
            None => out.push_str(word),
        }
        out
    })
}
