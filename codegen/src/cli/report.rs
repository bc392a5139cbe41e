//! What the command prints, in the style of cargo: findings and progress on standard error; JSON on standard output, and diffs where no JSON is.
//! Decides nothing.
#![allow(clippy::print_stderr, reason = "this is where the command speaks")]

use codegen::api::Api;
use codegen::diag::{Code, Findings, Format, Severity, alike, json_text, render_alike, sarif};
use codegen::output::Changes;
use codegen::pipeline::Generated;
use codegen::source::SourceMap;
use std::cell::RefCell;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::io::{IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;

/// How findings are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Messages {
    /// Each by itself, as soon as it is known.
    Each(Format),
    /// All in one SARIF log, at the end.
    Log,
}

/// Prints in one format.
pub(crate) struct Report {
    messages: Messages,
    /// What the log will have.
    collected: RefCell<Findings>,
    colour: bool,
}

impl Report {
    pub(crate) fn new(messages: Messages) -> Self {
        let colour = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
        Self { messages, collected: RefCell::default(), colour }
    }

    /// All findings, those that are alike together.
    pub(crate) fn findings(&self, findings: &Findings, sources: &SourceMap) {
        let Messages::Each(format) = self.messages else { return self.collected.borrow_mut().append(findings.clone()) };
        for group in alike(findings) {
            let text = render_alike(&group, sources, format, self.colour);
            // The reader has gone, so that nobody can read an error either.
            let _ = match format {
                Format::Json => writeln!(std::io::stdout(), "{text}"),
                Format::Human => writeln!(std::io::stderr(), "{text}\n"),
                Format::Short | Format::Github => writeln!(std::io::stderr(), "{text}"),
            };
        }
    }

    /// The log of all findings, where it is asked for.
    pub(crate) fn end(&self, sources: &SourceMap) {
        if self.messages == Messages::Log {
            let _ = writeln!(std::io::stdout(), "{}", json_text(&sarif(&self.collected.borrow(), sources)));
        }
    }

    /// Whether people read the findings as they are printed.
    pub(crate) fn for_people(&self) -> bool {
        self.messages == Messages::Each(Format::Human)
    }

    /// How long each step took.
    pub(crate) fn timed(&self, timings: &str) {
        self.status("Timed", timings);
    }

    /// How many findings there are of each code, where there are many.
    pub(crate) fn summary(&self, findings: &Findings) {
        const MANY: usize = 20;
        let mut counts: BTreeMap<(Severity, Code), usize> = BTreeMap::new();
        findings.iter().for_each(|found| *counts.entry((found.severity(), found.code)).or_default() += 1);
        if !matches!(self.messages, Messages::Each(Format::Human | Format::Short)) || findings.iter().count() < MANY || counts.len() < 2 {
            return;
        }
        let mut counts: Vec<_> = counts.into_iter().collect();
        counts.sort_by_key(|((severity, _), count)| (*severity, Reverse(*count)));
        self.status("Found", "by code; `codegen explain CODE` says what each means");
        for ((severity, code), count) in counts {
            let word = if severity == Severity::Error { " (error)" } else { "" };
            eprintln!("{count:>12} {code}{word}");
        }
    }

    /// What was read.
    pub(crate) fn pages(&self, sources: &SourceMap) {
        let (files, pages) = (sources.size().0, sources.pages().len());
        let included = count(files.saturating_sub(pages), "included file");
        self.status("Read", &format!("{} and {included}", count(pages, "page")));
    }

    /// What the pages hold.
    pub(crate) fn read(&self, generated: &Generated) {
        self.pages(&generated.sources);
        self.resolved(&generated.api, &generated.findings);
    }

    /// What became of the pages.
    pub(crate) fn resolved(&self, api: &Api, findings: &Findings) {
        let items = [count(api.operations.len(), "operation"), count(api.models.len(), "model"), count(api.enums.len(), "enumeration")];
        let warnings = match findings.count(Severity::Warning) {
            0 => String::new(),
            n => format!(" ({})", count(n, "warning")),
        };
        self.status("Resolved", &format!("{}, {}, {}{warnings}", items[0], items[1], items[2]));
    }

    /// Says that another run writes the folder.
    pub(crate) fn waits(&self, out: &Path, holder: &str) {
        let process = if holder.is_empty() { "another run".to_owned() } else { format!("process {holder}") };
        self.status("Waiting", &format!("{}: {process} writes it", out.display()));
    }

    /// What writing did.
    pub(crate) fn wrote(&self, changes: &Changes, out: &Path) {
        let summary = match (changes.added.len(), changes.changed.len(), changes.stale.len()) {
            (0, 0, 0) => "up to date".to_owned(),
            (added, changed, removed) => format!("{added} added, {changed} changed, {removed} removed"),
        };
        self.status("Wrote", &format!("{}: {}, {summary}", out.display(), count(changes.files(), "file")));
    }

    /// What comparing found.
    pub(crate) fn checked(&self, changes: &Changes, diff: &str, out: &Path) {
        if changes.is_fresh() {
            return self.status("Checked", &format!("{}: {}, up to date", out.display(), count(changes.files(), "file")));
        }
        // What programs read has nothing but findings in it.
        let _ = match self.messages {
            Messages::Each(Format::Json) | Messages::Log => std::io::stderr().write_all(diff.as_bytes()),
            Messages::Each(_) => std::io::stdout().write_all(diff.as_bytes()),
        };
        eprintln!("{}: `{}` is stale; the same command without `--check` regenerates it", self.paint("error", "31"), out.display());
    }

    /// Says that nothing was written.
    pub(crate) fn stopped(&self, findings: &Findings, out: &Path) {
        let found = [(Severity::Error, "error"), (Severity::Warning, "warning")];
        let found = found.map(|(severity, noun)| (findings.count(severity), noun));
        let found: Vec<String> = found.iter().filter(|(n, _)| *n > 0).map(|(n, noun)| count(*n, noun)).collect();
        let why = if found.is_empty() { "nothing to generate".to_owned() } else { found.join(" and ") };
        eprintln!("{}: {why}; `{}` was left as it is", self.paint("error", "31"), out.display());
    }

    /// Says why nothing can be done; the exit status of wrong usage.
    pub(crate) fn unusable(&self, message: &str) -> ExitCode {
        eprintln!("{}: {message}", self.paint("error", "31"));
        ExitCode::from(2)
    }

    pub(crate) fn status(&self, verb: &str, text: &str) {
        eprintln!("{} {text}", self.paint(&format!("{verb:>12}"), "32"));
    }

    fn paint(&self, text: &str, colour: &str) -> String {
        if self.colour { format!("\x1b[1;{colour}m{text}\x1b[0m") } else { text.to_owned() }
    }
}

pub(crate) fn count(n: usize, noun: &str) -> String {
    format!("{n} {noun}{}", if n == 1 { "" } else { "s" })
}
