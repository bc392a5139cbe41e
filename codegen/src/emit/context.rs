//! What every file is printed from. Knows no file.

use crate::api::Api;

/// What is not in the API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// The name of the crate's package.
    pub crate_name: String,
    /// Its version.
    pub crate_version: String,
}

/// What every file is printed from.
#[derive(Clone, Copy)]
pub(crate) struct Context<'a> {
    pub(crate) api: &'a Api,
    pub(crate) options: &'a Options,
}
