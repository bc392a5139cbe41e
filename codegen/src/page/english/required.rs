//! Owns the words that say whether a parameter must be given. It must not know where they stand.

use memchr::memmem;

/// The beginnings of cells that say yes.
const YES: [&str; 6] = ["yes", "required", "true", "y", "✓", "✔"];

/// The subjects of a sentence that says of the thing itself that it is required.
const SUBJECTS: [&str; 9] = ["it", "this", "property", "parameter", "header", "argument", "field", "option", "value"];

/// Whether a cell of the column `Required` says yes.
pub(crate) fn says_yes(text: &str) -> bool {
    let text = text.trim().to_lowercase();
    YES.iter().any(|yes| text.starts_with(yes)) && !text.starts_with("required for")
}

/// Whether a description says that a thing must be given, without condition: by a sentence of that one word, or by "This property is required".
pub(crate) fn says_required(text: &str) -> bool {
    let lower = text.to_lowercase();
    if memmem::find(lower.as_bytes(), b"required").is_none() {
        return false;
    }
    lower.split(['.', ';', '(', ')', '\n', '\u{2029}']).any(|sentence| {
        let mut words = sentence.split(|c: char| !c.is_alphanumeric() && c != '\'').filter(|word| !word.is_empty()).rev();
        match (words.next(), words.next(), words.next()) {
            (Some("required"), None, _) => true,
            (Some("required"), Some("is"), Some(subject)) => {
                SUBJECTS.contains(&subject) && words.all(|word| matches!(word, "this" | "the"))
            }
            _ => false,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn required_is_a_word_without_a_condition() {
        for text in ["Bearer {token}. Required.", "Required. The name.", "The name. This is required.", "The name (**required**)."] {
            assert!(says_required(text), "{text}");
        }
        let conditional = ["Required when the type is `x`.", "This property is required when it is new."];
        let of_others = ["Minutes before a password is required.", "One of: available, required.", "The required type."];
        for text in ["Not required.", "Optional.", "Isn't required.", ""].into_iter().chain(conditional).chain(of_others) {
            assert!(!says_required(text), "{text}");
        }
    }
}
