//! Owns parameters: placeholders, query options, headers. It must not know bodies.

use crate::api::{Argument, Form, OptionArgument, PathPart, Target};
use crate::openapi::call::{Call, placeholders};
use crate::openapi::components::Components;
use crate::openapi::schema::Schema;
use crate::openapi::{text, types};
use serde_json::{Value, json};
use std::collections::{HashMap, HashSet};

/// A parameter.
struct Parameter {
    place: &'static str,
    name: String,
    description: String,
    required: bool,
    schema: Schema,
}

/// Headers that other parts of a document describe (OpenAPI 3.1 §4.8.12.2).
const ELSEWHERE: [&str; 3] = ["accept", "content-type", "authorization"];

/// The parameters of all calls. What some calls do not have is not required.
pub(crate) fn parameters(components: &Components<'_>, names: &[String], calls: &[Call<'_>]) -> Vec<Value> {
    let mut merged: Vec<Parameter> = Vec::new();
    let mut places: HashMap<Key, usize> = HashMap::new();
    for (index, call) in calls.iter().enumerate() {
        let found = of_call(components, names, call);
        let required: HashSet<Key> = found.iter().filter(|one| one.required).map(Parameter::key).collect();
        for known in merged.iter_mut().filter(|known| known.place != "path") {
            known.required &= required.contains(&known.key());
        }
        for one in found {
            let at = *places.entry(one.key()).or_insert(merged.len());
            match merged.get_mut(at) {
                Some(known) => known.schema = Schema::any(vec![known.schema.clone(), one.schema]).unwrap_or_default(),
                None => merged.push(Parameter { required: one.required && (index == 0 || one.place == "path"), ..one }),
            }
        }
    }
    merged.iter().map(Parameter::json).collect()
}

/// What no two parameters share: the place and the name.
type Key = (&'static str, String);

impl Parameter {
    /// Header names are the same in any case.
    fn key(&self) -> Key {
        (self.place, if self.place == "header" { self.name.to_ascii_lowercase() } else { self.name.clone() })
    }

    fn json(&self) -> Value {
        let mut value = json!({ "name": self.name, "in": self.place, "required": self.required, "schema": self.schema.json() });
        if !self.description.is_empty() {
            value["description"] = json!(self.description);
        }
        if self.schema.types == ["array"] && self.place == "query" {
            value["explode"] = Value::Bool(false);
        }
        value
    }
}

fn of_call(components: &Components<'_>, names: &[String], call: &Call<'_>) -> Vec<Parameter> {
    let form = call.form;
    let in_path = placeholders(form)
        .zip(names)
        .filter_map(|(index, name)| Some(Parameter { name: name.clone(), ..argument(components, "path", form.arguments.get(index)?) }));
    let in_query = form.query.iter().map(|(name, parts)| fixed(components, form, name, parts));
    let options = call.operation.options.iter().map(|option| Parameter {
        place: "query",
        name: option.method.option.to_owned(),
        description: match text::markdown(components, &option.docs) {
            docs if docs.is_empty() => option.method.meaning.to_owned(),
            docs => docs,
        },
        required: option.required,
        schema: option_schema(option.method.takes),
    });
    let setters = call.operation.setters.iter().filter_map(|setter| {
        let (place, name) = match &setter.target {
            Target::Query(name) => ("query", name),
            Target::Header(name) if !ELSEWHERE.contains(&name.to_ascii_lowercase().as_str()) => ("header", name),
            _ => return None,
        };
        let description = text::markdown(components, &setter.docs);
        Some(Parameter { place, name: name.clone(), description, required: setter.required, schema: types::schema(components, setter.ty) })
    });
    // A fixed query option may be documented as a parameter, too.
    let mut known = HashSet::new();
    in_path.chain(in_query).chain(options).chain(setters).filter(|one| known.insert(one.key())).collect()
}

/// The placeholder of a path, or all of a query option.
fn argument(components: &Components<'_>, place: &'static str, argument: &Argument) -> Parameter {
    let default = argument.default.as_deref().map(|text| types::value(argument.ty, text));
    let schema = Schema { default, ..types::schema(components, argument.ty) };
    let description = text::markdown(components, &argument.docs);
    Parameter { place, name: argument.placeholder.clone(), description, required: true, schema }
}

/// A query option that every call of the form has: its value is one argument, or text.
fn fixed(components: &Components<'_>, form: &Form, name: &str, parts: &[PathPart]) -> Parameter {
    let one = match parts {
        [PathPart::Argument { index, quoted: false }] => form.arguments.get(*index),
        _ => None,
    };
    let text: Option<String> = parts.iter().map(literal).collect();
    let schema = Schema { values: text.into_iter().collect(), ..Schema::of("string") };
    let other = Parameter { place: "query", name: String::new(), description: String::new(), required: true, schema };
    Parameter { name: name.to_owned(), ..one.map_or(other, |one| argument(components, "query", one)) }
}

fn literal(part: &PathPart) -> Option<&str> {
    match part {
        PathPart::Literal(text) => Some(text),
        PathPart::Argument { .. } => None,
    }
}

fn option_schema(takes: OptionArgument) -> Schema {
    match takes {
        OptionArgument::List => Schema::of("string").list(),
        OptionArgument::Text => Schema::of("string"),
        OptionArgument::Number => Schema::of("integer"),
        OptionArgument::Nothing => Schema::of("boolean"),
    }
}
