//! Owns [`Upload`], content that is sent in ranges over an upload session. It must not know what the content is, nor how a session is opened:
//! it gets the address.

mod range;
mod session;
mod source;

use session::Standing;
pub use session::UploadState;

use super::retry::Tries;
use super::{Client, Core, Repeat, Sending};
use crate::decode::{Decode, with_head};
use crate::error::Error;
use bytes::Bytes;
use http::{Method, Request, Response};
use range::{Outcome, Range};
use source::{Seekable, Sequential, Source};
use std::fmt;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncSeek};

/// The size of a range must be a multiple of this, except for the last one.
const UNIT: u64 = 320 * 1024;

/// Content to be sent in ranges over an upload session, see [`Client::upload`].
#[must_use = "an upload does nothing until it is given to a client"]
pub struct Upload<'a> {
    url: String,
    source: Box<dyn Source + 'a>,
    range_size: u64,
    resumed: bool,
    progress: Box<dyn FnMut(u64, u64) + Send + 'a>,
}

impl<'a> Upload<'a> {
    /// An upload of a file (`tokio::fs::File`), of bytes (`std::io::Cursor`), or of anything else that can be read from any position,
    /// to the address of an upload session.
    pub fn new(url: impl Into<String>, content: impl AsyncRead + AsyncSeek + Unpin + Send + 'a) -> Self {
        Self::of(url.into(), Box::new(Seekable::new(content)))
    }

    /// An upload of `length` bytes from something that can be read only once. A range is kept until the service has it.
    pub fn from_reader(url: impl Into<String>, content: impl AsyncRead + Unpin + Send + 'a, length: u64) -> Self {
        Self::of(url.into(), Box::new(Sequential::new(content, length)))
    }

    fn of(url: String, source: Box<dyn Source + 'a>) -> Self {
        Self { url, source, range_size: 16 * UNIT, resumed: false, progress: Box::new(|_, _| ()) }
    }

    /// Sets how many bytes a range has: a multiple of 320 KiB; 5 MiB by default. A range is held in memory while it is sent.
    pub fn range_size(mut self, bytes: u64) -> Self {
        self.range_size = bytes;
        self
    }

    /// Resumes a session that has a part of the content: the client asks it which bytes it expects.
    pub fn resumed(mut self) -> Self {
        self.resumed = true;
        self
    }

    /// Sets a function that is called after each range with the number of bytes that the service has, and of all bytes.
    pub fn on_progress(mut self, progress: impl FnMut(u64, u64) + Send + 'a) -> Self {
        self.progress = Box::new(progress);
        self
    }
}

impl fmt::Debug for Upload<'_> {
    // Whoever knows the address can write to the session.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload").field("range_size", &self.range_size).field("resumed", &self.resumed).finish_non_exhaustive()
    }
}

impl<S> Client<S> {
    /// Sends content in ranges over an upload session, and gives the response to the last one.
    ///
    /// ```no_run
    /// # use codegen_runtime::{Raw, Value, client::Upload};
    /// # async fn program(client: codegen_runtime::client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// // Or an operation such as `drive_item::CreateUploadSession::me_drive_item(id)`, whose result has the field `upload_url`.
    /// let session = client.send(Raw::post("/me/drive/root:/report.pdf:/createUploadSession")).await?;
    /// let url = session["uploadUrl"].as_str().unwrap_or_default();
    /// let content = std::io::Cursor::new(std::fs::read("report.pdf")?);
    /// let upload = Upload::new(url, content).on_progress(|sent, all| println!("{sent} of {all}"));
    /// let item: Value = client.upload(upload).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// If the connection is lost or the service is busy, the client asks the session which bytes it expects (`nextExpectedRanges`) and goes on
    /// there. The retry policy of the client says how often and after which waits; each range that takes the upload further than ever
    /// before starts the count again. No token
    /// is sent, as the address is enough. An upload that failed, or whose future was dropped, can be resumed later: see
    /// [`Upload::resumed`]. [`cancel_upload`](Self::cancel_upload) makes the service forget it.
    ///
    /// # Errors
    /// As for [`send`](Self::send); [`Error::Misuse`] if the content cannot be read, is empty, or the size of a range is not a multiple
    /// of 320 KiB. If the response to the last range is lost, the session is asked; if it does not show the item, the error is that of the
    /// last range, and the content may have arrived.
    pub async fn upload<T: Decode>(&self, upload: Upload<'_>) -> Result<T, Error> {
        T::decode(self.core.send_ranges(upload).await?)
    }

    /// The same as [`upload`](Self::upload), with status and headers of the response to the last range.
    ///
    /// # Errors
    /// As for [`upload`](Self::upload).
    pub async fn upload_full<T: Decode>(&self, upload: Upload<'_>) -> Result<Response<T>, Error> {
        with_head(self.core.send_ranges(upload).await?, T::decode)
    }

    /// The state of an upload session: which bytes it expects.
    ///
    /// # Errors
    /// As for [`send`](Self::send); the service does not know a session that is complete, cancelled or expired.
    pub async fn upload_session(&self, url: &str) -> Result<UploadState, Error> {
        let response = self.core.fetch(at(url, Method::GET)?, Sending::foreign("UploadSession")).await?;
        if response.status().is_success() { UploadState::decode(response) } else { Err(Error::from_response(response)) }
    }

    /// Makes the service forget an upload session and its content.
    ///
    /// # Errors
    /// As for [`send`](Self::send).
    pub async fn cancel_upload(&self, url: &str) -> Result<(), Error> {
        let response = self.core.fetch(at(url, Method::DELETE)?, Sending::foreign("CancelUpload")).await?;
        if response.status().is_success() { Ok(()) } else { Err(Error::from_response(response)) }
    }
}

impl Core {
    async fn standing(&self, url: &str, all: u64) -> Result<Standing, Error> {
        Standing::of(self.fetch(at(url, Method::GET)?, Sending::foreign("UploadSession")).await?, all)
    }

    async fn send_ranges(&self, upload: Upload<'_>) -> Result<Response<Bytes>, Error> {
        let Upload { url, mut source, range_size: size, resumed, mut progress } = upload;
        if size == 0 || !size.is_multiple_of(UNIT) {
            return Err(Error::Misuse(format!("the size of a range, {size} bytes, is not a multiple of 320 KiB")));
        }
        let all = source.length().await.map_err(unreadable)?;
        if all == 0 {
            return Err(Error::Misuse("empty content cannot be sent in ranges".to_owned()));
        }
        let mut expected = (0, None);
        if resumed {
            match self.standing(&url, all).await? {
                Standing::Expects(range) => expected = range,
                Standing::Complete(response) => return Ok(response),
                Standing::Nothing(response) => return Err(Error::undecodable(response, "the session expects no bytes")),
            }
        }
        let mut tries = Tries::new(self.rules.retry);
        let mut furthest = expected.0;
        loop {
            let range = Range::next(expected, size, all)?;
            let bytes = source.read(range.from, range.length()).await.map_err(unreadable)?;
            let response = self.fetch(range.request(&url, bytes)?, Sending::foreign("Upload").repeat(Repeat::Never)).await;
            match range.outcome(response) {
                Outcome::Done(response) => {
                    progress(all, all);
                    return Ok(response);
                }
                Outcome::More(range) => {
                    progress(range.0.min(all), all);
                    // A session that has lost bytes and takes them again has not come any further.
                    if range.0 > furthest {
                        furthest = range.0;
                        tries = Tries::new(self.rules.retry);
                    }
                    expected = range;
                }
                Outcome::Again(error) => {
                    tries.attempts += 1;
                    let Some(wait) = tries.wait(error.retry_after(), Duration::MAX) else { return Err(error) };
                    self.inner.timer.sleep(wait).await;
                    // If the session expects nothing or does not respond, the error before says more.
                    match self.standing(&url, all).await {
                        Ok(Standing::Expects(range)) => expected = range,
                        Ok(Standing::Complete(response)) => return Ok(response),
                        Ok(Standing::Nothing(_)) | Err(_) => return Err(error),
                    }
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
    // The address is a secret, so it is not part of the error.
    Request::builder()
        .method(method)
        .uri(url)
        .body(Bytes::new())
        .map_err(|_| Error::Misuse("the address of the upload session is not valid".to_owned()))
}
