//! Owns [`Decode`], the results that a successful response can be decoded into. It must not know where the response came from.

use super::accepted::Accepted;
use super::error::Error;
use super::json::{text, value};
use super::model::Model;
use super::read::from_slice;
use bytes::Bytes;
use http::header::{CONTENT_TYPE, LOCATION};
use http::{Response, StatusCode};
use serde_json::Value;

/// A result that a response can be decoded into.
#[diagnostic::on_unimplemented(
    message = "a response cannot be decoded into `{Self}`",
    label = "not a result of an operation",
    note = "models, `Page`, `Single`, `Value`, `String`, `Bytes`, `()` and an `Option` of these are; `Json<{Self}>` is if serde reads the type"
)]
pub trait Decode: Sized {
    /// Whether a response with this status contains the result; any other is an error.
    fn accepts(status: StatusCode) -> bool {
        status.is_success()
    }

    /// The result in the response.
    fn decode(response: Response<Bytes>) -> Result<Self, Error>;

    /// The result as a model, if it is one.
    #[doc(hidden)]
    fn as_model(&self) -> Option<&dyn Model> {
        None
    }

    /// Whether a result that is not a model equals what was received.
    #[doc(hidden)]
    fn keeps(&self, _received: &Response<Bytes>) -> bool {
        true
    }
}

impl<M: Model + Default> Decode for M {
    #[inline]
    fn decode(response: Response<Bytes>) -> Result<Self, Error> {
        let mut model = Self::default();
        decode_model(&mut model, response)?;
        Ok(model)
    }
    #[inline]
    fn as_model(&self) -> Option<&dyn Model> {
        Some(self)
    }
}

fn decode_model(model: &mut dyn Model, response: Response<Bytes>) -> Result<(), Error> {
    from_slice(model, response.body()).map_err(|error| Error::undecodable(response, error))
}

/// A result with status and headers of its response.
pub(crate) fn with_head<T>(
    response: Response<Bytes>,
    decode: impl FnOnce(Response<Bytes>) -> Result<T, Error>,
) -> Result<Response<T>, Error> {
    let (head, body) = response.into_parts();
    let result = decode(Response::from_parts(head.clone(), body))?;
    Ok(Response::from_parts(head, result))
}

/// The body does not matter.
impl Decode for () {
    fn decode(response: Response<Bytes>) -> Result<Self, Error> {
        no_web_page(response).map(drop)
    }
}

/// Refuses a web page even where the body does not matter: it does not come from the service but, for example, from the sign-in page of a
/// network, and nothing was done.
fn no_web_page(response: Response<Bytes>) -> Result<Response<Bytes>, Error> {
    let content_type = response.headers().get(CONTENT_TYPE).map_or(&b""[..], |value| value.as_bytes());
    let is_page = content_type.get(..9).is_some_and(|start| start.eq_ignore_ascii_case(b"text/html"));
    if is_page && response.status().is_success() {
        return Err(Error::undecodable(response, "a web page came in place of the response"));
    }
    Ok(response)
}

/// The body as it is.
impl Decode for Bytes {
    fn decode(response: Response<Bytes>) -> Result<Self, Error> {
        Ok(response.into_body())
    }
    fn keeps(&self, received: &Response<Bytes>) -> bool {
        self == received.body()
    }
}

/// The body as text, such as the number that `$count` gives.
impl Decode for String {
    fn decode(response: Response<Bytes>) -> Result<Self, Error> {
        match std::str::from_utf8(response.body()) {
            Ok(text) => Ok(text.trim_start_matches('\u{feff}').to_owned()),
            Err(error) => Err(Error::undecodable(response, error)),
        }
    }
}

/// Any JSON.
impl Decode for Value {
    fn decode(response: Response<Bytes>) -> Result<Self, Error> {
        text(response.body()).and_then(value).map_err(|error| Error::undecodable(response, error))
    }
}

/// A result that may be missing (`204 No Content`).
impl<T: Decode> Decode for Option<T> {
    fn accepts(status: StatusCode) -> bool {
        T::accepts(status)
    }
    fn decode(response: Response<Bytes>) -> Result<Self, Error> {
        if response.body().is_empty() { Ok(None) } else { T::decode(response).map(Some) }
    }
    fn as_model(&self) -> Option<&dyn Model> {
        self.as_ref().and_then(T::as_model)
    }
    fn keeps(&self, received: &Response<Bytes>) -> bool {
        self.as_ref().is_none_or(|result| result.keeps(received))
    }
}

impl Decode for Accepted {
    fn accepts(status: StatusCode) -> bool {
        status.is_success() || status.is_redirection()
    }
    fn decode(response: Response<Bytes>) -> Result<Self, Error> {
        let (parts, body) = no_web_page(response)?.into_parts();
        let location = parts.headers.get(LOCATION).and_then(|value| value.to_str().ok()).map(str::to_owned);
        Ok(Self { status: parts.status, location, headers: parts.headers, body })
    }
    fn keeps(&self, received: &Response<Bytes>) -> bool {
        let location = received.headers().get(LOCATION).map(|location| location.as_bytes());
        self.location.as_deref().map(str::as_bytes) == location && self.body == received.body()
    }
}
