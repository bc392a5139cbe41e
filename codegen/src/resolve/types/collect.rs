//! What the pages define: types with their slices from several pages, and enumerations from member tables, "possible values" and the JSON
//! representation. Names are qualified here; nothing is linked yet.

use crate::api::TypeKind;
use crate::api::TypeRef;
use crate::diag::{Findings, Rule};
use crate::page::model::{BaseType, EnumBlock, Page, Parameter, TypeBlock, TypeName};
use crate::page::syntax::json::{Json, Member, Node};
use crate::page::syntax::link::Link;
use crate::prose::{Inline, Prose};
use crate::resolve::input::{Input, clean, short};
use crate::resolve::types::wire::{Wire, of_value, wire};
use crate::span::Span;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// A type by the pages that define it, or by its examples.
#[derive(Default)]
pub(crate) struct RawType<'a> {
    pub(crate) name: String,
    /// The page that it is at home on: the one named after it, or else the first that defines it or has an example of it.
    pub(crate) page: usize,
    /// What each page says of it, that of its home first.
    pub(crate) slices: Vec<(usize, &'a TypeBlock)>,
    /// The members that examples have, in order, with every value seen; only where no page defines the type.
    pub(crate) seen: Vec<(&'a Member, Vec<&'a Node>)>,
    /// The rows about them in the tables of bodies, with their pages.
    pub(crate) rows: Vec<(usize, &'a Parameter)>,
}

impl RawType<'_> {
    /// Where its page names it; for a type read off examples, its first member.
    pub(crate) fn span(&self) -> Option<Span> {
        let named = self.slices.first().and_then(|(_, block)| block.name.as_ref()).map(|name| name.span);
        named.or_else(|| self.seen.first().map(|(member, _)| member.key.span))
    }

    /// Whether it was read off examples.
    pub(crate) fn inferred(&self) -> bool {
        self.slices.is_empty()
    }

    /// The base that the first slice with one names.
    pub(crate) fn base(&self) -> Option<(usize, &BaseType)> {
        self.slices.iter().find_map(|(page, block)| Some((*page, block.base.as_ref()?)))
    }
}

/// An enumeration.
pub(crate) struct RawEnum<'a> {
    pub(crate) name: String,
    pub(crate) page: usize,
    /// Where its page names it: its table, or a row.
    pub(crate) span: Span,
    pub(crate) intro: Option<&'a Prose<Link>>,
    pub(crate) members: Vec<RawMember<'a>>,
    /// Whether a value may be several members at once.
    pub(crate) flags: bool,
}

/// A member: its value and description.
pub(crate) struct RawMember<'a> {
    pub(crate) name: String,
    /// Its number, where the table has one.
    pub(crate) number: Option<i64>,
    pub(crate) description: &'a [Inline<Link>],
}

/// All that pages define, by lower-case qualified name.
#[derive(Default)]
pub(crate) struct Defined<'a> {
    pub(crate) types: BTreeMap<String, RawType<'a>>,
    pub(crate) enums: BTreeMap<String, RawEnum<'a>>,
    /// The last parts of all names, in lower case.
    short: BTreeSet<String>,
    /// The tables that list values of a property and define no type.
    pub(crate) values: PropertyValues,
}

/// Values by page and lower-case name of the property.
pub(crate) type PropertyValues = BTreeMap<(usize, String), Vec<String>>;

/// What stands for no value; no enumeration has such a member.
const NO_VALUE: &str = "null";

/// Whether a table of values belongs to a property of that name on its page: one that is a string, or may have no value.
fn lists_values_of_property(page: &Page, block: &EnumBlock) -> bool {
    let row = page.types.iter().flat_map(|ty| &ty.properties).find(|row| row.name.value.eq_ignore_ascii_case(&block.name.value));
    let is_string = |row: &Parameter| match row.ty.as_ref().map(|ty| ty.names.as_slice()) {
        Some([name]) => TypeKind::named(clean(&name.name)) == Some(TypeRef::STRING.kind),
        _ => false,
    };
    row.is_some_and(|row| is_string(row) || block.members.iter().any(|m| m.name.value == NO_VALUE))
}

/// The property of that name on the page of a table of values, where its type is another name, with that name.
fn named_by_property<'p>(page: &'p Page, block: &EnumBlock) -> Option<(&'p Parameter, &'p str)> {
    let row = page.types.iter().flat_map(|ty| &ty.properties).find(|row| row.name.value.eq_ignore_ascii_case(&block.name.value))?;
    let [TypeName { name, .. }] = row.ty.as_ref()?.names.as_slice() else { return None };
    let name = clean(name);
    let is_other = TypeKind::named(name).is_none() && is_identifier(name) && !short(name).eq_ignore_ascii_case(&block.name.value);
    is_other.then_some((row, name))
}

/// Types and enumerations from the pages.
pub(crate) fn collect<'a>(input: &Input<'a>, findings: &mut Findings) -> Defined<'a> {
    let mut defined = Defined::default();
    let mut by_property = Vec::new();
    for (at, &page) in input.pages.iter().enumerate() {
        if let (None, Some(title)) = (&page.namespace, &page.title) {
            let namespace = input.namespace_of(at);
            let rule = if namespace == input.namespace { Rule::NamespaceCommon } else { Rule::NamespaceOfUsers };
            findings.fact(rule, title.span, || format!("namespace: {namespace}"));
        }
        for block in &page.types {
            defined.add_type(input, at, block, findings);
        }
        for block in &page.enums {
            if lists_values_of_property(page, block) {
                let values = block.members.iter().map(|m| m.name.value.clone()).filter(|value| value != NO_VALUE).collect();
                findings.fact(Rule::ValuesOfProperty, block.name.span, || format!("values of the property `{}`", block.name.value));
                defined.values.insert((at, short(&block.name.value).to_lowercase()), values);
            } else if let Some((row, name)) = named_by_property(page, block) {
                by_property.push((at, block, row, name));
            } else {
                defined.add_enum_table(input, at, block, &block.name.value);
            }
        }
    }
    // Only now is it known what no page defines.
    for (at, block, row, name) in by_property {
        let is_of_type = !defined.knows(name);
        if is_of_type {
            findings.fact(Rule::EnumOfProperty, row.name.span, || format!("its values are those of `{name}`"));
        }
        defined.add_enum_table(input, at, block, if is_of_type { name } else { &block.name.value });
    }
    // A page that annotates an enumeration as a resource without properties means the enumeration.
    let enums = &defined.enums;
    defined.types.retain(|key, ty| {
        let kept = !enums.contains_key(key) || ty.slices.iter().any(|(_, b)| !b.properties.is_empty());
        if let (false, Some(span)) = (kept, ty.span()) {
            findings.fact(Rule::TypeMeansEnum, span, || format!("`{}` is an enumeration", ty.name));
        }
        kept
    });
    let types = &defined.types;
    defined.enums.retain(|key, _| !types.contains_key(key));
    defined.add_enums_of_properties(input, findings);
    defined
}

/// An enumeration that a row tells of.
struct Listed {
    name: String,
    values: Vec<String>,
    span: Span,
    rule: Rule,
}

impl<'a> Defined<'a> {
    /// Where pages name each type, in order.
    pub(crate) fn spans(&self) -> Vec<Option<Span>> {
        self.types.values().map(RawType::span).collect()
    }

    fn add_type(&mut self, input: &Input<'a>, at: usize, block: &'a TypeBlock, findings: &mut Findings) {
        let Some(written) = &block.name else { return };
        let name = input.qualify(at, &written.value);
        if short(&name).is_empty() {
            return;
        }
        self.short.insert(short(&name).to_lowercase());
        let is_home = input.stem(at).eq_ignore_ascii_case(short(&name));
        let ty = self.types.entry(name.to_lowercase()).or_insert_with(|| RawType { name, page: at, ..RawType::default() });
        if !ty.slices.is_empty() {
            let rule = if is_home { Rule::TypeAtHome } else { Rule::TypeSlice };
            findings.fact(rule, written.span, || format!("adds to `{}`", ty.name));
        }
        if is_home && ty.page != at {
            ty.page = at;
            ty.slices.insert(0, (at, block));
        } else {
            ty.slices.push((at, block));
        }
    }

    fn add_enum_table(&mut self, input: &Input<'a>, at: usize, block: &'a EnumBlock, name: &str) {
        let name = input.qualify(at, name);
        let members = block.members.iter().map(|m| RawMember { name: m.name.value.clone(), number: m.value, description: &m.description });
        self.add_enum(name.clone(), (at, block.name.span), Some(&block.intro), members.collect());
        if let Some(known) = self.enums.get_mut(&name.to_lowercase()) {
            known.flags |= block.flags;
        }
    }

    fn add_enum(&mut self, name: String, (page, span): (usize, Span), intro: Option<&'a Prose<Link>>, members: Vec<RawMember<'a>>) {
        self.short.insert(short(&name).to_lowercase());
        let empty = || RawEnum { name: name.clone(), page, span, intro, members: Vec::new(), flags: false };
        let known = self.enums.entry(name.to_lowercase()).or_insert_with(empty);
        let mut names: HashSet<String> = known.members.iter().map(|member| member.name.clone()).collect();
        known.members.extend(members.into_iter().filter(|member| !member.name.is_empty() && names.insert(member.name.clone())));
    }

    /// Enumerations that only the properties of their type tell of: a type that no page defines, with values in the description or as
    /// `a | b | c` in the JSON representation.
    fn add_enums_of_properties(&mut self, input: &Input<'a>, findings: &mut Findings) {
        let found: Vec<_> = (0..input.pages.len()).into_par_iter().map(|at| self.enums_of_properties(input, at)).collect();
        let found = found.into_iter().enumerate().flat_map(|(at, found)| found.into_iter().map(move |one| (at, one)));
        for (page, Listed { name, values, span, rule }) in found {
            if !values.is_empty() {
                findings.fact(rule, span, || format!("`{}` is an enumeration", short(&name)));
                let members = values.into_iter().map(|name| RawMember { name, number: None, description: &[] }).collect();
                self.add_enum(name, (page, span), None, members);
            }
        }
    }

    /// The names and values of those of one page.
    fn enums_of_properties(&self, input: &Input<'a>, at: usize) -> Vec<Listed> {
        let page = input.pages[at];
        let rows = page.types.iter().flat_map(|block| block.properties.iter().map(move |row| (block, row)));
        let properties =
            rows.filter(|(_, row)| !self.values.contains_key(&(at, row.name.value.to_lowercase()))).filter_map(|(block, row)| {
                let name =
                    self.undefined(input, at, row).filter(|_| is_text(block, row)).or_else(|| self.represented(input, at, block, row))?;
                let rule = if row.values.is_empty() && row.listed.is_empty() { Rule::EnumOfJson } else { Rule::EnumOfDescription };
                Some(Listed { name, values: or_listed(values_of(block, row), row), span: row.name.span, rule })
            });
        let parameters = page.operation.iter().flat_map(|op| op.body.parameters.iter().chain(&op.path_parameters));
        let parameters = parameters.filter_map(|row| {
            let (name, values) = (self.undefined(input, at, row)?, or_listed(row.values.clone(), row));
            Some(Listed { name, values, span: row.name.span, rule: Rule::EnumOfDescription })
        });
        properties.chain(parameters).collect()
    }

    /// The qualified name of a row's type where it is an identifier that no page defines.
    fn undefined(&self, input: &Input<'a>, at: usize, row: &Parameter) -> Option<String> {
        let [TypeName { name, .. }] = row.ty.as_ref()?.names.as_slice() else { return None };
        let name = clean(name);
        (is_identifier(name) && TypeKind::named(name).is_none() && !self.knows(name) && !self.is_property(name))
            .then(|| input.qualify(at, name))
    }

    /// Whether a name is that of a property whose values a table lists.
    fn is_property(&self, name: &str) -> bool {
        self.values.keys().any(|(_, property)| short(name).eq_ignore_ascii_case(property))
    }

    /// The qualified name of a type that no page defines and that the JSON representation gives a string property.
    fn represented(&self, input: &Input<'_>, at: usize, block: &TypeBlock, row: &Parameter) -> Option<String> {
        let name = clean(crate::resolve::json::odata_type(block.value_of(&row.name.value)?)?);
        let [TypeName { name: written, .. }] = row.ty.as_ref()?.names.as_slice() else { return None };
        let is_string = TypeKind::named(clean(written)) == Some(TypeRef::STRING.kind);
        (is_string && TypeKind::named(name).is_none() && !self.knows(name)).then(|| input.qualify(at, name))
    }

    /// Whether the type of that key was read off examples.
    pub(crate) fn is_inferred(&self, key: &str) -> bool {
        self.types.get(key).is_some_and(RawType::inferred)
    }

    /// Whether a page defines a type or enumeration of that name in any namespace, one read off examples aside.
    pub(crate) fn defines(&self, name: &str) -> bool {
        self.knows(clean(name))
    }

    /// Whether a page defines a type or enumeration of that name in any namespace.
    pub(crate) fn knows(&self, name: &str) -> bool {
        self.short.contains(&short(name).to_lowercase())
    }
}

fn is_identifier(name: &str) -> bool {
    name.starts_with(char::is_alphabetic) && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '.' || c == '_')
}

/// The values that a property's description or the JSON representation lists.
pub(crate) fn values_of(block: &TypeBlock, row: &Parameter) -> Vec<String> {
    if row.values.is_empty() { block.value_of(&row.name.value).map(piped).unwrap_or_default() } else { row.values.clone() }
}

/// Whether the JSON representation has text for a property, or nothing.
fn is_text(block: &TypeBlock, row: &Parameter) -> bool {
    match block.value_of(&row.name.value).map(|node| &node.json) {
        Some(Json::String(text)) => TypeKind::named(text).and_then(wire).is_none_or(|kind| kind == Wire::Text),
        Some(json) => of_value(json).is_none_or(|kind| kind == Wire::Text),
        None => true,
    }
}

/// The values of a type that no page defines: where no set phrase tells them, those that the description lists.
fn or_listed(values: Vec<String>, row: &Parameter) -> Vec<String> {
    if values.is_empty() { row.listed.clone() } else { values }
}

/// The parts of `"a | b | c"`.
fn piped(node: &Node) -> Vec<String> {
    let Json::String(text) = &node.json else { return Vec::new() };
    let parts: Vec<String> = text.split('|').map(|part| part.trim().to_owned()).collect();
    let fits = |part: &String| !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || "_-.".contains(c));
    if parts.len() > 1 && parts.iter().all(fits) { parts } else { Vec::new() }
}
