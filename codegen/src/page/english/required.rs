//! Owns the words that say whether a parameter must be given. It must not know where they stand.

/// The beginnings of cells that say yes.
const YES: [&str; 6] = ["yes", "required", "true", "y", "✓", "✔"];

/// Words before `required` that deny it or set a condition.
const DENIED_BEFORE: [&str; 11] = ["not", "isn't", "longer", "only", "if", "when", "where", "no", "are", "permissions", "level"];

/// Words behind `required` that set a condition.
const CONDITION_BEHIND: [&str; 9] = ["if", "when", "for", "only", "to", "by", "unless", "in", "on"];

/// Whether a cell of the column `Required` says yes.
pub(crate) fn says_yes(text: &str) -> bool {
    let text = text.trim().to_lowercase();
    YES.iter().any(|yes| text.starts_with(yes)) && !text.starts_with("required for")
}

/// Whether a description says that a thing must be given, without condition.
pub(crate) fn says_required(text: &str) -> bool {
    let text = text.to_lowercase();
    let mut words = text.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '-').filter(|word| !word.is_empty()).peekable();
    let mut before = "";
    while let Some(word) = words.next() {
        let next = words.peek().copied().unwrap_or_default();
        if word == "required" && !DENIED_BEFORE.contains(&before) && !CONDITION_BEHIND.contains(&next) {
            return true;
        }
        before = word;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn required_is_a_word_without_a_condition() {
        for text in ["Bearer {token}. Required.", "Required. The name.", "The name. This is required."] {
            assert!(says_required(text), "{text}");
        }
        for text in ["Not required.", "Optional.", "Required when the type is `x`.", "Isn't required.", ""] {
            assert!(!says_required(text), "{text}");
        }
    }
}
