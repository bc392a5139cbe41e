//! Owns what a report is about. It must not know how it looks.

use crate::api::Api;
use crate::diag::{Code, Findings, Severity};
use crate::source::SourceMap;
use std::collections::BTreeMap;

/// What the page is about.
#[derive(Clone, Copy)]
pub struct Run<'a> {
    /// The name of the crate.
    pub title: &'a str,
    /// The pages and what they include.
    pub sources: &'a SourceMap,
    /// What was found.
    pub findings: &'a Findings,
    /// What became of the pages.
    pub api: &'a Api,
}

impl Run<'_> {
    /// How many findings each code has.
    pub(crate) fn by_code(&self) -> BTreeMap<Code, usize> {
        let mut counts = BTreeMap::new();
        self.findings.iter().for_each(|diagnostic| *counts.entry(diagnostic.code).or_default() += 1);
        counts
    }
}

pub(crate) fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}
