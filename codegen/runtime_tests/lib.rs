//! The runtime of generated crates, mounted as it is in one of them, to be compiled and tested at home.

#[path = "../runtime/mod.rs"]
pub mod runtime;

#[cfg(test)]
#[path = "mod.rs"]
mod runtime_tests;

/// What a generated `lib.rs` tells the runtime.
#[doc(hidden)]
pub const DEFAULT_BASE_URL: Option<&str> = Some("https://graph.microsoft.com/v1.0");
