//! Owns reading the interface out of a manifest. It must not know who wrote it: whatever is not as it should be is an error.

use crate::interface::{Interface, Item, ItemKind, MANIFEST_VERSION, Member, MemberKind, Parameter};
use serde_json::Value;
use std::collections::BTreeMap;

/// The interface in a manifest.
///
/// # Errors
/// The manifest has none, is of another version, or is broken.
pub fn read(manifest: &Value) -> Result<Interface, String> {
    let interface = manifest.get("interface").ok_or("it has no `interface`; write it again with `--manifest`")?;
    match manifest.get("version").and_then(Value::as_u64) {
        Some(MANIFEST_VERSION) => {}
        _ => return Err(format!("its `version` is not {MANIFEST_VERSION}; write it again with `--manifest`")),
    }
    let mut items: Vec<Item> = each(interface, "items", item)?;
    items.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(Interface { features: each(interface, "features", word)?, items })
}

fn item(value: &Value) -> Result<Item, String> {
    Ok(Item {
        path: text(value, "path")?,
        kind: ItemKind::from_word(&text(value, "kind")?).ok_or_else(|| broken("kind"))?,
        page: text(value, "page")?,
        wire: text(value, "wire")?,
        features: each(value, "features", word)?,
        result: value.get("result").map(word).transpose()?,
        required: each(value, "required", word)?,
        permissions: permissions(value)?,
        members: each(value, "members", member)?,
    })
}

fn permissions(item: &Value) -> Result<BTreeMap<String, Vec<Vec<String>>>, String> {
    let Some(value) = item.get("permissions") else { return Ok(BTreeMap::new()) };
    let types = value.as_object().ok_or_else(|| broken("permissions"))?;
    let set = |set: &Value| set.as_array().ok_or_else(|| broken("permissions"))?.iter().map(word).collect();
    types.keys().map(|key| Ok((key.clone(), each(value, key, set)?))).collect()
}

fn member(value: &Value) -> Result<Member, String> {
    let kind = MemberKind::from_word(&text(value, "kind")?).ok_or_else(|| broken("kind"))?;
    let name = text(value, "name")?;
    let wire = value.get("wire").map(word).transpose()?.unwrap_or_else(|| name.clone());
    let held = value.get("type").map(word).transpose()?.map(|ty| Parameter { name: wire.clone(), ty });
    let parameters = each(value, "parameters", |value| Ok(Parameter { name: text(value, "name")?, ty: text(value, "type")? }))?;
    let required = value.get("required").and_then(Value::as_bool).unwrap_or_default();
    let features = each(value, "features", word)?;
    Ok(Member { kind, name, parameters: if kind.is_called() { parameters } else { held.into_iter().collect() }, wire, required, features })
}

fn broken(key: &str) -> String {
    format!("`{key}` in its `interface` is missing or has a wrong value")
}

fn text(value: &Value, key: &str) -> Result<String, String> {
    value.get(key).and_then(Value::as_str).map(str::to_owned).ok_or_else(|| broken(key))
}

fn word(value: &Value) -> Result<String, String> {
    value.as_str().map(str::to_owned).ok_or_else(|| format!("`{value}` in its `interface` is not a string"))
}

/// The elements of the list `key`; none where it is not there.
fn each<T>(value: &Value, key: &str, read: impl Fn(&Value) -> Result<T, String>) -> Result<Vec<T>, String> {
    match value.get(key) {
        None => Ok(Vec::new()),
        Some(Value::Array(items)) => items.iter().map(read).collect(),
        Some(_) => Err(broken(key)),
    }
}
