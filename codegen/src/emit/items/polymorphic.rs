//! The enum over a model and its documented derived types, chosen by `@odata.type`. Knows the types' names, not their properties.

use crate::api::{Condition, Model, ModelId};
use crate::emit::context::Context;
use crate::emit::text::code::{Code, literal};
use crate::emit::text::condition::{attribute_lines, predicate};
use crate::emit::text::markdown::{code, joined, wrap};
use crate::emit::text::names;
use crate::emit::text::names::Scope;
use crate::emit::text::source::{Source, comment};

/// The derived types by name, so that a variant is named as its type.
pub(crate) fn imports(context: &Context, id: ModelId) -> String {
    let base = &context.api.models[id.0];
    if base.any.is_none() {
        return String::new();
    }
    let mut out = String::new();
    for variant in variants(context, base).skip(1) {
        variant.condition_lines(context, id, 0, &mut out);
        out.extend(["use crate::", &names::joined("models", &variant.model.rust)]);
        if variant.name != variant.model.rust.name {
            out.extend([" as ", variant.name]);
        }
        out.push_str(";\n");
    }
    out
}

/// Adds the enum, its table and the macro call; nothing for a model without derived types.
pub(crate) fn add(context: &Context, id: ModelId, scope: &Scope, source: Source) -> Source {
    let base = &context.api.models[id.0];
    if base.any.is_none() {
        return source;
    }
    let variants: Vec<Variant> = variants(context, base).collect();
    let docs = docs(context, id, &variants);
    let source = source.documented(&docs, &definition(context, id, &variants, scope)).text(&table(context, id, &variants, scope));
    source.text(&macro_call(context, id, &variants, scope))
}

/// `polymorphic!`: the variants with the names of their methods, and the properties that all types share.
fn macro_call(context: &Context, id: ModelId, variants: &[Variant], scope: &Scope) -> String {
    let base = &context.api.models[id.0];
    let mut out = ["crate::runtime::polymorphic!(", context.model_name(id, true), ", ", &base.rust.name, " {\n"].concat();
    for variant in variants.iter().skip(1) {
        variant.condition_lines(context, id, 4, &mut out);
        out.extend(["    ", variant.name, " ", variant.method, ",\n"]);
    }
    out.push_str("} {\n");
    for property in base.shared.iter().map(|&at| &base.properties[at]) {
        let docs = context.first_sentence(&property.docs).unwrap_or_else(|| vec![format!("The property {}.", code(&property.name))]);
        comment(4, "///", &docs, &mut out);
        attribute_lines(context.api, &property.condition, &base.condition, 4, &mut out);
        out.extend(["    ", &property.rust, ": ", &context.property(property.ty, scope), ",\n"]);
    }
    out + "});"
}

struct Variant<'a> {
    name: &'a str,
    /// The method that lends it; none for the base type.
    method: &'a str,
    model: &'a Model,
    /// `None` for the base type.
    id: Option<ModelId>,
}

impl Variant<'_> {
    /// Writes the attribute of what stands in the file of the base type.
    fn condition_lines(&self, context: &Context, base: ModelId, indent: usize, out: &mut String) {
        attribute_lines(context.api, &self.model.condition, &context.api.models[base.0].condition, indent, out);
    }
}

/// The base type first.
fn variants<'a>(context: &'a Context, base: &'a Model) -> impl Iterator<Item = Variant<'a>> {
    let first = Variant { name: &base.rust.name, method: "", model: base, id: None };
    let derived = base.derived.iter().zip(&base.variants);
    let derived = derived.map(|(&id, variant)| Variant {
        name: &variant.name,
        method: &variant.method,
        model: &context.api.models[id.0],
        id: Some(id),
    });
    [first].into_iter().chain(derived)
}

fn definition(context: &Context, id: ModelId, variants: &[Variant], scope: &Scope) -> String {
    let boxed = scope.boxed();
    let mut out = ["#[non_exhaustive]\npub enum ", context.model_name(id, true), " {\n"].concat();
    for variant in variants {
        let docs = match variant.id {
            None => wrap(
                "The base type itself, or an undocumented derived type, whose `@odata.type` and properties are among the additional properties.",
            ),
            // What the page says first; without that, what it is.
            Some(id) => context.first_sentence(&variant.model.docs).unwrap_or_else(|| vec![context.model_link(id) + "."]),
        };
        comment(4, "///", &docs, &mut out);
        variant.condition_lines(context, id, 4, &mut out);
        Code::call(variant.name, vec![Code::ty(&[&boxed, "<", variant.name, ">"].concat())]).before(",").print_item(4, &mut out);
    }
    out + "}"
}

/// What it is, and how a program distinguishes the types; the first derived type is the example.
fn docs(context: &Context, id: ModelId, variants: &[Variant]) -> Vec<String> {
    let any = context.model_name(id, true);
    let what = format!("{} or one of its derived types.", context.model_link(id));
    let how = "It is the type that `@odata.type` names, or else the context URL of the response. Match on it with an arm for all other types, or ask for one of them. It has a method for each property that all types share. \
               `.into()` converts each of these types into the enum, and the enum into its base type.";
    let crate_name = context.options.crate_name.replace('-', "_");
    let path = context.model_path(id).rsplit_once("::").map_or_else(String::new, |(module, _)| module.to_owned());
    let mut lines = vec!["```".to_owned()];
    let needed = [Some(id), variants.get(1).and_then(|variant| variant.id)].into_iter().flatten();
    let mut conditions: Vec<&Condition> = needed.map(|id| &context.api.models[id.0].condition).collect();
    conditions.dedup();
    let conditions = conditions.into_iter().filter(|condition| **condition != Condition::Always);
    lines.extend(conditions.map(|condition| format!("# #[cfg({})]", predicate(context.api, condition))));
    lines.push(format!("# fn show(value: {crate_name}::{path}::{any}) {{"));
    lines.push(format!("# use {crate_name}::{path}::{any};"));
    lines.push("match value {".into());
    lines.extend(variants.get(1).map(|Variant { name, .. }| format!("    {any}::{name}(it) => println!(\"{{it:?}}\"),")));
    lines.extend(["    other => println!(\"something else: {other:?}\"),", "}", "# }", "```"].map(str::to_owned));
    joined(vec![wrap(&what), wrap(how), lines])
}

fn table(context: &Context, id: ModelId, variants: &[Variant], scope: &Scope) -> String {
    let [polymorphic, model, boxed] = ["Polymorphic", "Model", "Boxed"].map(|name| scope.runtime(name));
    let (option, any) = (scope.option(), context.model_name(id, true));
    let arms = |function: &str, out: &mut String| {
        for variant in variants {
            variant.condition_lines(context, id, 12, out);
            let lent = Code::call(&[&boxed, function].concat(), vec![Code::text("model")]);
            lent.print_arm(&["Self::", variant.name, "(model)"].concat(), 12, out);
        }
    };
    let mut out = format!("impl {polymorphic} for {any} {{\n    fn model(&self) -> &dyn {model} {{\n        match self {{\n");
    arms("::model", &mut out);
    out.push_str(&format!("        }}\n    }}\n\n    fn model_mut(&mut self) -> &mut dyn {model} {{\n        match self {{\n"));
    arms("::model_mut", &mut out);
    out.push_str(&format!("        }}\n    }}\n\n    fn of_type(name: &str) -> {option}<Self> {{\n        match name {{\n"));
    let fresh = [&boxed, "::fresh"].concat();
    for variant in variants.iter().skip(1) {
        variant.condition_lines(context, id, 12, &mut out);
        let made = Code::call(&["Self::", variant.name].concat(), vec![Code::call(&fresh, Vec::new())]);
        Code::call("Some", vec![made]).print_arm(&literal(&variant.model.name), 12, &mut out);
    }
    out + "            _ => None,\n        }\n    }\n}"
}
