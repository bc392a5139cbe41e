//! More example programs do what their first line says, against a server on loopback.

use crate::examples::service;
use serde_json::{Value, json};

#[path = "../../examples/chats.rs"]
#[allow(dead_code, reason = "its main calls what is tested here")]
mod chats;
#[path = "../../examples/drive_delta.rs"]
#[allow(dead_code, reason = "its main calls what is tested here")]
mod drive_delta;
#[path = "../../examples/event_update.rs"]
#[allow(dead_code, reason = "its main calls what is tested here")]
mod event_update;
#[path = "../../examples/renewal.rs"]
#[allow(dead_code, reason = "its main calls what is tested here")]
mod renewal;
#[path = "../../examples/without_manager.rs"]
#[allow(dead_code, reason = "its main calls what is tested here")]
mod without_manager;

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

#[tokio::test]
async fn renewal_renews_what_ends_soon_and_goes_on_after_a_failure() {
    let (server, client) = service(|seen, _| {
        let subscription = |id: &str, end: &str| json!({"id": id, "expirationDateTime": end});
        let all = [("1", "2026-11-30T10:30:00Z"), ("2", "2026-11-30T11:00:00.0000000Z"), ("3", "2026-12-01T10:00:00Z")];
        match (seen.method.as_str(), seen.target.ends_with("/1")) {
            ("GET", _) => (200, json!({"value": all.map(|(id, end)| subscription(id, end))})),
            (_, true) => (404, json!({"error": {"code": "ResourceNotFound", "message": "It is gone."}})),
            _ => (200, subscription("2", "2026-12-01T10:00:00Z")),
        }
    })
    .await;
    let (now, hours) = ("2026-11-30T10:00:00Z".parse().unwrap(), jiff::SignedDuration::from_hours);
    let renewed = renewal::renew(&client, now, hours(2), hours(24)).await.unwrap();
    let outcomes: Vec<_> = renewed.iter().map(|(id, outcome)| (id.as_str(), outcome.is_ok())).collect();
    assert_eq!(outcomes, [("1", false), ("2", true)]);
    let body: Value = serde_json::from_slice(&server.requests().pop().unwrap().body).unwrap();
    assert_eq!(body, json!({"expirationDateTime": "2026-12-01T10:00:00Z"}));
}
