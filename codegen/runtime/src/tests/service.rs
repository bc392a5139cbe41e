//! Owns the API of the tests, and what they ask its fake service. It must not know what the tests are about.

use crate::service::Service;
use crate::testing::{FakeService, Reply};
use bytes::Bytes;
use http::Response;

/// The API of the tests.
pub(super) enum Api {}

impl Service for Api {
    const BASE_URL: Option<&'static str> = Some("https://x/v1.0/");
    const USER_AGENT: &'static str = "tests/1.0";
    const FOLDER: &'static str = "";
}

pub(super) type Fake = FakeService<Api>;
pub(super) type Client = crate::client::Client<Api>;

pub(super) fn response(status: u16, headers: &[(&str, &str)], body: &'static str) -> Response<Bytes> {
    let response = headers.iter().fold(Response::builder().status(status), |response, (name, value)| response.header(*name, *value));
    response.body(body.into()).unwrap()
}

pub(super) fn reply(status: u16, headers: &[(&str, &str)], body: &'static str) -> Reply {
    response(status, headers, body).into()
}

/// Where the requests went, and whether with a token.
pub(super) fn went<S>(service: &FakeService<S>) -> Vec<(String, bool)> {
    service.requests().iter().map(|sent| (sent.uri.to_string(), sent.header("authorization").is_some())).collect()
}

/// The milliseconds between the requests.
pub(super) fn waits<S>(service: &FakeService<S>) -> Vec<u128> {
    service.waits().iter().map(std::time::Duration::as_millis).collect()
}
