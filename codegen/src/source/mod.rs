//! Finds and reads the pages: the only reader of files. Knows paths and bytes, nothing of markdown beyond the target of an include.

mod include;
mod map;
mod path;
mod read;
#[cfg(test)]
mod tests;
mod walk;

pub use include::IncludeProblem;
pub use map::SourceMap;
