//! Owns how values are spelled (OData JSON Format §7.1): what a text must look like to be one. It must not know the types that hold them. The
//! generator uses this file, too, so that it knows which documented values fit.

/// Whether the text is a point in time (RFC 3339).
pub fn is_timestamp(text: &str) -> bool {
    let Some((day, [b'T' | b't', rest @ ..])) = text.as_bytes().split_at_checked(10) else { return false };
    // `Z` is the offset 00:00.
    let (clock, offset) = match rest {
        [clock @ .., b'Z' | b'z'] => (clock, [b'0', b'0', b':', b'0', b'0']),
        &[ref clock @ .., b'+' | b'-', h1, h2, b':', m1, m2] => (clock, [h1, h2, b':', m1, m2]),
        _ => return false,
    };
    is_day(day) && is_clock(clock) && is_clock(&offset)
}

/// Whether the text is a day of the calendar.
pub fn is_date(text: &str) -> bool {
    is_day(text.as_bytes())
}

/// Whether the text is a time of the day; the seconds may be left out.
pub fn is_time_of_day(text: &str) -> bool {
    is_clock(text.as_bytes())
}

fn is_day(text: &[u8]) -> bool {
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text else { return false };
    let (Some(year), Some(month), Some(day)) = (number(&[y1, y2, y3, y4]), number(&[m1, m2]), number(&[d1, d2])) else { return false };
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}

fn is_clock(text: &[u8]) -> bool {
    let [h1, h2, b':', m1, m2, rest @ ..] = text else { return false };
    let seconds = match rest {
        [] => true,
        [b':', s1, s2] => is_below(60, [*s1, *s2]),
        [b':', s1, s2, b'.', fraction @ ..] => is_below(60, [*s1, *s2]) && nanoseconds(fraction).is_some(),
        _ => false,
    };
    seconds && is_below(24, [*h1, *h2]) && is_below(60, [*m1, *m2])
}

fn is_below(limit: u32, digits: [u8; 2]) -> bool {
    number(&digits).is_some_and(|number| number < limit)
}

/// The number that at most nine digits spell.
fn number(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0, |number, digit| digit.is_ascii_digit().then(|| 10 * number + u32::from(digit - b'0')))
}

/// The nanoseconds that the digits of a fraction of a second spell.
fn nanoseconds(digits: &[u8]) -> Option<u32> {
    let missing = 9_u32.checked_sub(u32::try_from(digits.len()).ok()?)?;
    number(digits).filter(|_| !digits.is_empty()).map(|number| number * 10_u32.pow(missing))
}

/// A length of time: months, seconds and nanoseconds, all with the same sign.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Length {
    pub months: i64,
    pub seconds: i64,
    pub nanoseconds: i64,
}

/// The units of a duration, the larger first: the letter, and how many months or seconds it is.
const DATE_UNITS: [(u8, i64, i64); 4] = [(b'Y', 12, 0), (b'M', 1, 0), (b'W', 0, 7 * DAY), (b'D', 0, DAY)];
const TIME_UNITS: [(u8, i64, i64); 3] = [(b'H', 0, 3600), (b'M', 0, 60), (b'S', 0, 1)];
const DAY: i64 = 24 * 60 * 60;

/// The length that a duration spells: `P1DT8H`, `-PT0.5S`.
pub fn duration(text: &str) -> Option<Length> {
    let (negative, text) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let text = if negative { text } else { text.strip_prefix('+').unwrap_or(text) }.strip_prefix('P')?;
    let (date, time) = text.split_once('T').map_or((text, None), |(date, time)| (date, Some(time)));
    if time.map_or(date.is_empty(), str::is_empty) {
        return None;
    }
    let mut length = Length::default();
    amounts(date, &DATE_UNITS, &mut length)?;
    amounts(time.unwrap_or_default(), &TIME_UNITS, &mut length)?;
    let sign = if negative { -1 } else { 1 };
    Some(Length { months: sign * length.months, seconds: sign * length.seconds, nanoseconds: sign * length.nanoseconds })
}

/// Adds numbers, each followed by one of `units`, in that order; only seconds may have a fraction.
fn amounts(text: &str, units: &[(u8, i64, i64)], length: &mut Length) -> Option<()> {
    let (mut rest, mut units) = (text, units);
    while !rest.is_empty() {
        let end = rest.find(|c: char| c.is_ascii_alphabetic())?;
        let at = units.iter().position(|(letter, ..)| *letter == rest.as_bytes()[end])?;
        let (letter, months, seconds) = units[at];
        let (whole, fraction) = rest[..end].split_once('.').map_or((&rest[..end], None), |(whole, fraction)| (whole, Some(fraction)));
        if !whole.bytes().all(|b| b.is_ascii_digit()) || fraction.is_some() && letter != b'S' {
            return None;
        }
        let whole: i64 = whole.parse().ok()?;
        length.months = length.months.checked_add(whole.checked_mul(months)?)?;
        length.seconds = length.seconds.checked_add(whole.checked_mul(seconds)?)?;
        length.nanoseconds = fraction.map_or(Some(0), |digits| nanoseconds(digits.as_bytes()))?.into();
        (rest, units) = (&rest[end + 1..], &units[at + 1..]);
    }
    Some(())
}

/// Whether the text is base64 or base64url, with padding or without, and its unused bits are zero.
pub fn is_base64(text: &str) -> bool {
    let bare = text.trim_end_matches('=');
    let padding = text.len() - bare.len();
    let padded = if padding > 0 { text.len().is_multiple_of(4) && padding <= 2 } else { text.len() % 4 != 1 };
    let url_safe = bare.contains(['-', '_']);
    let is_digit = |b: u8| b.is_ascii_alphanumeric() || if url_safe { b"-_".contains(&b) } else { b"+/".contains(&b) };
    let unused = match bare.len() % 4 {
        2 => 0b1111,
        3 => 0b11,
        _ => 0,
    };
    padded && bare.bytes().all(is_digit) && bare.bytes().last().is_none_or(|last| value(last) & unused == 0)
}

/// The six bits of a digit of base64.
fn value(digit: u8) -> u8 {
    match digit {
        b'A'..=b'Z' => digit - b'A',
        b'a'..=b'z' => digit - b'a' + 26,
        b'0'..=b'9' => digit - b'0' + 52,
        b'+' | b'-' => 62,
        _ => 63,
    }
}

/// Whether the text is a number of JSON with an exponent of reasonable size.
pub fn is_decimal(text: &str) -> bool {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, power) = unsigned.split_once(['e', 'E']).map_or((unsigned, None), |(mantissa, power)| (mantissa, Some(power)));
    let (whole, fraction) = mantissa.split_once('.').map_or((mantissa, None), |(whole, fraction)| (whole, Some(fraction)));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && power.is_none_or(|power| digits(power.strip_prefix(['+', '-']).unwrap_or(power)) && power.parse::<i32>().is_ok())
}

/// The float that is exactly this integer: beyond 53 bits not every integer is one.
pub fn exact_float(integer: i128) -> Option<f64> {
    let near = integer as f64;
    (near as i128 == integer).then_some(near)
}

/// The single-precision float whose shortest spelling is that of the number.
pub fn exact_single(value: f64) -> Option<f32> {
    let near = value as f32;
    (widened(near) == value || value.is_nan()).then_some(near)
}

/// The number of the shortest spelling, so that 0.1 stays 0.1.
pub fn widened(value: f32) -> f64 {
    if value.is_finite() { value.to_string().parse().unwrap_or(f64::from(value)) } else { f64::from(value) }
}
