//! Owns the comments that set levels for a part of a page: `<!-- codegen: allow(link-missing) -->`. It must not know what is reported.

use crate::diag::{Code, Diagnostic, Findings, Level, Levels, LocalLevels, Rule};
use crate::page::classify::section::Section;
use crate::page::syntax::context::Context;
use crate::page::syntax::html;
use crate::span::Span;
use std::ops::Range;

/// What such a comment begins with, after its opening and blanks.
const OPENER: &str = "codegen:";

/// The levels that the comments of a page set. A comment is about the section that it stands in, with those below it; below the title, and above
/// it, it is about the page.
pub(crate) fn read(context: &Context<'_>, sections: &[Section<'_>], findings: &mut Findings) -> Vec<LocalLevels> {
    if !context.text.contains(OPENER) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for comment in html::comments(context.text, 0..context.text.len()) {
        let Some(list) = list(context.text, comment.clone()) else { continue };
        // Findings are in the files, also those about text of which a part is included.
        let covers = context.sources.origin(context.span(covered(context.text, sections, comment.start)));
        let at = context.span(list.clone());
        match levels(&context.text[list]) {
            Ok(levels) => {
                let line = |at| context.sources.line_column(Span::new(covers.file, at..at)).line;
                let Range { start, end } = covers.range();
                findings.fact(Rule::LevelsOfSection, at, || format!("levels of lines {} to {}", line(start), line(end)));
                found.push(LocalLevels { covers, levels });
            }
            Err(message) => findings.push(Diagnostic::new(Code::LevelComment, at, message)),
        }
    }
    found
}

/// The bytes between the opener and the end of such a comment.
fn list(text: &str, comment: Range<usize>) -> Option<Range<usize>> {
    let inner = text[comment.clone()].strip_prefix("<!--")?;
    let inner = inner.strip_suffix("-->").unwrap_or(inner);
    let list = inner.trim_start().strip_prefix(OPENER)?.trim();
    let start = comment.start + text[comment.clone()].find(OPENER)? + OPENER.len();
    let start = start + text[start..].len() - text[start..].trim_start().len();
    Some(start..start + list.len())
}

/// `allow(a, b) deny(c)`.
fn levels(list: &str) -> Result<Levels, String> {
    let mut levels = Levels::default();
    let mut rest = list;
    while !rest.is_empty() {
        let unreadable = || format!("`{rest}` is not a level with names in parentheses");
        let (word, after) = rest.split_once('(').ok_or_else(unreadable)?;
        let (names, after) = after.split_once(')').ok_or_else(unreadable)?;
        let level = Level::named(word.trim()).ok_or_else(|| format!("`{}` is not a level", word.trim()))?;
        names.split(',').try_for_each(|name| levels.set(name.trim(), level))?;
        rest = after.trim_start_matches(|c: char| c == ',' || c.is_whitespace());
    }
    if list.is_empty() { Err("the comment sets no level".to_owned()) } else { Ok(levels) }
}

/// The bytes of the section at `at` and of those below it.
fn covered(text: &str, sections: &[Section<'_>], at: usize) -> Range<usize> {
    let headed = || sections.iter().filter(|section| section.level > 0);
    let Some(section) = headed().rfind(|section| section.range.start <= at).filter(|section| section.level > 1) else {
        return 0..text.len();
    };
    let next = headed().find(|next| next.range.start > at && next.level <= section.level);
    section.range.start..next.map_or(text.len(), |next| next.range.start)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::testing::page;

    const PAGE: &str = "# thing resource type\n\n## One\n<!-- codegen: allow(link-missing) -->\n### Below\n\n## Two\n\ntext\n";

    fn covers(text: &str) -> Vec<String> {
        let (page, findings) = page(text);
        assert_eq!(findings, [] as [&str; 0]);
        let whole = format!("---\ntitle: t\n---\n{text}");
        page.levels.iter().map(|local| whole[local.covers.range()].lines().next().unwrap_or_default().to_owned()).collect()
    }

    #[test]
    fn a_comment_is_about_its_section_or_below_the_title_about_the_page() {
        assert_eq!(covers(PAGE), ["## One"]);
        let (page, _) = page(PAGE);
        assert_eq!(page.levels[0].covers.range().len(), PAGE.find("## Two").expect("a heading") - PAGE.find("## One").expect("a heading"));
        assert_eq!(covers("# thing\n<!-- codegen: warn(style), deny(link-missing) -->\n\n## One\n"), ["---"]);
    }

    #[test]
    fn a_comment_that_sets_nothing_is_reported() {
        for (list, message) in [
            ("allow", "`allow` is not a level with names in parentheses"),
            ("forbid(style)", "`forbid` is not a level"),
            ("allow(link-mising)", "`link-mising` is not a code or a group of codes; did you mean `link-missing`?"),
            ("", "the comment sets no level"),
        ] {
            assert_eq!(levels(list), Err(message.to_owned()));
        }
    }
}
