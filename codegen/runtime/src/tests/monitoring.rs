//! Waiting for long-running work.

use super::act::Act;
use super::sample::*;
use super::script::{Script, response};
use crate::client::{Polling, Progress};
use crate::prelude::*;
use crate::{Error, Value};
use http::StatusCode;
use serde_json::json;
use std::time::Duration;

fn accepted(location: &str) -> Act {
    Act::Respond(response(202, &[("Location", location)], ""))
}

fn ok(body: &'static str) -> Act {
    Act::Respond(response(200, &[], body))
}

async fn wait_for<T: Decode>(script: &Script, polling: Polling) -> Result<T, Error> {
    let client = script.client();
    let accepted = client.send(Report::new()).await.unwrap();
    client.wait_for(&accepted, polling).await
}

#[tokio::test(start_paused = true)]
async fn the_monitor_is_asked_until_it_is_done() {
    let later = Act::Respond(response(202, &[("Retry-After", "9")], r#"{"status": "inProgress", "percentageComplete": 27.8}"#));
    let script = Script::new([
        accepted("https://monitor.example/1"),
        later,
        ok(r#"{"status": "NotStarted"}"#),
        ok(r#"{"status": "completed", "resourceId": "7"}"#),
    ]);
    let done: Value = wait_for(&script, Polling::default()).await.unwrap();
    assert_eq!(done, json!({"status": "completed", "resourceId": "7"}));
    assert_eq!(script.waits(), [5000, 9000, 5000]);
    let monitor = ("https://monitor.example/1".to_owned(), false);
    assert_eq!(script.went()[1..], [monitor.clone(), monitor.clone(), monitor]);
}

#[tokio::test(start_paused = true)]
async fn what_it_redirects_to_is_the_result() {
    let redirect = |location: &str| Act::Respond(response(303, &[("Location", location)], ""));
    let script = Script::new([accepted("https://monitor.example/1"), redirect("https://x/v1.0/chats/1"), ok(r#"{"id": "1"}"#)]);
    let chat: Chat = wait_for(&script, Polling::default()).await.unwrap();
    assert_eq!(chat.id, "1");
    assert_eq!(script.went()[2], ("https://x/v1.0/chats/1".to_owned(), true), "back home it needs a token");
    assert_eq!(script.waits(), [5000, 0]);

    let circle = std::iter::repeat_with(|| redirect("/2")).take(6);
    let script = Script::new([accepted("https://monitor.example/1")].into_iter().chain(circle));
    let Err(Error::Decode(error)) = wait_for::<Value>(&script, Polling::default()).await else { panic!() };
    assert_eq!(error.source.to_string(), "there were 6 redirects in a row");
    assert_eq!(script.went()[2], ("https://monitor.example/2".to_owned(), false));
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
        let script = Script::new([accepted(location), ok("{}")]);
        let _: Value = wait_for(&script, Polling::default()).await.unwrap();
        assert_eq!(script.went()[1], (url.to_owned(), url.starts_with("https://x/")));
    }
    for wrong in ["http://x/plain", "ftp://x", "", "::"] {
        let script = Script::new([accepted(wrong)]);
        let Err(Error::Decode(error)) = wait_for::<Value>(&script, Polling::default()).await else { panic!("{wrong}") };
        assert!(error.source.to_string().starts_with("the address of the progress cannot be used: it"), "{}", error.source);
        assert_eq!(script.went().len(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn a_failure_is_an_error_with_its_reason() {
    let failed = r#"{"status": "Failed", "error": {"code": "nameAlreadyExists", "message": "It is there."}}"#;
    let script = Script::new([accepted("https://monitor.example/1"), ok(failed)]);
    let error = wait_for::<Value>(&script, Polling::default()).await.unwrap_err();
    assert_eq!(error.code(), Some("nameAlreadyExists"));
    let script = Script::new([accepted("https://monitor.example/1"), Act::Respond(response(404, &[], ""))]);
    assert!(wait_for::<Value>(&script, Polling::default()).await.unwrap_err().is_not_found());
}

#[tokio::test(start_paused = true)]
async fn there_is_a_limit_to_waiting() {
    let steps = std::iter::repeat_with(|| accepted("https://monitor.example/1")).take(4);
    let script = Script::new(steps);
    let polling = Polling::default().interval(Duration::from_secs(3)).limit(Duration::from_secs(10));
    let error = wait_for::<Value>(&script, polling).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!((error.status(), script.waits()), (Some(StatusCode::ACCEPTED), vec![3000, 3000, 3000]));
}

#[tokio::test(start_paused = true)]
async fn a_response_that_is_complete_needs_no_waiting() {
    let script = Script::new([ok(r#"{"id": "1"}"#)]);
    let chat: Chat = wait_for(&script, Polling::default()).await.unwrap();
    assert_eq!(chat.id, "1");
    let script = Script::new([Act::Respond(response(202, &[], ""))]);
    assert!(matches!(wait_for::<Value>(&script, Polling::default()).await, Err(Error::Decode(_))), "nobody says where to look");
}

#[tokio::test(start_paused = true)]
async fn other_words_for_progress_can_be_named() {
    let polling = Polling::default().progress(|body| match body["phase"].as_str() {
        Some("cooking") => Progress::Running,
        Some("burnt") => Progress::Failed,
        _ => Progress::Done,
    });
    let script = Script::new([accepted("https://monitor.example/1"), ok(r#"{"phase": "cooking"}"#), ok(r#"{"status": "running"}"#)]);
    assert_eq!(wait_for::<Value>(&script, polling).await.unwrap(), json!({"status": "running"}));
    let script = Script::new([accepted("https://monitor.example/1"), ok(r#"{"phase": "burnt"}"#)]);
    assert!(wait_for::<Value>(&script, polling).await.is_err());
}

#[tokio::test(start_paused = true)]
async fn times_of_the_services_choosing_do_no_harm() {
    let asked = |time: &str| Act::Respond(response(202, &[("Location", "https://monitor.example/1"), ("Retry-After", time)], ""));
    let polling = Polling::default().interval(Duration::ZERO).limit(Duration::MAX);
    let script = Script::new([asked("0"), asked("Wed, 21 Oct 2015 07:28:00 GMT"), ok("{}")]);
    let _: Value = wait_for(&script, polling).await.unwrap();
    assert_eq!(script.waits(), [100, 100], "it is not asked without pause");
    let script = Script::new([asked("18446744073709551615")]);
    assert!(wait_for::<Value>(&script, Polling::default()).await.unwrap_err().is_timeout());
    let script = Script::new([accepted("https://monitor.example/1")]);
    let endless = Polling::default().interval(Duration::MAX).limit(Duration::from_secs(1));
    assert!(wait_for::<Value>(&script, endless).await.unwrap_err().is_timeout());
}
