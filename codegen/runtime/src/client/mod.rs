//! [`Client`] sends operations, and a [`Transport`] carries its requests. Knows no HTTP library.

// Parts of the runtime that send several requests for one operation build on these:
//
// - `Core::fetch(request, Sending)` sends a request and reads the whole response; `Core::open(request, Sending)` leaves the body of a
//   success as a stream. Both give every response whatever its status, with two exceptions: a redirect that keeps the method is followed unless
//   the `Sending` accepts its status, and if a service asks to come back later until the client gives up, the error is `Error::Throttled`.
// - `Sending::home(name)` is for the server of the base URL, with a token; any other address is refused. `Sending::foreign(name)` is for an
//   address from a response, without token and default headers. `.repeat(Repeat)` and `.accepting(statuses)` change them.
// - `lost_body(head, error)` is the error of a streamed body that broke off.
// - `Core::base_url()` is the address that paths begin with; `core.inner.timer` waits and measures time.

// rustdoc lists the methods of the client in the order of these files: `basics` comes before the others.
mod address;
mod attempt;
#[cfg(feature = "azure")]
mod azure;
mod basics;
mod batches;
#[cfg(feature = "blocking")]
mod blocking;
mod body;
mod builder;
mod carrier;
mod changes;
mod download;
pub(crate) mod exchange;
mod monitor;
mod options;
mod pages;
mod redirect;
pub(crate) mod renewal;
#[cfg(feature = "reqwest")]
mod reqwest;
mod retry;
mod sending;
mod streamed;
mod timer;
mod token;
mod trace;
mod transport;
mod upload;
mod walk;

pub use attempt::AttemptInfo;
#[cfg(feature = "azure")]
pub use azure::AzureCredential;
#[cfg(feature = "blocking")]
pub use blocking::{BlockingBody, BlockingClient};
pub use body::Body;
pub use builder::Builder;
pub use changes::Changes;
pub use download::Download;
pub use monitor::{Polling, Progress};
pub use options::RequestOptions;
pub use pages::{Items, Pages};
#[cfg(feature = "reqwest")]
pub use reqwest::ReqwestTransport;
pub use retry::RetryPolicy;
pub use timer::{Timer, TokioTimer};
pub use token::TokenSource;
pub use transport::{Transport, TransportError};
pub use upload::{Upload, UploadState};

pub(crate) use retry::Repeat;
pub(crate) use sending::Sending;
pub(crate) use streamed::{ONLY_ONCE, Streamed};

use super::error::{ClientRequestId, Error, Lost, TooLarge};
use bytes::Bytes;
use exchange::{Reading, Rules};
use http::response::Parts;
use http::{Extensions, Request, Response};
use renewal::Renewals;
use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use tracing::Instrument as _;

/// Any error of a token source or a body.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;
/// A future in a box.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends operations to a service. Cheap to clone; the clones share their connections.
///
/// It needs a tokio runtime with timers, unless it has a [`Timer`] of its own, and with I/O for the default transport. Its futures can be dropped
/// at any time; the request may have been sent or not, and nothing else is left behind.
///
/// The type parameter is the [`Service`](crate::Service) whose base URL it calls unless it is told otherwise; a generated crate exports its own
/// client as `Client`. Every client sends the operations of every crate that uses this runtime, to its own base URL.
pub struct Client<S = ()> {
    pub(crate) core: Core,
    service: PhantomData<fn() -> S>,
}

/// A client of any service: what all clones share, and the settings, which [`Client::with_options`] changes.
#[derive(Clone)]
pub(crate) struct Core {
    inner: Arc<Inner>,
    rules: Arc<Rules>,
}

struct Inner {
    base_url: String,
    /// Scheme, host and port of the base URL, for the source of tokens.
    origin: String,
    token: Box<dyn TokenSource>,
    renewals: Renewals,
    /// Or the reason why there is none.
    transport: Result<Box<dyn Transport>, String>,
    timer: Arc<dyn Timer>,
}

impl Core {
    /// The address that all paths begin with.
    pub(crate) fn base_url(&self) -> &str {
        &self.inner.base_url
    }

    /// What waits and measures time.
    #[cfg(feature = "notifications")]
    pub(crate) fn timer(&self) -> &dyn Timer {
        &*self.inner.timer
    }

    /// Sends a request and reads the whole response, whatever its status.
    pub(crate) fn fetch(&self, request: Request<Bytes>, sending: Sending) -> BoxFuture<'_, Result<Response<Bytes>, Error>> {
        Box::pin(async move {
            let whole = async { self.whole(self.exchange(request, sending, Reading::Whole).await?).await };
            whole.await.map_err(|error| error.of(sending.name))
        })
    }

    /// Sends a request and gives the response, whatever its status. The body of a success is not read yet.
    pub(crate) fn open(&self, request: Request<Bytes>, sending: Sending) -> BoxFuture<'_, Result<Response<Body>, Error>> {
        Box::pin(async move { self.exchange(request, sending, Reading::Streamed).await.map_err(|error| error.of(sending.name)) })
    }

    async fn exchange(&self, mut request: Request<Bytes>, sending: Sending, reading: Reading) -> Result<Response<Body>, Error> {
        let id = ClientRequestId(attempt::identify(&mut request));
        let span = trace::span(sending.name, &request, &id.0);
        match self.carry(request, sending, reading).instrument(span).await {
            Ok(mut response) => {
                response.extensions_mut().insert(id);
                Ok(response)
            }
            Err(error) => Err(error.about(&id)),
        }
    }

    /// The response with all of its body.
    async fn whole(&self, response: Response<Body>) -> Result<Response<Bytes>, Error> {
        let (head, body) = response.into_parts();
        let limit = self.rules.body_limit;
        match body.collect_up_to(limit).await {
            Ok(Some(body)) => Ok(Response::from_parts(head, body)),
            Ok(None) => {
                let error = Error::TooLarge(Box::new(TooLarge::new(head.status, head.headers, limit)));
                Err(about(error, &head.extensions))
            }
            Err(error) => Err(lost_body(head, error)),
        }
    }
}

impl<S> Clone for Client<S> {
    fn clone(&self) -> Self {
        self.share()
    }
}

impl<S> fmt::Debug for Client<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("base_url", &self.base_url()).finish_non_exhaustive()
    }
}

/// The error of a response whose body broke off.
pub(crate) fn lost_body(head: Parts, error: BoxError) -> Error {
    let error = TransportError::of_body(error);
    let timed_out = error.timed_out;
    let lost = Box::new(Lost { status: Some(head.status), headers: head.headers, ..Lost::new(true, error.into_source()) });
    about(if timed_out { Error::Timeout(lost) } else { Error::Transport(lost) }, &head.extensions)
}

/// The error, about the request that a response belongs to.
fn about(error: Error, extensions: &Extensions) -> Error {
    match extensions.get() {
        Some(id) => error.about(id),
        None => error,
    }
}
