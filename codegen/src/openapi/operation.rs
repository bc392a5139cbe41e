//! Owns an operation object: what all calls with a path and a method have together. It must not know their parts.

use crate::api::Outcome;
use crate::emit::markdown::{code, escape, marked};
use crate::openapi::call::Call;
use crate::openapi::components::Components;
use crate::openapi::{content, parameters, responses, security, text};
use crate::standards::rust::plain;
use serde_json::{Value, json};

/// The operation; the first call gives it its name.
pub(crate) fn operation(components: &Components<'_>, names: &[String], calls: &[Call<'_>]) -> Value {
    let Some(first) = calls.first() else { return Value::Null };
    let operation = first.operation;
    let mut value = json!({
        "operationId": id(first),
        "summary": operation.title,
        "tags": components.api.areas.get(operation.area.0).map(|area| &area.feature).into_iter().collect::<Vec<_>>(),
    });
    let mut put = |key: &str, part: Option<Value>| {
        if let Some(part) = part {
            value[key] = part;
        }
    };
    let description = description(components, calls);
    put("description", (!description.is_empty()).then(|| json!(description)));
    put("externalDocs", operation.page_url.as_ref().map(|url| json!({ "url": url })));
    let parameters = parameters::parameters(components, names, calls);
    put("parameters", (!parameters.is_empty()).then(|| Value::Array(parameters)));
    put("requestBody", content::request(components, calls));
    put("responses", Some(responses::responses(components, calls)));
    put("security", security::requirements(calls));
    put("x-ms-long-running-operation", (operation.outcome == Outcome::Accepted).then_some(Value::Bool(true)));
    value
}

/// The path of the operation in the Rust client, and the constructor if there are several.
fn id(call: &Call<'_>) -> String {
    let path = call.operation.rust.modules.iter().chain([&call.operation.rust.name]).map(|part| plain(part));
    let constructor = (call.operation.forms.len() > 1).then(|| plain(&call.form.constructor));
    path.chain(constructor).collect::<Vec<_>>().join(".")
}

/// What the pages say. Pages that document the same method and path, and when permissions apply, are named.
fn description(components: &Components<'_>, calls: &[Call<'_>]) -> String {
    let mut texts: Vec<String> = Vec::new();
    let mut pages: Vec<&str> = Vec::new();
    for call in calls {
        let operation = call.operation;
        if pages.contains(&operation.page.as_str()) {
            continue;
        }
        pages.push(&operation.page);
        let is_first = pages.len() == 1;
        texts.extend((!is_first).then(|| marked("**", &escape(&operation.title, false))));
        texts.push(text::markdown(components, &operation.docs));
        texts.push(format!("Documented in {}.", code(&operation.page)));
    }
    texts.retain(|text| !text.is_empty());
    texts.join("\n\n")
}
