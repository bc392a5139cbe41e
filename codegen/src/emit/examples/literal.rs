//! Values of examples as Rust expressions, with the names that they need in scope. Knows values and types, not operations.

use crate::api::{Condition, EnumId, Literal, ModelId, Primitive, RustPath, TypeKind, TypeRef};
use crate::emit::context::Context;
use crate::emit::text::code::Code;
use crate::emit::text::condition::implied;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Names that mean something else in every piece of code.
const TAKEN: [&str; 13] = ["Box", "Default", "Err", "From", "Into", "None", "Ok", "Option", "Property", "Result", "Some", "String", "Vec"];

/// A value that the types do not allow, so that no code can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Unwritable;

/// Code in the making: what it imports and what must be compiled for it.
pub(crate) struct Snippet<'a> {
    context: Context<'a>,
    /// Name → path from the crate's root without the name.
    imports: BTreeMap<String, String>,
    uses_json: bool,
    conditions: BTreeSet<Condition>,
}

impl<'a> Snippet<'a> {
    pub(crate) fn new(context: Context<'a>) -> Self {
        Self { context, imports: BTreeMap::new(), uses_json: false, conditions: BTreeSet::new() }
    }

    /// A name of the crate's root.
    pub(crate) fn root(&mut self, name: &str) -> String {
        self.import("", name)
    }

    /// The type or module by its name; by its path from the root of the crate where the name means something else already.
    pub(crate) fn import(&mut self, path: &str, name: &str) -> String {
        let free = path.is_empty() || !TAKEN.contains(&name);
        if free && self.imports.get(name).is_none_or(|known| known == path) {
            self.imports.insert(name.to_owned(), path.to_owned());
            return name.to_owned();
        }
        format!("{}::{path}::{name}", self.crate_name())
    }

    pub(crate) fn crate_name(&self) -> String {
        self.context.options.crate_name.replace('-', "_")
    }

    /// The `use` declarations.
    pub(crate) fn imports(&self) -> Vec<String> {
        let mut by_path: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (name, path) in &self.imports {
            by_path.entry(path).or_default().push(name);
        }
        let uses = by_path.into_iter().map(|(path, names)| {
            let path = [self.crate_name().as_str(), path].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("::");
            let what = match names.as_slice() {
                [name] => Code::text(format!("{path}::{name}")),
                _ => Code::Group { open: format!("{path}::{{"), items: names.into_iter().map(Code::text).collect(), close: "}" },
            };
            what.after("use ").before(";").print()
        });
        uses.chain(self.uses_json.then(|| "use serde_json::json;".to_owned())).collect()
    }

    /// What must hold, where `outer` does, for the code to compile.
    pub(crate) fn conditions(&self, outer: &Condition) -> impl Iterator<Item = &Condition> {
        self.conditions.iter().filter(move |condition| !implied(condition, outer))
    }

    fn path(&mut self, path: &RustPath) -> String {
        let modules = ["models"].into_iter().chain(path.modules.iter().map(String::as_str)).collect::<Vec<_>>().join("::");
        self.import(&modules, &path.name)
    }

    /// The value of a field: what is given becomes the property.
    pub(crate) fn field(&mut self, ty: TypeRef, literal: &Literal) -> Result<Code, Unwritable> {
        if let Some(text) = parsed(ty, literal) {
            return Ok(text.before(".parse()?"));
        }
        let value = self.property(ty, literal)?;
        Ok(match literal {
            Literal::Null => value,
            Literal::Number(number) if number.starts_with('-') => Code::call("", vec![value]).before(".into()"),
            _ => value.before(".into()"),
        })
    }

    /// The value for a setter, which makes a property of it.
    pub(crate) fn parameter(&mut self, ty: TypeRef, literal: &Literal) -> Result<Code, Unwritable> {
        match parsed(ty, literal) {
            Some(text) => {
                let scalar = self.scalar(ty.kind)?;
                Ok(Code::text(format!("{}.parse::<{scalar}>()?", text.print())))
            }
            None => self.property(ty, literal),
        }
    }

    fn property(&mut self, ty: TypeRef, literal: &Literal) -> Result<Code, Unwritable> {
        match literal {
            Literal::Null => Ok(Code::text(format!("{}::Null", self.root("Property")))),
            Literal::List(items) if ty.collection && items.is_empty() => Ok(Code::text("vec![]")),
            Literal::List(items) if ty.collection => self.elements(ty.kind, items).map(Code::list),
            _ if ty.collection => Err(Unwritable),
            _ => self.one(ty.kind, literal),
        }
    }

    /// A value of exactly that type, such as a body.
    pub(crate) fn exactly(&mut self, ty: TypeRef, literal: &Literal) -> Result<Code, Unwritable> {
        match literal {
            Literal::List(items) if ty.collection => {
                Ok(Code::Group { open: "vec![".into(), items: self.elements(ty.kind, items)?, close: "]" })
            }
            _ if ty.collection => Err(Unwritable),
            _ => self.one(ty.kind, literal),
        }
    }

    /// A value as it stands in a URL or a header.
    pub(crate) fn text(&mut self, literal: &Literal) -> Result<Code, Unwritable> {
        match literal {
            Literal::String(text) | Literal::Parsed(_, text) => Ok(string(text)),
            Literal::Number(number) => Ok(Code::text(number)),
            Literal::Bool(value) => Ok(Code::text(value.to_string())),
            Literal::Enum(id, member) => Ok(self.member(*id, member)),
            Literal::Flags(id, members) => Ok(self.flags(*id, members)),
            Literal::Null | Literal::List(_) | Literal::Model(..) | Literal::Dictionary(..) | Literal::Json(_) => Err(Unwritable),
        }
    }

    fn elements(&mut self, kind: TypeKind, items: &[Literal]) -> Result<Vec<Code>, Unwritable> {
        items.iter().map(|item| self.element(kind, item)).collect()
    }

    /// An element of a list: a derived type becomes the enum over its base.
    fn element(&mut self, kind: TypeKind, literal: &Literal) -> Result<Code, Unwritable> {
        if let Some(text) = parsed(TypeRef { kind, collection: false }, literal) {
            return Ok(text.before(".parse()?"));
        }
        let value = self.one(kind, literal)?;
        Ok(match (kind, literal) {
            (TypeKind::Any(_), _) => value.before(".into()"),
            (_, Literal::Flags(_, Ok(_))) => Code::call(&format!("{}::from", self.root("Flags")), vec![value]),
            _ => value,
        })
    }

    fn one(&mut self, kind: TypeKind, literal: &Literal) -> Result<Code, Unwritable> {
        match (kind, literal) {
            (TypeKind::Primitive(Primitive::String), Literal::String(text)) => Ok(string(text)),
            (TypeKind::Primitive(Primitive::Boolean), Literal::Bool(value)) => Ok(Code::text(value.to_string())),
            (TypeKind::Primitive(primitive), Literal::Number(number)) => numeral(primitive, number),
            (TypeKind::Enum(_), Literal::Enum(id, member)) => Ok(self.member(*id, member)),
            (TypeKind::Enum(_), Literal::Flags(id, members)) => Ok(self.flags(*id, members)),
            (TypeKind::Enum(id), Literal::String(text)) => Ok(self.member(id, &Err(text.clone()))),
            (TypeKind::Model(expected), Literal::Model(id, fields, rest)) if expected == *id => self.model(*id, fields, rest),
            (TypeKind::Any(_), Literal::Model(id, fields, rest)) => self.model(*id, fields, rest),
            (TypeKind::Model(expected), Literal::Dictionary(id, entries, rest)) if expected == *id => self.dictionary(*id, entries, rest),
            (TypeKind::Json, literal) => Ok(self.json(&as_json(self.context, literal))),
            _ => Err(Unwritable),
        }
    }

    /// The type of a value that is parsed.
    fn scalar(&mut self, kind: TypeKind) -> Result<String, Unwritable> {
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

    fn member(&mut self, id: EnumId, member: &Result<usize, String>) -> Code {
        let item = &self.context.api.enums[id.0];
        self.conditions.insert(item.condition.clone());
        let name = self.path(&item.rust);
        match member {
            Ok(index) => Code::text(format!("{name}::{}", item.members[*index].rust)),
            Err(text) => Code::call(&format!("{name}::from"), vec![string(text)]),
        }
    }

    /// One member, a list of several, or the text of what they cannot spell.
    fn flags(&mut self, id: EnumId, members: &Result<Vec<usize>, String>) -> Code {
        match members.as_deref() {
            Ok([only]) => self.member(id, &Ok(*only)),
            Ok(several) => Code::list(several.iter().map(|index| self.member(id, &Ok(*index))).collect()),
            Err(text) => {
                let item = &self.context.api.enums[id.0];
                self.conditions.insert(item.condition.clone());
                let (flags, name) = (self.root("Flags"), self.path(&item.rust));
                Code::call(&format!("{flags}::<{name}>::from"), vec![string(text)])
            }
        }
    }

    fn model(&mut self, id: ModelId, fields: &[(usize, Literal)], rest: &[(String, Value)]) -> Result<Code, Unwritable> {
        let model = &self.context.api.models[id.0];
        self.conditions.insert(model.condition.clone());
        let name = self.path(&model.rust);
        let mut members = Vec::new();
        for (index, literal) in fields {
            let property = &model.properties[*index];
            self.conditions.insert(property.condition.clone());
            members.push(self.field(property.ty, literal)?.after(format!("{}: ", property.rust)));
        }
        members.extend(self.open_map(&model.open_map, rest));
        Ok(structure(&name, members, model.properties.len() + 1))
    }

    fn dictionary(&mut self, id: ModelId, entries: &[(String, Literal)], rest: &[(String, Value)]) -> Result<Code, Unwritable> {
        let model = &self.context.api.models[id.0];
        let field = model.entries.as_ref().ok_or(Unwritable)?;
        self.conditions.insert(model.condition.clone());
        let name = self.path(&model.rust);
        let mut members = Vec::new();
        if !entries.is_empty() {
            let has_null = entries.iter().any(|(_, literal)| *literal == Literal::Null);
            let mut entry = |(name, literal): &(String, Literal)| {
                let value = if has_null { self.optional(field.ty.kind, literal)? } else { self.element(field.ty.kind, literal)? };
                Ok(Code::call("", vec![string(name), value]))
            };
            let entries = entries.iter().map(&mut entry).collect::<Result<Vec<_>, Unwritable>>()?;
            members.push(Code::list(entries).before(".into()").after(format!("{}: ", field.rust)));
        }
        members.extend(self.open_map(&model.open_map, rest));
        Ok(structure(&name, members, 2))
    }

    /// A value beside others that are null.
    fn optional(&mut self, kind: TypeKind, literal: &Literal) -> Result<Code, Unwritable> {
        match literal {
            Literal::Null => Ok(Code::text("None")),
            Literal::String(_) => Ok(Code::call("Some", vec![self.element(kind, literal)?.before(".into()")])),
            _ => Ok(Code::call("Some", vec![self.element(kind, literal)?])),
        }
    }

    /// The open map as a field.
    fn open_map(&mut self, field: &str, rest: &[(String, Value)]) -> Option<Code> {
        let texts = rest.iter().all(|(_, value)| value.is_string());
        let mut entry = |value: &Value| if texts { json_code(value) } else { self.json(value) };
        let entries: Vec<Code> = rest.iter().map(|(name, value)| Code::call("", vec![string(name), entry(value)])).collect();
        (!entries.is_empty()).then(|| Code::list(entries).before(".into()").after(format!("{field}: ")))
    }

    /// JSON as a value that can be serialized.
    pub(crate) fn plain(&mut self, value: &Value) -> Code {
        match value {
            Value::String(text) => string(text),
            Value::Bool(value) => Code::text(value.to_string()),
            value => self.json(value),
        }
    }

    fn json(&mut self, value: &Value) -> Code {
        self.uses_json = true;
        Code::call("json!", vec![json_code(value)])
    }
}

/// A struct with these of its fields.
fn structure(name: &str, mut members: Vec<Code>, fields: usize) -> Code {
    if members.is_empty() {
        return Code::text(format!("{name}::default()"));
    }
    if members.len() < fields {
        members.push(Code::text("..Default::default()"));
    }
    Code::braces(name, members)
}

/// The spelling of a value that is parsed from it.
fn parsed(ty: TypeRef, literal: &Literal) -> Option<Code> {
    match (ty.kind, literal) {
        _ if ty.collection => None,
        (TypeKind::Primitive(_), Literal::Parsed(_, text)) => Some(string(text)),
        (TypeKind::Primitive(Primitive::Decimal), Literal::Number(number)) => Some(string(number)),
        _ => None,
    }
}

fn numeral(primitive: Primitive, number: &str) -> Result<Code, Unwritable> {
    use Primitive::{Byte, Double, Int16, Int32, Int64, SByte, Single};
    let whole = number.trim_start_matches('-').bytes().all(|byte| byte.is_ascii_digit());
    match primitive {
        Double | Single if whole => Ok(Code::text(format!("{number}.0"))),
        Double | Single => Ok(Code::text(number)),
        Byte | SByte | Int16 | Int32 | Int64 if whole => Ok(Code::text(number)),
        _ => Err(Unwritable),
    }
}

/// A string literal; raw where quotes and backslashes would need escapes, and where it is a text of many lines.
pub(crate) fn string(text: &str) -> Code {
    let many_lines = text.matches('\n').count() > 1 && !text.lines().any(|line| line.trim_start().starts_with(['#', '`']));
    let hidden = |c: char| c.is_control() && !(many_lines && c == '\n') || matches!(c, '\u{200B}'..='\u{206F}' | '\u{FEFF}');
    if text.contains(hidden) || !(many_lines || text.contains(['"', '\\'])) {
        return Code::string(text);
    }
    let longest = text.split('"').skip(1).map(|rest| rest.len() - rest.trim_start_matches('#').len()).max();
    let marks = "#".repeat(longest.map_or(0, |longest| longest + 1));
    Code::text(format!("r{marks}\"{text}\"{marks}"))
}

fn json_code(value: &Value) -> Code {
    match value {
        Value::Null => Code::text("null"),
        Value::Bool(value) => Code::text(value.to_string()),
        Value::Number(number) => Code::text(number.to_string()),
        Value::String(text) => string(text),
        Value::Array(items) => Code::list(items.iter().map(json_code).collect()),
        Value::Object(members) => {
            let members = members.iter().map(|(name, value)| json_code(value).after(format!("{}: ", string(name).print())));
            Code::braces("", members.collect())
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
        Literal::Flags(_, Err(text)) => Value::String(text.clone()),
        Literal::Flags(id, Ok(members)) => {
            let names: Vec<&str> = members.iter().map(|index| context.api.enums[id.0].members[*index].name.as_str()).collect();
            Value::String(names.join(","))
        }
        Literal::Enum(id, Ok(index)) => Value::String(context.api.enums[id.0].members[*index].name.clone()),
        Literal::List(items) => items.iter().map(|item| as_json(context, item)).collect(),
        Literal::Model(id, fields, rest) => {
            let model = &context.api.models[id.0];
            let fields = fields.iter().map(|(index, value)| (model.properties[*index].name.clone(), as_json(context, value)));
            Value::Object(fields.chain(rest.iter().cloned()).collect())
        }
        Literal::Dictionary(_, entries, rest) => {
            let entries = entries.iter().map(|(name, value)| (name.clone(), as_json(context, value)));
            Value::Object(entries.chain(rest.iter().cloned()).collect())
        }
        Literal::Json(value) => value.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_raw_where_that_reads_better() {
        assert_eq!(string("plain").print(), r#""plain""#);
        assert_eq!(string("a \"b\"").print(), r##"r#"a "b""#"##);
        assert_eq!(string("\"#").print(), r###"r##""#"##"###);
        assert_eq!(string("a\\\nb").print(), r#""a\\\nb""#);
        assert_eq!(string("{\n  1\n}").print(), "r\"{\n  1\n}\"");
        // Doc tests hide lines that begin so.
        assert_eq!(string("a\n# b\nc").print(), r##""a\n# b\nc""##);
        assert_eq!(string("\u{202E}").print(), r#""\u{202e}""#);
    }

    #[test]
    fn numbers_are_spelled_for_their_type() {
        let print = |primitive, number| numeral(primitive, number).map(|code| code.print());
        assert_eq!(print(Primitive::Double, "2"), Ok("2.0".into()));
        assert_eq!(print(Primitive::Double, "1e5"), Ok("1e5".into()));
        assert_eq!(print(Primitive::Int32, "-5"), Ok("-5".into()));
        assert_eq!(print(Primitive::Int32, "1.5"), Err(Unwritable));
        assert_eq!(print(Primitive::String, "1"), Err(Unwritable));
    }
}
