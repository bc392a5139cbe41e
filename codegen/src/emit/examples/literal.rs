//! Values of examples as Rust expressions, with the names that they need in scope. Knows values and types, not operations.

use crate::api::{Condition, EnumId, Fields, Literal, ModelId, Object, Primitive, RustPath, Scalar};
use crate::emit::context::Context;
use crate::emit::text::code::Code;
use crate::emit::text::condition::implied;
use crate::emit::text::names::{PrimitiveType, primitive_type};
use crate::standards::unseen::is_invisible;
use serde_json::{Number, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Names that mean something else in every piece of code.
const TAKEN: [&str; 13] = ["Box", "Default", "Err", "From", "Into", "None", "Ok", "Option", "Property", "Result", "Some", "String", "Vec"];

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
                _ => {
                    let names = names.into_iter().map(|name| Code::text(name.to_owned())).collect();
                    Code::Group { open: format!("{path}::{{").into(), items: names, close: "}" }
                }
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
    fn field(&mut self, literal: &Literal) -> Code {
        match literal {
            Literal::Null => self.property(literal),
            Literal::Scalar(Scalar::Parsed(_, text)) => string(text).before(".parse()?"),
            Literal::Scalar(Scalar::Number(number)) if number.starts_with('-') => {
                Code::call("", vec![Code::text(number.clone())]).before(".into()")
            }
            _ => self.property(literal).before(".into()"),
        }
    }

    /// The value for a setter, which makes a property of it.
    pub(crate) fn property(&mut self, literal: &Literal) -> Code {
        match literal {
            Literal::Null => Code::text(format!("{}::Null", self.root("Property"))),
            Literal::List(items) if items.is_empty() => Code::text("vec![]"),
            Literal::List(items) => Code::list(items.iter().map(|item| self.element(item)).collect()),
            Literal::Scalar(Scalar::Parsed(primitive, text)) => {
                let parsed = self.parsed_type(*primitive);
                Code::text(format!("{}.parse::<{parsed}>()?", string(text).print()))
            }
            Literal::Scalar(scalar) => self.scalar(scalar),
            Literal::Object(object) => self.object(object),
            Literal::Json(value) => self.json(value),
        }
    }

    /// A value as it stands in a URL or a header.
    pub(crate) fn in_url(&mut self, literal: &Literal) -> Code {
        match literal {
            Literal::Scalar(scalar) => self.scalar(scalar),
            _ => self.property(literal),
        }
    }

    /// A value as it stands in a URL or a header, and in a property.
    pub(crate) fn scalar(&mut self, scalar: &Scalar) -> Code {
        match scalar {
            Scalar::String(text) | Scalar::Parsed(_, text) => string(text),
            Scalar::Number(number) => Code::text(number.clone()),
            Scalar::Bool(value) => Code::text(value.to_string()),
            Scalar::Enum(id, member) => self.member(*id, member),
            Scalar::Flags(id, members) => self.flags(*id, members),
        }
    }

    /// An element of a list: an object in a place for any of several types becomes the enum over their base.
    fn element(&mut self, literal: &Literal) -> Code {
        match literal {
            Literal::Scalar(Scalar::Parsed(_, text)) => string(text).before(".parse()?"),
            Literal::Scalar(scalar @ Scalar::Flags(_, Ok(_))) => {
                let value = self.scalar(scalar);
                Code::call(&format!("{}::from", self.root("Flags")), vec![value])
            }
            Literal::Object(object) if object.in_any => self.object(object).before(".into()"),
            _ => self.property(literal),
        }
    }

    /// The type of a primitive that is parsed from its spelling.
    fn parsed_type(&mut self, primitive: Primitive) -> String {
        match primitive_type(primitive) {
            PrimitiveType::Rust(name) => name.into(),
            PrimitiveType::Runtime(name) => self.root(name),
        }
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

    /// An object as a struct.
    pub(crate) fn object(&mut self, object: &Object) -> Code {
        let model = &self.context.api.models[object.model.0];
        self.conditions.insert(model.condition.clone());
        let name = self.path(&model.rust);
        let mut members = match &object.fields {
            Fields::Properties(fields) => self.properties(object.model, fields),
            Fields::Entries(entries) => self.entries(object.model, entries).into_iter().collect(),
        };
        members.extend(self.open_map(&model.open_map, &object.rest));
        let fields = match &object.fields {
            Fields::Properties(_) => model.properties.len() + 1,
            Fields::Entries(_) => 2,
        };
        structure(&name, members, fields)
    }

    fn properties(&mut self, id: ModelId, fields: &[(usize, Literal)]) -> Vec<Code> {
        let model = &self.context.api.models[id.0];
        let member = |(index, literal): &(usize, Literal)| {
            let property = &model.properties[*index];
            self.conditions.insert(property.condition.clone());
            self.field(literal).after(format!("{}: ", property.rust))
        };
        fields.iter().map(member).collect()
    }

    fn entries(&mut self, id: ModelId, entries: &[(String, Literal)]) -> Option<Code> {
        let field = self.context.api.models[id.0].entries.as_ref().filter(|_| !entries.is_empty())?;
        let has_null = entries.iter().any(|(_, literal)| *literal == Literal::Null);
        let entry = |(name, literal): &(String, Literal)| {
            let value = if has_null { self.optional(literal) } else { self.element(literal) };
            Code::call("", vec![string(name), value])
        };
        Some(Code::list(entries.iter().map(entry).collect()).before(".into()").after(format!("{}: ", field.rust)))
    }

    /// A value beside others that are null.
    fn optional(&mut self, literal: &Literal) -> Code {
        match literal {
            Literal::Null => Code::text("None"),
            Literal::Scalar(Scalar::String(_)) => Code::call("Some", vec![self.element(literal).before(".into()")]),
            _ => Code::call("Some", vec![self.element(literal)]),
        }
    }

    /// The additional properties as a field.
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

/// A string literal; raw where quotes and backslashes would need escapes, and where it is a text of many lines.
pub(crate) fn string(text: &str) -> Code {
    let many_lines = text.matches('\n').count() > 1 && !text.lines().any(|line| line.trim_start().starts_with(['#', '`']));
    let hidden =
        |c: char| c.is_control() && !(many_lines && c == '\n') || is_invisible(c) || matches!(c, '\u{200B}'..='\u{206F}' | '\u{FEFF}');
    if text.contains(hidden) || !(many_lines || text.contains(['"', '\\'])) {
        return Code::string(text);
    }
    let longest = text.split('"').skip(1).map(|rest| rest.len() - rest.trim_start_matches('#').len()).max();
    let marks = "#".repeat(longest.map_or(0, |longest| longest + 1));
    Code::text(format!("r{marks}\"{text}\"{marks}"))
}

/// A number as Rust writes it where nothing says its type: beyond `i32` it names one.
fn number_code(number: &Number) -> String {
    let suffix = match (number.as_i64(), number.as_u64()) {
        (Some(integer), _) if i32::try_from(integer).is_err() => "_i64",
        (None, Some(_)) => "_u64",
        _ => "",
    };
    format!("{number}{suffix}")
}

fn json_code(value: &Value) -> Code {
    match value {
        Value::Null => Code::text("null"),
        Value::Bool(value) => Code::text(value.to_string()),
        Value::Number(number) => Code::text(number_code(number)),
        Value::String(text) => string(text),
        Value::Array(items) => Code::list(items.iter().map(json_code).collect()),
        Value::Object(members) => {
            let members = members.iter().map(|(name, value)| json_code(value).after(format!("{}: ", string(name).print())));
            Code::braces("", members.collect())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn rust_reads_the_same_text(text in prop_oneof![any::<String>(), "(\"|#|\\\\|\n|\r|\\{|'|\u{202e}|\u{0}|\u{e0041}|\u{feff}|😀|a){0,12}"]) {
            for code in [string(&text), Code::string(&text)] {
                let written = code.print();
                let read = syn::parse_str::<syn::LitStr>(&written).map_err(|error| TestCaseError::fail(format!("{error}: {written}")))?;
                prop_assert_eq!(read.value(), text.as_str());
                prop_assert!(!written.contains(|c: char| c.is_control() && c != '\n' || is_invisible(c)), "{:?}", written);
            }
        }
    }

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
}
