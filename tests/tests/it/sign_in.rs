//! The example programs that sign in do what their first line says, against an identity service on loopback.

use crate::proxy::Proxy;
use crate::server::{Act, Reply, Seen, Server};
use aws_lc_rs::signature::{RSA_PSS_2048_8192_SHA256, UnparsedPublicKey};
use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine as _};
use generated::Client;
use rcgen::{CertificateParams, KeyPair, PKCS_RSA_SHA256, PublicKeyData as _};
use serde_json::{Value, json};
use std::collections::HashMap;

#[path = "../../examples/certificate.rs"]
#[allow(dead_code, reason = "its main calls what is tested here")]
mod certificate;
#[path = "../../examples/device_code.rs"]
#[allow(dead_code, reason = "its main calls what is tested here")]
mod device_code;
#[path = "../../examples/managed_identity.rs"]
#[allow(dead_code, reason = "its main calls what is tested here")]
mod managed_identity;

fn reply(status: u16, body: &Value) -> Act {
    Act::Reply(Reply::json(status, body.to_string()))
}

/// The fields of a form.
fn form(seen: &Seen) -> HashMap<String, String> {
    let url = reqwest::Url::parse(&format!("http://form/?{}", String::from_utf8_lossy(&seen.body))).unwrap();
    url.query_pairs().into_owned().collect()
}

/// What an API responds that refuses the first token and takes the second.
fn users(seen: &Seen, first: &str, second: &str) -> Act {
    match seen.headers["authorization"].to_str().unwrap() {
        token if token == format!("Bearer {first}") => reply(401, &json!({"error": {"code": "InvalidAuthenticationToken"}})),
        token if token == format!("Bearer {second}") => reply(200, &json!({"value": [{"displayName": "Adele"}], "displayName": "Adele"})),
        token => reply(403, &json!({"error": {"code": token}})),
    }
}

#[tokio::test]
async fn managed_identity_asks_the_service_of_the_machine_and_asks_again_after_401() {
    let mut tokens = 0;
    let server = Server::deciding(move |seen| {
        if !seen.target.contains("/metadata/identity/oauth2/token") {
            return users(seen, "token-1", "token-2");
        }
        tokens += 1;
        reply(
            200,
            &json!({"access_token": format!("token-{tokens}"), "expires_on": "4102444800", "resource": "the API", "token_type": "Bearer"}),
        )
    })
    .await;
    // The address of the service is fixed, so a proxy stands for it.
    let http = reqwest::Client::builder().proxy(reqwest::Proxy::http(&server.origin).unwrap()).build().unwrap();
    let builder = Client::builder(managed_identity::identity(&http).unwrap());
    let graph = builder.base_url(format!("{}/v1.0", server.origin)).build().unwrap();
    assert_eq!(managed_identity::users(&graph).await.unwrap(), ["Adele"]);
    let seen = server.requests();
    let targets: Vec<_> = seen.iter().map(|seen| seen.target.split('?').next().unwrap()).collect();
    let (token, users) = ("http://169.254.169.254/metadata/identity/oauth2/token", "/v1.0/users");
    assert_eq!(targets, [token, users, token, users]);
    assert_eq!(seen[0].headers["metadata"], "true");
    assert!(
        seen[0].target.contains(&format!("resource={}", server.origin.replace("://", "%3A%2F%2F").replace(':', "%3A"))),
        "{}",
        seen[0].target
    );
}

/// The parts of a signed token.
fn jwt(token: &str) -> (Value, Value, String, Vec<u8>) {
    let (signed, signature) = token.rsplit_once('.').unwrap();
    let decode = |text: &str| BASE64_URL_SAFE_NO_PAD.decode(text).unwrap();
    let (head, claims) = signed.split_once('.').unwrap();
    let json = |text: &str| serde_json::from_slice(&decode(text)).unwrap();
    (json(head), json(claims), signed.to_owned(), decode(signature))
}

#[tokio::test]
async fn certificate_signs_a_statement_for_the_identity_service() {
    let proxy = Proxy::of(&["login.microsoftonline.com", "graph.microsoft.com"], {
        let mut tokens = 0;
        move |seen| {
            if seen.target != "/contoso/oauth2/v2.0/token" {
                return users(seen, "token-1", "token-2");
            }
            tokens += 1;
            reply(200, &json!({"access_token": format!("token-{tokens}"), "expires_in": 3600, "token_type": "Bearer"}))
        }
    })
    .await;
    let key = KeyPair::generate_for(&PKCS_RSA_SHA256).unwrap();
    let certificate = CertificateParams::new(["app".to_owned()]).unwrap().self_signed(&key).unwrap();
    let pem = format!("{}{}", certificate.pem(), key.serialize_pem()).into_bytes();
    let trusted = reqwest::Certificate::from_pem(proxy.authority.as_bytes()).unwrap();
    let http = reqwest::Client::builder().proxy(reqwest::Proxy::all(&proxy.address).unwrap()).tls_certs_merge([trusted]);
    let http = http.redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let application = certificate::Application { tenant: "contoso".into(), id: "app".into(), pem };
    let graph = Client::builder(certificate::credential(application, &http).unwrap()).http_client(http).build().unwrap();
    assert_eq!(certificate::users(&graph).await.unwrap(), ["Adele"]);

    let requests = proxy.requests();
    assert_eq!(requests.iter().filter(|seen| seen.target == "/contoso/oauth2/v2.0/token").count(), 2, "one for each token");
    let form = form(&requests[0]);
    assert_eq!((&*form["grant_type"], &*form["scope"]), ("client_credentials", "https://graph.microsoft.com/.default"));
    assert_eq!(form["client_assertion_type"], "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
    let (head, claims, signed, signature) = jwt(&form["client_assertion"]);
    let thumbprint = BASE64_URL_SAFE_NO_PAD.encode(aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, certificate.der()));
    assert_eq!((&head["alg"], &head["x5t#S256"]), (&json!("PS256"), &json!(thumbprint)));
    assert_eq!((&claims["iss"], &claims["aud"]), (&json!("app"), &json!("https://login.microsoftonline.com/contoso/oauth2/v2.0/token")));
    let public = UnparsedPublicKey::new(&RSA_PSS_2048_8192_SHA256, key.der_bytes());
    public.verify(signed.as_bytes(), &signature).unwrap();
}

/// An identity service that makes the user wait once, and an API that refuses the first token.
async fn device() -> Server {
    let (mut polls, mut refreshes) = (0, 0);
    Server::deciding(move |seen| match &*seen.target {
        "/contoso/oauth2/v2.0/devicecode" => reply(
            200,
            &json!({"device_code": "secret", "user_code": "ABC", "verification_uri": "https://example.com/device",
                    "expires_in": 900, "interval": 0}),
        ),
        "/contoso/oauth2/v2.0/token" if form(seen)["grant_type"] == "refresh_token" => {
            refreshes += 1;
            let tokens = json!({"access_token": "token-2", "expires_in": 3600, "token_type": "Bearer", "refresh_token": format!("stay-{}", refreshes + 1)});
            reply(200, &tokens)
        }
        "/contoso/oauth2/v2.0/token" => {
            polls += 1;
            match polls {
                1 => reply(400, &json!({"error": "authorization_pending"})),
                _ => reply(200, &json!({"access_token": "token-1", "expires_in": 3600, "token_type": "Bearer", "refresh_token": "stay-1"})),
            }
        }
        _ => users(seen, "token-1", "token-2"),
    })
    .await
}

#[tokio::test]
async fn device_code_waits_for_the_user_and_stays_signed_in_on_disk() {
    let server = device().await;
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("user");
    let user = |store| {
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        device_code::User::new(http, &format!("{}/contoso", server.origin), "app".into(), store).unwrap()
    };
    let client = |user| Client::builder(user).base_url(format!("{}/v1.0", server.origin)).build().unwrap();

    let first = user(Some(store.clone()));
    assert!(!first.is_known().await);
    let mut shown = Vec::new();
    first.sign_in(|url, code| shown.extend([url.to_owned(), code.to_owned()])).await.unwrap();
    assert_eq!(shown, ["https://example.com/device", "ABC"]);
    assert_eq!(std::fs::read_to_string(&store).unwrap(), "stay-1");
    #[cfg(unix)]
    assert_eq!(std::os::unix::fs::MetadataExt::mode(&std::fs::metadata(&store).unwrap()) & 0o777, 0o600);
    assert_eq!(device_code::name(&client(first)).await.unwrap(), "Adele", "after 401 with another token");
    assert_eq!(std::fs::read_to_string(&store).unwrap(), "stay-2");

    let second = user(Some(store));
    assert!(second.is_known().await);
    assert_eq!(device_code::name(&client(second)).await.unwrap(), "Adele");
    assert!(!user(None).is_known().await, "without a file, each run signs in anew");
}
