//! What a run finds out: every stage collects findings, and none drops them. Knows positions, not pages.

mod cascade;
mod code;
mod diagnostic;
mod findings;
mod fix;
mod group;
mod names;
mod render;
mod rule;

pub use code::{Code, Severity};
pub use diagnostic::{Diagnostic, Label};
pub use findings::{Fact, Findings};
pub use fix::{Edit, Fix};
pub(crate) use names::names;
pub use group::{Group, groups};
pub use render::{Format, Texts, render, render_group};
pub use rule::Rule;
