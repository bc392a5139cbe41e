//! Owns how text fits into a column: an excerpt is shortened, a value is broken into lines. It must not know pages.

/// The first line of `text`, blanks together, at most `width` characters; `…` stands for the rest.
pub(crate) fn excerpt(text: &str, width: usize) -> String {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let first = lines.next().unwrap_or_default();
    let mut line = one_line(first);
    if line.chars().count() > width {
        line = without_targets(&line);
    }
    if line.chars().count() > width {
        let kept: String = line.chars().take(width - 1).collect();
        return format!("{}…", kept.trim_end());
    }
    let goes_on = lines.next().is_some() && line.chars().count() + 2 <= width;
    if goes_on { format!("{line} …") } else { line }
}

/// `text` with one blank for all white space between two words.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// `[text](target)` as `[text](…)`.
fn without_targets(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("](") {
        let Some((_, behind)) = after.split_once(')') else { break };
        out.push_str(before);
        out.push_str("](…)");
        rest = behind;
    }
    out + rest
}

/// `text` in lines of at most `width` characters, broken between words.
pub(crate) fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => *line += &format!(" {word}"),
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// `text` and as many blanks as fill `width`.
pub(crate) fn padded(text: &str, width: usize) -> String {
    let missing = width.saturating_sub(text.chars().count());
    format!("{text}{}", " ".repeat(missing))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_excerpt_is_one_line_without_targets_of_links() {
        assert_eq!(excerpt("## Permissions", 30), "## Permissions");
        assert_eq!(excerpt("a  b\nc", 30), "a b …");
        assert_eq!(excerpt("a [thing](../resources/thing.md) object", 30), "a [thing](…) object");
        assert_eq!(excerpt("one two three four", 10), "one two t…");
        assert_eq!(excerpt("", 10), "");
    }

    #[test]
    fn a_value_is_broken_between_words() {
        assert_eq!(wrapped("one two three", 8), ["one two", "three"]);
        assert_eq!(wrapped("overlong", 3), ["overlong"]);
    }
}
