//! From a type's name, as a page means it, to the type. Knows names and pages, no properties.

use crate::api::{EnumId, ModelId, TypeKind, TypeRef};
use crate::diag::{Code, Diagnostic, Findings};
use crate::page::model::{TypeCell, TypeName};
use crate::page::syntax::link::Link;
use crate::resolve::input::{Input, clean, short};
use crate::resolve::types::collect::Defined;
use std::collections::{BTreeMap, BTreeSet};

/// All types by name. Ids are final: models and enumerations are sorted by qualified name.
pub(crate) struct TypeNames {
    by_name: BTreeMap<String, TypeKind>,
    /// By the last part of the name; the qualified names in order.
    by_short: BTreeMap<String, Vec<String>>,
    /// What each page defines: lower-case short name and type, in order.
    by_page: Vec<Vec<(String, TypeKind)>>,
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
        let mut this = Self { by_name, by_short, by_page: vec![Vec::new(); input.pages.len()], properties };
        for (at, page) in input.pages.iter().enumerate() {
            let types = page.types.iter().filter_map(|ty| ty.name.as_ref());
            let enums = page.enums.iter().map(|e| &e.name);
            let names = types.chain(enums).map(|name| input.qualify(at, &name.value).to_lowercase());
            this.by_page[at] = names.filter_map(|name| Some((short(&name).to_owned(), *this.by_name.get(&name)?))).collect();
        }
        this
    }

    /// The type that page `at` means by `name`: one of the page that its link leads to, else one of its namespace, else one of any.
    pub(crate) fn find(&self, input: &Input<'_>, at: usize, name: &TypeName) -> Option<TypeKind> {
        let target = name.link.as_ref().and_then(|link| self.linked(input, link));
        let text = clean(&name.name);
        if let Some(page) = target {
            let here = &self.by_page[page];
            let named = here.iter().find(|(short, _)| *short == self::short(text).to_lowercase());
            if let Some((_, kind)) = named.or_else(|| self.fragment(here, name.link.as_ref())) {
                return Some(*kind);
            }
        }
        let primitive = TypeKind::named(text);
        let by_name = || self.by_text(input, at, text);
        let by_page = || target.and_then(|page| self.by_page[page].first()).map(|(_, kind)| *kind);
        let property = self.properties.contains(&short(text).to_lowercase()).then_some(TypeRef::STRING.kind);
        match name.link {
            Some(_) if property.is_some() => by_name().or(property),
            None => primitive.or_else(by_name),
            Some(_) => by_name().or(primitive).or_else(by_page),
        }
    }

    /// The type of a name that stands in no link: in annotations, in JSON.
    pub(crate) fn by_text(&self, input: &Input<'_>, at: usize, text: &str) -> Option<TypeKind> {
        let name = input.qualify(at, text).to_lowercase();
        let elsewhere = || self.by_short.get(short(&name))?.first();
        self.by_name.get(&name).or_else(|| self.by_name.get(elsewhere()?)).copied()
    }

    fn linked(&self, input: &Input<'_>, link: &Link) -> Option<usize> {
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

/// Links type cells and says which could not be.
pub(crate) struct Linker<'i, 'a> {
    pub(crate) input: &'i Input<'a>,
    pub(crate) names: &'i TypeNames,
}

impl Linker<'_, '_> {
    /// The type of a cell; `None` with a warning where no page defines it.
    pub(crate) fn cell(&self, at: usize, cell: &TypeCell, findings: &mut Findings) -> Option<TypeRef> {
        self.linked(at, cell, None, findings)
    }

    /// The type of a cell beside JSON that shows `seen`: of a link's text and target, and of several types, that is the one.
    pub(crate) fn cell_beside(&self, at: usize, cell: &TypeCell, seen: TypeKind, findings: &mut Findings) -> TypeRef {
        let json = TypeRef { kind: TypeKind::Json, collection: cell.collection };
        let ty = self.linked(at, cell, Some(seen), findings).unwrap_or(json);
        match (ty.kind, seen) {
            (TypeKind::Json, TypeKind::Model(_)) => TypeRef { kind: seen, ..ty },
            _ => ty,
        }
    }

    /// The type of a cell; the one that its link leads to only where that is the one `seen`, or else the one that it names.
    pub(crate) fn linked(&self, at: usize, cell: &TypeCell, seen: Option<TypeKind>, findings: &mut Findings) -> Option<TypeRef> {
        let target = |name: &TypeName| self.names.of_link(self.input, name.link.as_ref()?).filter(|kind| Some(*kind) == seen);
        let find = |name| target(name).or_else(|| self.names.find(self.input, at, name));
        let found: Vec<Option<TypeKind>> = cell.names.iter().map(find).collect();
        for (name, _) in cell.names.iter().zip(&found).filter(|(_, kind)| kind.is_none()) {
            let message = format!("no page defines the type `{}`", clean(&name.name));
            let help = "add a resource page for it, or correct the name; until then its values are any JSON";
            findings.push(Diagnostic::new(Code::TypeUnknown, cell.span, message).label("unknown type").help(help));
        }
        cell.names.iter().zip(&found).filter_map(|(name, kind)| self.other_target(name, (*kind)?)).for_each(|d| findings.push(d));
        let kinds: Option<Vec<TypeKind>> = found.into_iter().collect();
        Some(TypeRef { kind: alternatives(&kinds?), collection: cell.collection })
    }

    /// What there is to say of a link whose text names another type than its target defines.
    fn other_target(&self, name: &TypeName, used: TypeKind) -> Option<Diagnostic> {
        let link = name.link.as_ref()?;
        let said = short(clean(&name.name));
        let page = self.names.linked(self.input, link)?;
        let there = &self.names.by_page[page];
        let named = self.names.by_short.contains_key(&said.to_lowercase());
        if !named || there.is_empty() || there.iter().any(|(short, _)| *short == said.to_lowercase()) {
            return None;
        }
        let types = self.input.pages[page].types.iter().filter_map(|ty| ty.name.as_ref());
        let first = types.chain(self.input.pages[page].enums.iter().map(|e| &e.name)).next().map(|name| short(clean(&name.value)))?;
        let by_text = there.iter().all(|(_, kind)| *kind != used);
        let used = if by_text { "the text" } else { "the target" };
        let message = format!("the text of the link names `{said}`, its target defines `{first}`");
        let help = format!("correct one of them; what was used is {used}");
        Some(Diagnostic::new(Code::LinkText, link.span, message).label("another type").help(help))
    }

    /// The type of a cell; any JSON where there is none.
    pub(crate) fn cell_or_json(&self, at: usize, cell: Option<&TypeCell>, findings: &mut Findings) -> TypeRef {
        let json = TypeRef { kind: TypeKind::Json, collection: false };
        let Some(cell) = cell else { return json };
        self.cell(at, cell, findings).unwrap_or(TypeRef { collection: cell.collection, ..json })
    }
}

/// One type for several alternatives: the one that they agree on, the first of plain types, else any JSON.
fn alternatives(kinds: &[TypeKind]) -> TypeKind {
    let plain = |kind: &TypeKind| matches!(kind, TypeKind::Primitive(_));
    match kinds {
        [first, rest @ ..] if rest.iter().all(|kind| kind == first) => *first,
        [first, ..] if kinds.iter().all(plain) => *first,
        _ => TypeKind::Json,
    }
}
