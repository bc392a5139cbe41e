//! From a response to a result or an error.

use super::sample::*;
use crate::prelude::*;
use crate::{Error, ErrorBody, misfits};
use bytes::Bytes;
use http::Response;
use std::error::Error as _;

fn response(status: u16, body: &'static str) -> Response<Bytes> {
    Response::builder().status(status).header("request-id", "r-1").header("Retry-After", "7").body(body.into()).unwrap()
}

#[test]
fn a_response_becomes_the_result() {
    let pinned =
        PostPinnedMessages::decode(response(201, r##"{"@odata.type": "#microsoft.graph.pinnedChatMessageInfo", "id": "1"}"##)).unwrap();
    assert!(pinned.id == "1" && pinned.additional.len() == 1);
    assert_eq!(Content::decode(response(200, "x")).unwrap(), "x");
    assert_eq!(String::decode(response(200, "\u{feff}5")).unwrap(), "5");
    assert_eq!(Value::decode(response(200, "[1]")).unwrap(), serde_json::json!([1]));
    assert!(Update::decode(response(204, "")).unwrap().is_none());
    assert!(Update::decode(response(200, r#"{"id": "1"}"#)).unwrap().unwrap().id == "1");
    assert!(Update::decode(response(412, "")).is_err() && Update::decode(response(200, "[1]")).is_err());
    let not_utf8 = Response::new(Bytes::from_static(b"{\"id\": \"\xff\"}"));
    assert!(Update::decode(not_utf8).unwrap_err().source().unwrap().to_string().contains("utf-8"));
    Nothing::decode(response(204, "")).unwrap();
    Nothing::decode(response(200, "x")).unwrap();
}

#[test]
fn a_web_page_is_not_a_response() {
    let page = || Response::builder().header("Content-Type", "Text/HTML; charset=utf-8").body(Bytes::from("<html>")).unwrap();
    let words = "the service responded with 200 OK, but its 6 bytes of Text/HTML; charset=utf-8 cannot be decoded";
    let is_page = "a web page came in place of the response";
    assert_eq!(
        Nothing::decode(page()).unwrap_err().to_string(),
        format!("{words}: {is_page} (Nothing)"),
        "or a mail would seem to be sent"
    );
    assert_eq!(Report::decode(page()).unwrap_err().to_string(), format!("{words}: {is_page} (Report)"));
    assert_eq!(List::decode(page()).unwrap_err().to_string(), format!("{words}: expected value at line 1 column 1 (List)"));
}

#[test]
fn errors_are_distinguished_by_their_status() {
    let tell = |status| Nothing::decode(response(status, "")).unwrap_err();
    assert!(tell(401).is_unauthorized() && tell(403).is_forbidden() && tell(404).is_not_found() && tell(409).is_conflict());
    assert!(tell(410).is_gone() && tell(412).is_precondition_failed() && tell(429).is_throttled() && tell(500).is_server_error());
    let error = tell(410);
    assert!(!error.is_timeout() && !error.is_transport() && !error.is_not_found() && error.lost().is_none());
}

#[test]
fn the_time_to_come_back_is_seconds_or_a_date() {
    let after = |headers: &[(&str, &str)]| {
        let builder = headers.iter().fold(Response::builder().status(429), |builder, (name, value)| builder.header(*name, *value));
        Nothing::decode(builder.body(Bytes::new()).unwrap()).unwrap_err().retry_after().map(|time| time.as_secs())
    };
    let now = ("Date", "Wed, 21 Oct 2015 07:28:00 GMT");
    assert_eq!(after(&[("Retry-After", " 120 ")]), Some(120));
    assert_eq!(after(&[now, ("Retry-After", "Wed, 21 Oct 2015 07:30:00 GMT")]), Some(120));
    assert_eq!(after(&[now, ("Retry-After", "Wed, 21 Oct 2015 07:00:00 GMT")]), Some(0));
    assert_eq!(after(&[("Retry-After", "Wed, 21 Oct 2015 07:00:00 GMT")]), Some(0), "without a date of the response the clock counts");
    assert_eq!(after(&[("Retry-After", "soon")]), None);
    assert_eq!(after(&[]), None);
}

#[test]
fn a_page_knows_what_comes_next() {
    let json = r#"{"@odata.context":"c","@odata.count":2,"@odata.nextLink":"https://x/next","value":[{"id":"1"},{"id":2}]}"#;
    let page = List::decode(response(200, json)).unwrap();
    assert_eq!(misfits(&page), ["/value/1/id"]);
    assert!(page.count == 2 && page.items().len() == 2 && page.additional["@odata.context"] == "c");
    assert_eq!(page.next().unwrap().into_request("https://x").unwrap().uri(), "https://x/next");
    assert!(page.delta().is_none());
    assert_eq!(serde_json::to_value(&page).unwrap(), serde_json::from_str::<Value>(json).unwrap());
    assert_eq!(page.clone(), page);
    assert_eq!((&page).into_iter().count(), page.into_iter().count());

    let page: Page<String> = serde_json::from_str(r#"{"value": ["a"]}"#).unwrap();
    assert_eq!(page.items(), ["a"]);
    let page: Page<Chat> = serde_json::from_str(r#"{"value": [null]}"#).unwrap();
    assert_eq!(misfits(&page), ["/value"]);
}

#[test]
fn an_accepted_request_tells_where_to_look() {
    let response = Response::builder().status(302).header("Location", "https://y/z").header("Retry-After", "3").body(Bytes::new()).unwrap();
    assert_eq!(Report::new().into_request("https://y").unwrap().method(), Method::GET);
    let accepted = Report::decode(response.clone()).unwrap();
    assert_eq!(accepted.location.as_deref(), Some("https://y/z"));
    assert_eq!(accepted.retry_after().map(|time| time.as_secs()), Some(3));
    assert_eq!(Nothing::decode(response).unwrap_err().api().unwrap().location(), Some("https://y/z"));
}

/// A POST that is accepted, to be done later.
struct Change(Call);

impl Operation for Change {
    type Response = Accepted;
    const INFO: Info = Info::new("Change\n\n\nPOST\n/chats");
    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

#[test]
fn what_changes_something_is_not_done_by_a_redirect() {
    let accepts = |status: u16| Change::accepts(http::StatusCode::from_u16(status).unwrap());
    assert_eq!([202, 302, 303, 307].map(accepts), [true, false, true, false]);
    assert!(Report::accepts(http::StatusCode::FOUND));
}

#[test]
fn the_error_object_is_understood() {
    let error = List::decode(response(
        404,
        r#"{"error": {"code": "NotFound", "message": "No\nchat.", "x": 1, "details": [{"code": "d"}],
            "innerError": {"request-id": "r-2", "client-request-id": "c-1", "date": "2020-12-04T23:10:28"}}}"#,
    ))
    .unwrap_err();
    assert_eq!(error.to_string(), "the service responded with 404 Not Found, NotFound: No chat. (List, request r-1)");
    assert!(error.is_not_found() && !error.is_throttled());
    assert_eq!((error.status().unwrap().as_u16(), error.code(), error.request_id()), (404, Some("NotFound"), Some("r-1")));
    assert_eq!(error.retry_after().unwrap().as_secs(), 7);
    let api = error.api().unwrap();
    assert_eq!(api.client_request_id(), Some("c-1"));
    assert_eq!((api.date(), error.message()), (Some("2020-12-04T23:10:28"), Some("No\nchat.")));
    let object = api.error().unwrap();
    assert!(object.details.items()[0].code == "d" && object.additional["x"] == 1);
    assert!(object.inner().unwrap().date == "2020-12-04T23:10:28" && api.raw.starts_with(b"{"));
}

#[test]
fn an_oauth_error_has_code_and_message() {
    let error = List::decode(response(400, r#"{"error": "invalid_grant", "error_description": "It is expired."}"#)).unwrap_err();
    assert_eq!((error.code(), error.message()), (Some("invalid_grant"), Some("It is expired.")));
    assert_eq!(error.to_string(), "the service responded with 400 Bad Request, invalid_grant: It is expired. (List, request r-1)");
    assert_eq!(List::decode(response(400, r#"{"error_description": "x"}"#)).unwrap_err().message(), None);
}

#[test]
fn what_main_prints_of_an_error_is_short() {
    let error = List::decode(response(200, r#"{"value": [}"#)).unwrap_err();
    let cause = error.source().unwrap().to_string();
    assert_eq!(format!("{error:?}"), format!("{error}\n  caused by: {cause}"));
    assert_eq!(format!("{:?}", List::decode(response(404, "secret")).unwrap_err()).lines().count(), 1);
}

#[test]
fn errors_of_any_form_are_kept() {
    let body = |text| match List::decode(response(500, text)).unwrap_err() {
        Error::Status(error) => {
            assert_eq!(error.raw, text);
            error.body
        }
        other => panic!("{other}"),
    };
    assert!(matches!(body(r#"{"message": "x"}"#), ErrorBody::Json(_)));
    assert!(matches!(body(r#"{"error": "x"}"#), ErrorBody::Json(_)));
    assert!(matches!(body("<html>"), ErrorBody::Raw(_)));
    assert!(matches!(body(""), ErrorBody::Raw(_)));
    assert!(matches!(body(r#"{"error": {"code": 5, "innererror": {"request-id": 1}}}"#), ErrorBody::Documented(_)));
}

#[test]
fn a_body_that_cannot_be_decoded_is_kept() {
    let error = List::decode(response(200, "<html>")).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the service responded with 200 OK, but its 6 bytes cannot be decoded: expected value at line 1 column 1 (List, request r-1)"
    );
    assert!(error.source().unwrap().to_string().contains("line 1"));
    let Error::Decode(error) = error else { panic!() };
    assert_eq!(error.body, "<html>");
}

#[test]
fn errors_are_small_and_can_be_sent_to_another_thread() {
    fn sent<T: Send + Sync + 'static>() {}
    sent::<Error>();
    assert!(size_of::<Error>() <= 32);
}
