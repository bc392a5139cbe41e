//! The settings of a client.

use super::sample::*;
use super::service::{Api, Fake};
use crate::Error;
use crate::Service;
use crate::client::{Builder, Client, RetryPolicy};
use crate::prelude::*;
use crate::testing::{FakeService, Reply};
use std::time::Duration;

enum Notes {}

impl Service for Notes {
    const BASE_URL: Option<&'static str> = None;
    const USER_AGENT: &'static str = "notes/7.0";
    const FOLDER: &'static str = "";
}

fn refused(set: impl FnOnce(Builder<Api>) -> Builder<Api>) -> String {
    match set(Fake::new().builder()).build() {
        Err(Error::Misuse(what)) => what,
        other => panic!("{other:?}"),
    }
}

#[test]
fn settings_that_cannot_work_are_refused_by_name() {
    assert!(refused(|builder| builder.base_url("x")).contains("base URL"));
    assert!(refused(|builder| builder.base_url("https://user@x")).contains("base URL"));
    assert!(refused(|builder| builder.timeout(Duration::ZERO)).contains("timeout"));
    assert!(refused(|builder| builder.overall_timeout(Duration::ZERO)).contains("overall timeout"));
    #[cfg(feature = "reqwest")]
    assert!(refused(|builder| builder.connect_timeout(Duration::from_secs(1))).contains("default transport"));
    assert!(refused(|builder| builder.retry(RetryPolicy::default().max_attempts(0))).contains("no attempt"));
    assert!(refused(|builder| builder.user_agent("a\nb")).contains("user agent"));
    assert!(refused(|builder| builder.default_header("a b", "c")).contains("a b"));
    for reserved in ["Authorization", "host", "content-length", "Transfer-Encoding", "connection"] {
        assert!(refused(|builder| builder.default_header(reserved, "x")).contains("set by the client alone"));
    }
    let secret = refused(|builder| builder.default_header("key", "secret\n"));
    assert!(secret.contains("key") && !secret.contains("secret"));
}

#[test]
fn times_that_no_clock_can_tell_are_as_good_as_none() {
    Fake::new().builder().timeout(Duration::MAX).overall_timeout(Duration::MAX).build().unwrap();
}

#[tokio::test]
async fn default_headers_go_with_each_request_unless_the_operation_has_its_own() {
    let service = Fake::in_turn([204, 204].map(Reply::status));
    let client = service.builder().default_header("Accept-Language", "de").user_agent("app/1").timeout(Duration::MAX).build().unwrap();
    client.send(Nothing::new()).await.unwrap();
    client.send(Nothing::new().with_header("accept-language", "fr").with_header("user-agent", "own")).await.unwrap();
    let values = |name: &str| service.requests().iter().map(|request| request.headers[name].clone()).collect::<Vec<_>>();
    assert_eq!(values("accept-language"), ["de", "fr"]);
    assert_eq!(values("user-agent"), ["app/1", "own"]);
}

#[tokio::test]
async fn a_client_says_which_version_it_is() {
    let service = FakeService::<()>::in_turn([Reply::status(204)]);
    service.client().send(Nothing::new()).await.unwrap();
    let runtime = concat!("codegen-runtime/", env!("CARGO_PKG_VERSION"));
    assert_eq!(service.requests()[0].headers["user-agent"], runtime);

    let service = Fake::in_turn([Reply::status(204)]);
    let client = Client::<Notes>::builder("secret").base_url("https://x").transport(service.clone()).build().unwrap();
    client.send(Nothing::new()).await.unwrap();
    assert_eq!(service.requests()[0].headers["user-agent"], format!("notes/7.0 {runtime}"));
}
