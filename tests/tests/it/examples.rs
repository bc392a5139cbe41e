//! The example programs do what their first line says, against a server on loopback.

use crate::server::{Act, Reply, Seen, Server};
use generated::{Change, Client};
use serde_json::{Value, json};

#[path = "../../examples/batch.rs"]
#[allow(dead_code, reason = "its main calls what is tested here")]
mod batch;
#[path = "../../examples/chats.rs"]
#[allow(dead_code, reason = "its main calls what is tested here")]
mod chats;
#[path = "../../examples/delta.rs"]
#[allow(dead_code, reason = "its main calls what is tested here")]
mod delta;
#[path = "../../examples/drive_delta.rs"]
#[allow(dead_code, reason = "its main calls what is tested here")]
mod drive_delta;
#[path = "../../examples/event_update.rs"]
#[allow(dead_code, reason = "its main calls what is tested here")]
mod event_update;
#[path = "../../examples/mail.rs"]
#[allow(dead_code, reason = "its main calls what is tested here")]
mod mail;
#[path = "../../examples/permissions.rs"]
#[allow(dead_code, reason = "its main calls what is tested here")]
mod permissions;
#[path = "../../examples/raw.rs"]
#[allow(dead_code, reason = "its main calls what is tested here")]
mod raw;
#[path = "../../examples/unit_test.rs"]
#[allow(dead_code, reason = "its main calls what is tested here")]
mod unit_test;
#[path = "../../examples/upload.rs"]
#[allow(dead_code, reason = "its main calls what is tested here")]
mod upload;
#[path = "../../examples/without_manager.rs"]
#[allow(dead_code, reason = "its main calls what is tested here")]
mod without_manager;

/// A server that responds with JSON, and a client of it.
async fn service(mut respond: impl FnMut(&Seen, &str) -> (u16, Value) + Send + 'static) -> (Server, Client) {
    let decide = move |seen: &Seen| {
        let origin = format!("http://{}", seen.headers["host"].to_str().unwrap());
        let (status, body) = respond(seen, &origin);
        Act::Reply(Reply::json(status, body.to_string()))
    };
    let server = Server::deciding(decide).await;
    let client = Client::builder("a-token").base_url(format!("{}/v1.0", server.origin)).build().unwrap();
    (server, client)
}

#[tokio::test]
async fn mail_shows_the_unread_messages_of_all_pages() {
    let (server, client) = service(|seen, origin| {
        let message = |name, subject| json!({"from": {"emailAddress": {"name": name}}, "subject": subject});
        let more = format!("{origin}/v1.0/me/mailFolders/inbox/messages?$skip=50");
        let last = seen.target.contains("$skip=50");
        let first = json!({"value": [message("Megan Bowen", "Numbers")], "@odata.nextLink": more});
        (200, if last { json!({"value": [message("Alex Wilber", "Lunch?")]}) } else { first })
    })
    .await;
    let mut shown = Vec::new();
    mail::unread(&client, |from, subject| shown.push(format!("{from}: {subject}"))).await.unwrap();
    assert_eq!(shown, ["Megan Bowen: Numbers", "Alex Wilber: Lunch?"]);
    assert!(server.requests()[0].target.contains("isRead%20eq%20false"), "{:?}", server.requests()[0].target);
}

#[tokio::test]
async fn delta_goes_on_where_the_last_run_ended() {
    let (server, client) = service(|seen, origin| {
        let link = |token: &str| format!("{origin}/v1.0/me/mailFolders/inbox/messages/delta?$deltatoken={token}");
        let again = seen.target.contains("$deltatoken=first");
        let removed = json!({"value": [{"id": "1", "@removed": {"reason": "deleted"}}], "@odata.deltaLink": link("second")});
        (200, if again { removed } else { json!({"value": [{"id": "1", "subject": "Lunch?"}], "@odata.deltaLink": link("first")}) })
    })
    .await;
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("inbox.link");
    let first = delta::sync(&client, &store).await.unwrap();
    assert!(matches!(&first[..], [Change::Updated(message)] if message.subject == "Lunch?"));
    let second = delta::sync(&client, &store).await.unwrap();
    assert!(matches!(&second[..], [Change::Removed(removed)] if removed.id.as_deref() == Some("1")));
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn upload_sends_a_file_in_pieces() {
    let (server, client) = service(|seen, origin| match seen.method.as_str() {
        "POST" => (200, json!({"uploadUrl": format!("{origin}/session"), "nextExpectedRanges": ["0-"]})),
        _ if seen.headers["content-range"].to_str().unwrap().starts_with("bytes 0-") => (202, json!({"nextExpectedRanges": ["5242880-"]})),
        _ => (201, json!({"id": "1", "name": "film.mp4"})),
    })
    .await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("film.mp4");
    std::fs::write(&file, vec![7; 6 * 1024 * 1024]).unwrap();
    let item = upload::upload(&client, file, |_, _| ()).await.unwrap();
    assert_eq!(item.name, "film.mp4");
    let targets: Vec<_> = server.requests().into_iter().map(|seen| (seen.target, seen.headers.contains_key("authorization"))).collect();
    let session = ("/session".to_owned(), false);
    assert_eq!(targets, [("/v1.0/me/drive/root:/Uploads/film.mp4:/createUploadSession".to_owned(), true), session.clone(), session]);
}

#[tokio::test]
async fn batch_asks_once_and_lives_without_a_manager() {
    let (server, client) = service(|_, _| {
        let me = json!({"id": "1", "status": 200, "body": {"displayName": "Adele Vance"}});
        let manager = json!({"id": "2", "status": 404, "body": {"error": {"code": "Request_ResourceNotFound"}}});
        let events = json!({"id": "3", "status": 200, "body": {"value": [{"subject": "Kickoff"}, {"subject": "Review"}]}});
        (200, json!({"responses": [events, manager, me]}))
    })
    .await;
    let summary = batch::summary(&client).await.unwrap();
    assert_eq!(summary, "Adele Vance works for nobody and has these events: Kickoff, Review");
    assert_eq!(server.only_request().target, "/v1.0/$batch");
}

#[tokio::test]
async fn raw_adds_a_task_to_the_list_of_that_name() {
    let (server, client) = service(|seen, origin| match (seen.method.as_str(), seen.target.contains("$skip")) {
        ("GET", false) => {
            let more = format!("{origin}/v1.0/me/todo/lists?$skip=1");
            (200, json!({"value": [{"id": "1", "displayName": "Tasks"}], "@odata.nextLink": more}))
        }
        ("GET", true) => (200, json!({"value": [{"id": "a/b", "displayName": "Travel"}]})),
        _ => (201, json!({"id": "9", "title": "Pack"})),
    })
    .await;
    assert_eq!(raw::add(&client, "Travel", "Pack").await.unwrap().as_deref(), Some("9"));
    let sent = server.requests().pop().unwrap();
    assert_eq!((&*sent.target, &sent.body[..]), ("/v1.0/me/todo/lists/a%2Fb/tasks", &br#"{"title":"Pack"}"#[..]));
    assert_eq!(raw::add(&client, "Garden", "Mow").await.unwrap(), None);
}

#[test]
fn permissions_reports_scopes_by_account_and_what_cannot_be_called() {
    let report = permissions::report();
    let personal = report.split("\n\n").nth(1).unwrap();
    let expected = "\
A user with a personal account
  user::ListMessages       Mail.ReadBasic
  message::Forward         Mail.Send
  user::FindMeetingTimes   cannot be called
  chat::ListMessages       cannot be called
  To ask for:              Mail.ReadBasic Mail.Send";
    assert_eq!(personal, expected);
}

#[tokio::test]
async fn chats_shows_every_message_with_the_name_of_its_sender() {
    let (_server, client) = service(|seen, origin| {
        let message = |kind: &str, name: &str, text: &str| json!({"from": {kind: {"displayName": name}}, "body": {"content": text}});
        let body = match (seen.target.contains("/messages"), seen.target.contains("$skiptoken")) {
            (false, _) => json!({"value": [{"id": "19:a", "topic": "Numbers"}, {"id": "19:b", "topic": null}]}),
            (true, false) if seen.target.contains("19:a") => {
                let user =
                    json!({"@odata.type": "#microsoft.graph.teamworkUserIdentity", "displayName": "Megan", "userIdentityType": "aadUser"});
                let first = json!({"from": {"user": user}, "body": {"content": "Seven."}});
                json!({"value": [first], "@odata.nextLink": format!("{origin}/v1.0/chats/19:a/messages?$skiptoken=2")})
            }
            (true, true) => json!({"value": [message("application", "Robot", "Eight."), {"from": null, "body": {"content": "Joined."}}]}),
            (true, false) => json!({"value": [message("user", "Alex", "Noon?")]}),
        };
        (200, body)
    })
    .await;
    let mut lines = Vec::new();
    chats::messages(&client, |line| lines.push(line)).await.unwrap();
    let expected = ["Numbers: Megan: Seven.", "Numbers: Robot: Eight.", "Numbers: somebody: Joined.", "(no topic): Alex: Noon?"];
    assert_eq!(lines, expected);
}

#[tokio::test]
async fn without_manager_asks_for_3000_users_in_pages_and_batches() {
    let (server, client) = service(|seen, origin| {
        if seen.method == "GET" {
            let skip = seen.target.split("$skip=").nth(1).map_or(0, |skip| skip.parse::<usize>().unwrap());
            let end = (skip + 999).min(3000);
            let users: Vec<Value> = (skip..end).map(|id| json!({"id": id.to_string(), "displayName": format!("User {id}")})).collect();
            let more = format!("{origin}/v1.0/users?$skip={end}");
            return (200, if end < 3000 { json!({"value": users, "@odata.nextLink": more}) } else { json!({"value": users}) });
        }
        let asked: Value = serde_json::from_slice(&seen.body).unwrap();
        let respond = |request: &Value| {
            let id: usize = request["url"].as_str().unwrap().split('/').nth(2).unwrap().parse().unwrap();
            let (status, body) = match id % 1000 {
                7 => (404, json!({"error": {"code": "Request_ResourceNotFound"}})),
                _ => (200, json!({"@odata.type": "#microsoft.graph.user", "id": "boss"})),
            };
            json!({"id": request["id"], "status": status, "body": body})
        };
        (200, json!({"responses": asked["requests"].as_array().unwrap().iter().map(respond).collect::<Vec<_>>()}))
    })
    .await;
    let found = without_manager::without_manager(&client).await.unwrap();
    assert_eq!(found, ["User 7", "User 1007", "User 2007"]);
    let (pages, batches): (Vec<_>, Vec<_>) = server.requests().into_iter().partition(|seen| seen.method == "GET");
    assert_eq!((pages.len(), batches.len()), (4, 3 * 50 + 1), "20 questions fit into a batch");
}

#[tokio::test]
async fn drive_delta_keeps_its_state_on_disk_and_begins_anew_if_the_link_is_gone() {
    let (server, client) = service(|seen, origin| {
        let link = |token: &str| format!("{origin}/v1.0/me/drive/root/delta?token={token}");
        match seen.target.split("token=").nth(1) {
            None => (200, json!({"value": [{"id": "1", "name": "a"}, {"id": "2", "name": "b"}], "@odata.deltaLink": link("first")})),
            Some("first") => {
                (200, json!({"value": [{"id": "1", "deleted": {}}, {"id": "2", "name": "c"}], "@odata.deltaLink": link("second")}))
            }
            Some(_) => (410, json!({"error": {"code": "resyncRequired"}})),
        }
    })
    .await;
    let folder = tempfile::tempdir().unwrap();
    let state = folder.path().join("files.json");
    let mut runs = Vec::new();
    for _ in 0..3 {
        let files = drive_delta::sync(&client, &state).await.unwrap();
        runs.push(files.iter().map(|(id, name)| format!("{id}{name}")).collect::<Vec<_>>().join(" "));
    }
    assert_eq!(runs, ["1a 2b", "2c", "1a 2b"]);
    assert_eq!(server.requests().len(), 4);
}

#[tokio::test]
async fn event_update_keeps_the_zone_and_gives_way_to_others() {
    let time = |clock: &str| json!({"dateTime": clock, "timeZone": "Pacific Standard Time"});
    let event = json!({"@odata.etag": "W/\"1\"", "id": "7", "subject": "Review",
                       "start": time("2026-03-08T00:30:00.0000000"), "end": time("2026-03-08T01:30:00.0000000")});
    let (server, client) = service(move |seen, _| match (seen.method.as_str(), seen.target.ends_with("/8")) {
        ("GET", _) => (200, event.clone()),
        (_, true) => (412, json!({"error": {"code": "ErrorIrresolvableConflict"}})),
        _ => (200, json!({"subject": "Review"})),
    })
    .await;
    let hours = |count| jiff::Span::new().hours(count);
    assert!(event_update::move_by(&client, "7", hours(2)).await.unwrap().is_some());
    let sent = server.requests().pop().unwrap();
    assert_eq!(sent.headers["if-match"], "W/\"1\"");
    // The clocks go forward that night, so two hours later the clock shows three hours more.
    let clock = |text: &str| json!({"dateTime": text, "timeZone": "America/Los_Angeles"});
    let body: Value = serde_json::from_slice(&sent.body).unwrap();
    assert_eq!(body, json!({"start": clock("2026-03-08T03:30:00"), "end": clock("2026-03-08T04:30:00")}));
    assert!(event_update::move_by(&client, "8", hours(1)).await.unwrap().is_none());
}
