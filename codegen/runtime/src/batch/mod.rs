//! Owns [`Batch`], many operations in few requests (OData JSON 4.01, §19), and the result of each. It must not know how a request travels:
//! [`BatchRun`] says what to send, and takes what came back.

mod message;
mod run;
mod share;

#[cfg(feature = "testing")]
pub(crate) use message::request_body;
pub use run::{BatchRun, BatchStep};

use super::call::Call;
use super::decode::{Decode, with_head};
use super::error::Error;
use super::operation::{Operation, into_call};
use bytes::Bytes;
use http::Response;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// The most operations in a request, unless [`Batch::limit`] says otherwise: what services commonly allow.
const LIMIT: usize = 20;

/// How often an operation is tried, and the longest pause before it is tried again, where neither the batch nor a client says so.
const LIMITS: (u32, Duration) = (5, Duration::from_secs(180));

/// Tells batches apart, so that a handle is valid for its own batch only.
static BATCHES: AtomicU64 = AtomicU64::new(0);

/// Any number of operations that are sent together.
///
/// ```
/// use codegen_runtime::{Batch, Raw};
///
/// // In a program, operations such as `chat::Get::new(id)`.
/// let mut batch = Batch::new();
/// let me = batch.add(Raw::get("/me"));
/// let chat = batch.add(Raw::get("/chats/7"));
/// let pins = batch.add_after(Raw::get("/chats/7/pinnedMessages"), &[chat.id()]);
/// # #[cfg(feature = "client")]
/// # async fn send(client: codegen_runtime::client::Client, batch: Batch, me: codegen_runtime::Part<codegen_runtime::Value>) -> Result<(), codegen_runtime::Error> {
/// let responses = client.send_batch(batch).await;
/// let me = responses.get(&me)?;
/// # Ok(())
/// # }
/// ```
///
/// A request has at most 20 operations. Operations that depend on one another are in the same request, unless there are too many of them.
/// The order of the others is not defined.
#[derive(Clone, Debug)]
pub struct Batch {
    key: u64,
    limit: usize,
    attempts: Option<u32>,
    longest_pause: Option<Duration>,
    entries: Vec<Entry>,
}

#[derive(Clone, Debug)]
struct Entry {
    call: Call,
    after: Vec<PartId>,
}

/// A handle for an operation of a [`Batch`] and for its result.
#[must_use = "it is the only way to the result of the operation"]
pub struct Part<R> {
    id: PartId,
    /// The name of the operation.
    name: &'static str,
    result: PhantomData<fn() -> R>,
}

/// A handle for an operation of a [`Batch`], whatever its result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PartId {
    batch: u64,
    index: usize,
}

impl Batch {
    /// A batch without operations.
    pub fn new() -> Self {
        Self { key: BATCHES.fetch_add(1, Ordering::Relaxed), limit: LIMIT, attempts: None, longest_pause: None, entries: Vec::new() }
    }

    /// Sets how many operations a request has at most; one at least.
    #[must_use]
    pub fn limit(mut self, operations: usize) -> Self {
        self.limit = operations.max(1);
        self
    }

    /// Sets how often to try an operation that the service is too busy for, once at least; by default as often as the client tries a request,
    /// and 5 times without a client. An operation that changes
    /// something is only tried again if it is certain that the service has not done it.
    #[must_use]
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = Some(attempts.max(1));
        self
    }

    /// Sets the longest wait before operations are tried again; by default what the client waits for a request at most, and 3 minutes without
    /// a client. If the service asks for a longer wait, its response is the result.
    #[must_use]
    pub fn longest_pause(mut self, pause: Duration) -> Self {
        self.longest_pause = Some(pause);
        self
    }

    /// Adds an operation.
    pub fn add<O: Operation>(&mut self, operation: O) -> Part<O::Response> {
        self.add_after(operation, &[])
    }

    /// Adds an operation that is done after others, and only if they succeed (`dependsOn`). If one of them fails, so does this one: see
    /// [`Error::is_failed_dependency`].
    pub fn add_after<O: Operation>(&mut self, operation: O, others: &[PartId]) -> Part<O::Response> {
        Part { id: self.push(into_call(operation), others), name: O::INFO.name(), result: PhantomData }
    }

    fn push(&mut self, call: Call, after: &[PartId]) -> PartId {
        let id = PartId { batch: self.key, index: self.entries.len() };
        self.entries.push(Entry { call, after: after.to_vec() });
        id
    }

    /// The number of operations.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are no operations.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Begins to send the batch to the service at that address, for programs without the client.
    pub fn run(self, base_url: &str) -> BatchRun {
        self.run_with(base_url, LIMITS)
    }

    /// The same, with attempts and longest pause for what the batch does not set.
    pub(crate) fn run_with(self, base_url: &str, limits: (u32, Duration)) -> BatchRun {
        BatchRun::new(self, base_url, limits)
    }
}

impl Default for Batch {
    fn default() -> Self {
        Self::new()
    }
}

impl<R> Part<R> {
    /// The same handle without the type of the result.
    pub const fn id(&self) -> PartId {
        self.id
    }
}

impl<R> Clone for Part<R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R> Copy for Part<R> {}

impl<R> fmt::Debug for Part<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Part").field(&self.id.index).finish()
    }
}

/// The responses to the operations of a [`Batch`].
#[derive(Debug)]
pub struct BatchResponses {
    key: u64,
    outcomes: Vec<Outcome>,
}

/// The outcome of one operation.
#[derive(Clone, Debug)]
enum Outcome {
    Response(Response<Bytes>),
    /// Several operations may share the error.
    Failed(Arc<Error>),
}

impl BatchResponses {
    /// The result of an operation.
    ///
    /// # Errors
    /// The error that the operation alone would have; or the error of the request that contained it.
    pub fn get<R: Decode>(&self, part: &Part<R>) -> Result<R, Error> {
        self.response(part.id).and_then(decode).map_err(|error| error.of(part.name))
    }

    /// The same as [`get`](Self::get), with status and headers of the response.
    ///
    /// # Errors
    /// As for [`get`](Self::get).
    pub fn get_full<R: Decode>(&self, part: &Part<R>) -> Result<Response<R>, Error> {
        self.response(part.id).and_then(|response| with_head(response, decode)).map_err(|error| error.of(part.name))
    }

    /// The response to an operation, not decoded.
    ///
    /// # Errors
    /// If there is no response; [`Error::Misuse`] if the operation was not sent.
    pub fn response(&self, part: PartId) -> Result<Response<Bytes>, Error> {
        match self.outcomes.get(part.index) {
            Some(outcome) if part.batch == self.key => outcome.clone().into_response(),
            _ => Err(Error::Misuse("the operation belongs to another batch".to_owned())),
        }
    }
}

fn decode<R: Decode>(response: Response<Bytes>) -> Result<R, Error> {
    if R::accepts(response.status()) { R::decode(response) } else { Err(Error::from_response(response)) }
}

impl Outcome {
    fn into_response(self) -> Result<Response<Bytes>, Error> {
        match self {
            Self::Response(response) => Ok(response),
            Self::Failed(error) => Err(share::again(&error)),
        }
    }

    fn is_success(&self) -> bool {
        matches!(self, Self::Response(response) if response.status().is_success())
    }
}
