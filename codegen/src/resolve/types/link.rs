//! From a type's name, as a page means it, to the type. Knows names and pages, no properties.

use crate::api::{EnumId, ModelId, TypeKind, TypeRef};
use crate::diag::{Code, Diagnostic, Rule};
use crate::page::model::{TypeBlock, TypeName};
use crate::page::syntax::json::Node;
use crate::page::syntax::link::Link;
use crate::resolve::input::{Input, clean, short};
use crate::resolve::json;
use crate::resolve::types::collect::{Defined, RawType};
use crate::standards::nearest::{KnownNames, Near};
use crate::standards::odata::Primitive;
use crate::standards::words::{singular, words};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

/// Whether a page defines a type with the name of any JSON, and without properties: `Json`. Places of it take any value.
fn is_any(ty: &RawType<'_>) -> bool {
    let has_no_member = |node: &Node| json::members(node).iter().all(|member| json::is_control(&member.key.value));
    let is_empty =
        |block: &TypeBlock| block.properties.is_empty() && block.relationships.is_empty() && block.json.as_ref().is_none_or(has_no_member);
    TypeKind::named(short(&ty.name)) == Some(TypeKind::Json) && !ty.inferred() && ty.slices.iter().all(|(_, block)| is_empty(block))
}

/// All types by name. Ids are final: models and enumerations are sorted by qualified name.
pub(crate) struct TypeNames {
    by_name: BTreeMap<String, TypeKind>,
    /// By the last part of the name; the qualified names in order.
    by_short: BTreeMap<String, Vec<String>>,
    /// What each page defines: lower-case short name and type, in order.
    by_page: Vec<Vec<(String, TypeKind)>>,
    /// The names of the models and of the enumerations, by their ids.
    models: Vec<String>,
    enums: Vec<String>,
    /// The properties whose values tables list; where they are named as types, they are strings.
    properties: BTreeSet<String>,
    /// The names of all types without their namespaces, once somebody asks for a near one.
    near: OnceLock<KnownNames<String>>,
}

impl TypeNames {
    pub(crate) fn new(input: &Input<'_>, defined: &Defined<'_>) -> Self {
        let kind = |id: usize, ty: &RawType<'_>| if is_any(ty) { TypeKind::Json } else { TypeKind::Model(ModelId(id)) };
        let models = defined.types.iter().enumerate().map(|(id, (key, ty))| (key.clone(), kind(id, ty)));
        let enums = defined.enums.keys().enumerate().map(|(id, key)| (key.clone(), TypeKind::Enum(EnumId(id))));
        let by_name: BTreeMap<String, TypeKind> = enums.chain(models).collect();
        let mut by_short: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for name in by_name.keys() {
            by_short.entry(short(name).to_owned()).or_default().push(name.clone());
        }
        let by_page = input.pages.par_iter().enumerate().map(|(at, page)| {
            let types = page.types.iter().filter_map(|ty| ty.name.as_ref());
            let enums = page.enums.iter().map(|e| &e.name);
            let names = types.chain(enums).map(|name| input.qualify(at, &name.value).to_lowercase());
            names.filter_map(|name| Some((short(&name).to_owned(), *by_name.get(&name)?))).collect()
        });
        Self {
            by_page: by_page.collect(),
            by_short,
            models: defined.types.values().map(|ty| ty.name.clone()).collect(),
            enums: defined.enums.values().map(|e| e.name.clone()).collect(),
            properties: defined.values.keys().map(|(_, property)| property.clone()).collect(),
            by_name,
            near: OnceLock::new(),
        }
    }

    /// Whether a type has the name, in any namespace.
    pub(crate) fn is_name(&self, name: &str) -> bool {
        self.by_short.contains_key(&short(name).to_lowercase())
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
        let by_page = || {
            let is_home = input.stem(target?).eq_ignore_ascii_case(short(text));
            let found = abbreviated(&self.by_page[target?], text, name.link.as_ref()?, is_home)?;
            Some((found, Rule::LinkShortName))
        };
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
        let known = || {
            let primitives = Primitive::ALL.iter().map(|primitive| primitive.edm().trim_start_matches("Edm."));
            self.models.iter().chain(&self.enums).map(|name| short(name)).chain(primitives).map(str::to_owned).collect()
        };
        self.near.get_or_init(known).nearest(short(clean(name)))
    }

    /// The qualified name of a type; empty for one that has none.
    pub(crate) fn name_of(&self, kind: TypeKind) -> &str {
        let name = match kind {
            TypeKind::Model(id) | TypeKind::Any(id) => self.models.get(id.0),
            TypeKind::Enum(id) => self.enums.get(id.0),
            TypeKind::Primitive(_) | TypeKind::Json => None,
        };
        name.map_or("", String::as_str)
    }

    /// What the page that a link leads to defines.
    pub(crate) fn targets(&self, input: &Input<'_>, link: &Link) -> &[(String, TypeKind)] {
        self.linked(input, link).map_or(&[], |page| &self.by_page[page])
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

    /// A warning of a link to values that its page does not define.
    pub(crate) fn without_values(&self, input: &Input<'_>, name: &TypeName) -> Option<Diagnostic> {
        let link = name.link.as_ref().filter(|link| link.value.ends_with(VALUES))?;
        let page = self.linked(input, link)?;
        let fragment = link.value.split_once('#')?.1.strip_suffix(VALUES)?.to_lowercase();
        if self.properties.contains(&fragment) {
            return None;
        }
        let message = format!("`{}` does not define the values that the link leads to", input.path(page));
        let help = "correct the link, or add the values; the text of the link was used";
        self.fragment(&self.by_page[page], Some(link)).is_none().then(|| Diagnostic::new(Code::LinkMissing, link.span, message).help(help))
    }

    /// `chat.md#chattype-values` means the enumeration.
    fn fragment<'t>(&self, here: &'t [(String, TypeKind)], link: Option<&Link>) -> Option<&'t (String, TypeKind)> {
        let fragment = link?.value.split_once('#')?.1.to_lowercase();
        let name = fragment.strip_suffix(VALUES).unwrap_or(&fragment);
        here.iter().find(|(short, kind)| short == name && matches!(kind, TypeKind::Enum(_)))
    }

    /// The type or enumeration that a link leads to, if its page defines one. A link to values that are not there leads to nothing.
    pub(crate) fn of_link(&self, input: &Input<'_>, link: &Link) -> Option<TypeKind> {
        let here = self.targets(input, link);
        let first = || here.first().filter(|_| !link.value.ends_with(VALUES));
        self.fragment(here, Some(link)).or_else(first).map(|(_, kind)| *kind)
    }
}

/// The end of a fragment that leads to the values of an enumeration.
const VALUES: &str = "-values";

/// The one type of a page that a text is short for: `range` for `workbookRange`, `app` for `teamsAppInstallation`. Where the page defines a
/// single type, that is any word, and the name of the page's file.
fn abbreviated(here: &[(String, TypeKind)], text: &str, link: &Link, is_home: bool) -> Option<TypeKind> {
    if link.value.ends_with(VALUES) {
        return None;
    }
    let word = singular(short(text)).to_lowercase();
    let is_word = words(text).len() == 1 || !text.is_ascii();
    let only = |fits: &dyn Fn(&str) -> bool| {
        let mut found = here.iter().filter(|(name, _)| fits(name)).map(|(_, kind)| *kind);
        found.next().filter(|_| found.next().is_none())
    };
    let inside = || only(&|name| is_word && name.contains(&word));
    let any = || only(&|_| is_home || is_word && !link.value.contains('#')).filter(|kind| matches!(kind, TypeKind::Model(_)));
    only(&|name| name.ends_with(&word)).or_else(inside).or_else(any)
}
