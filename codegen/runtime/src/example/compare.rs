//! Owns the comparison of a message with its documentation. It must not know where either comes from.

use super::super::misfit::point;
use super::super::read::TYPE;
use super::file::Request as Documented;
use crate::shared::{own_headers, plain};
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName};
use http::{HeaderValue, Request};
use serde_json::Value;

/// The differences between a request and the documented one, a line each. `templates` are the forms that the path may have.
pub(super) fn request(ours: &Request<Bytes>, documented: &Documented, base: &str, templates: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    let mut differ = |what: &str, ours: &str, documented: &str| found.push(format!("  {what}: {ours} instead of {documented}"));

    if ours.method() != documented.method {
        differ("method", ours.method().as_str(), documented.method.as_str());
    }
    let url = ours.uri().to_string();
    let ((our_path, our_query), (path, query)) = (split(&url), split(&documented.url));
    if !plain::same_path(our_path.strip_prefix(base).unwrap_or_default(), path, base, templates) {
        differ("path", our_path, path);
    }
    let (ours_options, options) = (plain::options(our_query), plain::options(query));
    for (name, value) in plain::missing(&ours_options, &options) {
        differ("query", &format!("{name}={value}"), "nothing");
    }
    for (name, value) in plain::missing(&options, &ours_options) {
        differ("query", "nothing", &format!("{name}={value}"));
    }
    headers(ours, documented, &mut differ);
    body(ours.body(), documented, &mut found);
    found
}

/// The differences between the JSON of a result and the documented body.
pub(super) fn response(ours: &Value, documented: &str) -> Vec<String> {
    let mut found = Vec::new();
    match serde_json::from_str::<Value>(documented) {
        Ok(documented) => json(ours, &documented, &mut String::new(), None, &mut found),
        Err(error) => found.push(format!("  the documented body is not JSON: {error}")),
    }
    found
}

fn split(url: &str) -> (&str, &str) {
    url.split_once('?').unwrap_or((url, ""))
}

fn headers(ours: &Request<Bytes>, documented: &Documented, differ: &mut impl FnMut(&str, &str, &str)) {
    let matters = |name: &HeaderName| !own_headers::is_implied(name.as_str());
    let listed_values = |headers: &HeaderMap, name: &HeaderName| {
        let values: Vec<String> = headers.get_all(name).iter().map(text).collect();
        let values = plain::listed(values.iter().map(String::as_str));
        if values.is_empty() { "nothing".to_owned() } else { values.join(", ") }
    };
    let mut compare = |name: &HeaderName| {
        let (ours, documented) = (listed_values(ours.headers(), name), listed_values(&documented.headers, name));
        if ours != documented {
            differ(name.as_str(), &ours, &documented);
        }
    };
    documented.headers.keys().filter(|name| matters(name)).for_each(&mut compare);
    ours.headers().keys().filter(|name| matters(name) && !documented.headers.contains_key(*name)).for_each(&mut compare);

    let media = |headers: &HeaderMap| headers.get(CONTENT_TYPE).map(|value| plain::media_type(&text(value)));
    if let (false, Some(documented)) = (ours.body().is_empty() || documented.body.is_empty(), media(&documented.headers)) {
        let ours = media(ours.headers()).unwrap_or_default();
        if ours != documented {
            differ("content-type", &ours, &documented);
        }
    }
}

fn text(value: &HeaderValue) -> String {
    String::from_utf8_lossy(value.as_bytes()).into_owned()
}

fn body(ours: &Bytes, documented: &Documented, found: &mut Vec<String>) {
    let text = documented.body.trim();
    match (serde_json::from_slice::<Value>(ours), serde_json::from_str::<Value>(text)) {
        (Ok(ours), Ok(body)) => json(&ours, &body, &mut String::new(), Some(&documented.restated), found),
        // An object without members means the same as no body.
        (Err(_), Ok(Value::Object(members))) if ours.is_empty() && members.is_empty() => {}
        _ if String::from_utf8_lossy(ours).trim() == text => {}
        _ => found.push(format!("  body: {} instead of {}", String::from_utf8_lossy(ours), documented.body)),
    }
}

/// Compares by value. In a request, an object whose pointer is in `restated` may name the type that its place has anyway, or not.
fn json(ours: &Value, documented: &Value, path: &mut String, restated: Option<&[String]>, found: &mut Vec<String>) {
    let mut at = |path: &mut String, step: &str, ours: Option<&Value>, documented: Option<&Value>| {
        let is_optional = step == TYPE && restated.is_some_and(|restated| restated.contains(path));
        let length = path.len();
        point(path, step);
        match (ours, documented) {
            (Some(ours), Some(documented)) => {
                let name = |value: &Value| value.as_str().map(|text| text.trim_start_matches('#').to_owned());
                if !(step == TYPE && restated.is_some() && name(ours).is_some() && name(ours) == name(documented)) {
                    json(ours, documented, path, restated, found);
                }
            }
            (None, Some(_)) | (Some(_), None) if is_optional => {}
            (None, Some(documented)) => found.push(format!("  {path}: nothing instead of {documented}")),
            (Some(ours), None) => found.push(format!("  {path}: {ours} instead of nothing")),
            (None, None) => {}
        }
        path.truncate(length);
    };
    match (ours, documented) {
        (Value::Object(ours), Value::Object(documented)) => {
            for (name, value) in documented {
                at(path, name, ours.get(name), Some(value));
            }
            for (name, value) in ours.iter().filter(|(name, _)| !documented.contains_key(*name)) {
                at(path, name, Some(value), None);
            }
        }
        (Value::Array(ours), Value::Array(documented)) => {
            for index in 0..ours.len().max(documented.len()) {
                at(path, &index.to_string(), ours.get(index), documented.get(index));
            }
        }
        // Integers are compared as integers: several may be the same float.
        (Value::Number(ours), Value::Number(documented))
            if (ours.is_f64() || documented.is_f64()) && ours.as_f64() == documented.as_f64() => {}
        (ours, documented) if ours == documented => {}
        (ours, documented) => found.push(format!("  {path}: {ours} instead of {documented}")),
    }
}
