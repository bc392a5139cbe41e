//! Owns the comparison of a message with its documentation. It must not know where either comes from.

use super::super::misfit::point;
use super::super::own_headers;
use super::super::read::TYPE;
use super::file::Request as Documented;
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName};
use http::{HeaderValue, Request};
use percent_encoding::percent_decode_str;
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
    let rest = |path: &str| path.strip_prefix(base).map(str::to_owned);
    // An example may be for another version or server, or name none: then the documented path must end with ours.
    let ours_below = segments(&rest(our_path).unwrap_or_default());
    let theirs_below = match rest(path) {
        Some(below) => segments(&below),
        None => segments(path).split_off(segments(path).len().saturating_sub(ours_below.len())),
    };
    if !same_path(&ours_below, &theirs_below, templates) {
        differ("path", our_path, path);
    }
    let (ours_options, options) = (options(our_query), options(query));
    let has = |options: &[(String, String)], (name, value): &(String, String)| {
        options.iter().any(|(other, same)| other.eq_ignore_ascii_case(name) && same == value)
    };
    for option in ours_options.iter().filter(|option| !has(&options, option)) {
        differ("query", &format!("{}={}", option.0, option.1), "nothing");
    }
    for option in options.iter().filter(|option| !has(&ours_options, option)) {
        differ("query", "nothing", &format!("{}={}", option.0, option.1));
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

fn decode(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

fn segments(path: &str) -> Vec<String> {
    path.split('/').filter(|segment| !segment.is_empty()).map(decode).collect()
}

/// Services and pages do not care about the case of fixed segments; what an argument fills must be identical.
fn same_path(ours: &[String], theirs: &[String], templates: &[&str]) -> bool {
    let same = |template: &String, ours: &String, theirs: &String| match template.contains('{') {
        true => ours == theirs,
        false => ours.eq_ignore_ascii_case(theirs) && ours.eq_ignore_ascii_case(template),
    };
    let fits = |template: &&str| {
        let template = segments(split(template).0);
        template.len() == ours.len() && template.iter().zip(ours).zip(theirs).all(|((template, ours), theirs)| same(template, ours, theirs))
    };
    ours == theirs || ours.len() == theirs.len() && templates.iter().any(fits)
}

fn options(query: &str) -> Vec<(String, String)> {
    let mut options: Vec<_> = query
        .split('&')
        .filter(|option| !option.is_empty())
        .map(|option| option.split_once('=').unwrap_or((option, "")))
        // Pages write a space as ` `, `%20` or `+`.
        .map(|(name, value)| (decode(name).trim().to_owned(), decode(value).replace('+', " ").trim().to_owned()))
        .collect();
    options.sort();
    options
}

fn headers(ours: &Request<Bytes>, documented: &Documented, differ: &mut impl FnMut(&str, &str, &str)) {
    let matters = |name: &HeaderName| !own_headers::is_implied(name.as_str());
    let listed_values = |headers: &HeaderMap, name: &HeaderName| {
        let mut values: Vec<_> = headers.get_all(name).iter().flat_map(listed).collect();
        values.sort();
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

    let media = |headers: &HeaderMap| {
        headers.get(CONTENT_TYPE).map(|value| text(value).split(';').next().unwrap_or_default().trim().to_ascii_lowercase())
    };
    if let (false, Some(documented)) = (ours.body().is_empty() || documented.body.is_empty(), media(&documented.headers)) {
        let ours = media(ours.headers()).unwrap_or_default();
        if ours != documented {
            differ("content-type", &ours, &documented);
        }
    }
}

fn listed(value: &HeaderValue) -> Vec<String> {
    text(value).split(',').map(|part| part.trim().to_owned()).collect()
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
