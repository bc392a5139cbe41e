//! Owns comparing the features that compile something. It must not know what they compile.

use crate::diff::change::{Aspect, Change};
use crate::diff::known::Known;
use crate::emit::markdown::code;
use std::collections::BTreeSet;

/// The change of the features that compile something, any of them; none for all. A feature that is gone is a change of its own.
pub(crate) fn compiled(old: &[String], new: &[String], all: &Known<'_>, change: impl Fn(Aspect) -> Change) -> Option<Change> {
    let left: BTreeSet<&String> = old.iter().filter(|feature| all.features.contains(feature.as_str())).collect();
    if left.is_empty() && !old.is_empty() {
        return None;
    }
    let now: BTreeSet<&String> = new.iter().collect();
    let is_narrower = !new.is_empty() && (old.is_empty() || !left.is_subset(&now));
    let is_wider = !old.is_empty() && (new.is_empty() || !now.is_subset(&left));
    let aspect = match (is_narrower, is_wider) {
        (true, _) => Aspect::FeaturesNarrowed,
        (false, true) => Aspect::FeaturesWidened,
        (false, false) => return None,
    };
    Some(change(aspect).from(&words(old)).to(&words(new)))
}

fn words(features: &[String]) -> String {
    match features {
        [] => "any features".to_owned(),
        [one] => format!("the feature {}", code(one)),
        several => format!("any of the features {}", several.iter().map(|name| code(name)).collect::<Vec<_>>().join(", ")),
    }
}
