//! The pages of a collection, and the links between them.
#![no_main]

use codegen_fuzz::served;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| served::paging(data));
