//! Owns the directives of the site between blocks: `::: zone pivot="x"`, `::: zone-end`. It must not know what stands between them.

/// Whether the lines of a paragraph are directives alone. What stands between them is read as if they were not there.
pub(crate) fn is_directive(paragraph: &str) -> bool {
    paragraph.starts_with(":::") && paragraph.lines().all(|line| line.trim_start().starts_with(":::") || line.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::is_directive;

    #[test]
    fn a_directive_stands_alone() {
        assert!(is_directive("::: zone pivot=\"http\"\n::: moniker range=\"x\"\n"));
        assert!(!is_directive("::: zone-end\nText."));
        assert!(!is_directive("A :::"));
    }
}
