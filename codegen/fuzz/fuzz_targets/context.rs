//! The context of a response.
#![no_main]

use codegen_fuzz::served;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| served::context(data));
