//! From a type cell to its type: one type, or one for several alternatives. Knows names, no properties.

use crate::api::{TypeKind, TypeRef};
use crate::diag::{Code, Diagnostic, Findings};
use crate::page::model::{TypeCell, TypeName};
use crate::resolve::context::Context;
use crate::resolve::input::{clean, short};

impl Context<'_, '_> {
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
        let target = |name: &TypeName| self.of_link(name.link.as_ref()?).filter(|kind| Some(*kind) == seen);
        let find = |name| target(name).or_else(|| self.find(at, name));
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
