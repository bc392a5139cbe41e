//! Unified diffs of two texts. Knows neither disk nor Rust.

use similar::TextDiff;

/// The diff from `old` to `new` under the name `path`; an empty side is a missing file.
pub(super) fn unified(path: &str, old: &str, new: &str) -> String {
    let side = |text: &str, prefix: &str| if text.is_empty() { "/dev/null".to_owned() } else { format!("{prefix}/{path}") };
    TextDiff::from_lines(old, new).unified_diff().header(&side(old, "a"), &side(new, "b")).to_string()
}
