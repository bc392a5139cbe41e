//! The generator inside a build script: from a folder of pages to a module in `OUT_DIR`. It must not know pages.

use crate::diag::{Format, Severity, render};
use crate::emit::Runtime;
use crate::output::{Changes, Claim, Files};
use crate::pipeline::{Generated, Options, generate};
use codegen_runtime::source::{FEATURES, INTERFACE, VERSION};
use std::fmt::Write as _;
use std::io;
use std::path::{Path, PathBuf};

/// The file that a crate includes as its own `lib.rs`.
const ROOT: &str = "src/root.rs";

/// What exempts an included module from the lints of the crate: nobody can change what is in it.
const NO_CLIPPY: &str = "#[allow(clippy::all, clippy::nursery, clippy::pedantic, clippy::restriction)]\n";

/// Generates a client in a build script.
///
/// The complete `main` of a `build.rs`:
///
/// ```no_run
/// codegen::BuildScript::new("docs").run();
/// ```
///
/// The crate takes the client as its own root, `include!(concat!(env!("OUT_DIR"), "/client/src/root.rs"));` in `lib.rs`, and depends
/// on `codegen-runtime`, in the version of this generator. All areas are on, whatever features the crate has; `client`, `reqwest`,
/// `blocking`, `azure` and `testing` are features of the crate that turn on those of the runtime: `client = ["codegen-runtime/client"]`.
#[derive(Clone, Debug)]
pub struct BuildScript {
    docs: Vec<PathBuf>,
    options: Options,
    keep_going: bool,
}

impl BuildScript {
    /// Generates from the pages in the folder `docs`, relative to the package.
    pub fn new(docs: impl Into<PathBuf>) -> Self {
        let crate_name = std::env::var("CARGO_PKG_NAME").unwrap_or_else(|_| Options::default().crate_name);
        // The crate that includes the client depends on the runtime.
        let runtime = Runtime::Version(VERSION.to_owned());
        Self { docs: vec![docs.into()], options: Options { crate_name, runtime, ..Options::default() }, keep_going: false }
    }

    /// Adds a folder of pages.
    #[must_use]
    pub fn docs(mut self, docs: impl Into<PathBuf>) -> Self {
        self.docs.push(docs.into());
        self
    }

    /// Links the documentation to the pages, which are published below this address.
    #[must_use]
    pub fn page_url(mut self, url: impl Into<String>) -> Self {
        self.options.page_url = Some(url.into());
        self
    }

    /// Does not fail at errors: generates the rest, and turns errors into warnings of the build.
    #[must_use]
    pub fn keep_going(mut self) -> Self {
        self.keep_going = true;
        self
    }

    /// Writes the client to `OUT_DIR/client` and tells cargo when to run again, what it found in the pages, and which areas there are.
    ///
    /// # Panics
    /// Outside a build script, where the pages have errors (which are printed), or where `OUT_DIR` cannot be written: that is how a build
    /// script fails.
    pub fn run(self) {
        let out = std::env::var_os("OUT_DIR").expect("OUT_DIR is set: cargo sets it for build scripts");
        let (script, result) = self.generate_into(&Path::new(&out).join("client"));
        print!("{script}");
        if let Err(error) = result {
            panic!("{error}");
        }
    }

    /// The lines for cargo, and the client in `folder`.
    fn generate_into(&self, folder: &Path) -> (String, Result<(), String>) {
        let mut generated = generate(&self.docs, &self.options);
        let mut files = std::mem::take(&mut generated.files);
        let root = root_of(&files);
        files.insert(ROOT.to_owned(), root);
        let errors = generated.findings.count(Severity::Error);
        let result = if errors > 0 && !self.keep_going {
            Err(format!("{errors} errors in the pages"))
        } else {
            write(folder, files).map_err(|error| format!("`{}`: {error}", folder.display()))
        };
        (self.script(&generated, folder), result)
    }

    /// What cargo reads from the standard output of a build script.
    fn script(&self, generated: &Generated, folder: &Path) -> String {
        let mut script = String::new();
        let mut line = |text: std::fmt::Arguments<'_>| writeln!(script, "cargo::{text}").unwrap_or_default();
        for folder in &self.docs {
            line(format_args!("rerun-if-changed={}", folder.display()));
        }
        line(format_args!("rustc-env=CODEGEN_CLIENT={}", folder.display()));
        for diagnostic in &generated.findings {
            let text = render(diagnostic, &generated.sources, Format::Short, false);
            line(format_args!("warning={text} (help: {})", diagnostic.help));
        }
        let of_runtime = FEATURES.map(|feature| format!("{:?}", feature.name)).join(", ");
        line(format_args!("rustc-check-cfg=cfg(feature, values({of_runtime}))"));
        for area in &generated.api.areas {
            line(format_args!("rustc-check-cfg=cfg(feature, values({:?}))", area.feature));
            line(format_args!("rustc-cfg=feature={:?}", area.feature));
        }
        script
    }
}

fn write(folder: &Path, files: Files) -> io::Result<()> {
    let claim = Claim::on(folder, |_| {})?;
    Changes::between(folder, files)?.write(&claim)
}

/// The generated `lib.rs` as another file can include it: without its inner documentation and attributes, which an included file cannot have, and
/// only for the runtime that it was generated for.
fn root_of(files: &Files) -> String {
    let lib = files.get("src/lib.rs").map_or("", String::as_str);
    let is_item = |line: &&str| line.starts_with("pub ") || line.starts_with("#[") || line.starts_with("///");
    let items = lib.lines().skip_while(|line| !is_item(line));
    // The manifest of the crate, which has the lints, is not the one that the generator writes.
    let lints = |line: &str| if line.starts_with("pub mod ") { NO_CLIPPY } else { "" };
    let items: String = items.flat_map(|line| [lints(line), line, "\n"]).collect();
    format!("::codegen_runtime::interface! {{ {INTERFACE:?} =>\n{items}}}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn docs(page: &str) -> tempfile::TempDir {
        let dir = tempfile::tempdir().expect("a temporary folder");
        std::fs::create_dir(dir.path().join("docs")).expect("a folder");
        std::fs::write(dir.path().join("docs/thing-get.md"), page).expect("a file");
        dir
    }

    const PAGE: &str = "---\ntitle: \"Get thing\"\ndoc_type: apiPageType\nms.prod: things\n---\n# Get thing\nRead it.\n\n## HTTP request\n\n```http\nGET /things\n```\n";

    #[test]
    fn a_client_can_be_included_as_the_root_of_a_crate() {
        let dir = docs(PAGE);
        let (script, result) = BuildScript::new(dir.path().join("docs")).generate_into(&dir.path().join("client"));
        assert_eq!(result, Ok(()));
        let root = std::fs::read_to_string(dir.path().join("client").join(ROOT)).expect("a root");
        assert!(root.starts_with("::codegen_runtime::interface! { \"0.1\" =>\n"), "{root}");
        assert!(root.contains("pub mod thing;") && !root.contains("//!") && !root.contains("#!"), "{root}");
        assert!(root.contains(&format!("{NO_CLIPPY}pub mod thing;")), "{root}");
        assert!(script.contains("cargo::rerun-if-changed="), "{script}");
        assert!(script.contains("cargo::rustc-cfg=feature=\"things\""), "{script}");
    }

    #[test]
    fn findings_are_warnings_of_the_build_and_errors_fail_it() {
        let dir = docs(&PAGE.replace("GET /things", "FETCH /things"));
        let (script, result) = BuildScript::new(dir.path().join("docs")).generate_into(&dir.path().join("client"));
        assert!(result.is_err());
        assert!(script.contains("thing-get.md:12:1: error[http-unknown-method]"), "{script}");
        assert!(!dir.path().join("client").exists());
    }
}
