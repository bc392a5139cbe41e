//! A fake service for unit tests: programs are tested with the real client, and without sockets, tokens and network. Owns
//! [`FakeService`], which is a [`Transport`], and must not know any API.
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
//!
//! The client tries again and waits as it does with the real service. With the paused clock of tokio, `#[tokio::test(start_paused = true)]`, the
//! waits take no time.
//!
//! # Which handler
//!
//! The one of the operation, by method and path; of several whose template fits, the one that spells out more of the path. It also gets what
//! is not sent by the operation itself: the next pages of a collection, and the requests in a batch, which the service takes apart. A request
//! without a handler is a mistake of the test or of the program, so the service panics and names the request and all handlers.
//!
//! # Documented examples
//!
//! A generated crate has the documented requests and responses of its API. [`FakeService::documented`] responds with them to every operation
//! that has no handler.

mod batch;
mod documented;
mod on;
mod pattern;
mod reply;
mod sent;

pub use on::On;
pub use reply::{Encode, IntoReply, Reply};
pub use sent::Sent;

use crate::Value;
use crate::call::{BaseUrl, PathTemplate};
use crate::client::{Body, BoxFuture, Builder, Client, Transport, TransportError};
use crate::operation::Operation;
use crate::service::Service;
use bytes::Bytes;
use documented::Exchanges;
use http::{Method, Request, Response};
use on::Handler;
use std::fmt;
use std::marker::PhantomData;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The base URL of a service that has none.
const BASE_URL: &str = "https://service.test";

/// A service in memory, see the [module](self). Cheap to clone; the clones are the same service.
///
/// The type parameter is the [`Service`] that it stands for; a generated crate exports its own fake as `testing::FakeService`.
pub struct FakeService<S = ()> {
    state: Shared,
    service: PhantomData<fn() -> S>,
}

/// What all clones have in common.
#[derive(Clone)]
struct Shared(Arc<Mutex<State>>);

struct State {
    base: String,
    handlers: Vec<Handler>,
    documented: Option<Exchanges>,
    sent: Vec<Sent>,
}

impl<S: Service> FakeService<S> {
    /// A service without handlers.
    #[must_use]
    pub fn new() -> Self {
        let base = S::BASE_URL.unwrap_or(BASE_URL).trim_end_matches('/').to_owned();
        let state = State { base, handlers: Vec::new(), documented: None, sent: Vec::new() };
        Self { state: Shared(Arc::new(Mutex::new(state))), service: PhantomData }
    }

    /// A service that responds as the pages document, unless there is a handler. The first documented success of an operation counts: the one
    /// for the same URL, or else for the same form of it. In batches and behind links, only the documented URLs themselves have a response.
    ///
    /// It reads the folder `exchanges` of the generated crate, and panics if it cannot.
    #[must_use]
    pub fn documented() -> Self {
        let service = Self::new();
        let exchanges = Exchanges::read(S::FOLDER, &service.base_url());
        service.state.lock().documented = Some(exchanges);
        service
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

    /// The requests so far, those in a batch one by one.
    pub fn requests(&self) -> Vec<Sent> {
        self.state.lock().sent.clone()
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

impl Shared {
    /// A handler that panicked leaves nothing half done here.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What to do with a request from a client.
    fn receive(&self, request: Request<Bytes>) -> Reply {
        let base = match (request.extensions().get::<BaseUrl>(), request.uri().to_string().strip_suffix("/$batch")) {
            (Some(BaseUrl(base)), _) => base.clone(),
            (None, Some(base)) => base.to_owned(),
            (None, None) => self.lock().base.clone(),
        };
        self.lock().base.clone_from(&base);
        let template = request.extensions().get::<PathTemplate>().map_or("", |template| template.0);
        let sent = Sent::new(request, &base, template, false);
        if sent.method == Method::POST && sent.path == "/$batch" { batch::reply(self, &sent) } else { self.reply(sent) }
    }

    /// What to do with one request, be it alone or in a batch. The state is free while a handler runs, which may ask for it.
    fn reply(&self, mut sent: Sent) -> Reply {
        let mut state = self.lock();
        let found = state.handlers.iter_mut().filter_map(|handler| Some((handler.fit(&sent)?, handler)));
        let turn = found.max_by_key(|((closeness, _), _)| *closeness).map(|((_, arguments), handler)| {
            sent.arguments = arguments;
            handler.turn()
        });
        state.sent.push(sent.clone());
        let documented = state.documented.as_ref().and_then(|exchanges| exchanges.reply(&sent));
        let known = state.handlers.iter().map(|handler| format!("\n  {handler}")).collect::<String>();
        drop(state);
        match (turn, documented) {
            (Some(Some(turn)), _) => turn.reply(&sent),
            (None, Some(documented)) => documented,
            (Some(None), _) => panic!("the fake service has no further response to {sent}: its handler has given all that it has{known}"),
            (None, None) if known.is_empty() => panic!("the fake service has no handler for {sent}, nor for anything else"),
            (None, None) => panic!("the fake service has no handler for {sent}; it has these:{known}"),
        }
    }
}

impl<S> Transport for FakeService<S> {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        self.state.send(request)
    }
}

impl Transport for Shared {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(async move { self.receive(request).play().await })
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
