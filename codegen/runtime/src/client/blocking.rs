//! Owns [`BlockingClient`], the client for programs without async. It waits for the async client, and must not know how anything is sent.

use super::super::error::Error;
use super::super::operation::Operation;
use super::{Body, Client, RequestOptions};
use bytes::{Buf as _, Bytes};
use futures_core::Stream;
use http::Response;
use std::fmt;
use std::future::poll_fn;
use std::io::{self, Read};
use std::sync::Arc;
use tokio::runtime::{Builder, Handle, Runtime};

/// Sends operations and waits for the responses. Cheap to clone; can be used by several threads at once.
///
/// It is a [`Client`] with a runtime of its own, so retries, redirects and time limits are the same. On the threads of an async runtime, those
/// of `spawn_blocking` included, every call is an error and nothing is sent.
///
/// ```no_run
/// use codegen_runtime::Raw;
/// use codegen_runtime::client::{BlockingClient, Client};
///
/// # fn main() -> Result<(), codegen_runtime::Error> {
/// # let client: Client = Client::new("an access token");
/// // A generated crate has its own `Client`: `BlockingClient::new(Client::new("an access token"))?`.
/// let client = BlockingClient::new(client)?;
/// let me = client.send(Raw::get("/me"))?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct BlockingClient {
    client: Client,
    runtime: Arc<Background>,
}

impl BlockingClient {
    /// Takes a client that is not used elsewhere, as its connections belong to the runtime of this one.
    pub fn new<S>(client: Client<S>) -> Result<Self, Error> {
        let runtime = Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|error| Error::Misuse(format!("a runtime cannot be created here: {error}")))?;
        Ok(Self { client: client.share(), runtime: Arc::new(Background(Some(runtime))) })
    }

    /// Sends an operation and decodes its result from the response.
    pub fn send<O: Operation>(&self, operation: O) -> Result<O::Response, Error> {
        self.wait(self.client.send(operation))?
    }

    /// The same as [`send`](Self::send), with status and headers of the response.
    pub fn send_full<O: Operation>(&self, operation: O) -> Result<Response<O::Response>, Error> {
        self.wait(self.client.send_full(operation))?
    }

    /// The same client with other settings for what is sent with it, see [`Client::with_options`].
    #[must_use]
    pub fn with_options(&self, options: RequestOptions) -> Self {
        Self { client: self.client.with_options(options), runtime: Arc::clone(&self.runtime) }
    }

    /// Sends an operation and gives the body of its response as a reader, for large content (see [`Client::send_streaming`]).
    pub fn send_streaming<O: Operation>(&self, operation: O) -> Result<Response<BlockingBody>, Error> {
        let response = self.wait(self.client.send_streaming(operation))??;
        Ok(response.map(|body| BlockingBody { body, chunk: Bytes::new(), client: self.clone() }))
    }

    /// Waits for a future of the async client. Inside an async runtime this is an error.
    pub fn wait<F: Future>(&self, future: F) -> Result<F::Output, Error> {
        match &self.runtime.0 {
            Some(runtime) if Handle::try_current().is_err() => Ok(runtime.block_on(async {
                notice_what_was_closed().await;
                future.await
            })),
            _ => Err(Error::Misuse("the blocking client would block the async runtime that it is called in".to_owned())),
        }
    }

    /// Iterates over a stream of the async client. Inside an async runtime the only item is an error.
    pub fn iterate<T, S: Stream<Item = Result<T, Error>>>(&self, stream: S) -> impl Iterator<Item = Result<T, Error>> {
        let mut stream = Box::pin(stream);
        let mut misused = false;
        std::iter::from_fn(move || {
            if misused {
                return None;
            }
            self.wait(poll_fn(|context| stream.as_mut().poll_next(context))).unwrap_or_else(|misuse| {
                misused = true;
                Some(Err(misuse))
            })
        })
    }

    /// The async client.
    pub fn client(&self) -> &Client {
        &self.client
    }
}

/// Lets the connections notice that the service has closed them. Nothing runs between two calls, so they would still look open, and a request
/// would be lost. The first turn polls the system for events, the second one runs the connections.
async fn notice_what_was_closed() {
    for _ in 0..2 {
        tokio::task::yield_now().await;
    }
}

impl fmt::Debug for BlockingClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("BlockingClient").field(&self.client).finish()
    }
}

/// The body of a response as a reader. If the body breaks off, the error has the kind `Other`, or `TimedOut`.
pub struct BlockingBody {
    body: Body,
    chunk: Bytes,
    client: BlockingClient,
}

impl Read for BlockingBody {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        while self.chunk.is_empty() {
            match self.client.wait(self.body.chunk()).map_err(io::Error::other)? {
                Some(chunk) => self.chunk = chunk.map_err(io_error)?,
                None => return Ok(0),
            }
        }
        let count = into.len().min(self.chunk.len());
        self.chunk.copy_to_slice(&mut into[..count]);
        Ok(count)
    }
}

/// The error of a body as an I/O error.
fn io_error(error: Error) -> io::Error {
    let kind = if error.is_timeout() { io::ErrorKind::TimedOut } else { io::ErrorKind::Other };
    io::Error::new(kind, error)
}

impl fmt::Debug for BlockingBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BlockingBody").finish_non_exhaustive()
    }
}

/// A runtime that can be dropped anywhere: an ordinary one panics if async code drops it.
struct Background(Option<Runtime>);

impl Drop for Background {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}
