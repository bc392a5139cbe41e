//! Owns which operations have a path: forms of the same URL, whatever their placeholders are called, are one. It must not know what is in an
//! operation.

use crate::api::{Form, Method, PathPart};
use crate::openapi::call::{Call, placeholders};
use crate::openapi::components::{Components, Taken, unique};
use crate::openapi::operation;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The calls with one path.
#[derive(Default)]
struct Path<'a> {
    /// The names of the placeholders in order, which are those of the first call.
    names: Vec<String>,
    methods: BTreeMap<Method, Vec<Call<'a>>>,
}

/// The path items by template.
pub(crate) fn paths(components: &Components<'_>) -> Value {
    let mut paths: BTreeMap<String, Path<'_>> = BTreeMap::new();
    for operation in &components.api.operations {
        for (index, form) in operation.forms.iter().enumerate() {
            let path = paths.entry(template(form, |_| String::new())).or_default();
            if path.methods.is_empty() {
                path.names = names(form);
            }
            path.methods.entry(operation.method).or_default().push(Call { operation, index, form });
        }
    }
    let items = paths.into_values().filter_map(|path| {
        let first = path.methods.values().flatten().next()?;
        let key = template(first.form, |at| path.names.get(at).cloned().unwrap_or_default());
        let methods = path
            .methods
            .iter()
            .map(|(method, calls)| (method.as_str().to_ascii_lowercase(), operation::operation(components, &path.names, calls)));
        Some((key, Value::Object(methods.collect())))
    });
    Value::Object(items.collect::<Map<_, _>>())
}

/// The path with `{name}` for the placeholder at each place.
fn template(form: &Form, name: impl Fn(usize) -> String) -> String {
    let mut at = 0;
    let mut out = String::new();
    for segment in &form.segments {
        out.push('/');
        for part in segment {
            match part {
                PathPart::Literal(text) => out.push_str(&literal(text)),
                PathPart::Argument { .. } => {
                    out.push_str(&format!("{{{}}}", name(at)));
                    at += 1;
                }
            }
        }
    }
    out
}

/// Text that a template does not take for a placeholder, a query or a fragment.
fn literal(text: &str) -> String {
    let encoded = |c: char| if "{}?#%\" <>\\^`|".contains(c) { format!("%{:02X}", u32::from(c)) } else { c.to_string() };
    text.chars().map(encoded).collect()
}

/// The names of the placeholders; no two are the same. Tools read only simple names in a template: `id | userPrincipalName` has other characters.
fn names(form: &Form) -> Vec<String> {
    let mut taken = Taken::new();
    let named = |index: usize| form.arguments.get(index).map(|argument| argument.placeholder.as_str()).unwrap_or_default();
    let is_simple = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    let simple = |name: &str| {
        let words: Vec<&str> = name.split(|c| !is_simple(c)).filter(|word| !word.is_empty()).collect();
        if words.is_empty() { "value".to_owned() } else { words.join("-") }
    };
    placeholders(form).map(|index| unique(&simple(named(index)), &mut taken)).collect()
}
