//! How JSON and JSON5 spell numbers.

/// RFC 8259 §6.
pub(crate) fn is_number(text: &str) -> bool {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = match unsigned.find(['e', 'E']) {
        Some(at) => (&unsigned[..at], Some(&unsigned[at + 1..])),
        None => (unsigned, None),
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let (integer, fraction) = match mantissa.split_once('.') {
        Some((integer, fraction)) => (integer, Some(fraction)),
        None => (mantissa, None),
    };
    digits(integer)
        && (integer == "0" || !integer.starts_with('0'))
        && fraction.is_none_or(digits)
        && exponent.is_none_or(|e| digits(e.strip_prefix(['+', '-']).unwrap_or(e)))
}

/// A number that JSON5 reads, as JSON spells it.
pub(crate) fn json5_number(text: &str) -> Option<String> {
    let (sign, unsigned) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    if let Some(hex) = unsigned.strip_prefix("0x").or(unsigned.strip_prefix("0X")) {
        return u64::from_str_radix(hex, 16).ok().map(|n| format!("{sign}{n}"));
    }
    let integer = if unsigned.starts_with('.') { format!("{sign}0{unsigned}") } else { format!("{sign}{unsigned}") };
    let integer = integer.strip_suffix('.').unwrap_or(&integer);
    is_number(integer).then(|| integer.to_owned())
}
