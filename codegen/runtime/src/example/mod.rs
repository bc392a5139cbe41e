//! Owns the tests of documented exchanges: the doc test of an operation runs the example of its page through it. Its only I/O is to read
//! the exchange and, on request, to log each message that passed. It must not know a client.

mod compare;
pub(crate) mod file;
pub(crate) mod leaves;
mod message;

use super::call::Call;
use super::decode::Decode;
use super::error::{Error, ErrorBody};
use super::misfit::misfits;
use super::model::Model;
use super::operation::{Operation, into_call};
use super::service::Service;
use super::write::to_value;
use bytes::Bytes;
use file::{Documented, DocumentedResponse};
use http::Response;
use leaves::Leaves;
use serde_json::Value;
use std::cell::Cell;
use std::future::{Ready, ready};
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

type Outcome = Result<(), Box<dyn std::error::Error>>;

/// Runs an example of the pages of a service against the file of its exchange. Panics and says what is wrong.
#[doc(hidden)]
pub fn run<S: Service>(page: &str, number: u32, example: impl AsyncFnOnce(Exchange) -> Outcome) {
    let name = format!("{page}.{number}");
    run_with(&name, S::BASE_URL, &file::read(S::FOLDER, &name), example);
}

/// Runs an example against the text of an exchange.
#[doc(hidden)]
pub fn run_with(name: &str, base_url: Option<&'static str>, exchange: &str, example: impl AsyncFnOnce(Exchange) -> Outcome) {
    let trial = Rc::new(Trial::new(name, base_url, exchange));
    trial.settle(pin!(example(Exchange(Rc::clone(&trial)))));
}

/// Tests the documented responses to a request that no example makes. Panics and says what is wrong.
#[doc(hidden)]
pub fn responses<S: Service, O: Operation>(page: &str, number: u32) {
    let name = format!("{page}.{number}");
    responses_with::<O>(&name, &file::read(S::FOLDER, &name));
}

/// Tests the responses in the text of an exchange.
#[doc(hidden)]
pub fn responses_with<O: Operation>(name: &str, exchange: &str) {
    let tried = Trial::new(name, None, exchange).response(O::decode);
    assert!(tried.is_some(), "{name}: no response is documented");
}

/// A documented exchange in the place of a client.
#[doc(hidden)]
pub struct Exchange(Rc<Trial>);

impl Exchange {
    /// Compares the request of an operation with the documented one and gives the documented response.
    pub fn send<O: Operation>(&self, operation: O) -> Ready<Result<O::Response, Error>> {
        ready(self.0.exchange(into_call(operation), &O::INFO.paths().collect::<Vec<_>>(), O::decode))
    }
}

struct Trial {
    name: String,
    base_url: &'static str,
    documented: Documented,
    sent: Cell<u32>,
    /// Whether the documented response is an error, or none is documented.
    may_fail: Cell<bool>,
}

/// How an operation reads a response.
type Reader<R> = fn(Response<Bytes>) -> Result<R, Error>;

impl Trial {
    fn new(name: &str, base_url: Option<&'static str>, exchange: &str) -> Self {
        let documented = Documented::parse(exchange).unwrap_or_else(|error| panic!("{name}: {error}"));
        let base_url = base_url.unwrap_or("https://example.invalid");
        Self { name: name.to_owned(), base_url, documented, sent: Cell::new(0), may_fail: Cell::new(false) }
    }

    /// An example never waits, so one poll completes it.
    fn settle(&self, mut example: Pin<&mut dyn Future<Output = Outcome>>) {
        let name = &self.name;
        match example.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Pending => panic!("{name}: the example waits for something other than a response"),
            Poll::Ready(Err(error)) if !self.may_fail.get() => panic!("{name}: {error}{}", causes(&*error)),
            Poll::Ready(_) => assert_ne!(self.sent.get(), 0, "{name}: the example sends nothing"),
        }
    }

    fn exchange<R: Decode>(&self, call: Call, paths: &[&str], reader: Reader<R>) -> Result<R, Error> {
        self.ask(call, paths)?;
        self.response(reader)
            .unwrap_or_else(|| Err(Error::Misuse("no response is documented".to_owned())))
            .inspect_err(|_| self.may_fail.set(true))
    }

    /// The request must be the documented one.
    fn ask(&self, call: Call, paths: &[&str]) -> Result<(), Error> {
        let name = &self.name;
        self.sent.set(self.sent.get() + 1);
        let request = call.into_request(self.base_url)?;
        let Some(documented) = &self.documented.request else { panic!("{name}: no request is documented") };
        let differences = compare::request(&request, documented, self.base_url, paths);
        assert!(differences.is_empty(), "{name}: the request differs from the documented one:\n{}", differences.join("\n"));
        file::log(&format!("request {}", documented.place));
        Ok(())
    }

    /// Decodes every documented response. Gives the first result, or else the first error; nothing without a response.
    fn response<R: Decode>(&self, reader: Reader<R>) -> Option<Result<R, Error>> {
        let mut given: Option<Result<R, Error>> = None;
        for documented in &self.documented.responses {
            let received = documented.response();
            let result = reader(received.clone());
            match &result {
                Ok(result) => self.understood(documented, result.as_model(), result.keeps(&received)),
                Err(error) => self.refused(documented, R::accepts(received.status()), error),
            }
            if given.as_ref().is_none_or(|given| given.is_err() && result.is_ok()) {
                given = Some(result);
            }
        }
        given
    }

    fn understood(&self, documented: &DocumentedResponse, model: Option<&dyn Model>, kept: bool) {
        let name = &self.name;
        assert!(kept, "{name}: the result is not what was received");
        let leaves = Leaves::of(documented.body(), model);
        if let Some(model) = model {
            let found = misfits(model);
            let unlisted: Vec<&str> = found.iter().filter(|found| !documented.misfits.contains(found)).map(String::as_str).collect();
            assert!(unlisted.is_empty(), "{name}: these values do not have the documented type: {}", unlisted.join(", "));
            let fit: Vec<&str> = documented.misfits.iter().filter(|listed| !found.contains(listed)).map(String::as_str).collect();
            assert!(
                fit.is_empty(),
                "{name}: these values have the documented type, although the exchange lists them as misfits: {}",
                fit.join(", ")
            );
            let differences = compare::response(&to_value(model), documented.body());
            assert!(differences.is_empty(), "{name}: the response is not written as it was read:\n{}", differences.join("\n"));
        }
        file::log(&format!("response {} {leaves}", documented.place));
    }

    /// A documented error must be read as an error. Pages often leave out the body of a response; then the status alone counts.
    fn refused(&self, documented: &DocumentedResponse, accepted: bool, error: &Error) {
        let name = &self.name;
        let understood = match error.api() {
            Some(api) => !accepted && api.status == documented.status && error_is_kept(&api.body, documented.body()),
            None => accepted && documented.body().is_empty(),
        };
        assert!(understood, "{name}: the documented response cannot be decoded: {error}{}", causes(error));
        file::log(&format!("response {}", documented.place));
    }
}

fn error_is_kept(body: &ErrorBody, documented: &str) -> bool {
    let documented: Option<Value> = serde_json::from_str(documented).ok();
    match (body, documented.as_ref().and_then(|body| body.get("error"))) {
        (ErrorBody::Documented(error), Some(documented)) => to_value(&**error) == *documented,
        (_, Some(error)) => !error.is_object(),
        (_, None) => true,
    }
}

fn causes(error: &dyn std::error::Error) -> String {
    std::iter::successors(error.source(), |error| error.source()).map(|error| format!(": {error}")).collect()
}
