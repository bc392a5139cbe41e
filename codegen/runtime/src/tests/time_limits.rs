//! How long things may take. The clock stands still and jumps to the end of each wait.

use super::sample::*;
use super::service::{Client, Fake, reply, went};
use crate::Error;
use crate::client::RetryPolicy;
use crate::testing::Reply;
use std::time::Duration;
use tokio::time::Instant;

const SECOND: Duration = Duration::from_secs(1);

fn impatient(service: &Fake) -> Client {
    service.builder().retry(RetryPolicy::none()).timeout(SECOND).build().unwrap()
}

#[tokio::test(start_paused = true)]
async fn an_attempt_without_a_response_times_out() {
    for step in [Reply::silence(), reply(200, &[], "{").stalled()] {
        let began = Instant::now();
        let error = impatient(&Fake::in_turn([step])).send(List::new()).await.unwrap_err();
        assert!(error.is_timeout() && !error.is_transport() && error.lost().unwrap().sent, "{error}");
        assert_eq!(began.elapsed().as_secs(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn a_timeout_tells_what_had_come() {
    let stuck = reply(200, &[("request-id", "r-3")], "{").stalled();
    let error = impatient(&Fake::in_turn([stuck])).send(List::new()).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "timed out: the service responded with 200 OK, but the response broke off: the time limit is over (List, request r-3)"
    );
}

#[tokio::test(start_paused = true)]
async fn a_token_that_does_not_come_times_out_before_anything_is_sent() {
    let service = Fake::new();
    let silent = || std::future::pending::<Result<String, Error>>();
    let client = crate::client::Client::<()>::builder(silent)
        .base_url("https://x")
        .transport(service.clone())
        .timeout(SECOND)
        .retry(RetryPolicy::none());
    let error = client.build().unwrap().send(List::new()).await.unwrap_err();
    assert_eq!(error.to_string(), "timed out: the service was not reached: the time limit is over (List)");
    assert!(went(&service).is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_streamed_body_may_take_long_as_long_as_chunks_come() {
    let service = Fake::in_turn([reply(200, &[], "a").stalled()]);
    let mut body = impatient(&service).send_streaming(Content::new()).await.unwrap().into_body();
    tokio::time::sleep(SECOND * 60).await;
    assert_eq!(body.chunk().await.unwrap().unwrap(), "a", "the reader may be slow");
    let error = body.chunk().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("did not come within 1s"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn all_attempts_together_end_in_time() {
    let began = Instant::now();
    let service = Fake::in_turn((0..9).map(|_| Reply::silence()));
    let client = service.builder().retry(RetryPolicy::default().jitter(|span| span)).timeout(SECOND * 4).overall_timeout(SECOND * 10);
    let error = client.build().unwrap().send(List::new()).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!((began.elapsed().as_secs(), error.lost().unwrap().attempts), (9, 2), "a wait of 2 s would have led past the end");
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_leads_past_the_end_is_not_begun() {
    let throttled = reply(429, &[("Retry-After", "60")], "");
    let began = Instant::now();
    let client = Fake::in_turn([throttled]).builder().overall_timeout(SECOND * 10).build().unwrap();
    assert!(client.send(List::new()).await.unwrap_err().is_throttled());
    assert!(began.elapsed().is_zero());
}
