//! The responses to a batch.
#![no_main]

use codegen_fuzz::served;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| served::batch(data));
