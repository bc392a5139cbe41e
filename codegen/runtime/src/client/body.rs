//! Owns [`Body`], a body as a stream of chunks. It must not know what is in it.

use super::{BoxError, BoxFuture, Timer, TransportError, lost_body};
use crate::error::Error;
use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::response::Parts;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::io::{AsyncRead, ReadBuf};

/// A body as a stream of chunks: of a response, or of a request ([`RequestBody`](crate::RequestBody)).
pub struct Body {
    chunks: Pin<Box<dyn Stream<Item = Result<Bytes, BoxError>> + Send>>,
    length: Option<u64>,
}

/// How much is read from a reader at a time.
const STEP: usize = 64 * 1024;

impl Body {
    /// A body that comes from a stream.
    pub fn new(chunks: impl Stream<Item = Result<Bytes, BoxError>> + Send + 'static) -> Self {
        Self { chunks: Box::pin(chunks), length: None }
    }

    /// A body that comes from a reader, such as a `tokio::fs::File`.
    pub fn reader(reader: impl AsyncRead + Send + 'static) -> Self {
        Self::new(Reader { reader: Box::pin(reader), buffer: Vec::new() })
    }

    /// A body that comes from a reader without async, such as a `std::fs::File`. It blocks its thread while it reads: that is for the
    /// [`BlockingClient`](super::BlockingClient).
    #[cfg(feature = "blocking")]
    pub fn blocking_reader(reader: impl std::io::Read + Send + Unpin + 'static) -> Self {
        Self::new(BlockingReader(reader))
    }

    /// The same body with the number of its bytes. A request says it (`Content-Length`); without it, the body goes in chunks, which some
    /// services refuse (`411 Length Required`). If there are more or fewer bytes than that, the request fails.
    pub fn with_length(self, bytes: impl Into<Option<u64>>) -> Self {
        Self { length: bytes.into(), ..self }
    }

    /// The number of bytes, if it is known before they come.
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// The same body, but it fails if a chunk takes longer than that.
    pub(super) fn within(self, patience: Duration, timer: Arc<dyn Timer>) -> Self {
        let length = self.length;
        Self::new(Patient { body: self, patience, timer, waiting: None }).with_length(length)
    }

    /// The next chunk; none at the end.
    ///
    /// ```
    /// # async fn program(client: codegen_runtime::client::Client) -> Result<(), codegen_runtime::Error> {
    /// use codegen_runtime::Raw;
    ///
    /// let mut body = client.send_streaming(Raw::get("/me/photo/$value")).await?.into_body();
    /// while let Some(chunk) = body.chunk().await {
    ///     println!("{} bytes", chunk?.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`Error::Transport`] and [`Error::Timeout`]: the body broke off.
    pub async fn chunk(&mut self) -> Option<Result<Bytes, Error>> {
        self.next().await.map(|chunk| chunk.map_err(Error::of_body))
    }

    async fn next(&mut self) -> Option<Result<Bytes, BoxError>> {
        poll_fn(|context| self.poll_chunk(context)).await
    }

    /// The next chunk, with the error as it came.
    pub(crate) fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, BoxError>>> {
        self.chunks.as_mut().poll_next(context)
    }

    /// All of it, however much it is.
    ///
    /// # Errors
    /// As for [`chunk`](Self::chunk).
    pub async fn collect(self) -> Result<Bytes, Error> {
        Ok(self.collect_up_to(usize::MAX).await.map_err(Error::of_body)?.unwrap_or_default())
    }

    /// All of it; none if there is more than that, and then the rest is not read.
    pub(super) async fn collect_up_to(mut self, limit: usize) -> Result<Option<Bytes>, BoxError> {
        let mut first = Bytes::new();
        let mut all = BytesMut::new();
        while let Some(chunk) = self.next().await {
            let chunk = chunk?;
            let length = first.len().max(all.len());
            if chunk.len() > limit.saturating_sub(length) {
                return Ok(None);
            }
            if length == 0 {
                // Mostly it is the only one, and need not be copied.
                first = chunk;
                continue;
            }
            if all.is_empty() {
                all = BytesMut::from(std::mem::take(&mut first));
            }
            all.extend_from_slice(&chunk);
        }
        Ok(Some(if all.is_empty() { first } else { all.freeze() }))
    }
}

/// A body that is in memory.
impl<B: Into<Bytes>> From<B> for Body {
    fn from(body: B) -> Self {
        let body = body.into();
        let length = body.len() as u64;
        Self::new(Whole(Some(body))).with_length(length)
    }
}

impl Stream for Body {
    type Item = Result<Bytes, Error>;
    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_chunk(context).map(|chunk| chunk.map(|chunk| chunk.map_err(Error::of_body)))
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Body").field("length", &self.length).finish_non_exhaustive()
    }
}

/// A body whose errors are told as those of the response that it belongs to.
pub(super) struct Belonging {
    pub(super) body: Body,
    pub(super) head: Parts,
    pub(super) operation: &'static str,
}

impl Stream for Belonging {
    type Item = Result<Bytes, BoxError>;
    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        let told = |error| lost_body(this.head.clone(), error).of(this.operation).into();
        this.body.poll_chunk(context).map(|chunk| chunk.map(|chunk| chunk.map_err(told)))
    }
}

struct Whole(Option<Bytes>);

impl Stream for Whole {
    type Item = Result<Bytes, BoxError>;
    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.take().filter(|bytes| !bytes.is_empty()).map(Ok))
    }
}

struct Reader<R> {
    reader: Pin<Box<R>>,
    buffer: Vec<u8>,
}

impl<R: AsyncRead + Send> Stream for Reader<R> {
    type Item = Result<Bytes, BoxError>;
    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        this.buffer.resize(STEP, 0);
        let mut buffer = ReadBuf::new(&mut this.buffer);
        ready!(this.reader.as_mut().poll_read(context, &mut buffer))?;
        let read = buffer.filled();
        Poll::Ready((!read.is_empty()).then(|| Ok(Bytes::copy_from_slice(read))))
    }
}

#[cfg(feature = "blocking")]
struct BlockingReader<R>(R);

#[cfg(feature = "blocking")]
impl<R: std::io::Read + Unpin> Stream for BlockingReader<R> {
    type Item = Result<Bytes, BoxError>;
    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let mut buffer = vec![0; STEP];
        let count = loop {
            match self.0.read(&mut buffer) {
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                result => break result?,
            }
        };
        buffer.truncate(count);
        Poll::Ready((count > 0).then(|| Ok(buffer.into())))
    }
}

/// Only the time in which a reader waits for a chunk counts: the reader may be slow.
struct Patient {
    body: Body,
    patience: Duration,
    timer: Arc<dyn Timer>,
    waiting: Option<BoxFuture<'static, ()>>,
}

impl Stream for Patient {
    type Item = Result<Bytes, BoxError>;
    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        if let Poll::Ready(chunk) = this.body.poll_chunk(context) {
            this.waiting = None;
            return Poll::Ready(chunk);
        }
        let patience = this.patience;
        let waiting = this.waiting.get_or_insert_with(|| this.timer.sleep(patience));
        waiting.as_mut().poll(context).map(|()| {
            let error = TransportError::lost(format!("the next chunk of the body did not come within {patience:?}"));
            this.waiting = None;
            Some(Err(error.timed_out().into()))
        })
    }
}
