//! Content sent in ranges, over a session that fails in every way.

use super::sample::*;
use super::service::{Client, Fake, reply, waits, went};
use crate::client::{RetryPolicy, Upload};
use crate::testing::{Reply, Sent};
use crate::{Error, Value};
use std::io::Cursor;
use std::sync::{Arc, Mutex};

const URL: &str = "https://up.example/session?secret=1";
const UNIT: u64 = 320 * 1024;

fn step(status: u16, body: &'static str) -> Reply {
    reply(status, &[], body)
}

fn content(length: u64) -> Vec<u8> {
    (0..length).map(|at| (at % 251) as u8).collect()
}

/// A client whose waits are known.
fn client(service: &Fake) -> Client {
    service.builder().retry(RetryPolicy::default().jitter(|span| span)).build().unwrap()
}

/// The ranges that were sent.
fn ranges(service: &Fake) -> Vec<String> {
    let sent = |sent: &Sent| match sent.headers.get("content-range") {
        Some(range) => range.to_str().unwrap().to_owned(),
        None => sent.method.to_string(),
    };
    service.requests().iter().map(sent).collect()
}

/// What the service has after those requests that it took.
fn assert_complete(service: &Fake, taken: &[usize], length: u64) {
    let mut received = vec![0; length as usize];
    for at in taken {
        let request = &service.requests()[*at];
        let range = request.headers["content-range"].to_str().unwrap().trim_start_matches("bytes ").to_owned();
        let from: usize = range.split('-').next().unwrap().parse().unwrap();
        received[from..from + request.body.len()].copy_from_slice(&request.body);
    }
    assert!(received == content(length), "what was sent is what was read");
}

fn upload<'a>(length: u64) -> Upload<'a> {
    Upload::new(URL, Cursor::new(content(length))).range_size(UNIT)
}

#[tokio::test]
async fn content_is_sent_in_ranges_and_without_a_token() {
    let length = 2 * UNIT + 5;
    let service = Fake::in_turn([
        step(202, r#"{"nextExpectedRanges": ["327680-"]}"#),
        step(202, r#"{"expirationDateTime": "2030-01-01T00:00:00Z", "nextExpectedRanges": ["655360-"]}"#),
        step(201, r#"{"id": "1"}"#),
    ]);
    let told = Arc::new(Mutex::new(Vec::new()));
    let telling = Arc::clone(&told);
    let upload = upload(length).on_progress(move |sent, all| telling.lock().unwrap().push((sent, all)));
    let chat: Chat = client(&service).upload(upload).await.unwrap();
    assert_eq!(chat.id, "1");
    assert_eq!(ranges(&service), ["bytes 0-327679/655365", "bytes 327680-655359/655365", "bytes 655360-655364/655365"]);
    assert_eq!(*told.lock().unwrap(), [(UNIT, length), (2 * UNIT, length), (length, length)]);
    assert!(went(&service).iter().all(|(url, token)| url == URL && !token));
    assert_complete(&service, &[0, 1, 2], length);
}

#[tokio::test(start_paused = true)]
async fn after_a_lost_connection_it_goes_on_where_the_session_says() {
    let length = 3 * UNIT;
    let service = Fake::in_turn([
        step(202, r#"{"nextExpectedRanges": ["327680-"]}"#),
        Reply::lost(),
        step(200, r#"{"nextExpectedRanges": ["327690-"]}"#),
        step(202, r#"{"nextExpectedRanges": ["655370-"]}"#),
        reply(202, &[], "{").broken_off(),
        Reply::not_sent(),
        step(200, r#"{"nextExpectedRanges": ["655370-"]}"#),
        step(200, r#"{"id": "1"}"#),
    ]);
    let _: Value = client(&service).upload(upload(length)).await.unwrap();
    let (first, rest) = ("bytes 327690-655369/983040", "bytes 655370-983039/983040");
    let expected = ["bytes 0-327679/983040", "bytes 327680-655359/983040", "GET", first, rest, "GET", "GET", rest];
    assert_eq!(ranges(&service), expected);
    assert_complete(&service, &[0, 1, 3, 7], length);
    assert!(went(&service).iter().all(|(_, token)| !token));
}

#[tokio::test(start_paused = true)]
async fn a_reader_that_cannot_go_back_keeps_what_the_service_may_want_again() {
    let length = 2 * UNIT + 7;
    let service = Fake::in_turn([step(202, ""), Reply::lost(), step(200, r#"{"NextExpectedRanges": ["327690"]}"#), step(201, "")]);
    let bytes = content(length);
    client(&service).upload::<()>(Upload::from_reader(URL, &*bytes, length).range_size(UNIT)).await.unwrap();
    assert_eq!(ranges(&service)[3], "bytes 327690-655366/655367");
    assert_complete(&service, &[0, 1, 3], length);
}

#[tokio::test(start_paused = true)]
async fn a_reader_cannot_give_again_what_was_taken_before() {
    let service = Fake::in_turn([step(202, ""), Reply::lost(), step(200, r#"{"nextExpectedRanges": ["0-"]}"#)]);
    let bytes = content(2 * UNIT);
    let error = client(&service).upload::<()>(Upload::from_reader(URL, &*bytes, 2 * UNIT).range_size(UNIT)).await.unwrap_err();
    assert!(matches!(&error, Error::Misuse(what) if what.contains("not kept")), "{error}");
    let short = Upload::from_reader(URL, &bytes[..5], UNIT);
    let error = client(&Fake::new()).upload::<()>(short).await.unwrap_err();
    assert!(matches!(&error, Error::Misuse(what) if what.contains("shorter")), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_busy_service_is_given_its_time() {
    let service = Fake::in_turn([
        reply(503, &[("Retry-After", "9")], ""),
        step(200, r#"{"nextExpectedRanges": ["0-"]}"#),
        Reply::status(416),
        step(200, r#"{"nextExpectedRanges": ["0-9", "20-"]}"#),
        step(202, r#"{"nextExpectedRanges": ["20-"]}"#),
        step(201, ""),
    ]);
    client(&service).upload::<()>(upload(100)).await.unwrap();
    assert_eq!(ranges(&service), ["bytes 0-99/100", "GET", "bytes 0-99/100", "GET", "bytes 0-9/100", "bytes 20-99/100"]);
    assert_eq!(waits(&service)[..3], [9000, 0, 2000]);
}

#[tokio::test]
async fn a_response_without_a_state_does_not_complete_the_upload() {
    let length = 4 * UNIT;
    let silent = [step(200, ""), step(202, "{}"), step(200, r#"{"expirationDateTime": "later"}"#), step(200, r#"{"id": "1"}"#)];
    let service = Fake::in_turn(silent);
    let chat: Chat = client(&service).upload(upload(length)).await.unwrap();
    assert_eq!(chat.id, "1");
    assert_complete(&service, &[0, 1, 2, 3], length);

    let filled = [step(200, r#"{"nextExpectedRanges": ["5-9"]}"#), step(200, r#"{"id": "1"}"#)];
    let service = Fake::in_turn(filled);
    let _: Chat = client(&service).upload(upload(100).resumed()).await.unwrap();
    assert_eq!(ranges(&service), ["GET", "bytes 5-9/100"], "the last gap may be in the middle");
}

#[tokio::test(start_paused = true)]
async fn it_goes_on_with_a_session_of_an_earlier_program() {
    let length = 2 * UNIT;
    let service = Fake::in_turn([step(200, r#"{"nextExpectedRanges": ["327680-"]}"#), step(201, r#"{"id": "1"}"#)]);
    let bytes = content(length);
    let upload = Upload::from_reader(URL, &*bytes, length).range_size(UNIT).resumed();
    let _: Chat = client(&service).upload(upload).await.unwrap();
    assert_eq!(ranges(&service), ["GET", "bytes 327680-655359/655360"]);
    assert_eq!(service.requests()[1].body[..], content(length)[UNIT as usize..]);
}

#[tokio::test(start_paused = true)]
async fn it_is_given_up_with_what_is_known() {
    let endless = (0..5).flat_map(|_| [Reply::lost(), step(200, r#"{"nextExpectedRanges": ["0-"]}"#)]);
    let service = Fake::in_turn(endless);
    let error = client(&service).upload::<()>(upload(10)).await.unwrap_err();
    assert!(error.is_transport());
    assert_eq!(went(&service).len(), 9);

    let service = Fake::in_turn([Reply::lost(), step(404, "")]);
    let error = client(&service).upload::<()>(upload(10)).await.unwrap_err();
    assert!(error.is_transport() && error.lost().unwrap().sent, "the response to the last range is lost, and the session is gone: {error}");

    let service = Fake::in_turn([step(202, r#"{"nextExpectedRanges": ["11-"]}"#)]);
    let error = client(&service).upload::<()>(upload(10)).await.unwrap_err();
    assert!(matches!(&error, Error::Misuse(what) if what.contains("from 11 on")), "it wants more than there is: {error}");

    let service = Fake::in_turn([step(403, r#"{"error": {"code": "quotaLimitReached"}}"#)]);
    let error = client(&service).upload::<()>(upload(10)).await.unwrap_err();
    assert_eq!(error.code(), Some("quotaLimitReached"));

    let stuck = (0..6).flat_map(|_| [step(202, r#"{"nextExpectedRanges": ["0-"]}"#), step(200, r#"{"nextExpectedRanges": ["0-"]}"#)]);
    let error = client(&Fake::in_turn(stuck)).upload::<()>(upload(10)).await.unwrap_err();
    assert!(matches!(&error, Error::Decode(error) if error.source.to_string().contains("took no byte")), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_session_that_loses_its_bytes_again_and_again_is_given_up() {
    let forgetful = std::iter::repeat_with(|| {
        [step(202, r#"{"nextExpectedRanges": ["327680-"]}"#), Reply::lost(), step(200, r#"{"nextExpectedRanges": ["0-"]}"#)]
    });
    let service = Fake::in_turn(forgetful.flatten().take(100));
    let error = client(&service).upload::<()>(upload(2 * UNIT)).await.unwrap_err();
    assert!(error.is_transport(), "{error}");
    assert_eq!(went(&service).len(), 14, "five attempts to come further");
}

#[tokio::test(start_paused = true)]
async fn a_session_that_is_complete_gives_the_item_where_it_shows_it() {
    const ITEM: &str = r#"{"id": "1"}"#;
    let full = r#"{"nextExpectedRanges": [], "expirationDateTime": "later"}"#;
    for last in [Reply::lost(), step(409, ""), step(202, ""), step(202, full), step(200, full), step(202, "{}")] {
        let service = Fake::in_turn([last, step(200, ITEM)]);
        let chat: Chat = client(&service).upload(upload(10)).await.unwrap();
        assert_eq!((chat.id.as_deref(), ranges(&service)), (Some("1"), vec!["bytes 0-9/10".to_owned(), "GET".to_owned()]));
    }
    let chat: Chat = client(&Fake::in_turn([step(202, ITEM)])).upload(upload(10)).await.unwrap();
    assert_eq!(chat.id, "1");
    let chat: Chat = client(&Fake::in_turn([step(200, ITEM)])).upload(upload(10).resumed()).await.unwrap();
    assert_eq!(chat.id, "1");
}

#[tokio::test(start_paused = true)]
async fn a_session_that_is_complete_and_shows_no_item_gives_the_error_before() {
    for silent in [r#"{"nextExpectedRanges": []}"#, r#"{"nextExpectedRanges": ["10-"]}"#, "{}", "no JSON"] {
        let lost = client(&Fake::in_turn([Reply::lost(), step(200, silent)])).upload::<()>(upload(10)).await.unwrap_err();
        assert!(lost.is_transport(), "{lost}");
        let refused = client(&Fake::in_turn([step(409, ""), step(200, silent)])).upload::<()>(upload(10)).await.unwrap_err();
        assert!(refused.is_conflict(), "{refused}");
        let pending = client(&Fake::in_turn([step(202, ""), step(200, silent)])).upload::<()>(upload(10)).await.unwrap_err();
        assert!(matches!(&pending, Error::Decode(error) if error.source.to_string().contains("does not show the item")), "{pending}");
        let resumed = client(&Fake::in_turn([step(200, silent)])).upload::<()>(upload(10).resumed()).await.unwrap_err();
        assert!(matches!(resumed, Error::Decode(_)), "{resumed}");
    }
}

#[tokio::test]
async fn a_session_can_be_asked_and_cancelled() {
    let service = Fake::in_turn([
        step(200, r#"{"nextExpectedRanges": ["0-9", "20-"], "expirationDateTime": "later"}"#),
        step(204, ""),
        step(404, ""),
    ]);
    let session = client(&service).upload_session(URL).await.unwrap();
    assert_eq!((session.next_expected_ranges, session.expiration.as_deref()), (vec!["0-9".to_owned(), "20-".to_owned()], Some("later")));
    client(&service).cancel_upload(URL).await.unwrap();
    assert!(client(&service).cancel_upload(URL).await.unwrap_err().is_not_found());
    assert_eq!(ranges(&service), ["GET", "DELETE", "DELETE"]);
    assert!(went(&service).iter().all(|(_, token)| !token));
}

#[tokio::test]
async fn an_upload_that_is_not_valid_is_not_sent() {
    let service = Fake::new();
    for wrong in [upload(0), upload(5).range_size(0), upload(5).range_size(UNIT + 1), Upload::new("no address", Cursor::new([1]))] {
        assert!(!format!("{wrong:?}").contains("secret"));
        let error = client(&service).upload::<()>(wrong).await.unwrap_err();
        assert!(matches!(error, Error::Misuse(_)), "{error}");
    }
    assert!(went(&service).is_empty());
}

#[test]
fn an_upload_can_move_between_threads() {
    fn sent<T: Send>(_: T) {}
    sent(client(&Fake::new()).upload::<()>(upload(5)));
}
