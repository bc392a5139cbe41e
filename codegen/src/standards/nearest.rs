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

/// At most so many candidates are looked at, and so many of them compared letter by letter, so that the time of a run grows with the number of
/// misspelt names and not with its square.
const MOST_CANDIDATES: usize = 10_000;
const MOST_COMPARED: usize = 500;

/// The candidate that is nearest to `name`, if one is near: it takes one edit for every four characters at most (an edit inserts, deletes or
/// replaces a character, or swaps two), in any case of the letters. Digits tell names apart. Of several that are equally near it is the first.
pub(crate) fn nearest<'n>(name: &str, candidates: impl IntoIterator<Item = &'n str>) -> Option<Near<'n>> {
    nearest_of(name, candidates, |_| true)
}

/// The same among the candidates that `is_wanted` wants; it is asked about near ones alone.
pub(crate) fn nearest_of<'n>(
    name: &str,
    candidates: impl IntoIterator<Item = &'n str>,
    is_wanted: impl Fn(&str) -> bool,
) -> Option<Near<'n>> {
    let wanted = Wanted::new(name)?;
    let alike = candidates.into_iter().take(MOST_CANDIDATES).filter(|known| wanted.is_alike(known)).take(MOST_COMPARED);
    let near = alike.filter_map(|known| Some((wanted.edits(known)?, known))).filter(|(_, known)| is_wanted(known));
    near.min_by_key(|(edits, _)| *edits).map(|(_, known)| Near { name: known, is_slip: is_slip(name, known) })
}

/// A name, and what is quick to compare of it.
struct Wanted<'a> {
    name: &'a str,
    lower: String,
    letters: u32,
    /// The most edits.
    most: usize,
}

impl<'a> Wanted<'a> {
    /// `None` for a name that is too short.
    fn new(name: &'a str) -> Option<Self> {
        let lower = name.to_lowercase();
        let length = lower.chars().count();
        let most = (length / CHARACTERS_PER_EDIT).clamp(1, MOST_EDITS);
        (length >= SHORTEST).then(|| Self { name, letters: letters_in(name), lower, most })
    }

    /// Whether `known` can be near: what is far in length, digits or letters is not.
    fn is_alike(&self, known: &str) -> bool {
        // An edit takes one letter away and adds one, at most.
        let others = || (self.letters ^ letters_in(known)).count_ones() as usize;
        known != self.name
            && known.len().abs_diff(self.name.len()) <= self.most * 2
            && others() <= self.most * 2
            && digits(known).eq(digits(self.name))
    }

    /// How many edits make `known` of the name; `None` where they are too many.
    fn edits(&self, known: &str) -> Option<usize> {
        let is_same = is_same_but_for_marks(&self.lower, known);
        let edits = if is_same { 0 } else { strsim::osa_distance(&self.lower, &known.to_lowercase()) };
        (edits <= self.most).then_some(edits)
    }
}

/// The letters of a name in any case, a bit each. Letters beyond ASCII share six bits.
fn letters_in(name: &str) -> u32 {
    name.chars().fold(0, |all, c| match c.to_ascii_lowercase() {
        c @ 'a'..='z' => all | 1 << (u32::from(c) - u32::from('a')),
        c if c.is_ascii() => all,
        c => c.to_lowercase().filter(|c| c.is_alphanumeric()).fold(all, |all, c| all | 1 << (26 + u32::from(c) % 6)),
    })
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
    use proptest::prelude::*;

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
    fn case_and_separators_do_not_count() {
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
    fn only_wanted_names_are_near() {
        let near = nearest_of("rooms", ["roomx", "roomy"], |name| name != "roomx");
        assert_eq!(near.map(|near| near.name), Some("roomy"));
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn what_few_edits_make_is_always_alike(name in "[a-fA-F_éß-]{4,12}", other in "[a-fA-F_éß-]{3,12}") {
            let wanted = Wanted::new(&name).expect("long enough");
            let is_near = known_edits(&wanted, &other) <= wanted.most && other != name;
            let short = other.len().abs_diff(name.len()) <= wanted.most * 2;
            prop_assert!(!(is_near && short) || wanted.is_alike(&other));
        }
    }

    fn known_edits(wanted: &Wanted<'_>, known: &str) -> usize {
        strsim::osa_distance(&wanted.lower, &known.to_lowercase())
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
