//! When a busy server asks to come back.
#![no_main]

use codegen_fuzz::served;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| served::retry_after(data));
