//! Tests that need more than one crate of the workspace, in one binary.
#![allow(clippy::unwrap_used, reason = "a test may stop where it fails")]

mod areas;
mod blocking;
mod breakages;
mod broken_responses;
mod check;
mod contradictions;
mod corpus;
mod default_transport;
mod determinism;
mod diagnostics;
mod docs;
mod documented_examples;
mod end_to_end;
mod examples;
mod exchange;
mod explain;
mod fake_service;
mod flows;
mod format;
mod freshness;
mod hostile;
mod malformed;
mod nothing_lost;
mod odd_services;
mod openapi;
mod origins;
mod prism;
mod programs;
mod prose;
mod proxy;
mod reference;
#[cfg(feature = "schemas")]
mod schemas;
mod serve;
mod server;
#[cfg(feature = "sign-in")]
mod sign_in;
mod silence;
mod snapshots;
mod throttling;
mod tls;
#[path = "../../../codegen/runtime/src/tests/traces.rs"]
mod traces;
mod two_crates;
mod ui;
mod webhooks;

/// The sending of a mail, with what its page calls required.
fn mail() -> generated::user::SendMail {
    generated::user::SendMail::me().message(generated::models::Message::default())
}
