//! Owns the names that every generated crate uses itself. It must not know what for.

/// The module of the types.
pub(crate) const MODELS: &str = "models";

/// The module of the deployments' addresses.
pub(crate) const ENDPOINTS: &str = "endpoints";

/// The modules at the root of every generated crate, which no operation's module may be named as.
pub(crate) const ROOT_MODULES: [&str; 4] = [ENDPOINTS, MODELS, "odata", "runtime"];

/// The features of every generated crate, and the list of those that are on, which no area may be named as.
pub(crate) const FEATURES: [&str; 4] = ["azure", "blocking", "client", "default"];
