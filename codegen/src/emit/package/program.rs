//! The program of the crate: the documented API as a service, and the check of a service. Knows its name, not what it does.

use crate::emit::context::Context;
use crate::emit::text::source::Source;
use crate::emit::text::toml;

pub(crate) const PATH: &str = "src/main.rs";

/// Its target in the manifest. Without the feature, cargo does not build it; its docs would have the place of the library's.
pub(crate) fn target(context: &Context) -> String {
    let name = toml::string(&context.options.crate_name);
    format!("[[bin]]\nname = {name}\npath = {PATH:?}\nrequired-features = [\"serve\"]\ndoc = false\n")
}

pub(crate) fn file(context: &Context) -> String {
    let docs =
        ["The documented API as a service on loopback, and the check of a service against the pages; `--help` says more.".to_owned()];
    let name = context.options.crate_name.replace('-', "_");
    let main = format!("fn main() -> std::process::ExitCode {{\n    {name}::runtime::serve::main()\n}}\n");
    Source::new(None).docs(&docs).text("#![forbid(unsafe_code)]").text(&main).into_text()
}
