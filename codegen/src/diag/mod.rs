//! What a run finds out: every stage collects findings, and none drops them. Knows positions, not pages.

mod code;
mod diagnostic;
mod findings;
mod render;
mod rule;
mod sarif;
pub(crate) mod witness;

pub use code::{Code, Severity};
pub use diagnostic::{Diagnostic, Label};
pub use findings::{Fact, Findings};
pub use render::{Format, Texts, render};
pub use rule::Rule;
pub use sarif::sarif;
