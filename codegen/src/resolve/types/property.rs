//! From a row and its place in the JSON representation to a property: what the two say of its type, and which of them counts. Knows names of types,
//! no models.

use crate::api::{Primitive, Role, TypeKind, TypeRef};
use crate::diag::witness::{self, Question, Side, Statement, Witness};
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
use crate::resolve::types::wire::{Wire, of_value, wire};
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
            nullable: row.nullable.or_else(|| is_annotated(block, &row.name.value).then_some(true)),
            inherited_from: None,
            values,
            row: Some(row.name.span),
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

    /// The property of several rows. The first that states a type counts, unless a later one contradicts it and the JSON supports that.
    pub(crate) fn of_rows(&self, first: Row<'_>, later: &[Row<'_>], findings: &mut Findings) -> Property {
        let stated = |row: &Row<'_>, findings: &mut Findings| match self.supported(row.page, row.row.ty.as_ref()?, ALONE, findings) {
            Ok(ty) => Some(ty),
            Err(unknown) => {
                unknown.report("what another row says", findings);
                None
            }
        };
        let own = if later.is_empty() { None } else { stated(&first, &mut Findings::new()) };
        let others: Vec<_> = later.iter().filter_map(|row| Some((row, stated(row, findings)?))).collect();
        let other = others.into_iter().find(|(_, ty)| own != Some(*ty));
        let (Some((other, ty)), Some(own)) = (other, own) else {
            let property = self.property(&first, findings);
            // A row whose type no page defines states nothing.
            return match other {
                Some((_, ty)) if property.ty.kind == TypeKind::Json => Property { ty, ..property },
                _ => property,
            };
        };
        let seen = std::iter::once(&first)
            .chain(later)
            .find_map(|row| row.block.value_of(&row.row.name.value).map(|node| self.represented(row.page, node)));
        let supports = |_| {
            let seen = seen?;
            // `"String"` is what a representation has for an enumeration, too.
            let is_seen = |ty: TypeRef| ty == seen || seen == TypeRef::STRING && matches!(ty.kind, TypeKind::Enum(_));
            let by_kind = || Side::of(wire(ty.kind) == wire(seen.kind), wire(own.kind) == wire(seen.kind));
            Side::of(is_seen(ty), is_seen(own)).or_else(by_kind)
        };
        let name = &first.row.name;
        let (later, own) = (Statement::new(Witness::LaterRow, ty, other.row.name.span), Statement::new(Witness::FirstRow, own, name.span));
        let ty = witness::ROW.settle(later, own, supports).report_about(&name.value, findings, |ty| self.ref_words(ty));
        Property { ty, ..self.property(&first, &mut Findings::new()) }
    }

    /// The property of a row in the table of a body, of which examples have the value `node` of the type `seen`; `None` for a row without a type.
    pub(crate) fn listed(
        &self,
        page: usize,
        row: &Parameter,
        role: Role,
        value: (&Node, TypeRef),
        findings: &mut Findings,
    ) -> Option<Property> {
        let ty = self.beside_value(page, row, value, findings)?;
        findings.fact(Rule::TypeOfBodyTable, row.name.span, || self.type_words(ty.kind));
        let values = if ty.kind == TypeRef::STRING.kind { row.values.clone() } else { Vec::new() };
        let docs = self.line_docs(&row.description);
        Some(Property { docs, nullable: row.nullable, values, ..Property::bare(&row.name.value, ty, role) })
    }

    /// The type of a row in the table of a body beside the value in an example; `None` for a row without a type.
    pub(crate) fn beside_value(
        &self,
        page: usize,
        row: &Parameter,
        (node, seen): (&Node, TypeRef),
        findings: &mut Findings,
    ) -> Option<TypeRef> {
        let cell = row.ty.as_ref()?;
        Some(match self.supported(page, cell, ALONE, findings) {
            Ok(ty) => self.agreed(row, cell.span, ty, Seen { ty: seen, node, by: Witness::Body }, findings),
            Err(unknown) if seen.kind == TypeKind::Json => {
                unknown.report(ANY_JSON, findings);
                TypeRef { collection: cell.collection, ..seen }
            }
            Err(unknown) => {
                unknown.report(&format!("{}, as in the example", self.ref_words(seen)), findings);
                seen
            }
        })
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
        if let Some(question) = kind_question(table.kind, seen) {
            let table = Statement::new(Witness::Table, table, cell);
            let json = Statement::new(seen.by, seen.ty, seen.node.span);
            return question.settle(table, json, |_| None).report_about(&name.value, findings, |ty| self.ref_words(ty));
        }
        if shows_other_number(seen, ty) {
            let table = Statement::new(Witness::Table, ty.collection, cell);
            let json = Statement::new(seen.by, seen.ty.collection, seen.node.span);
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

/// The question that a table and JSON answer in different ways: whether values are text, numbers, Booleans or objects.
fn kind_question(table: TypeKind, seen: Seen<'_>) -> Option<Question> {
    let (stated, shown) = (wire(table)?, wire(seen.ty.kind)?);
    // A text may be the name of a type by chance.
    let is_chance = shown == Wire::Object && matches!(seen.node.json, Json::String(_));
    let is_string = table == TypeRef::STRING.kind;
    // A value in an example that does not fit the table is reported where the example is tested.
    if stated == shown || is_chance || !is_string && seen.by == Witness::Body {
        return None;
    }
    Some(if is_string { witness::PROPERTY_TYPE } else { witness::STATED_TYPE })
}

/// Whether the representation has one value in the place of a collection, or the other way round.
fn shows_other_number(seen: Seen<'_>, table: TypeRef) -> bool {
    let same_kind = match &seen.node.json {
        Json::Array(items) => items.first().is_some_and(|item| of_value(&item.json).is_some() && of_value(&item.json) == wire(table.kind)),
        Json::String(_) => seen.ty.kind == table.kind,
        _ => false,
    };
    same_kind && seen.ty.collection != table.collection && seen.by == Witness::Representation
}

/// Whether the annotation of a type lists the property among those that may be null.
fn is_annotated(block: &TypeBlock, name: &str) -> bool {
    block.annotation.iter().flat_map(|annotation| &annotation.nullable_properties).any(|property| property.value == name)
}
