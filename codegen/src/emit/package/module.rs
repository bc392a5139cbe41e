//! A module's `mod.rs`: its docs, its modules, its files and what they define. Knows no item's inside.

use crate::api::Condition;
use crate::emit::context::Context;
use crate::emit::text::code::Code;
use crate::emit::text::condition::attribute_lines;
use crate::emit::text::layout::{Folder, Item, Thing};
use crate::emit::text::markdown::{alias, code, joined, wrap};
use crate::emit::text::source::{Source, alias_lines};
use crate::standards::words::snake;

/// The text, for a module that is compiled when `outer` holds.
pub(crate) fn file(context: &Context, folder: &Folder, outer: &Condition) -> String {
    Source::new(None)
        .docs(&docs(context, folder))
        .text(&modules(context, folder, outer))
        .text(&private_modules(context, folder, outer))
        .text(&exports(context, folder, outer))
        .into_text()
}

/// The public modules in a folder.
pub(crate) fn modules(context: &Context, folder: &Folder, outer: &Condition) -> String {
    let mut out = String::new();
    for (name, inner) in &folder.folders {
        attribute_lines(context.api, &inner.condition(), outer, 0, &mut out);
        declaration("pub ", name, "/mod.rs", &mut out);
    }
    out
}

fn private_modules(context: &Context, folder: &Folder, outer: &Condition) -> String {
    let mut out = String::new();
    for item in &folder.items {
        attribute_lines(context.api, &item.condition, outer, 0, &mut out);
        declaration("", &item.file, ".rs", &mut out);
    }
    out
}

/// The declaration of a module. The compiler finds the file by itself only if its name is ASCII (E0754).
fn declaration(visibility: &str, name: &str, file: &str, out: &mut String) {
    if !name.is_ascii() {
        out.extend(["#[path = \"", name, file, "\"]\n"]);
    }
    out.extend([visibility, "mod ", name, ";\n"]);
}

fn exports(context: &Context, folder: &Folder, outer: &Condition) -> String {
    let mut out = String::new();
    for item in &folder.items {
        attribute_lines(context.api, &item.condition, outer, 0, &mut out);
        match item.exports.as_slice() {
            [name] => {
                aliases(context, item).iter().for_each(|alias| alias_lines(alias, 0, &mut out));
                out.extend(["pub use ", &item.file, "::", name, ";\n"]);
            }
            names => {
                let (open, names) = (["pub use ", &item.file, "::{"].concat(), vec![Code::text(names.join(", "))]);
                Code::Group { open: open.into(), items: names, close: "}" }.before(";").print_item(0, &mut out);
            }
        }
    }
    out
}

/// What people search for: the title of an operation's page, and the words of its name, as the search compares whole aliases. rustdoc finds an
/// alias where the item is exported.
fn aliases(context: &Context, item: &Item) -> Vec<String> {
    let Thing::Operation(id) = item.thing else { return Vec::new() };
    let operation = &context.api.operations[id.0];
    let title = alias(&operation.title).filter(|title| *title != operation.rust.name);
    let words = snake(&operation.rust.name).replace('_', " ");
    let is_known = |words: &str| !words.contains(' ') || title.as_ref().is_some_and(|title| title.eq_ignore_ascii_case(words));
    let words = Some(words).filter(|words| !is_known(words));
    title.into_iter().chain(words).collect()
}

fn docs(context: &Context, folder: &Folder) -> Vec<String> {
    match first(folder) {
        Some(Thing::Operation(_)) => joined(of_operations(context, folder)),
        Some(Thing::Model(id)) if !folder.modules.is_empty() => of_namespace(&context.api.models[id.0].name),
        Some(Thing::Enum(id)) if !folder.modules.is_empty() => of_namespace(&context.api.enums[id.0].name),
        _ => wrap("The types of the API: what operations take and return, and the types that these contain."),
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
            let summary = context.first_sentence(&context.api.models[id.0].docs).unwrap_or_default();
            vec![about, summary, wrap(&format!("From {pages}.{with}"))]
        }
        None => vec![wrap(&format!("The operations of {pages}.{with}"))],
    }
}

fn features(context: &Context, condition: &Condition) -> String {
    let Condition::AnyOf(areas) = condition else { return String::new() };
    let features: Vec<String> = areas.iter().map(|area| code(&context.api.areas[area.0].feature)).collect();
    match features.as_slice() {
        [feature] => format!(" It requires the feature {feature}."),
        features => format!(" It requires one of the features {}.", features.join(", ")),
    }
}

/// Names what the stems of all pages of a module begin with: `chat-*`.
fn pages(context: &Context, folder: &Folder) -> String {
    let mut stems = Vec::new();
    folder.walk(&mut |folder| {
        let operations = folder.items.iter().filter_map(|item| match item.thing {
            Thing::Operation(id) => Some(crate::emit::examples::exchange::stem(&context.api.operations[id.0].page)),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_whose_name_is_not_ascii_names_its_file() {
        let declared = |visibility, name, file| {
            let mut out = String::new();
            declaration(visibility, name, file, &mut out);
            out
        };
        assert_eq!(declared("pub ", "chat", "/mod.rs"), "pub mod chat;\n");
        assert_eq!(declared("", "größe", ".rs"), "#[path = \"größe.rs\"]\nmod größe;\n");
    }
}
