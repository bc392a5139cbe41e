//! Finds and reads the pages: the only reader of files. Knows paths and bytes, nothing of markdown beyond the target of an include.

mod compose;
mod composed;
pub(crate) mod directive;
pub(crate) mod front;
mod include;
mod map;
mod path;
mod read;
#[cfg(test)]
mod tests;

pub use include::IncludeProblem;
pub use map::SourceMap;
