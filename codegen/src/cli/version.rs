//! Reads a version of a client: a manifest, or the docs that it is generated from. Knows no changes.
#![allow(clippy::print_stderr, reason = "this is where the command speaks")]

use codegen::diag::Severity;
use codegen::interface::{self, Interface};
use codegen::pipeline::{Options, check};
use std::path::Path;

/// The Rust interface of the version at `path`.
pub(crate) fn interface(path: &Path) -> Result<Interface, String> {
    let named = |message: String| format!("`{}`: {message}", path.display());
    if path.is_dir() {
        return of_docs(path).map_err(named);
    }
    let text = std::fs::read_to_string(path).map_err(|error| named(error.to_string()))?;
    let manifest = serde_json::from_str(&text).map_err(|error| named(format!("it is not JSON: {error}")))?;
    interface::read(&manifest).map_err(named)
}

/// The interface of the crate that these docs become. What has errors is not in it.
fn of_docs(folder: &Path) -> Result<Interface, String> {
    let checked = check(&[folder.to_owned()], &Options::default());
    if checked.api.operations.is_empty() && checked.api.models.is_empty() {
        return Err("it holds no page from which anything is generated".to_owned());
    }
    // Findings that are merely denied leave nothing out.
    match checked.findings.iter().filter(|found| found.code.severity() == Severity::Error).count() {
        0 => {}
        errors => eprintln!("warning: `{}` has errors ({errors}); what they concern is not compared", folder.display()),
    }
    Ok(interface::of_api(&checked.api))
}
