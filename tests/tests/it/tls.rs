//! Encryption, with real certificates on real sockets: whom a client believes, and that nothing an encrypted server says makes it go on unencrypted.

use crate::server::{Act, Reply, Server};
use crate::throttling::at_once;
use generated::models::Chat;
use generated::{Accepted, Client, Decode as _, Error, Follow, Page, Polling, ReqwestTransport, Upload, Value, chat, message};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, date_time_ymd};
use rustls::crypto::aws_lc_rs;
use rustls::pki_types::PrivateKeyDer;
use rustls::{ClientConfig, RootCertStore, ServerConfig};
use std::sync::Arc;
use tokio_rustls::TlsAcceptor;

/// Somebody who issues certificates.
type Issuer = CertifiedIssuer<'static, KeyPair>;

fn issuer(name: &str) -> Issuer {
    let mut params = CertificateParams::new([]).unwrap();
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap()
}

/// A server at 127.0.0.1 that shows a certificate for this name, which is valid from and until these years.
async fn server(issuer: &Issuer, name: &str, (from, until): (i32, i32), decide: impl FnMut(&str) -> Act + Send + 'static) -> Server {
    let mut params = CertificateParams::new([name.to_owned()]).unwrap();
    (params.not_before, params.not_after) = (date_time_ymd(from, 1, 1), date_time_ymd(until, 1, 1));
    let key = KeyPair::generate().unwrap();
    let certificate = params.signed_by(&key, issuer).unwrap();
    let config =
        ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider())).with_safe_default_protocol_versions().unwrap();
    let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
    let config = config.with_no_client_auth().with_single_cert(vec![certificate.der().clone()], key).unwrap();
    let mut decide = decide;
    Server::encrypted(TlsAcceptor::from(Arc::new(config)), move |seen| decide(&seen.target)).await
}

const VALID: (i32, i32) = (2020, 2090);

fn chats(_: &str) -> Act {
    Act::Reply(Reply::json(200, r#"{"value": [{"id": "1"}]}"#))
}

/// A client that believes this issuer and no other.
fn believing(issuer: &Issuer, origin: &str) -> Client {
    let mut roots = RootCertStore::empty();
    roots.add(issuer.der().clone()).unwrap();
    let config =
        ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider())).with_safe_default_protocol_versions().unwrap();
    let config = config.with_root_certificates(roots).with_no_client_auth();
    let client = reqwest::Client::builder().tls_backend_preconfigured(config).redirect(reqwest::redirect::Policy::none());
    let transport = ReqwestTransport::with_client(client.build().unwrap());
    Client::builder("a-token").base_url(format!("{origin}/v1.0")).transport(transport).retry(at_once()).build().unwrap()
}

/// All that an error says.
fn text(error: &Error) -> String {
    let mut text = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(error) = source {
        text += &format!(": {error}");
        source = error.source();
    }
    text
}

#[tokio::test]
async fn a_certificate_counts_if_it_is_for_the_server_and_valid_and_of_a_known_issuer() {
    let (known, unknown) = (issuer("known"), issuer("unknown"));
    let cases = [
        (&known, "127.0.0.1", VALID, None),
        (&known, "other.example", VALID, Some("NotValidForName")),
        (&known, "127.0.0.2", VALID, Some("NotValidForName")),
        (&known, "127.0.0.1", (2001, 2002), Some("Expired")),
        (&known, "127.0.0.1", (2088, 2090), Some("NotValidYet")),
        (&unknown, "127.0.0.1", VALID, Some("UnknownIssuer")),
    ];
    for (issuer, name, years, refused) in cases {
        let home = server(issuer, name, years, chats).await;
        let sent = believing(&known, &home.origin).send(chat::List::me()).await;
        let Some(reason) = refused else {
            assert_eq!(sent.unwrap().items()[0].id, "1");
            continue;
        };
        let error = sent.unwrap_err();
        assert!(text(&error).replace(' ', "").to_lowercase().contains(&reason.to_lowercase()), "{reason}: {}", text(&error));
        assert!(matches!(&error, Error::Transport(lost) if !lost.sent), "the request stays here: {error:?}");
        assert_eq!(home.requests(), [], "nobody sees the token");
    }
}

/// A server that can be believed, and another one that is not encrypted.
async fn pair(issuer: &Issuer, respond: fn(&str, &str) -> Act) -> (Server, Server) {
    let plain = Server::responding(Reply::json(200, r#"{"value": [{"id": "1"}]}"#)).await;
    let address = plain.origin.clone();
    (server(issuer, "127.0.0.1", VALID, move |target| respond(target, &address)).await, plain)
}

fn moved(status: u16, address: &str) -> Act {
    Act::Reply(Reply::new(status, &[("location", address)], ""))
}

#[tokio::test]
async fn no_redirect_leads_out_of_encryption() {
    let issuer = issuer("known");
    for status in [301, 302, 303, 307, 308] {
        let redirects: [fn(&str, &str) -> Act; 5] = [
            |target, plain| moved(target[1..4].parse().unwrap(), &format!("{plain}/x")),
            |target, plain| moved(target[1..4].parse().unwrap(), &plain.replace("http", "HTTP")),
            |target, plain| moved(target[1..4].parse().unwrap(), &format!(" {plain}/x ")),
            |target, plain| moved(target[1..4].parse().unwrap(), &format!("{plain}#https://127.0.0.1")),
            |target, plain| match &target[5..] {
                "v1.0/first" => moved(target[1..4].parse().unwrap(), "next"),
                _ => moved(307, &format!("{plain}/x")),
            },
        ];
        for respond in redirects {
            let (home, plain) = pair(&issuer, respond).await;
            let origin = format!("{}/{status}", home.origin);
            let client = believing(&issuer, &origin);
            let error = client.send(Follow::<Value>::new(&format!("{origin}/v1.0/first"))).await.unwrap_err();
            assert!(error.to_string().contains("encryption") || status == 303, "{status}: {error}");
            let _ = client.send(crate::mail()).await.unwrap_err();
            let _ = client.send_streaming(message::GetValue::me("1")).await.unwrap_err();
            let _ = client.download(message::GetValue::me("1")).await.map(drop).unwrap_err();
            assert_eq!(plain.requests(), [], "{status}");
        }
    }
}

#[tokio::test]
async fn no_address_in_a_response_leads_out_of_encryption() {
    let issuer = issuer("known");
    let page = |_: &str, plain: &str| {
        Act::Reply(Reply::json(200, format!(r#"{{"value": [{{"id": "1"}}], "@odata.nextLink": "{plain}/v1.0/x"}}"#)))
    };
    let (home, plain) = pair(&issuer, page).await;
    let client = believing(&issuer, &home.origin);
    let mut items = client.items(chat::List::me());
    assert_eq!(items.next().await.unwrap().unwrap().id, "1");
    assert!(items.next().await.unwrap().is_err());
    let first: Page<Chat> = client.send(chat::List::me()).await.unwrap();
    assert!(matches!(client.send(first.next().unwrap()).await, Err(Error::Misuse(_))));

    let accepted = http::Response::builder().status(202).header("location", format!("{}/monitor", plain.origin)).body("".into()).unwrap();
    let waited =
        client.wait_for::<Value>(&Accepted::decode(accepted).unwrap(), Polling::default().interval(std::time::Duration::ZERO)).await;
    assert!(text(&waited.unwrap_err()).contains("encryption"));
    let address = format!("{}/session", plain.origin);
    let content = std::io::Cursor::new(b"secret content");
    let refused = [
        client.upload::<Value>(Upload::new(&address, content)).await.map(drop),
        client.upload_session(&address).await.map(drop),
        client.cancel_upload(&address).await,
        client.download_from(&address).await.map(drop),
    ];
    for result in refused {
        let error = result.unwrap_err();
        assert!(error.to_string().contains("encryption"), "{error}");
    }
    assert_eq!(plain.requests(), []);
}

/// The address of the server that the child of a test calls.
const ADDRESS: &str = "CODEGEN_TLS_ADDRESS";

#[test]
#[ignore = "another test runs it, with an environment of its own"]
fn call_with_the_default_transport() {
    let Ok(address) = std::env::var(ADDRESS) else { return };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let client = Client::builder("a-token").base_url(format!("{address}/v1.0")).retry(at_once()).build().unwrap();
        match client.send(chat::List::me()).await {
            Ok(page) => println!("it believes: {}", page.items().len()),
            Err(error) => println!("it refuses: {}", text(&error)),
        }
    });
}

/// What a program with the default transport says of a server, if the system has the certificate of this issuer.
#[cfg(target_os = "linux")]
async fn told(system: &Issuer, home: &Server) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("issuers.pem");
    std::fs::write(&file, system.pem()).unwrap();
    let mut child = std::process::Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", "--ignored", "--nocapture", "tls::call_with_the_default_transport"]);
    child.env("SSL_CERT_FILE", &file).env_remove("SSL_CERT_DIR").env(ADDRESS, &home.origin);
    let output = tokio::task::spawn_blocking(move || child.output().unwrap()).await.unwrap();
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn the_default_transport_believes_whom_the_system_believes() {
    let (known, unknown) = (issuer("known"), issuer("unknown"));
    let good = server(&known, "127.0.0.1", VALID, chats).await;
    let said = told(&known, &good).await;
    assert!(said.contains("it believes: 1"), "{said}");
    let bad = [
        server(&unknown, "127.0.0.1", VALID, chats).await,
        server(&known, "other.example", VALID, chats).await,
        server(&known, "127.0.0.1", (2001, 2002), chats).await,
    ];
    for home in bad {
        let said = told(&known, &home).await;
        assert!(said.contains("it refuses") && said.to_lowercase().contains("certificate"), "{said}");
        assert_eq!(home.requests(), []);
    }
}
