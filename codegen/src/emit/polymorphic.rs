//! The enum over a model and its documented derived types, chosen by `@odata.type`. Knows the types' names, not their properties.

use super::Context;
use super::code::Code;
use super::condition::{attribute, attribute_lines, implied, predicate_text};
use super::markdown::{joined, wrap};
use super::names::{self, Scope};
use super::source::{Source, doc, ident};
use crate::api::{Model, ModelId};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// The derived types by name, so that a variant is named as its type.
pub(super) fn imports(context: &Context, id: ModelId) -> String {
    let base = &context.api.models[id.0];
    if base.any.is_none() {
        return String::new();
    }
    let imports = variants(context, base).skip(1).map(|Variant { name, model, .. }| {
        let renamed = if name == model.rust.name { String::new() } else { format!(" as {name}") };
        let condition = attribute_lines(context.api, &model.condition, &base.condition, 0);
        format!("{condition}use crate::{}{renamed};\n", names::joined("models", &model.rust))
    });
    imports.collect()
}

/// Adds the enum, its table and the macro call; nothing for a model without derived types.
pub(super) fn add(context: &Context, id: ModelId, scope: &Scope, source: Source) -> Source {
    let base = &context.api.models[id.0];
    let Some(any) = &base.any else { return source };
    let name = ident(any);
    let variants: Vec<Variant> = variants(context, base).collect();
    let list = variants.iter().map(|variant| {
        let condition = variant.id.map(|id| &context.api.models[id.0].condition).filter(|condition| !implied(condition, &base.condition));
        let name = Code::text(variant.name.to_string());
        match condition {
            Some(condition) => name.after(format!("#[cfg({})] ", predicate_text(context.api, condition))),
            None => name,
        }
    });
    let list = Code::braces(&base.rust.name, list.collect());
    let call = Code::Group { open: "crate::runtime::polymorphic!(".into(), items: vec![list.after(format!("{any}, "))], close: ")" };
    let source = source.group(definition(context, id, &name, &variants, scope)).group(table(&name, &variants, scope));
    source.text(&call.before(";").print())
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
    let docs = doc(&docs(context, id, any, variants));
    let boxed = scope.boxed();
    let list = variants.iter().map(|Variant { name, model, id, condition }| {
        let docs = doc(&match id {
            None => wrap(
                "The base type itself, or a derived type that is not documented: its `@odata.type` and its properties are in the open map.",
            ),
            // What the page says first; without that, what it is.
            Some(id) => match context.summary(&model.docs) {
                Some((summary, _)) => summary,
                None => vec![format!("{}.", context.model_link(*id))],
            },
        });
        quote!(#docs #condition #name(#boxed<#name>))
    });
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #any { #(#list,)* }
    }
}

/// What it is and how to tell the types apart, by the example of the first derived type.
fn docs(context: &Context, id: ModelId, any: &Ident, variants: &[Variant]) -> Vec<String> {
    let what = format!(
        "{} or one of its derived types, told apart by `@odata.type`, or else by the context of the answer.",
        context.model_link(id)
    );
    let how = "Match on it, with an arm for what else there may be. Each of the types turns into it by `.into()`.";
    let crate_name = context.options.crate_name.replace('-', "_");
    let path = context.model_path(id).rsplit_once("::").map_or_else(String::new, |(module, _)| module.to_owned());
    let mut lines = vec!["```".to_owned()];
    let needed = [Some(id), variants.get(1).and_then(|variant| variant.id)].into_iter().flatten();
    lines.extend(needed.map(|id| format!("# #[cfg({})]", predicate_text(context.api, &context.api.models[id.0].condition))));
    lines.push(format!("# fn show(value: {crate_name}::{path}::{any}) {{"));
    lines.push(format!("# use {crate_name}::{path}::{any};"));
    lines.push("match value {".into());
    lines.extend(variants.get(1).map(|Variant { name, .. }| format!("    {any}::{name}(it) => println!(\"{{it:?}}\"),")));
    lines.extend(["    other => println!(\"something else: {other:?}\"),", "}", "# }", "```"].map(str::to_owned));
    joined(vec![wrap(&what), wrap(how), lines])
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
