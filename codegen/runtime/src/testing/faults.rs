//! Owns the faults of a service that a seed decides: which requests are throttled or dropped. It must not know what the others get.

use super::Sent;
use super::reply::Reply;
use std::collections::HashMap;
use std::time::Duration;

/// So many faults in a row at most, so that a client that tries again gets through.
const IN_A_ROW: u32 = 2;

/// Faults for about every third request.
#[derive(Debug)]
pub(super) struct Faults {
    seed: u64,
    /// How often each request came, and how many faults it has had since its last response.
    seen: HashMap<String, (u64, u32)>,
}

impl Faults {
    pub(super) fn new(seed: u64) -> Self {
        Self { seed, seen: HashMap::new() }
    }

    /// The fault for a request, if it is its turn: it depends on the seed, the request, and how often that came before, so that requests at the
    /// same time do not change it.
    pub(super) fn next(&mut self, sent: &Sent) -> Option<Reply> {
        let request = format!("{} {}", sent.method, sent.path);
        let (times, faults) = self.seen.entry(request.clone()).or_default();
        *times += 1;
        let fault = match fastrand::Rng::with_seed(hash(&request, self.seed ^ times.wrapping_mul(0x9e37_79b9_7f4a_7c15))).u8(..100) {
            _ if *faults >= IN_A_ROW => None,
            0..15 => Some(Reply::throttled(Duration::from_secs(1))),
            15..22 => Some(Reply::error(503, "ServiceUnavailable", "the fake service is busy").with_header("Retry-After", 1)),
            22..30 => Some(Reply::lost()),
            30..34 => Some(Reply::json(serde_json::json!({"value": []})).broken_off()),
            _ => None,
        };
        *faults = if fault.is_some() { *faults + 1 } else { 0 };
        fault
    }
}

/// FNV-1a: the same on every computer.
fn hash(text: &str, seed: u64) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325 ^ seed, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}
