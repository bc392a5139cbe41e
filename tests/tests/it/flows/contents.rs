//! Downloads and uploads.

use super::{client, json, never_saw_a_token};
use crate::server::{Act, Patience, Reply, Seen, Server};
use bytes::Bytes;
use generated::models::DriveItem;
use generated::{Upload, drive_item};
use http::Method;
use serde_json::json;
use std::io::{Cursor, Write as _};
use std::sync::{Arc, Mutex};

const UNIT: usize = 320 * 1024;

fn content(length: usize) -> Bytes {
    (0..length).map(|at| (at % 251) as u8).collect()
}

/// The response of a file server: the whole content, or the rest from a position on.
fn part(seen: &Seen, content: &Bytes, version: &str) -> Reply {
    let from = seen
        .headers
        .get("range")
        .map(|range| range.to_str().unwrap().trim_start_matches("bytes=").trim_end_matches('-').parse::<usize>().unwrap());
    match from.filter(|_| seen.headers["if-range"] == version) {
        Some(from) => {
            let range = format!("bytes {from}-{}/{}", content.len() - 1, content.len());
            Reply::new(206, &[("etag", version), ("content-range", &range)], content.slice(from..))
        }
        None => Reply::new(200, &[("etag", version)], content.clone()),
    }
}

/// A service that redirects to another server for content.
async fn redirecting(to: &Server) -> Server {
    let location = format!("{}/content?key=1", to.origin);
    Server::deciding(move |_| Act::Reply(Reply::new(302, &[("location", &location)], ""))).await
}

#[tokio::test]
async fn a_download_goes_on_after_it_broke_off_and_the_other_server_sees_no_token() {
    let whole = content(200_000);
    let kept = whole.clone();
    let mut count = 0;
    let files = Server::deciding(move |seen| {
        count += 1;
        let response = part(seen, &kept, "\"v1\"");
        if count < 4 { Act::BreakOff(response) } else { Act::Reply(response) }
    })
    .await;
    let home = redirecting(&files).await;
    let download = client(&home).download(drive_item::GetContent::me_item("1")).await.unwrap();
    assert_eq!(download.length(), Some(200_000));
    assert!(download.collect().await.unwrap() == whole);
    assert!(never_saw_a_token(&files) && files.requests().len() >= 4);
    assert!(home.requests().iter().all(|seen| seen.headers["authorization"] == "Bearer a-token"));
}

#[tokio::test]
async fn a_content_that_changed_in_the_meantime_is_an_error() {
    let mut count = 0;
    let home = Server::deciding(move |seen| {
        count += 1;
        match count {
            1 => Act::BreakOff(part(seen, &content(50_000), "\"v1\"")),
            _ => Act::Reply(part(seen, &content(60_000), "\"v2\"")),
        }
    })
    .await;
    let mut download = client(&home).download(drive_item::GetContent::me_item("1")).await.unwrap();
    let mut received = Vec::new();
    let error = loop {
        match download.next().await.unwrap() {
            Ok(piece) => received.extend_from_slice(&piece),
            Err(error) => break error,
        }
    };
    assert!(error.is_transport(), "{error}");
    assert_eq!((download.received(), &received[..]), (received.len() as u64, &content(50_000)[..received.len()]));
    assert!(download.next().await.is_none());
}

/// What an upload session has received, and its response.
#[derive(Default)]
struct Session {
    received: Vec<u8>,
    length: usize,
    cancelled: bool,
}

impl Session {
    fn handle(&mut self, seen: &Seen) -> Act {
        match &*seen.method {
            "PUT" => self.put(seen),
            "DELETE" => {
                self.cancelled = true;
                Act::Reply(Reply::new(204, &[], ""))
            }
            _ if self.cancelled => json(404, &json!({})),
            _ => json(200, &self.state()),
        }
    }

    fn put(&mut self, seen: &Seen) -> Act {
        let range = seen.headers["content-range"].to_str().unwrap().trim_start_matches("bytes ").to_owned();
        let (from, rest) = range.split_once('-').unwrap();
        let (last, all) = rest.split_once('/').unwrap();
        let (from, last, all): (usize, usize, usize) = (from.parse().unwrap(), last.parse().unwrap(), all.parse().unwrap());
        self.length = all;
        if from != self.received.len() {
            return json(416, &json!({"error": {"code": "invalidRange"}}));
        }
        assert!((last + 1 - from).is_multiple_of(UNIT) || last + 1 == all, "a piece is a multiple of 320 KiB");
        self.received.extend_from_slice(&seen.body);
        if self.received.len() == all { json(201, &json!({"id": "1", "size": all})) } else { json(202, &self.state()) }
    }

    fn state(&self) -> serde_json::Value {
        json!({"expirationDateTime": "2030-01-01T00:00:00Z", "nextExpectedRanges": [format!("{}-", self.received.len())]})
    }
}

/// A session that hangs up in the middle of some ranges, and the server of the items.
async fn session(patience: Patience) -> (Server, Arc<Mutex<Session>>, Server) {
    let state = Arc::new(Mutex::new(Session::default()));
    let kept = Arc::clone(&state);
    let uploads = Server::impatient(patience, move |seen| kept.lock().unwrap().handle(seen)).await;
    let url = format!("{}/up/1?key=secret", uploads.origin);
    let home = Server::deciding(move |_| json(200, &json!({"uploadUrl": url, "nextExpectedRanges": ["0-"]}))).await;
    (home, state, uploads)
}

async fn opened(home: &Server) -> String {
    let create = drive_item::CreateUploadSession::me_path("report.pdf");
    client(home).send(create).await.unwrap().upload_url.into_value().unwrap()
}

#[tokio::test]
async fn a_large_file_arrives_although_the_connection_is_lost_in_the_middle() {
    let (home, state, uploads) = session(|count, method| (*method == Method::PUT && [1, 4].contains(&count)).then_some(100_000)).await;
    let whole = content(5 * UNIT + 77);
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(&whole).unwrap();
    let file = tokio::fs::File::open(file.path()).await.unwrap();
    let told = Arc::new(Mutex::new(Vec::new()));
    let telling = Arc::clone(&told);
    let upload = Upload::new(opened(&home).await, file)
        .range_size(2 * UNIT as u64)
        .on_progress(move |sent, all| telling.lock().unwrap().push((sent, all)));
    let item: DriveItem = client(&home).upload(upload).await.unwrap();
    assert_eq!(item.id, "1");
    assert!(state.lock().unwrap().received == whole);
    let told = told.lock().unwrap();
    assert!(told.is_sorted() && told.last() == Some(&(whole.len() as u64, whole.len() as u64)), "{told:?}");
    assert!(never_saw_a_token(&uploads));
    assert_eq!(uploads.requests().iter().filter(|seen| seen.method == "GET").count(), 2, "it was asked after each loss");
}

#[tokio::test]
async fn a_reader_that_is_read_once_arrives_too() {
    let (home, state, uploads) = session(|count, method| (*method == Method::PUT && count == 0).then_some(1000)).await;
    let whole = content(2 * UNIT + 1);
    let reader: &[u8] = &whole;
    let upload = Upload::from_reader(opened(&home).await, reader, whole.len() as u64).range_size(UNIT as u64);
    client(&home).upload::<()>(upload).await.unwrap();
    assert!(state.lock().unwrap().received == whole && never_saw_a_token(&uploads));
}

#[tokio::test]
async fn an_upload_that_was_dropped_goes_on_later_or_is_cancelled() {
    let (home, state, uploads) = session(|_, _| None).await;
    let whole = content(3 * UNIT);
    let url = opened(&home).await;
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let mut stop = Some(stop);
    let first = Upload::new(&url, Cursor::new(whole.clone())).range_size(UNIT as u64).on_progress(move |_, _| drop(stop.take()));
    let client = client(&home);
    tokio::select! {
        biased;
        _ = stopped => {}
        _ = client.upload::<()>(first) => panic!("it was to be stopped"),
    }
    let needed = client.upload_session(&url).await.unwrap().next_expected_ranges;
    assert!(needed.len() == 1 && needed[0] != "0-", "{needed:?}");
    let before = uploads.requests().len();
    let second = Upload::new(&url, Cursor::new(whole.clone())).range_size(UNIT as u64).resumed();
    let item: DriveItem = client.upload(second).await.unwrap();
    assert_eq!(item.size, whole.len() as i64);
    assert!(state.lock().unwrap().received == whole);
    let again = uploads.requests().split_off(before);
    assert!(again.iter().all(|seen| seen.headers.get("content-range").is_none_or(|range| !range.as_bytes().starts_with(b"bytes 0-"))));

    client.cancel_upload(&url).await.unwrap();
    assert!(client.upload_session(&url).await.unwrap_err().is_not_found());
    assert!(never_saw_a_token(&uploads));
}

#[tokio::test]
async fn a_small_content_goes_in_one_request() {
    let home = Server::deciding(|seen| json(201, &json!({"id": "1", "size": seen.body.len()}))).await;
    let item = client(&home).send(drive_item::PutContent::me_path("a b/c.txt", content(1000))).await.unwrap();
    assert_eq!(item.size, 1000);
    let seen = &home.requests()[0];
    assert_eq!((seen.method.as_str(), &*seen.target), ("PUT", "/v1.0/me/drive/root:/a%20b/c.txt:/content"));
    assert_eq!(seen.body, content(1000));
}
