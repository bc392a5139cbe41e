//! The default transport and its settings: proxy, root certificates, an own HTTP client.

use crate::proxy::Proxy;
use crate::server::{Act, Reply, Server};
use generated::{Builder, Client, Error, RetryPolicy, user};

fn me() -> Reply {
    Reply::json(200, r#"{"displayName": "Adele Vance"}"#)
}

async fn name(builder: Builder) -> Result<String, Error> {
    let client = builder.retry(RetryPolicy::none()).build()?;
    Ok(client.send(user::Get::me()).await?.display_name.as_deref().unwrap_or_default().to_owned())
}

fn refused(builder: Builder) -> String {
    builder.build().unwrap_err().to_string()
}

#[tokio::test]
async fn a_proxy_gets_its_password_and_no_token() {
    let proxy = Proxy::of(&["graph.example"], |_| Act::Reply(me())).await;
    let builder = || {
        let builder = Client::builder("a-token").base_url("https://graph.example/v1.0");
        builder.proxy(proxy.address.replace("http://", "http://ann:secret@"))
    };
    assert_eq!(name(builder().root_certificate(proxy.authority.as_bytes())).await.unwrap(), "Adele Vance");
    let head = &proxy.connected()[0];
    assert!(
        head.starts_with("CONNECT graph.example:443 ") && head.to_lowercase().contains("proxy-authorization: basic yw5uonnly3jlda=="),
        "{head}"
    );
    assert!(!head.contains("a-token"), "{head}");
    let untrusted = name(builder()).await.unwrap_err();
    assert!(matches!(&untrusted, Error::Transport(lost) if !lost.sent), "{untrusted:?}");
    assert!(!format!("{untrusted:?}").contains("secret"), "{untrusted:?}");
}

#[tokio::test]
async fn a_certificate_may_be_der() {
    let proxy = Proxy::of(&["graph.example"], |_| Act::Reply(me())).await;
    let builder = Client::builder("a-token").base_url("https://graph.example/v1.0").proxy(&*proxy.address);
    assert_eq!(name(builder.root_certificate(&*proxy.authority_der)).await.unwrap(), "Adele Vance");
}

/// The features of the default transport are on for every client of reqwest in a program. It must not panic because of that.
#[tokio::test]
async fn an_own_client_of_reqwest_works_and_carries_requests() {
    let server = Server::responding(me()).await;
    let own = reqwest::Client::new();
    assert_eq!(own.get(&server.origin).send().await.unwrap().status(), 200);
    let builder = || Client::builder("a-token").base_url(&*server.origin);
    assert_eq!(name(builder().http_client(own.clone())).await.unwrap(), "Adele Vance");
    assert_eq!(name(builder().transport(generated::ReqwestTransport::with_client(own))).await.unwrap(), "Adele Vance");
}

#[test]
fn settings_that_cannot_work_are_refused_by_name() {
    let builder = || Client::builder("a-token");
    assert_eq!(refused(builder().proxy("http://ann:secret@")), "the request was not sent: the address of the proxy is not valid");
    assert_eq!(refused(builder().root_certificate("no PEM")), "the request was not sent: the root certificate is neither PEM nor DER");
    let own = || builder().http_client(reqwest::Client::new());
    assert!(refused(own().proxy("http://proxy.example")).contains("the proxy is a setting of the HTTP client, which is set already"));
    let other = |builder: Builder| builder.transport(generated::ReqwestTransport::with_client(reqwest::Client::new()));
    for (builder, what) in [
        (builder().proxy("http://proxy.example"), "the proxy is a setting of the default transport"),
        (builder().root_certificate("-"), "the root certificate is a setting of the default transport"),
        (own(), "the HTTP client is for the default transport"),
    ] {
        let why = refused(other(builder));
        assert!(why.contains(what), "{why}");
    }
}

/// The packages that a feature of the runtime needs on a target.
fn packages(feature: &str, target: &str) -> Vec<String> {
    let mut cargo = std::process::Command::new(env!("CARGO"));
    cargo.current_dir(env!("CARGO_MANIFEST_DIR")).args(["tree", "--offline", "--package", "codegen-runtime", "--no-default-features"]);
    cargo.args(["--features", feature, "--target", target, "--edges", "normal", "--prefix", "none", "--format", "{p}"]);
    let output = cargo.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let lines = String::from_utf8(output.stdout).unwrap();
    lines.lines().map(|line| line.split(' ').next().unwrap().to_owned()).collect()
}

#[test]
fn a_client_without_it_needs_neither_network_nor_tls() {
    const OF_TRANSPORTS: [&str; 9] = ["aws-lc-rs", "aws-lc-sys", "hyper", "mio", "openssl", "reqwest", "ring", "rustls", "socket2"];
    let carries = |packages: Vec<String>| packages.iter().any(|package| OF_TRANSPORTS.contains(&package.as_str()));
    for target in ["x86_64-unknown-linux-gnu", "wasm32-unknown-unknown"] {
        for feature in ["client", "blocking", "testing"] {
            assert!(!carries(packages(feature, target)), "{feature} on {target}");
        }
    }
    assert!(carries(packages("reqwest", "x86_64-unknown-linux-gnu")));
}
