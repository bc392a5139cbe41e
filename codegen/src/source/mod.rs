//! Finds and reads the pages: the only reader of files. Knows paths and bytes, nothing of markdown beyond the target of an include.

mod compose;
mod composed;
mod correction;
pub(crate) mod directive;
pub(crate) mod front;
mod include;
mod map;
mod path;
mod read;
mod settings;
#[cfg(test)]
mod tests;
mod walk;

pub use correction::Correction;
pub use include::IncludeProblem;
pub use map::SourceMap;
pub use read::Beside;
