//! Permission tables: as lines of text and as markdown. Knows no operation.

use crate::api::{Access, PermissionSet};
use crate::emit::text::markdown::{cell, code, escape};
use crate::standards::permission::PermissionType;

/// The head of the second column.
const HEAD: &str = "Any one of these, least privileged first";

/// Columns up to which its cells are filled up.
const MOST_FILLED: usize = 60;

/// The line of `Info` on these permissions: the case, and what each permission type needs.
pub(crate) fn line(set: &PermissionSet) -> [String; 4] {
    let [work, personal, application] = [&set.delegated_work, &set.delegated_personal, &set.application].map(access);
    [set.when.clone(), work, personal, application]
}

fn access(access: &Access) -> String {
    match access {
        Access::Unknown => String::new(),
        Access::NotSupported => "-".to_owned(),
        Access::AnyOf(alternatives) => alternatives.iter().map(|together| together.join(" + ")).collect::<Vec<_>>().join(", "),
    }
}

/// The section of an operation's docs; nothing for a page without permissions.
pub(crate) fn docs(sets: &[PermissionSet]) -> Vec<String> {
    let mut lines = vec!["# Permissions".to_owned()];
    for set in sets {
        lines.push(String::new());
        if !set.when.is_empty() {
            lines.extend([format!("{}:", escape(&set.when, true)), String::new()]);
        }
        lines.extend(table(set));
    }
    if sets.is_empty() { Vec::new() } else { lines }
}

fn table(set: &PermissionSet) -> Vec<String> {
    let rows = [
        ("Permission type", HEAD.to_owned()),
        (PermissionType::DelegatedWork.title(), words(&set.delegated_work)),
        (PermissionType::DelegatedPersonal.title(), words(&set.delegated_personal)),
        (PermissionType::Application.title(), words(&set.application)),
    ];
    let width = |of: fn(&(&str, String)) -> usize| rows.iter().map(of).max().unwrap_or(0);
    // Rows of many permissions are not worth filling up.
    let (left, right) = (width(|row| row.0.chars().count()), width(|row| row.1.chars().count()).min(MOST_FILLED));
    let mut lines: Vec<String> = rows.iter().map(|(kind, words)| format!("| {kind:left$} | {words:right$} |")).collect();
    lines.insert(1, format!("|{}|{}|", "-".repeat(left + 2), "-".repeat(right + 2)));
    lines
}

fn words(access: &Access) -> String {
    match access {
        Access::Unknown => "Not documented".into(),
        Access::NotSupported => "Not supported".into(),
        Access::AnyOf(alternatives) => {
            let together = |scopes: &Vec<String>| scopes.iter().map(|scope| cell(&code(scope))).collect::<Vec<_>>().join(" and ");
            alternatives.iter().map(together).collect::<Vec<_>>().join(", ")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_aligned_and_says_what_the_page_does_not() {
        let any = |scopes: &[&[&str]]| Access::AnyOf(scopes.iter().map(|all| all.iter().map(|&s| s.into()).collect()).collect());
        let set = PermissionSet {
            when: "Acting on others".into(),
            delegated_work: any(&[&["Chat.Create"], &["A.Read", "B.Read"]]),
            delegated_personal: Access::NotSupported,
            application: Access::Unknown,
        };
        let expected = "\
# Permissions

Acting on others:

| Permission type                    | Any one of these, least privileged first |
|------------------------------------|------------------------------------------|
| Delegated (work or school account) | `Chat.Create`, `A.Read` and `B.Read`     |
| Delegated (personal account)       | Not supported                            |
| Application                        | Not documented                           |";
        assert_eq!(docs(&[set]).join("\n"), expected);
        assert!(docs(&[]).is_empty());
    }
}
