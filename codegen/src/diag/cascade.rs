//! Owns which findings follow from another one: one cause is one finding. It must not know how either is found.

use crate::diag::code::Code;
use crate::diag::diagnostic::Diagnostic;
use crate::span::Span;
use std::collections::BTreeMap;

/// How a finding lies to one that follows from it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Relation {
    /// In the same file.
    Page,
    /// One of its places has bytes of the cause, or of a place of it.
    Place,
}

/// The cause, the relation, and the codes of what may follow.
type Cascade = (Code, Relation, &'static [Code]);

/// What is certain to be wrong again once a page is misread.
const CASCADES: [Cascade; 10] = [
    (Code::HttpPlaceholder, Relation::Page, OF_FORM),
    (Code::HttpUnknownMethod, Relation::Page, OF_FORM),
    (Code::HttpNoRequest, Relation::Page, OF_FORM),
    (Code::TableShape, Relation::Place, &[Code::TypeCell, Code::TypeUnknown, Code::PermissionTable]),
    (Code::TypeCell, Relation::Place, &[Code::LinkMissing, Code::TypeUnknown]),
    (Code::LinkMissing, Relation::Place, &[Code::TypeUnknown, Code::BaseConflict]),
    (Code::TypeConflict, Relation::Place, &[Code::ExampleMisfit]),
    (Code::SpellingConflict, Relation::Place, &[Code::ExampleUndocumented, Code::LinkText]),
    (Code::LinkText, Relation::Place, &[Code::ResponseConflict]),
    (Code::ExampleNoForm, Relation::Page, &[Code::SampleKeys]),
];

/// What follows where the page lacks a URL form.
const OF_FORM: &[Code] = &[Code::ExampleNoForm, Code::ExampleUntested, Code::ExampleUndocumented];

/// Leaves out what follows from another finding. The help of the cause says how many findings that were.
pub(crate) fn settle(diagnostics: &mut Vec<Diagnostic>) {
    let mut by_file: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for (at, diagnostic) in diagnostics.iter().enumerate() {
        files(diagnostic).for_each(|file| by_file.entry(file).or_default().push(at));
    }
    let mut follows: BTreeMap<usize, usize> = BTreeMap::new();
    for (cause, diagnostic) in diagnostics.iter().enumerate() {
        let cascades = CASCADES.iter().filter(|(code, ..)| *code == diagnostic.code);
        for (_, relation, codes) in cascades {
            let near = files(diagnostic).filter_map(|file| by_file.get(&file)).flatten().copied();
            for other in near.filter(|other| codes.contains(&diagnostics[*other].code)) {
                if *relation == Relation::Page || touches(diagnostic, &diagnostics[other]) {
                    follows.entry(other).or_insert(cause);
                }
            }
        }
    }
    leave_out(diagnostics, &follows);
}

fn leave_out(diagnostics: &mut Vec<Diagnostic>, follows: &BTreeMap<usize, usize>) {
    let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
    follows.values().for_each(|cause| *counts.entry(*cause).or_default() += 1);
    for (cause, count) in counts {
        let others =
            if count == 1 { "a finding that follows from it is".to_owned() } else { format!("{count} findings that follow from it are") };
        let help = &mut diagnostics[cause].help;
        *help = format!("{help}; {others} left out");
    }
    let mut at = 0..;
    diagnostics.retain(|_| at.next().is_none_or(|at| !follows.contains_key(&at)));
}

fn places(diagnostic: &Diagnostic) -> impl Iterator<Item = Span> + '_ {
    diagnostic.at.iter().chain(&diagnostic.also).map(|label| label.span)
}

/// Each file that a finding has a place in, once.
fn files(diagnostic: &Diagnostic) -> impl Iterator<Item = u32> {
    let files: std::collections::BTreeSet<u32> = places(diagnostic).map(|span| span.file.0).collect();
    files.into_iter()
}

fn touches(one: &Diagnostic, other: &Diagnostic) -> bool {
    places(one).any(|one| places(other).any(|other| one.file == other.file && one.start < other.end && other.start < one.end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::span::FileId;

    fn at(code: Code, file: u32, range: std::ops::Range<usize>) -> Diagnostic {
        Diagnostic::new(code, Span::new(FileId(file), range), "x").help("repair it")
    }

    fn settled(mut diagnostics: Vec<Diagnostic>) -> Vec<(Code, String)> {
        settle(&mut diagnostics);
        diagnostics.into_iter().map(|diagnostic| (diagnostic.code, diagnostic.help)).collect()
    }

    #[test]
    fn what_follows_from_another_finding_is_counted_there() {
        let broken = at(Code::HttpPlaceholder, 1, 0..5);
        let follows = [at(Code::ExampleNoForm, 1, 50..55), at(Code::ExampleNoForm, 1, 90..95)];
        let expected = [(Code::HttpPlaceholder, "repair it; 2 findings that follow from it are left out".to_owned())];
        assert_eq!(settled([vec![broken], follows.to_vec()].concat()), expected);
    }

    #[test]
    fn what_stands_elsewhere_does_not_follow() {
        let one = [at(Code::HttpPlaceholder, 1, 0..5), at(Code::ExampleNoForm, 2, 0..5)];
        assert_eq!(settled(one.to_vec()).len(), 2);
        let row = [at(Code::TableShape, 1, 0..9), at(Code::TypeCell, 1, 9..12), at(Code::TypeCell, 1, 3..6)];
        assert_eq!(settled(row.to_vec()).len(), 2);
    }
}
