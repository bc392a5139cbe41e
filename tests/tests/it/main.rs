//! Tests that need more than one crate of the workspace, in one binary.
#![allow(clippy::unwrap_used, reason = "a test may stop where it fails")]

mod corpus;
mod determinism;
mod diagnostics;
mod end_to_end;
mod examples;
mod freshness;
mod reference;
mod server;
mod snapshots;
