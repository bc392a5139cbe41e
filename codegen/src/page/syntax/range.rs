//! Ranges of bytes of a text: without the white space at their ends, and line by line. Knows no format.

use memchr::memchr;
use std::ops::Range;

/// The range without white space at its ends.
pub(crate) fn trim(text: &str, range: Range<usize>) -> Range<usize> {
    trim_matches(text, range, char::is_whitespace)
}

/// The range without such characters at its ends.
pub(crate) fn trim_matches(text: &str, range: Range<usize>, is_edge: fn(char) -> bool) -> Range<usize> {
    let slice = &text[range.clone()];
    let start = range.start + (slice.len() - slice.trim_start_matches(is_edge).len());
    start..start + slice.trim_matches(is_edge).len()
}

/// The lines in the range, without their ends.
pub(crate) fn lines(text: &str, range: Range<usize>) -> impl Iterator<Item = Range<usize>> + '_ {
    let Range { start: mut at, end } = range;
    std::iter::from_fn(move || {
        let start = at;
        at = memchr(b'\n', &text.as_bytes()[start..end]).map_or(end, |line_feed| start + line_feed + 1);
        let line = &text.as_bytes()[start..at];
        let length = line.iter().rposition(|byte| !matches!(byte, b'\n' | b'\r')).map_or(0, |last| last + 1);
        (start < end).then(|| start..start + length)
    })
}

/// The lines in the range that have more than white space.
pub(crate) fn lines_with_text(text: &str, range: Range<usize>) -> impl Iterator<Item = Range<usize>> + '_ {
    lines(text, range).filter(|line| !text[line.clone()].trim().is_empty())
}

/// Where `part`, a slice of `whole`, begins in it; `None` for any other text.
pub(crate) fn offset_in(whole: &str, part: &str) -> Option<usize> {
    let offset = (part.as_ptr() as usize).checked_sub(whole.as_ptr() as usize)?;
    (offset + part.len() <= whole.len()).then_some(offset)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_are_white_space_or_what_the_caller_says() {
        assert_eq!(trim("| a b |", 1..6), 2..5);
        assert_eq!(trim_matches("| a b |", 0..7, |c| " |".contains(c)), 2..5);
        assert_eq!(trim("   ", 0..3), 3..3);
    }

    #[test]
    fn lines_end_before_their_line_break() {
        assert_eq!(lines("a\r\n\nb", 0..5).collect::<Vec<_>>(), [0..1, 3..3, 4..5]);
        assert_eq!(lines_with_text("a\r\n \nb", 0..6).collect::<Vec<_>>(), [0..1, 5..6]);
    }

    #[test]
    fn a_slice_knows_its_place() {
        let whole = "a b a";
        assert_eq!(offset_in(whole, &whole[4..]), Some(4));
        assert_eq!(offset_in(&whole[2..], &whole[..1]), None);
    }
}
