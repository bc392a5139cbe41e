//! The files of the runtime and what it depends on: the table of what is copied. Knows nothing of what is in it.

macro_rules! files {
    ($($path:literal)*) => { &[$(($path, concat!(
        "// @generated: a copy of `codegen/runtime/", $path, "`. Do not edit.\n\n",
        include_str!(concat!("../../../runtime/", $path)),
    ))),*] };
}

/// Paths below `src/runtime` and their text, whose first line says what it is a copy of.
pub(crate) const FILES: &[(&str, &str)] = files! {
    "accepted.rs"
    "again.rs"
    "annotation.rs"
    "batch/message.rs"
    "batch/mod.rs"
    "batch/run.rs"
    "batch/share.rs"
    "call.rs"
    "cast.rs"
    "client/address.rs"
    "client/azure.rs"
    "client/batches.rs"
    "client/blocking.rs"
    "client/body.rs"
    "client/builder.rs"
    "client/carrier.rs"
    "client/changes.rs"
    "client/download.rs"
    "client/exchange.rs"
    "client/mod.rs"
    "client/monitor.rs"
    "client/pages.rs"
    "client/redirect.rs"
    "client/reqwest.rs"
    "client/retry.rs"
    "client/sending.rs"
    "client/token.rs"
    "client/trace.rs"
    "client/transport.rs"
    "client/upload/mod.rs"
    "client/upload/range.rs"
    "client/upload/session.rs"
    "client/upload/source.rs"
    "client/walk.rs"
    "context.rs"
    "context_url.rs"
    "decode.rs"
    "delta.rs"
    "dictionary.rs"
    "encode_path.rs"
    "error/headers.rs"
    "error/lost.rs"
    "error/mod.rs"
    "error/object.rs"
    "error/response.rs"
    "error/text.rs"
    "example/compare.rs"
    "example/file.rs"
    "example/leaves.rs"
    "example/message.rs"
    "example/mod.rs"
    "example/plain.rs"
    "flags.rs"
    "function_argument.rs"
    "json.rs"
    "misfit.rs"
    "mod.rs"
    "model.rs"
    "odata/array.rs"
    "odata/expand.rs"
    "odata/filter.rs"
    "odata/list.rs"
    "odata/literal.rs"
    "odata/mod.rs"
    "open_map.rs"
    "operation.rs"
    "own_headers.rs"
    "page.rs"
    "patch.rs"
    "path_template.rs"
    "permissions.rs"
    "polymorphic.rs"
    "property.rs"
    "property_from.rs"
    "read.rs"
    "reference.rs"
    "scalar/binary.rs"
    "scalar/date.rs"
    "scalar/decimal.rs"
    "scalar/duration.rs"
    "scalar/guid.rs"
    "scalar/mod.rs"
    "scalar/plain.rs"
    "scalar/spelling.rs"
    "scalar/time_of_day.rs"
    "scalar/timestamp.rs"
    "scopes.rs"
    "slot.rs"
    "smallest_set.rs"
    "table.rs"
    "value_enum.rs"
    "write.rs"
};

/// The manifest's table of dependencies; those that only a feature needs are optional.
pub(crate) const DEPENDENCIES: &str = include_str!("dependencies.toml");

/// A feature of the runtime.
pub(crate) struct Feature {
    pub(crate) name: &'static str,
    /// The comment in the manifest.
    pub(crate) about: &'static str,
    /// Other features and optional dependencies.
    pub(crate) needs: &'static [&'static str],
}

/// The features; no area has one of these names, as they are reserved.
pub(crate) const FEATURES: [Feature; 3] = [
    Feature {
        name: "client",
        about: "The async client. Without it, the crate builds requests and reads responses, and any HTTP client can send them.",
        needs: &[
            "dep:fastrand",
            "dep:futures-core",
            "dep:http-body",
            "dep:reqwest",
            "dep:rustls",
            "dep:rustls-platform-verifier",
            "dep:tokio",
            "dep:tracing",
        ],
    },
    Feature { name: "blocking", about: "The blocking client, for programs without async.", needs: &["client"] },
    Feature {
        name: "azure",
        about: "Tokens from credentials of the Azure SDK, such as those in azure_identity.",
        needs: &["client", "dep:azure_core"],
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::path::Path;

    fn files_in(folder: &Path, prefix: &str, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).expect("the runtime is a folder").map(|entry| entry.expect("its entries can be read")) {
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            match entry.path().is_dir() {
                true => files_in(&entry.path(), &format!("{name}/"), found),
                false => found.push(name),
            }
        }
    }

    #[test]
    fn every_file_of_the_runtime_is_copied() {
        let mut found = Vec::new();
        files_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join("runtime"), "", &mut found);
        found.sort();
        let copied: Vec<&str> = FILES.iter().map(|(path, _)| *path).collect();
        assert_eq!(copied, found, "the table in this file");
    }

    #[test]
    fn a_copy_says_so_and_is_the_original_otherwise() {
        let (path, text) = FILES[0];
        let original = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("runtime").join(path)).expect("it can be read");
        assert_eq!(text, format!("// @generated: a copy of `codegen/runtime/accepted.rs`. Do not edit.\n\n{original}"));
    }

    #[test]
    fn the_features_are_reserved() {
        assert!(FEATURES.iter().all(|feature| crate::api::reserved::FEATURES.contains(&feature.name)));
    }

    #[test]
    fn what_only_a_feature_needs_is_optional() {
        let optional = DEPENDENCIES.lines().filter(|line| line.contains("optional = true"));
        let names: Vec<&str> = optional.filter_map(|line| line.split(' ').next()).collect();
        let needed: Vec<&str> = FEATURES.iter().flat_map(|feature| feature.needs).filter_map(|need| need.strip_prefix("dep:")).collect();
        assert_eq!(names, needed);
    }
}
