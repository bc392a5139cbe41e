//! Owns what a sound page should have all the same: names spelled as elsewhere, what readers look for, the usual order. It must not change what
//! was understood.

mod census;
mod completeness;
mod misspelt;
mod style;

use crate::api::Api;
use crate::diag::{Code, Findings, Group, Level, Levels, LocalLevels};
use crate::page::model::Page;
use rayon::prelude::*;

/// Adds what the lints find, those that are allowed everywhere aside.
pub fn lint(pages: &[Page], api: &Api, levels: &Levels, findings: &mut Findings) {
    misspelt::find(pages, api, findings);
    for (group, check) in [(Group::Completeness, completeness::check as fn(&Page, &mut Findings)), (Group::Style, style::check)] {
        if is_wanted(group, pages, levels) {
            findings.of_each(pages, check);
        }
    }
}

/// The levels that comments of all pages set.
pub fn local_levels(pages: &[Page]) -> Vec<LocalLevels> {
    pages.iter().flat_map(|page| &page.levels).cloned().collect()
}

/// Whether a code of the group is a warning or an error in any place.
fn is_wanted(group: Group, pages: &[Page], levels: &Levels) -> bool {
    let is_on = |levels: &Levels| Code::ALL.iter().any(|code| code.group() == group && levels.of(*code) != Level::Allow);
    is_on(levels) || pages.par_iter().any(|page| page.levels.iter().any(|local| is_on(&local.levels)))
}
