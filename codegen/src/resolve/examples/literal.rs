//! From the JSON of examples to values of documented types, as Rust code writes them; a diagnostic points at what does not fit. Knows types,
//! no URLs.

use crate::api::{EnumId, Fields, Literal, ModelId, Object, Primitive, Scalar, TypeKind, TypeRef};
use crate::diag::{Code, Diagnostic};
use crate::page::english::placeholder::is_placeholder;
use crate::page::syntax::json::{Json, Member, Node};
use crate::resolve::context::Known;
use crate::resolve::examples::report::Report;
use crate::resolve::input::{clean, short};
use crate::resolve::json;
use crate::resolve::types::draft::Enum;
use crate::resolve::types::models::{NearProperties, property_of};
use crate::span::Span;
use crate::standards::nearest::nearest;
use crate::standards::odata;
use serde_json::Value;
use std::cell::OnceCell;
use std::collections::BTreeMap;

/// Fits the JSON of a page's examples to types.
#[derive(Clone, Copy)]
pub(crate) struct Fitter<'i, 'a> {
    pub(crate) known: Known<'i, 'a>,
    pub(crate) enums: &'i [Enum],
    pub(crate) page: usize,
    /// Whether the JSON is sent: then code has to write each value as the example does.
    pub(crate) sends: bool,
}

/// Where a value stands.
#[derive(Clone, Copy)]
pub(crate) struct Place<'n> {
    /// What diagnostics call it.
    pub(crate) name: &'n str,
    pub(crate) ty: TypeRef,
    /// The type that the context of a response names for its objects that name none.
    pub(crate) implied: Option<&'n str>,
    /// The row that documents it.
    pub(crate) row: Option<Span>,
}

impl<'n> Place<'n> {
    pub(crate) fn new(name: &'n str, ty: TypeRef) -> Self {
        Self { name, ty, implied: None, row: None }
    }
}

/// A value fitted to its place.
#[derive(Debug, Default)]
pub(crate) struct Fitted {
    /// The value; `None` where it does not fit.
    pub(crate) literal: Option<Literal>,
    pub(crate) pointers: Pointers,
}

impl From<Literal> for Fitted {
    fn from(literal: Literal) -> Self {
        Self { literal: Some(literal), pointers: Pointers::default() }
    }
}

/// JSON pointers to what is of note inside a value.
#[derive(Debug, Default)]
pub(crate) struct Pointers {
    /// The values that do not fit.
    pub(crate) misfits: Vec<String>,
    /// The objects that name the type which their place has anyway, or leave out one that is written.
    pub(crate) restated: Vec<String>,
}

impl Pointers {
    /// Adds what is of note inside the member or element `step`.
    pub(crate) fn add(&mut self, step: &str, inside: Self) {
        let step = step.replace('~', "~0").replace('/', "~1");
        let whole = |pointer: String| format!("/{step}{pointer}");
        self.misfits.extend(inside.misfits.into_iter().map(whole));
        self.restated.extend(inside.restated.into_iter().map(whole));
    }
}

impl Fitter<'_, '_> {
    /// The value as one of its place; a warning says where it does not fit.
    pub(crate) fn fit(&self, place: Place<'_>, node: &Node, report: &mut Report<'_>) -> Fitted {
        if node.json == Json::Null {
            return Literal::Null.into();
        }
        let fitted = self.value(place, node, report);
        self.undocumented_values(place, node, report);
        if fitted.literal.is_some() {
            return fitted;
        }
        report.misfit(place.name, place.row, node, &self.describe(place.ty));
        Fitted { literal: None, pointers: Pointers { misfits: vec![String::new()], restated: Vec::new() } }
    }

    fn value(&self, place: Place<'_>, node: &Node, report: &mut Report<'_>) -> Fitted {
        if !place.ty.collection {
            return self.one(place, node, report);
        }
        let Json::Array(items) = &node.json else { return Fitted::default() };
        let mut literals = Vec::new();
        let mut pointers = Pointers::default();
        for (at, item) in items.iter().enumerate() {
            let fitted = self.one(place, item, report);
            let Some(literal) = fitted.literal else { return Fitted::default() };
            literals.push(literal);
            pointers.add(&at.to_string(), fitted.pointers);
        }
        Fitted { literal: Some(Literal::List(literals)), pointers }
    }

    fn one(&self, place: Place<'_>, node: &Node, report: &mut Report<'_>) -> Fitted {
        match (place.ty.kind, &node.json) {
            (TypeKind::Model(base), Json::Object(members)) => {
                self.object(base, self.concrete(base, place.implied, node), node, members, report)
            }
            _ if self.sends && is_spelled(place.ty, node) => Fitted::default(),
            (kind, _) => Fitted { literal: self.simple(kind, node), pointers: Pointers::default() },
        }
    }

    /// A value that is not an object of a model.
    fn simple(&self, kind: TypeKind, node: &Node) -> Option<Literal> {
        match (kind, &node.json) {
            (TypeKind::Json, _) => Some(Literal::Json(node.value())),
            (TypeKind::Primitive(Primitive::Boolean), Json::Bool(value)) => Some(Scalar::Bool(*value).into()),
            (TypeKind::Primitive(primitive), Json::Number(text)) => number(primitive, text).map(Literal::Scalar),
            (TypeKind::Primitive(Primitive::String), Json::String(text)) => Some(Scalar::String(text.clone()).into()),
            (TypeKind::Primitive(primitive), Json::String(text)) => {
                odata::fits(primitive, text).then(|| Scalar::Parsed(primitive, text.clone()).into())
            }
            (TypeKind::Enum(id), Json::String(text)) => Some(member(id, &self.enums[id.0], text).into()),
            _ => None,
        }
    }

    /// The type that an object in a place of `base` names, or else its context, if it is one derived from it.
    fn concrete(&self, base: ModelId, implied: Option<&str>, node: &Node) -> ModelId {
        let models = self.known.models;
        let derived = &models[base.0].derived;
        let Some(name) = json::odata_type(node) else {
            let is_implied = |id: &ModelId| Some(models[id.0].name.as_str()) == implied;
            return derived.iter().copied().find(is_implied).unwrap_or(base);
        };
        match self.known.context.by_text(self.page, name) {
            Some(TypeKind::Model(id)) if derived.contains(&id) => id,
            _ => base,
        }
    }

    /// An object of the model `id` in a place of `declared`.
    fn object(&self, declared: ModelId, id: ModelId, node: &Node, members: &[Member], report: &mut Report<'_>) -> Fitted {
        let models = self.known.models;
        let mut pointers = Pointers::default();
        // The declared type is not written: every other type is.
        if json::odata_type(node) == Some(models[declared.0].name.as_str()) {
            pointers.restated.push(String::new());
        }
        let (fields, rest) = match models[id.0].entries {
            Some(ty) => self.entries(ty, members, &mut pointers, report),
            None => self.properties(id, node, members, &mut pointers, report),
        };
        // Its own name says nothing that the Rust type does not.
        let is_own = |key: &str| key == "@odata.type" && json::odata_type(node) == Some(models[id.0].name.as_str());
        let rest = rest.into_iter().filter(|(key, _)| !is_own(key)).collect();
        let in_any = !models[declared.0].derived.is_empty();
        Fitted { literal: Some(Object { model: id, in_any, fields, rest }.into()), pointers }
    }

    fn properties(
        &self,
        id: ModelId,
        node: &Node,
        members: &[Member],
        pointers: &mut Pointers,
        report: &mut Report<'_>,
    ) -> (Fields, Vec<(String, Value)>) {
        let model = &self.known.models[id.0];
        let lenient = model.inferred || model.open || self.is_of_unknown_type(node, report);
        let mut fields: BTreeMap<usize, Literal> = BTreeMap::new();
        let mut rest: Vec<(String, Value)> = Vec::new();
        let properties = OnceCell::new();
        for member in members {
            let key = member.key.value.as_str();
            let Some(index) = model.properties.iter().position(|property| property.name == key) else {
                if !lenient && !key.starts_with('@') && !json::is_control(key) {
                    let near = properties.get_or_init(|| NearProperties::new(self.known.models, id, members)).of(key);
                    let row = near.and_then(|near| property_of(self.known.models, id, near.name)).and_then(|(_, property)| property.row);
                    report.undocumented(&format!("`{}`", model.name), member, near, row);
                }
                report.control(member);
                rest.push((key.to_owned(), member.value.value()));
                continue;
            };
            // A context is about the objects of the response, not about those within them.
            let property = &model.properties[index];
            let fitted = self.fit(Place { row: property.row, ..Place::new(key, property.ty) }, &member.value, report);
            pointers.add(key, fitted.pointers);
            match fitted.literal {
                Some(literal) => drop(fields.insert(index, literal)),
                None => rest.push((key.to_owned(), member.value.value())),
            }
        }
        (Fields::Properties(fields.into_iter().collect()), rest)
    }

    fn entries(&self, ty: TypeRef, members: &[Member], pointers: &mut Pointers, report: &mut Report<'_>) -> (Fields, Vec<(String, Value)>) {
        let (mut entries, mut rest) = (Vec::new(), Vec::new());
        for Member { key, value } in members {
            let key = key.value.as_str();
            let mut fitted = if key.contains('@') { Fitted::default() } else { self.fit(Place::new(key, ty), value, report) };
            // An entry that is an object is written with its type, whether or not the example has it.
            if matches!(fitted.literal, Some(Literal::Object(_))) && json::odata_type(value).is_none() {
                fitted.pointers.restated.push(String::new());
            }
            pointers.add(key, fitted.pointers);
            match fitted.literal {
                Some(entry) => entries.push((key.to_owned(), entry)),
                None => rest.push((key.to_owned(), value.value())),
            }
        }
        (Fields::Entries(entries), rest)
    }

    /// Warns of the first value of a property that is not a member of its enumeration.
    fn undocumented_values(&self, place: Place<'_>, node: &Node, report: &mut Report<'_>) {
        let TypeKind::Enum(id) = place.ty.kind else { return };
        let e = &self.enums[id.0];
        let nodes = match &node.json {
            Json::Array(items) => items.as_slice(),
            _ => std::slice::from_ref(node),
        };
        let found = nodes.iter().find_map(|node| match &node.json {
            Json::String(text) => (!is_documented(e, text)).then_some((node.span, text)),
            _ => None,
        });
        let Some((span, text)) = found else { return };
        if is_placeholder(text) {
            return report.placeholder(span, text, &format!("value of `{}`", short(&e.name)));
        }
        let value = if text.is_empty() { "the empty text".to_owned() } else { format!("`{text}`") };
        let message = format!("{value} is not a documented value of `{}`", short(&e.name));
        let help = "correct the example, or add the value to the enumeration; it was used as an undocumented value";
        let near = nearest(text, e.members.iter().map(|member| member.name.as_str()));
        let warning = Diagnostic::new(Code::ExampleMisfit, span, message).label("no such value").help(help).did_you_mean(span, text, near);
        report.push_as(format!("a value of `{}`", place.name), warning);
    }

    /// Whether an object names a type that no page defines, which a warning says.
    fn is_of_unknown_type(&self, node: &Node, report: &mut Report<'_>) -> bool {
        let (Some(name), Some(value)) = (json::odata_type(node), json::member(node, "@odata.type")) else { return false };
        let unknown = self.known.context.by_text(self.page, name).is_none();
        if unknown {
            let message = format!("no page defines the type `{name}` of an example");
            let help = "add a resource page for it, or correct the name; until then its own properties are additional properties";
            let found = Diagnostic::new(Code::TypeUnknown, value.span, message).label("unknown type").help(help);
            report.push(found.did_you_mean(value.span, short(clean(name)), self.known.context.names.near(name)));
        }
        unknown
    }

    fn describe(&self, ty: TypeRef) -> String {
        let name = match ty.kind {
            TypeKind::Primitive(primitive) => primitive.edm().trim_start_matches("Edm."),
            TypeKind::Model(id) | TypeKind::Any(id) => &self.known.models[id.0].name,
            TypeKind::Enum(id) => &self.enums[id.0].name,
            TypeKind::Json => "JSON",
        };
        format!("`{name}`{}", if ty.collection { " collection" } else { "" })
    }
}

/// Whether a decimal is written as a string, which code cannot ask for.
fn is_spelled(ty: TypeRef, node: &Node) -> bool {
    ty.kind == TypeKind::Primitive(Primitive::Decimal) && matches!(node.json, Json::String(_))
}

/// A number as Rust spells it for its type; `None` where it does not fit.
pub(crate) fn number(primitive: Primitive, text: &str) -> Option<Scalar> {
    let is_whole = |text: &str| text.trim_start_matches('-').bytes().all(|byte| byte.is_ascii_digit());
    // A URL may have a plus, which no literal of Rust has.
    let text = text.trim_start_matches('+');
    odata::number_fits(primitive, text).then(|| match primitive {
        Primitive::Decimal => Scalar::Parsed(primitive, text.to_owned()),
        Primitive::Double | Primitive::Single if is_whole(text) => Scalar::Number(format!("{text}.0")),
        _ => Scalar::Number(text.to_owned()),
    })
}

/// A member of an enumeration, or several where it is of flags.
fn member(id: EnumId, e: &Enum, text: &str) -> Scalar {
    if e.flags {
        return Scalar::Flags(id, flags(e, text));
    }
    let member = e.members.iter().position(|member| member.name == text);
    Scalar::Enum(id, member.ok_or_else(|| text.to_owned()))
}

/// The members that a text joins by commas; the text where it is spelled in another way, or holds other values.
fn flags(e: &Enum, text: &str) -> Result<Vec<usize>, String> {
    let parts = text.split(',').map(|part| e.members.iter().position(|member| member.name == part));
    parts.collect::<Option<Vec<usize>>>().ok_or_else(|| text.to_owned())
}

/// Whether a value is a member of an enumeration, or several joined by commas, as flags are.
fn is_documented(e: &Enum, text: &str) -> bool {
    text.split(',').all(|part| e.members.iter().any(|member| member.name == part.trim()))
        || e.members.iter().any(|member| member.name == text)
}
