//! Owns how much each code weighs in a run: allowed, a warning or an error; by code, by group, and for a part of a page. Knows positions, not
//! pages.

use crate::diag::code::{Code, Severity};
use crate::diag::findings::Findings;
use crate::diag::names::did_you_mean;
use crate::span::Span;
use crate::standards::nearest::nearest;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// What becomes of the findings of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// They are left out.
    Allow,
    /// They are warnings.
    Warn,
    /// They are errors.
    Deny,
}

impl Level {
    const NAMES: [(&'static str, Self); 3] = [("allow", Self::Allow), ("warn", Self::Warn), ("deny", Self::Deny)];

    /// The level of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(known, _)| *known == name).map(|(_, level)| *level)
    }
}

/// What kind of defect a code is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// The page contradicts itself, another page or the format.
    Correctness,
    /// The page leaves out what readers look for.
    Completeness,
    /// The page is sound, but not written like the others.
    Style,
}

/// The codes of each group but the first, all of which are allowed unless a level says otherwise.
const GROUPS: [(Group, &[Code]); 2] = [
    (
        Group::Completeness,
        &[
            Code::ArgumentUndocumented,
            Code::DescriptionMissing,
            Code::ExampleMissing,
            Code::FrontMatterIncomplete,
            Code::PermissionsMissing,
        ],
    ),
    (Group::Style, &[Code::HeadingRepeated, Code::SectionOrder, Code::TableHeader]),
];

impl Group {
    /// Every group.
    pub const ALL: [Self; 3] = [Self::Correctness, Self::Completeness, Self::Style];

    /// As the command line and `codegen.toml` name it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Correctness => "correctness",
            Self::Completeness => "completeness",
            Self::Style => "style",
        }
    }
}

impl Code {
    /// The kind of defect that it is about.
    pub fn group(self) -> Group {
        GROUPS.iter().find(|(_, codes)| codes.contains(&self)).map_or(Group::Correctness, |(group, _)| *group)
    }

    /// Its level where nothing sets another.
    pub fn default_level(self) -> Level {
        match (self.severity(), self.group()) {
            (Severity::Error, _) => Level::Deny,
            (Severity::Warning, Group::Correctness) => Level::Warn,
            (Severity::Warning, _) => Level::Allow,
        }
    }
}

/// The codes that a name means: a code or a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Meant {
    Code(Code),
    Group(Group),
}

/// The meaning of the name of a code or a group whose level can be set.
fn meant(name: &str) -> Result<Meant, String> {
    if let Some(group) = Group::ALL.into_iter().find(|group| group.name() == name) {
        return Ok(Meant::Group(group));
    }
    let codes = || Code::ALL.iter().copied();
    match codes().find(|code| code.name() == name) {
        Some(code) if code.severity() == Severity::Error => {
            Err(format!("`{name}` is always an error, as something is left out; `--keep-going` generates the rest"))
        }
        Some(code) => Ok(Meant::Code(code)),
        None => {
            let known = codes().map(Code::name).chain(Group::ALL.map(Group::name));
            let near = nearest(name, known).map(|near| did_you_mean(near.name)).unwrap_or_default();
            Err(format!("`{name}` is not a code or a group of codes{near}"))
        }
    }
}

/// The levels of a run. A code wins over its group; of several levels of one name the stricter wins.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Levels {
    codes: BTreeMap<Code, Level>,
    groups: BTreeMap<Group, Level>,
}

impl Levels {
    /// Sets the level of a code or a group.
    ///
    /// # Errors
    /// There is no such code or group, or the code is always an error.
    pub fn set(&mut self, name: &str, level: Level) -> Result<(), String> {
        let known = match meant(name)? {
            Meant::Code(code) => self.codes.entry(code).or_insert(level),
            Meant::Group(group) => self.groups.entry(group).or_insert(level),
        };
        *known = level.max(*known);
        Ok(())
    }

    /// These levels where they say something, or else those of `weaker`.
    #[must_use]
    pub fn or(mut self, weaker: &Self) -> Self {
        let decided: Vec<Code> = Code::ALL.iter().copied().filter(|code| self.groups.contains_key(&code.group())).collect();
        for (code, level) in weaker.codes.iter().filter(|(code, _)| !decided.contains(code)) {
            self.codes.entry(*code).or_insert(*level);
        }
        for (group, level) in &weaker.groups {
            self.groups.entry(*group).or_insert(*level);
        }
        self
    }

    /// The level of a code.
    pub fn of(&self, code: Code) -> Level {
        let set = self.codes.get(&code).or_else(|| self.groups.get(&code.group())).copied();
        set.map_or(code.default_level(), |level| if code.severity() == Severity::Error { Level::Deny } else { level })
    }
}

/// Levels that a comment sets for a part of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalLevels {
    /// The part.
    pub covers: Span,
    /// The levels.
    pub levels: Levels,
}

impl LocalLevels {
    /// The level that it sets for a code, if it sets one.
    pub(crate) fn of(&self, code: Code) -> Option<Level> {
        let is_set = self.levels.codes.contains_key(&code) || self.levels.groups.contains_key(&code.group());
        is_set.then(|| self.levels.of(code))
    }

    fn covers(&self, span: Span) -> bool {
        self.covers.file == span.file && self.covers.start <= span.start && span.start <= self.covers.end
    }
}

impl Findings {
    /// Leaves out what is allowed, and makes errors of what is denied. Of several comments the one that covers least decides.
    pub fn apply(&mut self, levels: &Levels, local: &[LocalLevels]) {
        let mut decided = self.decided_by(local).into_iter();
        self.retain(|found| {
            let level = decided.next().flatten().unwrap_or_else(|| levels.of(found.code));
            found.denied = level == Level::Deny && found.code.severity() == Severity::Warning;
            level != Level::Allow
        });
    }

    /// The level that comments set for each finding. Parts of pages lie within each other or apart, so that the last one that has begun and has not
    /// ended covers least.
    fn decided_by(&self, local: &[LocalLevels]) -> Vec<Option<Level>> {
        let place = |span: Span| (span.file, span.start);
        let mut found: Vec<(Span, usize, Code)> =
            self.iter().enumerate().filter_map(|(index, found)| Some((found.at.as_ref()?.span, index, found.code))).collect();
        found.sort_by_key(|(span, ..)| place(*span));
        let mut local: Vec<&LocalLevels> = local.iter().collect();
        local.sort_by_key(|local| (place(local.covers), Reverse(local.covers.end)));
        let mut local = local.into_iter().peekable();
        let mut open: BTreeMap<Code, Vec<&LocalLevels>> = BTreeMap::new();
        let mut decided = vec![None; self.iter().count()];
        for (span, index, code) in found {
            while let Some(begun) = local.next_if(|local| place(local.covers) <= place(span)) {
                let codes = Code::ALL.iter().filter(|code| begun.of(**code).is_some());
                codes.for_each(|code| open.entry(*code).or_default().push(begun));
            }
            let of_code = open.entry(code).or_default();
            while of_code.pop_if(|local| !local.covers(span)).is_some() {}
            decided[index] = of_code.last().and_then(|local| local.of(code));
        }
        decided
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::diagnostic::Diagnostic;
    use crate::span::FileId;

    fn levels(set: &[(&str, Level)]) -> Levels {
        let mut levels = Levels::default();
        set.iter().for_each(|(name, level)| levels.set(name, *level).expect("a level"));
        levels
    }

    #[test]
    fn a_code_wins_over_its_group() {
        let levels = levels(&[("link-missing", Level::Allow), ("correctness", Level::Deny)]);
        assert_eq!(levels.of(Code::LinkMissing), Level::Allow);
        assert_eq!(levels.of(Code::TypeUnknown), Level::Deny);
        assert_eq!(levels.of(Code::SectionOrder), Level::Allow);
    }

    #[test]
    fn the_command_line_wins_over_the_file() {
        let file = levels(&[("link-missing", Level::Allow), ("style", Level::Warn)]);
        assert_eq!(levels(&[("correctness", Level::Deny)]).or(&file).of(Code::LinkMissing), Level::Deny);
        assert_eq!(levels(&[("table-header", Level::Allow)]).or(&file).of(Code::TableHeader), Level::Allow);
        assert_eq!(levels(&[]).or(&file).of(Code::TableHeader), Level::Warn);
    }

    #[test]
    fn an_error_has_no_other_level() {
        assert!(Levels::default().set("type-conflict", Level::Allow).is_err());
        assert_eq!(levels(&[("correctness", Level::Allow)]).of(Code::TypeConflict), Level::Deny);
    }

    #[test]
    fn an_unknown_name_gets_the_nearest_one() {
        let message = Levels::default().set("compleness", Level::Warn).expect_err("unknown");
        assert!(message.ends_with("did you mean `completeness`?"), "{message}");
    }

    #[test]
    fn the_comment_that_covers_least_decides() {
        let span = |range| Span::new(FileId(0), range);
        let local = |range, level| LocalLevels { covers: span(range), levels: levels(&[("link-missing", level)]) };
        let mut findings = Findings::new();
        for at in [1, 11, 21] {
            findings.push(Diagnostic::new(Code::LinkMissing, span(at..at + 1), at.to_string()));
        }
        findings.apply(&Levels::default(), &[local(0..20, Level::Allow), local(10..20, Level::Deny)]);
        let left: Vec<_> = findings.iter().map(|found| (found.message.as_str(), found.severity())).collect();
        assert_eq!(left, [("11", Severity::Error), ("21", Severity::Warning)]);
    }
}
