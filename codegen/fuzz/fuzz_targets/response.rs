//! The body of a response: models, with polymorphic places, and errors.
#![no_main]

use codegen_fuzz::served;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| served::response(data));
