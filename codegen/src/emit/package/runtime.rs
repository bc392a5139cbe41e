//! How the crate uses its runtime: the dependency, the features, and the module that ties the two together. Knows nothing of what is in the
//! runtime.

use crate::emit::context::{Context, Runtime};
use crate::emit::package::operations;
use crate::emit::text::markdown::wrap;
use crate::emit::text::source::Source;
use crate::emit::text::toml;
use codegen_runtime::source::{FEATURES, Feature, INTERFACE, VERSION};

/// The folder of the copy.
pub(crate) const FOLDER: &str = "runtime";

/// The name by which generated code knows the runtime.
pub(crate) const NAME: &str = "codegen-runtime";

/// The module `runtime` of the crate. Everything that generated code needs of the runtime is in it.
pub(crate) fn module(context: &Context) -> String {
    let base_url = if context.api.base_url.is_some() { "Some(crate::BASE_URL)" } else { "None" };
    let docs =
        "What all generated clients have in common, and the client of this API. What programs need is at the root of the crate, too.";
    let service = format!("::codegen_runtime::service!({INTERFACE:?}, base_url: {base_url}, operations: operations::OPERATIONS);");
    Source::new(None).docs(&wrap(docs)).text(operations::MODULE).text(&service).into_text()
}

/// The dependency of the crate on the runtime.
pub(crate) fn dependency(context: &Context) -> String {
    let about = "# What all generated clients have in common";
    match &context.options.runtime {
        // Copies in two crates of one workspace must not have the same name.
        Runtime::Copy => {
            let (name, version) = (toml::string(&name(context)), toml::string(VERSION));
            format!("{about}: the copy in this folder.\n{NAME} = {{ package = {name}, version = {version}, path = \"{FOLDER}\" }}\n")
        }
        Runtime::Version(version) => format!("{about}.\n{NAME} = {}\n", toml::string(version)),
        Runtime::Path(path) => {
            format!("{about}.\n{NAME} = {{ version = {}, path = {} }}\n", toml::string(INTERFACE), toml::string(path))
        }
    }
}

/// The features of the crate that are those of the runtime.
pub(crate) fn features() -> String {
    let of_runtime = |feature: &Feature| {
        let own = feature.needs.iter().map(|need| toml::string(need));
        let needs = own.chain([toml::string(&format!("{NAME}/{}", feature.name))]).collect::<Vec<_>>().join(", ");
        format!("# {}\n{} = [{needs}]\n", feature.about, feature.name)
    };
    FEATURES.iter().map(of_runtime).collect()
}

/// The name of the copy.
pub(crate) fn name(context: &Context) -> String {
    format!("{}-runtime", context.options.crate_name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::emit::emit;
    use crate::emit::testing::{options, pinned};

    #[test]
    fn the_features_are_reserved() {
        assert!(FEATURES.iter().all(|feature| crate::api::reserved::FEATURES.contains(&feature.name)));
    }

    #[test]
    fn the_runtime_knows_the_base_url_and_the_operations() {
        let files = emit(&pinned(), &options());
        assert!(
            files["src/runtime.rs"].ends_with(
                "\n::codegen_runtime::service!(\"0.1\", base_url: Some(crate::BASE_URL), operations: operations::OPERATIONS);\n"
            ),
            "{}",
            files["src/runtime.rs"]
        );
    }
}
