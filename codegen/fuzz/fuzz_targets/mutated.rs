//! Real pages with changes: cut, doubled, swapped, spliced, nested. Reading them is what bytes alone seldom get to.
#![no_main]

use codegen_fuzz::mutate::{Choices, mutated};
use codegen_fuzz::{check, seeds};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    check(&mutated(seeds(), &mut Choices::of_bytes(data)));
});
