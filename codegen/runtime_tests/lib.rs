//! The runtime of generated crates, mounted as in a generated crate, so that it is compiled and tested here.

#[path = "../runtime/mod.rs"]
pub mod runtime;

#[cfg(test)]
#[path = "mod.rs"]
mod runtime_tests;

/// What a generated `lib.rs` tells the runtime.
#[doc(hidden)]
pub const DEFAULT_BASE_URL: Option<&str> = Some("https://graph.microsoft.com/v1.0");
