//! The check of a service against the pages: what differs is found, and nothing else.

use bytes::Bytes;
use fastrand::Rng;
use generated::runtime::client::{Body, RetryPolicy, Transport, TransportError};
use generated::runtime::testing::{Check, DeviationKind, FakeService, Report, Values};
use generated::{BoxFuture, Client};
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Request, Response, StatusCode};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock, Mutex};

/// Changes one response; `false` loses it.
type Change = Arc<dyn Fn(&mut Response<Bytes>) -> bool + Send + Sync>;

/// The documented service, but for the response to one request.
#[derive(Clone)]
struct Deviating {
    service: FakeService,
    url: String,
    change: Change,
    seen: Arc<Mutex<BTreeMap<String, Response<Bytes>>>>,
}

impl Deviating {
    fn new(url: &str, change: impl Fn(&mut Response<Bytes>) -> bool + Send + Sync + 'static) -> Self {
        // Its clones are the same service, whose pages are read once.
        static SERVICE: LazyLock<FakeService> = LazyLock::new(FakeService::documented);
        Self { service: SERVICE.clone(), url: url.to_owned(), change: Arc::new(change), seen: Arc::default() }
    }

    fn check(&self) -> Check<generated::runtime::Api> {
        let client = Client::builder("a-token").transport(self.clone()).retry(RetryPolicy::none()).build().unwrap();
        Check::new(client)
    }
}

impl Transport for Deviating {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(async move {
            let url = request.uri().to_string();
            let (head, body) = self.service.send(request).await?.into_parts();
            let mut response = Response::from_parts(head, body.collect().await.unwrap());
            self.seen.lock().unwrap().insert(url.clone(), response.clone());
            if url == self.url && !(self.change)(&mut response) {
                return Err(TransportError::lost("cut off"));
            }
            Ok(response.map(Body::from))
        })
    }
}

/// The documented responses to GET requests with an object as their body, by URL.
async fn documented() -> Vec<(String, Value)> {
    let service = Deviating::new("", |_| true);
    let report = service.check().run().await;
    assert!(report.deviations.is_empty() && report.skipped.is_empty() && report.sent > 60, "{report}");
    let seen = service.seen.lock().unwrap();
    let json = |response: &Response<Bytes>| serde_json::from_slice::<Value>(response.body()).ok().filter(Value::is_object);
    seen.iter().filter_map(|(url, response)| Some((url.clone(), json(response)?))).collect()
}

/// The places in JSON: pointers. Of lists, only those with one element have their elements among them, as others need not be alike.
fn places(value: &Value, pointer: &str, found: &mut Vec<String>) {
    found.push(pointer.to_owned());
    match value {
        Value::Object(members) => members.iter().for_each(|(name, value)| {
            places(value, &format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1")), found);
        }),
        Value::Array(items) if items.len() == 1 => places(&items[0], &format!("{pointer}/0"), found),
        _ => {}
    }
}

/// A change of a body at one place: which places it can be made at, what it makes of the value there, and the pointer in the report.
struct Edit {
    kind: DeviationKind,
    fits: fn(&str, &Value) -> bool,
    make: fn(&mut Value, &str),
    reported: fn(&str) -> String,
}

/// The properties of these pages that have an enumeration as their type.
const ENUMERATIONS: [&str; 5] = ["chatType", "importance", "inferenceClassification", "flagStatus", "messageType"];

fn name(pointer: &str) -> &str {
    pointer.rsplit('/').next().unwrap_or_default()
}

fn is_property(pointer: &str) -> bool {
    !pointer.is_empty() && !pointer.contains('@') && name(pointer).parse::<u32>().is_err()
}

fn same(pointer: &str) -> String {
    pointer.to_owned()
}

fn remove(body: &mut Value, pointer: &str) {
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    body.pointer_mut(parent).unwrap().as_object_mut().unwrap().remove(name);
}

fn put(body: &mut Value, pointer: &str, value: Value) {
    *body.pointer_mut(pointer).unwrap() = value;
}

const EDITS: [Edit; 6] = [
    Edit { kind: DeviationKind::PropertyMissing, fits: |pointer, _| is_property(pointer), make: remove, reported: same },
    Edit {
        kind: DeviationKind::PropertyUndocumented,
        fits: |_, value| value.is_object(),
        make: |body, pointer| body.pointer_mut(pointer).unwrap()["unheardOf"] = json!(["of"]),
        reported: |pointer| format!("{pointer}/unheardOf"),
    },
    Edit {
        kind: DeviationKind::ValueKind,
        fits: |pointer, value| is_property(pointer) && !value.is_null(),
        make: |body, pointer| {
            let other = match &body.pointer(pointer).unwrap() {
                Value::String(_) => json!(12345),
                Value::Array(_) => json!({}),
                Value::Object(_) => json!(["of"]),
                _ => json!("text"),
            };
            put(body, pointer, other);
        },
        reported: same,
    },
    Edit {
        kind: DeviationKind::ValueNull,
        fits: |pointer, value| is_property(pointer) && !value.is_null(),
        make: |body, pointer| put(body, pointer, Value::Null),
        reported: same,
    },
    Edit {
        kind: DeviationKind::ValueUndocumented,
        fits: |pointer, value| value.is_string() && ENUMERATIONS.contains(&name(pointer)),
        make: |body, pointer| put(body, pointer, json!("unheardOf")),
        reported: same,
    },
    Edit {
        kind: DeviationKind::TypeUndocumented,
        fits: |pointer, _| name(pointer) == "@odata.type",
        make: |body, pointer| put(body, pointer, json!("#microsoft.graph.unheardOf")),
        reported: same,
    },
];

/// A service that deviates as the seed decides, with what a check has to find.
fn deviating(seed: u64, documented: &[(String, Value)]) -> (Deviating, DeviationKind, String) {
    let mut rng = Rng::with_seed(seed);
    let outside = |rng: &mut Rng, kind, change: fn(&mut Response<Bytes>) -> bool| {
        let (url, _) = &documented[rng.usize(..documented.len())];
        (Deviating::new(url, change), kind, String::new())
    };
    match seed % 11 {
        0 => outside(&mut rng, DeviationKind::Status, |response| {
            *response.status_mut() = StatusCode::NOT_FOUND;
            true
        }),
        1 => outside(&mut rng, DeviationKind::HeaderMissing, |response| response.headers_mut().remove(CONTENT_TYPE).is_some()),
        2 => outside(&mut rng, DeviationKind::HeaderValue, |response| {
            response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/plain")).is_some()
        }),
        3 => outside(&mut rng, DeviationKind::Body, |response| {
            *response.body_mut() = Bytes::from_static(b"{\"value\": [");
            true
        }),
        4 => outside(&mut rng, DeviationKind::NoResponse, |_| false),
        number => {
            let edit = &EDITS[usize::try_from(number).unwrap() - 5];
            let mut candidates = Vec::new();
            for (url, body) in documented {
                let mut found = Vec::new();
                places(body, "", &mut found);
                candidates.extend(found.into_iter().filter(|at| (edit.fits)(at, body.pointer(at).unwrap())).map(|at| (url, at)));
            }
            let (url, pointer) = candidates.swap_remove(rng.usize(..candidates.len()));
            let reported = (edit.reported)(&pointer);
            let change = move |response: &mut Response<Bytes>| {
                let mut body = serde_json::from_slice(response.body()).unwrap();
                (edit.make)(&mut body, &pointer);
                *response.body_mut() = body.to_string().into();
                true
            };
            (Deviating::new(url, change), edit.kind, reported)
        }
    }
}

#[tokio::test]
async fn each_deviation_is_found_and_nothing_else() {
    let documented = documented().await;
    let mut missed = Vec::new();
    for seed in 0..50 {
        let (service, kind, pointer) = deviating(seed, &documented);
        let report = service.check().run().await;
        let found: Vec<_> = report.deviations.iter().map(|found| (found.kind, found.url.as_str(), found.pointer.as_str())).collect();
        if found != [(kind, service.url.as_str(), pointer.as_str())] {
            missed.push(format!("{seed}: {kind:?} at {pointer} of {}, but found {found:#?}", service.url));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

/// The report on a service whose response to one request differs.
async fn report(change: impl Fn(&mut Value) + Send + Sync + 'static) -> Report {
    let service = Deviating::new(CHAT, move |response| {
        let mut body = serde_json::from_slice(response.body()).unwrap();
        change(&mut body);
        *response.body_mut() = body.to_string().into();
        true
    });
    service.check().only("chat::Get").run().await
}

/// The URL of a documented request.
const CHAT: &str = "https://graph.microsoft.com/v1.0/me/chats/19:meeting_ZDZlYTYxOWUtYzdlMi00ZmMxLWIxMTAtN2YzODZlZjAxYzI4@thread.v2";

#[tokio::test]
async fn a_report_has_a_form_for_people_programs_and_workflows() {
    let report = report(|body| body["chatType"] = json!("50%\nof")).await;
    insta::assert_snapshot!(report.to_string());
    insta::assert_snapshot!(report.to_json_lines());
    insta::assert_snapshot!(report.to_workflow_commands("docs-src/"));
}

#[cfg(feature = "schemas")]
#[tokio::test]
async fn the_lines_for_programs_are_valid() {
    use crate::schemas::{assert_fits, own};
    let service = Deviating::new(CHAT, |_| false);
    let report = service.check().only("chat").values(Values::parse(r#"{"chat-id": "1"}"#).unwrap()).run().await;
    let validator = own("deviation");
    let lines = report.to_json_lines();
    assert!(lines.lines().count() > 2, "{lines}");
    for line in lines.lines() {
        assert_fits(&validator, &serde_json::from_str(line).unwrap(), line);
    }
}

#[tokio::test]
async fn what_depends_on_the_data_is_no_deviation() {
    let report = report(|body| {
        body["topic"] = json!("Something else");
        body["chatType"] = json!("group");
        body["@odata.context"] = json!("https://elsewhere");
        body["@odata.etag"] = json!("1");
    })
    .await;
    assert_eq!(report.deviations, []);
}

#[tokio::test]
async fn a_kind_can_be_allowed() {
    let service = Deviating::new(CHAT, |response| {
        *response.status_mut() = StatusCode::NOT_FOUND;
        true
    });
    assert_eq!(service.check().run().await.deviations.len(), 1);
    assert_eq!(service.check().allow(DeviationKind::Status).run().await.deviations, []);
}

#[tokio::test]
async fn own_values_take_the_place_of_documented_ones() {
    let service = FakeService::documented();
    let text = r#"{"chat-id": "1", "/users/{user-id | user-principal-name}": "me@x", "chat::Get": {"chat-id": "2/3"}}"#;
    let check = Check::new(service.client()).only("chat").values(Values::parse(text).unwrap());
    let report = check.run().await;
    assert_eq!(report.deviations, []);
    let paths: Vec<String> = service.requests().into_iter().map(|request| request.path).collect();
    assert!(paths.contains(&"/users/me@x/chats/2%2F3".to_owned()) && paths.contains(&"/me/chats/1/members".to_owned()), "{paths:#?}");
    let left_out = report.skipped.iter().find(|skipped| skipped.operation == "chat::GetMembers").unwrap();
    assert_eq!(left_out.reason, "there is no value for /chats/{chat-id}/members/{membership-id}");
    assert_eq!(check.documented_values()["/chats/{chat-id}"], "19:b8577894a63548969c5c92bb9c80c5e1@thread.v2");
}

#[test]
fn values_that_are_none_are_refused() {
    assert_eq!(
        Values::parse(r#"{"id": []}"#).unwrap_err(),
        "the value of \"id\" is neither a string, nor a number, nor an object of those"
    );
    assert!(Values::parse("[]").is_err());
}
