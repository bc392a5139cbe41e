//! Owns that requests whose token was refused for the same reason get one new token together. It must not know what is sent, nor where tokens
//! come from.

use super::{BoxError, Timer};
use crate::error::shared::Shared;
use http::HeaderValue;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::OnceCell;

/// How long a new token is kept for requests that were sent with the old one.
const KEPT: Duration = Duration::from_secs(60);

/// How many renewals are known at a time; those before them are not shared any more.
const MOST: usize = 8;

/// The renewals that are under way, and those that have just ended.
#[derive(Default)]
pub(crate) struct Renewals(Mutex<Vec<Arc<Renewal>>>);

/// A token that was refused, and the one that follows it.
struct Renewal {
    /// The header that was refused.
    refused: Option<HeaderValue>,
    challenge: String,
    /// If the future that gets it is dropped, another request of those that wait for it begins anew.
    outcome: OnceCell<Outcome>,
}

struct Outcome {
    token: Result<String, Shared>,
    /// By the clock of the client.
    since: Duration,
}

impl Renewals {
    /// Another token after that one was refused with this challenge: from `get`, or from another request that waits for the same one.
    pub(crate) async fn renew(
        &self,
        timer: &dyn Timer,
        refused: Option<HeaderValue>,
        challenge: &str,
        get: impl Future<Output = Result<String, BoxError>>,
    ) -> Result<String, BoxError> {
        let renewal = self.join(timer.now(), refused, challenge);
        let outcome = renewal.outcome.get_or_init(|| async { Outcome { token: get.await.map_err(Shared::from), since: timer.now() } });
        outcome.await.token.clone().map_err(Into::into)
    }

    fn join(&self, now: Duration, refused: Option<HeaderValue>, challenge: &str) -> Arc<Renewal> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.retain(|renewal| renewal.helps(now));
        if let Some(renewal) = known.iter().find(|renewal| renewal.refused == refused && renewal.challenge == challenge) {
            return Arc::clone(renewal);
        }
        let renewal = Arc::new(Renewal { refused, challenge: challenge.to_owned(), outcome: OnceCell::new() });
        known.push(Arc::clone(&renewal));
        if known.len() > MOST {
            known.remove(0);
        }
        renewal
    }
}

impl Renewal {
    /// Whether a request that comes now can use it: somebody gets the token, or has just got another one than before.
    fn helps(self: &Arc<Self>, now: Duration) -> bool {
        let is_other =
            |token: &str| self.refused.as_ref().is_none_or(|refused| refused.as_bytes().strip_prefix(b"Bearer ") != Some(token.as_bytes()));
        match self.outcome.get() {
            None => Arc::strong_count(self) > 1,
            Some(Outcome { token, since }) => token.as_deref().is_ok_and(is_other) && now.saturating_sub(*since) < KEPT,
        }
    }
}
