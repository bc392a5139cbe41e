//! Owns what a misspelt name was probably meant to be: the one measure and the one threshold of every "did you mean". It must not know what a
//! name stands for.

use crate::standards::words::differ_in_one_letter;

/// A known name that is near another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Near<'n> {
    /// As it is known.
    pub(crate) name: &'n str,
    /// Whether nothing but one letter, the case or the separators differ.
    pub(crate) is_slip: bool,
}

/// One edit for every so many characters, and at most [`MOST_EDITS`].
const CHARACTERS_PER_EDIT: usize = 4;
const MOST_EDITS: usize = 3;

/// A shorter name has no near one: too many others differ from it by one character.
const SHORTEST: usize = 3;

/// The candidate that is nearest to `name`, if one is near: it takes one edit for every four characters at most (an edit inserts, deletes or
/// replaces a character, or swaps two), in any case of the letters. Digits tell names apart. Of several that are equally near it is the first.
pub(crate) fn nearest<'n>(name: &str, candidates: impl IntoIterator<Item = &'n str>) -> Option<Near<'n>> {
    let wanted = name.to_lowercase();
    let length = wanted.chars().count();
    let most = (length / CHARACTERS_PER_EDIT).clamp(1, MOST_EDITS);
    if length < SHORTEST {
        return None;
    }
    let edits = |known: &str| {
        let is_near = known != name && known.len().abs_diff(name.len()) <= most * 2 && digits(known).eq(digits(name));
        let is_same = is_near && is_same_but_for_marks(&wanted, known);
        let edits = if is_same { 0 } else { is_near.then(|| strsim::osa_distance(&wanted, &known.to_lowercase()))? };
        (edits <= most).then_some(edits)
    };
    let near = candidates.into_iter().filter_map(|known| Some((edits(known)?, known)));
    near.min_by_key(|(edits, _)| *edits).map(|(_, known)| Near { name: known, is_slip: is_slip(name, known) })
}

/// Whether nothing but one letter, the case or the separators of two names differ.
pub(crate) fn is_slip(name: &str, known: &str) -> bool {
    let (a, b) = (name.to_lowercase(), known.to_lowercase());
    name != known && digits(name).eq(digits(known)) && (is_same_but_for_marks(&a, &b) || differ_in_one_letter(&a, &b))
}

fn is_same_but_for_marks(a: &str, b: &str) -> bool {
    letters(a).eq(letters(b))
}

fn letters(name: &str) -> impl Iterator<Item = char> {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase)
}

fn digits(name: &str) -> impl Iterator<Item = char> {
    name.chars().filter(char::is_ascii_digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(name: &str, known: &[&'static str]) -> Option<&'static str> {
        nearest(name, known.iter().copied()).map(|near| near.name)
    }

    #[test]
    fn a_near_name_takes_few_edits_for_its_length() {
        for (name, known) in [("Strng", "String"), ("reqest", "request"), ("PSOT", "POST"), ("displyNmae", "displayName")] {
            assert_eq!(near(name, &["unrelated", known]), Some(known), "{name}");
        }
        for (name, known) in [("id", "is"), ("createdDateTime", "expirationDateTime"), ("rule1", "rule2"), ("gadget", "widget")] {
            assert_eq!(near(name, &[known]), None, "{name}");
        }
    }

    #[test]
    fn case_and_separators_are_no_difference() {
        assert_eq!(near("itemid", &["items", "item-id"]), Some("item-id"));
        assert_eq!(near("ITEM_ID", &["item-id"]), Some("item-id"));
        assert_eq!(near("item-id", &["item-id"]), None);
    }

    #[test]
    fn the_nearest_name_wins_and_the_first_of_several() {
        assert_eq!(near("chatMesage", &["chatMessages", "chatMessage"]), Some("chatMessage"));
        assert_eq!(near("rooms", &["roomx", "roomy"]), Some("roomx"));
    }

    #[test]
    fn a_slip_is_one_letter_or_none() {
        for (name, known, slip) in
            [("trucated", "truncated", true), ("item_id", "item-id", true), ("displyNmae", "displayName", false), ("a2b2", "a3b2", false)]
        {
            assert_eq!(is_slip(name, known), slip, "{name}");
        }
    }
}
