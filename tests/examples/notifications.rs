//! Prints the messages of all chats as they come, from encrypted notifications, and keeps the subscription alive:
//! `GRAPH_TOKEN=… ADDRESS=https://… STATE=secret CERTIFICATE=app.pem cargo run -p tests --example notifications`.
//!
//! The service calls the address, so that is a proxy with TLS before port 8080 of this computer. The file has a certificate and its private key
//! (RSA, as `PRIVATE KEY`) in PEM; nobody has to trust the certificate.

use bytes::Bytes;
use generated::models::{ChatMessage, Subscription};
use generated::notifications::{DecryptionKey, Received, Receiver, Renewal};
use generated::prelude::*;
use generated::{BoxError, subscription};
use http::{Request, Response, StatusCode};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use std::env::var;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), BoxError> {
    let graph = Client::new(var("GRAPH_TOKEN")?);
    let webhook = Webhook { address: var("ADDRESS")?, state: var("STATE")?, pem: std::fs::read_to_string(var("CERTIFICATE")?)? };
    let listener = TcpListener::bind("127.0.0.1:8080").await?;
    Err(follow(&graph, listener, webhook, |text| println!("{text}")).await)
}

/// How long a subscription to messages lasts.
const LASTS: Duration = Duration::from_secs(60 * 60);

/// The name of the certificate, which notifications have.
const CERTIFICATE: &str = "messages";

pub(crate) struct Webhook {
    /// Where the service sends notifications.
    pub(crate) address: String,
    /// The secret by which they are known to come from the service.
    pub(crate) state: String,
    /// The certificate and its private key.
    pub(crate) pem: String,
}

/// Goes on until the subscription ends, and gives the reason.
pub(crate) async fn follow(
    graph: &Client,
    listener: TcpListener,
    webhook: Webhook,
    show: impl Fn(String) + Send + Sync + 'static,
) -> BoxError {
    let receiver = match DecryptionKey::from_pem(&webhook.pem) {
        Ok(key) => Receiver::new(&webhook.state).key(CERTIFICATE, key),
        Err(error) => return error.into(),
    };
    // The service tries the address out before it responds to the new subscription.
    tokio::select! {
        error = serve(listener, receiver, Arc::new(show)) => error,
        error = subscribe(graph, webhook) => error,
    }
}

async fn subscribe(graph: &Client, webhook: Webhook) -> BoxError {
    let wanted = Subscription {
        change_type: "created,updated".into(),
        resource: "/me/chats/getAllMessages".into(),
        notification_url: webhook.address.clone().into(),
        lifecycle_notification_url: webhook.address.into(),
        client_state: webhook.state.into(),
        include_resource_data: true.into(),
        encryption_certificate: certificate(&webhook.pem).into(),
        encryption_certificate_id: CERTIFICATE.into(),
        expiration_date_time: (jiff::Timestamp::now() + LASTS).into(),
        ..Default::default()
    };
    let made = match graph.send(subscription::PostSubscriptions::new(wanted)).await {
        Ok(made) => made,
        Err(error) => return error.into(),
    };
    let (Some(id), Some(ends)) = (made.id.into_value(), made.expiration_date_time.into_value()) else {
        return "the service does not say which subscription it made".into();
    };
    let renew = |end| subscription::Update::new(&id, Subscription { expiration_date_time: Property::Value(end), ..Default::default() });
    graph.keep_renewed(ends, Renewal::lasting(LASTS), renew).await.into()
}

/// The certificate without the lines around it.
fn certificate(pem: &str) -> String {
    let found = pem.split_once("-----BEGIN CERTIFICATE-----").and_then(|(_, rest)| rest.split_once("-----END CERTIFICATE-----"));
    found.map(|(text, _)| text.split_whitespace().collect()).unwrap_or_default()
}

/// An HTTP server on hyper; any other one does as well.
async fn serve(listener: TcpListener, receiver: Receiver, show: Arc<impl Fn(String) + Send + Sync + 'static>) -> BoxError {
    loop {
        let socket = match listener.accept().await {
            Ok((socket, _)) => TokioIo::new(socket),
            Err(error) => return error.into(),
        };
        let (receiver, show) = (receiver.clone(), Arc::clone(&show));
        tokio::spawn(async move {
            let service = service_fn(|request| respond(&receiver, request, &*show));
            // A connection that breaks off is the loss of the service, which sends the notification again.
            drop(http1::Builder::new().serve_connection(socket, service).await);
        });
    }
}

async fn respond(receiver: &Receiver, request: Request<Incoming>, show: &impl Fn(String)) -> Result<Response<Full<Bytes>>, BoxError> {
    let query = request.uri().query().unwrap_or_default().to_owned();
    let body = Limited::new(request.into_body(), 1024 * 1024).collect().await?.to_bytes();
    let (status, text) = match receiver.receive(&query, &body) {
        Ok(Received::Validation(token)) => (StatusCode::OK, token),
        Ok(Received::Notifications(notifications)) => {
            for notification in notifications.accepted.iter().filter(|one| one.was_encrypted && one.is::<ChatMessage>()) {
                show(line(&notification.data_as()?));
            }
            (StatusCode::ACCEPTED, String::new())
        }
        Err(_) => (StatusCode::BAD_REQUEST, String::new()),
    };
    Ok(Response::builder().status(status).header("Content-Type", "text/plain").body(text.into())?)
}

fn line(message: &ChatMessage) -> String {
    let text = message.body.value().and_then(|body| body.content.as_deref());
    text.unwrap_or("(no text)").to_owned()
}
