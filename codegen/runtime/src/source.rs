//! The text of this crate, for the generator: it puts a copy into each crate that it writes. Owns the table of what is copied, and must not know
//! what is in it.
//!
//! A copy has neither this module nor the tests, and its feature `core` is always on.

use std::borrow::Cow;

/// The version of this crate.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The version that generated code names in `service!`: the first one with the same interface.
pub const INTERFACE: &str = "0.1";

/// The dependencies of a copy; those that only a feature needs are optional.
pub const DEPENDENCIES: &str = include_str!("source/dependencies.toml");

/// A feature of a copy, which a generated crate has, too.
#[derive(Debug)]
pub struct Feature {
    /// Its name.
    pub name: &'static str,
    /// A comment for the manifest.
    pub about: &'static str,
    /// The feature that it needs; none for the first.
    pub needs: &'static [&'static str],
    /// The optional dependencies that it needs.
    pub dependencies: &'static [&'static str],
    /// The features that it needs of dependencies that are there anyway.
    pub more: &'static [&'static str],
}

/// The features of a copy.
pub const FEATURES: [Feature; 7] = [
    Feature {
        name: "client",
        about: "The async client. Without it, the crate builds requests and reads responses, and any HTTP client can send them.",
        needs: &[],
        dependencies: &["fastrand", "futures-core", "tokio", "tracing"],
        more: &[],
    },
    Feature {
        name: "reqwest",
        about: "The default transport of the client. Without it, a client has the transport that its builder is given.",
        needs: &["client"],
        dependencies: &["http-body", "reqwest"],
        more: &[],
    },
    Feature {
        name: "blocking",
        about: "The blocking client, for programs without async.",
        needs: &["client"],
        dependencies: &[],
        more: &[],
    },
    Feature {
        name: "azure",
        about: "Tokens from credentials of the Azure SDK, such as those in azure_identity.",
        needs: &["client"],
        dependencies: &["azure_core"],
        more: &[],
    },
    Feature {
        name: "notifications",
        about: "Change notifications: what a service sends to the address of a subscription, and the renewal of subscriptions.",
        needs: &["client"],
        dependencies: &["aws-lc-rs"],
        more: &[],
    },
    Feature { name: "testing", about: "A fake service for unit tests, without sockets.", needs: &["client"], dependencies: &[], more: &[] },
    Feature {
        name: "serve",
        about: "The program of this crate: the documented API as a service on loopback, and the check of a service.",
        needs: &["testing", "reqwest"],
        dependencies: &["http-body-util", "hyper", "hyper-util", "lexopt"],
        more: &["tokio/net", "tokio/signal"],
    },
];

macro_rules! files {
    ($($path:literal)*) => { &[$(($path, concat!(
        "// @generated: a copy of `src/", $path, "` of codegen-runtime ", env!("CARGO_PKG_VERSION"), ". Do not edit.\n\n",
        include_str!($path),
    ))),*] };
}

/// Paths below `src` and their text, whose first line says what it is a copy of.
const FILES: &[(&str, &str)] = files! {
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
    "client/attempt.rs"
    "client/azure.rs"
    "client/basics.rs"
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
    "client/options.rs"
    "client/pages.rs"
    "client/redirect.rs"
    "client/renewal.rs"
    "client/reqwest.rs"
    "client/retry.rs"
    "client/sending.rs"
    "client/streamed.rs"
    "client/timer.rs"
    "client/token.rs"
    "client/trace.rs"
    "client/transport.rs"
    "client/upload/mod.rs"
    "client/upload/range.rs"
    "client/upload/session.rs"
    "client/upload/source.rs"
    "client/walk.rs"
    "context.rs"
    "decode.rs"
    "delta.rs"
    "dictionary.rs"
    "encode_path.rs"
    "error/headers.rs"
    "error/lost.rs"
    "error/mod.rs"
    "error/object.rs"
    "error/response.rs"
    "error/shared.rs"
    "error/text.rs"
    "example/compare.rs"
    "example/file.rs"
    "example/leaves.rs"
    "example/message.rs"
    "example/mod.rs"
    "flags.rs"
    "function_argument.rs"
    "json.rs"
    "json_text.rs"
    "lib.rs"
    "misfit.rs"
    "model.rs"
    "multipart.rs"
    "notifications/decryption.rs"
    "notifications/mod.rs"
    "notifications/notification.rs"
    "notifications/renewal.rs"
    "odata/array.rs"
    "odata/expand.rs"
    "odata/filter.rs"
    "odata/list.rs"
    "odata/literal.rs"
    "odata/mod.rs"
    "open_map.rs"
    "operation.rs"
    "page.rs"
    "patch.rs"
    "path_template.rs"
    "per_model.rs"
    "permissions.rs"
    "polymorphic.rs"
    "property.rs"
    "property_from.rs"
    "raw.rs"
    "read.rs"
    "reference.rs"
    "request_body.rs"
    "required.rs"
    "scalar/binary.rs"
    "scalar/date.rs"
    "scalar/decimal.rs"
    "scalar/duration.rs"
    "scalar/guid.rs"
    "scalar/mod.rs"
    "scalar/plain.rs"
    "scalar/time_of_day.rs"
    "scalar/timestamp.rs"
    "scopes.rs"
    "serve/arguments.rs"
    "serve/mod.rs"
    "serve/program.rs"
    "service.rs"
    "shared/context_url.rs"
    "shared/json_escape.rs"
    "shared/mod.rs"
    "shared/own_headers.rs"
    "shared/plain.rs"
    "shared/spelling.rs"
    "slot.rs"
    "smallest_set.rs"
    "table.rs"
    "testing/batch.rs"
    "testing/check/deviation.rs"
    "testing/check/mod.rs"
    "testing/check/plan.rs"
    "testing/check/probe.rs"
    "testing/check/response.rs"
    "testing/check/values.rs"
    "testing/compare.rs"
    "testing/documented.rs"
    "testing/faults.rs"
    "testing/mod.rs"
    "testing/nearest.rs"
    "testing/on.rs"
    "testing/operation.rs"
    "testing/pattern.rs"
    "testing/refusal.rs"
    "testing/reply.rs"
    "testing/sent.rs"
    "testing/state.rs"
    "value_enum.rs"
    "write.rs"
    "zone/mod.rs"
    "zone/windows.rs"
};

/// What a copy of `lib.rs` does not have: this module, the tests, and the features that a copy does not have.
const CUT: [&str; 5] = [
    "#[cfg(feature = \"source\")]\n#[doc(hidden)]\npub mod source;\n",
    "#[cfg(all(test, feature = \"core\"))]\nmod tests;\n\n",
    "#[cfg(feature = \"core\")]\n",
    "//! - `core`, on by default: everything that does no I/O.\n",
    "//! - `source`: the text of this crate, for the generator.\n",
];

/// The files of a copy: paths below `src`, and their text.
pub fn files() -> impl Iterator<Item = (&'static str, Cow<'static, str>)> {
    FILES.iter().map(|&(path, text)| match path {
        "lib.rs" => (path, CUT.iter().fold(text.to_owned(), |text, cut| text.replace(cut, "")).into()),
        _ => (path, text.into()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;
    use std::fs;
    use std::path::{Path, PathBuf};

    fn home() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
    }

    fn files_in(folder: &Path, prefix: &str, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("its entries can be read")) {
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            match entry.path().is_dir() {
                true => files_in(&entry.path(), &format!("{name}/"), found),
                false => found.push(name),
            }
        }
    }

    #[test]
    fn every_file_is_copied_but_this_one_and_the_tests() {
        let mut found = Vec::new();
        files_in(&home(), "", &mut found);
        found.retain(|path| !path.starts_with("source") && !path.starts_with("tests/"));
        found.sort();
        assert_eq!(files().map(|(path, _)| path).collect::<Vec<_>>(), found, "the table in this file");
    }

    #[test]
    fn a_copy_says_so_and_is_the_original_otherwise() {
        let (path, text) = files().next().expect("a file");
        let original = fs::read_to_string(home().join(path)).expect("it can be read");
        assert_eq!(text, format!("// @generated: a copy of `src/accepted.rs` of codegen-runtime {VERSION}. Do not edit.\n\n{original}"));
    }

    #[test]
    fn a_copy_has_no_other_features_and_no_tests() {
        let known = FEATURES.map(|feature| format!("feature = \"{}\"", feature.name));
        for (path, text) in files() {
            let conditions = text.lines().filter(|line| line.starts_with("#[cfg("));
            let unknown: Vec<&str> = conditions.filter(|line| !known.iter().any(|feature| line.contains(feature))).collect();
            assert_eq!(unknown, [] as [&str; 0], "{path}");
        }
        let lib = files().find(|(path, _)| *path == "lib.rs").expect("a root").1;
        assert!(!lib.contains("source") && !lib.contains("mod tests"), "{lib}");
    }

    /// The lines of a table of a manifest, by name.
    fn table<'t>(manifest: &'t str, head: &str) -> BTreeMap<&'t str, String> {
        let lines = manifest.lines().skip_while(|line| *line != head).skip(1).take_while(|line| !line.starts_with('['));
        lines.filter_map(|line| line.split_once(" = ")).map(|(name, value)| (name, value.to_owned())).collect()
    }

    #[test]
    fn a_copy_depends_on_what_this_crate_depends_on() {
        let manifest = fs::read_to_string(home().join("../Cargo.toml")).expect("a manifest");
        let needed: Vec<&str> = FEATURES.iter().flat_map(|feature| feature.dependencies).copied().collect();
        let of_copy = table(DEPENDENCIES, "[dependencies]");
        let optional: Vec<&str> = DEPENDENCIES.lines().filter(|line| line.ends_with("optional = true }")).collect();
        assert_eq!(optional.iter().filter_map(|line| line.split(' ').next()).collect::<Vec<_>>(), needed);
        for (name, ours) in table(&manifest, "[dependencies]") {
            let ours = ours.replace("version = ", "").replace(", optional = true", "").replace(['{', '}', ' '], "");
            let copied = of_copy[name].replace("version = ", "").replace(", optional = true", "").replace(['{', '}', ' '], "");
            assert_eq!(copied, ours, "{name}");
        }
        assert_eq!(of_copy.len(), table(&manifest, "[dependencies]").len());
    }

    #[test]
    fn the_interface_is_the_one_that_the_macro_takes() {
        let macros = include_str!("service.rs");
        assert!(macros.contains(&format!("    ({INTERFACE:?}, base_url:")) && macros.contains(&format!("    ({INTERFACE:?} =>")));
        assert_eq!(macros.matches(&format!("            {INTERFACE:?},\n")).count(), 1);
        assert!(VERSION.starts_with(INTERFACE), "a version is compatible with those that begin as it does");
    }
}
