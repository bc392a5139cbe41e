//! Conditions as `cfg` attributes. Knows which features there are, not what is compiled with them.

use crate::api::{Api, AreaId, Condition};
use crate::emit::text::code::Code;

/// Writes the attribute of an item with this condition and that indentation, as lines, where it stands where `outer` holds already; nothing where
/// that is enough.
pub(crate) fn attribute_lines(api: &Api, condition: &Condition, outer: &Condition, indent: usize, out: &mut String) {
    if implied(condition, outer) {
        return;
    }
    let inner = match condition {
        Condition::AnyOf(areas) if areas.len() > 1 => Code::Meta("any", areas.iter().map(|area| Code::text(feature(api, *area))).collect()),
        _ => Code::text(predicate(api, condition)),
    };
    Code::Meta("cfg", vec![inner]).after("#[").before("]").print_item(indent, out);
}

fn feature(api: &Api, area: AreaId) -> String {
    format!("feature = {:?}", api.areas[area.0].feature)
}

/// `feature = "a"` or `any(feature = "a", feature = "b")`; `all()` for always.
pub(crate) fn predicate(api: &Api, condition: &Condition) -> String {
    let features = match condition {
        Condition::Always => return "all()".into(),
        Condition::AnyOf(areas) => areas.iter().map(|area| feature(api, *area)),
    };
    match features.collect::<Vec<_>>().as_slice() {
        [feature] => feature.clone(),
        features => format!("any({})", features.join(", ")),
    }
}

/// Whether `condition` holds wherever `outer` does.
pub(crate) fn implied(condition: &Condition, outer: &Condition) -> bool {
    match (condition, outer) {
        (Condition::Always, _) => true,
        (Condition::AnyOf(_), Condition::Always) => false,
        (Condition::AnyOf(inner), Condition::AnyOf(outer)) => outer.iter().all(|area| inner.contains(area)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::Area;

    fn api() -> Api {
        let areas = ["calendar", "teams"].map(|feature| Area { feature: feature.into() });
        Api { areas: areas.into(), ..Api::default() }
    }

    fn any(areas: &[usize]) -> Condition {
        Condition::AnyOf(areas.iter().copied().map(AreaId).collect())
    }

    #[test]
    fn one_area_is_a_feature_and_several_are_any() {
        let print = |condition| {
            let mut out = String::new();
            attribute_lines(&api(), &condition, &Condition::Always, 4, &mut out);
            out
        };
        assert_eq!(print(Condition::Always), "");
        assert_eq!(print(any(&[1])), "    #[cfg(feature = \"teams\")]\n");
        assert_eq!(print(any(&[0, 1])), "    #[cfg(any(feature = \"calendar\", feature = \"teams\"))]\n");
    }

    #[test]
    fn what_the_surroundings_say_is_not_repeated() {
        assert!(implied(&any(&[0, 1]), &any(&[1])));
        assert!(!implied(&any(&[1]), &any(&[0, 1])));
        assert!(!implied(&any(&[1]), &Condition::Always));
    }
}
