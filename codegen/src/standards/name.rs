//! Owns which characters an OData name has (OData CSDL §14.2: letters, digits and `_`), as have names of other kinds, and when two texts have the
//! same letters. Knows no document and no type.

use crate::standards::http;

/// What a name is of, which says what characters it has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameKind {
    /// Anything; the name may be any text.
    Any,
    /// An argument in the path, which may be called like a placeholder: `chat-id`.
    Argument,
    /// A header.
    Header,
    /// A query option.
    Option,
    /// A property or a parameter.
    Property,
}

impl NameKind {
    /// Whether a text can be the name of one.
    pub(crate) fn allows(self, text: &str) -> bool {
        let is_in_query = |c: char| c.is_alphanumeric() || "-._~@".contains(c);
        match self {
            Self::Any => true,
            Self::Argument => is_one_word(text),
            Self::Header => text.bytes().all(http::is_token),
            Self::Option => text.strip_prefix('$').unwrap_or(text).chars().all(is_in_query) && text != "$",
            Self::Property => is_property(text),
        }
    }
}

/// Whether the text is one word that is not a path.
pub(crate) fn is_one_word(text: &str) -> bool {
    !text.contains(|c: char| c.is_whitespace() || c == '/')
}

/// Whether the text is one name: `chatType`, `chat_id`.
pub(crate) fn is_simple(text: &str) -> bool {
    !text.is_empty() && text.chars().all(is_in_simple)
}

/// Whether the text is a name with or without a namespace: `chat`, `microsoft.graph.chat`.
pub(crate) fn is_qualified(text: &str) -> bool {
    !text.is_empty() && text.chars().all(is_in_qualified)
}

/// The same, and it begins with a letter or `_`, unlike `365` and `.NET`.
pub(crate) fn is_identifier(text: &str) -> bool {
    text.starts_with(|c: char| c.is_alphabetic() || c == '_') && is_qualified(text)
}

/// Whether the text is the name of a property, or control information: `topic`, `@odata.id`, `owner@odata.bind` (OData JSON Format §4.6).
pub(crate) fn is_property(text: &str) -> bool {
    match text.split_once('@') {
        Some((property, information)) => (property.is_empty() || is_simple(property)) && is_qualified(information),
        None => is_simple(text),
    }
}

/// The letters and digits of a text, in lower case: what is left of a name that has characters too many.
pub(crate) fn letters(text: &str) -> String {
    let mut letters = String::with_capacity(text.len());
    letters.extend(text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase));
    letters
}

/// Whether a name with or without a namespace may have the character.
pub(crate) fn is_in_qualified(c: char) -> bool {
    is_in_simple(c) || c == '.'
}

fn is_in_simple(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_qualified_names_have_dots_and_only_identifiers_need_a_letter_first() {
        let classes = |text| (is_simple(text), is_qualified(text), is_identifier(text));
        assert_eq!(classes("chat_id"), (true, true, true));
        assert_eq!(classes("microsoft.graph.chat"), (false, true, true));
        assert_eq!(classes("365"), (true, true, false));
        assert_eq!(["", "a b", "a-b"].map(classes), [(false, false, false); 3]);
    }
}
