//! From a row and its place in the JSON representation to a property: what the two say of its type, and which of them counts. Knows names of types,
//! no models.

use crate::api::{Primitive, Role, TypeKind, TypeRef};
use crate::diag::witness::{self, Side, Statement, Witness};
use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::page::english::type_cell::in_json;
use crate::page::model::{Parameter, TypeBlock, TypeCell};
use crate::page::parts::table::unread_type;
use crate::page::syntax::json::{Json, Node};
use crate::resolve::context::Context;
use crate::resolve::json;
use crate::resolve::types::cells::{ALONE, ANY_JSON};
use crate::resolve::types::collect::values_of;
use crate::resolve::types::draft::Property;
use crate::resolve::types::wire::{Wire, wire};
use crate::span::Span;
use crate::standards::odata;

/// A row about a property.
#[derive(Clone, Copy)]
pub(crate) struct Row<'a> {
    pub(crate) page: usize,
    pub(crate) block: &'a TypeBlock,
    pub(crate) row: &'a Parameter,
    pub(crate) role: Role,
}

/// A type that JSON has, and where.
#[derive(Clone, Copy)]
struct Seen<'n> {
    ty: TypeRef,
    node: &'n Node,
    by: Witness,
}

impl Context<'_, '_> {
    /// The property of a row.
    fn property(&self, &Row { page, block, row, role }: &Row<'_>, findings: &mut Findings) -> Property {
        let listed = self.values.get(&(page, row.name.value.to_lowercase()));
        let is_bind = row.name.value.ends_with("@odata.bind");
        let mut ty = self.property_type(page, block, row, listed.is_some(), findings);
        if is_bind {
            findings.fact(Rule::PropertyBind, row.name.span, || "the address of an entity".into());
            ty.kind = TypeRef::STRING.kind;
        }
        let values = match listed {
            Some(values) => values.clone(),
            None if ty.kind == TypeRef::STRING.kind => values_of(block, row),
            None => Vec::new(),
        };
        Property {
            name: row.name.value.clone(),
            ty,
            docs: self.line_docs(&row.description),
            role: if is_bind { Role::Bind } else { role },
            nullable: row.nullable,
            inherited_from: None,
            values,
        }
    }

    /// The type of a property, by its cell and the JSON representation. `listed` says that a table lists its values, so that it is a string.
    fn property_type(&self, page: usize, block: &TypeBlock, row: &Parameter, listed: bool, findings: &mut Findings) -> TypeRef {
        let seen = block.value_of(&row.name.value).map(|node| Seen { ty: self.represented(page, node), node, by: Witness::Representation });
        match (&row.ty, seen) {
            (Some(cell), _) if listed => TypeRef { collection: cell.collection, ..TypeRef::STRING },
            (Some(cell), None) => self.cell_or_json(page, Some(cell), findings),
            (Some(cell), Some(seen)) => self.cell_beside(page, row, cell, seen, findings),
            (None, seen) => self.without_cell(row, seen, findings),
        }
    }

    /// The type of the first of several rows, at which they contradict each other.
    pub(crate) fn first_of_rows(&self, first: Row<'_>, later: &[Row<'_>], findings: &mut Findings) -> Property {
        let stated = |row: &Row<'_>| self.supported(row.page, row.row.ty.as_ref()?, ALONE, &mut Findings::new()).ok();
        let own = stated(&first);
        let other = later.iter().find_map(|row| Some((row, stated(row)?)).filter(|(_, ty)| own.is_some_and(|own| own != *ty)));
        let (Some((other, ty)), Some(own)) = (other, own) else { return self.property(&first, findings) };
        let seen = std::iter::once(&first)
            .chain(later)
            .find_map(|row| row.block.value_of(&row.row.name.value).map(|node| self.represented(row.page, node)));
        let supports = |_| {
            let seen = seen?;
            let by_kind = || Side::of(wire(ty.kind) == wire(seen.kind), wire(own.kind) == wire(seen.kind));
            Side::of(ty == seen, own == seen).or_else(by_kind)
        };
        let name = &first.row.name;
        let (later, own) = (Statement::new(Witness::LaterRow, ty, other.row.name.span), Statement::new(Witness::FirstRow, own, name.span));
        let ty = witness::ROW.settle(later, own, supports).report_about(&name.value, findings, |ty| self.ref_words(ty));
        Property { ty, ..self.property(&first, &mut Findings::new()) }
    }

    /// The property of a row in the table of a body, of which examples have the value `node`; `None` where the row does not say its type.
    pub(crate) fn listed(
        &self,
        page: usize,
        row: &Parameter,
        role: Role,
        node: &Node,
        seen: TypeRef,
        findings: &mut Findings,
    ) -> Option<Property> {
        let cell = row.ty.as_ref()?;
        let ty = self.supported(page, cell, ALONE, findings).map_err(|unknown| unknown.report(&self.ref_words(seen), findings)).ok()?;
        let seen = Seen { ty: seen, node, by: Witness::Body };
        findings.fact(Rule::TypeOfBodyTable, row.name.span, || self.type_words(ty.kind));
        let ty = self.agreed(row, cell.span, ty, seen, findings);
        let values = if ty.kind == TypeRef::STRING.kind { row.values.clone() } else { Vec::new() };
        let docs = self.line_docs(&row.description);
        Some(Property { docs, nullable: row.nullable, values, ..Property::bare(&row.name.value, ty, role) })
    }

    /// The type of a row whose cell names none that can be read.
    fn without_cell(&self, row: &Parameter, seen: Option<Seen<'_>>, findings: &mut Findings) -> TypeRef {
        let Some(Seen { ty, .. }) = seen else { return TypeRef { kind: TypeKind::Json, collection: false } };
        findings.fact(Rule::TypeByJson, row.name.span, || self.type_words(ty.kind));
        match &row.unread {
            Some(cell) if ty.kind == TypeKind::Json => findings.push(unread_type(&row.name.value, cell)),
            Some(cell) => {
                let message = format!("the type of `{}` cannot be read in the table", row.name.value);
                let help = format!("write a type name; until then it is {}, as the JSON representation says", self.ref_words(ty));
                findings.push(Diagnostic::new(Code::TypeUnknown, cell.span, message).label("unknown type").help(help));
            }
            None => {}
        }
        ty
    }

    /// The type of a cell beside JSON. Where no page defines what the cell names, the JSON says it alone.
    fn cell_beside(&self, page: usize, row: &Parameter, cell: &TypeCell, seen: Seen<'_>, findings: &mut Findings) -> TypeRef {
        let support = |third, first, second| match third {
            Witness::Representation => Side::of(first == seen.ty.kind, second == seen.ty.kind),
            _ => None,
        };
        let ty = match self.supported(page, cell, &support, findings) {
            Ok(ty) => ty,
            Err(unknown) if seen.ty.kind == TypeKind::Json => {
                unknown.report(ANY_JSON, findings);
                return TypeRef { kind: TypeKind::Json, collection: cell.collection };
            }
            Err(unknown) => {
                unknown.report(&format!("{}, as the JSON representation says", self.ref_words(seen.ty)), findings);
                return seen.ty;
            }
        };
        self.agreed(row, cell.span, ty, seen, findings)
    }

    /// The type on which a cell and JSON agree, or else the one that counts.
    fn agreed(&self, row: &Parameter, cell: Span, table: TypeRef, seen: Seen<'_>, findings: &mut Findings) -> TypeRef {
        let mut ty = table;
        let name = &row.name;
        if contradicts(table.kind, seen) {
            let table = Statement::new(Witness::Table, table, cell);
            let json = Statement::new(seen.by, seen.ty, seen.node.span);
            return witness::PROPERTY_TYPE.settle(table, json, |_| None).report_about(&name.value, findings, |ty| self.ref_words(ty));
        }
        if shows_one(seen, ty) {
            let table = Statement::new(Witness::Table, true, cell);
            let json = Statement::new(seen.by, false, seen.node.span);
            let words = |several| if several { "a collection" } else { "a single value" }.to_owned();
            ty.collection = witness::PROPERTY_NUMBER.settle(table, json, |_| None).report_about(&name.value, findings, words);
        }
        match (ty.kind, seen.ty.kind) {
            (TypeKind::Json, TypeKind::Model(_)) => ty.kind = seen.ty.kind,
            // Beside values in prose the JSON representation may name the enumeration that has them.
            (kind, TypeKind::Enum(_)) if kind == TypeRef::STRING.kind => {
                findings.fact(Rule::EnumNamedInJson, name.span, || self.type_words(seen.ty.kind));
                ty.kind = seen.ty.kind;
            }
            _ => {}
        }
        ty
    }

    /// A type and its number in a few words.
    pub(crate) fn ref_words(&self, ty: TypeRef) -> String {
        format!("`{}`{}", self.type_words(ty.kind), if ty.collection { " collection" } else { "" })
    }

    /// The type that a JSON representation has: `"String"`, `{"@odata.type": "…"}`, `[…]`.
    pub(crate) fn represented(&self, page: usize, node: &Node) -> TypeRef {
        let one = |kind| TypeRef { kind, collection: false };
        match &node.json {
            Json::Array(items) => {
                TypeRef { collection: true, ..items.first().map_or(one(TypeKind::Json), |item| self.represented(page, item)) }
            }
            Json::Object(_) => one(json::odata_type(node).and_then(|name| self.by_text(page, name)).unwrap_or(TypeKind::Json)),
            Json::String(text) => {
                let (name, collection) = in_json(text);
                let kind = TypeKind::named(&name).or_else(|| self.by_text(page, &name));
                // A text that names no type is a sample, whatever it ends with.
                kind.map_or(one(TypeKind::Json), |kind| TypeRef { kind, collection })
            }
            Json::Bool(_) => one(TypeKind::Primitive(Primitive::Boolean)),
            Json::Number(text) => one(number(text)),
            Json::Null => one(TypeKind::Json),
        }
    }
}

/// The narrowest type of a number.
pub(crate) fn number(text: &str) -> TypeKind {
    let fitting =
        [Primitive::Int32, Primitive::Int64, Primitive::Double].into_iter().find(|primitive| odata::number_fits(*primitive, text));
    fitting.map_or(TypeKind::Json, TypeKind::Primitive)
}

/// Whether the table says string and JSON shows something that is not text.
fn contradicts(table: TypeKind, seen: Seen<'_>) -> bool {
    let is_other = match wire(seen.ty.kind) {
        Some(Wire::Boolean | Wire::Number) => true,
        // A text may be the name of a type by chance.
        Some(Wire::Object) => matches!(seen.node.json, Json::Object(_) | Json::Array(_)),
        Some(Wire::Text) | None => false,
    };
    table == TypeRef::STRING.kind && is_other
}

/// Whether the representation has one value in the place of a collection.
fn shows_one(seen: Seen<'_>, table: TypeRef) -> bool {
    let is_text = matches!(seen.node.json, Json::String(_)) && seen.by == Witness::Representation;
    table.collection && is_text && seen.ty == TypeRef { collection: false, ..table }
}
