//! Owns documented messages as examples: those that the tests of the generated crate accept. It must not know where they are put.

use crate::api::{self, ExampleResponse};
use crate::openapi::call::Call;
use serde_json::{Value, json};

/// An example of a body.
pub(crate) struct Example {
    summary: Option<String>,
    value: Value,
}

impl Example {
    pub(crate) fn json(&self) -> Value {
        match &self.summary {
            Some(summary) => json!({ "summary": summary, "value": self.value }),
            None => json!({ "value": self.value }),
        }
    }
}

/// The bodies of documented requests of this form that are JSON.
pub(crate) fn requests(call: &Call<'_>) -> Vec<Example> {
    let body = |example: &api::Example| example.request.as_deref().and_then(json_body);
    let all = tested(call).filter_map(|example| Some(Example { summary: example.heading.clone(), value: body(example)? }));
    all.collect()
}

/// The media types of documented requests of this form.
pub(crate) fn request_types(call: &Call<'_>) -> Vec<String> {
    tested(call).filter_map(|example| content_type(example.request.as_deref()?)).collect()
}

/// The bodies of documented responses that satisfy `wanted` and fit their types.
pub(crate) fn responses(call: &Call<'_>, wanted: impl Fn(u16) -> bool) -> Vec<Example> {
    let found = documented(call, wanted);
    found.filter_map(|(example, response)| Some(Example { summary: example.heading.clone(), value: json_body(&response.text)? })).collect()
}

/// The media types of those.
pub(crate) fn response_types(call: &Call<'_>, wanted: impl Fn(u16) -> bool) -> Vec<String> {
    documented(call, wanted).filter_map(|(_, response)| content_type(&response.text)).collect()
}

fn tested<'a>(call: &Call<'a>) -> impl Iterator<Item = &'a api::Example> {
    let index = call.index;
    call.operation.examples.iter().filter(move |example| example.call.as_ref().is_ok_and(|call| call.form == index))
}

fn documented<'a>(call: &Call<'a>, wanted: impl Fn(u16) -> bool) -> impl Iterator<Item = (&'a api::Example, &'a ExampleResponse)> {
    let responses = tested(call).flat_map(|example| example.responses.iter().map(move |response| (example, response)));
    responses.filter(move |(_, response)| wanted(response.status) && response.misfits.as_ref().is_ok_and(Vec::is_empty))
}

/// What follows the first empty line of a message, if it is JSON.
fn json_body(message: &str) -> Option<Value> {
    let body = message.split_once("\n\n").or_else(|| message.split_once("\r\n\r\n"))?.1;
    serde_json::from_str(body).ok()
}

/// The media type that a message names, without parameters, in small letters.
fn content_type(message: &str) -> Option<String> {
    let headers = message.lines().skip(1).take_while(|line| !line.trim().is_empty());
    let value = headers.filter_map(|line| line.split_once(':')).find(|(name, _)| name.trim().eq_ignore_ascii_case("content-type"))?.1;
    let media_type = value.split(';').next()?.trim().to_ascii_lowercase();
    let is_token = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || "!#$&-^_.+*".contains(c));
    media_type.split_once('/').filter(|(ty, subtype)| is_token(ty) && is_token(subtype))?;
    Some(media_type)
}
