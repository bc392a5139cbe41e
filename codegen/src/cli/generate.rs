//! Generation: runs the pipeline, prints what was found, writes or compares the output. Knows no page and no Rust.

use crate::cli::arguments::Generate;
use crate::cli::progress::Progress;
use crate::cli::report::Report;
use crate::cli::version;
use codegen::api::Api;
use codegen::diag::{Code, Diagnostic, Findings, Severity, json_text};
use codegen::interface::{self, Interface};
use codegen::output::{Changes, Claim, Files};
use codegen::pipeline::{Generated, generate_observed};
use codegen::{diff, openapi, report};
use std::path::Path;
use std::process::ExitCode;

/// Runs it, once or whenever a page changes.
pub(crate) fn run(arguments: &Generate) -> ExitCode {
    #[cfg(feature = "watch")]
    if arguments.watch {
        return crate::cli::watch::run_on_changes(&arguments.docs, || {
            once(arguments);
        });
    }
    let (code, generated) = once(arguments);
    // The process ends with it; freeing it part by part would only take time.
    std::mem::forget(generated);
    code
}

/// One run, and what came of it.
fn once(arguments: &Generate) -> (ExitCode, Option<Generated>) {
    let report = Report::new(arguments.messages);
    let old = match arguments.changes.as_deref().map(version::interface).transpose() {
        Ok(old) => old,
        Err(message) => return (report.unusable(&message), None),
    };
    let progress = Progress::new(report.for_people());
    let mut generated = progress.watch(|begins| generate_observed(&arguments.docs, &arguments.options(), begins));
    if let Some(message) = &generated.unknown_area {
        return (report.unusable(message), None);
    }
    report.findings(&generated.findings, &generated.sources);
    report.summary(&generated.findings);
    report.read(&generated);
    let code = conclude(arguments, &report, &progress, &mut generated, old.as_ref()).unwrap_or_else(|diagnostic| {
        let mut failed = Findings::new();
        failed.push(*diagnostic);
        report.findings(&failed, &generated.sources);
        report.stopped(&failed, &arguments.out);
        ExitCode::FAILURE
    });
    if arguments.verbose {
        report.timed(&progress.timings());
    }
    report.end(&generated.sources);
    (code, Some(generated))
}

/// Reports, and writes what can be written.
fn conclude(
    arguments: &Generate,
    report: &Report,
    progress: &Progress,
    generated: &mut Generated,
    old: Option<&Interface>,
) -> Result<ExitCode, Box<Diagnostic>> {
    progress.writing();
    if let Some(path) = &arguments.report {
        write(path, html(arguments, path, generated)?)?;
    }
    if stops(arguments, generated) {
        report.stopped(&generated.findings, &arguments.out);
        return Ok(ExitCode::FAILURE);
    }
    let mut files = std::mem::take(&mut generated.files);
    if let Some(old) = old {
        files.insert(CHANGES.to_owned(), changes(old, &generated.api));
    }
    finish(arguments, report, generated, files)
}

/// The report, whose links are relative to its place.
fn html(arguments: &Generate, path: &Path, generated: &Generated) -> Result<String, Box<Diagnostic>> {
    let absolute = |path: &Path| std::path::absolute(path).map_err(|error| unwritten(path, &error));
    let report = absolute(path)?;
    let links = report::Links {
        report: report.parent().unwrap_or(&report).to_owned(),
        output: absolute(&arguments.out)?,
        here: absolute(Path::new("."))?,
    };
    let title = arguments.options().crate_name;
    Ok(report::page(
        &report::Run { title: &title, sources: &generated.sources, findings: &generated.findings, api: &generated.api },
        &links,
    ))
}

/// Whether the findings prevent writing.
fn stops(arguments: &Generate, generated: &Generated) -> bool {
    let nothing = generated.api.operations.is_empty() && generated.api.models.is_empty() && generated.api.enums.is_empty();
    let errors = generated.findings.has_errors() && !arguments.keep_going;
    let warnings = generated.findings.count(Severity::Warning) > 0 && arguments.deny_warnings;
    nothing || errors || warnings
}

/// The file of the crate that lists what has changed for its users.
const CHANGES: &str = "CHANGES.md";

/// The list of changes since the old version.
fn changes(old: &Interface, api: &Api) -> String {
    diff::markdown(&diff::diff(old, &interface::of_api(api)))
}

/// Writes, or compares, the crate and the manifest.
fn finish(arguments: &Generate, report: &Report, generated: &Generated, files: Files) -> Result<ExitCode, Box<Diagnostic>> {
    let failed = |error: std::io::Error| unwritten(&arguments.out, &error);
    // Where nothing changes, nobody needs to be able to write.
    let claim = (!arguments.check).then(|| Claim::on(&arguments.out, |holder| report.waits(&arguments.out, holder)));
    let changes = Changes::between(&arguments.out, files).map_err(failed)?;
    if !changes.foreign.is_empty() {
        return Err(foreign(&arguments.out, &changes.foreign));
    }
    extras(arguments, generated)?;
    let Some(claim) = claim else {
        let diff = changes.diff().map_err(failed)?;
        report.checked(&changes, &diff, &arguments.out);
        return Ok(if changes.is_fresh() { ExitCode::SUCCESS } else { ExitCode::FAILURE });
    };
    if !changes.is_fresh() {
        changes.write(&claim.map_err(failed)?).map_err(failed)?;
    }
    report.wrote(&changes, &arguments.out);
    Ok(ExitCode::SUCCESS)
}

/// Writes what is asked for besides the crate.
fn extras(arguments: &Generate, generated: &Generated) -> Result<(), Box<Diagnostic>> {
    if let Some(path) = &arguments.manifest {
        write(path, json_text(&interface::manifest(&generated.api)) + "\n")?;
    }
    if let Some(path) = &arguments.openapi {
        let options = arguments.options();
        let info = openapi::Info { title: options.crate_name, version: options.crate_version };
        write(path, json_text(&openapi::document(&generated.api, &info)) + "\n")?;
    }
    Ok(())
}

fn write(path: &Path, text: String) -> Result<(), Box<Diagnostic>> {
    std::fs::write(path, text).map_err(|error| unwritten(path, &error))
}

fn unwritten(path: &Path, error: &std::io::Error) -> Box<Diagnostic> {
    Box::new(Diagnostic::general(Code::OutputWrite, format!("`{}`: {error}", path.display())))
}

/// Names the first files that prevent writing.
fn foreign(out: &Path, paths: &[String]) -> Box<Diagnostic> {
    const NAMED: usize = 10;
    let mut names: Vec<String> = paths.iter().take(NAMED).map(|path| format!("`{path}`")).collect();
    if paths.len() > NAMED {
        names.push(format!("and {} more", paths.len() - NAMED));
    }
    let message = format!("`{}` holds files that the generator did not write: {}", out.display(), names.join(", "));
    Box::new(Diagnostic::general(Code::OutputForeign, message))
}
