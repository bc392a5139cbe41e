//! Owns [`BatchRun`], which decides what goes into which request of a batch and what is tried again. It must not know how a request travels.

use super::message::{Inner, Responses, outer, responses};
use super::{Batch, BatchResponses, Entry, Outcome, PartId};
use crate::again::may_work_again;
use crate::call::{Call, base_of};
use crate::error::{Error, MissingPart, retry_after};
use bytes::Bytes;
use http::header::DATE;
use http::{Method, Request, Response, StatusCode};
use std::sync::Arc;
use std::time::Duration;

/// The first pause before an operation is tried again, unless the service says how long; it doubles each time.
const FIRST_PAUSE: Duration = Duration::from_secs(1);

/// A batch while it is sent. The caller takes one [`step`](Self::step) after the other until there is none, and hands over each response:
///
/// ```
/// use codegen_runtime::{Batch, BatchStep};
///
/// # let batch = Batch::new();
/// # fn send(_: http::Request<bytes::Bytes>) -> Result<http::Response<bytes::Bytes>, codegen_runtime::Error> { unreachable!() }
/// let mut run = batch.run("https://example.com/v1.0");
/// while let Some(step) = run.step() {
///     match step {
///         BatchStep::Send(request) => run.receive(send(request)),
///         BatchStep::Wait(time) => std::thread::sleep(time),
///     }
/// }
/// let responses = run.finish();
/// ```
#[derive(Debug)]
pub struct BatchRun {
    key: u64,
    base: String,
    limit: usize,
    attempts: u32,
    longest_pause: Duration,
    /// In the order in which they were added, so that each follows those that it depends on.
    parts: Vec<Travelling>,
    /// To be sent now, by group.
    ready: Vec<usize>,
    /// To be sent again, after a pause.
    later: Vec<usize>,
    pause: Duration,
    /// In the last request and without an outcome.
    sent: Vec<usize>,
    /// The responses to these, as far as they have come.
    received: Vec<(usize, Response<Bytes>)>,
    /// The address of further responses.
    more: Option<String>,
}

/// What to do next.
#[derive(Debug)]
#[allow(clippy::large_enum_variant, reason = "a step is used at once and never stored")]
pub enum BatchStep {
    /// Send this request, with a token, and hand over the response.
    Send(Request<Bytes>),
    /// Wait for so long.
    Wait(Duration),
}

/// An operation while it is sent.
#[derive(Debug)]
struct Travelling {
    request: Request<Bytes>,
    after: Vec<usize>,
    /// The first operation that it is connected with by dependencies.
    group: usize,
    attempts: u32,
    outcome: Option<Outcome>,
}

impl BatchRun {
    pub(super) fn new(batch: Batch, base_url: &str, (most_attempts, longest): (u32, Duration)) -> Self {
        let Batch { key, limit, attempts, longest_pause, entries } = batch;
        let mut parts = Vec::with_capacity(entries.len());
        for entry in entries {
            let part = travelling(entry, key, &mut parts, base_url);
            parts.push(part);
        }
        let mut run = Self {
            key,
            base: base_of(base_url).unwrap_or_default(),
            limit,
            attempts: attempts.unwrap_or(most_attempts),
            longest_pause: longest_pause.unwrap_or(longest),
            parts,
            ready: Vec::new(),
            later: Vec::new(),
            pause: Duration::ZERO,
            sent: Vec::new(),
            received: Vec::new(),
            more: None,
        };
        run.ready = run.by_group((0..run.parts.len()).filter(|&part| run.parts[part].outcome.is_none()).collect());
        run
    }

    /// What to do next; none when every operation has its outcome.
    pub fn step(&mut self) -> Option<BatchStep> {
        loop {
            let request = match self.more.take() {
                Some(link) => Call::to_link(Method::GET, &link).into_request(&self.base),
                None => {
                    self.forgotten();
                    self.settle_dependants();
                    if self.ready.is_empty() {
                        return self.again();
                    }
                    self.sent = self.choose();
                    self.write()
                }
            };
            match request {
                Ok(request) => return Some(BatchStep::Send(request)),
                Err(error) => self.fail(error),
            }
        }
    }

    /// Takes the response to the request of the last step.
    pub fn receive(&mut self, response: Result<Response<Bytes>, Error>) {
        let response = match response {
            Ok(response) if response.status().is_success() => response,
            Ok(response) => return self.decide_all(&Outcome::Response(response)),
            Err(error) => return self.fail(error),
        };
        let Responses { responses, next_link } = match responses(response.body()) {
            Ok(responses) => responses,
            Err(error) => return self.fail(Error::undecodable(response, error)),
        };
        let before = self.received.len();
        for (id, mut inner) in responses {
            if let (Some(date), None) = (response.headers().get(DATE), inner.headers().get(DATE)) {
                inner.headers_mut().insert(DATE, date.clone());
            }
            // What is known of the request that carries it, such as its identifier.
            inner.extensions_mut().extend(response.extensions().clone());
            let index = id.parse::<usize>().ok().and_then(|id| id.checked_sub(1));
            let known = index.filter(|index| self.sent.contains(index) && self.received.iter().all(|(known, _)| known != index));
            self.received.extend(known.map(|index| (index, inner)));
        }
        let complete = self.received.len() == self.sent.len();
        self.more = next_link.filter(|_| !complete && self.received.len() > before);
        if self.more.is_none() {
            self.judge();
            if !self.sent.is_empty() {
                self.fail(Error::undecodable(response, MissingPart));
            }
        }
    }

    /// The outcomes of the operations.
    pub fn finish(self) -> BatchResponses {
        let unsent = || Outcome::Failed(Arc::new(Error::Misuse("the batch was not finished".to_owned())));
        BatchResponses { key: self.key, outcomes: self.parts.into_iter().map(|part| part.outcome.unwrap_or_else(unsent)).collect() }
    }

    fn by_group(&self, mut parts: Vec<usize>) -> Vec<usize> {
        parts.sort_unstable_by_key(|&part| (self.parts[part].group, part));
        parts
    }

    /// Makes ready what is tried again, after a pause.
    fn again(&mut self) -> Option<BatchStep> {
        let later = std::mem::take(&mut self.later);
        self.ready = self.by_group(later);
        let pause = std::mem::take(&mut self.pause);
        (!self.ready.is_empty()).then_some(BatchStep::Wait(pause))
    }

    /// Fails the operations of a request whose response was not handed over.
    fn forgotten(&mut self) {
        if !self.sent.is_empty() {
            self.fail(Error::Misuse("the response to the batch was not handed over".to_owned()));
        }
    }

    /// Lets operations wait for those that they depend on, and fail with them.
    fn settle_dependants(&mut self) {
        for part in std::mem::take(&mut self.ready) {
            if self.parts[part].after.iter().any(|&other| self.has_failed(other)) {
                self.parts[part].outcome = Some(Outcome::Response(not_sent()));
            } else if self.parts[part].after.iter().any(|other| self.later.contains(other)) {
                self.later.push(part);
            } else {
                self.ready.push(part);
            }
        }
    }

    fn has_failed(&self, part: usize) -> bool {
        self.parts[part].outcome.as_ref().is_some_and(|outcome| !outcome.is_success())
    }

    /// Chooses what goes into one request: whole groups, or as much as there is room for of a group that is larger than a request.
    fn choose(&mut self) -> Vec<usize> {
        let ready = std::mem::take(&mut self.ready);
        let mut chosen = Vec::new();
        for group in ready.chunk_by(|a, b| self.parts[*a].group == self.parts[*b].group) {
            let room = self.limit - chosen.len();
            let now = match group.len() {
                length if length <= room => length,
                _ if chosen.is_empty() => room,
                _ => 0,
            };
            chosen.extend(&group[..now]);
            self.ready.extend(&group[now..]);
        }
        chosen
    }

    fn write(&self) -> Result<Request<Bytes>, Error> {
        let inner = self.sent.iter().map(|&part| self.inner(part)).collect::<Vec<_>>();
        outer(&self.base, &inner).map_err(|error| Error::Misuse(error.to_string()))
    }

    fn inner(&self, part: usize) -> Inner<'_> {
        let Travelling { request, after, .. } = &self.parts[part];
        // Those of an earlier request have succeeded.
        let after = after.iter().filter(|other| self.sent.contains(other)).map(|other| (other + 1).to_string()).collect();
        Inner { id: (part + 1).to_string(), base: &self.base, after, request }
    }

    /// Decides which operations are tried again, and gives the others their outcome.
    fn judge(&mut self) {
        let mut received = std::mem::take(&mut self.received);
        received.sort_unstable_by_key(|(part, _)| *part);
        for (part, response) in received {
            self.sent.retain(|sent| *sent != part);
            self.parts[part].attempts += 1;
            if response.status() == StatusCode::FAILED_DEPENDENCY && self.may_work_later(part) {
                self.parts[part].attempts -= 1;
                self.later.push(part);
            } else if let Some(pause) = self.pause_after(part, &response) {
                self.pause = self.pause.max(pause);
                self.later.push(part);
            } else {
                self.parts[part].outcome = Some(Outcome::Response(response));
            }
        }
    }

    /// Whether every operation that this one depends on and that failed is tried again.
    fn may_work_later(&self, part: usize) -> bool {
        let after = &self.parts[part].after;
        after.iter().any(|other| self.later.contains(other)) && !after.iter().any(|&other| self.has_failed(other))
    }

    /// How long to wait before an operation is tried again; none if it is not tried again. It is only tried again if it certainly was not
    /// done, or if doing it twice does no harm.
    fn pause_after(&self, part: usize, response: &Response<Bytes>) -> Option<Duration> {
        let Travelling { request, attempts, .. } = &self.parts[part];
        let named = retry_after(response.headers());
        let may_be_repeated = may_work_again(request.method(), response.status(), named.is_some());
        let usual = || FIRST_PAUSE.saturating_mul(1 << (attempts - 1).min(10)).min(self.longest_pause);
        // A service that asks for no pause gets the usual one, as it would only be asked faster.
        let pause = named.filter(|pause| !pause.is_zero()).unwrap_or_else(usual);
        (may_be_repeated && *attempts < self.attempts && pause <= self.longest_pause).then_some(pause)
    }

    fn fail(&mut self, error: Error) {
        self.decide_all(&Outcome::Failed(Arc::new(error)));
    }

    /// Gives this outcome to every operation of the last request without a response.
    fn decide_all(&mut self, outcome: &Outcome) {
        self.judge();
        for part in std::mem::take(&mut self.sent) {
            self.parts[part].outcome = Some(outcome.clone());
        }
    }
}

fn travelling(entry: Entry, key: u64, others: &mut [Travelling], base_url: &str) -> Travelling {
    let Entry { call, after } = entry;
    let known = |id: &PartId| id.batch == key && id.index < others.len();
    let request = match after.iter().all(known) {
        true => call.into_request(base_url),
        false => Err(Error::Misuse("the operation depends on one of another batch".to_owned())),
    };
    let after: Vec<usize> = after.iter().filter(|id| known(id)).map(|id| id.index).collect();
    let groups: Vec<usize> = after.iter().map(|&other| others[other].group).collect();
    let group = groups.iter().copied().min().unwrap_or(others.len());
    for other in others.iter_mut().filter(|other| groups.contains(&other.group)) {
        other.group = group;
    }
    match request {
        Ok(request) => Travelling { request, after, group, attempts: 0, outcome: None },
        Err(error) => {
            Travelling { request: Request::default(), after, group, attempts: 0, outcome: Some(Outcome::Failed(Arc::new(error))) }
        }
    }
}

/// The response to an operation that depends on one which failed in an earlier request.
fn not_sent() -> Response<Bytes> {
    const BODY: &[u8] =
        br#"{"error": {"code": "FailedDependency", "message": "it was not sent, as an operation that it depends on failed"}}"#;
    let mut response = Response::new(Bytes::from_static(BODY));
    *response.status_mut() = StatusCode::FAILED_DEPENDENCY;
    response
}
