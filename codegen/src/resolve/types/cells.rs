//! From a type cell to its type: one type, or one for several alternatives. Knows names, no properties.

use crate::api::{TypeKind, TypeRef};
use crate::diag::witness::{self, Side, Statement, Witness};
use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::page::model::{TypeCell, TypeName};
use crate::page::syntax::link::Link;
use crate::resolve::context::Context;
use crate::resolve::input::{clean, short};
use crate::resolve::types::link::TypeNames;
use crate::span::Span;

/// Which of two types a witness supports.
pub(crate) type Support<'s> = &'s dyn Fn(Witness, TypeKind, TypeKind) -> Option<Side>;

/// No witness but the cell.
pub(crate) const ALONE: Support<'static> = &|_, _, _| None;

/// A cell of which a name means nothing.
pub(crate) struct Unknown<'c> {
    cell: &'c TypeCell,
    names: Vec<&'c TypeName>,
    /// The names that mean something.
    known: &'c TypeNames,
}

impl Unknown<'_> {
    /// Warns of each name; `used` is what its values are instead.
    pub(crate) fn report(&self, used: &str, findings: &mut Findings) {
        for name in &self.names {
            findings.fact(Rule::NameUnknown, self.cell.span, || format!("`{}` is {used}", clean(&name.name)));
            let message = format!("no page defines the type `{}`", clean(&name.name));
            let help = format!("add a resource page for it, or correct the name; until then its values are {used}");
            let found = Diagnostic::new(Code::TypeUnknown, self.cell.span, message).label("unknown type").help(help);
            let text = clean(&name.name);
            findings.push(found.did_you_mean(self.cell.span, short(text), self.known.near(text)));
        }
    }
}

/// What values are of which nothing is known.
pub(crate) const ANY_JSON: &str = "any JSON";

impl Context<'_, '_> {
    /// The type of a cell; `None` with a warning where no page defines it.
    pub(crate) fn cell(&self, at: usize, cell: &TypeCell, findings: &mut Findings) -> Option<TypeRef> {
        self.supported(at, cell, ALONE, findings).map_err(|unknown| unknown.report(ANY_JSON, findings)).ok()
    }

    /// The type of a cell; any JSON where there is none.
    pub(crate) fn cell_or_json(&self, at: usize, cell: Option<&TypeCell>, findings: &mut Findings) -> TypeRef {
        let json = TypeRef { kind: TypeKind::Json, collection: false };
        let Some(cell) = cell else { return json };
        self.cell(at, cell, findings).unwrap_or(TypeRef { collection: cell.collection, ..json })
    }

    /// The type of a cell, where `support` decides between text and target of a link.
    pub(crate) fn supported<'c>(
        &'c self,
        at: usize,
        cell: &'c TypeCell,
        support: Support<'_>,
        findings: &mut Findings,
    ) -> Result<TypeRef, Unknown<'c>> {
        let found: Vec<Option<TypeKind>> = cell.names.iter().map(|name| self.named(at, cell.span, name, support, findings)).collect();
        let unknown = || cell.names.iter().zip(&found).filter(|(_, found)| found.is_none()).map(|(name, _)| name).collect();
        let kinds: Option<Vec<TypeKind>> = found.iter().copied().collect();
        let (kind, rule) = alternatives(&kinds.ok_or_else(|| Unknown { cell, names: unknown(), known: &self.names })?);
        if let Some(rule) = rule {
            findings.fact(rule, cell.span, || self.type_words(kind));
        }
        Ok(TypeRef { kind, collection: cell.collection })
    }

    /// The type of one name of a cell or sentence.
    pub(crate) fn named(&self, at: usize, span: Span, name: &TypeName, support: Support<'_>, findings: &mut Findings) -> Option<TypeKind> {
        let found = self.names.find(self.input, at, name);
        if let (Some((text, _)), Some(link)) = (found, &name.link)
            && let Some(target) = self.other_target(name, text, support)
        {
            let text = Statement::new(Witness::LinkText, text, link.span);
            let target = Statement::new(Witness::LinkTarget, target, self.definition(link, target).unwrap_or(link.span));
            let settled = witness::LINKED_TYPE.settle(text, target, |third| support(third, text.says, target.says));
            return Some(settled.report(findings, |kind| format!("`{}`", self.type_words(kind))));
        }
        let beside = || self.beside(name, support).map(|kind| (kind, Rule::TypeBesideJson));
        let (kind, rule) = found.or_else(beside)?;
        self.names.without_values(self.input, name).into_iter().for_each(|missing| findings.push(missing));
        findings.fact(rule, span, || format!("`{}` is {}", clean(&name.name), self.type_words(kind)));
        Some(kind)
    }

    /// The type that the target of a link defines, where that does not define the one that its text names.
    fn other_target(&self, name: &TypeName, text: TypeKind, support: Support<'_>) -> Option<TypeKind> {
        let there = self.names.targets(self.input, name.link.as_ref()?);
        if !self.names.is_name(clean(&name.name)) || there.iter().any(|(_, kind)| *kind == text) {
            return None;
        }
        let supported = |(_, kind): &&(String, TypeKind)| support(Witness::Representation, text, *kind) == Some(Side::Second);
        self.of_link(name.link.as_ref()?).or_else(|| there.iter().find(supported).map(|(_, kind)| *kind))
    }

    /// Where the page that a link leads to defines a type.
    fn definition(&self, link: &Link, kind: TypeKind) -> Option<Span> {
        let page = self.input.pages.get(self.names.linked(self.input, link)?)?;
        let known = short(self.names.name_of(kind));
        let names = page.types.iter().filter_map(|ty| ty.name.as_ref()).chain(page.enums.iter().map(|e| &e.name));
        names.map(|name| (short(&name.value), name.span)).find(|(name, _)| name.eq_ignore_ascii_case(known)).map(|(_, span)| span)
    }

    /// The type that a link leads to, where its text names none and the JSON representation has that type.
    fn beside(&self, name: &TypeName, support: Support<'_>) -> Option<TypeKind> {
        let there = self.names.targets(self.input, name.link.as_ref()?);
        let is_seen = |kind: &TypeKind| support(Witness::Representation, *kind, TypeKind::Json) == Some(Side::First);
        there.iter().map(|(_, kind)| *kind).find(is_seen)
    }

    /// A type in a few words.
    pub(crate) fn type_words(&self, kind: TypeKind) -> String {
        match kind {
            TypeKind::Primitive(primitive) => primitive.edm().to_owned(),
            TypeKind::Model(_) | TypeKind::Any(_) | TypeKind::Enum(_) => self.names.name_of(kind).to_owned(),
            TypeKind::Json => ANY_JSON.to_owned(),
        }
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
