//! Pages and changes.

use super::{client, json};
use crate::server::{Act, Reply, Server};
use generated::models::{DriveItem, Message, User};
use generated::odata::{Expand, field};
use generated::{Change, Error, Follow, Operation as _, Page, chat, drive_item, user};
use serde_json::{Value, json};
use std::sync::{Arc, OnceLock};

/// A collection of `count` users, so many on a page.
async fn users(count: usize, on_page: usize) -> Server {
    let origin = Arc::new(OnceLock::<String>::new());
    let known = Arc::clone(&origin);
    let service = Server::deciding(move |seen| {
        let page: usize = seen.target.split("$skiptoken=").nth(1).map_or(0, |token| token.parse().unwrap());
        let users: Vec<Value> = (page * on_page..((page + 1) * on_page).min(count)).map(|id| json!({"id": id.to_string()})).collect();
        let mut body = json!({ "value": users });
        if (page + 1) * on_page < count {
            body["@odata.nextLink"] = format!("{}/v1.0/users?$skiptoken={}", known.get().unwrap(), page + 1).into();
        }
        json(200, &body)
    })
    .await;
    origin.set(service.origin.clone()).unwrap();
    service
}

#[tokio::test]
async fn ten_thousand_pages_are_read_one_at_a_time() {
    let service = users(10_000, 1).await;
    let mut items = client(&service).items(user::List::new());
    let mut next = 0;
    while let Some(user) = items.next().await {
        assert_eq!(user.unwrap().id, next.to_string());
        next += 1;
    }
    assert_eq!((next, service.requests().len()), (10_000, 10_000));
}

#[tokio::test]
async fn a_collection_is_read_on_from_a_stored_link_by_another_client() {
    let service = users(10, 3).await;
    let mut ids = Vec::new();
    let mut link = format!("{}/v1.0/users", service.origin);
    loop {
        let mut items = client(&service).items(Follow::<Page<User>>::new(&link));
        // A bit more than one page at a time.
        for _ in 0..4 {
            if let Some(user) = items.next().await {
                ids.push(user.unwrap().id.into_value().unwrap());
            }
        }
        match items.resume_link() {
            Some(next) => link = next.to_owned(),
            None => break,
        }
    }
    ids.dedup();
    let mut sorted = ids.clone();
    sorted.sort_unstable();
    sorted.dedup();
    assert_eq!(sorted, (0..10).map(|id| id.to_string()).collect::<Vec<_>>(), "none is missed");
}

#[tokio::test]
async fn pages_can_be_read_by_hand() {
    let service = users(5, 2).await;
    let client = client(&service);
    let mut page = client.send(user::List::new()).await.unwrap();
    let mut count = page.items().len();
    while let Some(next) = page.next() {
        page = client.send(next).await.unwrap();
        count += page.items().len();
    }
    assert_eq!(count, 5);
}

/// A first page that links to a second one, which the function gives.
async fn second_page(mut second: impl FnMut(usize) -> Act + Send + 'static) -> Server {
    let origin = Arc::new(OnceLock::<String>::new());
    let known = Arc::clone(&origin);
    let mut attempts = 0;
    let service = Server::deciding(move |seen| {
        if seen.target.contains("second") {
            attempts += 1;
            return second(attempts);
        }
        json(200, &json!({"value": [{"id": "1"}], "@odata.nextLink": format!("{}/v1.0/me/messages?second", known.get().unwrap())}))
    })
    .await;
    origin.set(service.origin.clone()).unwrap();
    service
}

fn last_page() -> Value {
    json!({"value": [{"id": "2", "subject": "x".repeat(50_000)}]})
}

#[tokio::test]
async fn a_page_that_broke_off_is_read_again() {
    let service = second_page(|attempt| match attempt {
        1 => Act::BreakOff(Reply::new(200, &[("content-type", "application/json")], last_page().to_string())),
        2 => Act::HangUp,
        _ => json(200, &last_page()),
    })
    .await;
    let mut items = client(&service).items(user::ListMessages::me());
    let mut ids = Vec::new();
    while let Some(message) = items.next().await {
        ids.push(message.unwrap().id.into_value().unwrap());
    }
    assert_eq!(ids, ["1", "2"]);
}

#[tokio::test]
async fn a_page_that_is_no_json_is_an_error_that_keeps_it_and_says_where_to_go_on() {
    let broken = |attempt: usize| match attempt {
        1 => Act::Reply(Reply::new(200, &[("content-type", "application/json")], r#"{"value": [{"id": "2"}, {"id"#)),
        2 => Act::Reply(Reply::new(200, &[("content-type", "text/html")], "<html>")),
        _ => json(200, &last_page()),
    };
    let service = second_page(broken).await;
    let mut items = client(&service).items(user::ListMessages::me());
    items.next().await.unwrap().unwrap();
    let Error::Decode(error) = items.next().await.unwrap().unwrap_err() else { panic!() };
    assert_eq!(error.body, r#"{"value": [{"id": "2"}, {"id"#);
    let link = items.resume_link().unwrap().to_owned();
    let mut items = client(&service).items(Follow::<Page<Message>>::new(&link));
    assert!(matches!(items.next().await, Some(Err(Error::Decode(_)))));
    let mut items = client(&service).items(Follow::<Page<Message>>::new(&link));
    assert_eq!(items.next().await.unwrap().unwrap().id, "2");
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn another_server_is_never_asked_for_a_page() {
    let stranger = Server::deciding(|_| json(200, &json!({"value": []}))).await;
    let link = format!("{}/v1.0/me/messages", stranger.origin);
    let service = Server::deciding(move |_| json(200, &json!({"value": [{"id": "1"}], "@odata.nextLink": link}))).await;
    let mut items = client(&service).items(user::ListMessages::me());
    items.next().await.unwrap().unwrap();
    assert!(matches!(items.next().await, Some(Err(Error::Misuse(_)))));
    assert!(stranger.requests().is_empty());
}

#[tokio::test]
async fn what_the_pages_document_goes_into_the_query() {
    let service = Server::deciding(|_| json(200, &json!({"@odata.count": 1, "value": [{"id": "1"}]}))).await;
    let list = user::List::new()
        .with_filter(field("surname").eq("O'Neil").and(field("accountEnabled").is_true()))
        .with_select(["id", "displayName"])
        .with_expand([Expand::new("manager").select(["id"])])
        .with_order_by(["displayName desc"])
        .with_top(5)
        .with_count()
        .with_header("ConsistencyLevel", "eventual");
    let page = client(&service).send(list).await.unwrap();
    assert_eq!(page.count, 1);
    let seen = &service.requests()[0];
    assert_eq!(seen.headers["consistencylevel"], "eventual");
    assert_eq!(
        seen.target.replace("%27", "'"),
        "/v1.0/users?$filter=surname%20eq%20'O''Neil'%20and%20accountEnabled&$select=id,displayName&\
         $expand=manager($select=id)&$orderby=displayName%20desc&$top=5&$count=true"
    );
    let mut chats = client(&service).items(chat::List::me().with_filter(field("topic").starts_with("a")).with_top(1));
    chats.next().await.unwrap().unwrap();
    assert_eq!(service.requests()[1].target.replace("%27", "'"), "/v1.0/me/chats?$filter=startswith(topic,'a')&$top=1");
}

#[tokio::test]
async fn changes_are_followed_from_one_time_to_the_next() {
    let origin = Arc::new(OnceLock::<String>::new());
    let known = Arc::clone(&origin);
    let service = Server::deciding(move |seen| {
        let at = |query: &str| format!("{}/v1.0/me/drive/root/delta?{query}", known.get().unwrap());
        json(
            200,
            &match seen.target.rsplit('?').next().unwrap() {
                "second" => json!({"value": [{"id": "2", "@removed": {"reason": "deleted"}}], "@odata.deltaLink": at("later")}),
                "later" => json!({"value": [{"id": "1", "name": "new"}], "@odata.deltaLink": at("even-later")}),
                _ => json!({"value": [{"id": "1", "name": "old"}], "@odata.nextLink": at("second")}),
            },
        )
    })
    .await;
    origin.set(service.origin.clone()).unwrap();
    let mut files: std::collections::BTreeMap<String, String> = [("2".to_owned(), "gone".to_owned())].into();
    let mut sync = async |mut changes: generated::Changes<DriveItem>| {
        while let Some(change) = changes.next().await {
            match change.unwrap() {
                Change::Updated(item) => drop(files.insert(item.id.into_value().unwrap(), item.name.into_value().unwrap())),
                Change::Removed(removed) => drop(files.remove(&removed.id.unwrap())),
            }
        }
        (changes.delta_link().unwrap().to_owned(), files.clone())
    };
    let (link, files) = sync(client(&service).changes(drive_item::Delta::me())).await;
    assert_eq!(files, [("1".to_owned(), "old".to_owned())].into());
    let (_, files) = sync(client(&service).changes(Follow::new(&link))).await;
    assert_eq!(files, [("1".to_owned(), "new".to_owned())].into());
}

#[tokio::test]
async fn a_delta_link_that_is_too_old_says_where_to_begin_anew() {
    let service = Server::deciding(|_| {
        let body = json!({"error": {"code": "resyncRequired", "message": "Begin anew."}}).to_string();
        Act::Reply(Reply::new(410, &[("location", "https://x/v1.0/delta?token=new"), ("content-type", "application/json")], body))
    })
    .await;
    let link = format!("{}/v1.0/me/messages/delta?$deltatoken=old", service.origin);
    let mut changes = client(&service).changes(Follow::<Page<Message>>::new(&link));
    let error = changes.next().await.unwrap().unwrap_err();
    assert!(error.is_gone());
    assert_eq!((error.code(), error.api().unwrap().location()), (Some("resyncRequired"), Some("https://x/v1.0/delta?token=new")));
}
