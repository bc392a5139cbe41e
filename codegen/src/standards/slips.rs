//! Owns which of many names another one is a slip of, found without a look at each. It must not know what a name stands for.

use crate::standards::nearest::is_slip;
use std::collections::HashMap;

/// At most so many names with something in common are compared.
const MOST_COMPARED: usize = 500;

/// Known names, each with how often it is used, by what a slip leaves as it is.
pub(crate) struct Slips<'a>(HashMap<String, Vec<(&'a str, usize)>>);

impl<'a> Slips<'a> {
    pub(crate) fn known(names: impl Iterator<Item = (&'a str, usize)>) -> Self {
        let mut by_key: HashMap<String, Vec<(&'a str, usize)>> = HashMap::new();
        for (name, uses) in names {
            for key in keys(name, |length| length.saturating_sub(1)..=length + 1) {
                by_key.entry(key).or_default().push((name, uses));
            }
        }
        Self(by_key)
    }

    /// The most used name that `name` is a slip of; of several the last in the order of letters.
    pub(crate) fn of_which(&self, name: &str) -> Option<(&'a str, usize)> {
        let alike = keys(name, |length| length..=length).into_iter().filter_map(|key| self.0.get(&key)).flatten();
        let near = alike.take(MOST_COMPARED).filter(|(known, _)| known.len().abs_diff(name.len()) <= 2 && is_slip(name, known));
        near.max_by_key(|(known, uses)| (*uses, *known)).copied()
    }
}

/// What a name shares with one that differs in a letter, or in two neighbours: its first letters, or its last ones. How many those are depends on the
/// length of the other name, which is one of `lengths`. Names that differ in case and separators share all letters.
fn keys(name: &str, lengths: impl FnOnce(usize) -> std::ops::RangeInclusive<usize>) -> Vec<String> {
    let lower: Vec<char> = name.to_lowercase().chars().collect();
    let text = |letters: &[char]| letters.iter().collect::<String>();
    let digits: String = lower.iter().filter(|c| c.is_ascii_digit()).collect();
    let mut keys = vec![format!("={}", text(&lower.iter().copied().filter(|c| c.is_alphanumeric()).collect::<Vec<_>>()))];
    for length in lengths(lower.len()) {
        let (first, last) = ((length / 2).saturating_sub(1), length - length / 2);
        keys.extend(lower.get(..first).map(|first| format!("<{digits} {}", text(first))));
        keys.extend(lower.len().checked_sub(last).map(|from| format!(">{digits} {}", text(&lower[from..]))));
    }
    keys.sort();
    keys.dedup();
    keys
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_most_used_name_counts() {
        let slips = Slips::known([("chats", 3), ("chatx", 9), ("other", 20)].into_iter());
        assert_eq!(slips.of_which("chat"), Some(("chatx", 9)));
        assert_eq!(slips.of_which("otter1"), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn a_slip_is_found_as_by_comparing_each(names in proptest::collection::vec("[abA1é_-]{2,7}", 1..6), name in "[abA1é_-]{2,7}") {
            let known: Vec<(&str, usize)> = names.iter().map(|name| (name.as_str(), 3)).collect();
            let each = known.iter().filter(|(known, _)| known.len().abs_diff(name.len()) <= 2 && is_slip(&name, known));
            prop_assert_eq!(Slips::known(known.iter().copied()).of_which(&name), each.max_by_key(|(known, _)| *known).copied());
        }
    }
}
