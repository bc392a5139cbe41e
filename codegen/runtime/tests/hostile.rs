//! Servers that want to break a client: with any responses it ends, keeps its secrets, and writes what it has read. The fuzz targets in
//! `codegen/fuzz` look for more, with the same checks; what they find is in `codegen/fuzz/corpus`.

use codegen_runtime::{model, polymorphic, prelude, value_enum};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

#[path = "../../fuzz/src/act.rs"]
mod act;
#[path = "../src/tests/sample.rs"]
#[allow(dead_code, unused_imports, unused_macros, reason = "the unit tests use the rest")]
mod sample;
#[path = "../../fuzz/src/served.rs"]
#[allow(unreachable_pub, reason = "the fuzz targets use it from another crate")]
mod served;
#[path = "../../fuzz/src/server.rs"]
#[allow(unreachable_pub, reason = "the fuzz targets use it from another crate")]
mod server;

/// A fuzz target, and what it does with its bytes.
type Target = (&'static str, fn(&[u8]));

const TARGETS: [Target; 7] = [
    ("response", served::response),
    ("batch", served::batch),
    ("upload", served::upload),
    ("context", served::context),
    ("retry_after", served::retry_after),
    ("paging", served::paging),
    ("exchange", served::exchange),
];

/// What a fuzz target begins with and has found.
fn corpus(target: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/corpus").join(target);
    let entries = std::fs::read_dir(folder).expect("a folder of the corpora").flatten();
    let mut files: Vec<_> = entries.map(|entry| entry.path()).collect();
    files.sort();
    files.into_iter().map(|path| (path.display().to_string(), std::fs::read(&path).expect("a file of the corpus"))).collect()
}

#[test]
fn what_the_fuzz_targets_found_stays_repaired() {
    for (target, check) in TARGETS {
        let inputs = corpus(target);
        assert!(!inputs.is_empty(), "{target} has no corpus");
        for (name, bytes) in inputs {
            catch_unwind(|| check(&bytes)).unwrap_or_else(|_| panic!("{name}"));
        }
    }
}

/// How many changed inputs each target gets; `CODEGEN_FUZZ` is the number of a longer run.
const RUNS: usize = 400;

#[test]
fn changed_responses_do_no_harm() {
    let runs = std::env::var("CODEGEN_FUZZ").ok().and_then(|runs| runs.parse().ok()).unwrap_or(RUNS);
    for (target, check) in TARGETS {
        let inputs = corpus(target);
        for run in 0..runs {
            let mut random = fastrand::Rng::with_seed(run as u64);
            let bytes = changed(&inputs, &mut random);
            let result = catch_unwind(AssertUnwindSafe(|| check(&bytes)));
            assert!(result.is_ok(), "{target}, run {run}: {}", String::from_utf8_lossy(&bytes).escape_debug());
        }
    }
}

/// Addresses that readers understand in different ways, or that look like those of another server.
const ADDRESSES: [&str; 48] = [
    "https://user:pass@home.example/v1.0/x",
    "https://home.example@evil.example/",
    "https://home.example:443@evil.example/",
    "https://evil.example\\@home.example/",
    "https:\\\\evil.example/",
    "https:/\\evil.example/",
    "https:/evil.example/",
    "https:evil.example",
    "https:///evil.example/",
    "https://home.example:444/v1.0/x",
    "https://home.example:0443/",
    "https://home.example:443evil/",
    "https://home.example:65979/",
    "https://home.example:/",
    "HTTPS://HOME.EXAMPLE/v1.0/x",
    "hTTp://home.example/v1.0/x",
    "http://home.example:443/",
    "//evil.example/x",
    "///evil.example/x",
    "\\\\evil.example\\x",
    "/\\evil.example",
    "https://home.example./",
    "https://home.example%00.evil.example/",
    "https://home.example%2eevil.example/",
    "https://home.example#@evil.example/",
    "https://home.example?@evil.example/",
    "https://h\u{43e}me.example/",
    "https://xn--hme-5cd.example/",
    "https://[::1]/",
    "https://[home.example]/",
    "https://[fe80::1%25eth0]/",
    "https://home.example;evil.example/",
    "https://home.example,evil.example/",
    "https://home.example%40evil.example/",
    "ftp://home.example/",
    "wss://home.example/",
    "javascript:x",
    "data:,x",
    "file:///etc/passwd",
    "%68ttps://evil.example/",
    "https://",
    "https:",
    "://evil.example",
    "..//evil.example",
    "/..//evil.example",
    "/v1.0/..%2f..%2fx",
    "\u{202e}//evil.example",
    "?next=https://evil.example",
];

/// Inputs of fuzz targets with an address in them.
type Inputs = fn(&str) -> Vec<(&'static str, String)>;

#[test]
fn no_way_to_write_an_address_leads_elsewhere_with_a_secret() {
    let cases: [Inputs; 3] = [
        |address| {
            let redirects = ["301", "302", "303", "307", "308"]
                .map(|status| ("exchange", format!("{status}\nlocation: {address}\n\n\n%%\n200\n\n{{}}")));
            redirects.into()
        },
        |address| {
            let page = serde_json::json!({"value": [{}], "@odata.nextLink": address, "nextLink": address, "@odata.deltaLink": address});
            let batch = serde_json::json!({"responses": [{"id": "1", "status": 302, "headers": {"Location": address}}], "nextLink": address, "@odata.nextLink": address});
            [("paging", page), ("batch", batch)].map(|(target, body)| (target, format!("200\n\n{body}"))).into()
        },
        |address| {
            let running = format!("202\nlocation: {address}\n\n\n%%\n200\nlocation: {address}\n\n{{\"status\": \"running\"}}");
            vec![("exchange", running), ("upload", format!("307\nlocation: {address}\n\n"))]
        },
    ];
    for (address, case) in ADDRESSES.iter().flat_map(|address| cases.map(|case| (address, case))) {
        case(address).iter().for_each(|(target, message)| plays(target, message));
    }
}

#[test]
fn messages_that_contradict_themselves_do_no_harm() {
    let many: String = (0..2_000).map(|at| format!("x-header-{at}: {at}\n")).collect();
    let long = format!("request-id: {}\n", "x".repeat(1 << 16));
    let messages = [
        "204\ncontent-type: application/json\n\n{\"value\": [{}]}",
        "205\n\n{}",
        "100\n\n",
        "199\n\n{}",
        "999\n\n{}",
        "200\ncontent-type: application/json\ncontent-type: text/html\ncontent-type: \u{ff}\n\n{\"value\": []}",
        "200\ncontent-length: 5\ncontent-length: 18446744073709551616\ntransfer-encoding: chunked\n\n{}",
        "200\ncontent-encoding: gzip, gzip, br\n\n{}",
        "200\netag: \u{1}\netag: a\nset-cookie: a=b; domain=.example\n\n{}",
        "206\ncontent-range: bytes 18446744073709551615-18446744073709551615/1\n\nx",
        "206\ncontent-range: bytes -1-0/*\netag: \"a\"\n\nx",
        "416\ncontent-range: bytes */18446744073709551616\n\n",
        "401\nwww-authenticate: Bearer\nwww-authenticate: Bearer realm=\"\u{ff}\"\n\n",
        "503\nretry-after: -1\nretry-after: 1e400\nretry-after: Thu, 01 Jan 1970 00:00:00 GMT\n\n",
        "429\nretry-after: 0\ndate: Thu, 01 Jan 9999 00:00:00 GMT\n\n{\"error\": {\"retryAfterSeconds\": -1}}",
    ];
    let messages = messages.iter().map(|&message| message.to_owned()).chain([format!("200\n{many}\n{{}}"), format!("500\n{long}\n{{}}")]);
    for message in messages {
        ["exchange", "paging", "batch", "upload", "retry_after"].iter().for_each(|target| plays(target, &message));
    }
}

#[test]
fn a_batch_and_an_upload_believe_no_number() {
    let ids = ["\"1\"", "1", "\"0\"", "\"-1\"", "\"18446744073709551616\"", "\"1e0\"", "\" 1\"", "null", "[\"1\"]", "{}", "\"\""];
    for id in ids {
        for status in ["200", "\"200\"", "99999", "-200", "null", "429", "424"] {
            let inner = format!(
                "{{\"id\": {id}, \"status\": {status}, \"headers\": {{\"Retry-After\": [1], \"a\\nb\": \"c\\nd\"}}, \"body\": {{}}}}"
            );
            plays(
                "batch",
                &format!("200\n\n{{\"responses\": [{inner}, {inner}, {{}}, null, 1], \"nextLink\": \"https://home.example/v1.0/$batch\"}}"),
            );
        }
    }
    let ranges = [
        "0-",
        "-1",
        "-",
        "9-5",
        "5-5",
        "18446744073709551615-",
        "0-18446744073709551615",
        "327680-0",
        "a-b",
        "0-1-2",
        "655365-",
        "0x10-",
        "+1-",
        "",
    ];
    for (range, other) in ranges.iter().flat_map(|range| ranges.map(|other| (range, other))) {
        for status in [200, 201, 202, 416, 503] {
            plays(
                "upload",
                &format!("{status}\n\n{{\"expirationDateTime\": \"never\", \"nextExpectedRanges\": [\"{range}\", \"{other}\", null]}}"),
            );
        }
    }
}

/// A server that always responds with this.
fn plays(target: &str, message: &str) {
    let (_, check) = TARGETS.iter().find(|(name, _)| *name == target).expect("a target");
    catch_unwind(AssertUnwindSafe(|| check(message.as_bytes()))).unwrap_or_else(|_| panic!("{target}: {}", message.escape_debug()));
}

/// An input with some changes: cut, doubled, spliced with another one, and bytes that mean something put anywhere.
fn changed(inputs: &[(String, Vec<u8>)], random: &mut fastrand::Rng) -> Vec<u8> {
    const ODD: [&str; 16] = [
        "\n%%\n",
        "0",
        "-1",
        "18446744073709551616",
        "null",
        "{}",
        "[]",
        "\"",
        "\\ud800",
        "https://other.example",
        "//",
        "..",
        "#",
        "@",
        "\r",
        "\u{feff}",
    ];
    let mut bytes = inputs[random.usize(..inputs.len())].1.clone();
    for _ in 0..random.usize(1..6) {
        let at = random.usize(..=bytes.len());
        let end = random.usize(at..=bytes.len().min(at + 40));
        match random.u8(..5) {
            0 => drop(bytes.drain(at..end)),
            1 => drop(bytes.splice(at..at, bytes[at..end].to_vec())),
            2 => drop(bytes.splice(at..end, random.choice(ODD).unwrap_or_default().bytes())),
            3 => bytes.splice(at..at, [random.u8(..)]).for_each(drop),
            _ => {
                let other = &inputs[random.usize(..inputs.len())].1;
                bytes.truncate(at);
                bytes.extend_from_slice(&other[random.usize(..=other.len())..]);
            }
        }
    }
    bytes
}
