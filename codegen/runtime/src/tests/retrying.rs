//! What is sent again, and when. The clock stands still and jumps to the end of each wait.

use super::sample::*;
use super::service::{Client, Fake, reply, response, waits, went};
use crate::Error;
use crate::client::{Repeat, RetryPolicy, Sending};
use crate::prelude::*;
use crate::testing::Reply;
use http::Request;
use std::time::Duration;

/// Backoff without chance.
fn exact() -> RetryPolicy {
    RetryPolicy::default().jitter(|span| span)
}

fn client(service: &Fake) -> Client {
    service.builder().retry(exact()).build().unwrap()
}

fn again(status: u16, after: &str) -> Reply {
    reply(status, &[("Retry-After", after), ("request-id", "r-1")], "")
}

fn done() -> Reply {
    Reply::status(204)
}

/// How often a request of that method is sent if that happens first.
async fn sent(method: Method, first: Reply) -> usize {
    let service = Fake::in_turn([first, done()]);
    let request = Request::builder().method(method).uri("https://x/v1.0/y").body(Bytes::new()).unwrap();
    let _ = client(&service).core.fetch(request, Sending::home("Any")).await;
    went(&service).len()
}

fn status(status: u16) -> Reply {
    Reply::status(status)
}

#[tokio::test(start_paused = true)]
async fn what_is_sent_again_depends_on_the_response_and_the_method() {
    for method in [Method::GET, Method::HEAD, Method::OPTIONS, Method::PUT, Method::DELETE] {
        let refused = [408, 429, 500, 502, 503, 504].map(status);
        let lost = [again(429, "1"), again(503, "1"), Reply::lost(), Reply::not_sent(), Reply::silence()];
        for first in refused.into_iter().chain(lost) {
            assert_eq!(sent(method.clone(), first).await, 2, "{method}");
        }
    }
    for method in [Method::POST, Method::PATCH] {
        for first in [status(429), again(429, "1"), again(503, "1"), Reply::not_sent()] {
            assert_eq!(sent(method.clone(), first).await, 2, "{method}");
        }
        for first in [408, 500, 502, 503].map(status) {
            assert_eq!(sent(method.clone(), first).await, 1, "{method}");
        }
        for first in [status(504), again(504, "1"), Reply::lost(), Reply::silence(), reply(200, &[], "{").broken_off()] {
            assert_eq!(sent(method.clone(), first).await, 1, "{method}");
        }
    }
    for other in [200, 204, 400, 401, 404, 409, 412, 501] {
        assert_eq!(sent(Method::GET, status(other)).await, 1, "{other}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_service_says_how_long_to_wait() {
    let date = [("Date", "Wed, 21 Oct 2015 07:28:00 GMT"), ("Retry-After", "Wed, 21 Oct 2015 07:28:42 GMT")];
    let past = [("Date", "Wed, 21 Oct 2015 07:28:00 GMT"), ("Retry-After", "Wed, 21 Oct 2015 07:27:00 GMT")];
    let service = Fake::in_turn([again(429, "7"), reply(503, &date, ""), reply(429, &past, ""), done()]);
    client(&service).send(Nothing::new()).await.unwrap();
    assert_eq!(waits(&service), [7_000, 42_000, 4_000]);
}

#[tokio::test(start_paused = true)]
async fn otherwise_the_waits_double() {
    let service = Fake::in_turn([429, 429, 503, 504, 429, 204].map(Reply::status));
    let policy = exact().max_attempts(6).backoff(Duration::from_millis(100), Duration::from_millis(500));
    service.builder().retry(policy).build().unwrap().send(PostPinnedMessages::new("1")).await.unwrap_err();
    assert_eq!(waits(&service), [100, 200], "a 503 without a time may have been done");

    let service = Fake::in_turn([429, 429, 503, 504, 429, 200].map(Reply::status));
    service.builder().retry(policy).build().unwrap().send(Content::new()).await.unwrap();
    assert_eq!(waits(&service), [100, 200, 400, 500, 500]);
}

#[tokio::test(start_paused = true)]
async fn a_wait_is_a_random_part_of_its_span() {
    let service = Fake::in_turn([429, 429, 429, 429, 200].map(Reply::status));
    service.client().send(Content::new()).await.unwrap();
    assert!(waits(&service).iter().zip([1_000, 2_000, 4_000, 8_000]).all(|(wait, span)| *wait <= span + 1), "{:?}", waits(&service));
}

#[tokio::test(start_paused = true)]
async fn a_retry_after_that_is_not_a_time_is_ignored() {
    for header in ["", "soon", "-1", "1.x", ".5", "0", "0.0", "Wed, 99 Oct 2015 07:28:00 GMT"] {
        let service = Fake::in_turn([again(429, header), done()]);
        client(&service).send(Nothing::new()).await.unwrap();
        assert_eq!(waits(&service), [1_000], "{header:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_longest_of_several_waits_counts_and_a_part_of_a_second_is_a_whole_one() {
    let date = ("Date", "Wed, 21 Oct 2015 07:28:00 GMT");
    let lines: [&[(&str, &str)]; 6] = [
        &[("Retry-After", "1.5")],
        &[("Retry-After", "3.0")],
        &[("Retry-After", "4, 5,2")],
        &[("Retry-After", "6"), ("Retry-After", "1"), ("Retry-After", "soon")],
        &[date, ("Retry-After", "1, Wed, 21 Oct 2015 07:28:07 GMT, Wed, 21 Oct 2015 07:28:02 GMT")],
        &[date, ("Retry-After", "Wed Oct 21 07:28:08 2015")],
    ];
    let busy = lines.map(|headers| reply(429, headers, ""));
    let service = Fake::in_turn(busy.into_iter().chain([done()]));
    service.builder().retry(exact().max_attempts(9)).build().unwrap().send(Nothing::new()).await.unwrap();
    assert_eq!(waits(&service), [2_000, 3_000, 5_000, 6_000, 7_000, 8_000]);
}

#[tokio::test(start_paused = true)]
async fn chance_never_chooses_no_wait_at_all() {
    let lucky = RetryPolicy::default().jitter(|_| Duration::ZERO);
    let service = Fake::in_turn([again(429, "0"), again(429, "Wed, 21 Oct 2015 07:28:00 GMT"), done()]);
    service.builder().retry(lucky).build().unwrap().send(Nothing::new()).await.unwrap();
    assert_eq!(waits(&service), [100, 100]);
}

#[tokio::test(start_paused = true)]
async fn only_waits_that_happened_are_counted() {
    let service = Fake::in_turn([again(429, "4"), again(429, "50")]);
    let client = service.builder().retry(exact()).overall_timeout(Duration::from_secs(20)).build().unwrap();
    let Err(Error::Throttled(error)) = client.send(Nothing::new()).await else { panic!() };
    assert_eq!((error.attempts, error.waited.as_secs()), (2, 4));
}

#[tokio::test(start_paused = true)]
async fn giving_up_keeps_the_last_response() {
    let body = r#"{"error": {"code": "tooMany", "message": "Slow down."}}"#;
    let storm = || (0..9).map(move |_| reply(429, &[("Retry-After", "10"), ("request-id", "r-9")], body));
    let service = Fake::in_turn(storm());
    let error = client(&service).send(Nothing::new()).await.unwrap_err();
    assert_eq!(went(&service).len(), 5);
    assert_eq!(
        error.to_string(),
        "throttled, and gave up after 5 attempts and 40s of waiting: \
         the service responded with 429 Too Many Requests, tooMany: Slow down. (Nothing, request r-9)"
    );
    assert_eq!((error.code(), error.request_id(), error.status().unwrap().as_u16()), (Some("tooMany"), Some("r-9"), 429));
    assert!(error.is_throttled() && error.retry_after() == Some(Duration::from_secs(10)));
    let error = client(&Fake::in_turn(storm())).send_streaming(Content::new()).await.unwrap_err();
    assert_eq!(error.code(), Some("tooMany"));
    assert!(matches!(error, Error::Throttled(_)));
}

#[tokio::test(start_paused = true)]
async fn no_wait_begins_that_is_too_long() {
    let service = Fake::in_turn([again(429, "100"), again(429, "100"), done()]);
    let Err(Error::Throttled(error)) = client(&service).send(Nothing::new()).await else { panic!() };
    assert_eq!((error.attempts, error.waited.as_secs()), (2, 100));
    for forever in ["18446744073709551615", "18446744073709551615.5", "99999999999999999999999999"] {
        let service = Fake::in_turn([again(429, forever)]);
        let error = client(&service).send(Nothing::new()).await.unwrap_err();
        assert!(error.is_throttled() && error.retry_after() == Some(Duration::from_secs(u64::MAX)), "{error}");
    }
    let endless = exact().max_wait(Duration::MAX).backoff(Duration::MAX, Duration::MAX).max_attempts(u32::MAX);
    let service = Fake::in_turn([again(429, "18446744073709551615"), status(429)]);
    let client = service.builder().retry(endless).overall_timeout(Duration::MAX).build().unwrap();
    assert!(client.send(Nothing::new()).await.unwrap_err().is_throttled());
    let patient = exact().max_wait(Duration::from_secs(200));
    let service = Fake::in_turn([again(429, "100"), again(429, "100"), done()]);
    service.builder().retry(patient).build().unwrap().send(Nothing::new()).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn without_retries_each_request_is_sent_once() {
    for step in [again(429, "1"), status(504), Reply::lost(), Reply::not_sent()] {
        let service = Fake::in_turn([step]);
        service.builder().retry(RetryPolicy::none()).build().unwrap().send(Content::new()).await.unwrap_err();
        assert_eq!(went(&service).len(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn a_gateway_timeout_is_not_throttling() {
    let service = Fake::in_turn([504; 5].map(Reply::status));
    let error = client(&service).send(Content::new()).await.unwrap_err();
    assert!(matches!(error, Error::Status(_)) && error.is_server_error() && !error.is_throttled());
}

#[tokio::test(start_paused = true)]
async fn a_body_that_breaks_off_is_asked_for_again() {
    let service = Fake::in_turn([reply(200, &[], "ab").broken_off(), reply(200, &[], "ab").stalled(), reply(200, &[], "abc")]);
    assert_eq!(client(&service).send(Content::new()).await.unwrap(), "abc");
    assert_eq!(waits(&service), [1_000, 102_000], "100 s are the limit of an attempt");
}

#[tokio::test(start_paused = true)]
async fn a_lost_response_tells_what_is_known() {
    let begun = response(201, &[("request-id", "r-2")], "{");
    let error = client(&Fake::in_turn([Reply::from(begun).broken_off()])).send(PostPinnedMessages::new("1")).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "the service responded with 201 Created, but the response broke off: the fake service lost the connection (chat::PostPinnedMessages, request r-2)"
    );
    assert!(error.is_transport() && error.lost().unwrap().sent && error.status().unwrap() == 201 && error.request_id() == Some("r-2"));

    let error = client(&Fake::in_turn([Reply::lost()])).send(PostPinnedMessages::new("1")).await.unwrap_err();
    let words = "the request may have reached the service, but no response came: the fake service lost the connection";
    assert_eq!(error.to_string(), format!("{words} (chat::PostPinnedMessages, client request {})", error.client_request_id().unwrap()));

    let error = client(&Fake::in_turn((0..5).map(|_| Reply::not_sent()))).send(PostPinnedMessages::new("1")).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "the service was not reached, in 5 attempts: the fake service cannot be reached (chat::PostPinnedMessages)"
    );
    assert_eq!(error.operation(), Some("chat::PostPinnedMessages"));
    let lost = error.lost().unwrap();
    assert!(!lost.sent && lost.attempts == 5 && lost.source.to_string() == "the fake service cannot be reached");
}

#[tokio::test(start_paused = true)]
async fn what_continues_in_its_own_way_is_never_repeated() {
    let request = || Request::post("https://y/session").body(Bytes::new()).unwrap();
    for step in [again(429, "1"), again(503, "1"), Reply::lost(), Reply::not_sent()] {
        let service = Fake::in_turn([step]);
        let _ = client(&service).core.fetch(request(), Sending::foreign("Any").repeat(Repeat::Never)).await;
        assert_eq!(went(&service).len(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn each_attempt_begins_at_the_first_address() {
    let away = || reply(302, &[("Location", "https://cdn.example/z")], "");
    let service = Fake::in_turn([away(), status(503), away(), reply(200, &[], "x")]);
    client(&service).send(Content::new()).await.unwrap();
    let tokens: Vec<bool> = went(&service).into_iter().map(|(_, token)| token).collect();
    assert_eq!(tokens, [true, false, true, false]);
}
