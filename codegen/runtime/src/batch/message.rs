//! Owns the JSON of a batch: it writes requests and reads responses. It must not know what they are for.

use crate::json::parse;
use base64::Engine as _;
use base64::alphabet::{STANDARD, URL_SAFE};
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use base64::prelude::BASE64_URL_SAFE;
use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use http::{Method, Request, Response, StatusCode};
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};
use serde_json::Value;
use serde_json::value::RawValue;
use std::collections::BTreeMap;

const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// A request within a batch.
pub(super) struct Inner<'a> {
    pub(super) id: String,
    /// The address of the service, which the addresses of the requests are relative to.
    pub(super) base: &'a str,
    pub(super) after: Vec<String>,
    pub(super) request: &'a Request<Bytes>,
}

impl Serialize for Inner<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let request = self.request;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("method", request.method().as_str())?;
        let url = request.uri().to_string();
        map.serialize_entry("url", url.strip_prefix(self.base).filter(|rest| rest.starts_with('/')).unwrap_or(&url))?;
        if !self.after.is_empty() {
            map.serialize_entry("dependsOn", &self.after)?;
        }
        map.serialize_entry("headers", &joined(request.headers()))?;
        match Written::of(request) {
            Written::Nothing => {}
            Written::Json(body) => map.serialize_entry("body", body)?,
            Written::Text(body) => map.serialize_entry("body", &body)?,
        }
        map.end()
    }
}

/// The values of each header, separated by commas.
fn joined(headers: &HeaderMap) -> BTreeMap<&str, String> {
    let value = |name: &HeaderName| {
        let values = headers.get_all(name).iter().map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
        values.collect::<Vec<_>>().join(", ")
    };
    headers.keys().map(|name| (name.as_str(), value(name))).collect()
}

/// A body as a value of JSON.
enum Written<'a> {
    Nothing,
    Json(&'a RawValue),
    Text(String),
}

impl<'a> Written<'a> {
    fn of(request: &'a Request<Bytes>) -> Self {
        let body = request.body();
        if body.is_empty() {
            return Self::Nothing;
        }
        match (Media::of(request.headers()), serde_json::from_slice(body), std::str::from_utf8(body)) {
            (Media::Json, Ok(json), _) => Self::Json(json),
            (Media::Text, _, Ok(text)) => Self::Text(text.to_owned()),
            _ => Self::Text(BASE64_URL_SAFE.encode(body)),
        }
    }
}

/// The kind of a body, which decides how it stands in JSON.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Media {
    Json,
    Text,
    Other,
    Unknown,
}

impl Media {
    fn of(headers: &HeaderMap) -> Self {
        let Some(value) = headers.get(CONTENT_TYPE) else { return Self::Unknown };
        let essence = value.to_str().unwrap_or_default().split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        match &*essence {
            "application/json" => Self::Json,
            other if other.ends_with("+json") => Self::Json,
            other if other.starts_with("text/") => Self::Text,
            _ => Self::Other,
        }
    }
}

/// The request that carries the others.
pub(super) fn outer(base: &str, inner: &[Inner<'_>]) -> Result<Request<Bytes>, http::Error> {
    let body = serde_json::to_vec(&BTreeMap::from([("requests", inner)])).unwrap_or_default();
    let request = Request::builder().method(Method::POST).uri(format!("{base}/$batch"));
    request.header(CONTENT_TYPE, JSON).header(ACCEPT, JSON).body(body.into())
}

/// The responses with their ids, and the address of the rest if there are more.
pub(super) struct Responses {
    pub(super) responses: Vec<(String, Response<Bytes>)>,
    pub(super) next_link: Option<String>,
}

type Object = BTreeMap<String, Box<RawValue>>;

/// Reads the body of a response to a batch. An entry that is not a response is left out, and its operation then has none.
pub(super) fn responses(body: &[u8]) -> Result<Responses, serde_json::Error> {
    let mut body: Object = parse(body)?;
    let list = body.remove("responses").ok_or_else(|| serde::de::Error::missing_field("responses"))?;
    let list: Vec<Object> = serde_json::from_str(list.get())?;
    let link = ["@odata.nextLink", "@nextLink"].into_iter().find_map(|name| body.remove(name));
    Ok(Responses {
        responses: list.into_iter().filter_map(response).collect(),
        next_link: link.and_then(|link| serde_json::from_str(link.get()).ok()),
    })
}

fn response(mut object: Object) -> Option<(String, Response<Bytes>)> {
    let id = text(serde_json::from_str(object.remove("id")?.get()).ok()?);
    let status = text(serde_json::from_str(object.remove("status")?.get()).ok()?);
    let headers = object.remove("headers").map(|headers| headers_of(&headers)).unwrap_or_default();
    let body = object.remove("body").map(|body| body_of(&body, Media::of(&headers))).unwrap_or_default();
    let mut response = Response::new(body);
    *response.status_mut() = status.parse::<StatusCode>().ok()?;
    *response.headers_mut() = headers;
    Some((id, response))
}

/// A value that may be spelled as a number or as a string.
fn text(value: Value) -> String {
    match value {
        Value::String(text) => text,
        other => other.to_string(),
    }
}

fn headers_of(json: &RawValue) -> HeaderMap {
    let headers: BTreeMap<String, Value> = serde_json::from_str(json.get()).unwrap_or_default();
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        let Ok(name) = HeaderName::try_from(name) else { continue };
        let values = match value {
            Value::Array(values) => values,
            value => vec![value],
        };
        for value in values.into_iter().filter_map(|value| HeaderValue::try_from(text(value)).ok()) {
            map.append(&name, value);
        }
    }
    map
}

/// The body of a request in a batch, which has these headers.
#[cfg(feature = "testing")]
pub(crate) fn request_body(json: &RawValue, headers: &HeaderMap) -> Bytes {
    body_of(json, Media::of(headers))
}

/// The bytes of a value: JSON stays as it is, digit by digit; a string is text, or bytes in either form of base64.
fn body_of(json: &RawValue, media: Media) -> Bytes {
    let string = || serde_json::from_str::<String>(json.get()).ok();
    match (media, json.get()) {
        (_, "null") => Bytes::new(),
        (Media::Other, _) => string().map_or_else(|| raw(json), |text| decoded(&text).unwrap_or_else(|| text.into())),
        (Media::Text, _) => string().map_or_else(|| raw(json), Bytes::from),
        (Media::Json | Media::Unknown, _) => raw(json),
    }
}

fn raw(json: &RawValue) -> Bytes {
    Bytes::copy_from_slice(json.get().as_bytes())
}

fn decoded(text: &str) -> Option<Bytes> {
    const EITHER: GeneralPurposeConfig = GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
    let alphabets = [&STANDARD, &URL_SAFE];
    alphabets.into_iter().find_map(|alphabet| GeneralPurpose::new(alphabet, EITHER).decode(text).ok()).map(Bytes::from)
}
