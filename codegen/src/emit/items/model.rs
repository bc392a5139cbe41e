//! A model's file: the struct, its table of slots, and the enum over its derived types where it has some. Knows no operation but by its path.

use crate::api::{DocLink, Docs, Model, ModelId, Primitive, Property, Role, RustPath, TypeKind, TypeRef};
use crate::emit::context::Context;
use crate::emit::items::polymorphic;
use crate::emit::text::code::Code;
use crate::emit::text::condition::{attribute_lines, implied};
use crate::emit::text::markdown::{code, joined, wrap};
use crate::emit::text::names::{Scope, is_own};
use crate::emit::text::source::{Source, comment};
use crate::prose::{Block, Inline, plain};
use crate::standards::{rust, words};
use std::borrow::Cow;
use std::cell::LazyCell;

pub(crate) fn file(context: &Context, id: ModelId) -> String {
    let model = &context.api.models[id.0];
    let imports_models = model.properties.iter().any(|p| is_own(p.ty) && implied(&p.condition, &model.condition))
        || model.entries.iter().any(|entries| is_own(entries.ty));
    let own: Vec<&str> = model.any.iter().map(String::as_str).chain([model.rust.name.as_str()]).collect();
    let scope = Scope::new(&own, imports_models);
    let models = if imports_models { "use crate::models;\n" } else { "" };
    let derived = polymorphic::imports(context, id);
    let source = Source::new(Some(&model.page))
        .text(&format!("{models}{derived}use crate::runtime::prelude::*;"))
        .documented(&docs(context, model), &structure(context, model, &scope))
        .text(&default(context, model, &scope))
        .text(&table(context, model, &scope))
        .text(&format!("crate::runtime::model!({});", model.rust.name));
    let source = match model.zoned {
        Some([time, zone]) => source.text(&zoned(model, [time, zone].map(|at| model.properties[at].rust.as_str()))),
        None => source,
    };
    polymorphic::add(context, id, &scope, source).into_text()
}

/// The conversions to and from a point in time in a zone.
fn zoned(model: &Model, [time, zone]: [&str; 2]) -> String {
    format!("crate::runtime::zoned!({}, {time}, {zone});", model.rust.name)
}

fn structure(context: &Context, model: &Model, scope: &Scope) -> String {
    let mut out = ["pub struct ", &model.rust.name, " {\n"].concat();
    for property in &model.properties {
        comment(4, "///", &field_docs(context, property), &mut out);
        attribute_lines(context.api, &property.condition, &model.condition, 4, &mut out);
        field(&property.rust, &context.property(property.ty, scope), &mut out);
    }
    if let Some(entries) = &model.entries {
        comment(4, "///", &wrap("The entries: values by names that the client chooses."), &mut out);
        field(&entries.rust, &format!("{}<{}>", scope.runtime("Dictionary"), context.one(entries.ty.kind, scope)), &mut out);
    }
    let open_docs = if model.entries.is_some() {
        "Annotations, and values whose type differs from that of the entries."
    } else if model.open {
        "Additional properties, which this open type may have, and values that do not fit their field."
    } else {
        "Additional properties: those that are not documented, and values that do not fit their field."
    };
    comment(4, "///", &wrap(open_docs), &mut out);
    field(&model.open_map, &scope.runtime("OpenMap"), &mut out);
    out + "}"
}

fn field(name: &str, ty: &str, out: &mut String) {
    Code::ty(ty).after(["pub ", name, ": "].concat()).before(",").print_item(4, out);
}

/// Written out, as derived code calls a function for each property, which costs the compiler twice as much.
fn default(context: &Context, model: &Model, scope: &Scope) -> String {
    let property_type = scope.runtime("Property");
    let mut out =
        format!("impl {} for {} {{\n    #[inline]\n    fn default() -> Self {{\n        Self {{\n", scope.default(), model.rust.name);
    // The calls first: where one of them panics, there is no property yet that has to be dropped.
    out.extend(["            ", &model.open_map, ": ", &scope.runtime("OpenMap"), "::new(),\n"]);
    if let Some(entries) = &model.entries {
        out.extend(["            ", &entries.rust, ": ", &scope.runtime("Dictionary"), "::new(),\n"]);
    }
    for property in &model.properties {
        attribute_lines(context.api, &property.condition, &model.condition, 12, &mut out);
        out.extend(["            ", &property.rust, ": ", &property_type, "::Absent,\n"]);
    }
    out.push_str("        }\n    }\n}");
    out
}

fn table(context: &Context, model: &Model, scope: &Scope) -> String {
    let name = &model.rust.name;
    let [model_trait, meta, slot, reference] = ["Model", "Meta", "Slot", "Ref"].map(|name| scope.runtime(name));
    let properties = model.properties.iter().map(|property| Code::string(&property.name)).collect();
    let fields = vec![
        Code::string(name).after("name: "),
        Code::string(&model.name).after("odata_type: "),
        Code::list(properties).after("properties: &"),
    ];
    let mut out = format!("impl {model_trait} for {name} {{\n    fn meta(&self) -> &'static {meta} {{\n");
    Code::Fields(format!("&{meta}"), fields).print_item(8, &mut out);
    let index = if model.properties.is_empty() && model.entries.is_none() { "_" } else { "index" };
    out.push_str(&format!("    }}\n\n    fn slot(&mut self, {index}: usize) -> {slot}<'_> {{\n"));
    let slots = Lend { view: &slot, borrow: "&mut ", lender: slot_lender };
    lookup(context, model, &slots, &mut out);
    out.push_str(&format!("    }}\n\n    fn get(&self, {index}: usize) -> {reference}<'_> {{\n"));
    let refs = Lend { view: &reference, borrow: "&", lender: ref_lender };
    lookup(context, model, &refs, &mut out);
    out + "    }\n}"
}

/// How a model lends its fields: as variants of `view`, or by their methods.
struct Lend<'l> {
    view: &'l str,
    borrow: &'static str,
    lender: fn(TypeRef) -> Lender,
}

/// What lends a field.
enum Lender {
    Variant(&'static str),
    /// A method, which makes a trait object of an object or a list: `per_model.rs` of the runtime says why. It costs the compiler less than an
    /// associated function, which has to be found among those of all types of properties.
    Method(&'static str),
}

impl Lend<'_> {
    fn field(&self, lender: Lender, name: &str) -> Code {
        let field = ["self.", name].concat();
        match lender {
            Lender::Variant(variant) => Code::call(&[self.view, "::", variant].concat(), vec![Code::text([self.borrow, &field].concat())]),
            Lender::Method(method) => Code::call(&[&field, ".", method].concat(), Vec::new()),
        }
    }
}

/// The lines that lend what is at an index: a property, the entries or the additional properties.
fn lookup(context: &Context, model: &Model, lend: &Lend, out: &mut String) {
    let open = lend.field(Lender::Variant("Open"), &model.open_map);
    if model.properties.is_empty() && model.entries.is_none() {
        // There is nothing to match.
        return open.print_item(8, out);
    }
    out.push_str("        match index {\n");
    for (index, property) in model.properties.iter().enumerate() {
        attribute_lines(context.api, &property.condition, &model.condition, 12, out);
        lend.field((lend.lender)(property.ty), &property.rust).print_arm(&index.to_string(), 12, out);
    }
    if let Some(entries) = &model.entries {
        lend.field(Lender::Variant("Entries"), &entries.rust).print_arm(&model.properties.len().to_string(), 12, out);
    }
    open.print_arm("_", 12, out);
    out.push_str("        }\n");
}

/// What lends a property of the type to be written.
fn slot_lender(ty: TypeRef) -> Lender {
    match (ty.kind, ty.collection) {
        (TypeKind::Primitive(Primitive::Decimal), false) => Lender::Variant("Digits"),
        (TypeKind::Primitive(Primitive::Decimal), true) => Lender::Variant("DigitsList"),
        (TypeKind::Json, false) => Lender::Variant("Json"),
        (TypeKind::Json, true) => Lender::Variant("JsonList"),
        (TypeKind::Model(_) | TypeKind::Any(_), false) => Lender::Method("object_slot"),
        (TypeKind::Model(_) | TypeKind::Any(_), true) => Lender::Method("objects_slot"),
        _ => ref_lender(ty),
    }
}

/// What lends a property of the type to be read.
fn ref_lender(ty: TypeRef) -> Lender {
    match (ty.kind, ty.collection) {
        (TypeKind::Model(_) | TypeKind::Any(_), false) => Lender::Method("object_ref"),
        (TypeKind::Model(_) | TypeKind::Any(_), true) => Lender::Method("objects_ref"),
        (_, true) => Lender::Variant("Scalars"),
        (TypeKind::Primitive(Primitive::String), false) => Lender::Variant("String"),
        (TypeKind::Primitive(Primitive::Boolean), false) => Lender::Variant("Bool"),
        (TypeKind::Primitive(Primitive::Int32), false) => Lender::Variant("I32"),
        (TypeKind::Primitive(Primitive::DateTimeOffset), false) => Lender::Variant("Timestamp"),
        (_, false) => Lender::Variant("Scalar"),
    }
}

fn docs(context: &Context, model: &Model) -> Vec<String> {
    let mut sections = context.introduced(&model.docs, &facts(context, model)).to_vec();
    sections.push(derived(context, model));
    let used = [("Request body of", &model.taken_by), ("Returned by", &model.returned_by)];
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
        (Some(id), _) if links_to(&model.docs, &[id], "nherit") => String::new(),
        (Some(id), _) => format!(", derived from {}", context.model_link(id)),
        (None, Some(name)) => format!(", derived from {}", code(name)),
        (None, None) => String::new(),
    };
    let page = context.page_link(&model.page, model.page_url.as_deref());
    let page = match model.inferred {
        true => format!(". No page defines this type: its properties are inferred from the example in {page}."),
        false => format!(", documented in {page}."),
    };
    format!("{}{kind}{base}{page}", code(&model.name))
}

/// Derived types up to which they are named; the variants of the enum name them all.
const MOST_DERIVED: usize = 20;

fn derived(context: &Context, model: &Model) -> Vec<String> {
    let Some(any) = &model.any else { return Vec::new() };
    let path = RustPath { name: any.clone(), modules: model.rust.modules.clone() };
    let any = format!("[{}]({})", code(any), Context::link_target(&crate::emit::text::names::joined("models", &path)));
    let links: Vec<String> = model.derived.iter().map(|&id| context.model_link(id)).collect();
    wrap(&match links.len() {
        // No area of this crate has the derived types.
        0 => format!("A place for it has the type {any}."),
        _ if links_to(&model.docs, &model.derived, "ase ") => format!("A place for any derived type has the type {any}."),
        1..=MOST_DERIVED => format!("Derived types: {}. A place for any of them has the type {any}.", links.join(", ")),
        count => format!("{count} types derive from it. A place for any of them has the type {any}, whose variants name them."),
    })
}

/// Whether a paragraph has these words, and it or the list below it links to all these models.
fn links_to(docs: &Docs, models: &[ModelId], words: &str) -> bool {
    let has_words = |block: &Block<DocLink>| matches!(block, Block::Paragraph(line) if plain(line).contains(words));
    let with_list =
        |at: usize| docs.0[at..].iter().take(2).enumerate().filter(|(below, block)| *below == 0 || matches!(block, Block::List(..)));
    let is_linked = |at: usize, id: ModelId| with_list(at).any(|(_, block)| block_links_to(block, id));
    (0..docs.0.len()).any(|at| has_words(&docs.0[at]) && models.iter().all(|&id| is_linked(at, id)))
}

fn block_links_to(block: &Block<DocLink>, id: ModelId) -> bool {
    let is_it = |inline: &Inline<DocLink>| matches!(inline, Inline::Link(DocLink::Model(linked), _) if *linked == id);
    match block {
        Block::Paragraph(line) => line.iter().any(is_it),
        Block::List(_, items) => items.iter().flatten().any(|block| block_links_to(block, id)),
        _ => false,
    }
}

/// The words of each paragraph.
fn paragraphs(docs: &Docs) -> Vec<Cow<'_, str>> {
    let paragraphs = docs.0.iter().filter_map(|block| match block {
        Block::Paragraph(line) => Some(plain(line)),
        _ => None,
    });
    paragraphs.collect()
}

fn field_docs(context: &Context, property: &Property) -> Vec<String> {
    let mut facts = Vec::new();
    match property.role {
        Role::Structural => {}
        Role::Relationship => {
            facts.push(format!("A navigation property: responses include it where `$expand` names {}.", code(&property.name)))
        }
        Role::Bind => facts.push("The address of an existing object to link to.".to_owned()),
    }
    let paragraphs = LazyCell::new(|| paragraphs(&property.docs));
    let says = |words: &str| paragraphs.iter().any(|paragraph| paragraph.contains(words));
    if let Some(base) = property.inherited_from.filter(|_| !says("Inherited from")) {
        facts.push(format!("Inherited from {}.", context.model_link(base)));
    }
    if property.values.iter().any(|value| !says(value)) {
        let values: Vec<String> = property.values.iter().map(|value| code(value)).collect();
        facts.push(format!("Values: {}.", values.join(", ")));
    }
    if words::camel(rust::plain(&property.rust).trim_end_matches('_')) != property.name {
        facts.push(format!("Its name in JSON is {}.", code(&property.name)));
    }
    let docs = context.markdown(&property.docs);
    if docs.is_empty() && facts.is_empty() {
        return vec![format!("The property {}.", code(&property.name))];
    }
    joined(vec![docs, wrap(&facts.join(" "))])
}
