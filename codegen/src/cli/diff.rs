//! The subcommand `diff`: reads two versions of a client and prints what has changed. Knows neither pages nor Rust.
#![allow(clippy::print_stderr, reason = "this is where the command speaks")]

use crate::cli::version;
use clap::ValueEnum;
use codegen::diag::json_text;
use codegen::diff::{self, Change, Level};
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

/// Prints what has changed for users of a generated crate, in terms of its Rust interface, breaking changes first.
///
/// A version is a manifest (`--manifest` writes it) or a folder of pages. A change is `breaking` if a program may have to be changed for it,
/// `behaviour` if the same program sends, receives or needs something else, and else an `addition`.
///
/// Exit status: 0 done, 1 changes that `--fail-on` names, 2 a version that cannot be read.
#[derive(Debug, clap::Args)]
pub(crate) struct DiffLine {
    /// The old version: a manifest or a folder of pages
    old: PathBuf,
    /// The new version: a manifest or a folder of pages
    new: PathBuf,
    /// How changes are printed
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    message_format: DiffFormat,
    /// Exit with 1 if there are changes of this level or a heavier one
    #[arg(long, value_enum, value_name = "LEVEL")]
    fail_on: Option<FailOn>,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum DiffFormat {
    /// A page of markdown, for people
    #[default]
    Markdown,
    /// One JSON object
    Json,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum FailOn {
    /// Changes for which a program may have to be changed
    Breaking,
    /// Those, and changes of what the same program does
    Behaviour,
    /// Any change
    Addition,
}

impl FailOn {
    fn level(self) -> Level {
        match self {
            Self::Breaking => Level::Breaking,
            Self::Behaviour => Level::Behaviour,
            Self::Addition => Level::Addition,
        }
    }
}

/// A version that cannot be read is wrong usage.
const UNREADABLE: u8 = 2;

/// Runs it.
pub(crate) fn run(arguments: &DiffLine) -> ExitCode {
    match changes(arguments) {
        Ok(changes) => {
            let text = match arguments.message_format {
                DiffFormat::Markdown => diff::markdown(&changes),
                DiffFormat::Json => json_text(&diff::json(&changes)) + "\n",
            };
            // The reader has gone, so that nobody can read an error either.
            let _ = std::io::stdout().lock().write_all(text.as_bytes());
            let fails = arguments.fail_on.is_some_and(|fail_on| changes.iter().any(|change| change.level() <= fail_on.level()));
            if fails { ExitCode::FAILURE } else { ExitCode::SUCCESS }
        }
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::from(UNREADABLE)
        }
    }
}

fn changes(arguments: &DiffLine) -> Result<Vec<Change>, String> {
    Ok(diff::diff(&version::interface(&arguments.old)?, &version::interface(&arguments.new)?))
}
