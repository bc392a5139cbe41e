//! Owns [`RequestBody`], what an operation sends: bytes, parts, or a stream. It must not know operations, nor how a body travels.

#[cfg(feature = "client")]
use super::client::{Body, BoxError, Streamed};
use super::multipart::Multipart;
use bytes::Bytes;

/// The body of a request that is not JSON: bytes, parts of several types ([`Multipart`]), or a stream.
///
/// Whatever converts into [`Bytes`] is a body, and so is a [`Multipart`]. With the feature `client`, so is a stream
/// ([`Body`](crate::client::Body)): it is sent as it comes, and is never in memory as a whole.
///
/// ```
/// # #[cfg(feature = "client")]
/// # async fn program(client: codegen_runtime::client::Client, film: tokio::io::Empty) -> Result<(), codegen_runtime::Error> {
/// use codegen_runtime::client::Body;
/// use codegen_runtime::{Raw, RequestBody};
///
/// // Such as a `tokio::fs::File`; an operation such as `drive_item::PutContent::me_path("film.mp4", body)` takes it, too.
/// client.send(Raw::put("/me/drive/root:/film.mp4:/content").bytes(Body::reader(film), "video/mp4")).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Streams and further attempts
///
/// A stream can be read only once. So once the client has begun to send it, it does not try again, follow a redirect or get another token for
/// this request, whatever happens; the error says so. A body made by a function is sent from the start as often as any other: see
/// [`again`](Self::again).
///
/// A stream goes with [`Client::send`](crate::client::Client::send), `send_full` and `send_streaming`. In a batch, and where an operation turns into an
/// `http::Request` ([`Operation::into_request`](crate::Operation::into_request)), it is [`Error::Misuse`](crate::Error::Misuse). The time limit of an
/// attempt ([`Builder::timeout`](crate::client::Builder::timeout)) includes the time to send the body: raise it for what is large, with
/// [`Client::with_options`](crate::client::Client::with_options).
#[derive(Clone, Debug)]
pub struct RequestBody {
    pub(crate) content: Content,
    /// The type that the content has, if it says so itself.
    pub(crate) content_type: Option<String>,
    /// Why it cannot be sent.
    pub(crate) misuse: Option<String>,
}

#[derive(Clone, Debug)]
pub(crate) enum Content {
    Bytes(Bytes),
    #[cfg(feature = "client")]
    Stream(Streamed),
}

#[cfg(feature = "client")]
impl RequestBody {
    /// A body that the function makes for each attempt and each redirect, so that the client can send it again.
    ///
    /// ```
    /// # use tokio::io::empty as open;
    /// use codegen_runtime::RequestBody;
    /// use codegen_runtime::client::Body;
    /// use std::io::Error;
    ///
    /// // In a program, `tokio::fs::File::open("film.mp4").await?`.
    /// let body = RequestBody::again(|| async { Ok::<_, Error>(Body::reader(open())) });
    /// ```
    pub fn again<F, T, E>(make: F) -> Self
    where
        F: Fn() -> T + Send + Sync + 'static,
        T: Future<Output = Result<Body, E>> + Send + 'static,
        E: Into<BoxError>,
    {
        Self::of(Content::Stream(Streamed::again(make)))
    }
}

impl RequestBody {
    const fn of(content: Content) -> Self {
        Self { content, content_type: None, misuse: None }
    }
}

impl<B: Into<Bytes>> From<B> for RequestBody {
    fn from(bytes: B) -> Self {
        Self::of(Content::Bytes(bytes.into()))
    }
}

#[cfg(feature = "client")]
impl From<Body> for RequestBody {
    /// A stream, which can be sent once.
    fn from(body: Body) -> Self {
        Self::of(Content::Stream(Streamed::once(body)))
    }
}

impl From<Multipart> for RequestBody {
    /// All parts, with the type that names their boundary.
    fn from(parts: Multipart) -> Self {
        match parts.into_body() {
            Ok((bytes, content_type)) => Self { content_type: Some(content_type), ..bytes.into() },
            Err(misuse) => Self { misuse: Some(misuse), ..Bytes::new().into() },
        }
    }
}
