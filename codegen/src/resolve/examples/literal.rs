//! From the JSON of examples to values of documented types, as Rust code writes them; what does not fit is said. Knows types, no URLs.

use crate::api::{Enum, EnumId, Fields, Literal, Model, ModelId, Object, Primitive, Scalar, TypeKind, TypeRef};
use crate::diag::{Code, Diagnostic, Findings};
use crate::page::syntax::json::{Json, Member, Node};
use crate::resolve::input::{Input, short};
use crate::resolve::json;
use crate::resolve::types::link::TypeNames;
use crate::standards::odata;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

/// Fits JSON to types.
pub(crate) struct Fitter<'i, 'a> {
    pub(crate) input: &'i Input<'a>,
    pub(crate) names: &'i TypeNames,
    pub(crate) models: &'i [Model],
    pub(crate) enums: &'i [Enum],
    pub(crate) page: usize,
    pub(crate) findings: &'i mut Findings,
    /// What was said of the example already: a list repeats its defects in every element.
    pub(crate) said: BTreeSet<String>,
    /// JSON pointer to the value that is being fitted.
    path: String,
    /// Pointers to the values that did not fit.
    pub(crate) misfits: Vec<String>,
    /// Pointers to the objects that name the type which their place has anyway.
    pub(crate) restated: Vec<String>,
    /// The type that the context of an answer names for its objects that say none.
    pub(crate) implied: Option<String>,
}

impl<'i, 'a> Fitter<'i, 'a> {
    pub(crate) fn new(
        (input, names): (&'i Input<'a>, &'i TypeNames),
        (models, enums): (&'i [Model], &'i [Enum]),
        page: usize,
        findings: &'i mut Findings,
    ) -> Self {
        let (said, path, misfits, restated, implied) = Default::default();
        Self { input, names, models, enums, page, findings, said, path, misfits, restated, implied }
    }
}

impl Fitter<'_, '_> {
    /// The value as one of `ty`; `None`, with a warning for `name`, where it does not fit.
    pub(crate) fn property(&mut self, name: &str, ty: TypeRef, node: &Node) -> Option<Literal> {
        if node.json == Json::Null {
            return Some(Literal::Null);
        }
        let (misfits, restated) = (self.misfits.len(), self.restated.len());
        let literal = self.value(ty, node);
        self.undocumented_values(name, ty, node);
        if literal.is_none() {
            self.misfits.truncate(misfits);
            self.misfits.push(self.path.clone());
            self.restated.truncate(restated);
            let message = format!("this value of `{name}` is no {}", self.describe(ty));
            self.say(Diagnostic::new(Code::ExampleMisfit, node.span, message).label("does not fit"));
        }
        literal
    }

    fn value(&mut self, ty: TypeRef, node: &Node) -> Option<Literal> {
        if !ty.collection {
            return self.one(ty.kind, node);
        }
        let Json::Array(items) = &node.json else { return None };
        let mut fit = |(at, item)| self.within(at, |fitter| fitter.one(ty.kind, item));
        items.iter().enumerate().map(&mut fit).collect::<Option<Vec<_>>>().map(Literal::List)
    }

    /// Does something with a member or an element of the value.
    pub(crate) fn within<T>(&mut self, step: impl Display, then: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.path.len();
        let step = step.to_string().replace('~', "~0").replace('/', "~1");
        self.path = format!("{}/{step}", self.path);
        let done = then(self);
        self.path.truncate(length);
        done
    }

    fn one(&mut self, kind: TypeKind, node: &Node) -> Option<Literal> {
        match (kind, &node.json) {
            (TypeKind::Json, _) => Some(Literal::Json(node.value())),
            (TypeKind::Primitive(Primitive::Boolean), Json::Bool(value)) => Some(Scalar::Bool(*value).into()),
            (TypeKind::Primitive(primitive), Json::Number(text)) => number(primitive, text).map(Literal::Scalar),
            (TypeKind::Primitive(Primitive::String), Json::String(text)) => Some(Scalar::String(text.clone()).into()),
            (TypeKind::Primitive(primitive), Json::String(text)) => {
                odata::fits(primitive, text).then(|| Scalar::Parsed(primitive, text.clone()).into())
            }
            (TypeKind::Enum(id), Json::String(text)) => Some(member(id, &self.enums[id.0], text).into()),
            (TypeKind::Model(id), Json::Object(members)) => {
                self.restates(id, node);
                Some(self.model(id, node, members).into())
            }
            (TypeKind::Any(base), Json::Object(members)) => {
                self.restates(base, node);
                let object = self.model(self.concrete(base, node), node, members);
                Some(Object { in_any: true, ..object }.into())
            }
            _ => None,
        }
    }

    /// Notes an object that names its declared type, which is not written: every other type is.
    fn restates(&mut self, declared: ModelId, node: &Node) {
        if json::odata_type(node) == Some(self.models[declared.0].name.as_str()) {
            self.restated.push(self.path.clone());
        }
    }

    /// The type that an object in a place of `base` says it is, or else its context, if it is one derived from it.
    fn concrete(&self, base: ModelId, node: &Node) -> ModelId {
        let derived = &self.models[base.0].derived;
        let Some(name) = json::odata_type(node) else {
            let is_implied = |id: &ModelId| Some(&self.models[id.0].name) == self.implied.as_ref();
            return derived.iter().copied().find(is_implied).unwrap_or(base);
        };
        match self.names.by_text(self.input, self.page, name) {
            Some(TypeKind::Model(id)) if derived.contains(&id) => id,
            _ => base,
        }
    }

    fn model(&mut self, id: ModelId, node: &Node, members: &[Member]) -> Object {
        let model = &self.models[id.0];
        if let Some(entries) = &model.entries {
            return self.dictionary(id, entries.ty, node, members);
        }
        let lenient = model.inferred || model.open || self.of_unknown_type(node);
        let mut fields: BTreeMap<usize, Literal> = BTreeMap::new();
        let mut rest: Vec<(String, Value)> = Vec::new();
        // A context is about the objects of the answer, not about those within them.
        let implied = self.implied.take();
        for member in members {
            let key = member.key.value.as_str();
            if key == "@odata.type" && json::odata_type(node) == Some(model.name.as_str()) {
                // Its own name says nothing that the Rust type does not.
                continue;
            }
            let property = model.properties.iter().position(|property| property.name == key);
            let literal = match property {
                Some(index) => {
                    let ty = model.properties[index].ty;
                    self.within(key, |fitter| fitter.property(key, ty, &member.value)).map(|literal| (index, literal))
                }
                None => {
                    if !lenient && !key.starts_with('@') && !json::is_control(key) {
                        self.undocumented(&model.name, member);
                    }
                    None
                }
            };
            match literal {
                Some((index, literal)) => {
                    fields.insert(index, literal);
                }
                None => rest.push((key.to_owned(), member.value.value())),
            }
        }
        self.implied = implied;
        Object { model: id, in_any: false, fields: Fields::Properties(fields.into_iter().collect()), rest }
    }

    fn dictionary(&mut self, id: ModelId, ty: TypeRef, node: &Node, members: &[Member]) -> Object {
        let (mut entries, mut rest) = (Vec::new(), Vec::new());
        for Member { key, value } in members {
            let key = key.value.as_str();
            let entry = if key.contains('@') { None } else { self.within(key, |fitter| fitter.entry(key, ty, value)) };
            match entry {
                Some(entry) => entries.push((key.to_owned(), entry)),
                None if key == "@odata.type" && json::odata_type(node) == Some(self.models[id.0].name.as_str()) => {}
                None => rest.push((key.to_owned(), value.value())),
            }
        }
        Object { model: id, in_any: false, fields: Fields::Entries(entries), rest }
    }

    /// The value of an entry. One that is an object is written with its type, whether the example shows that or not.
    fn entry(&mut self, name: &str, ty: TypeRef, node: &Node) -> Option<Literal> {
        let literal = self.property(name, ty, node)?;
        if matches!(literal, Literal::Object(_)) && json::odata_type(node).is_none() {
            self.restated.push(self.path.clone());
        }
        Some(literal)
    }

    /// Warns of a member that no table lists.
    pub(crate) fn undocumented(&mut self, of: &str, member: &Member) {
        let message = format!("no table lists `{}` of `{of}`", member.key.value);
        self.say(Diagnostic::new(Code::ExampleUndocumented, member.key.span, message).label("not documented"));
    }

    /// Warns of the first value of a property that is no member of its enumeration.
    fn undocumented_values(&mut self, of: &str, ty: TypeRef, node: &Node) {
        let TypeKind::Enum(id) = ty.kind else { return };
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
        if self.said.insert(format!("a value of `{of}`")) {
            let message = format!("`{text}` is no documented value of `{}`", short(&e.name));
            let help = "correct the example, or add the value to the enumeration; it was used as an undocumented value";
            self.findings.push(Diagnostic::new(Code::ExampleMisfit, span, message).label("no such value").help(help));
        }
    }

    /// Adds a finding unless the same was said of the page.
    fn say(&mut self, diagnostic: Diagnostic) {
        if self.said.insert(diagnostic.message.clone()) {
            self.findings.push(diagnostic);
        }
    }

    /// Whether an object says that it is of a type that no page defines, which is warned of.
    fn of_unknown_type(&mut self, node: &Node) -> bool {
        let (Some(name), Some(value)) = (json::odata_type(node), json::member(node, "@odata.type")) else { return false };
        let unknown = self.names.by_text(self.input, self.page, name).is_none();
        if unknown {
            let message = format!("no page defines the type `{name}` of an example");
            let help = "add a resource page for it, or correct the name; until then its own properties are in the open map";
            self.say(Diagnostic::new(Code::TypeUnknown, value.span, message).label("unknown type").help(help));
        }
        unknown
    }

    fn describe(&self, ty: TypeRef) -> String {
        let name = match ty.kind {
            TypeKind::Primitive(primitive) => primitive.edm().trim_start_matches("Edm."),
            TypeKind::Model(id) | TypeKind::Any(id) => &self.models[id.0].name,
            TypeKind::Enum(id) => &self.enums[id.0].name,
            TypeKind::Json => "JSON",
        };
        format!("`{name}`{}", if ty.collection { " collection" } else { "" })
    }
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
