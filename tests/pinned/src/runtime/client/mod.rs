//! Owns [`Client`], which sends operations. It must not know HTTP libraries: a [`Transport`] carries what it sends.

mod reqwest;
mod token;
mod transport;

pub use reqwest::ReqwestTransport;
pub use token::TokenSource;
pub use transport::{Body, Transport};

use super::call::{base_of, origin};
use super::decode::Decode as _;
use super::error::Error;
use super::operation::Operation;
use bytes::Bytes;
use http::header::{AUTHORIZATION, HeaderValue, LOCATION};
use http::{Method, Request, Response, StatusCode, Uri};
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use transport::Unavailable;

/// Any error of a token source or a transport.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;
/// Something that will be there later.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// How often a download may be redirected.
const REDIRECTS: u32 = 5;

/// Sends operations to a service. Cheap to clone; the clones share their connections.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    base_url: String,
    token: Box<dyn TokenSource>,
    transport: Box<dyn Transport>,
}

impl Client {
    /// A client for the default address of the API, with the default transport.
    ///
    /// The token is a string, or a function that gets a new one (see [`TokenSource`]). If there is no default address, or the
    /// default transport does not work here, every [`send`](Self::send) fails and says so.
    pub fn new(token: impl TokenSource + 'static) -> Self {
        let transport: Box<dyn Transport> = match ReqwestTransport::new() {
            Ok(transport) => Box::new(transport),
            Err(error) => Box::new(Unavailable(error.to_string())),
        };
        Self(Arc::new(Inner { base_url: crate::DEFAULT_BASE_URL.unwrap_or_default().to_owned(), token: Box::new(token), transport }))
    }

    /// A client that is set up step by step.
    pub fn builder(token: impl TokenSource + 'static) -> Builder {
        Builder { base_url: crate::DEFAULT_BASE_URL.unwrap_or_default().to_owned(), token: Box::new(token), transport: None }
    }

    /// Sends an operation and makes its result from the response.
    pub async fn send<O: Operation>(&self, operation: O) -> Result<O::Response, Error> {
        let request = operation.into_request(&self.0.base_url);
        let response = self.exchange(request, O::Response::accepts).await?;
        let (parts, body) = response.into_parts();
        let body = body.collect().await.map_err(Error::Transport)?;
        O::decode(Response::from_parts(parts, body))
    }

    /// Sends an operation and gives the body of its response piece by piece, for what is big. An answer that is an error is one
    /// here, too.
    pub async fn send_streaming<O: Operation>(&self, operation: O) -> Result<Response<Body>, Error> {
        let request = operation.into_request(&self.0.base_url);
        let response = self.exchange(request, O::Response::accepts).await?;
        if O::Response::accepts(response.status()) {
            return Ok(response);
        }
        let (parts, body) = response.into_parts();
        let body = body.collect().await.map_err(Error::Transport)?;
        Err(Error::from_response(Response::from_parts(parts, body)))
    }

    /// Sends a request. A redirect is followed if the operation has no use for it and it only asks for something, as for
    /// downloads; the token goes to no other server than the one of the base URL.
    async fn exchange(&self, request: Result<Request<Bytes>, Error>, accepts: fn(StatusCode) -> bool) -> Result<Response<Body>, Error> {
        let Inner { token, transport, .. } = &*self.0;
        let request = request?;
        let (method, home, mut uri) = (request.method().clone(), origin(request.uri()), request.uri().clone());
        let mut response = transport.send(authorized(request, &**token).await?).await.map_err(Error::Transport)?;
        for _ in 0..REDIRECTS {
            let target = match response.headers().get(LOCATION).and_then(|location| location.to_str().ok()) {
                Some(location) if is_redirect(response.status()) && !accepts(response.status()) && method == Method::GET => {
                    target(&uri, location)
                }
                _ => None,
            };
            let Some(target) = target else { break };
            uri = target;
            let mut next = Request::new(Bytes::new());
            *next.uri_mut() = uri.clone();
            if origin(&uri) == home {
                next = authorized(next, &**token).await?;
            }
            response = transport.send(next).await.map_err(Error::Transport)?;
        }
        Ok(response)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("base_url", &self.0.base_url).finish_non_exhaustive()
    }
}

async fn authorized(mut request: Request<Bytes>, token: &dyn TokenSource) -> Result<Request<Bytes>, Error> {
    let token = token.token().await.map_err(Error::Token)?;
    // The error of the header would not show the token, but the text of it is no help either.
    let mut value = HeaderValue::try_from(format!("Bearer {token}"))
        .map_err(|_| Error::Token("the token has characters that no header can have".into()))?;
    value.set_sensitive(true);
    request.headers_mut().insert(AUTHORIZATION, value);
    Ok(request)
}

fn is_redirect(status: StatusCode) -> bool {
    matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308)
}

/// The absolute address of a redirect; none if it would leave encryption.
fn target(from: &Uri, location: &str) -> Option<Uri> {
    let uri: Uri = if location.starts_with('/') && !location.starts_with("//") {
        format!("{}://{}{location}", from.scheme_str()?, from.authority()?).parse().ok()?
    } else {
        location.split('#').next()?.parse().ok()?
    };
    let scheme = uri.scheme_str()?;
    (scheme == "https" || scheme == "http" && from.scheme_str() == Some("http")).then_some(uri)
}

/// Sets up a [`Client`].
#[must_use = "a builder does nothing until `build`"]
pub struct Builder {
    base_url: String,
    token: Box<dyn TokenSource>,
    transport: Option<Box<dyn Transport>>,
}

impl Builder {
    /// The address that the paths of all operations are below.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = base_url.into();
        self
    }

    /// What carries the requests, in place of [`ReqwestTransport`].
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Box::new(transport));
        self
    }

    /// The client. An error if the base URL is none, or the default transport does not work here.
    pub fn build(self) -> Result<Client, Error> {
        let base_url = base_of(&self.base_url)?;
        let transport = match self.transport {
            Some(transport) => transport,
            None => Box::new(ReqwestTransport::new().map_err(Error::Transport)?),
        };
        Ok(Client(Arc::new(Inner { base_url, token: self.token, transport })))
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder").field("base_url", &self.base_url).finish_non_exhaustive()
    }
}
