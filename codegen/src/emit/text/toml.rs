//! Owns text as TOML. It must not know which file it is for.

use crate::standards::unseen::is_invisible;

/// A string in quotes. TOML has other escapes than Rust (TOML 1.0, basic strings).
pub(crate) fn string(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() || is_invisible(c) => out.push_str(&escaped(c)),
            c => out.push(c),
        }
    }
    out + "\""
}

fn escaped(c: char) -> String {
    let code = u32::from(c);
    if code > 0xFFFF { format!("\\U{code:08X}") } else { format!("\\u{code:04X}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn toml_reads_the_same_text(text in prop_oneof![any::<String>(), "(\"|'|\\\\|\n|\r|\\]|=|#|\u{202e}|\u{0}|a){0,12}"]) {
            let written = format!("a = {}\nb = 1\n", string(&text));
            let read: toml::Table = toml::from_str(&written).map_err(|error| TestCaseError::fail(error.to_string()))?;
            prop_assert_eq!(read["a"].as_str(), Some(text.as_str()));
            prop_assert_eq!(read.len(), 2);
            prop_assert!(!string(&text).contains(|c: char| c.is_control() || is_invisible(c)));
        }
    }

    #[test]
    fn a_string_has_the_escapes_of_toml() {
        assert_eq!(string("a \"b\" c:\\d"), r#""a \"b\" c:\\d""#);
        assert_eq!(string("\n\u{7f}\u{202e}é😀'"), "\"\\u000A\\u007F\\u202Eé😀'\"");
    }
}
