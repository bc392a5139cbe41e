//! Whether the code of an example makes the documented request, by the rules with which the crate compares the two. Knows calls, no page.

use crate::api::{Body, ExampleBody, ExampleCall, ExampleQuery, Form, LeftOut, ListStyle, Literal, PathPart, Scalar, Target};
use crate::page::syntax::template::{Quotes, list};
use crate::resolve::examples::url::Request;
use crate::resolve::operations::draft::Operation;
use crate::standards::http;
use crate::standards::http::plain;
use crate::standards::http::plain::Message;
use crate::standards::unseen::is_unseen;
use std::borrow::Cow;
use std::collections::HashMap;

/// An example that is not tested, with the reason.
pub(crate) fn left_out<T>(why: &str) -> Result<T, LeftOut> {
    Err(LeftOut(why.to_owned()))
}

/// Whether a call makes the request; the reason if it does not. `base` is the address that the crate sends to.
pub(crate) fn call(request: &Request<'_>, operation: &Operation, call: &ExampleCall, base: &str) -> Result<(), LeftOut> {
    let message = readable(&request.block.text)?;
    let Some((method, url)) = plain::request_line(message.first) else { return left_out("its first line has no URL") };
    if method != operation.method.as_str() {
        return left_out("its method is not that of the operation");
    }
    let (path, query) = url.split_once('?').unwrap_or((url, ""));
    let Made { path: ours, query: options } = Made::of(operation, call)?;
    let templates: Vec<&str> = operation.forms.iter().map(|form| form.template.as_str()).collect();
    let base = if base.is_empty() { "https://example.invalid" } else { base };
    if !plain::same_path(&ours, path, base, &templates) {
        return Err(LeftOut(format!("its path differs from `{}`, which the code makes", plain::decode(&ours))));
    }
    let documented = plain::options(query);
    let differing = plain::missing(&options, &documented).into_iter().chain(plain::missing(&documented, &options)).next();
    if let Some((name, _)) = differing {
        return Err(LeftOut(format!("the code cannot make the query option `{name}` of its URL")));
    }
    headers(&message, operation, call)?;
    body(&message, call)
}

/// A message of an exchange, if the crate can read it.
pub(crate) fn readable(text: &str) -> Result<Message<'_>, LeftOut> {
    if text.lines().any(plain::is_head) {
        return left_out("a line of it begins a message of its own");
    }
    let message = Message::parse(text).map_err(|line| LeftOut(format!("`{line}` is not a header")))?;
    let is_token = |name: &str| !name.is_empty() && name.bytes().all(http::is_token);
    let is_sound = |(name, value): &&(&str, &str)| is_token(name) && is_header_value(value);
    match message.headers.iter().find(|header| !is_sound(header)) {
        Some((name, value)) => Err(LeftOut(format!("`{name}: {value}` is not a header"))),
        None => Ok(message),
    }
}

/// RFC 9110, section 5.5, without characters that a person does not see: the exchange of an example has their names in their place, which the
/// code does not send.
fn is_header_value(value: &str) -> bool {
    value.chars().all(|c| c == '\t' || c >= ' ' && !is_unseen(c))
}

/// Whether the crate can read JSON, which has limits to its depth and to its numbers.
pub(crate) fn json(text: &str) -> Result<(), LeftOut> {
    match serde_json::from_str::<serde_json::Value>(text) {
        Ok(_) => Ok(()),
        Err(error) => Err(LeftOut(format!("its body cannot be read: {error}"))),
    }
}

/// The URL that a call makes.
struct Made {
    /// Only what separates segments is encoded.
    path: String,
    /// As [`plain::options`] gives them.
    query: Vec<(String, String)>,
}

impl Made {
    fn of(operation: &Operation, call: &ExampleCall) -> Result<Self, LeftOut> {
        let form = &operation.forms[call.form];
        let texts: Vec<Cow<'_, str>> = (0..form.arguments.len()).map(|index| argument(operation, form, call, index)).collect();
        let mut query: Vec<(String, String)> = Vec::new();
        let mut set = |name: &str, value: String| match query.iter_mut().find(|(known, _)| known == name) {
            Some((_, known)) => *known = value,
            None => query.push((name.to_owned(), value)),
        };
        form.query.iter().for_each(|(name, parts)| set(name, filled(parts, &texts)));
        for (index, value) in &call.options {
            let setter = &operation.setters[*index];
            if let Target::Query(name) = &setter.target {
                set(name, written(value, setter.list).into_owned());
            }
        }
        for option in &call.query {
            match option {
                ExampleQuery::Named(name, value) => set(name, value.clone()),
                ExampleQuery::Method(method, value) => set(method.option, value.clone()),
            }
        }
        let shown = |(name, value): (String, String)| (name.trim().to_owned(), value.replace('+', " ").trim().to_owned());
        Ok(Self { path: path(form, &texts)?, query: query.into_iter().map(shown).collect() })
    }
}

/// The text of the argument of that index: what the constructor takes, or the default, which a setter may change.
fn argument<'c>(operation: &Operation, form: &'c Form, call: &'c ExampleCall, index: usize) -> Cow<'c, str> {
    let argument = &form.arguments[index];
    let Some(default) = &argument.default else { return written(&call.arguments[index], argument.list) };
    let target = Target::Argument(argument.placeholder.clone());
    let set = call.options.iter().find(|(at, _)| operation.setters[*at].target == target);
    set.map_or(Cow::Borrowed(default), |(_, value)| written(value, argument.list))
}

/// A value as the code prints it into a URL or a header.
fn written(value: &Literal, style: Option<ListStyle>) -> Cow<'_, str> {
    match value {
        Literal::Scalar(scalar) => printed(scalar),
        Literal::List(values) => {
            let is_text = |value: &Literal| matches!(value, Literal::Scalar(Scalar::String(_)));
            let quotes = match style {
                Some(ListStyle::Json) => Quotes::Double,
                Some(ListStyle::Quoted) => Quotes::Single,
                _ if values.iter().all(is_text) => Quotes::Single,
                _ => Quotes::None,
            };
            let texts: Vec<String> = values.iter().map(|value| written(value, None).into_owned()).collect();
            list::text(&texts, quotes).into()
        }
        Literal::Null | Literal::Object(_) | Literal::Json(_) => Cow::Borrowed(""),
    }
}

fn printed(scalar: &Scalar) -> Cow<'_, str> {
    match scalar {
        Scalar::Bool(value) => value.to_string().into(),
        Scalar::Number(text) => match (text.parse::<i64>(), text.parse::<f64>()) {
            (Ok(integer), _) => integer.to_string().into(),
            (_, Ok(float)) => float.to_string().into(),
            _ => Cow::Borrowed(text),
        },
        Scalar::String(text) | Scalar::Parsed(_, text) | Scalar::Enum(_, Err(text)) | Scalar::Flags(_, Err(text)) => Cow::Borrowed(text),
        // A URL has enumerations as text.
        Scalar::Enum(_, Ok(_)) | Scalar::Flags(_, Ok(_)) => Cow::Borrowed(""),
    }
}

/// Parts with the texts of their arguments.
fn filled(parts: &[PathPart], texts: &[Cow<'_, str>]) -> String {
    let part = |part: &PathPart| match part {
        PathPart::Literal(text) => text.clone(),
        PathPart::Argument { index, quoted: true } => texts[*index].replace('\'', "''"),
        PathPart::Argument { index, quoted: false } => texts[*index].to_string(),
    };
    parts.iter().map(part).collect()
}

/// The path. An argument that would address something else is refused, as the crate does.
fn path(form: &Form, texts: &[Cow<'_, str>]) -> Result<String, LeftOut> {
    let is_dots = |segment: &str| matches!(segment, "" | "." | "..");
    let mut path = String::new();
    for segment in &form.segments {
        let after_colon = path.ends_with(':');
        path.push('/');
        for (number, part) in segment.iter().enumerate() {
            match part {
                PathPart::Literal(text) => path.push_str(&text.replace('%', "%25")),
                PathPart::Argument { index, quoted } => {
                    let text = filled(std::slice::from_ref(part), texts).replace('%', "%25");
                    let is_path = after_colon && number == 0 && !quoted;
                    if !quoted && if is_path { text.split('/').any(is_dots) } else { is_dots(&text) } {
                        return Err(LeftOut(format!(
                            "`{text}` of its URL addresses something else than `{}`",
                            form.arguments[*index].placeholder
                        )));
                    }
                    path.push_str(&if is_path { text } else { text.replace('/', "%2F") });
                }
            }
        }
    }
    if path.split('/').skip(1).any(|segment| matches!(plain::decode(segment).as_str(), "." | "..")) {
        return left_out("its URL has a segment of dots");
    }
    Ok(path)
}

/// Whether the code sets the headers that the message has.
fn headers(message: &Message<'_>, operation: &Operation, call: &ExampleCall) -> Result<(), LeftOut> {
    let (mut ours, mut theirs) = (Headers::default(), Headers::default());
    message.headers.iter().for_each(|(name, value)| theirs.of(name).push(Cow::Borrowed(*value)));
    let mut set = |name, value| {
        let known = ours.of(name);
        if !http::adds_up(name) {
            known.clear();
        }
        known.push(value);
    };
    if operation.body == Body::Bytes {
        set("content-type", Cow::Borrowed("application/octet-stream"));
    }
    for (index, value) in &call.options {
        if let Target::Header(name) = &operation.setters[*index].target {
            set(name, written(value, None));
        }
    }
    call.headers.iter().for_each(|(name, value)| set(name, Cow::Borrowed(value)));
    for (name, _) in theirs.all.iter().chain(&ours.all).filter(|(name, _)| !http::is_of_client(name)) {
        if ours.listed(name) != theirs.listed(name) {
            return Err(LeftOut(format!("the code cannot make its header `{name}`")));
        }
    }
    let sent = ours.values("content-type").first().map_or("application/json", |value| value.as_ref());
    let documented = message.headers.iter().find(|(name, _)| name_is(name, "content-type")).map(|(_, value)| plain::media_type(value));
    match documented.filter(|documented| sends(call) && !message.body.is_empty() && *documented != plain::media_type(sent)) {
        Some(documented) => Err(LeftOut(format!("its body is `{documented}`, the operation sends `{sent}`"))),
        None => Ok(()),
    }
}

/// Headers by name, whatever the case of its letters, in the order in which each name first comes.
#[derive(Default)]
struct Headers<'h> {
    all: Vec<(&'h str, Vec<Cow<'h, str>>)>,
    places: HashMap<String, usize>,
}

impl<'h> Headers<'h> {
    fn of(&mut self, name: &'h str) -> &mut Vec<Cow<'h, str>> {
        let place = *self.places.entry(name.to_ascii_lowercase()).or_insert(self.all.len());
        if place == self.all.len() {
            self.all.push((name, Vec::new()));
        }
        &mut self.all[place].1
    }

    fn values(&self, name: &str) -> &[Cow<'h, str>] {
        self.places.get(&name.to_ascii_lowercase()).map_or(&[], |place| &self.all[*place].1)
    }

    fn listed(&self, name: &str) -> Vec<String> {
        plain::listed(self.values(name).iter().map(Cow::as_ref))
    }
}

fn name_is(name: &str, other: &str) -> bool {
    name.eq_ignore_ascii_case(other)
}

/// Whether a call has a body.
fn sends(call: &ExampleCall) -> bool {
    match &call.body {
        ExampleBody::None => !call.parameters.is_empty() || !call.members.is_empty(),
        ExampleBody::Bytes(text) => !text.is_empty(),
        ExampleBody::Object(_) => true,
    }
}

/// Whether the body of the message is the one of the call. What an object holds was read from it.
fn body(message: &Message<'_>, call: &ExampleCall) -> Result<(), LeftOut> {
    match &call.body {
        ExampleBody::Bytes(text) if text.contains(is_unseen) => left_out("its body has characters that a person does not see"),
        ExampleBody::Bytes(text) if text.trim() == message.body => Ok(()),
        ExampleBody::Bytes(_) => left_out("its body is not the one that the code sends"),
        ExampleBody::None if message.body.is_empty() => Ok(()),
        ExampleBody::None | ExampleBody::Object(_) => json(message.body),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_with_an_invisible_character_is_left_out() {
        assert!(readable("GET /a\nif-match: a\tb é\n").is_ok());
        assert!(readable("GET /a\nif-match: a\u{202e}b\n").is_err());
    }
}
