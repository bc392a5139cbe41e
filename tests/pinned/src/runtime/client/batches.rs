// @generated: a copy of `codegen/runtime/client/batches.rs`. Do not edit.

//! Owns how a client sends a [`Batch`]. It must not know what goes into which request.

use super::{Client, Sending, sleep};
use crate::runtime::batch::{Answers, Batch, BatchStep};

impl Client {
    /// Sends a batch, in as many requests as it needs, and tries those operations again that the service was too busy for.
    ///
    /// There is no error of the whole: a request that is lost is the error of the operations that were in it, see [`Answers::get`].
    pub async fn send_batch(&self, batch: Batch) -> Answers {
        let mut run = batch.run(self.base_url());
        while let Some(step) = run.step() {
            match step {
                BatchStep::Send(request) => run.receive(self.fetch(request, Sending::home("Batch")).await),
                BatchStep::Wait(time) => sleep(time).await,
            }
        }
        run.finish()
    }
}
