//! Owns which requests a check sends: those that are the same, on whatever pages, are one. It must not know what comes back.

use super::deviation::Skipped;
use super::probe::Forms;
use super::values::Values;
use crate::example::file::{Documented, DocumentedResponse};
use crate::testing::operation::DocumentedOperation;
use bytes::Bytes;
use http::Request;
use serde_json::Value;
use std::collections::HashMap;

/// A request, and what the pages have as responses to it.
pub(super) struct Planned {
    pub(super) request: Request<Bytes>,
    pub(super) examples: Vec<Examples>,
    /// Whether it is one of an operation that the check is for.
    pub(super) is_wanted: bool,
}

/// The responses of one operation to the same request; there is at least one.
pub(super) struct Examples {
    pub(super) operation: &'static DocumentedOperation,
    pub(super) responses: Vec<DocumentedResponse>,
}

/// Where documented requests are, and where they are to be sent.
pub(super) struct Places<'p> {
    pub(super) folder: &'p str,
    pub(super) documented_base: &'p str,
    pub(super) base_url: &'p str,
    pub(super) values: Option<&'p Values>,
}

/// The requests of these operations, and those that cannot be sent.
#[derive(Default)]
pub(super) struct Plan {
    pub(super) requests: Vec<Planned>,
    pub(super) skipped: Vec<Skipped>,
    /// The requests by address.
    known: HashMap<String, Vec<usize>>,
}

impl Plan {
    pub(super) fn of(
        operations: &'static [DocumentedOperation],
        places: &Places,
        is_wanted: impl Fn(&DocumentedOperation) -> bool,
    ) -> Self {
        let mut plan = Self::default();
        for operation in operations {
            let (forms, is_wanted) = (Forms::new(operation.info()), is_wanted(operation));
            for exchange in operation.exchanges(places.folder) {
                let place = exchange.request.as_ref().map(|request| request.place.clone());
                match (plan.add(operation, &forms, exchange, places, is_wanted), place) {
                    (Err(reason), Some(place)) if is_wanted => {
                        plan.skipped.push(Skipped { operation: operation.info().name(), place, reason });
                    }
                    _ => {}
                }
            }
        }
        plan
    }

    /// An error says why the request cannot be sent.
    fn add(
        &mut self,
        operation: &'static DocumentedOperation,
        forms: &Forms,
        exchange: Documented,
        places: &Places,
        is_wanted: bool,
    ) -> Result<(), String> {
        let Documented { request: Some(documented), responses } = exchange else { return Ok(()) };
        if responses.is_empty() {
            return Err("its page has no response to it that can be compared".to_owned());
        }
        let call = forms.request(&documented, places.documented_base, places.values)?;
        let request = call.into_request(places.base_url).map_err(|error| error.to_string())?;
        let same_address = self.known.entry(request.uri().to_string()).or_default();
        match same_address.iter().copied().find(|&at| is_same(&self.requests[at].request, &request)) {
            Some(at) => self.requests[at].add(operation, responses, is_wanted),
            None => {
                same_address.push(self.requests.len());
                self.requests.push(Planned { request, examples: vec![Examples { operation, responses }], is_wanted });
            }
        }
        Ok(())
    }
}

impl Planned {
    fn add(&mut self, operation: &'static DocumentedOperation, responses: Vec<DocumentedResponse>, is_wanted: bool) {
        self.is_wanted |= is_wanted;
        match self.examples.iter_mut().find(|known| std::ptr::eq(known.operation, operation)) {
            Some(known) => known.responses.extend(responses),
            None => self.examples.push(Examples { operation, responses }),
        }
    }
}

fn is_same(one: &Request<Bytes>, other: &Request<Bytes>) -> bool {
    one.method() == other.method() && one.headers() == other.headers() && has_same_body(one, other)
}

/// Two documents of JSON may differ in their layout.
fn has_same_body(one: &Request<Bytes>, other: &Request<Bytes>) -> bool {
    let json = |request: &Request<Bytes>| serde_json::from_slice::<Value>(request.body()).ok();
    one.body() == other.body() || json(one).is_some_and(|body| Some(body) == json(other))
}
