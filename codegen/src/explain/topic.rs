//! Owns the explanation of a rule or a code: summary, reason or help, and the smallest example of the specification. Reads no page.

use crate::diag::{Code, Rule, Severity};
use crate::explain::format::{PAGES, Section, sections};
use crate::explain::page_name::stem;
use crate::source::SourceMap;
use crate::standards::nearest::nearest;
use std::sync::LazyLock;

/// What the rule or the code of that name means, with a final line break; `None` where there is no such name.
pub fn topic(name: &str) -> Option<String> {
    let rule = Rule::ALL.iter().find(|rule| rule.name() == name).map(|rule| {
        let shows = |expected: &str| expected.lines().any(|line| line.split_whitespace().next_back() == Some(rule.name()));
        let text = format!("rule {rule}\n\n{}\nWhy: {}\n", rule.summary(), rule.why());
        text + &example(shows)
    });
    let code = || {
        let code = Code::ALL.iter().find(|code| code.name() == name)?;
        let severity = match code.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let shows = |expected: &str| expected.contains(&format!("{severity}[{code}]: "));
        let help = code.help().trim_end_matches('.');
        Some(format!("{severity} {code}\n\n{}\nHelp: {help}.\n", code.summary()) + &example(shows))
    };
    rule.or_else(code)
}

/// The sections of the specification, each with the name and the text of its page.
static SECTIONS: LazyLock<Vec<(&str, &str, Section<'_>)>> = LazyLock::new(|| {
    let of_page = |&(page, text)| sections(text).into_iter().map(move |section| (page, text, section));
    PAGES.iter().flat_map(of_page).collect()
});

/// The smallest section whose expectation shows it, with its files and the expectation.
fn example(shows: impl Fn(&str) -> bool) -> String {
    let showing = SECTIONS.iter().filter(|(_, text, section)| section.expected.clone().is_some_and(|range| shows(&text[range])));
    let smallest = showing.min_by_key(|(.., section)| section.files.iter().map(|(_, text)| text.len()).sum::<usize>());
    smallest.map(|(page, text, section)| printed(page, text, section)).unwrap_or_default()
}

fn printed(page: &str, text: &str, section: &Section<'_>) -> String {
    let mut out = format!("\nExample: {} (tests/format/{page}, line {})\n", section.title, section.line);
    let expected = section.expected.clone().map(|range| ("codegen explain", &text[range]));
    for (title, text) in section.files.iter().copied().chain(expected) {
        out.push_str(&format!("\n---- {title}\n{text}"));
    }
    out
}

/// The rule, code or page whose name is most like `name`, if one is near.
pub fn similar(name: &str, sources: &SourceMap) -> Option<String> {
    let rules = Rule::ALL.iter().map(|rule| rule.name());
    let codes = Code::ALL.iter().map(|code| code.name());
    let pages = sources.pages().iter().map(|&page| stem(sources.path(page)));
    nearest(stem(name), rules.chain(codes).chain(pages)).map(|near| near.name.to_owned())
}

/// The page whose name is most like `name`, if one is near.
pub fn similar_page(name: &str, sources: &SourceMap) -> Option<String> {
    let pages = sources.pages().iter().map(|&page| stem(sources.path(page)));
    nearest(stem(name), pages).map(|near| near.name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Findings;

    #[test]
    fn every_rule_and_every_code_is_a_topic() {
        let names = Rule::ALL.iter().map(|rule| rule.name()).chain(Code::ALL.iter().map(|code| code.name()));
        assert_eq!(names.filter(|name| topic(name).is_none()).collect::<Vec<_>>(), [] as [&str; 0]);
    }

    #[test]
    fn a_misspelt_name_is_corrected() {
        let sources = SourceMap::from_texts([("api/gadget-list-parts.md", "")], [], &mut Findings::new());
        assert_eq!(similar("heding-word", &sources).as_deref(), Some("heading-word"));
        assert_eq!(similar("link-mising", &sources).as_deref(), Some("link-missing"));
        assert_eq!(similar("gadget-lst-parts.md", &sources).as_deref(), Some("gadget-list-parts"));
        assert_eq!(similar("xyzzy", &sources), None);
    }
}
