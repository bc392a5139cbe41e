//! Collections as streams of pages, of elements, of changes.

use super::sample::*;
use super::service::{Fake, reply, went};
use crate::client::{Items, Pages};
use crate::testing::Reply;
use crate::{Change, Error, Follow, Operation, Page};
use futures_core::Stream;

fn page(body: &'static str) -> Reply {
    reply(200, &[], body)
}

const FIRST: &str = r#"{"value": [{"id": "1"}, {"id": "2"}], "@odata.nextLink": "https://x/v1.0/chats?$skiptoken=a"}"#;
const EMPTY: &str = r#"{"value": [], "@odata.nextLink": "https://x/v1.0/chats?$skiptoken=b"}"#;
const LAST: &str = r#"{"value": [{"id": "3"}]}"#;

async fn ids(items: &mut Items<Chat>) -> Vec<String> {
    let mut ids = Vec::new();
    while let Some(item) = items.next().await {
        ids.push(item.unwrap().id.into_value().unwrap());
    }
    ids
}

#[tokio::test]
async fn elements_come_from_all_pages_and_an_empty_page_is_not_the_end() {
    let service = Fake::in_turn([page(FIRST), page(EMPTY), page(LAST)]);
    let mut items = service.client().items(List::new());
    assert!(went(&service).is_empty(), "nothing is fetched before it is asked for");
    assert_eq!(ids(&mut items).await, ["1", "2", "3"]);
    assert!(items.next().await.is_none() && items.resume_link().is_none());
    let expected = ["https://x/v1.0/chats", "https://x/v1.0/chats?$skiptoken=a", "https://x/v1.0/chats?$skiptoken=b"];
    assert_eq!(went(&service), expected.map(|url| (url.to_owned(), true)));
}

#[tokio::test]
async fn a_page_is_fetched_only_when_it_is_needed() {
    let service = Fake::in_turn([page(FIRST), page(LAST)]);
    let mut items = service.client().items(List::new());
    items.next().await.unwrap().unwrap();
    items.next().await.unwrap().unwrap();
    assert_eq!(went(&service).len(), 1);
    let mut pages = service.client().pages(List::new());
    pages.next().await.unwrap().unwrap();
    assert_eq!(went(&service).len(), 2);
}

#[tokio::test]
async fn the_headers_of_the_operation_go_along_with_every_page() {
    let service = Fake::in_turn([page(FIRST), page(LAST)]);
    let mut items = service.client().items(List::new().with_header("ConsistencyLevel", "eventual").with_header("Prefer", "a"));
    ids(&mut items).await;
    assert!(service.requests().iter().all(|request| request.headers["consistencylevel"] == "eventual" && request.headers["prefer"] == "a"));
}

#[tokio::test]
async fn it_goes_on_from_a_stored_link() {
    let service = Fake::in_turn([page(FIRST)]);
    let mut pages = service.client().pages(List::new());
    assert_eq!(pages.resume_link(), Some("https://x/v1.0/chats"));
    pages.next().await.unwrap().unwrap();
    let link = pages.resume_link().unwrap().to_owned();

    let service = Fake::in_turn([page(EMPTY), page(LAST)]);
    let mut items = service.client().items(Follow::new(&link));
    assert_eq!(ids(&mut items).await, ["3"]);
    assert_eq!(went(&service)[0].0, link);
}

#[tokio::test]
async fn elements_that_were_not_given_are_behind_the_stored_link() {
    let service = Fake::in_turn([page(FIRST), page(LAST)]);
    let mut items = service.client().items(List::new());
    items.next().await.unwrap().unwrap();
    assert_eq!(items.resume_link(), Some("https://x/v1.0/chats"), "the second one is still to come");
    items.next().await.unwrap().unwrap();
    assert_eq!(items.resume_link(), Some("https://x/v1.0/chats?$skiptoken=a"));
}

#[tokio::test]
async fn a_link_to_another_server_is_refused() {
    let foreign = r#"{"value": [{"id": "1"}], "@odata.nextLink": "https://evil.example/v1.0/chats"}"#;
    let service = Fake::in_turn([page(foreign)]);
    let mut items = service.client().items(List::new());
    assert!(items.next().await.unwrap().is_ok(), "what came before is given");
    let error = items.next().await.unwrap().unwrap_err();
    assert!(matches!(error, Error::Misuse(_)) && items.next().await.is_none());
    assert_eq!(went(&service).len(), 1);
}

#[tokio::test]
async fn a_cycle_of_links_is_an_error() {
    let back = r#"{"value": [{"id": "9"}], "@odata.nextLink": "https://x/v1.0/chats?$skiptoken=a"}"#;
    let service = Fake::in_turn([page(FIRST), page(EMPTY), page(back)]);
    let mut items = service.client().items(List::new());
    let mut given = 0;
    let error = loop {
        match items.next().await.unwrap() {
            Ok(_) => given += 1,
            Err(error) => break error,
        }
    };
    assert!(matches!(&error, Error::Decode(error) if error.source.to_string().contains("followed before")), "{error:?}");
    assert_eq!((given, went(&service).len()), (3, 3));

    let itself = r#"{"value": [], "@odata.nextLink": "https://x/v1.0/chats"}"#;
    let service = Fake::in_turn([page(itself)]);
    let mut pages = service.client().pages(List::new());
    assert!(pages.next().await.unwrap().is_ok() && pages.next().await.unwrap().is_err());
}

#[tokio::test]
async fn after_an_error_the_link_of_the_page_that_failed_is_known() {
    for fault in [page(r#"{"value": [{"id": "3"#), Reply::status(403), page("[]")] {
        let service = Fake::in_turn([page(FIRST), fault]);
        let mut items = service.client().items(List::new());
        items.next().await.unwrap().unwrap();
        items.next().await.unwrap().unwrap();
        assert!(items.next().await.unwrap().is_err());
        assert!(items.next().await.is_none(), "an error ends it");
        let link = items.resume_link().unwrap().to_owned();

        let service = Fake::in_turn([page(LAST)]);
        assert_eq!(ids(&mut service.client().items(Follow::new(&link))).await, ["3"]);
    }
}

#[tokio::test]
async fn no_element_is_left_out_in_silence() {
    const ODD: &str = r#"{"value": [{"id": "3"}, null]}"#;
    let service = Fake::in_turn([page(FIRST), page(ODD), page(ODD)]);
    let mut items = service.client().items(List::new());
    items.next().await.unwrap().unwrap();
    items.next().await.unwrap().unwrap();
    let Error::Decode(error) = items.next().await.unwrap().unwrap_err() else { panic!() };
    assert_eq!((&error.body[..], items.resume_link()), (ODD.as_bytes(), Some("https://x/v1.0/chats?$skiptoken=a")));
    let mut pages = service.client().pages(List::new());
    assert!(pages.next().await.unwrap().unwrap().additional["value"].is_array(), "in a page it can be seen");
}

#[tokio::test]
async fn a_wrong_operation_is_an_error_of_the_stream() {
    let service = Fake::new();
    let mut pages: Pages<Chat> = service.client().pages(Follow::new("https://evil.example/"));
    assert!(matches!(pages.next().await, Some(Err(Error::Misuse(_)))));
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn changes_end_with_a_link_for_the_next_time() {
    let first = r#"{"value": [{"id": "1"}, {"id": "2", "@removed": {"reason": "deleted"}}], "@odata.nextLink": "https://x/v1.0/d?s=1"}"#;
    let last = r#"{"value": [{"id": "3"}], "@odata.deltaLink": "https://x/v1.0/d?t=1"}"#;
    let service = Fake::in_turn([page(first), page(last)]);
    let mut changes = service.client().changes(List::new());
    assert!(matches!(changes.next().await, Some(Ok(Change::Updated(chat))) if chat.id == "1"));
    assert!(matches!(changes.next().await, Some(Ok(Change::Removed(removed))) if removed.id.as_deref() == Some("2")));
    assert!(changes.delta_link().is_none());
    changes.next().await.unwrap().unwrap();
    assert!(changes.next().await.is_none());
    let link = changes.delta_link().unwrap().to_owned();

    let nothing = r#"{"value": [], "@odata.deltaLink": "https://x/v1.0/d?t=1"}"#;
    let service = Fake::in_turn([page(nothing)]);
    let mut changes = service.client().changes(Follow::<Page<Chat>>::new(&link));
    assert!(changes.next().await.is_none());
    assert_eq!(changes.delta_link(), Some("https://x/v1.0/d?t=1"), "an unchanged link is not a cycle");
}

#[tokio::test]
async fn a_delta_link_that_was_forgotten_is_gone() {
    let body = r#"{"error": {"code": "syncStateNotFound", "message": "Begin anew."}}"#;
    let service = Fake::in_turn([reply(410, &[("Location", "https://x/v1.0/d?new")], body)]);
    let mut changes = service.client().changes(Follow::<Page<Chat>>::new("https://x/v1.0/d?old"));
    let error = changes.next().await.unwrap().unwrap_err();
    assert!(error.is_gone() && error.api().unwrap().location() == Some("https://x/v1.0/d?new"));
}

#[tokio::test]
async fn a_response_that_is_not_a_page_is_an_error_and_not_the_end() {
    const ERROR: &str = r#"{"error": {"code": "tooComplex", "message": "No."}}"#;
    const PARTIAL: &str = r#"{"value": [{"id": "3"}], "error": {"code": "tooComplex"}}"#;
    for body in [r"{}", r#"{"value": null}"#, r#"{"value": [], "error": "no"}"#, ERROR, PARTIAL] {
        let service = Fake::in_turn([page(FIRST), page(body), page(FIRST), page(body), page(FIRST), page(body)]);
        let mut items = service.client().items(List::new());
        assert!(items.next().await.unwrap().is_ok() && items.next().await.unwrap().is_ok());
        let error = items.next().await.unwrap().unwrap_err();
        assert_eq!(error.code(), body.contains("code").then_some("tooComplex"), "{body}");
        assert_eq!((error.status().unwrap().as_u16(), items.resume_link()), (200, Some("https://x/v1.0/chats?$skiptoken=a")));
        assert!(items.next().await.is_none());
        let mut pages = service.client().pages(List::new());
        assert!(pages.next().await.unwrap().is_ok() && pages.next().await.unwrap().is_err());
        let mut changes = service.client().changes(List::new());
        assert!(changes.next().await.unwrap().is_ok() && changes.next().await.unwrap().is_ok() && changes.next().await.unwrap().is_err());
    }
    let service = Fake::in_turn([page(r#"{"value": [{"id": "1"}], "error": null}"#)]);
    assert_eq!(ids(&mut service.client().items(List::new())).await, ["1"]);
}

async fn next_address(link: &str) -> Result<String, String> {
    let first = format!(r#"{{"value": [], "@odata.nextLink": {link:?}}}"#);
    let service = Fake::in_turn([Reply::bytes(first, "application/json"), page(LAST)]);
    let mut pages = service.client().pages(Follow::<Page<Chat>>::new("https://x/v1.0/me/chats?a=b"));
    pages.next().await.unwrap().unwrap();
    let resumed = pages.resume_link().unwrap().to_owned();
    pages.next().await.unwrap().map_err(|error| error.to_string())?;
    assert_eq!(went(&service)[1], (resumed.clone(), true));
    Ok(resumed)
}

#[tokio::test]
async fn a_next_link_is_resolved_and_encoded() {
    for (link, address) in [
        ("https://x/v1.0/chats?$skiptoken=a%20b'c", "https://x/v1.0/chats?$skiptoken=a%20b'c"),
        ("/v1.0/chats?s=1", "https://x/v1.0/chats?s=1"),
        ("chats?s=1", "https://x/v1.0/me/chats?s=1"),
        ("?s=1", "https://x/v1.0/me/chats?s=1"),
        ("../chats?s=1/..", "https://x/v1.0/chats?s=1/.."),
        ("//x/v1.0/chats?s=1", "https://x/v1.0/chats?s=1"),
        (" https://x/v1.0/chats?s=a b ", "https://x/v1.0/chats?s=a%20b"),
        ("https://x/v1.0/chats?s=ä{\"}|100%", "https://x/v1.0/chats?s=%C3%A4%7B%22%7D%7C100%25"),
        ("https://x/v1.0/chats?s=a#b&t=c", "https://x/v1.0/chats?s=a%23b&t=c"),
    ] {
        assert_eq!(next_address(link).await.as_deref(), Ok(address), "{link}");
    }
}

#[tokio::test]
async fn a_next_link_that_is_refused_says_why() {
    for (link, why) in [
        ("https://y/v1.0/chats", "the link leads to another server, which must not see the token"),
        ("//y/v1.0/chats", "the link leads to another server, which must not see the token"),
        ("http://x/v1.0/chats", "the link leads to another server, which must not see the token"),
        ("https://me@x/v1.0/chats", "the link cannot be followed: it has a user name"),
        ("https://x/v1.0/%2e%2e/chats", "the link has a path segment of dots"),
        ("ftp://x/v1.0", "the link cannot be followed: its scheme is ftp, not https or http"),
        ("https:chats", "the link cannot be followed: it names no server"),
        ("https://ä/v1.0", "the link cannot be followed: the name of its server is not valid"),
        ("", "the link cannot be followed: it is empty"),
    ] {
        assert_eq!(next_address(link).await, Err(format!("the request was not sent: {why}")), "{link}");
    }
}

#[tokio::test]
async fn pages_without_elements_have_an_end() {
    let empty = |at: u32| format!(r#"{{"value": [], "@odata.nextLink": "https://x/v1.0/chats?$skiptoken={at}"}}"#);
    let service = Fake::in_turn((0..10_002).map(|at| Reply::bytes(empty(at), "application/json")));
    let mut items = service.client().items(List::new());
    let Some(Err(Error::Decode(error))) = items.next().await else { panic!() };
    assert_eq!(error.source.to_string(), "10000 pages in a row have no elements");
    assert!(items.next().await.is_none() && went(&service).len() == 10_001);
    assert_eq!(items.resume_link(), Some("https://x/v1.0/chats?$skiptoken=10000"));
}

#[test]
fn streams_can_move_between_threads() {
    fn stream<T: Stream + Send + Unpin>(_: T) {}
    let client = Fake::new().client();
    stream(client.pages(List::new()));
    stream(client.items(List::new()));
    stream(client.changes(List::new()));
}
