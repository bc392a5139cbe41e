//! Collections as streams of pages, of elements, of changes.

use super::sample::*;
use super::script::{Script, Step, response};
use crate::runtime::client::{Items, Pages};
use crate::runtime::{Change, Error, Follow, Operation, Page};
use futures_core::Stream;

fn page(body: &'static str) -> Step {
    Step::Respond(response(200, &[], body))
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
    let script = Script::new([page(FIRST), page(EMPTY), page(LAST)]);
    let mut items = script.client().items(List::new());
    assert!(script.went().is_empty(), "nothing is fetched before it is asked for");
    assert_eq!(ids(&mut items).await, ["1", "2", "3"]);
    assert!(items.next().await.is_none() && items.resume_link().is_none());
    let went = ["https://x/v1.0/chats", "https://x/v1.0/chats?$skiptoken=a", "https://x/v1.0/chats?$skiptoken=b"];
    assert_eq!(script.went(), went.map(|url| (url.to_owned(), true)));
}

#[tokio::test]
async fn a_page_is_fetched_only_when_it_is_needed() {
    let script = Script::new([page(FIRST), page(LAST)]);
    let mut items = script.client().items(List::new());
    items.next().await.unwrap().unwrap();
    items.next().await.unwrap().unwrap();
    assert_eq!(script.went().len(), 1);
    let mut pages = script.client().pages(List::new());
    pages.next().await.unwrap().unwrap();
    assert_eq!(script.went().len(), 2);
}

#[tokio::test]
async fn the_headers_of_the_operation_go_along_with_every_page() {
    let script = Script::new([page(FIRST), page(LAST)]);
    let mut items = script.client().items(List::new().with_header("ConsistencyLevel", "eventual").with_header("Prefer", "a"));
    ids(&mut items).await;
    assert!(
        script.requests().iter().all(|request| request.headers()["consistencylevel"] == "eventual" && request.headers()["prefer"] == "a")
    );
}

#[tokio::test]
async fn it_goes_on_from_a_stored_link() {
    let script = Script::new([page(FIRST)]);
    let mut pages = script.client().pages(List::new());
    assert_eq!(pages.resume_link(), Some("https://x/v1.0/chats"));
    pages.next().await.unwrap().unwrap();
    let link = pages.resume_link().unwrap().to_owned();

    let script = Script::new([page(EMPTY), page(LAST)]);
    let mut items = script.client().items(Follow::new(&link));
    assert_eq!(ids(&mut items).await, ["3"]);
    assert_eq!(script.went()[0].0, link);
}

#[tokio::test]
async fn elements_that_were_not_given_are_behind_the_stored_link() {
    let script = Script::new([page(FIRST), page(LAST)]);
    let mut items = script.client().items(List::new());
    items.next().await.unwrap().unwrap();
    assert_eq!(items.resume_link(), Some("https://x/v1.0/chats"), "the second one is still to come");
    items.next().await.unwrap().unwrap();
    assert_eq!(items.resume_link(), Some("https://x/v1.0/chats?$skiptoken=a"));
}

#[tokio::test]
async fn a_link_to_another_server_is_refused() {
    let foreign = r#"{"value": [{"id": "1"}], "@odata.nextLink": "https://evil.example/v1.0/chats"}"#;
    let script = Script::new([page(foreign)]);
    let mut items = script.client().items(List::new());
    assert!(items.next().await.unwrap().is_ok(), "what came before is given");
    let error = items.next().await.unwrap().unwrap_err();
    assert!(matches!(error, Error::Misuse(_)) && items.next().await.is_none());
    assert_eq!(script.went().len(), 1);
}

#[tokio::test]
async fn a_cycle_of_links_is_an_error() {
    let back = r#"{"value": [{"id": "9"}], "@odata.nextLink": "https://x/v1.0/chats?$skiptoken=a"}"#;
    let script = Script::new([page(FIRST), page(EMPTY), page(back)]);
    let mut items = script.client().items(List::new());
    let mut given = 0;
    let error = loop {
        match items.next().await.unwrap() {
            Ok(_) => given += 1,
            Err(error) => break error,
        }
    };
    assert!(matches!(&error, Error::Decode(error) if error.source.to_string().contains("followed before")), "{error:?}");
    assert_eq!((given, script.went().len()), (3, 3));

    let itself = r#"{"value": [], "@odata.nextLink": "https://x/v1.0/chats"}"#;
    let script = Script::new([page(itself)]);
    let mut pages = script.client().pages(List::new());
    assert!(pages.next().await.unwrap().is_ok() && pages.next().await.unwrap().is_err());
}

#[tokio::test]
async fn after_an_error_the_link_of_the_page_that_failed_is_known() {
    for fault in [page(r#"{"value": [{"id": "3"#), Step::Respond(response(403, &[], "")), page("[]")] {
        let script = Script::new([page(FIRST), fault]);
        let mut items = script.client().items(List::new());
        items.next().await.unwrap().unwrap();
        items.next().await.unwrap().unwrap();
        assert!(items.next().await.unwrap().is_err());
        assert!(items.next().await.is_none(), "an error ends it");
        let link = items.resume_link().unwrap().to_owned();

        let script = Script::new([page(LAST)]);
        assert_eq!(ids(&mut script.client().items(Follow::new(&link))).await, ["3"]);
    }
}

#[tokio::test]
async fn no_element_is_left_out_in_silence() {
    const ODD: &str = r#"{"value": [{"id": "3"}, null]}"#;
    let script = Script::new([page(FIRST), page(ODD), page(ODD)]);
    let mut items = script.client().items(List::new());
    items.next().await.unwrap().unwrap();
    items.next().await.unwrap().unwrap();
    let Error::Decode(error) = items.next().await.unwrap().unwrap_err() else { panic!() };
    assert_eq!((&error.body[..], items.resume_link()), (ODD.as_bytes(), Some("https://x/v1.0/chats?$skiptoken=a")));
    let mut pages = script.client().pages(List::new());
    assert!(pages.next().await.unwrap().unwrap().additional["value"].is_array(), "in a page it can be seen");
}

#[tokio::test]
async fn a_wrong_operation_is_an_error_of_the_stream() {
    let script = Script::new([]);
    let mut pages: Pages<Chat> = script.client().pages(Follow::new("https://evil.example/"));
    assert!(matches!(pages.next().await, Some(Err(Error::Misuse(_)))));
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn changes_end_with_a_link_for_the_next_time() {
    let first = r#"{"value": [{"id": "1"}, {"id": "2", "@removed": {"reason": "deleted"}}], "@odata.nextLink": "https://x/v1.0/d?s=1"}"#;
    let last = r#"{"value": [{"id": "3"}], "@odata.deltaLink": "https://x/v1.0/d?t=1"}"#;
    let script = Script::new([page(first), page(last)]);
    let mut changes = script.client().changes(List::new());
    assert!(matches!(changes.next().await, Some(Ok(Change::Updated(chat))) if chat.id == "1"));
    assert!(matches!(changes.next().await, Some(Ok(Change::Removed(removed))) if removed.id.as_deref() == Some("2")));
    assert!(changes.delta_link().is_none());
    changes.next().await.unwrap().unwrap();
    assert!(changes.next().await.is_none());
    let link = changes.delta_link().unwrap().to_owned();

    let nothing = r#"{"value": [], "@odata.deltaLink": "https://x/v1.0/d?t=1"}"#;
    let script = Script::new([page(nothing)]);
    let mut changes = script.client().changes(Follow::<Page<Chat>>::new(&link));
    assert!(changes.next().await.is_none());
    assert_eq!(changes.delta_link(), Some("https://x/v1.0/d?t=1"), "an unchanged link is not a cycle");
}

#[tokio::test]
async fn a_delta_link_that_was_forgotten_is_gone() {
    let body = r#"{"error": {"code": "syncStateNotFound", "message": "Begin anew."}}"#;
    let script = Script::new([Step::Respond(response(410, &[("Location", "https://x/v1.0/d?new")], body))]);
    let mut changes = script.client().changes(Follow::<Page<Chat>>::new("https://x/v1.0/d?old"));
    let error = changes.next().await.unwrap().unwrap_err();
    assert!(error.is_gone() && error.api().unwrap().location() == Some("https://x/v1.0/d?new"));
}

#[tokio::test]
async fn pages_without_elements_have_an_end() {
    let empty = |at: u32| format!(r#"{{"value": [], "@odata.nextLink": "https://x/v1.0/chats?$skiptoken={at}"}}"#);
    let script = Script::new((0..10_002).map(|at| Step::Respond(http::Response::new(empty(at).into()))));
    let mut items = script.client().items(List::new());
    let Some(Err(Error::Decode(error))) = items.next().await else { panic!() };
    assert_eq!(error.source.to_string(), "10000 pages in a row have no elements");
    assert!(items.next().await.is_none() && script.went().len() == 10_001);
    assert_eq!(items.resume_link(), Some("https://x/v1.0/chats?$skiptoken=10000"));
}

#[test]
fn streams_can_move_between_threads() {
    fn stream<T: Stream + Send + Unpin>(_: T) {}
    let client = Script::new([]).client();
    stream(client.pages(List::new()));
    stream(client.items(List::new()));
    stream(client.changes(List::new()));
}
