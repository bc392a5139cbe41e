//! Owns what a file name can be on every system: characters, length, the names of devices. It must not know what the file holds.

use crate::standards::unseen::is_blank;

/// The name of the list of generated files in an output folder: a folder with one is not docs.
pub const LIST: &str = ".codegen-files";

/// The longest stem in bytes. File systems allow 255 for a name.
const LONGEST: usize = 120;

/// Names that Windows has for devices, whatever follows their first dot.
const DEVICES: [&str; 6] = ["aux", "con", "conin", "conout", "nul", "prn"];

/// Those that have a digit at their end.
const NUMBERED_DEVICES: [&str; 2] = ["com", "lpt"];

/// Whether a file of that name cannot be created on Windows.
pub(crate) fn is_device(name: &str) -> bool {
    let start = name.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let numbered = |device: &&str| start.strip_prefix(*device).is_some_and(|number| matches!(number.as_bytes(), [b'0'..=b'9']));
    DEVICES.contains(&start.as_str()) || NUMBERED_DEVICES.iter().any(numbered)
}

/// `text` as a file name without its ending: as it is where that is safe, else with a number that depends on all of it.
pub(crate) fn stem(text: &str) -> String {
    let allowed = |c: char| c.is_alphanumeric() && !is_blank(c) || matches!(c, '-' | '_' | '.');
    let is_safe = text.chars().all(allowed) && text.len() <= LONGEST && !text.is_empty() && !text.starts_with('.') && !is_device(text);
    if is_safe {
        return text.to_owned();
    }
    let start: String = text.chars().map(|c| if allowed(c) && c != '.' { c } else { '_' }).collect();
    format!("{}-{}", cut(&start, LONGEST - DIGITS - 1), number(text))
}

/// `text` if it is not longer than `most` bytes, else its start and a number that depends on all of it.
pub(crate) fn bounded(text: &str, most: usize) -> String {
    if text.len() <= most { text.to_owned() } else { format!("{}{}", cut(text, most - DIGITS), number(text)) }
}

fn cut(text: &str, most: usize) -> &str {
    &text[..text.floor_char_boundary(most)]
}

/// Digits of [`number`].
const DIGITS: usize = 12;

/// A number that two texts hardly share, and that is the same on every machine (FNV-1a).
fn number(text: &str) -> String {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{:012}", hash % 1_000_000_000_000)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_safe_name_stays_and_a_device_does_not() {
        assert_eq!(["chat-get", "größe.v2", "console"].map(stem), ["chat-get", "größe.v2", "console"]);
        assert!(["CON", "aux.h", "com1", "NUL.tar.gz"].iter().all(|name| is_device(name) && !is_device(&stem(name))));
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn every_text_has_a_file_name(text in prop_oneof![any::<String>(), "(aux|con|[.]|/|\\\\|a|\u{202e}|\n|\"){0,6}", "[aé]{100,300}"]) {
            let name = stem(&text);
            prop_assert!(!name.is_empty() && name.len() <= LONGEST, "{:?}", name);
            prop_assert!(!is_device(&name) && !name.starts_with('.'), "{:?}", name);
            prop_assert!(name.chars().all(|c| c.is_alphanumeric() || "-_.".contains(c)), "{:?}", name);
        }

        #[test]
        fn different_texts_have_different_file_names(a in "(a|[.]|/| |\u{202e}){0,4}", b in "(a|[.]|/| |\u{202e}){0,4}") {
            prop_assert_eq!(a == b, stem(&a) == stem(&b));
        }
    }
}
