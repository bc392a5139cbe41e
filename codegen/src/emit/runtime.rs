//! The files of the runtime and what it depends on: the table of what is copied. Knows nothing of what is in it.

macro_rules! files {
    ($($path:literal)*) => { &[$(($path, include_str!(concat!("../../runtime/", $path)))),*] };
}

/// Paths below `src/runtime` and their text.
pub(super) const FILES: &[(&str, &str)] = files! {
    "accepted.rs"
    "call.rs"
    "client/mod.rs"
    "client/reqwest.rs"
    "client/token.rs"
    "client/transport.rs"
    "decode.rs"
    "encode_path.rs"
    "error.rs"
    "example/compare.rs"
    "example/message.rs"
    "example/mod.rs"
    "misfit.rs"
    "mod.rs"
    "model.rs"
    "open_map.rs"
    "operation.rs"
    "page.rs"
    "permissions.rs"
    "polymorphic.rs"
    "property.rs"
    "property_from.rs"
    "read.rs"
    "scalar/binary.rs"
    "scalar/date.rs"
    "scalar/decimal.rs"
    "scalar/duration.rs"
    "scalar/guid.rs"
    "scalar/mod.rs"
    "scalar/plain.rs"
    "scalar/time_of_day.rs"
    "scalar/timestamp.rs"
    "slot.rs"
    "table.rs"
    "value_enum.rs"
    "write.rs"
};

/// The manifest's table of dependencies; those of the client are optional.
pub(super) const DEPENDENCIES: &str = include_str!("dependencies.toml");

/// The optional ones.
pub(super) const OF_CLIENT: [&str; 5] = ["futures-core", "http-body", "reqwest", "rustls", "rustls-platform-verifier"];
