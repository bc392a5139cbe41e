//! The sections of the front page that are the same for every API. Knows the runtime, no operation.

use crate::emit::context::Context;
use crate::emit::text::markdown::{cell, code, wrap};
use codegen_runtime::source::{FEATURES, Feature};

/// From more than one request to a request that no page documents.
pub(crate) fn requests(context: &Context) -> Vec<Vec<String>> {
    vec![
        head("# More than one request"),
        BEYOND.map(str::to_owned).to_vec(),
        head("# Sign-in"),
        wrap(SIGN_IN),
        program(context, "client", "Client", &SIGN_IN_CODE),
        wrap(SIGN_IN_MORE),
        head("# Requests that no page documents"),
        wrap(RAW),
        program(context, "client", "{Client, Operation, Page, Raw, Value}", &RAW_CODE),
    ]
}

/// What is around requests: errors, permissions, models, traces, tests.
pub(crate) fn beyond(context: &Context) -> Vec<Vec<String>> {
    vec![
        head("# Errors"),
        wrap(ERRORS),
        head("# Permissions"),
        wrap(PERMISSIONS),
        head("# Models"),
        wrap(MODELS),
        wrap(OPEN),
        head("# Tracing"),
        wrap(TRACING),
        head("# Testing"),
        wrap(TESTING),
        program(context, "testing", "testing::FakeService", &TESTING_CODE),
    ]
}

fn head(text: &str) -> Vec<String> {
    vec![text.to_owned()]
}

/// The features that are not areas.
pub(crate) fn features() -> Vec<Vec<String>> {
    let row = |feature: &Feature| format!("| {} | {} |", code(feature.name), cell(feature.about));
    let table = ["| Feature | |".to_owned(), "|---|---|".to_owned()].into_iter().chain(FEATURES.iter().map(row)).collect();
    vec![vec!["# Features".into()], table]
}

const ERRORS: &str = "Sending an operation can fail with an [`Error`]. [`Error::status`] and [`Error::code`] return what the response says, and [`Error::api`] returns all of it. [`Error::is_not_found`], [`Error::is_forbidden`], [`Error::is_throttled`] and similar methods recognize the common cases.";

const PERMISSIONS: &str = "[`Operation::INFO`] holds the documented permissions of an operation, the least privileged first. [`scopes`] returns the permissions that an application has to request for several operations.";

const MODELS: &str = "Every field of a model is a [`Property`]: absent, null, or a value. A response omits the properties that were not requested. In an update, null clears a property, and an absent property stays unchanged. `.into()` converts a value into a property, and `..Default::default()` leaves all others absent.";

const OPEN: &str = "The [`OpenMap`] of each model keeps its additional properties: those that are not documented, and values that do not fit their field. Each enumeration has a variant for undocumented values. So what was received can be sent back unchanged.";

const SIGN_IN: &str = "[`Client::new`] takes an access token, or a function that gets one and is called before each attempt:";

const SIGN_IN_CODE: [&str; 3] = [
    "let client = Client::new(|| async { read_token() });",
    "# fn read_token() -> Result<String, std::io::Error> { Ok(String::new()) }",
    "# let _ = client;",
];

const SIGN_IN_MORE: &str = "The feature `azure` takes any credential of the Azure SDK ([`AzureCredential`]); [`TokenSource`] is the trait behind both. [`Client::builder`] sets time limits, retries, headers and the transport.";

const RAW: &str = "[`Raw`] sends any request, with the token, the retries and the pages of every other operation:";

const RAW_CODE: [&str; 4] = [
    "let client = Client::new(\"an access token\");",
    "let things = Raw::get(\"/things\").returns::<Page<Value>>().with_top(10);",
    "let page = client.send(things).await?;",
    "# let _ = page;",
];

const TRACING: &str = "The client records a span `send` for each operation, and events for its attempts, with the crate `tracing`: the name of the operation, the template of its path, statuses, waits and identifiers of requests. There is neither a token nor an argument nor a body in them.";

const TESTING: &str = "With the feature `testing`, [`testing`](crate::testing) has a fake service without sockets. It responds with the documented examples, or with what the test says, and records the requests:";

const TESTING_CODE: [&str; 4] = [
    "let service = FakeService::new();",
    "let client = service.client();",
    "// … the program under test, with this client …",
    "assert_eq!(service.requests().len(), 0);",
];

/// Where to find what a program does that sends more than one request.
const BEYOND: [&str; 9] = [
    "- [`Client::items`] and [`Client::pages`] read a whole collection; [`Client::changes`] reads what has changed.",
    "- [`Client::send_batch`] sends many operations in few requests; see [`Batch`].",
    "- [`Client::download`] and [`Client::upload`] resume after a lost connection.",
    "- [`Client::wait_for`] waits for an operation that takes long.",
    "- [`Client::with_options`] sets time limits, attempts and headers for some requests; [`Client::send_full`] gives status and headers with the result.",
    "- [`Builder::middleware`] puts a [`Transport`] of yours around the one that carries the requests, for logs, metrics and limits.",
    "- [`patch`] computes the smallest update between two versions of a model; [`upcast`] and [`downcast`] convert it to a base type or a derived type.",
    "- [`Operation`] has a method for each query option of OData, such as [`with_select`](Operation::with_select); [`odata`] builds conditions, \
       literals and expansions for them.",
    "- [`required_scopes`] computes a smallest set of permissions for several operations.",
];

/// Fixed lines of code, compiled where the feature is on.
fn program(context: &Context, feature: &str, imports: &str, lines: &[&str]) -> Vec<String> {
    let crate_name = context.options.crate_name.replace('-', "_");
    let open = [
        "```no_run".to_owned(),
        format!("# #[cfg(feature = \"{feature}\")]"),
        format!("# async fn program() -> Result<(), {crate_name}::Error> {{"),
        format!("use {crate_name}::{imports};"),
        String::new(),
    ];
    let close = ["# Ok(())", "# }", "```"].map(str::to_owned);
    open.into_iter().chain(lines.iter().map(|line| (*line).to_owned())).chain(close).collect()
}
