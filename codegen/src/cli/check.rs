//! The subcommand `check`: finds what is wrong with pages, repairs what is certain, writes no client. Knows no page and no Rust.
#![allow(clippy::print_stderr, reason = "this is where the command speaks")]

use crate::cli::arguments::{MessageFormat, docs, here};
use crate::cli::levels::LevelsLine;
use crate::cli::report::{Messages, Report, count};
use codegen::diag::{Diagnostic, Findings, Severity, did_you_mean};
use codegen::explain;
use codegen::output::Repairs;
use codegen::pipeline::{Checked, Options, check};
use codegen::source::SourceMap;
use codegen::span::FileId;
use std::collections::BTreeSet;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

/// Finds what is wrong with pages, without an output folder. All pages are read, also where only some are asked about.
///
/// Exit status: 0 done, 1 errors, 2 wrong usage.
#[derive(Debug, clap::Args)]
pub(crate) struct CheckLine {
    /// Print the findings of these pages alone: by path or by name of the file [default: all pages]
    #[arg(value_name = "PAGE")]
    pages: Vec<String>,
    /// A folder of pages [default: `docs-src` of the workspace]
    #[arg(long, value_name = "DIR")]
    docs: Vec<PathBuf>,
    /// Make the edits that are certain, in the pages below the folders
    #[arg(long)]
    fix: bool,
    /// Show the edits and make none
    #[arg(long, requires = "fix")]
    diff: bool,
    /// Check again whenever a page changes
    #[cfg(feature = "watch")]
    #[arg(long, conflicts_with = "fix")]
    watch: bool,
    #[command(flatten)]
    levels: LevelsLine,
    /// Let warnings fail the check, as errors do
    #[arg(long)]
    deny_warnings: bool,
    /// How findings are printed
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    message_format: MessageFormat,
}

/// What to check.
#[derive(Debug)]
pub(crate) struct Check {
    pages: Vec<String>,
    docs: Vec<PathBuf>,
    fix: bool,
    diff: bool,
    #[cfg(feature = "watch")]
    watch: bool,
    options: Options,
    deny_warnings: bool,
    messages: Messages,
}

impl Check {
    pub(crate) fn from(line: CheckLine) -> Result<Self, String> {
        let (levels, beside) = line.levels.read()?;
        Ok(Self {
            pages: line.pages,
            docs: docs(line.docs, &here()?)?,
            fix: line.fix,
            diff: line.diff,
            #[cfg(feature = "watch")]
            watch: line.watch,
            options: Options { levels, beside, ..Options::default() },
            deny_warnings: line.deny_warnings,
            messages: line.message_format.messages(),
        })
    }
}

/// Rounds of repairs, at most: one may make room for another.
const ROUNDS: usize = 8;

/// Runs it, once or whenever a page changes.
pub(crate) fn run(arguments: &Check) -> ExitCode {
    #[cfg(feature = "watch")]
    if arguments.watch {
        return crate::cli::watch::run_on_changes(&arguments.docs, || {
            once(arguments);
        });
    }
    let (code, checked) = once(arguments);
    // The process ends with it; freeing it part by part would only take time.
    std::mem::forget(checked);
    code
}

/// One run, and what came of it.
fn once(arguments: &Check) -> (ExitCode, Option<Checked>) {
    let report = Report::new(arguments.messages);
    let mut checked = check(&arguments.docs, &arguments.options);
    let asked = match asked(arguments, &checked.sources) {
        Ok(asked) => asked,
        Err(message) => return (report.unusable(&message), None),
    };
    if arguments.fix {
        match repaired(arguments, &report, checked, &asked) {
            Ok(Some(after)) => checked = after,
            Ok(None) => return (ExitCode::SUCCESS, None),
            Err(error) => {
                eprintln!("error: the pages cannot be repaired: {error}");
                return (ExitCode::FAILURE, None);
            }
        }
    }
    let findings = of_pages(&checked, &asked);
    report.findings(&findings, &checked.sources);
    report.summary(&findings);
    report.pages(&checked.sources);
    report.resolved(&checked.api, &findings);
    report.end(&checked.sources);
    let warnings = findings.count(Severity::Warning) > 0 && arguments.deny_warnings;
    let code = if findings.has_errors() || warnings { ExitCode::FAILURE } else { ExitCode::SUCCESS };
    (code, Some(checked))
}

/// The paths of the pages that are asked about; empty for all.
fn asked(arguments: &Check, sources: &SourceMap) -> Result<Vec<String>, String> {
    let page = |name: &String| {
        let meant = || explain::similar_page(name, sources).map(|name| did_you_mean(&name)).unwrap_or_default();
        let file = explain::find(sources, name).ok_or_else(|| format!("`{name}` is not a page{}", meant()))?;
        Ok(sources.path(file).to_owned())
    };
    arguments.pages.iter().map(page).collect()
}

/// The findings about the pages that are asked about and what they include, and those without a place.
fn of_pages(checked: &Checked, asked: &[String]) -> Findings {
    if asked.is_empty() {
        return checked.findings.clone();
    }
    let sources = &checked.sources;
    let pages = sources.pages().iter().copied().filter(|page| asked.iter().any(|path| path == sources.path(*page)));
    let files: BTreeSet<FileId> = pages.flat_map(|page| with_includes(sources, page)).collect();
    let is_about = |found: &&Diagnostic| {
        let mut places = found.at.iter().chain(&found.also);
        found.at.is_none() || places.any(|label| files.contains(&label.span.file))
    };
    let mut kept = Findings::new();
    checked.findings.iter().filter(is_about).for_each(|found| kept.push(found.clone()));
    kept
}

fn with_includes(sources: &SourceMap, file: FileId) -> Vec<FileId> {
    let mut files = vec![file];
    let mut at = 0;
    while let Some(file) = files.get(at).copied() {
        let new: Vec<FileId> =
            sources.included(file).into_iter().map(|(_, included)| included).filter(|new| !files.contains(new)).collect();
        files.extend(new);
        at += 1;
    }
    files
}

/// Makes or shows the certain edits; gives what is found afterwards, or nothing where they were only shown.
fn repaired(arguments: &Check, report: &Report, mut checked: Checked, asked: &[String]) -> io::Result<Option<Checked>> {
    let (mut fixes, mut files) = (0, 0);
    for _ in 0..ROUNDS {
        let findings = of_pages(&checked, asked);
        let repairs = Repairs::of(findings.iter(), &checked.sources, &arguments.docs)?;
        if arguments.diff {
            io::stdout().lock().write_all(repairs.diff().as_bytes())?;
            report.status("Would repair", &format!("{} in {}", count(repairs.fixes(), "finding"), count(repairs.files(), "file")));
            return Ok(None);
        }
        if repairs.fixes() == 0 {
            break;
        }
        repairs.write()?;
        fixes += repairs.fixes();
        files = files.max(repairs.files());
        checked = check(&arguments.docs, &arguments.options);
    }
    report.status("Repaired", &format!("{} in {}", count(fixes, "finding"), count(files, "file")));
    Ok(Some(checked))
}
