//! Owns [`Raw`], the operation for what no page documents, and [`Json`], its result as a type of the program. It must not know any API.

use super::call::Call;
use super::decode::Decode;
use super::error::Error;
use super::json::parse;
use super::multipart::Multipart;
use super::operation::Operation;
use super::permissions::Info;
use super::request_body::RequestBody;
use bytes::Bytes;
use http::{Method, Response};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::fmt;
use std::marker::PhantomData;

/// An operation that no page documents. A client sends it as it sends any other: with its token, and with retries, redirects, pages and
/// batches.
///
/// ```
/// use codegen_runtime::{Operation, Page, Raw, Value};
///
/// // All to-do lists, page by page: `client.items(lists)`.
/// let lists = Raw::get("/me/todo/lists").returns::<Page<Value>>().with_top(10);
/// let request = lists.into_request("https://example.com/v1.0")?;
/// assert_eq!(request.uri(), "https://example.com/v1.0/me/todo/lists?$top=10");
///
/// // A new one: `client.send(list)` gives it as JSON.
/// let list = Raw::post("/me/todo/lists").json(&serde_json::json!({"displayName": "Travel"}));
/// let request = list.into_request("https://example.com/v1.0")?;
/// assert_eq!(request.body(), r#"{"displayName":"Travel"}"#);
/// # Ok::<(), codegen_runtime::Error>(())
/// ```
///
/// The path is below the base URL of the client. It may have query options. What is not valid in a URL is encoded, and a `%` that
/// begins an escape stays. A value from elsewhere may contain `/` or `?`, so a [`Call`] is the way to put it into the path:
///
/// ```
/// use codegen_runtime::{Call, Operation, Raw};
///
/// let tasks = Raw::from(Call::get("/me/todo/lists/{list-id}/tasks", &[&"a/b"]));
/// assert_eq!(tasks.into_request("https://example.com")?.uri(), "https://example.com/me/todo/lists/a%2Fb/tasks");
/// # Ok::<(), codegen_runtime::Error>(())
/// ```
///
/// A whole address is allowed if it is on the server of the base URL, such as another version of the API.
///
/// [`with_header`](Operation::with_header), [`with_query`](Operation::with_query) and the methods of all query options are in [`Operation`].
#[must_use = "an operation does nothing until it is sent"]
pub struct Raw<R = Value> {
    call: Call,
    response: PhantomData<fn() -> R>,
}

impl Raw {
    /// A request with any method. Its result is JSON, unless [`returns`](Self::returns) says otherwise.
    pub fn new(method: Method, path: &str) -> Self {
        Self::from(Call::to_path(method, path))
    }

    /// A GET request.
    pub fn get(path: &str) -> Self {
        Self::new(Method::GET, path)
    }

    /// A POST request.
    pub fn post(path: &str) -> Self {
        Self::new(Method::POST, path)
    }

    /// A PUT request.
    pub fn put(path: &str) -> Self {
        Self::new(Method::PUT, path)
    }

    /// A PATCH request.
    pub fn patch(path: &str) -> Self {
        Self::new(Method::PATCH, path)
    }

    /// A DELETE request. Its result is mostly empty: `.returns::<()>()`.
    pub fn delete(path: &str) -> Self {
        Self::new(Method::DELETE, path)
    }
}

impl<R> Raw<R> {
    /// Sets the body to the JSON of a value.
    pub fn json(self, value: &(impl Serialize + ?Sized)) -> Self {
        Self { call: self.call.json(value), ..self }
    }

    /// Sets the body to bytes of some type, or to a stream: see [`RequestBody`].
    pub fn bytes(self, body: impl Into<RequestBody>, content_type: &str) -> Self {
        Self { call: self.call.bytes(body, content_type), ..self }
    }

    /// Sets the body to parts of several types.
    pub fn multipart(self, parts: Multipart) -> Self {
        self.bytes(parts, "multipart/mixed")
    }

    /// Sets the type of the result: a model, a [`Page`](super::Page) of models, [`Json`] of a type of the program, [`Value`], `String`,
    /// `Bytes`, [`Accepted`](super::Accepted), `()` if the body does not matter, or an `Option` of these if it may be empty.
    pub fn returns<T: Decode>(self) -> Raw<T> {
        Raw { call: self.call, response: PhantomData }
    }
}

/// A request that is built already.
impl From<Call> for Raw {
    fn from(call: Call) -> Self {
        Self { call, response: PhantomData }
    }
}

impl<R: Decode> Operation for Raw<R> {
    type Response = R;
    const INFO: Info = Info::new("Raw\n\n\n\n");
    fn call(&mut self) -> &mut Call {
        &mut self.call
    }
}

impl<R> Clone for Raw<R> {
    fn clone(&self) -> Self {
        Self { call: self.call.clone(), response: PhantomData }
    }
}

impl<R> fmt::Debug for Raw<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Raw").field(&self.call).finish()
    }
}

/// A result that serde reads into a type of the program.
///
/// ```
/// use codegen_runtime::{Json, Raw};
///
/// #[derive(serde::Deserialize)]
/// struct List {
///     id: String,
/// }
/// let operation = Raw::get("/me/todo/lists/1").returns::<Json<List>>();
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Json<T>(
    /// The value.
    pub T,
);

impl<T: DeserializeOwned> Decode for Json<T> {
    fn decode(response: Response<Bytes>) -> Result<Self, Error> {
        match parse(response.body()) {
            Ok(value) => Ok(Self(value)),
            Err(error) => Err(Error::undecodable(response, error)),
        }
    }
}
