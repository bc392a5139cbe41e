//! What a run finds out: collected by every stage, thrown away by none. Knows positions, not pages.

mod code;
mod diagnostic;
mod findings;
mod render;
mod rule;

pub use code::{Code, Severity};
pub use diagnostic::{Diagnostic, Label};
pub use findings::{Fact, Findings};
pub use render::{Format, Texts, render};
pub use rule::Rule;
