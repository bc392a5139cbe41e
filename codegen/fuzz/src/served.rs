//! Owns what must hold for a client, whatever a server responds: one function for each reader of responses. It must not know how requests travel.

use super::act::Act;
use super::sample::*;
use super::server::{HOME, Server, acts, inspect, run};
use bytes::Bytes;
use codegen_runtime::client::{Client, Polling, Upload};
use codegen_runtime::shared::context_url::type_in;
use codegen_runtime::support::{to_value, to_vec};
use codegen_runtime::{Batch, BatchStep, Decode, Error, Model, Operation, Page, Value, misfits};
use http::{Response, StatusCode};
use std::error::Error as StdError;
use std::fmt::Debug;
use std::io::Cursor;
use std::time::Duration;

/// The attempts of one request.
const ATTEMPTS: usize = 5;

/// A request with all its attempts and their redirects.
const EXCHANGE: usize = ATTEMPTS * 6 + 1;

/// What a client reads is what it writes.
pub fn response(data: &[u8]) {
    let body = Bytes::copy_from_slice(data);
    round_trip::<Chat>(&body);
    round_trip::<ConversationMember>(&body);
    round_trip::<Page<Chat>>(&body);
    round_trip::<Page<AnyConversationMember>>(&body);
    if let Err(error) = <List as Operation>::decode(respond(500, &body)) {
        let _ = (whole_text(&error), error.code().map(str::len), error.request_id().map(str::len), error.message().map(str::len));
    }
}

fn respond(status: u16, body: &Bytes) -> Response<Bytes> {
    let mut response = Response::new(body.clone());
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or_default();
    response
}

fn round_trip<M: Model + Default + Decode + PartialEq + Debug>(body: &Bytes) {
    let any = <Value as Decode>::decode(respond(200, body));
    let model = match <M as Decode>::decode(respond(200, body)) {
        Ok(model) => model,
        Err(error) => {
            assert!(!any.is_ok_and(|any| any.is_object()), "an object is read as any JSON, but not as a model: {error}");
            return;
        }
    };
    let written = to_value(&model);
    let any = any.expect("what a model reads is JSON");
    assert!(same(&any, &written), "{any} became {written}");
    let _ = (misfits(&model).len(), format!("{model:?}").len());
    let text = Bytes::from(to_vec(&model));
    let again = <M as Decode>::decode(respond(200, &text)).expect("what was written can be read");
    assert_eq!(to_vec(&again), text, "what was written is read and written as it is");
}

/// Whether two values are the same JSON: numbers by value, members in any order.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a == b || a.as_f64() == b.as_f64() && (a.is_f64() || b.is_f64()),
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Value::Object(a), Value::Object(b)) => a.len() == b.len() && a.iter().all(|(name, a)| b.get(name).is_some_and(|b| same(a, b))),
        _ => a == b,
    }
}

/// A batch ends, and each operation has its result.
pub fn batch(data: &[u8]) {
    let mut batch = Batch::new();
    let list = batch.add(List::new());
    let pin = batch.add_after(PostPinnedMessages::new("1"), &[list.id()]);
    let content = batch.add(Content::new());
    let mut run = batch.run(HOME);
    let acts = acts(data);
    let mut steps = 0;
    while let Some(step) = run.step() {
        match step {
            BatchStep::Wait(time) => assert!(!time.is_zero() && time <= Duration::from_secs(180), "a wait of {time:?}"),
            BatchStep::Send(request) => {
                inspect(&request);
                run.receive(match acts.get(steps).or(acts.last()) {
                    Some(Act::Respond(response)) => Ok(response.clone()),
                    _ => Err(Error::Misuse("lost".to_owned())),
                });
                steps += 1;
            }
        }
        assert!(steps <= 3 * ATTEMPTS + 3, "the batch does not end");
    }
    let responses = run.finish();
    let told = |error: Option<Error>| error.map_or(0, |error| whole_text(&error).len());
    told(responses.get(&list).err());
    told(responses.get(&pin).err());
    told(responses.get(&content).err());
}

/// An upload ends, sends the bytes that it says it sends, and sends no secret.
pub fn upload(data: &[u8]) {
    const UNIT: usize = 320 * 1024;
    let content: Vec<u8> = (0..2 * UNIT + 5).map(|at| (at % 251) as u8).collect();
    let acts = acts(data);
    let server = Server::new(acts.clone(), 2 * EXCHANGE + acts.len() * 4 * EXCHANGE);
    let upload = |resumed: bool| {
        let upload = Upload::new("https://up.example/session", Cursor::new(&content[..])).range_size(UNIT as u64);
        if resumed { upload.resumed() } else { upload }
    };
    run(async {
        let client = server.client();
        let _ = client.upload::<Chat>(upload(data.len() % 2 == 1)).await.map_err(|error| whole_text(&error));
        let _ = client.upload_session("https://up.example/session").await.map_err(|error| whole_text(&error));
    });
    for (request, _) in server.sent() {
        let Some(range) = request.headers().get("content-range") else { continue };
        let range = range.to_str().ok().and_then(|range| range.strip_prefix("bytes ")?.split_once('/')?.0.split_once('-'));
        let (from, to) = range.and_then(|(from, to)| Some((from.parse::<usize>().ok()?, to.parse::<usize>().ok()?))).expect("a range");
        assert!(request.body()[..] == content[from..=to], "the bytes are not those from {from} to {to}");
    }
}

/// A context names a type, or nothing; what is read is what is written.
pub fn context(data: &[u8]) {
    let context = String::from_utf8_lossy(data);
    if let Some(name) = type_in(&context) {
        assert!(context.contains(name) && name.contains('.') && !name.contains(['/', '#', '(', ')']), "{name} in {context}");
    }
    let members = [serde_json::json!({"email": "e"}), serde_json::json!({"@odata.type": "#microsoft.graph.aadUserConversationMember"})];
    let page = serde_json::json!({"@odata.context": context, "value": members});
    round_trip::<Page<AnyConversationMember>>(&page.to_string().into());
    round_trip::<Chat>(&serde_json::json!({"@odata.context": context, "members": members, "creator": {}}).to_string().into());
}

/// A busy server gets its time, and the client ends.
pub fn retry_after(data: &[u8]) {
    const LEAST: Duration = Duration::from_millis(100);
    let mut acts = acts(data);
    for act in &mut acts {
        if let Act::Respond(response) | Act::Broken(response) | Act::Stuck(response) = act {
            *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
        }
    }
    let server = Server::new(acts, ATTEMPTS);
    run(async {
        let _ = server.client().send(List::new()).await.map_err(|error| (error.retry_after(), whole_text(&error)));
    });
    let times: Vec<_> = server.sent().into_iter().map(|(_, time)| time).collect();
    assert!(times.windows(2).all(|pair| pair[1] - pair[0] >= LEAST), "the client does not wait");
    let all = times.last().zip(times.first()).map(|(last, first)| *last - *first);
    assert!(all.is_none_or(|all| all <= Duration::from_secs(180 + 100 * ATTEMPTS as u64)), "the client waits for {all:?}");
}

/// A collection ends when its server does, and no link leads elsewhere with a secret.
pub fn paging(data: &[u8]) {
    let mut acts = acts(data);
    let most = (acts.len() + 1) * EXCHANGE;
    acts.push(Act::Respond(respond(410, &Bytes::new())));
    run(async {
        let mut items = Server::new(acts.clone(), most).client().items(List::new());
        while let Some(item) = items.next().await {
            if let Err(error) = item {
                let _ = (whole_text(&error), items.resume_link().map(str::len), items.delta_link().map(str::len));
                assert!(items.next().await.is_none(), "nothing comes after an error");
            }
        }
        let mut pages = Server::new(acts, most).client().pages(List::new());
        let mut read = 0;
        while let Some(page) = pages.next().await {
            read += 1;
            let _ = page.map(|page| (page.items().len(), page.next().is_some(), page.delta().is_some()));
        }
        assert!(read <= most, "there are more pages than the server has");
    });
}

/// Whatever way an operation takes, it ends, and no other server sees a secret.
pub fn exchange(data: &[u8]) {
    let acts = acts(data);
    let client = || Server::new(acts.clone(), EXCHANGE).client();
    run(async {
        let _ = client().send(List::new()).await.map_err(|error| whole_text(&error));
        let _ = client().send(PostPinnedMessages::new("1")).await.map_err(|error| whole_text(&error));
        if let Ok(response) = client().send_streaming(Content::new()).await {
            let _ = response.into_body().collect().await;
        }
        download(&client()).await;
        let monitored = Server::new(acts.clone(), 200 * EXCHANGE).client();
        if let Ok(accepted) = monitored.send(Report::new()).await {
            let _ = monitored.wait_for::<Value>(&accepted, Polling::default()).await.map_err(|error| whole_text(&error));
        }
    });
}

async fn download(client: &Client) {
    let Ok(mut download) = client.download(Content::new()).await else { return };
    // Content may have no end.
    for _ in 0..ATTEMPTS {
        let _ = download.next().await.map(|chunk| chunk.map_err(|error| whole_text(&error)));
    }
}

/// An error as a log has it. It shows no secret.
fn whole_text(error: &Error) -> String {
    let mut text = format!("{error} {error:?}");
    let mut source = error.source();
    while let Some(error) = source {
        text += &format!(" {error} {error:?}");
        source = error.source();
    }
    assert!(!text.contains("a-very-secret-token"), "{text}");
    text
}
