//! Owns [`Batch`], many operations in few requests (OData JSON 4.01, §19), and what became of each. It must not know how a request
//! travels: [`BatchRun`] says what is to be sent, and is told what came back.

mod message;
mod run;
mod share;

pub use run::{BatchRun, BatchStep};

use super::call::Call;
use super::decode::Decode;
use super::error::Error;
use super::operation::{Operation, into_call};
use bytes::Bytes;
use http::Response;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// How many operations a request has at most, unless [`Batch::limit`] says otherwise: what services commonly allow.
const LIMIT: usize = 20;

/// How often an operation is tried, unless [`Batch::attempts`] says otherwise.
const ATTEMPTS: u32 = 5;

/// The longest pause before an operation is tried again, unless [`Batch::longest_pause`] says otherwise.
const LONGEST_PAUSE: Duration = Duration::from_secs(180);

/// Tells batches apart, so that no handle of one is taken for a handle of another.
static BATCHES: AtomicU64 = AtomicU64::new(0);

/// Any number of operations that are sent together.
///
/// ```text
/// let mut batch = Batch::new();
/// let me = batch.add(user::Get::me());
/// let chat = batch.add(chat::Get::new(id));
/// let pins = batch.add_after(chat::ListPinnedMessages::new(id), &[chat.id()]);
/// let answers = client.send_batch(batch).await;
/// let me: User = answers.get(&me)?;
/// ```
///
/// The operations are spread over requests of at most 20. Those that depend on one another are in one request, as long as they
/// are not too many for it. Nothing is known of the order in which the others are done.
#[derive(Clone, Debug)]
pub struct Batch {
    key: u64,
    limit: usize,
    attempts: u32,
    longest_pause: Duration,
    entries: Vec<Entry>,
}

#[derive(Clone, Debug)]
struct Entry {
    call: Call,
    after: Vec<PartId>,
}

/// Stands for an operation of a [`Batch`] and for its result.
#[must_use = "it is the only way to the result of the operation"]
pub struct Part<R> {
    id: PartId,
    result: PhantomData<fn() -> R>,
}

/// Stands for an operation of a [`Batch`], whatever its result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PartId {
    batch: u64,
    index: usize,
}

impl Batch {
    /// A batch without operations.
    pub fn new() -> Self {
        Self {
            key: BATCHES.fetch_add(1, Ordering::Relaxed),
            limit: LIMIT,
            attempts: ATTEMPTS,
            longest_pause: LONGEST_PAUSE,
            entries: Vec::new(),
        }
    }

    /// At most so many operations in one request, but at least one.
    #[must_use]
    pub fn limit(mut self, operations: usize) -> Self {
        self.limit = operations.max(1);
        self
    }

    /// How often an operation is tried that the service is too busy for; 5 times by default, and once at least. One that
    /// changes something is only tried again where it is certain that it was not done.
    #[must_use]
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// How long to wait at most before operations are tried again; 3 minutes by default. If the service wants more time for one,
    /// its answer is the result.
    #[must_use]
    pub fn longest_pause(mut self, pause: Duration) -> Self {
        self.longest_pause = pause;
        self
    }

    /// Adds an operation.
    pub fn add<O: Operation>(&mut self, operation: O) -> Part<O::Response> {
        self.add_after(operation, &[])
    }

    /// Adds an operation that is only done if others are done before and succeed (`dependsOn`). If one of them fails, this one
    /// does, too, see [`Error::is_failed_dependency`].
    pub fn add_after<O: Operation>(&mut self, operation: O, others: &[PartId]) -> Part<O::Response> {
        Part { id: self.push(into_call(operation), others), result: PhantomData }
    }

    fn push(&mut self, call: Call, after: &[PartId]) -> PartId {
        let id = PartId { batch: self.key, index: self.entries.len() };
        self.entries.push(Entry { call, after: after.to_vec() });
        id
    }

    /// How many operations there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are no operations.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Begins to send the batch to the service at that address; for those who do without the client.
    pub fn run(self, base_url: &str) -> BatchRun {
        BatchRun::new(self, base_url)
    }
}

impl Default for Batch {
    fn default() -> Self {
        Self::new()
    }
}

impl<R> Part<R> {
    /// The same without the type of the result.
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

/// What became of the operations of a [`Batch`].
#[derive(Debug)]
pub struct Answers {
    key: u64,
    outcomes: Vec<Outcome>,
}

/// What became of one operation.
#[derive(Clone, Debug)]
enum Outcome {
    Answer(Response<Bytes>),
    /// The same error may be that of many.
    Failed(Arc<Error>),
}

impl Answers {
    /// The result of an operation.
    ///
    /// # Errors
    /// What the operation would fail with on its own; and if the request that it was in failed, what that failed with.
    pub fn get<R: Decode>(&self, part: &Part<R>) -> Result<R, Error> {
        let response = self.response(part.id)?;
        if R::accepts(response.status()) { R::decode(response) } else { Err(Error::from_response(response)) }
    }

    /// The answer to an operation as it came.
    ///
    /// # Errors
    /// If there is no answer: [`Error::Misuse`] if the operation was not sent.
    pub fn response(&self, part: PartId) -> Result<Response<Bytes>, Error> {
        match self.outcomes.get(part.index) {
            Some(outcome) if part.batch == self.key => outcome.clone().into_response(),
            _ => Err(Error::Misuse("the operation belongs to another batch".to_owned())),
        }
    }
}

impl Outcome {
    fn into_response(self) -> Result<Response<Bytes>, Error> {
        match self {
            Self::Answer(response) => Ok(response),
            Self::Failed(error) => Err(share::again(&error)),
        }
    }

    fn is_success(&self) -> bool {
        matches!(self, Self::Answer(response) if response.status().is_success())
    }
}
