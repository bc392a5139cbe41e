//! Owns the resolved API as an OpenAPI 3.1 document. It must not know pages, and nothing of Rust but names for operations.

mod call;
mod components;
mod content;
mod examples;
mod operation;
mod parameters;
mod paths;
mod responses;
mod schema;
mod security;
#[cfg(test)]
mod tests;
mod text;
mod types;

use crate::api::Api;
use crate::emit::markdown::escape;
use components::Components;
use serde_json::{Value, json};

/// The version of OpenAPI.
const OPENAPI: &str = "3.1.0";

/// What is not in the API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Info {
    /// What the API is called.
    pub title: String,
    /// The version of the document.
    pub version: String,
}

/// The document.
pub fn document(api: &Api, info: &Info) -> Value {
    let components = Components::new(api);
    let tags: Vec<Value> = api.areas.iter().map(|area| json!({ "name": area.feature })).collect();
    json!({
        "openapi": OPENAPI,
        "info": { "title": info.title, "version": info.version, "description": "Generated from the reference pages of the API." },
        "servers": servers(api),
        "security": security::any(),
        "tags": tags,
        "paths": paths::paths(&components),
        "components": {
            "schemas": types::all(&components),
            "responses": responses::shared(),
            "securitySchemes": security::schemes(api),
        },
    })
}

/// The base URL of the examples first, then the other deployments.
fn servers(api: &Api) -> Vec<Value> {
    let named = |url: &String| api.deployments.iter().find(|deployment| deployment.url == *url).map(|deployment| &deployment.name);
    let base = api.base_url.iter().map(|url| match named(url) {
        Some(name) => json!({ "url": url, "description": escape(name, false) }),
        None => json!({ "url": url }),
    });
    let others = api.deployments.iter().filter(|deployment| Some(&deployment.url) != api.base_url.as_ref());
    let servers: Vec<Value> = base.chain(others.map(|one| json!({ "url": one.url, "description": escape(&one.name, false) }))).collect();
    if servers.is_empty() { vec![json!({ "url": "/" })] } else { servers }
}
