//! How fast a page of objects is read and written, as a ratio to serde's derive on structs of the same fields in the same run: with a flattened map
//! for what is not documented, as a model has it, and without one. `cargo bench -p codegen-runtime`.
#![allow(clippy::unwrap_used, clippy::wrong_self_convention, missing_docs, reason = "a benchmark may stop where it fails")]

use codegen_runtime::prelude::*;
use serde::{Deserialize, Serialize};
use std::hint::black_box;
use std::time::{Duration as Time, Instant};

/// Objects of a page; together some 50 kB.
const OBJECTS: usize = 84;
/// Groups of runs; the median of their ratios is what counts.
const ROUNDS: usize = 301;

/// How a model lends a field.
macro_rules! lent {
    ($field:expr, Object, Slot) => {
        $field.object_slot()
    };
    ($field:expr, Object, Ref) => {
        $field.object_ref()
    };
    ($field:expr, Objects, Slot) => {
        $field.objects_slot()
    };
    ($field:expr, Objects, Ref) => {
        $field.objects_ref()
    };
    ($field:expr, $kind:ident, Slot) => {
        Slot::$kind(&mut $field)
    };
    ($field:expr, $kind:ident, Ref) => {
        Ref::$kind(&$field)
    };
}

/// A model as the generator prints it, and the same struct with derive: plain, and with a map for what is not documented.
macro_rules! objects {
    ($($name:ident $plain:ident $mapped:ident $odata_type:literal {
        $( $index:literal $field:ident: $kind:tt $get:tt $type:ty, $plain_type:ty, $mapped_type:ty = $property:literal; )*
    })*) => { $(
        #[derive(Default)]
        pub struct $name {
            $( $field: Property<$type>, )*
            additional: OpenMap,
        }
        impl Model for $name {
            fn meta(&self) -> &'static Meta {
                &Meta { name: stringify!($name), odata_type: $odata_type, properties: &[$($property),*] }
            }
            fn slot(&mut self, index: usize) -> Slot<'_> {
                match index {
                    $( $index => lent!(self.$field, $kind, Slot), )*
                    _ => Slot::Open(&mut self.additional),
                }
            }
            fn get(&self, index: usize) -> Ref<'_> {
                match index {
                    $( $index => lent!(self.$field, $get, Ref), )*
                    _ => Ref::Open(&self.additional),
                }
            }
        }
        codegen_runtime::model!($name);

        #[derive(Serialize, Deserialize)]
        pub struct $plain {
            $( #[serde(rename = $property, skip_serializing_if = "Option::is_none")] $field: Option<$plain_type>, )*
        }

        #[derive(Serialize, Deserialize)]
        pub struct $mapped {
            $( #[serde(rename = $property, skip_serializing_if = "Option::is_none")] $field: Option<$mapped_type>, )*
            #[serde(flatten)]
            additional: serde_json::Map<String, Value>,
        }
    )* };
}

objects! {
    Message PlainMessage MappedMessage "sample.message" {
        0 id: String String String, String, String = "id";
        1 created_date_time: Timestamp Timestamp Timestamp, Timestamp, Timestamp = "createdDateTime";
        2 last_modified_date_time: Timestamp Timestamp Timestamp, Timestamp, Timestamp = "lastModifiedDateTime";
        3 subject: String String String, String, String = "subject";
        4 is_read: Bool Bool bool, bool, bool = "isRead";
        5 size: I32 I32 i32, i32, i32 = "size";
        6 score: Scalar Scalar f64, f64, f64 = "score";
        7 importance: String String String, String, String = "importance";
        8 categories: Scalars Scalars Vec<String>, Vec<String>, Vec<String> = "categories";
        9 body: Object Object Box<Body>, Box<PlainBody>, Box<MappedBody> = "body";
        10 recipients: Objects Objects Vec<Recipient>, Vec<PlainRecipient>, Vec<MappedRecipient> = "recipients";
        11 web_url: String String String, String, String = "webUrl";
        12 etag: String String String, String, String = "etag";
    }
    Body PlainBody MappedBody "sample.body" {
        0 content_type: String String String, String, String = "contentType";
        1 content: String String String, String, String = "content";
    }
    Recipient PlainRecipient MappedRecipient "sample.recipient" {
        0 name: String String String, String, String = "name";
        1 address: String String String, String, String = "address";
    }
}

#[derive(Serialize, Deserialize)]
struct List<T> {
    value: Vec<T>,
}

fn page() -> Vec<u8> {
    let message = |index: usize| {
        serde_json::json!({
            "id": format!("AAMkAGI2TG93AAA-{index:08}"), "createdDateTime": "2020-12-04T23:10:28.51Z", "lastModifiedDateTime": "2021-01-02T03:04:05Z",
            "subject": "The plan for the next two weeks", "isRead": index.is_multiple_of(2), "size": 1200 + index, "score": index as f64 / 8.0,
            "importance": "normal", "categories": ["red", "work"],
            "body": { "contentType": "html", "content": "<p>What was said, and by whom, \"word by word\".</p>" },
            "recipients": [
                { "name": "Ada Lovelace", "address": "ada@example.com" },
                { "name": "Charles Babbage", "address": "charles@example.com" },
            ],
            "webUrl": "https://example.com/messages/view?item=AAMkAGI2TG93AAA", "etag": "W/\"CQAAABYAAACpTc/InBsuTYwTUBb+VIb4AAAAA\"",
        })
    };
    serde_json::to_vec(&serde_json::json!({ "value": (0..OBJECTS).map(message).collect::<Vec<_>>() })).unwrap()
}

fn main() {
    let json = page();
    let (ours, plain, mapped): (Page<Message>, List<PlainMessage>, List<MappedMessage>) =
        (serde_json::from_slice(&json).unwrap(), serde_json::from_slice(&json).unwrap(), serde_json::from_slice(&json).unwrap());
    assert!(codegen_runtime::misfits(&ours).is_empty());
    assert_eq!(serde_json::to_value(&ours).unwrap(), serde_json::to_value(&plain).unwrap());
    println!("{} objects, {} bytes", OBJECTS, json.len());
    let others: [(&str, &dyn Fn() -> usize); 2] =
        [("derive", &|| from::<List<PlainMessage>>(&json)), ("derive with a map", &|| from::<List<MappedMessage>>(&json))];
    compare("read a response", || response(&json), others);
    compare("read by serde_json", || from::<Page<Message>>(&json), others);
    assert_eq!(codegen_runtime::support::to_vec(&ours), json);
    let others: [(&str, &dyn Fn() -> usize); 2] = [("derive", &|| to(&plain)), ("derive with a map", &|| to(&mapped))];
    compare("write a request", || request(&ours), others);
    compare("write by serde_json", || to(&ours), others);
}

fn from<T: for<'de> Deserialize<'de>>(json: &[u8]) -> usize {
    size_of_val(&black_box(serde_json::from_slice::<T>(json).unwrap()))
}

/// As the body of a response is read.
fn response(json: &[u8]) -> usize {
    let mut page = Page::<Message>::default();
    codegen_runtime::support::from_slice(&mut page, json).unwrap();
    size_of_val(&black_box(page))
}

/// As the body of a request is written.
fn request(model: &dyn Model) -> usize {
    black_box(codegen_runtime::support::to_vec(model)).len()
}

fn to(value: &impl Serialize) -> usize {
    black_box(serde_json::to_vec(value).unwrap()).len()
}

/// Prints what each takes, and the median of the ratios.
fn compare(what: &str, ours: impl Fn() -> usize, others: [(&str, &dyn Fn() -> usize); 2]) {
    for (name, other) in others {
        let mut rounds: Vec<(Time, Time)> = (0..ROUNDS).map(|_| (time(other), time(&ours))).collect();
        rounds.sort_by(|a, b| ratio(a).total_cmp(&ratio(b)));
        let (theirs, ours) = rounds[ROUNDS / 2];
        println!("{what}: {ours:.1?}, {name} {theirs:.1?}, ratio {:.2}", ratio(&(theirs, ours)));
    }
}

fn ratio((theirs, ours): &(Time, Time)) -> f64 {
    ours.as_secs_f64() / theirs.as_secs_f64()
}

fn time(work: impl Fn() -> usize) -> Time {
    let start = Instant::now();
    black_box(work());
    start.elapsed()
}
