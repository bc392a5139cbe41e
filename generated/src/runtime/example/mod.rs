//! Owns the trial of documented exchanges: the doc test of an operation runs its page's example through it.
//! No I/O but reading two files; nothing of a client.

mod compare;
mod message;

use super::decode::Decode as _;
use super::error::Error;
use super::misfit::misfits;
use super::operation::Operation;
use super::write::to_value;
use bytes::Bytes;
use http::Response;
use message::{DocumentedRequest, DocumentedResponse};
use std::cell::Cell;
use std::path::Path;
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

/// Runs an example of the crate's pages against the files of its exchange. Panics with what is wrong.
#[doc(hidden)]
pub fn run(page: &str, number: u32, example: impl AsyncFnOnce(Exchange) -> Result<(), Box<dyn std::error::Error>>) {
    // A build script that makes the client somewhere else says where.
    let folder = Path::new(option_env!("CODEGEN_CLIENT").unwrap_or(env!("CARGO_MANIFEST_DIR"))).join("examples");
    let name = format!("{page}.{number}");
    let read = |kind: &str| std::fs::read_to_string(folder.join(format!("{name}.{kind}.http")));
    let request = read("request").unwrap_or_else(|error| panic!("{name}: the documented request cannot be read: {error}"));
    let response = match read("response") {
        Ok(response) => Some(response),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
        Err(error) => panic!("{name}: the documented response cannot be read: {error}"),
    };
    run_with(&name, &request, response.as_deref(), example);
}

/// Runs an example against the texts of an exchange.
#[doc(hidden)]
pub fn run_with(
    name: &str,
    request: &str,
    response: Option<&str>,
    example: impl AsyncFnOnce(Exchange) -> Result<(), Box<dyn std::error::Error>>,
) {
    let state = Rc::new(State {
        name: name.to_owned(),
        request: DocumentedRequest::parse(request).unwrap_or_else(|error| panic!("{name}: the documented request is no HTTP: {error}")),
        response: response.map(|text| {
            DocumentedResponse::parse(text).unwrap_or_else(|error| panic!("{name}: the documented response is no HTTP: {error}"))
        }),
        sent: Cell::new(0),
        may_fail: Cell::new(false),
    });
    let mut future = pin!(example(Exchange(Rc::clone(&state))));
    match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Pending => panic!("{name}: the example waits for something that an exchange does not give"),
        Poll::Ready(Err(error)) if !state.may_fail.get() => panic!("{name}: {error}{}", causes(&*error)),
        Poll::Ready(_) => assert_ne!(state.sent.get(), 0, "{name}: the example sends nothing"),
    }
}

fn causes(error: &dyn std::error::Error) -> String {
    std::iter::successors(error.source(), |error| error.source()).map(|error| format!(": {error}")).collect()
}

struct State {
    name: String,
    request: DocumentedRequest,
    response: Option<DocumentedResponse>,
    sent: Cell<u32>,
    /// Whether the documented answer is an error, or none is documented.
    may_fail: Cell<bool>,
}

/// A documented exchange in the place of a client.
#[doc(hidden)]
pub struct Exchange(Rc<State>);

impl Exchange {
    /// Compares the request of an operation with the documented one and answers with the documented response.
    #[allow(clippy::unused_async, reason = "the signature is that of a client")]
    pub async fn send<O: Operation>(&self, operation: O) -> Result<O::Response, Error> {
        let state = &*self.0;
        let name = &state.name;
        state.sent.set(state.sent.get() + 1);
        let base = crate::DEFAULT_BASE_URL.unwrap_or("https://example.invalid");
        let request = operation.into_request(base)?;
        let differences = compare::request(&request, &state.request, base, O::INFO.paths);
        assert!(differences.is_empty(), "{name}: the request differs from the documented one:\n{}", differences.join("\n"));

        let Some(documented) = &state.response else {
            state.may_fail.set(true);
            return Err(Error::Misuse("no response is documented".to_owned()));
        };
        let response = documented.response();
        if !O::Response::accepts(response.status()) {
            state.may_fail.set(true);
            return O::decode(response);
        }
        match O::decode(response) {
            Ok(result) => {
                if let Some(model) = result.as_model() {
                    let misfits = misfits(model);
                    assert!(misfits.is_empty(), "{name}: these values are not of the documented type: {}", misfits.join(", "));
                    let differences = compare::response(&to_value(model), documented.body());
                    assert!(differences.is_empty(), "{name}: the response is not written as it was read:\n{}", differences.join("\n"));
                }
                Ok(result)
            }
            // Pages often leave out the body of a response.
            Err(error) if documented.body().is_empty() => {
                state.may_fail.set(true);
                Err(error)
            }
            Err(error) => panic!("{name}: the documented response is not understood: {error}{}", causes(&error)),
        }
    }
}

impl DocumentedResponse {
    fn response(&self) -> Response<Bytes> {
        let mut response = Response::new(Bytes::copy_from_slice(self.body().as_bytes()));
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers.clone();
        response
    }
}
