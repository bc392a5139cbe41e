//! Owns corrections of pages that are not one's own: which text of which section is replaced before the page is read, and why. It must not know
//! what the text means.

use crate::diag::Code;
use crate::source::settings::{Problem, SettingsFile};
use crate::span::Span;
use std::ops::Range;

/// A correction that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// The new text in the page.
    pub span: Span,
    /// The heading of the section.
    pub what: String,
    /// What the page says on the disk.
    pub old: String,
    /// What was read in its place.
    pub new: String,
    /// Why.
    pub why: String,
}

/// A correction that is to be made.
pub(crate) struct Wanted {
    /// The number of the file that asks for it, and where in it.
    pub(crate) asked: (usize, Range<usize>),
    /// The path of the page from the docs folder.
    pub(crate) page: String,
    what: String,
    old: String,
    new: String,
    why: String,
    /// Whether its page was read.
    pub(crate) met: bool,
}

/// The keys of an entry.
const KEYS: [&str; 5] = ["page", "what", "old", "new", "why"];

/// The corrections of `file`, the settings file of that `number`.
pub(crate) fn wanted(number: usize, file: &mut SettingsFile) -> Vec<Wanted> {
    let entries = file.entries("correction", KEYS);
    let folder = file.folder().to_owned();
    let wanted = |(at, [page, what, old, new, why]): (Range<usize>, [String; 5])| Wanted {
        asked: (number, at),
        page: format!("{folder}{page}"),
        what,
        old,
        new,
        why,
        met: false,
    };
    entries.into_iter().map(wanted).collect()
}

/// The name of a section of text before the first heading.
const FRONT_MATTER: &str = "front matter";

impl Wanted {
    /// The bytes of the page that it replaces.
    ///
    /// # Errors
    /// There are none: the page has changed.
    fn place(&self, text: &str) -> Result<Range<usize>, String> {
        let Self { page, what, old, new, .. } = self;
        let section = section(text, what).ok_or_else(|| format!("`{page}` has no section `{what}`"))?;
        if old.matches('\n').count() != new.matches('\n').count() {
            return Err("`new` has other line breaks than `old`: positions would not be those of the page".to_owned());
        }
        let mut places = text[section.clone()].match_indices(old.as_str()).map(|(at, _)| section.start + at);
        match (places.next().filter(|_| !old.is_empty()), places.count()) {
            (Some(at), 0) => Ok(at..at + old.len()),
            (Some(_), more) => Err(format!("`{old}` stands {} times in the section `{what}` of `{page}`", more + 1)),
            (None, _) if text[section].contains(new.as_str()) => Err(format!("the section `{what}` of `{page}` says `{new}` already")),
            (None, _) => Err(format!("`{old}` is not in the section `{what}` of `{page}`")),
        }
    }
}

/// A text with corrections, and those: with the bytes of the new text.
pub(crate) struct Corrected {
    pub(crate) text: String,
    pub(crate) made: Vec<(Range<usize>, Correction)>,
}

/// Makes all corrections of the page `path`; a problem of the file that asks for one says why it cannot be made.
pub(crate) fn correct(path: &str, text: String, wanted: &mut [Wanted], problems: &mut Vec<(usize, Problem)>) -> Corrected {
    let mut places: Vec<(Range<usize>, &Wanted)> = Vec::new();
    for wanted in wanted.iter_mut().filter(|wanted| wanted.page == path) {
        wanted.met = true;
        let overlaps = |place: &Range<usize>| places.iter().any(|(other, _)| other.start < place.end && place.start < other.end);
        match wanted
            .place(&text)
            .and_then(|place| if overlaps(&place) { Err("another correction is of the same text".into()) } else { Ok(place) })
        {
            Ok(place) => places.push((place, wanted)),
            Err(why) => problems.push((wanted.asked.0, stale(wanted, why))),
        }
    }
    if places.is_empty() {
        return Corrected { text, made: Vec::new() };
    }
    places.sort_by_key(|(place, _)| place.start);
    let (mut out, mut done, mut made) = (String::with_capacity(text.len()), 0, Vec::new());
    for (place, Wanted { what, old, new, why, .. }) in places {
        out.push_str(&text[done..place.start]);
        let range = out.len()..out.len() + new.len();
        out.push_str(new);
        done = place.end;
        let span = Span::new(crate::span::FileId(0), range.clone());
        made.push((range, Correction { span, what: what.clone(), old: old.clone(), new: new.clone(), why: why.clone() }));
    }
    out.push_str(&text[done..]);
    Corrected { text: out, made }
}

/// That a correction cannot be made.
pub(crate) fn stale(wanted: &Wanted, why: impl Into<String>) -> Problem {
    Problem::new(Code::CorrectionStale, wanted.asked.1.clone(), why)
}

/// The bytes of the section below the heading `what`, with those below it.
fn section(text: &str, what: &str) -> Option<Range<usize>> {
    let (mut at, mut in_fence) = (0, false);
    let mut open: Option<(usize, usize)> = None;
    let mut first = None;
    for line in text.split_inclusive('\n') {
        in_fence ^= line.trim_start().starts_with("```");
        let level = line.bytes().take_while(|byte| *byte == b'#').count();
        // `# [HTTP](#tab/http)` begins a tab.
        if level > 0 && !in_fence && !line.contains("](#tab/") {
            first.get_or_insert(at);
            match open {
                Some((start, above)) if level <= above => return Some(start..at),
                None if line[level..].trim().eq_ignore_ascii_case(what.trim()) => open = Some((at, level)),
                _ => {}
            }
        }
        at += line.len();
    }
    let front = || (what == FRONT_MATTER).then(|| 0..first.unwrap_or(text.len()));
    open.map(|(start, _)| start..text.len()).or_else(front)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "---\ntitle: t\n---\n# T\n\n## One\n\nred\n\n```\n# red\n```\n\n## Two\n\nblue blue\n";

    fn correct_one(what: &str, old: &str, new: &str) -> Result<String, String> {
        let asked = Wanted {
            asked: (0, 0..0),
            page: "a.md".into(),
            what: what.into(),
            old: old.into(),
            new: new.into(),
            why: String::new(),
            met: false,
        };
        asked.place(PAGE).map(|place| format!("{}{new}{}", &PAGE[..place.start], &PAGE[place.end..]))
    }

    #[test]
    fn a_correction_is_of_the_only_place_in_its_section() {
        assert_eq!(correct_one("two", "blue blue", "blue"), Ok(PAGE.replace("blue blue", "blue")));
        assert_eq!(correct_one("front matter", "title: t", "title: u"), Ok(PAGE.replace("title: t", "title: u")));
        assert_eq!(correct_one("Two", "red", "x").expect_err("stale"), "`red` is not in the section `Two` of `a.md`");
        assert_eq!(correct_one("One", "red", "x").expect_err("stale"), "`red` stands 2 times in the section `One` of `a.md`");
        assert_eq!(correct_one("Two", "green", "blue").expect_err("stale"), "the section `Two` of `a.md` says `blue` already");
        assert_eq!(correct_one("Three", "a", "b").expect_err("stale"), "`a.md` has no section `Three`");
        assert!(correct_one("One", "red\n\n", "red").is_err());
    }
}
