//! Owns the names that every generated crate uses itself. It must not know what for.

/// The module of the types.
pub(crate) const MODELS: &str = "models";

/// The module of the deployments' addresses.
pub(crate) const ENDPOINTS: &str = "endpoints";

/// The modules at the root of every generated crate. The module of an operation must not have their names.
pub(crate) const ROOT_MODULES: [&str; 7] = [ENDPOINTS, MODELS, "notifications", "odata", "prelude", "runtime", "testing"];

/// Names that no module at the root can have: cargo takes the files in `src/bin` for programs, `lib.rs` and `main.rs` are roots of crates, and a
/// module hides the type `str`.
pub(crate) const NOT_AT_ROOT: [&str; 4] = ["bin", "lib", "main", "str"];

/// The features of every generated crate, and the list of those that are on. An area must not have their names.
pub(crate) const FEATURES: [&str; 8] = ["azure", "blocking", "client", "default", "notifications", "reqwest", "serve", "testing"];
