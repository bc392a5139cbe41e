//! The URLs of an operation: templates and those of examples.
#![no_main]

use codegen_fuzz::check;
use codegen_fuzz::wrapped;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data).into_owned();
    check(&[wrapped::url(&text)]);
});
