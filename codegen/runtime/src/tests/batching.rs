//! Many operations in few requests.

use super::sample::*;
use super::service::{Fake, reply, waits, went};
use crate::prelude::*;
use crate::testing::Reply;
use crate::{Batch, BatchRun, BatchStep, Error, Follow};
use http::{Request, Response};
use serde_json::json;
use std::time::Duration;

const BASE: &str = "https://x/v1.0";

/// The operations in a request of a batch.
fn inner_requests(request: &Request<Bytes>) -> Vec<Value> {
    assert_eq!((request.method(), request.uri().to_string().as_str()), (&Method::POST, "https://x/v1.0/$batch"));
    assert_eq!(request.headers()["content-type"], "application/json");
    serde_json::from_slice::<Value>(request.body()).unwrap()["requests"].as_array().unwrap().clone()
}

fn next(run: &mut BatchRun) -> Vec<Value> {
    match run.step() {
        Some(BatchStep::Send(request)) => inner_requests(&request),
        other => panic!("{other:?}"),
    }
}

fn ids(requests: &[Value]) -> Vec<&str> {
    requests.iter().map(|request| request["id"].as_str().unwrap()).collect()
}

fn responses(responses: Value) -> Response<Bytes> {
    Response::new(json!({ "responses": responses }).to_string().into())
}

fn each(requests: &[Value], status: u16) -> Response<Bytes> {
    responses(requests.iter().map(|request| json!({"id": request["id"], "status": status, "body": {"id": request["id"]}})).collect())
}

#[test]
fn operations_are_written_as_they_would_be_sent() {
    let mut batch = Batch::new();
    let list = batch.add(List::new().with_top(5));
    let pin = PostPinnedMessages::new("19:a").message_bind("m").prefer("a").prefer("b");
    let _ = batch.add_after(pin, &[list.id()]);
    let photo = Content(Call::new(Method::PUT, "/photo", &[]).bytes(vec![0xff, 0xef], "image/png"));
    let _ = batch.add(photo);
    let _ = batch.add(Content(Call::new(Method::PUT, "/text", &[]).bytes("ä", "text/plain; charset=utf-8")));
    let _ = batch.add(Follow::<Value>::new("https://x/beta/me"));
    let requests = next(&mut batch.run("https://x/v1.0/"));
    let expected = json!([
        {"id": "1", "method": "GET", "url": "/chats?$top=5", "headers": {"accept": "application/json"}},
        {"id": "2", "method": "POST", "url": "/chats/19:a/pinnedMessages", "dependsOn": ["1"],
         "headers": {"accept": "application/json", "content-type": "application/json", "prefer": "a, b"}, "body": {"message@odata.bind": "m"}},
        {"id": "3", "method": "PUT", "url": "/photo", "headers": {"accept": "application/json", "content-type": "image/png"}, "body": "_-8="},
        {"id": "4", "method": "PUT", "url": "/text",
         "headers": {"accept": "application/json", "content-type": "text/plain; charset=utf-8"}, "body": "ä"},
        {"id": "5", "method": "GET", "url": "https://x/beta/me", "headers": {"accept": "application/json"}},
    ]);
    assert_eq!(Value::from(requests), expected);
}

#[test]
fn every_operation_has_a_result_of_its_type() {
    let mut batch = Batch::new();
    let chats = batch.add(List::new());
    let content = batch.add(Content::new());
    let report = batch.add(Report::new());
    let nothing = batch.add(Nothing::new());
    let missing = batch.add(List::new());
    let mut run = batch.run(BASE);
    next(&mut run);
    let body = r#"{"responses": [
        {"id": "5", "status": 404, "body": {"error": {"code": "NotFound"}}},
        {"id": 4, "status": "204", "headers": {"request-id": "r", "retry-after": 3}},
        {"id": "3", "status": 302, "headers": {"Location": "https://y/z"}, "body": null},
        {"id": "2", "status": 200, "headers": {"Content-Type": "image/png"}, "body": "/+/d"},
        {"id": "1", "status": 200, "headers": {"Content-Type": "application/json"}, "body": {"value": [{"members": [{"weight": 1.10}]}]}},
        {"id": "1", "status": 500}, {"id": "77", "status": 200}, {"id": "x"}]}"#;
    run.receive(Ok(Response::new(body.into())));
    assert!(run.step().is_none());
    let responses = run.finish();
    let page = responses.get(&chats).unwrap();
    assert_eq!(serde_json::to_string(&page).unwrap(), r#"{"value":[{"members":[{"weight":1.10}]}]}"#, "digit by digit");
    assert_eq!(*responses.get(&content).unwrap(), [0xff, 0xef, 0xdd]);
    assert_eq!(responses.get(&report).unwrap().location.as_deref(), Some("https://y/z"));
    responses.get(&nothing).unwrap();
    assert_eq!(responses.response(nothing.id()).unwrap().headers()["retry-after"], "3");
    assert_eq!(responses.get(&missing).unwrap_err().code(), Some("NotFound"));
}

#[test]
fn bodies_other_than_json_are_text_or_either_form_of_base64() {
    let mut batch = Batch::new();
    let parts: Vec<_> = (0..4).map(|_| batch.add(Content::new())).collect();
    let mut run = batch.run(BASE);
    next(&mut run);
    let body = |index: usize, media: &str, body: &str| json!({"id": (index + 1).to_string(), "status": 200, "headers": {"content-type": media}, "body": body});
    let all = [body(0, "text/plain", "5"), body(1, "image/png", "_-_d"), body(2, "image/png", "_-8"), body(3, "image/png", "no base64!")];
    run.receive(Ok(responses(all.to_vec().into())));
    let responses = run.finish();
    let contents: Vec<Bytes> = parts.iter().map(|part| responses.get(part).unwrap()).collect();
    assert_eq!(contents, [&b"5"[..], &[0xff, 0xef, 0xdd], &[0xff, 0xef], b"no base64!"]);
}

/// What goes into each request if everything succeeds.
fn sent_together(batch: Batch) -> Vec<Vec<String>> {
    let mut run = batch.run(BASE);
    let mut sent = Vec::new();
    while let Some(BatchStep::Send(request)) = run.step() {
        let requests = inner_requests(&request);
        sent.push(ids(&requests).into_iter().map(str::to_owned).collect());
        run.receive(Ok(each(&requests, 204)));
    }
    sent
}

#[test]
fn what_depends_on_one_another_stays_together() {
    let mut batch = Batch::new().limit(2);
    let _ = batch.add(Nothing::new());
    let second = batch.add(Nothing::new());
    let _ = batch.add_after(Nothing::new(), &[second.id()]);
    let _ = batch.add(Nothing::new());
    assert_eq!(sent_together(batch), [vec!["1", "4"], vec!["2", "3"]]);
}

#[test]
fn too_many_that_depend_on_one_another_follow_each_other() {
    let mut batch = Batch::new().limit(3);
    let first = batch.add(Nothing::new());
    let second = batch.add(Nothing::new());
    let _ = batch.add(Nothing::new());
    let _ = batch.add_after(Nothing::new(), &[second.id()]);
    let _ = batch.add_after(Nothing::new(), &[first.id(), second.id()]);
    assert_eq!(batch.len(), 5);
    assert_eq!(sent_together(batch), [vec!["1", "2", "4"], vec!["5", "3"]]);
}

#[test]
fn any_number_of_operations_goes_in_requests_of_twenty() {
    let mut batch = Batch::new();
    let parts: Vec<_> = (0..45).map(|_| batch.add(Content::new())).collect();
    let mut run = batch.run(BASE);
    let mut lengths = Vec::new();
    while let Some(BatchStep::Send(request)) = run.step() {
        let requests = inner_requests(&request);
        lengths.push(requests.len());
        run.receive(Ok(each(&requests, 200)));
    }
    assert_eq!(lengths, [20, 20, 5]);
    let responses = run.finish();
    for (index, part) in parts.iter().enumerate() {
        assert_eq!(responses.get(part).unwrap(), format!(r#"{{"id":"{}"}}"#, index + 1));
    }
}

#[test]
fn what_the_service_is_too_busy_for_is_sent_again_with_what_depends_on_it() {
    let mut batch = Batch::new();
    let done = batch.add(Nothing::new());
    let busy = batch.add_after(Nothing::new(), &[done.id()]);
    let after = batch.add_after(Nothing::new(), &[busy.id(), done.id()]);
    let mut run = batch.run(BASE);
    assert_eq!(next(&mut run).len(), 3);
    run.receive(Ok(responses(json!([
        {"id": "1", "status": 204}, {"id": "2", "status": 429, "headers": {"Retry-After": "7"}}, {"id": "3", "status": 424}
    ]))));
    assert!(matches!(run.step(), Some(BatchStep::Wait(time)) if time == Duration::from_secs(7)));
    let again = next(&mut run);
    assert_eq!(ids(&again), ["2", "3"]);
    assert_eq!((&again[0]["dependsOn"], &again[1]["dependsOn"]), (&Value::Null, &json!(["2"])), "what is done is not waited for");
    run.receive(Ok(each(&again, 204)));
    let responses = run.finish();
    for part in [done, busy, after] {
        responses.get(&part).unwrap();
    }
}

#[test]
fn only_what_may_be_repeated_is_sent_again() {
    let mut batch = Batch::new();
    let (get, post) = (batch.add(Nothing::new()), batch.add(PostPinnedMessages::new("1")));
    let (refused, gone) = (batch.add(PostPinnedMessages::new("1")), batch.add(Nothing::new()));
    let mut run = batch.run(BASE);
    next(&mut run);
    run.receive(Ok(responses(json!([
        {"id": "1", "status": 504}, {"id": "2", "status": 504},
        {"id": "3", "status": 503, "headers": {"Retry-After": "2"}}, {"id": "4", "status": 410}
    ]))));
    assert!(matches!(run.step(), Some(BatchStep::Wait(time)) if time == Duration::from_secs(2)));
    let again = next(&mut run);
    assert_eq!(ids(&again), ["1", "3"]);
    run.receive(Ok(each(&again, 200)));
    let responses = run.finish();
    responses.get(&get).unwrap();
    responses.get(&refused).unwrap();
    assert_eq!(responses.get(&post).unwrap_err().status().unwrap(), 504);
    assert!(responses.get(&gone).unwrap_err().is_gone());
}

#[test]
fn there_is_a_limit_to_attempts_and_waiting() {
    let mut batch = Batch::new().attempts(3).longest_pause(Duration::from_secs(60));
    let (often, long) = (batch.add(Nothing::new()), batch.add(Nothing::new()));
    let mut run = batch.run(BASE);
    let mut waits = Vec::new();
    while let Some(step) = run.step() {
        match step {
            BatchStep::Wait(time) => waits.push(time.as_secs()),
            BatchStep::Send(_) => run.receive(Ok(responses(json!([
                {"id": "1", "status": 429}, {"id": "2", "status": 429, "headers": {"Retry-After": "61"}}
            ])))),
        }
    }
    assert_eq!(waits, [1, 2]);
    let responses = run.finish();
    assert!(responses.get(&often).unwrap_err().is_throttled());
    assert_eq!(responses.get(&long).unwrap_err().retry_after(), Some(Duration::from_secs(61)));
}

#[test]
fn a_failure_is_the_failure_of_those_that_depend_on_it() {
    let mut batch = Batch::new().limit(2);
    let failing = batch.add(Nothing::new());
    let told = batch.add_after(Nothing::new(), &[failing.id()]);
    let unsent = batch.add_after(Nothing::new(), &[told.id()]);
    let wrong = batch.add(PostPinnedMessages::new(".."));
    let behind = batch.add_after(Nothing::new(), &[wrong.id()]);
    let mut run = batch.run(BASE);
    assert_eq!(ids(&next(&mut run)), ["1", "2"]);
    run.receive(Ok(responses(json!([{"id": "1", "status": 403}, {"id": "2", "status": 424}]))));
    assert!(run.step().is_none(), "nothing is left that could work");
    let responses = run.finish();
    assert!(responses.get(&failing).unwrap_err().is_forbidden());
    for part in [told, unsent, behind] {
        assert!(responses.get(&part).unwrap_err().is_failed_dependency());
    }
    assert!(matches!(responses.get(&wrong), Err(Error::Misuse(_))));
}

#[test]
fn a_request_that_fails_is_the_failure_of_its_operations_only() {
    let mut batch = Batch::new().limit(1);
    let parts: Vec<_> = (0..4).map(|_| batch.add(Nothing::new())).collect();
    let mut run = batch.run(BASE);
    next(&mut run);
    run.receive(Err(Error::Misuse("lost".into())));
    next(&mut run);
    run.receive(Ok(Response::builder().status(401).body(Bytes::new()).unwrap()));
    next(&mut run);
    run.receive(Ok(Response::new(r#"{"responses": [{"id": "3", "st"#.into())));
    let requests = next(&mut run);
    run.receive(Ok(each(&requests, 204)));
    assert!(run.step().is_none());
    let responses = run.finish();
    assert!(matches!(responses.get(&parts[0]), Err(Error::Misuse(what)) if what == "Nothing: lost"));
    assert!(responses.get(&parts[1]).unwrap_err().is_unauthorized());
    assert!(matches!(responses.get(&parts[2]), Err(Error::Decode(error)) if error.body.len() == 30));
    responses.get(&parts[3]).unwrap();
}

#[test]
fn an_operation_without_a_response_is_an_error() {
    let mut batch = Batch::new();
    let (there, missing) = (batch.add(Nothing::new()), batch.add(Nothing::new()));
    let mut run = batch.run(BASE);
    next(&mut run);
    run.receive(Ok(responses(json!([{"id": "1", "status": 204}]))));
    let responses = run.finish();
    responses.get(&there).unwrap();
    assert!(matches!(responses.get(&missing), Err(Error::Decode(_))));
}

#[test]
fn more_responses_may_be_behind_a_link() {
    let mut batch = Batch::new();
    let parts = [batch.add(Nothing::new()), batch.add(Nothing::new())];
    let mut run = batch.run(BASE);
    next(&mut run);
    let first = json!({"responses": [{"id": "1", "status": 204}], "@odata.nextLink": "https://x/v1.0/$batch?more"});
    run.receive(Ok(Response::new(first.to_string().into())));
    let Some(BatchStep::Send(request)) = run.step() else { panic!() };
    assert_eq!(request.uri(), "https://x/v1.0/$batch?more");
    run.receive(Ok(responses(json!([{"id": "2", "status": 204}]))));
    assert!(run.step().is_none());
    let responses = run.finish();
    assert!(parts.iter().all(|part| responses.get(part).is_ok()));
}

#[test]
fn a_handle_is_for_its_own_batch() {
    let mut other = Batch::new();
    let stranger = other.add(Nothing::new());
    let mut batch = Batch::new();
    let mine = batch.add(Nothing::new());
    let wrong = batch.add_after(Nothing::new(), &[stranger.id()]);
    let mut run = batch.run(BASE);
    let requests = next(&mut run);
    assert_eq!(ids(&requests), ["1"]);
    run.receive(Ok(each(&requests, 204)));
    let responses = run.finish();
    responses.get(&mine).unwrap();
    assert!(matches!(responses.get(&wrong), Err(Error::Misuse(_))));
    assert!(matches!(responses.get(&stranger), Err(Error::Misuse(_))));
    assert!(Batch::new().is_empty() && Batch::new().run(BASE).step().is_none());
    assert!(Batch::new().run("").step().is_none());
}

#[tokio::test(start_paused = true)]
async fn the_client_sends_and_waits() {
    let busy = r#"{"responses": [{"id": "1", "status": 429, "headers": {"Retry-After": "7"}}, {"id": "2", "status": 204}]}"#;
    let done = r#"{"responses": [{"id": "1", "status": 204}]}"#;
    let service = Fake::new();
    service.at("POST", "/$batch").once(reply(200, &[], busy)).once(reply(200, &[], done));
    let mut batch = Batch::new();
    let parts = [batch.add(Nothing::new()), batch.add(Nothing::new())];
    let responses = service.client().send_batch(batch).await;
    assert!(parts.iter().all(|part| responses.get(part).is_ok()));
    assert_eq!(waits(&service), [7000]);
    assert!(went(&service).iter().all(|(_, token)| *token));
}

#[tokio::test(start_paused = true)]
async fn a_lost_request_is_not_sent_twice_and_every_operation_in_it_is_lost() {
    let service = Fake::new();
    service.at("POST", "/$batch").once(Reply::lost());
    let mut batch = Batch::new();
    let parts = [batch.add(PostPinnedMessages::new("1")), batch.add(PostPinnedMessages::new("2"))];
    let responses = service.client().send_batch(batch).await;
    for part in &parts {
        let error = responses.get(part).unwrap_err();
        assert!(error.is_transport() && error.lost().unwrap().sent, "{error:?}");
    }
    assert_eq!(went(&service).len(), 1);
}

/// The waits of a batch of one operation, whose responses have these headers and come on that date.
fn batch_waits(operation: impl Operation, statuses: &[(u16, Value)]) -> Vec<u64> {
    let mut batch = Batch::new();
    let _ = batch.add(operation);
    let mut run = batch.run(BASE);
    let (mut waits, mut statuses) = (Vec::new(), statuses.iter());
    while let Some(step) = run.step() {
        match step {
            BatchStep::Wait(time) => waits.push(time.as_secs()),
            BatchStep::Send(_) => {
                let (status, headers) = statuses.next().unwrap();
                let mut outer = responses(json!([{"id": "1", "status": status, "headers": headers}]));
                outer.headers_mut().insert("date", "Wed, 21 Oct 2015 07:28:00 GMT".parse().unwrap());
                run.receive(Ok(outer));
            }
        }
    }
    waits
}

#[test]
fn an_operation_waits_as_long_as_the_service_says_and_never_without_pause() {
    let after = |time: Value| (429, json!({"Retry-After": time}));
    let named = [after(json!("1.2")), after(json!(["3", "4"])), after(json!("Wed, 21 Oct 2015 07:28:09 GMT, 5")), (204, json!({}))];
    assert_eq!(batch_waits(Nothing::new(), &named), [2, 4, 9], "dates count from the date of the whole");
    let none = [after(json!(0)), after(json!("Wed, 21 Oct 2015 07:27:00 GMT")), after(json!("0")), (204, json!({}))];
    assert_eq!(batch_waits(Nothing::new(), &none), [1, 2, 4]);
}

#[test]
fn an_operation_that_may_be_repeated_is_sent_again_after_a_failure_of_the_service() {
    for status in [408, 500, 502] {
        assert_eq!(batch_waits(Nothing::new(), &[(status, json!({})), (204, json!({}))]), [1], "{status}");
        assert_eq!(batch_waits(PostPinnedMessages::new("1"), &[(status, json!({}))]), [0; 0], "{status}");
    }
}
