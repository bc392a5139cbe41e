//! What a run finds out: every stage collects findings, and none drops them. Knows positions, not pages.

mod alike;
mod cascade;
mod code;
mod diagnostic;
mod findings;
mod fix;
mod level;
mod names;
mod render;
mod rule;
mod sarif;
pub(crate) mod witness;

pub use alike::{Alike, alike};
pub use code::{Code, Severity};
pub use diagnostic::{Diagnostic, Label};
pub use findings::{Fact, Findings};
pub use fix::{Edit, Fix};
pub use level::{Group, Level, Levels, LocalLevels};
pub use names::did_you_mean;
pub(crate) use names::names;
pub use render::{Format, Texts, json_text, render, render_alike, seen};
pub use rule::Rule;
pub use sarif::sarif;
