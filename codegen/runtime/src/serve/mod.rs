//! A fake service behind a socket of the loopback interface, for programs in any language, and the program of a generated crate. [`Server`] carries
//! requests and responses. Knows nothing of how a response is found.
//!
//! It is behind the feature `serve`. `cargo run --features serve` in the folder of a generated crate starts a service that responds as the pages
//! document: to a documented request with the documented response, to another request of a documented operation with the nearest one. What is not
//! documented gets `404`, `405` or `400`, with an error that names the nearest documented form of the URL and says what is wrong with the body.

pub(crate) mod arguments;
mod program;

#[doc(hidden)]
pub use program::execute;
pub use program::run;

use crate::call::BaseUrl;
use crate::client::{Body, BoxError};
use crate::service::Service;
use crate::shared::own_headers;
use crate::testing::{FakeService, Reply};
use bytes::Bytes;
use http::header::HOST;
use http::uri::Authority;
use http::{Request, Response, Uri};
use http_body_util::{BodyExt as _, Limited};
use hyper::body::{Frame, Incoming, SizeHint};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use hyper_util::server::graceful::GracefulShutdown;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};

/// A larger body of a request is refused.
const BODY_LIMIT: usize = 64 * 1024 * 1024;

/// How long connections may take to end.
const PATIENCE: Duration = Duration::from_secs(5);

/// A [`FakeService`] that listens on a port of the loopback interface; no other computer can reach it. It needs a tokio runtime with I/O and timers.
///
/// ```
/// use codegen_runtime::serve::Server;
/// use codegen_runtime::testing::FakeService;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> std::io::Result<()> {
/// let service: FakeService = FakeService::new();
/// service.at("GET", "/greeting").always(serde_json::json!("hello"));
/// let server = Server::bind(service, 0).await?;
/// let greeting = format!("{}/greeting", server.base_url());
/// # assert!(greeting.starts_with("http://127.0.0.1:"));
/// server.run_until(std::future::ready(())).await;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Server<S = ()> {
    service: FakeService<S>,
    listener: TcpListener,
    address: SocketAddr,
    /// What the path of every address begins with.
    folder: String,
}

impl<S: Service + 'static> Server<S> {
    /// Listens on a port; `0` is any free one. Its addresses begin as those of the service do, with the path of their base URL: `/v1.0`.
    pub async fn bind(service: FakeService<S>, port: u16) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
        let address = listener.local_addr()?;
        let base = S::BASE_URL.and_then(|base| base.parse::<Uri>().ok());
        let folder = base.map(|base| base.path().trim_end_matches('/').to_owned()).unwrap_or_default();
        Ok(Self { service, listener, address, folder })
    }

    /// The address that the paths of operations begin with.
    pub fn base_url(&self) -> String {
        format!("http://{}{}", self.address, self.folder)
    }

    /// Responds to requests until the future ends; then to those that have begun, for a few seconds at most.
    pub async fn run_until(self, end: impl Future<Output = ()>) {
        let connections = GracefulShutdown::new();
        let mut end = std::pin::pin!(end);
        while let Some(accepted) = self.next(end.as_mut()).await {
            match accepted {
                Ok(socket) => self.serve(socket, &connections),
                // There are too many open files, for example, which ends by itself.
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            }
        }
        // Connections that do not end within that time are cut off.
        let _ = tokio::time::timeout(PATIENCE, connections.shutdown()).await;
    }

    /// The next connection; none at the end.
    async fn next(&self, mut end: Pin<&mut impl Future<Output = ()>>) -> Option<io::Result<TcpStream>> {
        std::future::poll_fn(|context| match end.as_mut().poll(context) {
            Poll::Ready(()) => Poll::Ready(None),
            Poll::Pending => self.listener.poll_accept(context).map(|accepted| Some(accepted.map(|(socket, _)| socket))),
        })
        .await
    }

    fn serve(&self, socket: TcpStream, connections: &GracefulShutdown) {
        let (service, folder, address) = (self.service.clone(), self.folder.clone(), self.address.to_string());
        let respond = service_fn(move |request| {
            let (service, base) = (service.clone(), base_url(&request, &address, &folder));
            async move { respond(&service, request, base).await }
        });
        let connection = http1::Builder::new().serve_connection(TokioIo::new(socket), respond);
        tokio::spawn(connections.watch(connection));
    }
}

/// The base URL by the name under which the client knows this server, so that links in responses lead to the same one.
fn base_url(request: &Request<Incoming>, address: &str, folder: &str) -> String {
    let host = request.headers().get(HOST).and_then(|host| host.to_str().ok()).filter(|host| host.parse::<Authority>().is_ok());
    format!("http://{}{folder}", host.unwrap_or(address))
}

/// The response; an error closes the connection.
async fn respond<S: Service>(service: &FakeService<S>, request: Request<Incoming>, base: String) -> Result<Response<Frames>, BoxError> {
    let (mut head, body) = request.into_parts();
    let host = base.split('/').take(3).collect::<Vec<_>>().join("/");
    let path = head.uri.path_and_query().map_or("/", |path| path.as_str());
    head.uri = format!("{host}{path}").parse()?;
    head.extensions.insert(BaseUrl(base));
    let reply = match Limited::new(body, BODY_LIMIT).collect().await {
        Ok(body) => service.receive(Request::from_parts(head, body.to_bytes())),
        Err(error) if error.is::<http_body_util::LengthLimitError>() => Reply::error(413, "BodyTooLarge", "the body is too large"),
        Err(error) => return Err(error),
    };
    let length = reply.length();
    let (mut head, body) = reply.play().await.map_err(|error| error.to_string())?.into_parts();
    // Pages have headers of the connection, too, which are not those of this one.
    let reserved: Vec<_> = head.headers.keys().filter(|name| own_headers::is_reserved(name.as_str())).cloned().collect();
    for name in reserved {
        head.headers.remove(name);
    }
    Ok(Response::from_parts(head, Frames { body, length }))
}

/// The body of a reply, and its length if it is complete.
struct Frames {
    body: Body,
    length: Option<usize>,
}

impl hyper::body::Body for Frames {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        self.body.poll_chunk(context).map(|chunk| chunk.map(|chunk| chunk.map(Frame::data)))
    }

    fn size_hint(&self) -> SizeHint {
        self.length.map_or_else(SizeHint::default, |length| SizeHint::with_exact(length as u64))
    }
}
