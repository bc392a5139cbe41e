//! Owns [`Renewal`], when a subscription is renewed, and the loop that does it. It must not know the operation that renews.

use crate::client::{Client, Timer};
use crate::{Error, Operation, Timestamp};
use jiff::SignedDuration;
use std::time::Duration;

/// The longest time without a look at the clock: the clock of a computer that sleeps goes on, while a timer may stand still.
const STEP: Duration = Duration::from_secs(60);

/// When to renew a subscription, and for how long. See [`Client::keep_renewed`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Renewal {
    lasts: Duration,
    before: Duration,
}

impl Renewal {
    /// Renews for so long, each time when a quarter of that is left.
    pub const fn lasting(time: Duration) -> Self {
        let before = match time.checked_div(4) {
            Some(quarter) => quarter,
            None => time,
        };
        Self { lasts: time, before }
    }

    /// Sets how long before the end to renew.
    pub const fn before(self, time: Duration) -> Self {
        Self { before: time, ..self }
    }

    /// When to renew a subscription that ends then.
    pub fn due(&self, ends: &Timestamp) -> Timestamp {
        later(ends.value(), -signed(self.before)).into()
    }

    /// When a subscription ends that is renewed now.
    pub fn next_end(&self, now: &Timestamp) -> Timestamp {
        later(now.value(), signed(self.lasts)).into()
    }
}

fn signed(time: Duration) -> SignedDuration {
    SignedDuration::try_from(time).unwrap_or(SignedDuration::MAX)
}

fn later(time: jiff::Timestamp, by: SignedDuration) -> jiff::Timestamp {
    time.checked_add(by).unwrap_or(if by.is_negative() { jiff::Timestamp::MIN } else { jiff::Timestamp::MAX })
}

/// The time of day, which goes on with the timer of the client, too.
struct Clock<'t> {
    timer: &'t dyn Timer,
    start: (jiff::Timestamp, Duration),
}

impl<'t> Clock<'t> {
    fn new(timer: &'t dyn Timer) -> Self {
        Self { timer, start: (jiff::Timestamp::now(), timer.now()) }
    }

    fn now(&self) -> jiff::Timestamp {
        let passed = self.timer.now().saturating_sub(self.start.1);
        later(self.start.0, signed(passed)).max(jiff::Timestamp::now())
    }

    async fn wait_until(&self, time: jiff::Timestamp) {
        while let Ok(left) = Duration::try_from(time.duration_since(self.now()))
            && !left.is_zero()
        {
            self.timer.sleep(left.min(STEP)).await;
        }
    }
}

impl<S> Client<S> {
    /// Renews a subscription again and again, until that is not possible any more; then it gives the reason. The function gets the new end and
    /// makes the operation that sets it.
    ///
    /// ```no_run
    /// # use codegen_runtime::{Raw, Timestamp};
    /// use codegen_runtime::notifications::Renewal;
    /// use std::time::Duration;
    ///
    /// # async fn program(client: codegen_runtime::client::Client, id: &str, ends: Timestamp) {
    /// let renewal = Renewal::lasting(Duration::from_secs(60 * 60 * 24));
    /// // Or an operation of a generated crate, such as `subscription::Update::new(id, Subscription { expiration_date_time: end.into(), .. })`.
    /// let path = format!("/subscriptions/{id}");
    /// let error = client.keep_renewed(ends, renewal, |end| Raw::patch(&path).json(&serde_json::json!({"expirationDateTime": end}))).await;
    /// println!("the subscription ends: {error}");
    /// # }
    /// ```
    ///
    /// If a renewal fails after all its attempts, there is another one after half of the time that is left, and at least a minute later. The error
    /// is the last one before the end of the subscription, or the one that says that it is gone (404, 410). A program that shuts down drops the
    /// future; the subscription ends later.
    pub async fn keep_renewed<O: Operation>(&self, ends: Timestamp, renewal: Renewal, mut renew: impl FnMut(Timestamp) -> O) -> Error {
        let clock = Clock::new(self.core.timer());
        let mut ends = ends.value();
        let mut due = renewal.due(&ends.into()).value();
        loop {
            clock.wait_until(due).await;
            let now = clock.now();
            let end = renewal.next_end(&now.into());
            match self.send(renew(end.clone())).await {
                Ok(_) => {
                    ends = end.value();
                    // A renewal that is due at once would never wait.
                    due = renewal.due(&end).value().max(later(now, signed(STEP)));
                }
                Err(error) if error.is_not_found() || error.is_gone() => return error,
                Err(error) => {
                    let left = ends.duration_since(now);
                    if left <= signed(STEP) {
                        return error;
                    }
                    due = later(now, (left / 2).max(signed(STEP)));
                }
            }
        }
    }
}
