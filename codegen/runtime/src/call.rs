//! Owns [`Call`], a request while it is built. It must not know responses or tokens.

use super::encode_path as encode;
use super::error::Error;
use super::function_argument;
use super::json_text::to_vec;
use super::model::Model;
use super::path_template::fill;
use super::per_model::ObjectText;
use super::property::Property;
use super::reference;
use super::request_body::{Content, RequestBody};
use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use http::uri::{Parts, Uri};
use http::{Method, Request};
use serde::Serialize;
use serde::de::IgnoredAny;
use serde_json::value::{RawValue, to_raw_value};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Display;

const JSON: HeaderValue = HeaderValue::from_static("application/json");
const PREFER: HeaderName = HeaderName::from_static("prefer");

/// A request of an operation while it is built: method, path, query options, headers and body. [`Operation`](super::Operation) shows how an
/// operation of a program's own uses it.
///
/// If an argument is not valid, [`into_request`](Self::into_request) fails: a wrong request is never sent.
#[derive(Clone, Debug, Default)]
pub struct Call {
    method: Method,
    template: &'static str,
    /// Encoded, from the slash after the base URL on; or a whole address if `absolute`.
    path: String,
    absolute: bool,
    query: Vec<(Cow<'static, str>, String)>,
    headers: HeaderMap,
    body: Body,
    parameters: Vec<(Cow<'static, str>, Box<RawValue>)>,
    misuse: Option<String>,
}

/// An extension of a request: the template of its path. Unlike the path, a trace may show it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PathTemplate(#[cfg_attr(not(feature = "client"), expect(dead_code))] pub(crate) &'static str);

/// An extension of a request: the base URL that its path is below. A fake service needs it.
#[cfg(feature = "testing")]
#[derive(Clone, Debug)]
pub(crate) struct BaseUrl(pub(crate) String);

#[derive(Clone, Debug, Default)]
enum Body {
    #[default]
    None,
    /// The text of a JSON object.
    Object(Vec<u8>),
    Content(Content),
}

impl Call {
    /// A request to a path: a template such as `/chats/{chat-id}/messages`, and an argument for each placeholder in turn.
    pub fn new(method: Method, template: &'static str, arguments: &[&dyn Display]) -> Self {
        let mut call = Self { method, template, ..Self::default() };
        match fill(template, arguments) {
            Ok(path) => call.path = path,
            Err(misuse) => call.wrong(misuse),
        }
        call
    }

    /// A GET request, see [`new`](Self::new).
    pub fn get(template: &'static str, arguments: &[&dyn Display]) -> Self {
        Self::new(Method::GET, template, arguments)
    }

    /// A POST request, see [`new`](Self::new).
    pub fn post(template: &'static str, arguments: &[&dyn Display]) -> Self {
        Self::new(Method::POST, template, arguments)
    }

    /// A PUT request, see [`new`](Self::new).
    pub fn put(template: &'static str, arguments: &[&dyn Display]) -> Self {
        Self::new(Method::PUT, template, arguments)
    }

    /// A PATCH request, see [`new`](Self::new).
    pub fn patch(template: &'static str, arguments: &[&dyn Display]) -> Self {
        Self::new(Method::PATCH, template, arguments)
    }

    /// A DELETE request, see [`new`](Self::new).
    pub fn delete(template: &'static str, arguments: &[&dyn Display]) -> Self {
        Self::new(Method::DELETE, template, arguments)
    }

    /// A request to an address from a response, which may be relative to the base URL. It must be on the server of the base URL, as no other may see the token.
    pub(crate) fn to_link(method: Method, link: &str) -> Self {
        Self { path: link.to_owned(), absolute: true, ..Self::new(method, "", &[]) }
    }

    /// A request to a path that is not a template: below the base URL, or a whole address on its server. It may have query options.
    pub(crate) fn to_path(method: Method, path: &str) -> Self {
        let is_whole = ["https://", "http://"].iter().any(|scheme| path.starts_with(scheme));
        let mut call = Self::to_link(method, path);
        if has_dots(path.split(['?', '#']).next().unwrap_or_default()) {
            call.wrong(format!("the path {path:?} has a segment of dots"));
        } else if !is_whole {
            call.absolute = false;
            call.path = reference::encoded(path);
            if !path.starts_with('/') {
                call.wrong(format!("the path {path:?} does not begin with a slash"));
            }
        }
        call
    }

    /// Sets the body to an object.
    pub fn body(mut self, model: &dyn Model) -> Self {
        self.body = Body::Object(to_vec(model));
        self
    }

    /// Sets the body to an object that is text already.
    #[doc(hidden)]
    pub fn object(mut self, text: ObjectText) -> Self {
        self.body = Body::Object(text.0);
        self
    }

    /// Sets the body to the JSON of a value.
    pub fn json(mut self, value: &(impl Serialize + ?Sized)) -> Self {
        match serde_json::to_vec(value) {
            Ok(text) if text.starts_with(b"{") => self.body = Body::Object(text),
            Ok(text) => return self.bytes(text, "application/json"),
            Err(error) => self.wrong(format!("the body cannot be written: {error}")),
        }
        self
    }

    /// Sets the body to bytes of some type, or to what has a type of its own, such as [`Multipart`](super::Multipart).
    pub fn bytes(mut self, body: impl Into<RequestBody>, content_type: &str) -> Self {
        let RequestBody { content, content_type: own, misuse } = body.into();
        misuse.into_iter().for_each(|misuse| self.wrong(misuse));
        self.body = Body::Content(content);
        self.header("Content-Type", &own.as_deref().unwrap_or(content_type));
        self
    }

    /// Takes the body out if it is a stream, which a request cannot have.
    #[cfg(feature = "client")]
    pub(crate) fn take_stream(&mut self) -> Option<super::client::Streamed> {
        let Body::Content(Content::Stream(stream)) = &self.body else { return None };
        let stream = stream.clone();
        self.body = Body::Content(Content::Bytes(Bytes::new()));
        Some(stream)
    }

    /// Changes an argument of a function in the path.
    pub fn argument(&mut self, name: &str, value: &dyn Display) {
        match function_argument::replaced(&self.path, name, &value.to_string()) {
            Some(path) => self.path = path,
            None => self.wrong(format!("the URL of this constructor has no argument {name:?}")),
        }
    }

    /// Sets a query option, and replaces one of that name.
    pub fn query(&mut self, name: impl Into<Cow<'static, str>>, value: &dyn Display) {
        replace(&mut self.query, name.into(), value.to_string());
    }

    /// Sets a header, and replaces one of that name; preferences (`Prefer`) add up.
    pub fn header(&mut self, name: &str, value: &dyn Display) {
        match (HeaderName::try_from(name), HeaderValue::try_from(value.to_string())) {
            (Ok(name), Ok(value)) if name == PREFER => drop(self.headers.append(name, value)),
            (Ok(name), Ok(value)) => drop(self.headers.insert(name, value)),
            _ => self.wrong(format!("the header {name:?} cannot have this value")),
        }
    }

    /// Sets a property of the body, and replaces one of that name. An absent value changes nothing.
    pub fn parameter(&mut self, name: impl Into<Cow<'static, str>>, value: Property<impl Serialize>) {
        if !value.is_absent() {
            self.set_parameter(name.into(), to_raw_value(&value));
        }
    }

    fn set_parameter(&mut self, name: Cow<'static, str>, value: serde_json::Result<Box<RawValue>>) {
        match value {
            Ok(value) => replace(&mut self.parameters, name, value),
            Err(error) => self.wrong(format!("the parameter {name:?} cannot be written: {error}")),
        }
    }

    /// Says why the request cannot be sent; the first reason counts.
    pub(crate) fn wrong(&mut self, what: String) {
        self.misuse.get_or_insert(what);
    }

    pub(crate) fn has_header(&self, name: &str) -> bool {
        self.headers.contains_key(name)
    }

    pub(crate) fn has_query(&self, name: &str) -> bool {
        self.query.iter().any(|(known, _)| known == name)
    }

    /// The names of the properties that the body has; none if it is not an object.
    pub(crate) fn properties(&self) -> Option<Vec<String>> {
        let parameters = self.parameters.iter().map(|(name, _)| name.clone().into_owned());
        match &self.body {
            Body::Content(_) => None,
            Body::None => Some(parameters.collect()),
            Body::Object(text) => {
                let object: BTreeMap<String, IgnoredAny> = serde_json::from_slice(text).ok()?;
                Some(object.into_keys().chain(parameters).collect())
            }
        }
    }

    /// The request, for the service at that address.
    pub fn into_request(mut self, base_url: &str) -> Result<Request<Bytes>, Error> {
        let base = base_of(base_url)?;
        if let Some(misuse) = self.misuse {
            return Err(Error::Misuse(misuse));
        }
        let mut url = if self.absolute { followed(&base, &self.path)?.to_string() } else { format!("{base}{}", self.path) };
        let path = url.split(['?', '#']).next().unwrap_or_default();
        if has_dots(path) {
            let who = if self.absolute { "the link has" } else { "the arguments together make" };
            return Err(Error::Misuse(format!("{who} a path segment of dots")));
        }
        for (name, value) in &self.query {
            url.push(if url.contains('?') { '&' } else { '?' });
            url.push_str(&encode::query_name(name));
            url.push('=');
            url.push_str(&encode::query_value(value));
        }
        let uri = Uri::try_from(url).map_err(|error| Error::Misuse(format!("the arguments do not make a valid URL: {error}")))?;

        let body = match self.body {
            Body::Content(Content::Bytes(bytes)) => bytes,
            #[cfg(feature = "client")]
            Body::Content(Content::Stream(_)) => {
                return Err(Error::Misuse(
                    "the body is a stream, which only `send`, `send_full` and `send_streaming` of a client take".to_owned(),
                ));
            }
            Body::Object(object) => with_parameters(object, &self.parameters),
            Body::None if self.parameters.is_empty() => Bytes::new(),
            Body::None => with_parameters(b"{}".to_vec(), &self.parameters),
        };
        if !body.is_empty() {
            self.headers.entry(CONTENT_TYPE).or_insert(JSON);
        }
        self.headers.entry(ACCEPT).or_insert(JSON);

        let mut request = Request::new(body);
        *request.method_mut() = self.method;
        *request.uri_mut() = uri;
        *request.headers_mut() = self.headers;
        request.extensions_mut().insert(PathTemplate(self.template));
        #[cfg(feature = "testing")]
        request.extensions_mut().insert(BaseUrl(base));
        Ok(request)
    }
}

/// Whether a path has a segment that would lead elsewhere.
fn has_dots(path: &str) -> bool {
    path.split('/').any(|segment| matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | ".."))
}

fn replace<V>(list: &mut Vec<(Cow<'static, str>, V)>, name: Cow<'static, str>, value: V) {
    match list.iter_mut().find(|(known, _)| *known == name) {
        Some((_, old)) => *old = value,
        None => list.push((name, value)),
    }
}

/// Adds properties to the text of an object. Their values are texts as well, so no digit is lost.
fn with_parameters(mut object: Vec<u8>, parameters: &[(Cow<'static, str>, Box<RawValue>)]) -> Bytes {
    for (name, value) in parameters {
        object.pop();
        if object.len() > 1 {
            object.push(b',');
        }
        object.extend(serde_json::Value::from(&**name).to_string().bytes());
        object.push(b':');
        object.extend(value.get().bytes());
        object.push(b'}');
    }
    object.into()
}

/// A base URL without the slash at its end.
pub(crate) fn base_of(base_url: &str) -> Result<String, Error> {
    let base = base_url.trim_end_matches('/');
    let parts = Uri::try_from(base).map(Uri::into_parts);
    let absolute = match &parts {
        Ok(Parts { scheme: Some(scheme), authority: Some(authority), path_and_query, .. }) => {
            matches!(scheme.as_str(), "http" | "https")
                && !authority.as_str().contains('@')
                && path_and_query.as_ref().is_none_or(|path| path.query().is_none())
                && !base.contains('#')
        }
        _ => false,
    };
    if absolute {
        Ok(base.to_owned())
    } else if base.is_empty() {
        Err(Error::Misuse("there is no base URL; set one with the builder of the client".to_owned()))
    } else {
        Err(Error::Misuse("the base URL must be an absolute http or https address without user, query and fragment".to_owned()))
    }
}

/// The address of a link, which may be relative to the base URL. Refuses any server but the one of the base URL.
fn followed(base: &str, link: &str) -> Result<Uri, Error> {
    let folder = Uri::try_from(format!("{base}/")).ok();
    let target = reference::link(folder.as_ref(), link).map_err(|why| Error::Misuse(format!("the link cannot be followed: {why}")))?;
    let is_home = origin(&target).is_some() && origin(&target) == folder.as_ref().and_then(origin);
    is_home.then_some(target).ok_or_else(|| Error::Misuse("the link leads to another server, which must not see the token".to_owned()))
}

/// Scheme, host and port of an address.
pub(crate) fn origin(uri: &Uri) -> Option<(String, String, u16)> {
    let scheme = uri.scheme_str()?;
    let port = uri.port_u16().or(match scheme {
        "https" => Some(443),
        "http" => Some(80),
        _ => None,
    })?;
    let plain = !uri.authority()?.as_str().contains('@');
    plain.then_some(())?;
    Some((scheme.to_ascii_lowercase(), uri.host()?.to_ascii_lowercase(), port))
}
