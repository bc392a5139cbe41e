//! Waiting for long-running work.

use super::sample::*;
use super::service::{Fake, reply, waits, went};
use crate::client::{Polling, Progress};
use crate::prelude::*;
use crate::testing::Reply;
use crate::{Error, Value};
use http::StatusCode;
use serde_json::json;
use std::time::Duration;

fn accepted(location: &str) -> Reply {
    reply(202, &[("Location", location)], "")
}

fn ok(body: &'static str) -> Reply {
    reply(200, &[], body)
}

async fn wait_for<T: Decode>(service: &Fake, polling: Polling) -> Result<T, Error> {
    let client = service.client();
    let accepted = client.send(Report::new()).await.unwrap();
    client.wait_for(&accepted, polling).await
}

#[tokio::test(start_paused = true)]
async fn the_monitor_is_asked_until_it_is_done() {
    let later = reply(202, &[("Retry-After", "9")], r#"{"status": "inProgress", "percentageComplete": 27.8}"#);
    let service = Fake::in_turn([
        accepted("https://monitor.example/1"),
        later,
        ok(r#"{"status": "NotStarted"}"#),
        ok(r#"{"status": "completed", "resourceId": "7"}"#),
    ]);
    let done: Value = wait_for(&service, Polling::default()).await.unwrap();
    assert_eq!(done, json!({"status": "completed", "resourceId": "7"}));
    assert_eq!(waits(&service), [5000, 9000, 5000]);
    let monitor = ("https://monitor.example/1".to_owned(), false);
    assert_eq!(went(&service)[1..], [monitor.clone(), monitor.clone(), monitor]);
}

#[tokio::test(start_paused = true)]
async fn what_it_redirects_to_is_the_result() {
    let redirect = |location: &str| reply(303, &[("Location", location)], "");
    let service = Fake::in_turn([accepted("https://monitor.example/1"), redirect("https://x/v1.0/chats/1"), ok(r#"{"id": "1"}"#)]);
    let chat: Chat = wait_for(&service, Polling::default()).await.unwrap();
    assert_eq!(chat.id, "1");
    assert_eq!(went(&service)[2], ("https://x/v1.0/chats/1".to_owned(), true), "back home it needs a token");
    assert_eq!(waits(&service), [5000, 0]);

    let circle = std::iter::repeat_with(|| redirect("/2")).take(6);
    let service = Fake::in_turn([accepted("https://monitor.example/1")].into_iter().chain(circle));
    let Err(Error::Decode(error)) = wait_for::<Value>(&service, Polling::default()).await else { panic!() };
    assert_eq!(error.source.to_string(), "there were 6 redirects in a row");
    assert_eq!(went(&service)[2], ("https://monitor.example/2".to_owned(), false));
}

#[tokio::test(start_paused = true)]
async fn a_path_is_below_the_base_url() {
    for (location, url) in [
        ("/teams('1')/operations('2')", "https://x/v1.0/teams('1')/operations('2')"),
        ("/v1.0/operations/2", "https://x/v1.0/operations/2"),
        ("https://x/beta/operations/2#a", "https://x/beta/operations/2"),
        ("//monitor.example/2", "https://monitor.example/2"),
        ("operations/2", "https://x/v1.0/operations/2"),
        ("https://monitor.example/a b", "https://monitor.example/a%20b"),
    ] {
        let service = Fake::in_turn([accepted(location), ok("{}")]);
        let _: Value = wait_for(&service, Polling::default()).await.unwrap();
        assert_eq!(went(&service)[1], (url.to_owned(), url.starts_with("https://x/")));
    }
    for wrong in ["http://x/plain", "ftp://x", "", "::"] {
        let service = Fake::in_turn([accepted(wrong)]);
        let Err(Error::Decode(error)) = wait_for::<Value>(&service, Polling::default()).await else { panic!("{wrong}") };
        assert!(error.source.to_string().starts_with("the address of the progress cannot be used: it"), "{}", error.source);
        assert_eq!(went(&service).len(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn a_failure_is_an_error_with_its_reason() {
    let failed = r#"{"status": "Failed", "error": {"code": "nameAlreadyExists", "message": "It is there."}}"#;
    let service = Fake::in_turn([accepted("https://monitor.example/1"), ok(failed)]);
    let error = wait_for::<Value>(&service, Polling::default()).await.unwrap_err();
    assert_eq!(error.code(), Some("nameAlreadyExists"));
    let service = Fake::in_turn([accepted("https://monitor.example/1"), Reply::status(404)]);
    assert!(wait_for::<Value>(&service, Polling::default()).await.unwrap_err().is_not_found());
}

#[tokio::test(start_paused = true)]
async fn there_is_a_limit_to_waiting() {
    let steps = std::iter::repeat_with(|| accepted("https://monitor.example/1")).take(4);
    let service = Fake::in_turn(steps);
    let polling = Polling::default().interval(Duration::from_secs(3)).limit(Duration::from_secs(10));
    let error = wait_for::<Value>(&service, polling).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!((error.status(), waits(&service)), (Some(StatusCode::ACCEPTED), vec![3000, 3000, 3000]));
}

#[tokio::test(start_paused = true)]
async fn a_response_that_is_complete_needs_no_waiting() {
    let service = Fake::in_turn([ok(r#"{"id": "1"}"#)]);
    let chat: Chat = wait_for(&service, Polling::default()).await.unwrap();
    assert_eq!(chat.id, "1");
    let service = Fake::in_turn([Reply::status(202)]);
    assert!(matches!(wait_for::<Value>(&service, Polling::default()).await, Err(Error::Decode(_))), "nobody says where to look");
}

#[tokio::test(start_paused = true)]
async fn other_words_for_progress_can_be_named() {
    let polling = Polling::default().progress(|body| match body["phase"].as_str() {
        Some("cooking") => Progress::Running,
        Some("burnt") => Progress::Failed,
        _ => Progress::Done,
    });
    let service = Fake::in_turn([accepted("https://monitor.example/1"), ok(r#"{"phase": "cooking"}"#), ok(r#"{"status": "running"}"#)]);
    assert_eq!(wait_for::<Value>(&service, polling).await.unwrap(), json!({"status": "running"}));
    let service = Fake::in_turn([accepted("https://monitor.example/1"), ok(r#"{"phase": "burnt"}"#)]);
    assert!(wait_for::<Value>(&service, polling).await.is_err());
}

#[tokio::test(start_paused = true)]
async fn times_of_the_services_choosing_do_no_harm() {
    let asked = |time: &str| reply(202, &[("Location", "https://monitor.example/1"), ("Retry-After", time)], "");
    let polling = Polling::default().interval(Duration::ZERO).limit(Duration::MAX);
    let service = Fake::in_turn([asked("0"), asked("Wed, 21 Oct 2015 07:28:00 GMT"), ok("{}")]);
    let _: Value = wait_for(&service, polling).await.unwrap();
    assert_eq!(waits(&service), [100, 100], "it is not asked without pause");
    let service = Fake::in_turn([asked("18446744073709551615")]);
    assert!(wait_for::<Value>(&service, Polling::default()).await.unwrap_err().is_timeout());
    let service = Fake::in_turn([accepted("https://monitor.example/1")]);
    let endless = Polling::default().interval(Duration::MAX).limit(Duration::from_secs(1));
    assert!(wait_for::<Value>(&service, endless).await.unwrap_err().is_timeout());
}
