//! Owns how examples stand for a value without having one. It must not know where the value stands.

use crate::standards::odata::named;

/// Words that begin a remark on a value: its type, or that the type is not known.
const BEGINNINGS: [&str; 4] = ["String (", "@odata.type:", "<", "{"];

/// Whether a text stands for a value: `datetime-value`, `String (timestamp)`, `Boolean`, `<Unknown type>`.
pub(crate) fn is_placeholder(text: &str) -> bool {
    let is_of_template = || text.split('-').skip(1).any(|part| part == "value") && !text.contains(char::is_whitespace);
    named(text).is_some() || is_of_template() || BEGINNINGS.iter().any(|beginning| text.starts_with(beginning))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_and_names_of_types_stand_for_values() {
        let texts = ["datetime-value", "skuId-value-1", "String (timestamp)", "Boolean", "string", "@odata.type: a.b", "<unknown>", "{id}"];
        assert!(texts.iter().all(|text| is_placeholder(text)));
        assert!(["HTML", "value", "a value-added tax", "2020-01-01", ""].iter().all(|text| !is_placeholder(text)));
    }
}
