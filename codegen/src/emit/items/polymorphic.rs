//! The enum over a model and its documented derived types, chosen by `@odata.type`. Knows the types' names, not their properties.

use crate::api::{Condition, Model, ModelId};
use crate::emit::context::Context;
use crate::emit::text::code::Code;
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
    let imports = variants(context, base).skip(1).map(|variant| {
        let renamed = if variant.name == variant.model.rust.name { String::new() } else { format!(" as {}", variant.name) };
        let condition = variant.condition_lines(context, id, 0);
        format!("{condition}use crate::{}{renamed};\n", names::joined("models", &variant.model.rust))
    });
    imports.collect()
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
    let derived = variants.iter().skip(1).map(|variant| {
        let condition = variant.condition_lines(context, id, 4);
        format!("{condition}    {} {},\n", variant.name, variant.method)
    });
    let shared = base.shared.iter().map(|&at| {
        let property = &base.properties[at];
        let docs = match context.summary(&property.docs) {
            Some((summary, _)) => summary,
            None => vec![format!("The property {}.", code(&property.name))],
        };
        let condition = attribute_lines(context.api, &property.condition, &base.condition, 4);
        let ty = context.property(property.ty, scope);
        comment(4, "///", &docs) + &condition + &format!("    {}: {ty},\n", property.rust)
    });
    let (derived, shared) = (derived.collect::<String>(), shared.collect::<String>());
    let any = context.model_name(id, true);
    format!("crate::runtime::polymorphic!({any}, {} {{\n{derived}}} {{\n{shared}}});", base.rust.name)
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
    /// The attribute of what stands in the file of the base type.
    fn condition_lines(&self, context: &Context, base: ModelId, indent: usize) -> String {
        attribute_lines(context.api, &self.model.condition, &context.api.models[base.0].condition, indent)
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
    let list = variants.iter().map(|variant| {
        let name = variant.name;
        let docs = match variant.id {
            None => wrap(
                "The base type itself, or an undocumented derived type, whose `@odata.type` and properties are among the additional properties.",
            ),
            // What the page says first; without that, what it is.
            Some(id) => match context.summary(&variant.model.docs) {
                Some((summary, _)) => summary,
                None => vec![format!("{}.", context.model_link(id))],
            },
        };
        let condition = variant.condition_lines(context, id, 4);
        let line = Code::call(name, vec![Code::ty(&format!("{boxed}<{name}>"))]).before(",").print_item(4);
        comment(4, "///", &docs) + &condition + &line
    });
    let any = context.model_name(id, true);
    format!("#[non_exhaustive]\npub enum {any} {{\n{}}}", list.collect::<String>())
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
    let [polymorphic, model] = ["Polymorphic", "Model"].map(|name| scope.runtime(name));
    let (boxed, option) = (scope.boxed(), scope.option());
    let arm = |variant: &Variant, pattern: &str, value: Code| variant.condition_lines(context, id, 12) + &value.print_arm(pattern, 12);
    let arms = |target: &str| -> String {
        variants.iter().map(|variant| arm(variant, &format!("Self::{}(model)", variant.name), Code::text(target))).collect()
    };
    let of_type = variants.iter().skip(1).map(|variant| {
        let made = Code::call(&format!("Self::{}", variant.name), vec![Code::call(&format!("{boxed}::default"), Vec::new())]);
        arm(variant, &Code::string(&variant.model.name).print(), Code::call("Some", vec![made]))
    });
    let (shared, exclusive, named) = (arms("&**model"), arms("&mut **model"), of_type.collect::<String>());
    format!(
        "impl {polymorphic} for {any} {{\n    fn model(&self) -> &dyn {model} {{\n        match self {{\n{shared}        }}\n    }}\n\n    \
         fn model_mut(&mut self) -> &mut dyn {model} {{\n        match self {{\n{exclusive}        }}\n    }}\n\n    \
         fn of_type(name: &str) -> {option}<Self> {{\n        match name {{\n{named}            _ => None,\n        }}\n    }}\n}}",
        any = context.model_name(id, true)
    )
}
