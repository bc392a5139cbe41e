//! Owns the sources of uploaded bytes. It must not know where they go.

use super::super::BoxFuture;
use bytes::{Buf as _, Bytes, BytesMut};
use std::future::poll_fn;
use std::io::{Error, ErrorKind, SeekFrom};
use std::pin::Pin;
use tokio::io::{AsyncRead, AsyncSeek, ReadBuf};

/// How much is read at a time.
const STEP: usize = 64 * 1024;

/// Content that is read in ranges.
pub(super) trait Source: Send {
    /// How many bytes there are.
    fn length(&mut self) -> BoxFuture<'_, Result<u64, Error>>;
    /// The next `length` bytes from a position on.
    fn read(&mut self, from: u64, length: u64) -> BoxFuture<'_, Result<Bytes, Error>>;
}

/// Content that can be read from any position.
pub(super) struct Seekable<R>(R);

impl<R> Seekable<R> {
    pub(super) const fn new(reader: R) -> Self {
        Self(reader)
    }
}

impl<R: AsyncRead + AsyncSeek + Unpin + Send> Source for Seekable<R> {
    fn length(&mut self) -> BoxFuture<'_, Result<u64, Error>> {
        Box::pin(seek(&mut self.0, SeekFrom::End(0)))
    }
    fn read(&mut self, from: u64, length: u64) -> BoxFuture<'_, Result<Bytes, Error>> {
        Box::pin(async move {
            seek(&mut self.0, SeekFrom::Start(from)).await?;
            let mut bytes = BytesMut::new();
            fill(&mut self.0, &mut bytes, length).await?;
            Ok(bytes.freeze())
        })
    }
}

/// Content that can be read only once. The last bytes are kept, as they may be needed again.
pub(super) struct Sequential<R> {
    reader: R,
    all: u64,
    /// The position of what is kept.
    from: u64,
    kept: BytesMut,
}

impl<R> Sequential<R> {
    pub(super) fn new(reader: R, all: u64) -> Self {
        Self { reader, all, from: 0, kept: BytesMut::new() }
    }
}

impl<R: AsyncRead + Unpin + Send> Source for Sequential<R> {
    fn length(&mut self) -> BoxFuture<'_, Result<u64, Error>> {
        Box::pin(std::future::ready(Ok(self.all)))
    }
    fn read(&mut self, from: u64, length: u64) -> BoxFuture<'_, Result<Bytes, Error>> {
        Box::pin(async move {
            let mut behind = from
                .checked_sub(self.from)
                .ok_or_else(|| Error::other("the service expects bytes again that it had, and they were not kept"))?;
            while behind > 0 {
                if self.kept.is_empty() {
                    fill(&mut self.reader, &mut self.kept, behind.min(STEP as u64)).await?;
                }
                let step = usize::try_from(behind).map_or(self.kept.len(), |behind| behind.min(self.kept.len()));
                self.kept.advance(step);
                self.from += step as u64;
                behind -= step as u64;
            }
            fill(&mut self.reader, &mut self.kept, length).await?;
            Ok(Bytes::copy_from_slice(self.kept.get(..usize::try_from(length).unwrap_or(usize::MAX)).unwrap_or(&self.kept)))
        })
    }
}

async fn seek(reader: &mut (dyn AsyncSeekSend + '_), to: SeekFrom) -> Result<u64, Error> {
    // A seek that is still running must end first.
    poll_fn(|context| Pin::new(&mut *reader).poll_complete(context)).await?;
    Pin::new(&mut *reader).start_seek(to)?;
    poll_fn(|context| Pin::new(&mut *reader).poll_complete(context)).await
}

/// Reads until there are `length` bytes.
async fn fill(reader: &mut (dyn AsyncReadSend + '_), bytes: &mut BytesMut, length: u64) -> Result<(), Error> {
    let length = usize::try_from(length).map_err(Error::other)?;
    bytes.reserve(length.saturating_sub(bytes.len()));
    let mut step = vec![0; STEP.min(length)];
    while bytes.len() < length {
        let room = step.len().min(length - bytes.len());
        let mut buffer = ReadBuf::new(&mut step[..room]);
        poll_fn(|context| Pin::new(&mut *reader).poll_read(context, &mut buffer)).await?;
        if buffer.filled().is_empty() {
            return Err(Error::new(ErrorKind::UnexpectedEof, "the content is shorter than its stated length"));
        }
        bytes.extend_from_slice(buffer.filled());
    }
    Ok(())
}

/// Readers without their type, so that reading is compiled only once.
trait AsyncReadSend: AsyncRead + Unpin + Send {}
impl<R: AsyncRead + Unpin + Send> AsyncReadSend for R {}

trait AsyncSeekSend: AsyncSeek + Unpin + Send {}
impl<R: AsyncSeek + Unpin + Send> AsyncSeekSend for R {}
