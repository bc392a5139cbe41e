//! The identifier that the client gives a request.

use super::act::Act;
use super::recorded::Trace;
use super::sample::*;
use super::script::{Script, response};
use crate::client::RetryPolicy;
use crate::prelude::*;
use crate::{Batch, Error};

/// The identifiers of the requests.
fn identifiers(script: &Script) -> Vec<String> {
    script.requests().iter().map(|request| request.headers()["client-request-id"].to_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn it_is_a_random_uuid() {
    let script = Script::responding([204; 20]);
    for _ in 0..20 {
        script.client().send(Nothing::new()).await.unwrap();
    }
    let mut ids = identifiers(&script);
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
    let elsewhere = Act::Respond(response(307, &[("Location", "/v1.0/there")], ""));
    let steps = [Act::Respond(response(503, &[], "")), Act::Respond(response(401, &[], "")), Act::NotSent, elsewhere];
    let script = Script::new(steps.into_iter().chain([Act::Respond(response(204, &[], "")), Act::Respond(response(204, &[], ""))]));
    let counted = std::sync::atomic::AtomicU32::new(0);
    let token = move || {
        let number = counted.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        async move { Ok::<_, std::io::Error>(number.to_string()) }
    };
    let client = crate::client::Client::<()>::builder(token).base_url("https://x/v1.0").transport(script.clone()).build().unwrap();
    client.send(Nothing::new()).await.unwrap();
    client.send(Nothing::new()).await.unwrap();
    let ids = identifiers(&script);
    assert!(ids.len() == 6 && ids[..5].iter().all(|id| *id == ids[0]), "{ids:?}");
    assert_ne!(ids[5], ids[0], "each request has its own");
}

#[tokio::test]
async fn the_operation_can_set_it() {
    let script = Script::responding([404]);
    let error = script.client().send(Nothing::new().with_header("client-request-id", "mine")).await.unwrap_err();
    assert_eq!((identifiers(&script), error.client_request_id()), (vec!["mine".to_owned()], Some("mine")));
}

#[tokio::test(start_paused = true)]
async fn every_error_of_a_request_has_it() {
    let steps = [
        Act::Respond(response(404, &[("client-request-id", "another")], "")),
        Act::Respond(response(429, &[], "")),
        Act::Respond(response(200, &[], "[")),
        Act::Respond(response(200, &[], r#"{"value": [], "long": true}"#)),
        Act::Broken(response(200, &[], "")),
        Act::Lost,
        Act::NotSent,
        Act::Silence,
    ];
    for step in steps {
        let script = Script::new([step]);
        let client = script.builder().retry(RetryPolicy::none()).body_limit(20).build().unwrap();
        let error = client.send(List::new()).await.unwrap_err();
        assert_eq!(error.client_request_id(), Some(&*identifiers(&script)[0]), "{error}");
    }
}

#[tokio::test]
async fn a_lost_stream_has_it_too() {
    let script = Script::new([Act::Broken(response(200, &[], "some"))]);
    let mut download = script.client().download(Content::new()).await.unwrap();
    download.next().await.unwrap().unwrap();
    let error = download.next().await.unwrap().unwrap_err();
    assert_eq!(error.client_request_id(), Some(&*identifiers(&script)[0]));
}

#[tokio::test]
async fn the_operations_of_a_batch_have_that_of_its_request() {
    let body = r#"{"responses": [{"id": "1", "status": 404}]}"#;
    for step in [Act::Respond(response(200, &[], body)), Act::Lost] {
        let script = Script::new([step]);
        let mut batch = Batch::new();
        let parts = [batch.add(List::new()), batch.add(List::new())];
        let responses = script.client().send_batch(batch).await;
        for part in &parts {
            let error: Error = responses.get(part).unwrap_err();
            assert_eq!(error.client_request_id(), Some(&*identifiers(&script)[0]), "{error}");
        }
    }
}

#[tokio::test]
async fn the_span_of_the_request_has_it() {
    let trace = Trace::default();
    let recording = trace.record();
    let script = Script::responding([204]);
    script.client().send(Nothing::new()).await.unwrap();
    drop(recording);
    let expected = format!("client_request_id=\"{}\"", identifiers(&script)[0]);
    assert!(trace.text().contains(&expected), "{expected} is not in {}", trace.text());
}
