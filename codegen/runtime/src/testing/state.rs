//! Owns what all clones of a fake service share: its handlers, the documented exchanges, and the requests so far. It must not know the service
//! that it stands for.

use super::documented::Exchanges;
use super::faults::Faults;
use super::on::Handler;
use super::pattern::Path;
use super::refusal::Refusal;
use super::reply::Reply;
use super::{Sent, batch};
use crate::call::{BaseUrl, PathTemplate};
use crate::client::{Body, BoxFuture, Transport, TransportError};
use bytes::Bytes;
use http::{Method, Request, Response};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Where batches go.
const BATCH: &str = "/$batch";

/// What all clones have in common.
#[derive(Clone)]
pub(crate) struct Shared(Arc<Mutex<State>>);

pub(super) struct State {
    pub(super) base: String,
    pub(super) handlers: Vec<Handler>,
    pub(super) documented: Option<Arc<Exchanges>>,
    pub(super) faults: Option<Faults>,
    pub(super) sent: Vec<Sent>,
    /// Whether requests are kept.
    pub(super) records: bool,
}

/// What becomes of a request that has no response.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Manner {
    /// The test that sends it is wrong and panics; any body is allowed.
    Test,
    /// It gets a response that says what is wrong, with its body, too.
    Service,
}

impl Shared {
    pub(super) fn new(base: String) -> Self {
        let (handlers, sent) = (Vec::new(), Vec::new());
        Self(Arc::new(Mutex::new(State { base, handlers, documented: None, faults: None, sent, records: true })))
    }

    /// A handler that panicked leaves nothing half done here.
    pub(super) fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What to do with a request from a client.
    pub(super) fn receive(&self, request: Request<Bytes>, manner: Manner) -> Reply {
        let base = match (request.extensions().get::<BaseUrl>(), request.uri().to_string().strip_suffix("/$batch")) {
            (Some(BaseUrl(base)), _) => base.clone(),
            (None, Some(base)) => base.to_owned(),
            (None, None) => self.lock().base.clone(),
        };
        self.lock().base.clone_from(&base);
        let template = request.extensions().get::<PathTemplate>().map_or("", |template| template.0);
        let sent = Sent::new(request, &base, template, false);
        let is_batch = sent.method == Method::POST && sent.path == BATCH && !self.has_handler(BATCH);
        if let Some(fault) = self.fault(&sent, !is_batch) {
            return fault;
        }
        match is_batch {
            true => batch::reply(self, &sent, manner).unwrap_or_else(|refusal| self.refuse(&refusal, &sent, manner)),
            false => self.reply(sent, manner),
        }
    }

    /// Whether there is a handler for what is posted to exactly that path.
    fn has_handler(&self, path: &str) -> bool {
        self.lock().handlers.iter().any(|handler| handler.is_for(Method::POST.as_str(), &[path]))
    }

    /// The fault for a request, if it is its turn.
    fn fault(&self, sent: &Sent, records: bool) -> Option<Reply> {
        let mut state = self.lock();
        let fault = state.faults.as_mut()?.next(sent)?;
        if records && state.records {
            state.sent.push(sent.clone());
        }
        Some(fault)
    }

    /// What to do with one request, be it alone or in a batch. The state is free while a handler runs, which may ask for it.
    pub(super) fn reply(&self, mut sent: Sent, manner: Manner) -> Reply {
        let mut state = self.lock();
        let path = Path::new(&sent.path);
        let found = state.handlers.iter_mut().filter_map(|handler| Some((handler.fit(&sent, &path)?, handler)));
        let turn = found.max_by_key(|((closeness, _), _)| *closeness).map(|((_, arguments), handler)| {
            sent.arguments = arguments;
            handler.turn()
        });
        if state.records {
            state.sent.push(sent.clone());
        }
        let documented = state.documented.clone();
        let known = state.handlers.iter().map(|handler| format!("\n  {handler}")).collect::<String>();
        drop(state);
        let refusal = match (turn, documented) {
            (Some(Some(turn)), _) => return turn.reply(&sent),
            (Some(None), _) => Refusal::Handler(format!(
                "the fake service has no further response to {sent}: its handler has given all that it has{known}"
            )),
            (None, Some(documented)) => match documented.reply(&sent, manner == Manner::Service) {
                Ok(reply) => return reply,
                Err(refusal) => refusal,
            },
            (None, None) if known.is_empty() => {
                Refusal::Handler(format!("the fake service has no handler for {sent}, nor for anything else"))
            }
            (None, None) => Refusal::Handler(format!("the fake service has no handler for {sent}; it has these:{known}")),
        };
        self.refuse(&refusal, &sent, manner)
    }

    fn refuse(&self, refusal: &Refusal, sent: &Sent, manner: Manner) -> Reply {
        let documented = self.lock().documented.clone();
        let text = refusal.text(sent, documented.as_deref());
        assert!(manner == Manner::Service, "{text}");
        refusal.reply(text)
    }
}

impl Transport for Shared {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(async move { self.receive(request, Manner::Test).play().await })
    }
}
