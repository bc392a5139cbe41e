//! Owns how a client sends a [`Batch`]. It must not know what goes into which request.

use super::{Client, Sending};
use crate::batch::{Batch, BatchResponses, BatchStep};

impl<S> Client<S> {
    /// Sends a batch in as many requests as it needs, and tries operations again that the service was too busy for: as often as the
    /// [`RetryPolicy`](super::RetryPolicy) of the client allows, unless the batch sets its own limits.
    ///
    /// The batch itself has no error: if a request is lost, each operation in it has that error, see [`BatchResponses::get`].
    pub async fn send_batch(&self, batch: Batch) -> BatchResponses {
        let mut run = batch.run_with(self.base_url(), self.core.rules.retry.limits());
        while let Some(step) = run.step() {
            match step {
                BatchStep::Send(request) => run.receive(self.core.fetch(request, Sending::home("Batch")).await),
                BatchStep::Wait(time) => self.core.inner.timer.sleep(time).await,
            }
        }
        run.finish()
    }
}
