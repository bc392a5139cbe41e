//! Owns how an exchange is carried out: it gets tokens, moves bytes and waits. It must not decide anything.
//!
//! The blocking client waits for this carrier, as a [`Transport`](super::Transport) and a [`TokenSource`](super::TokenSource) are async.

use super::exchange::{Event, Exchange, Reading, Reply, Step};
use super::{Body, Inner, Sending, TransportError, sleep};
use crate::error::Error;
use bytes::Bytes;
use http::{Request, Response};
use tokio::runtime::Handle;
use tokio::time::{Instant, timeout_at};

impl Inner {
    /// Sends a request until there is a response, whatever its status, or a reason to give up.
    pub(super) async fn exchange(&self, request: Request<Bytes>, sending: Sending, reading: Reading) -> Result<Response<Body>, Error> {
        if Handle::try_current().is_err() {
            return Err(Error::Misuse("the client waits with the timers of tokio, and there is no tokio runtime here".to_owned()));
        }
        let transport = self.transport.as_ref().map_err(|why| Error::Misuse(why.clone()))?;
        let mut exchange = Exchange::new(&self.rules, request, sending, reading)?;
        let start = Instant::now();
        let mut step: Step<Body> = exchange.begin();
        loop {
            let limit = start + exchange.limit();
            let event = match step {
                Step::GetToken => within(limit, self.token.token(&self.origin)).await.map(Event::Token),
                Step::RenewToken(challenge) => {
                    let get = self.token.renewed_token(&self.origin, &challenge);
                    within(limit, self.renewals.renew(exchange.token().cloned(), &challenge, get)).await.map(Event::Token)
                }
                Step::Send(request) => within(limit, transport.send(request)).await.flatten().map(Event::Response),
                Step::Read(body) => {
                    let read = within(limit, body.collect_up_to(self.rules.body_limit)).await;
                    read.and_then(|read| read.map_err(TransportError::of_body)).map(|body| body.map_or(Event::TooLarge, Event::Body))
                }
                Step::Wait(time) => {
                    sleep(time).await;
                    Ok(Event::Waited)
                }
                Step::Give(result) => return Ok(self.response(result?)),
            };
            step = exchange.next(event.unwrap_or_else(Event::Failed), start.elapsed());
        }
    }

    /// The response with a body to read; one that comes from the transport may pause no longer than an attempt may take.
    fn response(&self, reply: Reply<Body>) -> Response<Body> {
        match reply {
            Reply::Whole(response) => response.map(Body::from),
            Reply::Streamed(response) => response.map(|body| body.within(self.rules.timeout)),
        }
    }
}

async fn within<T>(limit: Instant, action: impl Future<Output = T>) -> Result<T, TransportError> {
    timeout_at(limit, action).await.map_err(|elapsed| TransportError::lost(elapsed).timed_out())
}
