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
const CASCADES: [Cascade; 11] = [
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
    (Code::NameMisspelt, Relation::Place, &[Code::RequiredConflict]),
];

/// What follows where the page lacks a URL form.
const OF_FORM: &[Code] = &[Code::ExampleNoForm, Code::ExampleUntested, Code::ExampleUndocumented];

/// Leaves out what follows from another finding. The help of the cause says how many findings that were.
pub(crate) fn settle(diagnostics: &mut Vec<Diagnostic>) {
    let causes = Causes::of(diagnostics);
    let follows = diagnostics.iter().enumerate().filter_map(|(at, diagnostic)| Some((at, causes.first_of(diagnostic)?)));
    let follows = follows.collect();
    leave_out(diagnostics, &follows);
}

/// A place, the number of the finding that is there, and the greatest end of a place up to it.
type Place = (Span, usize, u32);

/// Where findings are from which others may follow.
#[derive(Default)]
struct Causes {
    /// The first of each code in each file.
    in_file: BTreeMap<(Code, u32), usize>,
    /// The places of each code in each file, by their start.
    places: BTreeMap<(Code, u32), Vec<Place>>,
}

impl Causes {
    fn of(diagnostics: &[Diagnostic]) -> Self {
        let mut causes = Self::default();
        for (at, diagnostic) in diagnostics.iter().enumerate() {
            for span in places(diagnostic).filter(|_| CASCADES.iter().any(|(code, ..)| *code == diagnostic.code)) {
                causes.in_file.entry((diagnostic.code, span.file.0)).or_insert(at);
                causes.places.entry((diagnostic.code, span.file.0)).or_default().push((span, at, span.end));
            }
        }
        for places in causes.places.values_mut() {
            places.sort_by_key(|(span, at, _)| (span.start, *at));
            let mut greatest = 0;
            for (span, _, end) in places {
                greatest = greatest.max(span.end);
                *end = greatest;
            }
        }
        causes
    }

    /// The first finding from which `diagnostic` follows.
    fn first_of(&self, diagnostic: &Diagnostic) -> Option<usize> {
        let cascades = CASCADES.iter().filter(|(.., codes)| codes.contains(&diagnostic.code));
        let first = cascades.filter_map(|(cause, relation, _)| {
            let of_place = |span: Span| match relation {
                Relation::Page => self.in_file.get(&(*cause, span.file.0)).copied(),
                Relation::Place => self.touching(*cause, span),
            };
            places(diagnostic).filter_map(of_place).min()
        });
        first.min()
    }

    /// The first finding of a code with a place that has bytes of `span`.
    fn touching(&self, code: Code, span: Span) -> Option<usize> {
        let places = self.places.get(&(code, span.file.0))?;
        let before = &places[..places.partition_point(|(place, ..)| place.start < span.end)];
        let near = before.iter().rev().take_while(|(.., greatest)| *greatest > span.start);
        near.filter(|(place, ..)| place.end > span.start).map(|(_, at, _)| *at).min()
    }
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
