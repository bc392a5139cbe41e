//! Generation: runs the pipeline, prints what was found, writes or compares the output. Knows no page and no Rust.

use crate::cli::arguments::Generate;
use crate::cli::report::Report;
use codegen::diag::{Code, Diagnostic, Findings, Severity};
use codegen::output::{Changes, Claim};
use codegen::pipeline::{Generated, generate};
use std::process::ExitCode;

/// Runs it, once or whenever a page changes.
pub(crate) fn run(arguments: &Generate) -> ExitCode {
    #[cfg(feature = "watch")]
    if arguments.watch {
        return crate::cli::watch::run_on_changes(&arguments.docs, || {
            once(arguments);
        });
    }
    once(arguments)
}

fn once(arguments: &Generate) -> ExitCode {
    let report = Report::new(arguments.message_format);
    let mut generated = generate(&arguments.docs, &arguments.options());
    report.findings(&generated.findings, &generated.sources);
    report.summary(&generated.findings);
    report.read(&generated);
    if stops(arguments, &generated) {
        report.stopped(&generated.findings, &arguments.out);
        return ExitCode::FAILURE;
    }
    let files = std::mem::take(&mut generated.files);
    let code = match finish(arguments, &report, &generated, files) {
        Ok(code) => code,
        Err(diagnostic) => {
            let mut failed = Findings::new();
            failed.push(diagnostic);
            report.findings(&failed, &generated.sources);
            report.stopped(&failed, &arguments.out);
            ExitCode::FAILURE
        }
    };
    // The process ends with it; freeing it part by part would only take time.
    std::mem::forget(generated);
    code
}

/// Whether the findings prevent writing.
fn stops(arguments: &Generate, generated: &Generated) -> bool {
    let nothing = generated.api.operations.is_empty() && generated.api.models.is_empty() && generated.api.enums.is_empty();
    let errors = generated.findings.has_errors() && !arguments.keep_going;
    let warnings = generated.findings.count(Severity::Warning) > 0 && arguments.deny_warnings;
    nothing || errors || warnings
}

/// Writes, or compares, the crate and the manifest.
#[expect(clippy::result_large_err, reason = "it is made once in a run")]
fn finish(arguments: &Generate, report: &Report, generated: &Generated, files: codegen::output::Files) -> Result<ExitCode, Diagnostic> {
    let failed = |error: std::io::Error| Diagnostic::general(Code::OutputWrite, format!("`{}`: {error}", arguments.out.display()));
    // Where nothing changes, nobody needs to be able to write.
    let claim = (!arguments.check).then(|| Claim::on(&arguments.out, |holder| report.waits(&arguments.out, holder)));
    let changes = Changes::between(&arguments.out, files).map_err(failed)?;
    if !changes.foreign.is_empty() {
        return Err(foreign(&arguments.out, &changes.foreign));
    }
    if let Some(path) = &arguments.manifest {
        let text = format!("{:#}\n", codegen::api::manifest(&generated.api));
        std::fs::write(path, text).map_err(|error| Diagnostic::general(Code::OutputWrite, format!("`{}`: {error}", path.display())))?;
    }
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

/// Names the first files that prevent writing.
fn foreign(out: &std::path::Path, paths: &[String]) -> Diagnostic {
    const NAMED: usize = 10;
    let mut names: Vec<String> = paths.iter().take(NAMED).map(|path| format!("`{path}`")).collect();
    if paths.len() > NAMED {
        names.push(format!("and {} more", paths.len() - NAMED));
    }
    let message = format!("`{}` holds files that the generator did not write: {}", out.display(), names.join(", "));
    Diagnostic::general(Code::OutputForeign, message)
}
