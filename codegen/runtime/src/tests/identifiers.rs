//! The identifier that the client gives a request.

use super::sample::*;
use super::service::{Fake, reply};
use super::traces::Trace;
use crate::client::RetryPolicy;
use crate::prelude::*;
use crate::testing::Reply;
use crate::{Batch, Error};

/// The identifiers of the requests.
fn identifiers(service: &Fake) -> Vec<String> {
    service.requests().iter().map(|request| request.headers["client-request-id"].to_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn it_is_a_random_uuid() {
    let service = Fake::in_turn([204; 20].map(Reply::status));
    for _ in 0..20 {
        service.client().send(Nothing::new()).await.unwrap();
    }
    let mut ids = identifiers(&service);
    for id in &ids {
        assert_eq!(id.split('-').map(str::len).collect::<Vec<_>>(), [8, 4, 4, 4, 12], "{id}");
        assert!(id.as_bytes()[14] == b'4' && b"89ab".contains(&id.as_bytes()[19]), "{id}");
    }
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 20);
}

#[tokio::test(start_paused = true)]
async fn all_attempts_and_redirects_of_a_request_have_the_same_one() {
    let elsewhere = reply(307, &[("Location", "/v1.0/there")], "");
    let steps = [Reply::status(503), Reply::status(401), Reply::not_sent(), elsewhere];
    let service = Fake::in_turn(steps.into_iter().chain([Reply::status(204), Reply::status(204)]));
    let counted = std::sync::atomic::AtomicU32::new(0);
    let token = move || {
        let number = counted.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        async move { Ok::<_, std::io::Error>(number.to_string()) }
    };
    let client = crate::client::Client::<()>::builder(token).base_url("https://x/v1.0").transport(service.clone()).build().unwrap();
    client.send(Nothing::new()).await.unwrap();
    client.send(Nothing::new()).await.unwrap();
    let ids = identifiers(&service);
    assert!(ids.len() == 6 && ids[..5].iter().all(|id| *id == ids[0]), "{ids:?}");
    assert_ne!(ids[5], ids[0], "each request has its own");
}

#[tokio::test]
async fn the_operation_can_set_it() {
    let service = Fake::in_turn([Reply::status(404)]);
    let error = service.client().send(Nothing::new().with_header("client-request-id", "mine")).await.unwrap_err();
    assert_eq!((identifiers(&service), error.client_request_id()), (vec!["mine".to_owned()], Some("mine")));
}

#[tokio::test(start_paused = true)]
async fn every_error_of_a_request_has_it() {
    let steps = [
        reply(404, &[("client-request-id", "another")], ""),
        Reply::status(429),
        reply(200, &[], "["),
        reply(200, &[], r#"{"value": [], "long": true}"#),
        Reply::status(200).broken_off(),
        Reply::lost(),
        Reply::not_sent(),
        Reply::silence(),
    ];
    for step in steps {
        let service = Fake::in_turn([step]);
        let client = service.builder().retry(RetryPolicy::none()).body_limit(20).build().unwrap();
        let error = client.send(List::new()).await.unwrap_err();
        assert_eq!(error.client_request_id(), Some(&*identifiers(&service)[0]), "{error}");
    }
}

#[tokio::test]
async fn a_lost_stream_has_it_too() {
    let service = Fake::in_turn([reply(200, &[], "some").broken_off()]);
    let mut download = service.client().download(Content::new()).await.unwrap();
    download.next().await.unwrap().unwrap();
    let error = download.next().await.unwrap().unwrap_err();
    assert_eq!(error.client_request_id(), Some(&*identifiers(&service)[0]));
}

#[tokio::test]
async fn the_operations_of_a_batch_have_that_of_its_request() {
    let body = r#"{"responses": [{"id": "1", "status": 404}]}"#;
    for step in [reply(200, &[], body), Reply::lost()] {
        let service = Fake::new();
        service.at("POST", "/$batch").once(step);
        let mut batch = Batch::new();
        let parts = [batch.add(List::new()), batch.add(List::new())];
        let responses = service.client().send_batch(batch).await;
        for part in &parts {
            let error: Error = responses.get(part).unwrap_err();
            assert_eq!(error.client_request_id(), Some(&*identifiers(&service)[0]), "{error}");
        }
    }
}

#[tokio::test]
async fn the_span_of_the_request_has_it() {
    let trace = Trace::default();
    let recording = trace.record();
    let service = Fake::in_turn([Reply::status(204)]);
    service.client().send(Nothing::new()).await.unwrap();
    drop(recording);
    let expected = format!("client_request_id=\"{}\"", identifiers(&service)[0]);
    assert!(trace.text().contains(&expected), "{expected} is not in {}", trace.text());
}
