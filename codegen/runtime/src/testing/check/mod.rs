//! Owns [`Check`], which sends the documented requests to a service and compares the responses with the documented ones. It must not know any
//! API, nor how the results are used.

mod deviation;
mod plan;
mod probe;
mod response;
mod values;

pub use deviation::{Deviation, Report, Skipped};
pub use values::Values;

use super::compare::{DeviationKind, Finding};
use super::operation::DocumentedOperation;
use crate::client::{Client, Sending};
use crate::error::Error;
use crate::service::Service;
use bytes::Bytes;
use http::{Method, Response, StatusCode};
use plan::{Examples, Places, Plan, Planned};
use probe::Forms;
use response::{differences, expected, outside};
use serde_json::{Map, Value};
use std::fmt;

/// Sends the documented requests to a service, and finds where its responses differ from the documented ones.
///
/// A request that changes nothing (GET) is sent as its page has it; others are sent only if [`all`](Self::all) asks for it. The response is read as
/// the operation reads it. What differs is a [`Deviation`]: another status, a header or a property that is missing, a property or a value that
/// no page documents, a value of another type, null in place of a value. Values themselves, the number of elements in a list and links to next
/// pages depend on the data and are not compared. Where an example contradicts its own page, the service may do so, too.
///
/// ```no_run
/// # async fn check<Api: codegen_runtime::Service>(client: codegen_runtime::client::Client<Api>) {
/// use codegen_runtime::testing::Check;
///
/// let report = Check::new(client).run().await;
/// assert!(report.deviations.is_empty(), "{report}");
/// # }
/// ```
pub struct Check<S> {
    client: Client<S>,
    values: Option<Values>,
    all: bool,
    only: Vec<String>,
    allowed: Vec<DeviationKind>,
}

impl<S: Service> Check<S> {
    /// A check of the service that the client calls.
    #[must_use]
    pub fn new(client: Client<S>) -> Self {
        Self { client, values: None, all: false, only: Vec::new(), allowed: Vec::new() }
    }

    /// Also sends requests that change something.
    #[must_use]
    pub fn all(self) -> Self {
        Self { all: true, ..self }
    }

    /// Puts values that the service knows in the place of the documented ones. A request without a value for each of its placeholders is not sent.
    #[must_use]
    pub fn values(self, values: Values) -> Self {
        Self { values: Some(values), ..self }
    }

    /// Sends only the requests of this operation, or of all operations in this module: `chat::Get`, `chat`. Several of them add up.
    #[must_use]
    pub fn only(mut self, name: impl Into<String>) -> Self {
        self.only.push(name.into());
        self
    }

    /// Leaves out all deviations of a kind.
    #[must_use]
    pub fn allow(mut self, kind: DeviationKind) -> Self {
        self.allowed.push(kind);
        self
    }

    /// Sends the requests one after the other. A request that several examples have is sent once, and the response may be that of any of them.
    ///
    /// Reads the folder `exchanges` of the generated crate, and panics if it cannot.
    pub async fn run(&self) -> Report {
        let (documented_base, base_url) = (base::<S>(), self.client.base_url());
        let places = Places { folder: S::FOLDER, documented_base, base_url, values: self.values.as_ref() };
        let plan = Plan::of(S::OPERATIONS, &places, |operation| self.wants(operation));
        let mut report = Report { skipped: plan.skipped, ..Report::default() };
        for planned in plan.requests.into_iter().filter(|planned| planned.is_wanted) {
            report.sent += 1;
            let found = self.send(planned).await;
            report.deviations.extend(found.into_iter().filter(|found| !self.allowed.contains(&found.kind)));
        }
        report
    }

    /// The documented values of all placeholders, as a file of [`Values`] to begin with.
    pub fn documented_values(&self) -> Value {
        let mut values = Map::new();
        for operation in S::OPERATIONS.iter().filter(|operation| self.wants(operation)) {
            let forms = Forms::new(operation.info());
            let requests = operation.exchanges(S::FOLDER).filter_map(|exchange| exchange.request);
            for (path, value) in requests.flat_map(|request| forms.documented_values(&request, base::<S>())) {
                values.entry(path).or_insert_with(|| value.into());
            }
        }
        Value::Object(values)
    }

    /// Whether the check is for an operation.
    fn wants(&self, operation: &DocumentedOperation) -> bool {
        let info = operation.info();
        let within = |only: &String| info.name().strip_prefix(only.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"));
        (self.all || info.method() == Method::GET.as_str()) && (self.only.is_empty() || self.only.iter().any(within))
    }

    /// Sends a request. Of several examples, the one counts from which the response differs least.
    async fn send(&self, planned: Planned) -> Vec<Deviation> {
        let Planned { request, examples, .. } = planned;
        let (method, url) = (request.method().to_string(), request.uri().to_string());
        // A redirect is followed, unless it is a documented response.
        let redirects = examples.iter().flat_map(|examples| &examples.responses).any(|response| response.status.is_redirection());
        let accepts: fn(StatusCode) -> bool = if redirects { |_| true } else { |status| status.is_success() };
        let received = self.client.core.fetch(request, Sending::home("check").accepting(accepts)).await;
        let compared = examples.iter().map(|examples| (examples.operation, compare(examples, &received)));
        let Some((operation, (found, place))) = compared.min_by_key(|(_, (found, _))| found.len()) else { return Vec::new() };
        let (page, line) = place.rsplit_once(':').unwrap_or((place, "0"));
        let deviation = |Finding { kind, pointer, documented, received }| Deviation {
            kind,
            operation: operation.info().name(),
            page: page.to_owned(),
            line: line.parse().unwrap_or_default(),
            method: method.clone(),
            url: url.clone(),
            pointer,
            documented,
            received,
        };
        found.into_iter().map(deviation).collect()
    }
}

/// What differs, and the place of the response that it differs from.
fn compare<'d>(examples: &'d Examples, received: &Result<Response<Bytes>, Error>) -> (Vec<Finding>, &'d str) {
    let status = received.as_ref().map_or_else(Error::status, |response| Some(response.status()));
    let expected = expected(&examples.responses, status);
    let Some(first) = expected.first() else { return (Vec::new(), "") };
    let found = match (received, status) {
        (Ok(received), _) => differences(examples.operation, &expected, received),
        (Err(error), Some(_)) => vec![outside(DeviationKind::Status, first.status.to_string(), error.to_string())],
        (Err(error), None) => vec![outside(DeviationKind::NoResponse, first.status.to_string(), error.to_string())],
    };
    (found, &first.place)
}

/// The address that documented URLs begin with.
fn base<S: Service>() -> &'static str {
    S::BASE_URL.unwrap_or_default().trim_end_matches('/')
}

impl<S> fmt::Debug for Check<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Check").field("client", &self.client).field("all", &self.all).field("only", &self.only).finish_non_exhaustive()
    }
}
