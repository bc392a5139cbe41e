//! Text of any kind in URLs and in headers: others read what was meant, and nothing breaks.

use crate::encode_path::{colon_path, query_name, query_value, segment};
use crate::error::retry_after;
use http::header::{DATE, HeaderMap, HeaderValue, RETRY_AFTER};
use proptest::prelude::*;
use std::time::{Duration, UNIX_EPOCH};
use url::Url;

/// Any text, and what means something in a URL.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "([/?#&=%+:;@!$'()*,. \\\\]|%2[fF]|\\.\\.|\\{a\\}|\u{202e}|\n|\t|😀|é|a){0,12}"]
}

/// The last of the years with four digits.
const LAST: u64 = 253_402_300_799;

fn headers(retry: &str, date: Option<&str>) -> Option<HeaderMap> {
    let mut headers = HeaderMap::new();
    headers.insert(RETRY_AFTER, HeaderValue::from_bytes(retry.as_bytes()).ok()?);
    if let Some(date) = date {
        headers.insert(DATE, HeaderValue::from_bytes(date.as_bytes()).ok()?);
    }
    Some(headers)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_value_in_a_path_is_one_segment_to_others(text in text()) {
        // `x` beside it: a segment of dots alone is another folder, whoever encodes it.
        let url = Url::parse(&format!("https://a.example/v1/x{}/end", segment(&text))).unwrap();
        let segments: Vec<&str> = url.path_segments().into_iter().flatten().collect();
        prop_assert_eq!(segments.len(), 3);
        let read = percent_encoding::percent_decode_str(segments[1]).decode_utf8().unwrap();
        prop_assert_eq!(read, format!("x{text}"));
        prop_assert!(url.query().is_none() && url.fragment().is_none());
    }

    #[test]
    fn a_path_between_colons_does_not_end_early(text in text()) {
        let encoded = colon_path(&text);
        prop_assert!(!encoded.contains([':', '?', '#']));
        prop_assert_eq!(percent_encoding::percent_decode_str(&encoded).decode_utf8().unwrap(), text);
    }

    #[test]
    fn a_query_option_is_one_pair_to_others(name in text(), value in text()) {
        let url = Url::parse(&format!("https://a.example/?{}={}&last=1", query_name(&name), query_value(&value))).unwrap();
        let pairs: Vec<(String, String)> = url.query_pairs().into_owned().collect();
        prop_assert_eq!(pairs, [(name, value), ("last".to_owned(), "1".to_owned())]);
    }

    #[test]
    fn a_date_counts_from_that_of_the_response(now in 0..LAST, wait in 0..10_000_000_u64) {
        let then = (now + wait).min(LAST);
        let date = |seconds| httpdate::fmt_http_date(UNIX_EPOCH + Duration::from_secs(seconds));
        let headers = headers(&date(then), Some(&date(now))).unwrap();
        prop_assert_eq!(retry_after(&headers), Some(Duration::from_secs(then - now)));
    }

    #[test]
    fn no_text_of_a_header_breaks_the_reader(
        retry in prop_oneof![any::<String>(), "([0-9]{1,22}|[.,; :-]|Sun|Nov|GMT|06|1994|99|inf|-1|1e9){0,12}"],
        date in prop_oneof![any::<String>(), "(Sun|, |06|Nov|1994|08:49:37|99:99:99| |GMT|-){0,8}"],
    ) {
        let Some(headers) = headers(&retry, Some(&date)) else { return Ok(()) };
        let _ = retry_after(&headers);
    }
}
