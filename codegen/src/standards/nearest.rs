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

/// The candidate that is nearest to `name`; for more than one name, [`KnownNames`] looks at the candidates once.
pub(crate) fn nearest<'n>(name: &str, candidates: impl IntoIterator<Item = &'n str>) -> Option<Near<'n>> {
    let candidates = candidates.into_iter().take(MOST_CANDIDATES);
    nearest_of(name, candidates.map(|name| Sketch { name, letters: letters_in(name) }), |_| true)
}

fn nearest_of<'n>(name: &str, known: impl Iterator<Item = Sketch<'n>>, is_wanted: impl Fn(&str) -> bool) -> Option<Near<'n>> {
    let mut wanted = Wanted::new(name)?;
    let known: Vec<Sketch<'_>> = known.filter(|known| wanted.is_alike(known)).take(MOST_COMPARED).collect();
    let mut nearest = None;
    for known in known {
        let Some(edits) = wanted.edits(known.name).filter(|_| is_wanted(known.name)) else { continue };
        nearest = Some(known.name);
        // Only a nearer one counts.
        let Some(most) = edits.checked_sub(1) else { break };
        wanted.most = most;
    }
    nearest.map(|known| Near { name: known, is_slip: is_slip(name, known) })
}

/// Names that a misspelt one may stand for, with what is quick to compare of each.
pub(crate) struct KnownNames<S>(Vec<(S, u32)>);

/// A name, and its letters.
struct Sketch<'n> {
    name: &'n str,
    letters: u32,
}

impl<S: AsRef<str>> FromIterator<S> for KnownNames<S> {
    fn from_iter<I: IntoIterator<Item = S>>(names: I) -> Self {
        let letters = |name: S| {
            let letters = letters_in(name.as_ref());
            (name, letters)
        };
        Self(names.into_iter().take(MOST_CANDIDATES).map(letters).collect())
    }
}

impl<S: AsRef<str>> KnownNames<S> {
    /// The candidate that is nearest to `name`, if one is near: it takes one edit for every four characters at most (an edit inserts, deletes or
    /// replaces a character, or swaps two), in any case of the letters. Digits tell names apart. Of several that are equally near it is the first.
    pub(crate) fn nearest(&self, name: &str) -> Option<Near<'_>> {
        self.nearest_of(name, |_| true)
    }

    /// The same among the candidates that `is_wanted` wants; it is asked about near ones alone.
    pub(crate) fn nearest_of(&self, name: &str, is_wanted: impl Fn(&str) -> bool) -> Option<Near<'_>> {
        nearest_of(name, self.0.iter().map(|(name, letters)| Sketch { name: name.as_ref(), letters: *letters }), is_wanted)
    }
}

/// A name, and what is quick to compare of it.
struct Wanted<'a> {
    name: &'a str,
    lower: Vec<char>,
    letters: u32,
    /// The most edits.
    most: usize,
}

impl<'a> Wanted<'a> {
    /// `None` for a name that is too short.
    fn new(name: &'a str) -> Option<Self> {
        let lower: Vec<char> = name.to_lowercase().chars().collect();
        let most = (lower.len() / CHARACTERS_PER_EDIT).clamp(1, MOST_EDITS);
        (lower.len() >= SHORTEST).then(|| Self { name, letters: letters_in(name), lower, most })
    }

    /// Whether `known` can be near: what is far in length, digits or letters is not.
    fn is_alike(&self, known: &Sketch<'_>) -> bool {
        // An edit takes one letter away and adds one, at most.
        let others = (self.letters ^ known.letters).count_ones() as usize;
        known.name.len().abs_diff(self.name.len()) <= self.most * 2
            && others <= self.most * 2
            && known.name != self.name
            && digits(known.name).eq(digits(self.name))
    }

    /// How many edits make `known` of the name; `None` where they are too many.
    fn edits(&self, known: &str) -> Option<usize> {
        let known: Vec<char> = known.to_lowercase().chars().collect();
        let is_same = words_of(&self.lower).eq(words_of(&known));
        if is_same { Some(0) } else { (0..=self.most).find(|most| takes(&self.lower, &known, *most)) }
    }
}

/// Whether `most` edits make one text of the other. Each part is edited once (optimal string alignment).
fn takes(a: &[char], b: &[char], most: usize) -> bool {
    let same = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    match (&a[same..], &b[same..]) {
        ([], rest) | (rest, []) => rest.len() <= most,
        _ if most == 0 => false,
        (a @ [x, after_x @ ..], b @ [y, after_y @ ..]) => {
            let swapped = matches!((after_x, after_y), ([z, ..], [w, ..]) if x == w && y == z);
            takes(after_x, after_y, most - 1)
                || takes(after_x, b, most - 1)
                || takes(a, after_y, most - 1)
                || swapped && takes(&after_x[1..], &after_y[1..], most - 1)
        }
    }
}

/// The letters and digits of a text in small letters.
fn words_of(lower: &[char]) -> impl Iterator<Item = &char> {
    lower.iter().filter(|c| c.is_alphanumeric())
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
        let known = KnownNames::from_iter(["roomx", "roomy"]);
        let near = known.nearest_of("rooms", |name| name != "roomx");
        assert_eq!(near.map(|near| near.name), Some("roomy"));
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn what_few_edits_make_is_always_alike(name in "[a-fA-F_éß-]{4,12}", other in "[a-fA-F_éß-]{3,12}") {
            let wanted = Wanted::new(&name).expect("long enough");
            let is_near = known_edits(&wanted, &other) <= wanted.most && other != name;
            let short = other.len().abs_diff(name.len()) <= wanted.most * 2;
            let other = Sketch { name: &other, letters: letters_in(&other) };
            prop_assert!(!(is_near && short) || wanted.is_alike(&other));
        }

        #[test]
        fn edits_are_counted_as_others_count_them(name in "[a-c_é]{3,12}", other in "[a-c_é]{0,12}") {
            let wanted = Wanted::new(&name).expect("long enough");
            let edits = known_edits(&wanted, &other);
            let is_same = is_same_but_for_marks(&name, &other);
            prop_assert_eq!(wanted.edits(&other), if is_same { Some(0) } else { Some(edits).filter(|edits| *edits <= wanted.most) });
        }
    }

    fn known_edits(wanted: &Wanted<'_>, known: &str) -> usize {
        strsim::osa_distance(&wanted.lower.iter().collect::<String>(), &known.to_lowercase())
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
