//! A page of any text.
#![no_main]

use codegen_fuzz::check;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data).into_owned();
    check(&[("resources/thing.md".to_owned(), text)]);
});
