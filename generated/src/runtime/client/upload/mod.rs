// @generated: a copy of `codegen/runtime/client/upload/mod.rs`. Do not edit.

//! Owns [`Upload`], a content sent in pieces over an upload session. It must not know what the content is, nor how a session is
//! opened: it is given the address.

mod piece;
mod session;
mod source;

pub use session::UploadState;

use super::retry::Tries;
use super::{Client, Repeat, Sending, sleep};
use crate::runtime::decode::Decode;
use crate::runtime::error::Error;
use bytes::Bytes;
use http::{Method, Request, Response};
use piece::{Outcome, Piece};
use source::{Seekable, Sequential, Source};
use std::fmt;
use tokio::io::{AsyncRead, AsyncSeek};

/// Pieces must be a multiple of this, apart from the last one.
const UNIT: u64 = 320 * 1024;

/// A content to be sent in pieces over an upload session, see [`Client::upload`].
#[must_use = "an upload does nothing until it is given to a client"]
pub struct Upload<'a> {
    url: String,
    source: Box<dyn Source + 'a>,
    piece: u64,
    resumed: bool,
    progress: Box<dyn FnMut(u64, u64) + Send + 'a>,
}

impl<'a> Upload<'a> {
    /// An upload of a file (`tokio::fs::File`), of bytes (`std::io::Cursor`), or of anything else that can be read from any position,
    /// to the address of an upload session.
    pub fn new(url: impl Into<String>, content: impl AsyncRead + AsyncSeek + Unpin + Send + 'a) -> Self {
        Self::of(url.into(), Box::new(Seekable::new(content)))
    }

    /// An upload of something that can be read only once, and is so many bytes long. A piece is kept until the service has it.
    pub fn from_reader(url: impl Into<String>, content: impl AsyncRead + Unpin + Send + 'a, length: u64) -> Self {
        Self::of(url.into(), Box::new(Sequential::new(content, length)))
    }

    fn of(url: String, source: Box<dyn Source + 'a>) -> Self {
        Self { url, source, piece: 16 * UNIT, resumed: false, progress: Box::new(|_, _| ()) }
    }

    /// How many bytes a piece has: a multiple of 320 KiB. It is 5 MiB if not set. A piece is held in memory while it is sent.
    pub fn piece_size(mut self, bytes: u64) -> Self {
        self.piece = bytes;
        self
    }

    /// Goes on with a session that has a part of the content already: it is asked what it still needs.
    pub fn resumed(mut self) -> Self {
        self.resumed = true;
        self
    }

    /// Is told after each piece how many bytes the service has from the beginning on, and how many there are.
    pub fn on_progress(mut self, progress: impl FnMut(u64, u64) + Send + 'a) -> Self {
        self.progress = Box::new(progress);
        self
    }
}

impl fmt::Debug for Upload<'_> {
    // The address lets anybody write to the session.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload").field("piece", &self.piece).field("resumed", &self.resumed).finish_non_exhaustive()
    }
}

impl Client {
    /// Sends a content in pieces over an upload session, and gives the answer to the last one.
    ///
    /// ```text
    /// let session = client.send(drive_item::CreateUploadSession::new(drive, item)).await?;
    /// let url = session.upload_url.as_deref().unwrap_or_default();
    /// let file = tokio::fs::File::open("report.pdf").await?;
    /// let upload = Upload::new(url, file).on_progress(|sent, all| println!("{sent} of {all}"));
    /// let item: DriveItem = client.upload(upload).await?;
    /// ```
    ///
    /// If the connection is lost or the service is busy, the session is asked what it still needs (`nextExpectedRanges`), and the upload
    /// goes on there, as often and after such waits as the retry policy of the client says; it counts anew with each progress. No
    /// token is sent, as the address is enough. An upload that was given up, or whose future was dropped, can go on later, see
    /// [`Upload::resumed`]; [`cancel_upload`](Self::cancel_upload) makes the service forget it.
    ///
    /// # Errors
    /// As for [`send`](Self::send); [`Error::Misuse`] if the content cannot be read, is empty, or the size of a piece is no multiple of
    /// 320 KiB. If the answer to the last piece is lost, it may be that the content has arrived.
    pub async fn upload<T: Decode>(&self, upload: Upload<'_>) -> Result<T, Error> {
        T::decode(self.send_pieces(upload).await?)
    }

    /// What an upload session has, and what it still needs.
    ///
    /// # Errors
    /// As for [`send`](Self::send); the session is unknown if it is done, cancelled, or too old.
    pub async fn upload_session(&self, url: &str) -> Result<UploadState, Error> {
        let response = self.fetch(at(url, Method::GET)?, Sending::foreign("UploadSession")).await?;
        if response.status().is_success() { UploadState::decode(response) } else { Err(Error::from_response(response)) }
    }

    /// Makes the service forget an upload session and what was sent.
    ///
    /// # Errors
    /// As for [`send`](Self::send).
    pub async fn cancel_upload(&self, url: &str) -> Result<(), Error> {
        let response = self.fetch(at(url, Method::DELETE)?, Sending::foreign("CancelUpload")).await?;
        if response.status().is_success() { Ok(()) } else { Err(Error::from_response(response)) }
    }

    async fn send_pieces(&self, upload: Upload<'_>) -> Result<Response<Bytes>, Error> {
        let Upload { url, mut source, piece: size, resumed, mut progress } = upload;
        if size == 0 || !size.is_multiple_of(UNIT) {
            return Err(Error::Misuse(format!("a piece of {size} bytes is no multiple of 320 KiB")));
        }
        let all = source.length().await.map_err(unreadable)?;
        if all == 0 {
            return Err(Error::Misuse("an empty content cannot be sent in pieces".to_owned()));
        }
        let mut expected = if resumed { self.upload_session(&url).await?.first_range() } else { Some((0, None)) };
        let mut tries = Tries::new(self.0.rules.retry);
        loop {
            let piece = Piece::next(expected, size, all)?;
            let bytes = source.read(piece.from, piece.length()).await.map_err(unreadable)?;
            let answer = self.fetch(piece.request(&url, bytes)?, Sending::foreign("Upload").repeat(Repeat::Never)).await;
            match piece.outcome(answer) {
                Outcome::Done(answer) => {
                    progress(all, all);
                    return Ok(answer);
                }
                Outcome::More(range) => {
                    progress(range.0.min(all), all);
                    tries = Tries::new(self.0.rules.retry);
                    expected = Some(range);
                }
                Outcome::Again(error) => {
                    tries.attempts += 1;
                    let Some(wait) = tries.wait(error.retry_after()) else { return Err(error) };
                    sleep(wait).await;
                    // If the session cannot be asked, what happened before says more: it is gone because it is done, or nobody is there.
                    let Ok(session) = self.upload_session(&url).await else { return Err(error) };
                    expected = session.first_range();
                }
                Outcome::Failed(error) => return Err(error),
            }
        }
    }
}

fn unreadable(error: std::io::Error) -> Error {
    Error::Misuse(format!("the content cannot be read: {error}"))
}

fn at(url: &str, method: Method) -> Result<Request<Bytes>, Error> {
    // The address is a secret, so it is no part of the error.
    Request::builder().method(method).uri(url).body(Bytes::new()).map_err(|_| Error::Misuse("this is no address of a session".to_owned()))
}
