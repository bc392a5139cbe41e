//! The subcommand `explain`: finds what a name means and explains it. Knows neither pages nor rules.
#![allow(clippy::print_stderr, reason = "this is where the command speaks")]

use crate::cli::arguments::{Explain, ExplainFormat};
use codegen::diag::{Findings, did_you_mean};
use codegen::source::SourceMap;
use codegen::{explain, resolve};
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

/// Wrong usage, as the command line has it.
const UNKNOWN: u8 = 2;

/// Runs it.
pub(crate) fn run(arguments: &Explain) -> ExitCode {
    let text = explain::topic(&arguments.name).map_or_else(|| page(arguments), Ok);
    match text {
        Ok(text) => {
            // The reader has gone, so that nobody can read an error either.
            let _ = std::io::stdout().lock().write_all(text.as_bytes());
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::from(UNKNOWN)
        }
    }
}

/// The page of that name, explained.
fn page(arguments: &Explain) -> Result<String, String> {
    let docs = arguments.docs().map_err(|message| match explain::similar(&arguments.name, &SourceMap::default()) {
        Some(name) => format!("`{}` is not a rule or a code{}", arguments.name, did_you_mean(&name)),
        None => message,
    })?;
    let mut findings = Findings::new();
    let sources = SourceMap::read(&docs, &mut findings);
    let file = explain::find(&sources, &arguments.name).ok_or_else(|| unknown(&arguments.name, &docs, &sources))?;
    let explanation = explain::explain(&sources, file, &resolve::Options::default(), findings);
    Ok(match arguments.format {
        ExplainFormat::Human => explain::human(&explanation, &sources),
        ExplainFormat::Json => explain::json(&explanation, &sources),
    })
}

/// The message that a name means nothing, with the name that was probably meant.
fn unknown(name: &str, docs: &[PathBuf], sources: &SourceMap) -> String {
    let folders: Vec<String> = docs.iter().map(|folder| format!("`{}`", folder.display())).collect();
    let meant = explain::similar(name, sources).map(|name| did_you_mean(&name)).unwrap_or_default();
    format!("`{name}` is not a page of {}, a rule or a code{meant}", folders.join(", "))
}
