//! What the fuzz targets share: pages to begin with, and what must hold for the output of any pages.

pub mod check;
pub mod mutate;
pub mod wrapped;

use std::path::Path;
use std::sync::OnceLock;

/// Generates from pages, and panics where the output is not what it must be.
pub fn check(pages: &[(String, String)]) {
    let wrong = check::generated(pages);
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The pages of this project.
pub fn seeds() -> &'static [(String, String)] {
    static SEEDS: OnceLock<Vec<(String, String)>> = OnceLock::new();
    SEEDS.get_or_init(|| mutate::pages_below(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs-src")))
}
