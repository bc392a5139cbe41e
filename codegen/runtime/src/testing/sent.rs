//! Owns [`Sent`], a request that a fake service received, and its comparison with an operation. It must not know what becomes of it.

use super::pattern::Arguments;
use crate::Value;
use crate::encode_path as encode;
use crate::operation::{Operation, into_call};
use crate::shared::plain::decode;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, Method, Request, Uri};
use serde::de::DeserializeOwned;
use std::fmt::Display;
use tokio::time::Instant;

/// A request that a [`FakeService`](super::FakeService) has received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Sent {
    /// The method.
    pub method: Method,
    /// The whole address.
    pub uri: Uri,
    /// The path below the base URL, as it was sent; of another server, the whole address without query options.
    pub path: String,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
    /// Whether it was in a batch.
    pub in_batch: bool,
    /// None where there is no clock.
    pub(super) came: Option<Instant>,
    pub(super) base: String,
    pub(super) template: &'static str,
    pub(super) arguments: Arguments,
}

impl Sent {
    pub(super) fn new(request: Request<Bytes>, base: &str, template: &'static str, in_batch: bool) -> Self {
        let (parts, body) = request.into_parts();
        let address = parts.uri.to_string();
        let address = address.split('?').next().unwrap_or_default();
        let path = address.strip_prefix(base).filter(|path| path.starts_with('/')).unwrap_or(address).to_owned();
        let came = (!cfg!(all(target_family = "wasm", target_os = "unknown"))).then(Instant::now);
        let (base, arguments) = (base.to_owned(), Vec::new());
        Self { method: parts.method, uri: parts.uri, path, headers: parts.headers, body, in_batch, came, base, template, arguments }
    }

    /// A query option, decoded.
    pub fn query(&self, name: &str) -> Option<String> {
        self.decoded().into_iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// What stands in the place of a placeholder in the template that the handler has, decoded.
    pub fn argument(&self, placeholder: &str) -> Option<&str> {
        self.arguments.iter().find(|(name, _)| name == placeholder).map(|(_, value)| value.as_str())
    }

    /// A header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The body as JSON. Panics if it is not.
    pub fn json(&self) -> Value {
        self.body_as()
    }

    /// The body as a model or another type that serde reads. Panics if it is not.
    pub fn body_as<T: DeserializeOwned>(&self) -> T {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("the body of {self} cannot be read: {error}"))
    }

    /// The address of this request with one more query option: for links to a next page, or to later changes.
    pub fn link(&self, option: &str, value: impl Display) -> String {
        let query = self.uri.query().unwrap_or_default();
        let name = encode::query_name(option);
        let others = query.split('&').filter(|known| !known.is_empty() && known.split('=').next() != Some(name.as_str()));
        let new = format!("{name}={}", encode::query_value(&value.to_string()));
        let query = others.map(str::to_owned).chain([new]).collect::<Vec<_>>().join("&");
        format!("{}?{query}", self.uri.to_string().split('?').next().unwrap_or_default())
    }

    /// Whether it is the request of that operation: method, path and query options, the headers that the operation sets, and the body.
    pub fn is(&self, operation: impl Operation) -> bool {
        self.differences(operation).is_empty()
    }

    /// Panics and names each difference if it is not the request of that operation.
    #[track_caller]
    pub fn assert_is(&self, operation: impl Operation) {
        let differences = self.differences(operation);
        assert!(differences.is_empty(), "{self} is not the request that was expected:\n{}", differences.join("\n"));
    }

    fn differences(&self, operation: impl Operation) -> Vec<String> {
        let expected = match into_call(operation).into_request(&self.base) {
            Ok(expected) => Self::new(expected, &self.base, "", false),
            Err(error) => return vec![format!("  {error}")],
        };
        let mut found = Vec::new();
        let mut compare = |what: &str, ours: String, theirs: String| {
            if ours != theirs {
                found.push(format!("  {what}: {ours} instead of {theirs}"));
            }
        };
        compare("method", self.method.to_string(), expected.method.to_string());
        compare("path", decode(&self.path), decode(&expected.path));
        compare("query options", self.options(), expected.options());
        for name in expected.headers.keys() {
            compare(&format!("header {name}"), listed(&self.headers, name), listed(&expected.headers, name));
        }
        let is_json = |body: &Bytes| serde_json::from_slice::<Value>(body).ok();
        if is_json(&self.body).is_none() || is_json(&self.body) != is_json(&expected.body) {
            compare("body", String::from_utf8_lossy(&self.body).into_owned(), String::from_utf8_lossy(&expected.body).into_owned());
        }
        found
    }

    /// The query options in one order.
    fn options(&self) -> String {
        let mut options: Vec<String> = self.decoded().into_iter().map(|(name, value)| format!("{name}={value}")).collect();
        options.sort();
        options.join("&")
    }

    fn decoded(&self) -> Vec<(String, String)> {
        let options = self.uri.query().unwrap_or_default().split('&').filter(|option| !option.is_empty());
        let pairs = options.map(|option| option.split_once('=').unwrap_or((option, "")));
        pairs.map(|(name, value)| (decode(name), decode(value))).collect()
    }
}

fn listed(headers: &HeaderMap, name: &HeaderName) -> String {
    headers.get_all(name).iter().map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned()).collect::<Vec<_>>().join(", ")
}

/// Method and path.
impl Display for Sent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}
