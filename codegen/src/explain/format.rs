//! Owns the pages of `tests/format`, the format as an executable specification: their list, and what a section of one holds. Runs nothing.

use crate::diag::Findings;
use crate::source::SourceMap;
use std::ops::Range;

macro_rules! pages {
    ($( $name:literal ),* $(,)?) => {
        /// The pages in the order of reading: name and text.
        pub const PAGES: &[(&str, &str)] = &[$(($name, include_str!(concat!("../../format/", $name)))),*];
    };
}

pages! {
    "01-whole-page.md",
    "02-front-matter.md",
    "03-headings.md",
    "04-permissions.md",
    "05-http-request.md",
    "06-parameters.md",
    "07-response.md",
    "08-examples.md",
    "09-json.md",
    "10-resources.md",
    "11-property-tables.md",
    "12-enumerations.md",
    "13-inheritance.md",
    "14-includes.md",
    "15-text.md",
    "16-tabs-html-repairs.md",
    "17-other-languages.md",
    "18-names-and-areas.md",
    "19-deployments.md",
    "20-types-across-pages.md",
    "21-calls.md",
    "22-results.md",
    "23-examples-as-calls.md",
    "24-contradictions.md",
    "25-misspelt-names.md",
    "26-levels.md",
    "27-corrections.md",
}

/// A section: pages of one docs folder, and what `explain` prints about the first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Section<'t> {
    /// Its heading.
    pub title: &'t str,
    /// The line of the heading, from 1.
    pub line: usize,
    /// The files: path and text.
    pub files: Vec<(&'t str, &'t str)>,
    /// The bytes of what is expected, inside its fence.
    pub expected: Option<Range<usize>>,
    /// The byte after its last fence.
    pub end: usize,
}

impl Section<'_> {
    /// Its files as the docs of a run.
    pub fn sources(&self, findings: &mut Findings) -> SourceMap {
        let is_include = |path: &str| path.split('/').any(|folder| folder == "includes");
        let (includes, pages): (Vec<_>, Vec<_>) = self.files.iter().copied().partition(|(path, _)| is_include(path));
        SourceMap::from_texts(pages, includes, findings)
    }
}

/// The fence around files and expectations: longer by one than those of pages.
const FENCE: &str = "````";

/// The sections of a page of the specification.
pub fn sections(text: &str) -> Vec<Section<'_>> {
    let mut sections = Vec::new();
    let mut current = Section::default();
    let (mut at, mut fence): (usize, Option<(&str, usize)>) = (0, None);
    for (number, line) in (1..).zip(text.split_inclusive('\n')) {
        let end = at + line.len();
        match (fence, line.trim_end().strip_prefix(FENCE)) {
            (None, Some(info)) => fence = Some((info, end)),
            (Some((info, start)), Some("")) => {
                current.add(info, start..at, text);
                current.end = end;
                fence = None;
            }
            (None, None) => {
                if let Some(title) = line.strip_prefix("## ") {
                    sections.push(std::mem::replace(&mut current, Section { title: title.trim(), line: number, ..Section::default() }));
                }
            }
            _ => {}
        }
        at = end;
    }
    sections.push(current);
    sections.retain(|section| section.line > 0);
    sections
}

impl<'t> Section<'t> {
    fn add(&mut self, info: &'t str, range: Range<usize>, text: &'t str) {
        match info.split_once(' ') {
            Some((_, path)) => self.files.push((path.trim(), &text[range])),
            None if info == "explain" => self.expected = Some(range),
            None => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_has_files_and_an_expectation() {
        let text = "# T\n\n## One\n\nText.\n\n````markdown api/a.md\n## No heading\n````\n\n````explain\n  1  x\n````\n\n## Two\n";
        let found = sections(text);
        assert_eq!(found.len(), 2);
        assert_eq!((found[0].title, found[0].line), ("One", 3));
        assert_eq!(found[0].files, [("api/a.md", "## No heading\n")]);
        assert_eq!(found[0].expected.clone().map(|range| &text[range]), Some("  1  x\n"));
        assert_eq!(found[1].title, "Two");
    }
}
