//! From a type's name, as a page means it, to the type. Knows names and pages, no properties.

use crate::api::{EnumId, ModelId, TypeKind, TypeRef};
use crate::diag::Rule;
use crate::page::model::TypeName;
use crate::page::syntax::link::Link;
use crate::resolve::input::{Input, clean, short};
use crate::resolve::types::collect::Defined;
use crate::standards::nearest::{Near, nearest};
use crate::standards::odata::Primitive;
use std::collections::{BTreeMap, BTreeSet};

/// All types by name. Ids are final: models and enumerations are sorted by qualified name.
pub(crate) struct TypeNames {
    by_name: BTreeMap<String, TypeKind>,
    /// By the last part of the name; the qualified names in order.
    pub(crate) by_short: BTreeMap<String, Vec<String>>,
    /// What each page defines: lower-case short name and type, in order.
    pub(crate) by_page: Vec<Vec<(String, TypeKind)>>,
    /// The last part of every name, as its page spells it.
    spelled: Vec<String>,
    /// The properties whose values tables list; where they are named as types, they are strings.
    properties: BTreeSet<String>,
}

impl TypeNames {
    pub(crate) fn new(input: &Input<'_>, defined: &Defined<'_>) -> Self {
        let models = defined.types.keys().enumerate().map(|(id, key)| (key.clone(), TypeKind::Model(ModelId(id))));
        let enums = defined.enums.keys().enumerate().map(|(id, key)| (key.clone(), TypeKind::Enum(EnumId(id))));
        let by_name: BTreeMap<String, TypeKind> = enums.chain(models).collect();
        let mut by_short: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for name in by_name.keys() {
            by_short.entry(short(name).to_owned()).or_default().push(name.clone());
        }
        let properties = defined.values.keys().map(|(_, property)| property.clone()).collect();
        let names = defined.types.values().map(|ty| &ty.name).chain(defined.enums.values().map(|e| &e.name));
        let spelled = names.map(|name| short(name).to_owned()).collect();
        let mut this = Self { by_name, by_short, by_page: vec![Vec::new(); input.pages.len()], spelled, properties };
        for (at, page) in input.pages.iter().enumerate() {
            let types = page.types.iter().filter_map(|ty| ty.name.as_ref());
            let enums = page.enums.iter().map(|e| &e.name);
            let names = types.chain(enums).map(|name| input.qualify(at, &name.value).to_lowercase());
            this.by_page[at] = names.filter_map(|name| Some((short(&name).to_owned(), *this.by_name.get(&name)?))).collect();
        }
        this
    }

    /// The type that page `at` means by `name`: one of the page that its link leads to, else one of its namespace, else one of any.
    pub(crate) fn find(&self, input: &Input<'_>, at: usize, name: &TypeName) -> Option<(TypeKind, Rule)> {
        let target = name.link.as_ref().and_then(|link| self.linked(input, link));
        let text = clean(&name.name);
        if let Some(page) = target {
            let here = &self.by_page[page];
            let named = here.iter().find(|(short, _)| *short == self::short(text).to_lowercase());
            if let Some((_, kind)) = named.or_else(|| self.fragment(here, name.link.as_ref())) {
                return Some((*kind, Rule::LinkNamesType));
            }
        }
        let primitive = TypeKind::named(text).map(|kind| (kind, Rule::NamePrimitive));
        let by_name = || self.by_name(input, at, text);
        let by_page = || target.and_then(|page| self.by_page[page].first()).map(|(_, kind)| (*kind, Rule::LinkFirstType));
        let is_property = self.properties.contains(&short(text).to_lowercase());
        let property = is_property.then_some((TypeRef::STRING.kind, Rule::NameOfProperty));
        match name.link {
            Some(_) if property.is_some() => by_name().or(property),
            None => primitive.or_else(by_name),
            Some(_) => by_name().or(primitive).or_else(by_page),
        }
    }

    /// The name of a type that `name` is near to, without its namespace.
    pub(crate) fn near(&self, name: &str) -> Option<Near<'_>> {
        let primitives = Primitive::ALL.iter().map(|primitive| primitive.edm().trim_start_matches("Edm."));
        nearest(short(clean(name)), self.spelled.iter().map(String::as_str).chain(primitives))
    }

    /// The qualified name of a type, in lower case.
    pub(crate) fn name_of(&self, kind: TypeKind) -> Option<&str> {
        self.by_name.iter().find(|(_, known)| **known == kind).map(|(name, _)| name.as_str())
    }

    /// The type of a name that stands in no link: in annotations, in JSON.
    pub(crate) fn by_text(&self, input: &Input<'_>, at: usize, text: &str) -> Option<TypeKind> {
        self.by_name(input, at, text).map(|(kind, _)| kind)
    }

    fn by_name(&self, input: &Input<'_>, at: usize, text: &str) -> Option<(TypeKind, Rule)> {
        let name = input.qualify(at, text).to_lowercase();
        let elsewhere = || self.by_name.get(self.by_short.get(short(&name))?.first()?);
        let here = self.by_name.get(&name).map(|kind| (*kind, Rule::NameInNamespace));
        here.or_else(|| elsewhere().map(|kind| (*kind, Rule::NameElsewhere)))
    }

    /// The page that a link leads to.
    pub(crate) fn linked(&self, input: &Input<'_>, link: &Link) -> Option<usize> {
        if link.value.starts_with('#') {
            return input.index(link.span.file);
        }
        input.index(input.sources.linked_page(link.span.file, &link.value)?)
    }

    /// `chat.md#chattype-values` means the enumeration.
    fn fragment<'t>(&self, here: &'t [(String, TypeKind)], link: Option<&Link>) -> Option<&'t (String, TypeKind)> {
        let fragment = link?.value.split_once('#')?.1.to_lowercase();
        let name = fragment.strip_suffix("-values").unwrap_or(&fragment);
        here.iter().find(|(short, kind)| short == name && matches!(kind, TypeKind::Enum(_)))
    }

    /// The type or enumeration that a link leads to, if its page defines one.
    pub(crate) fn of_link(&self, input: &Input<'_>, link: &Link) -> Option<TypeKind> {
        let here = &self.by_page[self.linked(input, link)?];
        self.fragment(here, Some(link)).or_else(|| here.first()).map(|(_, kind)| *kind)
    }
}
