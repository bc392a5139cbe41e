//! What the fuzz targets share: pages to begin with, what must hold for the output of any pages, and for a client of any server.

mod act;
pub mod check;
pub mod mutate;
#[path = "../../runtime/src/tests/sample.rs"]
#[allow(dead_code, unused_imports, unused_macros, reason = "the tests of the runtime use the rest")]
mod sample;
pub mod served;
mod server;
pub mod wrapped;

// The files of the runtime's tests take them from their crate.
use codegen_runtime::{model, polymorphic, prelude, value_enum};
use std::path::Path;
use std::sync::OnceLock;

/// Generates from pages, and panics where the output is not what it must be.
pub fn check(pages: &[(String, String)]) {
    let wrong = check::wrong(&check::generate(pages), None);
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The pages of this project.
pub fn seeds() -> &'static [(String, String)] {
    static SEEDS: OnceLock<Vec<(String, String)>> = OnceLock::new();
    SEEDS.get_or_init(|| mutate::pages_below(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs-src")))
}
