//! What every file is printed from. Knows no file.

use crate::api::Api;

/// What is not in the API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// The name of the crate's package.
    pub crate_name: String,
    /// Its version.
    pub crate_version: String,
    /// Where its runtime is.
    pub runtime: Runtime,
}

/// Where the runtime of a generated crate is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Runtime {
    /// In the crate, as a copy.
    #[default]
    Copy,
    /// In a registry: a version of `codegen-runtime`.
    Version(String),
    /// In a folder: an absolute path, or a path from the folder of the crate.
    Path(String),
}

/// What every file is printed from.
#[derive(Clone, Copy)]
pub(crate) struct Context<'a> {
    pub(crate) api: &'a Api,
    pub(crate) options: &'a Options,
}
