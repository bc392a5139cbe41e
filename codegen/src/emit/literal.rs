//! Values of examples as Rust expressions, with the names that they need in scope. Knows values and types, not operations.

use super::Context;
use super::condition::implied;
use super::source::ident;
use crate::api::{Condition, EnumId, Literal, ModelId, Primitive, RustPath, TypeKind, TypeRef};
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Names that mean something else in every piece of code.
const TAKEN: [&str; 13] = ["Box", "Default", "Err", "From", "Into", "None", "Ok", "Option", "Property", "Result", "Some", "String", "Vec"];

/// A value that the types do not allow, so that no code can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Unwritable;

/// Code in the making: what it imports and what must be compiled for it.
pub(super) struct Snippet<'a> {
    context: Context<'a>,
    /// Name → path from the crate's root without the name.
    imports: BTreeMap<String, String>,
    uses_json: bool,
    conditions: BTreeSet<Condition>,
}

impl<'a> Snippet<'a> {
    pub(super) fn new(context: Context<'a>) -> Self {
        Self { context, imports: BTreeMap::new(), uses_json: false, conditions: BTreeSet::new() }
    }

    /// A name of the crate's root.
    pub(super) fn root(&mut self, name: &str) -> TokenStream {
        self.import("", name)
    }

    /// The type or module by its name; by its path from the root of the crate where the name means something else already.
    pub(super) fn import(&mut self, path: &str, name: &str) -> TokenStream {
        let free = path.is_empty() || !TAKEN.contains(&name);
        if free && self.imports.get(name).is_none_or(|known| known == path) {
            self.imports.insert(name.to_owned(), path.to_owned());
            let name = ident(name);
            return quote!(#name);
        }
        let root = ident(&self.crate_name());
        let (modules, name) = (path.split("::").map(ident), ident(name));
        quote!(#root #(::#modules)* ::#name)
    }

    pub(super) fn crate_name(&self) -> String {
        self.context.options.crate_name.replace('-', "_")
    }

    /// The `use` declarations.
    pub(super) fn imports(&self) -> TokenStream {
        let root = ident(&self.crate_name());
        let mut by_path: BTreeMap<&str, Vec<proc_macro2::Ident>> = BTreeMap::new();
        for (name, path) in &self.imports {
            by_path.entry(path).or_default().push(ident(name));
        }
        let uses = by_path.into_iter().map(|(path, names)| {
            let modules = path.split("::").filter(|module| !module.is_empty()).map(ident);
            match names.as_slice() {
                [name] => quote!(use #root #(::#modules)* ::#name;),
                _ => quote!(use #root #(::#modules)* ::{#(#names),*};),
            }
        });
        let json = if self.uses_json {
            quote!(
                use serde_json::json;
            )
        } else {
            TokenStream::new()
        };
        quote!(#(#uses)* #json)
    }

    /// What must hold, where `outer` does, for the code to compile.
    pub(super) fn conditions(&self, outer: &Condition) -> impl Iterator<Item = &Condition> {
        self.conditions.iter().filter(move |condition| !implied(condition, outer))
    }

    fn path(&mut self, path: &RustPath) -> TokenStream {
        let modules = ["models"].into_iter().chain(path.modules.iter().map(String::as_str)).collect::<Vec<_>>().join("::");
        self.import(&modules, &path.name)
    }

    /// The value of a field.
    pub(super) fn field(&mut self, ty: TypeRef, literal: &Literal) -> Result<TokenStream, Unwritable> {
        let value = match (literal, ty.kind) {
            (Literal::Null, _) => {
                let property = self.root("Property");
                return Ok(quote!(#property::Null));
            }
            (_, TypeKind::Json) if !ty.collection => self.json(&as_json(self.context, literal)),
            (Literal::List(items), _) if ty.collection && items.is_empty() => quote!(vec![]),
            (Literal::List(items), kind) if ty.collection => {
                let items = items.iter().map(|item| self.element(kind, item)).collect::<Result<Vec<_>, _>>()?;
                quote!([#(#items),*])
            }
            _ if ty.collection => return Err(Unwritable),
            (literal, kind) => {
                if let Some(text) = parsed(kind, literal) {
                    return Ok(quote!(#text.parse()?));
                }
                self.one(kind, literal)?
            }
        };
        let negative = matches!(literal, Literal::Number(number) if number.starts_with('-'));
        Ok(if negative { quote!((#value).into()) } else { quote!(#value.into()) })
    }

    /// The value for something that becomes a property by itself.
    pub(super) fn parameter(&mut self, ty: TypeRef, literal: &Literal) -> Result<TokenStream, Unwritable> {
        match (literal, ty.kind) {
            (Literal::Null, _) => {
                let property = self.root("Property");
                Ok(quote!(#property::Null))
            }
            (_, TypeKind::Json) if !ty.collection => Ok(self.json(&as_json(self.context, literal))),
            (Literal::List(items), _) if ty.collection && items.is_empty() => Ok(quote!(vec![])),
            (Literal::List(items), kind) if ty.collection => {
                let items = items.iter().map(|item| self.element(kind, item)).collect::<Result<Vec<_>, _>>()?;
                Ok(quote!([#(#items),*]))
            }
            _ if ty.collection => Err(Unwritable),
            (literal, kind) => match parsed(kind, literal) {
                Some(text) => {
                    let ty = self.scalar(kind)?;
                    Ok(quote!(#text.parse::<#ty>()?))
                }
                None => self.one(kind, literal),
            },
        }
    }

    /// A value of exactly that type, such as a body.
    pub(super) fn exactly(&mut self, ty: TypeRef, literal: &Literal) -> Result<TokenStream, Unwritable> {
        match literal {
            Literal::List(items) if ty.collection => {
                let items = items.iter().map(|item| self.element(ty.kind, item)).collect::<Result<Vec<_>, _>>()?;
                Ok(quote!(vec![#(#items),*]))
            }
            _ if ty.collection => Err(Unwritable),
            _ => self.one(ty.kind, literal),
        }
    }

    /// A value as it stands in a URL or a header.
    pub(super) fn text(&mut self, literal: &Literal) -> Result<TokenStream, Unwritable> {
        match literal {
            Literal::String(text) | Literal::Parsed(_, text) => Ok(string(text)),
            Literal::Number(number) => number.parse().map_err(|_| Unwritable),
            Literal::Bool(value) => Ok(quote!(#value)),
            Literal::Enum(id, member) => Ok(self.member(*id, member)),
            Literal::Null | Literal::List(_) | Literal::Model(..) | Literal::Json(_) => Err(Unwritable),
        }
    }

    /// An element of a list: what is wrapped becomes so by `into`.
    fn element(&mut self, kind: TypeKind, literal: &Literal) -> Result<TokenStream, Unwritable> {
        if let Some(text) = parsed(kind, literal) {
            return Ok(quote!(#text.parse()?));
        }
        let value = match kind {
            TypeKind::Json => self.json(&as_json(self.context, literal)),
            _ => self.one(kind, literal)?,
        };
        Ok(if matches!(kind, TypeKind::Any(_)) { quote!(#value.into()) } else { value })
    }

    fn one(&mut self, kind: TypeKind, literal: &Literal) -> Result<TokenStream, Unwritable> {
        match (kind, literal) {
            (TypeKind::Primitive(Primitive::String), Literal::String(text)) => Ok(string(text)),
            (TypeKind::Primitive(Primitive::Boolean), Literal::Bool(value)) => Ok(quote!(#value)),
            (TypeKind::Primitive(primitive), Literal::Number(number)) => numeral(primitive, number),
            (TypeKind::Enum(_), Literal::Enum(id, member)) => Ok(self.member(*id, member)),
            (TypeKind::Enum(id), Literal::String(text)) => Ok(self.member(id, &Err(text.clone()))),
            (TypeKind::Model(expected), Literal::Model(id, fields, rest)) if expected == *id => self.model(*id, fields, rest),
            (TypeKind::Any(_), Literal::Model(id, fields, rest)) => self.model(*id, fields, rest),
            (TypeKind::Json, literal) => Ok(self.json(&as_json(self.context, literal))),
            _ => Err(Unwritable),
        }
    }

    /// The type of a value that is parsed.
    fn scalar(&mut self, kind: TypeKind) -> Result<TokenStream, Unwritable> {
        let name = match kind {
            TypeKind::Primitive(Primitive::Decimal) => "Decimal",
            TypeKind::Primitive(Primitive::DateTimeOffset) => "Timestamp",
            TypeKind::Primitive(Primitive::Date) => "Date",
            TypeKind::Primitive(Primitive::TimeOfDay) => "TimeOfDay",
            TypeKind::Primitive(Primitive::Duration) => "Duration",
            TypeKind::Primitive(Primitive::Guid) => "Guid",
            TypeKind::Primitive(Primitive::Binary | Primitive::Stream) => "Binary",
            _ => return Err(Unwritable),
        };
        Ok(self.root(name))
    }

    fn member(&mut self, id: EnumId, member: &Result<usize, String>) -> TokenStream {
        let item = &self.context.api.enums[id.0];
        self.conditions.insert(item.condition.clone());
        let name = self.path(&item.rust);
        match member {
            Ok(index) => {
                let variant = ident(&item.members[*index].rust);
                quote!(#name::#variant)
            }
            Err(text) => {
                let text = string(text);
                quote!(#name::from(#text))
            }
        }
    }

    fn model(&mut self, id: ModelId, fields: &[(usize, Literal)], rest: &[(String, Value)]) -> Result<TokenStream, Unwritable> {
        let model = &self.context.api.models[id.0];
        self.conditions.insert(model.condition.clone());
        let name = self.path(&model.rust);
        let mut printed = Vec::new();
        for (index, literal) in fields {
            let property = &model.properties[*index];
            self.conditions.insert(property.condition.clone());
            let (field, value) = (ident(&property.rust), self.field(property.ty, literal)?);
            printed.push(quote!(#field: #value));
        }
        if !rest.is_empty() {
            let entries: Vec<_> = rest.iter().map(|(name, value)| (name, self.json(value))).map(|(n, v)| quote!((#n, #v))).collect();
            let open = ident(&model.open_map);
            printed.push(quote!(#open: [#(#entries),*].into()));
        }
        let others = if printed.len() == model.properties.len() + 1 { quote!() } else { quote!(..Default::default()) };
        if printed.is_empty() {
            return Ok(quote!(#name::default()));
        }
        Ok(quote!(#name { #(#printed,)* #others }))
    }

    fn json(&mut self, value: &Value) -> TokenStream {
        self.uses_json = true;
        let tokens = json_tokens(value);
        quote!(json!(#tokens))
    }
}

/// The spelling of a value that has a type of its own for it.
fn parsed(kind: TypeKind, literal: &Literal) -> Option<TokenStream> {
    match (kind, literal) {
        (TypeKind::Primitive(_), Literal::Parsed(_, text)) => Some(string(text)),
        (TypeKind::Primitive(Primitive::Decimal), Literal::Number(number)) => Some(string(number)),
        _ => None,
    }
}

fn numeral(primitive: Primitive, number: &str) -> Result<TokenStream, Unwritable> {
    use Primitive::{Byte, Double, Int16, Int32, Int64, SByte, Single};
    let whole = number.trim_start_matches('-').bytes().all(|byte| byte.is_ascii_digit());
    match primitive {
        Double | Single if whole => format!("{number}.0").parse().map_err(|_| Unwritable),
        Double | Single => number.parse().map_err(|_| Unwritable),
        Byte | SByte | Int16 | Int32 | Int64 if whole => number.parse().map_err(|_| Unwritable),
        _ => Err(Unwritable),
    }
}

/// A string literal; raw where quotes and backslashes would need escapes.
pub(super) fn string(text: &str) -> TokenStream {
    let printable = !text.chars().any(|c| c.is_control() || matches!(c, '\u{200B}'..='\u{206F}' | '\u{FEFF}'));
    if printable && text.contains(['"', '\\']) {
        let longest = text.split('"').skip(1).map(|rest| rest.len() - rest.trim_start_matches('#').len()).max();
        let marks = "#".repeat(longest.map_or(0, |longest| longest + 1));
        if let Ok(raw) = format!("r{marks}\"{text}\"{marks}").parse() {
            return raw;
        }
    }
    quote!(#text)
}

fn json_tokens(value: &Value) -> TokenStream {
    match value {
        Value::Null => quote!(null),
        Value::Bool(value) => quote!(#value),
        Value::Number(number) => number.to_string().parse().unwrap_or_default(),
        Value::String(text) => string(text),
        Value::Array(items) => {
            let items = items.iter().map(json_tokens);
            quote!([#(#items),*])
        }
        Value::Object(members) => {
            let (names, values) = (members.keys().map(|name| string(name)), members.values().map(json_tokens));
            quote!({ #(#names: #values),* })
        }
    }
}

/// A typed value where the type is open.
fn as_json(context: Context, literal: &Literal) -> Value {
    match literal {
        Literal::Null => Value::Null,
        Literal::Bool(value) => Value::Bool(*value),
        Literal::Number(number) => serde_json::from_str(number).unwrap_or_else(|_| Value::String(number.clone())),
        Literal::String(text) | Literal::Parsed(_, text) | Literal::Enum(_, Err(text)) => Value::String(text.clone()),
        Literal::Enum(id, Ok(index)) => Value::String(context.api.enums[id.0].members[*index].name.clone()),
        Literal::List(items) => items.iter().map(|item| as_json(context, item)).collect(),
        Literal::Model(id, fields, rest) => {
            let model = &context.api.models[id.0];
            let fields = fields.iter().map(|(index, value)| (model.properties[*index].name.clone(), as_json(context, value)));
            Value::Object(fields.chain(rest.iter().cloned()).collect())
        }
        Literal::Json(value) => value.clone(),
    }
}
