//! From a type cell to its type: one type, or one for several alternatives. Knows names, no properties.

use crate::api::{TypeKind, TypeRef};
use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::page::model::{TypeCell, TypeName};
use crate::resolve::context::Context;
use crate::resolve::input::{clean, short};

impl Context<'_, '_> {
    /// The type of a cell; `None` with a warning where no page defines it.
    pub(crate) fn cell(&self, at: usize, cell: &TypeCell, findings: &mut Findings) -> Option<TypeRef> {
        self.linked(at, cell, None, findings)
    }

    /// The type of a cell beside JSON of the type `seen`: of a link's text and target, and of several types, that one counts.
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
        let kind_beside = |name: &TypeName| self.of_link(name.link.as_ref()?).filter(|kind| Some(*kind) == seen);
        let beside = |name: &TypeName| kind_beside(name).map(|kind| (kind, Rule::TypeBesideJson));
        let find = |name| self.names.find(self.input, at, name);
        // Where the name alone means the same, JSON decides nothing.
        let found = |name| match (beside(name), find(name)) {
            (Some((kind, _)), Some((same, rule))) if kind == same => Some((same, rule)),
            (beside, named) => beside.or(named),
        };
        let found: Vec<Option<(TypeKind, Rule)>> = cell.names.iter().map(found).collect();
        for (name, found) in cell.names.iter().zip(&found) {
            match found {
                Some((kind, rule)) => {
                    findings.fact(*rule, cell.span, || format!("`{}` is {}", clean(&name.name), self.type_words(*kind)));
                    self.other_target(name, *kind).into_iter().for_each(|found| findings.push(found));
                }
                None => self.unknown(cell, name, findings),
            }
        }
        let kinds: Option<Vec<TypeKind>> = found.into_iter().map(|found| found.map(|(kind, _)| kind)).collect();
        let (kind, rule) = alternatives(&kinds?);
        if let Some(rule) = rule {
            findings.fact(rule, cell.span, || self.type_words(kind));
        }
        Some(TypeRef { kind, collection: cell.collection })
    }

    /// A type in a few words.
    pub(crate) fn type_words(&self, kind: TypeKind) -> String {
        match kind {
            TypeKind::Primitive(primitive) => primitive.edm().to_owned(),
            TypeKind::Model(_) | TypeKind::Any(_) | TypeKind::Enum(_) => self.names.name_of(kind).unwrap_or_default().to_owned(),
            TypeKind::Json => "any JSON".to_owned(),
        }
    }

    /// A warning of a link whose text names another type than its target defines.
    fn other_target(&self, name: &TypeName, used: TypeKind) -> Option<Diagnostic> {
        let link = name.link.as_ref()?;
        let text = short(clean(&name.name));
        let page = self.names.linked(self.input, link)?;
        let there = &self.names.by_page[page];
        let named = self.names.by_short.contains_key(&text.to_lowercase());
        if !named || there.is_empty() || there.iter().any(|(short, _)| *short == text.to_lowercase()) {
            return None;
        }
        let types = self.input.pages[page].types.iter().filter_map(|ty| ty.name.as_ref());
        let defined = types.chain(self.input.pages[page].enums.iter().map(|e| &e.name)).next()?;
        let first = short(clean(&defined.value));
        let by_text = there.iter().all(|(_, kind)| *kind != used);
        let used = if by_text { "the text" } else { "the target" };
        let message = format!("the text of the link names `{text}`, its target defines `{first}`");
        let help = format!("correct one of them; what was used is {used}");
        Some(
            Diagnostic::new(Code::LinkText, link.span, message)
                .label("another type")
                .also(defined.span, "what the target defines")
                .help(help),
        )
    }

    /// The type of a cell; any JSON where there is none.
    pub(crate) fn cell_or_json(&self, at: usize, cell: Option<&TypeCell>, findings: &mut Findings) -> TypeRef {
        let json = TypeRef { kind: TypeKind::Json, collection: false };
        let Some(cell) = cell else { return json };
        self.cell(at, cell, findings).unwrap_or(TypeRef { collection: cell.collection, ..json })
    }

    fn unknown(&self, cell: &TypeCell, name: &TypeName, findings: &mut Findings) {
        let text = clean(&name.name);
        findings.fact(Rule::NameUnknown, cell.span, || format!("`{text}` is any JSON"));
        let message = format!("no page defines the type `{text}`");
        let help = "add a resource page for it, or correct the name; until then its values are any JSON";
        let found = Diagnostic::new(Code::TypeUnknown, cell.span, message).label("unknown type").help(help);
        findings.push(found.did_you_mean(cell.span, short(text), self.names.near(text)));
    }
}

/// One type for several alternatives: the one that they agree on, the first of plain types, else any JSON.
fn alternatives(kinds: &[TypeKind]) -> (TypeKind, Option<Rule>) {
    let plain = |kind: &TypeKind| matches!(kind, TypeKind::Primitive(_));
    match kinds {
        [first, rest @ ..] if rest.iter().all(|kind| kind == first) => (*first, None),
        [first, ..] if kinds.iter().all(plain) => (*first, Some(Rule::AlternativesFirst)),
        _ => (TypeKind::Json, Some(Rule::AlternativesOpen)),
    }
}
