//! A fake service for unit tests: programs are tested with the real client, and without sockets, tokens and network. [`FakeService`] is a
//! [`Transport`]. Knows no API.
//!
//! It is behind the feature `testing`, which belongs into the development dependencies of a program:
//!
//! ```toml
//! [dev-dependencies]
//! generated = { version = "0.1", features = ["testing"] }
//! ```
//!
//! A test says how the service responds to the operations that the program sends, and hands the program a client of it:
//!
//! ```
//! use codegen_runtime::testing::{FakeService, Reply};
//! use codegen_runtime::{Call, Info, Json, Operation};
//!
//! struct GetName(Call);
//!
//! impl Operation for GetName {
//!     type Response = Json<String>;
//!     const INFO: Info = Info::new("user::GetName\n\n\nGET\n/users/{id}/name");
//!     fn call(&mut self) -> &mut Call {
//!         &mut self.0
//!     }
//! }
//!
//! fn get_name(id: &str) -> GetName {
//!     GetName(Call::get("/users/{id}/name", &[&id]))
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), codegen_runtime::Error> {
//! let service: FakeService = FakeService::new();
//! service.on::<GetName>().respond(|request| match request.argument("id") {
//!     Some("1") => Ok(Json("Adele".to_owned())),
//!     _ => Err(Reply::error(404, "NotFound", "There is no such user.")),
//! });
//!
//! let client = service.client();
//! assert_eq!(client.send(get_name("1")).await?.0, "Adele");
//! assert!(client.send(get_name("2")).await.unwrap_err().is_not_found());
//!
//! service.requests()[0].assert_is(get_name("1"));
//! # Ok(())
//! # }
//! ```
//!
//! # What a handler gives
//!
//! The result of the operation, which becomes a response that the client decodes again; a [`Reply`], which is any response or a fault; or a
//! `Result` of the two. [`On::once`] and [`On::always`] take a value in place of a function, and [`On::pages`] serves a collection in pages.
//!
//! | To test | the handler gives |
//! |---|---|
//! | an error of the service | `Reply::error(403, "Forbidden", "…")` |
//! | throttling | `.once(Reply::throttled(seconds))`, then a result |
//! | a body that is not JSON | `Reply::bytes("<html>", "text/html")` |
//! | a connection that is lost | `Reply::lost()`, `Reply::not_sent()`, `Reply::json(…).broken_off()` |
//! | a slow service | `Reply::json(…).after(time)`, `Reply::silence()`, `Reply::json(…).stalled()` |
//! | work that takes long | `Reply::accepted(address)`, and [`FakeService::at`] for the progress |
//! | a response that was recorded | an [`http::Response`] |
//!
//! The client tries again and waits as it does with the real service. With the paused clock of tokio, `#[tokio::test(start_paused = true)]`, the
//! waits take no time.
//!
//! # Which handler
//!
//! The one of the operation, by method and path; of several whose template fits, the one that spells out more of the path. It also gets what
//! is not sent by the operation itself: the next pages of a collection, and the requests in a batch, which the service takes apart. A handler
//! `at("POST", "/$batch")` gets batches as a whole.
//!
//! [`FakeService::any`] is for all requests that have no handler, and [`FakeService::in_turn`] for tests of a few requests in a known order. Any
//! other request without a handler is a mistake of the test or of the program, so the service panics and names the request and all handlers.
//!
//! # What was sent
//!
//! [`FakeService::requests`] has all requests, with [`Sent::assert_is`] to compare one with an operation. [`FakeService::waits`] has the times
//! between them.
//!
//! # Documented examples
//!
//! A generated crate has the documented requests and responses of its API. [`FakeService::documented`] responds with them to every operation
//! that has no handler. With the feature `serve`, the same service is a program, for clients in any language.

mod batch;
mod check;
pub(crate) mod compare;
pub(crate) mod documented;
mod faults;
mod nearest;
mod on;
pub(crate) mod operation;
pub(crate) mod pattern;
mod refusal;
mod reply;
mod sent;
mod state;

pub use check::{Check, Deviation, Report, Skipped, Values};
pub use compare::DeviationKind;
pub use on::On;
pub use operation::{DocumentedOperation, DocumentedParameter};
pub use reply::{Encode, IntoReply, Reply};
pub use sent::Sent;

use crate::Value;
use crate::client::{Body, BoxFuture, Builder, Client, Transport, TransportError};
use crate::operation::Operation;
use crate::service::Service;
use bytes::Bytes;
use documented::Exchanges;
use faults::Faults;
use http::{Request, Response};
use state::Shared;
use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

/// The base URL of a service that has none.
const BASE_URL: &str = "https://service.test";

/// A service in memory, see the [module](self). Cheap to clone; the clones are the same service.
///
/// The type parameter is the [`Service`] that it stands for; a generated crate exports its own fake as `testing::FakeService`.
pub struct FakeService<S = ()> {
    state: Shared,
    service: PhantomData<fn() -> S>,
}

impl<S: Service> FakeService<S> {
    /// A service without handlers.
    #[must_use]
    pub fn new() -> Self {
        let base = S::BASE_URL.unwrap_or(BASE_URL).trim_end_matches('/').to_owned();
        Self { state: Shared::new(base), service: PhantomData }
    }

    /// A service that gives each of these to one request after the other, whatever it is: a handler for [`any`](Self::any) request.
    ///
    /// ```
    /// use codegen_runtime::Raw;
    /// use codegen_runtime::testing::{FakeService, Reply};
    /// use std::time::Duration;
    ///
    /// # #[tokio::main(flavor = "current_thread", start_paused = true)]
    /// # async fn main() -> Result<(), codegen_runtime::Error> {
    /// let service = FakeService::<()>::in_turn([Reply::throttled(Duration::from_secs(7)), Reply::json("done")]);
    /// assert_eq!(service.client().send(Raw::get("/work")).await?, "done");
    /// assert_eq!(service.waits(), [Duration::from_secs(7)]);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn in_turn(replies: impl IntoIterator<Item = impl IntoReply<Value>>) -> Self {
        let service = Self::new();
        replies.into_iter().fold(service.any(), On::once);
        service
    }

    /// A service that responds as the pages document, unless there is a handler. Of the documented exchanges of an operation, the one for the same
    /// request counts, or else the nearest: for the same path, the same form of the URL, the same operation. Its first success is the response. An
    /// exchange that is documented with an error alone is for exactly its request.
    /// Addresses in it are below the base URL of the client. A link to a next page that is not documented itself leads to an empty last page.
    ///
    /// It reads the folder `exchanges` of the generated crate, and panics if it cannot.
    #[must_use]
    pub fn documented() -> Self {
        let service = Self::new();
        let exchanges = Exchanges::read(S::OPERATIONS, S::FOLDER, &service.base_url());
        service.state.lock().documented = Some(exchanges.into());
        service
    }

    /// The same service, but it throttles about every fifth request and drops about every tenth. The seed, the request and how often it came before
    /// decide which, and no request fails more than twice in a row.
    #[must_use]
    pub fn with_faults(self, seed: u64) -> Self {
        self.state.lock().faults = Some(Faults::new(seed));
        self
    }

    /// A client of this service, with default settings.
    #[must_use]
    pub fn client(&self) -> Client<S> {
        self.builder().build().unwrap_or_else(|error| panic!("the client of the fake service: {error}"))
    }

    /// The settings of a client of this service. A program that makes its own client needs the service as its
    /// [`transport`](Builder::transport) only, whatever its base URL.
    pub fn builder(&self) -> Builder<S> {
        Client::builder("a-token").base_url(self.base_url()).transport(self.state.clone())
    }
}

impl<S> FakeService<S> {
    /// How to respond to an operation.
    pub fn on<O: Operation>(&self) -> On<O::Response> {
        let paths: Vec<&str> = O::INFO.paths().collect();
        assert!(!paths.is_empty(), "{} has no documented path: `at` takes one", O::INFO.name());
        On::new(self.state.clone(), O::INFO.name(), O::INFO.method(), &paths)
    }

    /// How to respond to the requests to a path, which may have placeholders, or to a whole address, such as that of a monitor or an upload.
    pub fn at(&self, method: &str, path: &str) -> On<Value> {
        On::new(self.state.clone(), "", method, &[path])
    }

    /// How to respond to the requests that no other handler is for. Batches are taken apart first.
    pub fn any(&self) -> On<Value> {
        On::new(self.state.clone(), "", "", &[])
    }

    /// What to do with a request that came over a socket.
    #[cfg(feature = "serve")]
    pub(crate) fn receive(&self, request: Request<Bytes>) -> Reply {
        self.state.receive(request, state::Manner::Service)
    }

    /// The same service, but it does not keep requests, so that it can run for long.
    #[cfg(feature = "serve")]
    pub(crate) fn forgetful(self) -> Self {
        self.state.lock().records = false;
        self
    }

    /// The requests so far, those in a batch one by one.
    pub fn requests(&self) -> Vec<Sent> {
        self.state.lock().sent.clone()
    }

    /// The times between the requests: how long the client has waited, and the service before it responded. With the paused clock of tokio, they
    /// are exact. Empty where the standard library has no clock (`wasm32-unknown-unknown`).
    pub fn waits(&self) -> Vec<Duration> {
        let sent = &self.state.lock().sent;
        sent.windows(2).filter_map(|pair| Some(pair[1].came?.duration_since(pair[0].came?))).collect()
    }

    /// The address that all paths begin with.
    pub fn base_url(&self) -> String {
        self.state.lock().base.clone()
    }

    /// The address of a path, for links in responses.
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.base_url())
    }
}

impl<S> Transport for FakeService<S> {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        self.state.send(request)
    }
}

impl<S: Service> Default for FakeService<S> {
    fn default() -> Self {
        Self::new()
    }
}

impl<S> Clone for FakeService<S> {
    fn clone(&self) -> Self {
        Self { state: self.state.clone(), service: PhantomData }
    }
}

impl<S> fmt::Debug for FakeService<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FakeService").field("base_url", &self.base_url()).finish_non_exhaustive()
    }
}
