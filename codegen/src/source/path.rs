//! Paths as pages write them: `/` between names, `.` and `..`. Never asks the disk.

/// `target` relative to the folder of the file `from`, normalised; `..` that lead above the docs folder are kept at the front. `None` for
/// an empty or absolute target.
pub(crate) fn join(from: &str, target: &str) -> Option<String> {
    if target.is_empty() || target.starts_with(['/', '\\']) || target.contains(':') {
        return None;
    }
    let mut path = String::with_capacity(from.len() + target.len());
    path.push_str(from.rsplit_once('/').map_or("", |(folder, _)| folder));
    for name in target.split(['/', '\\']) {
        let last = path.rfind('/').map_or(0, |slash| slash + 1);
        match name {
            "" | "." => {}
            ".." if !matches!(&path[last..], "" | "..") => path.truncate(last.saturating_sub(1)),
            name => {
                path.extend((!path.is_empty()).then_some('/'));
                path.push_str(name);
            }
        }
    }
    Some(path)
}

#[cfg(test)]
mod tests {
    use crate::source::path::join;

    #[test]
    fn a_target_is_relative_to_the_folder_of_its_page() {
        assert_eq!(join("api/chat-get.md", "../resources/./chat.md").as_deref(), Some("resources/chat.md"));
        assert_eq!(join("chat.md", "identity.md").as_deref(), Some("identity.md"));
    }

    #[test]
    fn a_target_above_the_docs_keeps_its_dots() {
        assert_eq!(join("api/chat-get.md", "../../includes/all.md").as_deref(), Some("../includes/all.md"));
        assert_eq!(join("api/chat-get.md", "../../../x.md").as_deref(), Some("../../x.md"));
    }

    #[test]
    fn an_absolute_target_is_no_file_of_the_docs() {
        assert_eq!(join("api/chat-get.md", "/graph/permissions"), None);
        assert_eq!(join("api/chat-get.md", "https://example.com/x.md"), None);
    }
}
