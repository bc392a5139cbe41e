//! Permission tables: as constants and as markdown. Knows no operation.

use crate::api::{Access, PermissionSet};
use crate::emit::text::code::Code;
use crate::emit::text::markdown::{code, escape};
use crate::emit::text::names::Scope;
use crate::standards::permission::PermissionType;

/// The head of the second column.
const HEAD: &str = "Any one of these, least privileged first";

/// Columns up to which its cells are filled up.
const MOST_FILLED: usize = 60;

/// `Permissions { when: "", … }`.
pub(crate) fn constant(set: &PermissionSet, scope: &Scope) -> Code {
    let fields = vec![
        Code::string(&set.when).after("when: "),
        access(&set.delegated_work, scope).after("delegated_work: "),
        access(&set.delegated_personal, scope).after("delegated_personal: "),
        access(&set.application, scope).after("application: "),
    ];
    Code::Fields(scope.runtime("Permissions"), fields)
}

fn access(access: &Access, scope: &Scope) -> Code {
    let name = scope.runtime("Access");
    match access {
        Access::Unknown => Code::text(format!("{name}::Unknown")),
        Access::NotSupported => Code::text(format!("{name}::NotSupported")),
        Access::AnyOf(alternatives) => {
            let ways = alternatives.iter().map(|together| together.join(" + ")).collect::<Vec<_>>().join(", ");
            Code::call(&format!("{name}::AnyOf"), vec![Code::string(&ways)])
        }
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

/// Text in a table's cell.
pub(crate) fn cell(text: &str) -> String {
    text.replace('|', "\\|")
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
