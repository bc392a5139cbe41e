//! What is sent again, and when. The clock stands still and jumps to the end of each wait.

use super::act::Act;
use super::sample::*;
use super::script::{Script, response};
use crate::Error;
use crate::client::{Client, Repeat, RetryPolicy, Sending};
use crate::prelude::*;
use http::Request;
use std::time::Duration;

/// Backoff without chance.
fn exact() -> RetryPolicy {
    RetryPolicy::default().jitter(|span| span)
}

fn client(script: &Script) -> Client {
    script.builder().retry(exact()).build().unwrap()
}

fn again(status: u16, after: &str) -> Act {
    Act::Respond(response(status, &[("Retry-After", after), ("request-id", "r-1")], ""))
}

fn done() -> Act {
    Act::Respond(response(204, &[], ""))
}

/// How often a request of that method is sent if that happens first.
async fn sent(method: Method, first: Act) -> usize {
    let script = Script::new([first, done()]);
    let request = Request::builder().method(method).uri("https://x/v1.0/y").body(Bytes::new()).unwrap();
    let _ = client(&script).core.fetch(request, Sending::home("Any")).await;
    script.went().len()
}

fn status(status: u16) -> Act {
    Act::Respond(response(status, &[], ""))
}

#[tokio::test(start_paused = true)]
async fn what_is_sent_again_depends_on_the_response_and_the_method() {
    for method in [Method::GET, Method::HEAD, Method::OPTIONS, Method::PUT, Method::DELETE] {
        let refused = [408, 429, 500, 502, 503, 504].map(status);
        let lost = [again(429, "1"), again(503, "1"), Act::Lost, Act::NotSent, Act::Silence];
        for first in refused.into_iter().chain(lost) {
            assert_eq!(sent(method.clone(), first).await, 2, "{method}");
        }
    }
    for method in [Method::POST, Method::PATCH] {
        for first in [status(429), again(429, "1"), again(503, "1"), Act::NotSent] {
            assert_eq!(sent(method.clone(), first).await, 2, "{method}");
        }
        for first in [408, 500, 502, 503].map(status) {
            assert_eq!(sent(method.clone(), first).await, 1, "{method}");
        }
        for first in [status(504), again(504, "1"), Act::Lost, Act::Silence, Act::Broken(response(200, &[], "{"))] {
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
    let script = Script::new([again(429, "7"), Act::Respond(response(503, &date, "")), Act::Respond(response(429, &past, "")), done()]);
    client(&script).send(Nothing::new()).await.unwrap();
    assert_eq!(script.waits(), [7_000, 42_000, 4_000]);
}

#[tokio::test(start_paused = true)]
async fn otherwise_the_waits_double() {
    let script = Script::responding([429, 429, 503, 504, 429, 204]);
    let policy = exact().max_attempts(6).backoff(Duration::from_millis(100), Duration::from_millis(500));
    script.builder().retry(policy).build().unwrap().send(PostPinnedMessages::new("1")).await.unwrap_err();
    assert_eq!(script.waits(), [100, 200], "a 503 without a time may have been done");

    let script = Script::responding([429, 429, 503, 504, 429, 200]);
    script.builder().retry(policy).build().unwrap().send(Content::new()).await.unwrap();
    assert_eq!(script.waits(), [100, 200, 400, 500, 500]);
}

#[tokio::test(start_paused = true)]
async fn a_wait_is_a_random_part_of_its_span() {
    let script = Script::responding([429, 429, 429, 429, 200]);
    script.client().send(Content::new()).await.unwrap();
    assert!(script.waits().iter().zip([1_000, 2_000, 4_000, 8_000]).all(|(wait, span)| *wait <= span + 1), "{:?}", script.waits());
}

#[tokio::test(start_paused = true)]
async fn a_retry_after_that_is_not_a_time_is_ignored() {
    for header in ["", "soon", "-1", "1.x", ".5", "0", "0.0", "Wed, 99 Oct 2015 07:28:00 GMT"] {
        let script = Script::new([again(429, header), done()]);
        client(&script).send(Nothing::new()).await.unwrap();
        assert_eq!(script.waits(), [1_000], "{header:?}");
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
    let busy = lines.map(|headers| Act::Respond(response(429, headers, "")));
    let script = Script::new(busy.into_iter().chain([done()]));
    script.builder().retry(exact().max_attempts(9)).build().unwrap().send(Nothing::new()).await.unwrap();
    assert_eq!(script.waits(), [2_000, 3_000, 5_000, 6_000, 7_000, 8_000]);
}

#[tokio::test(start_paused = true)]
async fn chance_never_chooses_no_wait_at_all() {
    let lucky = RetryPolicy::default().jitter(|_| Duration::ZERO);
    let script = Script::new([again(429, "0"), again(429, "Wed, 21 Oct 2015 07:28:00 GMT"), done()]);
    script.builder().retry(lucky).build().unwrap().send(Nothing::new()).await.unwrap();
    assert_eq!(script.waits(), [100, 100]);
}

#[tokio::test(start_paused = true)]
async fn only_waits_that_happened_are_counted() {
    let script = Script::new([again(429, "4"), again(429, "50")]);
    let client = script.builder().retry(exact()).overall_timeout(Duration::from_secs(20)).build().unwrap();
    let Err(Error::Throttled(error)) = client.send(Nothing::new()).await else { panic!() };
    assert_eq!((error.attempts, error.waited.as_secs()), (2, 4));
}

#[tokio::test(start_paused = true)]
async fn giving_up_keeps_the_last_response() {
    let body = r#"{"error": {"code": "tooMany", "message": "Slow down."}}"#;
    let storm = || (0..9).map(move |_| Act::Respond(response(429, &[("Retry-After", "10"), ("request-id", "r-9")], body)));
    let script = Script::new(storm());
    let error = client(&script).send(Nothing::new()).await.unwrap_err();
    assert_eq!(script.went().len(), 5);
    assert_eq!(
        error.to_string(),
        "throttled, and gave up after 5 attempts and 40s of waiting: \
         the service responded with 429 Too Many Requests, tooMany: Slow down. (Nothing, request r-9)"
    );
    assert_eq!((error.code(), error.request_id(), error.status().unwrap().as_u16()), (Some("tooMany"), Some("r-9"), 429));
    assert!(error.is_throttled() && error.retry_after() == Some(Duration::from_secs(10)));
    let error = client(&Script::new(storm())).send_streaming(Content::new()).await.unwrap_err();
    assert_eq!(error.code(), Some("tooMany"));
    assert!(matches!(error, Error::Throttled(_)));
}

#[tokio::test(start_paused = true)]
async fn no_wait_begins_that_is_too_long() {
    let script = Script::new([again(429, "100"), again(429, "100"), done()]);
    let Err(Error::Throttled(error)) = client(&script).send(Nothing::new()).await else { panic!() };
    assert_eq!((error.attempts, error.waited.as_secs()), (2, 100));
    for forever in ["18446744073709551615", "18446744073709551615.5", "99999999999999999999999999"] {
        let script = Script::new([again(429, forever)]);
        let error = client(&script).send(Nothing::new()).await.unwrap_err();
        assert!(error.is_throttled() && error.retry_after() == Some(Duration::from_secs(u64::MAX)), "{error}");
    }
    let endless = exact().max_wait(Duration::MAX).backoff(Duration::MAX, Duration::MAX).max_attempts(u32::MAX);
    let script = Script::new([again(429, "18446744073709551615"), status(429)]);
    let client = script.builder().retry(endless).overall_timeout(Duration::MAX).build().unwrap();
    assert!(client.send(Nothing::new()).await.unwrap_err().is_throttled());
    let patient = exact().max_wait(Duration::from_secs(200));
    let script = Script::new([again(429, "100"), again(429, "100"), done()]);
    script.builder().retry(patient).build().unwrap().send(Nothing::new()).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn without_retries_each_request_is_sent_once() {
    for step in [again(429, "1"), status(504), Act::Lost, Act::NotSent] {
        let script = Script::new([step]);
        script.builder().retry(RetryPolicy::none()).build().unwrap().send(Content::new()).await.unwrap_err();
        assert_eq!(script.went().len(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn a_gateway_timeout_is_not_throttling() {
    let script = Script::responding([504; 5]);
    let error = client(&script).send(Content::new()).await.unwrap_err();
    assert!(matches!(error, Error::Status(_)) && error.is_server_error() && !error.is_throttled());
}

#[tokio::test(start_paused = true)]
async fn a_body_that_breaks_off_is_asked_for_again() {
    let script =
        Script::new([Act::Broken(response(200, &[], "ab")), Act::Stuck(response(200, &[], "ab")), Act::Respond(response(200, &[], "abc"))]);
    assert_eq!(client(&script).send(Content::new()).await.unwrap(), "abc");
    assert_eq!(script.waits(), [1_000, 102_000], "100 s are the limit of an attempt");
}

#[tokio::test(start_paused = true)]
async fn a_lost_response_tells_what_is_known() {
    let begun = response(201, &[("request-id", "r-2")], "{");
    let error = client(&Script::new([Act::Broken(begun)])).send(PostPinnedMessages::new("1")).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "the service responded with 201 Created, but the response broke off: cut off (chat::PostPinnedMessages, request r-2)"
    );
    assert!(error.is_transport() && error.lost().unwrap().sent && error.status().unwrap() == 201 && error.request_id() == Some("r-2"));

    let error = client(&Script::new([Act::Lost])).send(PostPinnedMessages::new("1")).await.unwrap_err();
    let words = "the request may have reached the service, but no response came: cut off";
    assert_eq!(error.to_string(), format!("{words} (chat::PostPinnedMessages, client request {})", error.client_request_id().unwrap()));

    let error = client(&Script::new((0..5).map(|_| Act::NotSent))).send(PostPinnedMessages::new("1")).await.unwrap_err();
    assert_eq!(error.to_string(), "the service was not reached, in 5 attempts: no route (chat::PostPinnedMessages)");
    assert_eq!(error.operation(), Some("chat::PostPinnedMessages"));
    let lost = error.lost().unwrap();
    assert!(!lost.sent && lost.attempts == 5 && lost.source.to_string() == "no route");
}

#[tokio::test(start_paused = true)]
async fn what_continues_in_its_own_way_is_never_repeated() {
    let request = || Request::post("https://y/session").body(Bytes::new()).unwrap();
    for step in [again(429, "1"), again(503, "1"), Act::Lost, Act::NotSent] {
        let script = Script::new([step]);
        let _ = client(&script).core.fetch(request(), Sending::foreign("Any").repeat(Repeat::Never)).await;
        assert_eq!(script.went().len(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn each_attempt_begins_at_the_first_address() {
    let away = || Act::Respond(response(302, &[("Location", "https://cdn.example/z")], ""));
    let script = Script::new([away(), status(503), away(), Act::Respond(response(200, &[], "x"))]);
    client(&script).send(Content::new()).await.unwrap();
    let tokens: Vec<bool> = script.went().into_iter().map(|(_, token)| token).collect();
    assert_eq!(tokens, [true, false, true, false]);
}
