//! What an exchange does next, whatever carries it: no transport, no clock.

use super::service::response as reply;
use crate::Error;
use crate::client::exchange::{Event, Exchange, Reading, Reply, Rules, Step};
use crate::client::{Repeat, RetryPolicy, Sending, TransportError};
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, Request, Response};
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);
const HOME: &str = "https://x/chats";

type Next = Step<&'static str>;

fn rules() -> Rules {
    Rules {
        origin: Some(("https".into(), "x".into(), 443)),
        retry: RetryPolicy::default().jitter(|span| span),
        timeout: SECOND * 100,
        overall_timeout: None,
        body_limit: 9,
        user_agent: HeaderValue::from_static("test"),
        headers: HeaderMap::new(),
        misuse: None,
    }
}

fn request(method: Method, url: &str) -> Request<Bytes> {
    Request::builder().method(method).uri(url).body(Bytes::new()).unwrap()
}

fn exchange(rules: &Rules, method: Method) -> Exchange<'_> {
    Exchange::new(rules, request(method, HOME), Sending::home("Test"), Reading::Whole).unwrap()
}

fn token() -> Event<&'static str> {
    Event::Token(Ok("secret".into()))
}

fn response(status: u16, headers: &[(&str, &str)]) -> Event<&'static str> {
    Event::Response(reply(status, headers, "").map(|_| "body"))
}

/// The step after a response that is read as a whole, at the time `now`.
fn after(exchange: &mut Exchange<'_>, status: u16, headers: &[(&str, &str)], now: Duration) -> Next {
    assert!(matches!(exchange.begin::<&str>(), Step::GetToken));
    assert!(matches!(exchange.next(token(), now), Step::Send(_)));
    assert!(matches!(exchange.next(response(status, headers), now), Step::Read("body")));
    exchange.next(Event::Body("{}".into()), now)
}

fn sent(step: Next) -> Request<Bytes> {
    match step {
        Step::Send(request) => request,
        _ => panic!("nothing is sent"),
    }
}

fn waits(step: Next) -> Option<Duration> {
    match step {
        Step::Wait(time) => Some(time),
        _ => None,
    }
}

fn whole(step: Next) -> Response<Bytes> {
    match step {
        Step::Give(Ok(Reply::Whole(response))) => response,
        _ => panic!("there is no whole response"),
    }
}

fn error(step: Next) -> Error {
    match step {
        Step::Give(Err(error)) => error,
        _ => panic!("there is no error"),
    }
}

#[test]
fn it_gets_a_token_sends_the_request_and_reads_the_response() {
    let rules = rules();
    let mut exchange = exchange(&rules, Method::GET);
    assert!(matches!(exchange.begin::<&str>(), Step::GetToken));
    let request = sent(exchange.next(token(), SECOND));
    assert_eq!(
        (request.uri().to_string().as_str(), &request.headers()["authorization"]),
        (HOME, &HeaderValue::from_static("Bearer secret"))
    );
    assert!(request.headers()["authorization"].is_sensitive());
    assert!(matches!(exchange.next(response(404, &[]), SECOND), Step::Read("body")));
    let response = whole(exchange.next(Event::Body("{}".into()), SECOND));
    assert_eq!((response.status().as_u16(), &response.body()[..]), (404, &b"{}"[..]));
}

#[test]
fn without_a_token_nothing_is_sent() {
    let rules = rules();
    for failed in [Event::Token(Err("gone".into())), Event::Token(Ok("a\nb".into()))] {
        let mut exchange = exchange(&rules, Method::GET);
        exchange.begin::<&str>();
        assert!(matches!(error(exchange.next(failed, SECOND)), Error::Token(_)));
    }
}

#[test]
fn the_token_goes_to_the_server_of_the_base_url_only() {
    let rules = rules();
    let foreign = |sending| Exchange::new(&rules, request(Method::GET, "https://y/"), sending, Reading::Whole);
    assert!(matches!(foreign(Sending::home("Test")), Err(Error::Misuse(_))));
    let request = sent(foreign(Sending::foreign("Test")).unwrap().begin());
    assert!(!request.headers().contains_key("authorization"));
}

#[test]
fn a_redirect_takes_the_token_along_until_it_leaves_the_server() {
    let rules = rules();
    let mut exchange = exchange(&rules, Method::GET);
    exchange.begin::<&str>();
    sent(exchange.next(token(), SECOND));
    assert!(matches!(exchange.next(response(302, &[("Location", "/a")]), SECOND), Step::GetToken));
    assert_eq!(sent(exchange.next(token(), SECOND)).uri(), "https://x/a");
    let away = sent(exchange.next(response(302, &[("Location", "https://y/b")]), SECOND));
    let back = sent(exchange.next(response(302, &[("Location", "https://x/c")]), SECOND));
    assert_eq!([away.uri().to_string(), back.uri().to_string()], ["https://y/b", "https://x/c"]);
    assert!(!away.headers().contains_key("authorization") && !back.headers().contains_key("authorization"));
}

#[test]
fn the_sixth_redirect_is_the_result() {
    let rules = rules();
    let mut exchange = Exchange::new(&rules, request(Method::GET, "https://y/0"), Sending::foreign("Test"), Reading::Whole).unwrap();
    exchange.begin::<&str>();
    for hop in ["https://y/1", "https://y/2", "https://y/3", "https://y/4", "https://y/5"] {
        assert_eq!(sent(exchange.next(response(307, &[("Location", hop)]), SECOND)).uri(), hop);
    }
    assert!(matches!(exchange.next(response(307, &[("Location", "https://y/6")]), SECOND), Step::Read(_)));
    let error = Error::from_response(whole(exchange.next(Event::Body("".into()), SECOND)));
    assert!(error.to_string().ends_with("the redirect was not followed: there were 6 redirects in a row"), "{error}");
}

/// The request that follows a redirect with that status of a request with a body.
fn repeated(method: Method, status: u16, location: &str) -> Result<Request<Bytes>, String> {
    let rules = rules();
    let mut request = request(method, HOME);
    *request.body_mut() = "{}".into();
    for (name, value) in [("content-type", "a/b"), ("if-match", "1"), ("prefer", "c")] {
        request.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    let mut exchange = Exchange::new(&rules, request, Sending::home("Test"), Reading::Whole).unwrap();
    exchange.begin::<&str>();
    exchange.next(token(), SECOND);
    match exchange.next(response(status, &[("Location", location)]), SECOND) {
        Step::GetToken => Ok(sent(exchange.next(token(), SECOND))),
        Step::Send(request) => Ok(request),
        _ => Err(Error::from_response(whole(exchange.next(Event::Body("".into()), SECOND))).to_string()),
    }
}

#[test]
fn some_redirects_repeat_the_request_with_its_body() {
    for status in [307, 308] {
        for (location, headers) in [
            ("/a", &["authorization", "content-type", "if-match", "prefer", "user-agent"][..]),
            ("https://y/a", &["content-type", "if-match", "user-agent"]),
        ] {
            let request = repeated(Method::PATCH, status, location).unwrap();
            let mut names: Vec<_> = request.headers().keys().map(|name| name.as_str()).collect();
            names.sort_unstable();
            assert_eq!((request.method(), &request.body()[..], &*names), (&Method::PATCH, &b"{}"[..], headers), "{location}");
        }
    }
    for status in [301, 302, 303] {
        let error = repeated(Method::POST, status, "/a").unwrap_err();
        assert!(error.ends_with("not followed: a POST is repeated after 307 and 308 only"), "{error}");
        assert!(repeated(Method::HEAD, status, "/a").is_ok());
    }
}

#[test]
fn the_address_of_a_redirect_is_a_reference() {
    for (location, address) in [
        ("/a?b", "https://x/a?b"),
        ("a/./b/../c", "https://x/a/c"),
        ("?d", "https://x/chats?d"),
        ("//y/a", "https://y/a"),
        ("https://y/a b/ä#c", "https://y/a%20b/%C3%A4"),
        ("/a?b=https://z/", "https://x/a?b=https://z/"),
    ] {
        assert_eq!(repeated(Method::GET, 302, location).unwrap().uri(), address, "{location}");
    }
    for (location, why) in [
        ("", "its address cannot be used: it is empty"),
        ("ftp://x/a", "its address cannot be used: its scheme is ftp, not https or http"),
        ("https://me@x/a", "its address cannot be used: it has a user name"),
        ("http://x/a", "it would leave encryption"),
    ] {
        let error = repeated(Method::GET, 302, location).unwrap_err();
        assert!(error.ends_with(&format!("302 Found, and the redirect was not followed: {why}")), "{error}");
    }
}

#[test]
fn a_redirect_that_is_a_result_is_not_followed() {
    let rules = rules();
    let sending = Sending::home("Test").accepting(|status| status.as_u16() == 302);
    let mut exchange = Exchange::new(&rules, request(Method::GET, HOME), sending, Reading::Whole).unwrap();
    assert_eq!(whole(after(&mut exchange, 302, &[("Location", "/a")], SECOND)).status().as_u16(), 302);
}

#[test]
fn only_the_body_of_a_success_is_left_to_the_caller() {
    let rules = rules();
    let streamed = |status: u16| {
        let mut exchange = Exchange::new(&rules, request(Method::GET, HOME), Sending::home("Test"), Reading::Streamed).unwrap();
        exchange.begin::<&str>();
        exchange.next(token(), SECOND);
        exchange.next(response(status, &[]), SECOND)
    };
    assert!(matches!(streamed(200), Step::Give(Ok(Reply::Streamed(_)))));
    assert!(matches!(streamed(404), Step::Read("body")));
}

#[test]
fn what_is_refused_for_now_is_tried_again() {
    let rules = rules();
    let wait = |method, status, headers: &[(&str, &str)]| waits(after(&mut exchange(&rules, method), status, headers, SECOND));
    let later = [("Retry-After", "7")];
    assert_eq!(wait(Method::POST, 429, &later), Some(SECOND * 7), "the service says when");
    assert_eq!(wait(Method::POST, 429, &[]), Some(SECOND), "else it is the first span");
    assert_eq!(wait(Method::POST, 503, &later), Some(SECOND * 7));
    assert_eq!(wait(Method::POST, 503, &[]), None, "it may have been done");
    assert_eq!(wait(Method::PUT, 503, &[]), Some(SECOND));
    assert_eq!(wait(Method::GET, 504, &[]), Some(SECOND));
    assert_eq!(wait(Method::POST, 504, &later), None);
    for status in [408, 500, 502] {
        assert_eq!(wait(Method::GET, status, &later), Some(SECOND * 7), "{status}");
        assert_eq!(wait(Method::POST, status, &later), None, "{status}");
    }
}

#[test]
fn what_was_lost_is_tried_again_where_that_does_no_harm() {
    let rules = rules();
    let wait = |method, failure: fn(&'static str) -> TransportError| {
        let mut exchange = exchange(&rules, method);
        exchange.begin::<&str>();
        exchange.next(token(), SECOND);
        waits(exchange.next(Event::Failed(failure("cut off")), SECOND))
    };
    assert_eq!(wait(Method::GET, TransportError::lost), Some(SECOND));
    assert_eq!(wait(Method::POST, TransportError::lost), None);
    assert_eq!(wait(Method::POST, TransportError::not_sent), Some(SECOND));
    assert_eq!(wait(Method::GET, |why| TransportError::lost(why).timed_out()), Some(SECOND));
}

#[test]
fn a_caller_with_a_way_of_its_own_to_continue_gets_every_response() {
    let rules = rules();
    let sending = Sending::home("Test").repeat(Repeat::Never);
    let mut exchange = Exchange::new(&rules, request(Method::GET, HOME), sending, Reading::Whole).unwrap();
    assert_eq!(whole(after(&mut exchange, 429, &[("Retry-After", "1")], SECOND)).status().as_u16(), 429);
}

#[test]
fn each_attempt_begins_with_the_request_itself_and_a_new_token() {
    let rules = rules();
    let mut exchange = exchange(&rules, Method::GET);
    exchange.begin::<&str>();
    exchange.next(token(), SECOND);
    exchange.next(response(302, &[("Location", "https://y/b")]), SECOND);
    assert_eq!(waits(exchange.next(Event::Failed(TransportError::lost("cut off")), SECOND)), Some(SECOND));
    assert!(matches!(exchange.next::<&str>(Event::Waited, SECOND * 2), Step::GetToken));
    let request = sent(exchange.next(Event::Token(Ok("new".into())), SECOND * 2));
    assert_eq!((request.uri().to_string().as_str(), &request.headers()["authorization"]), (HOME, &HeaderValue::from_static("Bearer new")));
}

#[test]
fn a_token_that_is_refused_is_renewed_once() {
    let rules = rules();
    let mut exchange = exchange(&rules, Method::POST);
    let challenge = [("WWW-Authenticate", "Bearer realm=\"\""), ("WWW-Authenticate", "Bearer claims=\"e30=\"")];
    let Step::RenewToken(asked) = after(&mut exchange, 401, &challenge, SECOND) else { panic!("no token is asked for") };
    assert_eq!(asked, "Bearer realm=\"\", Bearer claims=\"e30=\"");
    let again = sent(exchange.next(Event::Token(Ok("new".into())), SECOND));
    assert_eq!((again.uri(), &again.headers()["authorization"]), (&HOME.parse().unwrap(), &HeaderValue::from_static("Bearer new")));
    exchange.next(response(401, &[]), SECOND);
    assert_eq!(whole(exchange.next(Event::Body("{}".into()), SECOND)).status().as_u16(), 401, "once is enough");
}

#[test]
fn without_another_token_the_refusal_is_the_result() {
    for failed in [token(), Event::Token(Err("gone".into())), Event::Failed(TransportError::lost("time is up").timed_out())] {
        let rules = rules();
        let mut exchange = exchange(&rules, Method::GET);
        assert!(matches!(after(&mut exchange, 401, &[], SECOND), Step::RenewToken(_)));
        assert_eq!(whole(exchange.next(failed, SECOND)).status().as_u16(), 401);
    }
    let none = Rules { retry: RetryPolicy::none(), ..rules() };
    assert_eq!(whole(after(&mut exchange(&none, Method::GET), 401, &[], SECOND)).status().as_u16(), 401);
    let rules = rules();
    let mut foreign = Exchange::new(&rules, request(Method::GET, "https://y/"), Sending::foreign("Test"), Reading::Whole).unwrap();
    foreign.begin::<&str>();
    foreign.next(response(401, &[]), SECOND);
    assert_eq!(whole(foreign.next(Event::Body("{}".into()), SECOND)).status().as_u16(), 401, "it got no token");
}

#[test]
fn it_gives_up_after_the_last_attempt() {
    let rules = Rules { retry: rules().retry.max_attempts(2), ..rules() };
    let mut throttled = exchange(&rules, Method::GET);
    assert_eq!(waits(after(&mut throttled, 429, &[], SECOND)), Some(SECOND));
    throttled.next::<&str>(Event::Waited, SECOND * 2);
    let Error::Throttled(given_up) = error(after(&mut throttled, 429, &[], SECOND * 2)) else { panic!("it is not throttled") };
    assert_eq!((given_up.attempts, given_up.waited), (2, SECOND));
    let mut slow = exchange(&rules, Method::GET);
    after(&mut slow, 504, &[], SECOND);
    slow.next::<&str>(Event::Waited, SECOND * 2);
    assert_eq!(whole(after(&mut slow, 504, &[], SECOND * 2)).status().as_u16(), 504, "the service is not too busy");
}

#[test]
fn every_attempt_has_its_time_and_all_of_them_together_theirs() {
    let rules = Rules { timeout: SECOND * 4, overall_timeout: Some(SECOND * 10), ..rules() };
    let mut exchange = exchange(&rules, Method::GET);
    assert_eq!(exchange.limit(), SECOND * 4);
    assert_eq!(waits(after(&mut exchange, 503, &[("Retry-After", "6")], SECOND * 2)), Some(SECOND * 6));
    exchange.next::<&str>(Event::Waited, SECOND * 8);
    assert_eq!(exchange.limit(), SECOND * 10);
    assert!(waits(after(&mut exchange, 503, &[("Retry-After", "1")], SECOND * 9)).is_none(), "the wait would lead past the end");
}

#[test]
fn a_failure_says_what_had_come() {
    let rules = Rules { retry: RetryPolicy::none(), ..rules() };
    let late = || Event::Failed(TransportError::lost("time is up").timed_out());
    let mut before = exchange(&rules, Method::GET);
    before.begin::<&str>();
    assert!(!error(before.next(late(), SECOND)).lost().unwrap().sent, "it waited for the token");
    let mut after = exchange(&rules, Method::GET);
    after.begin::<&str>();
    after.next(token(), SECOND);
    after.next(response(200, &[("request-id", "r-1")]), SECOND);
    let error = error(after.next(late(), SECOND));
    let lost = error.lost().unwrap();
    assert_eq!((error.is_timeout(), lost.sent, lost.status.unwrap().as_u16(), lost.request_id()), (true, true, 200, Some("r-1")));
}
