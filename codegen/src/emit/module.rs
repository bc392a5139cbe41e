//! A module's `mod.rs`: its docs, its modules, its files and what they define. Knows no item's inside.

use super::Context;
use super::condition::attribute;
use super::layout::{Folder, Item, Thing};
use super::markdown::{alias, code, joined, wrap};
use super::source::{Source, ident};
use crate::api::Condition;
use proc_macro2::TokenStream;
use quote::quote;

/// The text, for a module that is compiled when `outer` holds.
pub(super) fn file(context: &Context, folder: &Folder, outer: &Condition) -> String {
    Source::new(None)
        .docs(&docs(context, folder))
        .group(modules(context, folder, outer))
        .group(private_modules(context, folder, outer))
        .group(exports(context, folder, outer))
        .into_text()
}

/// The public modules in a folder.
pub(super) fn modules(context: &Context, folder: &Folder, outer: &Condition) -> TokenStream {
    let modules = folder.folders.iter().map(|(name, inner)| {
        let (condition, name) = (attribute(context.api, &inner.condition(), outer), ident(name));
        quote!(#condition pub mod #name;)
    });
    quote!(#(#modules)*)
}

fn private_modules(context: &Context, folder: &Folder, outer: &Condition) -> TokenStream {
    let modules = folder.items.iter().map(|item| {
        let (condition, stem) = (attribute(context.api, &item.condition, outer), ident(&item.stem));
        quote!(#condition mod #stem;)
    });
    quote!(#(#modules)*)
}

fn exports(context: &Context, folder: &Folder, outer: &Condition) -> TokenStream {
    let exports = folder.items.iter().map(|item| {
        let (condition, stem) = (attribute(context.api, &item.condition, outer), ident(&item.stem));
        let names: Vec<_> = item.exports.iter().map(|name| ident(name)).collect();
        let title = title(context, item);
        match names.as_slice() {
            [name] if title.is_some() => quote!(#condition #[doc(alias = #title)] pub use #stem::#name;),
            [name] => quote!(#condition pub use #stem::#name;),
            _ => quote!(#condition pub use #stem::{#(#names),*};),
        }
    });
    quote!(#(#exports)*)
}

/// What people search for: the title of an operation's page. rustdoc finds an alias where the item is exported.
fn title(context: &Context, item: &Item) -> Option<String> {
    let Thing::Operation(id) = item.thing else { return None };
    let operation = &context.api.operations[id.0];
    alias(&operation.title).filter(|title| *title != operation.rust.name)
}

fn docs(context: &Context, folder: &Folder) -> Vec<String> {
    match first(folder) {
        Some(Thing::Operation(_)) => joined(of_operations(context, folder)),
        Some(Thing::Model(id)) if !folder.modules.is_empty() => of_namespace(&context.api.models[id.0].name),
        Some(Thing::Enum(id)) if !folder.modules.is_empty() => of_namespace(&context.api.enums[id.0].name),
        _ => wrap("The types of the API: what operations take and return, and what those contain."),
    }
}

fn of_namespace(name: &str) -> Vec<String> {
    let namespace = name.rsplit_once('.').map_or("", |(namespace, _)| namespace);
    wrap(&format!("The types of {}.", code(namespace)))
}

fn first(folder: &Folder) -> Option<Thing> {
    folder.items.first().map(|item| item.thing).or_else(|| folder.folders.values().find_map(first))
}

/// What they are about, which pages they are from, and when they are there.
fn of_operations(context: &Context, folder: &Folder) -> Vec<Vec<String>> {
    let (pages, with) = (pages(context, folder), features(context, &folder.condition()));
    match context.api.subjects.get(&folder.modules) {
        Some(&id) => {
            let about = wrap(&format!("Operations on {}.", context.model_link(id)));
            let summary = context.summary(&context.api.models[id.0].docs).map(|(summary, _)| summary).unwrap_or_default();
            vec![about, summary, wrap(&format!("From {pages}{with}."))]
        }
        None => vec![wrap(&format!("The operations of {pages}{with}."))],
    }
}

fn features(context: &Context, condition: &Condition) -> String {
    let Condition::AnyOf(areas) = condition else { return String::new() };
    let features: Vec<String> = areas.iter().map(|area| code(&context.api.areas[area.0].feature)).collect();
    match features.as_slice() {
        [feature] => format!(", with the feature {feature}"),
        features => format!(", with any of the features {}", features.join(", ")),
    }
}

/// Names what the stems of all pages of a module begin with: `chat-*`.
fn pages(context: &Context, folder: &Folder) -> String {
    let mut stems = Vec::new();
    folder.walk(&mut |folder| {
        let operations = folder.items.iter().filter_map(|item| match item.thing {
            Thing::Operation(id) => Some(super::exchange::stem(&context.api.operations[id.0].page)),
            _ => None,
        });
        stems.extend(operations);
    });
    let (first, last) = (stems.iter().min().copied().unwrap_or_default(), stems.iter().max().copied().unwrap_or_default());
    match first == last {
        true => format!("the page {}", code(first)),
        false => format!("the pages {}", code(&format!("{}*", common(first, last)))),
    }
}

/// The tokens that two stems have in common at their start.
fn common(a: &str, b: &str) -> String {
    let (a, b) = (a.split_inclusive(['-', '_']), b.split_inclusive(['-', '_']));
    a.zip(b).take_while(|(a, b)| a == b).map(|(token, _)| token).collect()
}
