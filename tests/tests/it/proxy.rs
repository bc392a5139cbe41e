//! A proxy on loopback that stands for every server behind it: it takes `CONNECT`, speaks TLS with a certificate of an authority of its own, and
//! responds as a test says.

use crate::server::{Act, Seen, perform, receive};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use rcgen::{BasicConstraints, Certificate, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::aws_lc_rs::default_provider;
use tokio_rustls::rustls::pki_types::PrivatePkcs8KeyDer;

/// The proxy, and what went through it.
pub(crate) struct Proxy {
    /// `http://127.0.0.1:<port>`.
    pub(crate) address: String,
    /// The certificate of the authority, as PEM.
    pub(crate) authority: String,
    /// The same as DER.
    pub(crate) authority_der: Vec<u8>,
    connected: Arc<Mutex<Vec<String>>>,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Proxy {
    /// Does for each request what `decide` says. `hosts` are the names in the certificate.
    pub(crate) async fn of(hosts: &[&str], decide: impl FnMut(&Seen) -> Act + Send + 'static) -> Self {
        let (authority, acceptor) = certified(hosts);
        let (authority, authority_der) = (authority.pem(), authority.der().to_vec());
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let (connected, seen) = (Arc::default(), Arc::default());
        let proxy = Self { address, authority, authority_der, connected: Arc::clone(&connected), seen: Arc::clone(&seen) };
        let decide = Arc::new(Mutex::new(decide));
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                let (acceptor, connected, seen, decide) =
                    (acceptor.clone(), Arc::clone(&connected), Arc::clone(&seen), Arc::clone(&decide));
                tokio::spawn(async move {
                    let (socket, head) = connect(socket).await;
                    connected.lock().unwrap().push(head);
                    // A client that does not trust the certificate closes the connection.
                    let Ok(socket) = acceptor.accept(socket).await else { return };
                    let service = service_fn(|request| async {
                        let request = receive(request, None).await;
                        seen.lock().unwrap().push(request.clone());
                        let act = (decide.lock().unwrap())(&request);
                        perform(act).await
                    });
                    let _ = http1::Builder::new().serve_connection(TokioIo::new(socket), service).await;
                });
            }
        });
        proxy
    }

    /// The heads of the requests to connect.
    pub(crate) fn connected(&self) -> Vec<String> {
        self.connected.lock().unwrap().clone()
    }

    /// The requests that went through.
    pub(crate) fn requests(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }
}

/// Takes the request to connect, and gives the connection with its head.
async fn connect(mut socket: TcpStream) -> (TcpStream, String) {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(socket.read_u8().await.unwrap());
    }
    socket.write_all(b"HTTP/1.1 200 Connected\r\n\r\n").await.unwrap();
    (socket, String::from_utf8(head).unwrap())
}

/// An authority, and TLS with its certificate for these hosts.
fn certified(hosts: &[&str]) -> (Certificate, TlsAcceptor) {
    let mut authority = CertificateParams::new(Vec::new()).unwrap();
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority = CertifiedIssuer::self_signed(authority, KeyPair::generate().unwrap()).unwrap();
    let key = KeyPair::generate().unwrap();
    let names: Vec<String> = hosts.iter().map(|host| (*host).to_owned()).collect();
    let certificate = CertificateParams::new(names).unwrap().signed_by(&key, &authority).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(default_provider())).with_safe_default_protocol_versions().unwrap();
    let config = config.with_no_client_auth();
    let config = config.with_single_cert(vec![certificate.into()], PrivatePkcs8KeyDer::from(key.serialize_der()).into()).unwrap();
    (Certificate::clone(authority.as_ref()), TlsAcceptor::from(Arc::new(config)))
}
