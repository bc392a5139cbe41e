//! Long-running work.

use super::{client, json, never_saw_a_token};
use crate::server::{Act, Reply, Server};
use generated::models::DriveItem;
use generated::{Polling, Value, drive_item};
use serde_json::json;
use std::time::Duration;

fn polling() -> Polling {
    Polling::default().interval(Duration::from_millis(1))
}

#[tokio::test]
async fn a_copy_is_waited_for_and_its_monitor_sees_no_token() {
    let mut count = 0;
    let monitor = Server::deciding(move |_| {
        count += 1;
        match count {
            1 => json(202, &json!({"status": "notStarted", "percentageComplete": 0})),
            2 => Act::HangUp,
            3 => json(200, &json!({"status": "inProgress", "percentageComplete": 60})),
            _ => json(200, &json!({"status": "completed", "resourceId": "7"})),
        }
    })
    .await;
    let location = format!("{}/monitor/1", monitor.origin);
    let home = Server::deciding(move |_| Act::Reply(Reply::new(202, &[("location", &location)], ""))).await;
    let client = client(&home);
    let accepted = client.send(drive_item::Copy::me_item("1").name("copy.txt")).await.unwrap();
    let done: Value = client.wait_for(&accepted, polling()).await.unwrap();
    assert_eq!(done["resourceId"], "7");
    assert!(never_saw_a_token(&monitor) && monitor.requests().len() >= 4);
}

#[tokio::test]
async fn a_monitor_that_sends_back_home_is_followed_with_a_token() {
    let home = Server::deciding(|seen| match &*seen.target {
        "/v1.0/me/drive/items/7" => json(200, &json!({"id": "7", "name": "copy.txt"})),
        other => panic!("{other}"),
    })
    .await;
    let location = format!("{}/v1.0/me/drive/items/7", home.origin);
    let monitor = Server::deciding(move |_| Act::Reply(Reply::new(303, &[("location", &location)], ""))).await;
    let at = format!("{}/monitor/1", monitor.origin);
    let starting = Server::deciding(move |_| Act::Reply(Reply::new(202, &[("location", &at)], ""))).await;
    let accepted = client(&starting).send(drive_item::Copy::me_item("1")).await.unwrap();
    let item: DriveItem = client(&home).wait_for(&accepted, polling()).await.unwrap();
    assert_eq!(item.name, "copy.txt");
    assert!(never_saw_a_token(&monitor));
    assert_eq!(home.requests()[0].headers["authorization"], "Bearer a-token");
}
