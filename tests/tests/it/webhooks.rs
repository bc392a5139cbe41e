//! The example program that takes notifications does what its first line says, over sockets on loopback.

use crate::examples::service;
use aws_lc_rs::cipher::{AES_256, EncryptionContext, PaddedBlockEncryptingKey, UnboundCipherKey};
use aws_lc_rs::hmac;
use aws_lc_rs::iv::FixedLength;
use aws_lc_rs::rsa::{OAEP_SHA1_MGF1SHA1, OaepPublicEncryptingKey, PrivateDecryptingKey};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use rcgen::{CertificateParams, KeyPair, PKCS_RSA_SHA256};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::mpsc::unbounded_channel;

#[path = "../../examples/notifications.rs"]
#[allow(dead_code, reason = "its main calls what is tested here")]
mod notifications;

/// Data as the service encrypts it for a certificate.
fn encrypted(key: &KeyPair, data: &Value) -> Value {
    let secret = [9; 32];
    let cipher = PaddedBlockEncryptingKey::cbc_pkcs7(UnboundCipherKey::new(&AES_256, &secret).unwrap()).unwrap();
    let mut text = data.to_string().into_bytes();
    cipher.less_safe_encrypt(&mut text, EncryptionContext::Iv128(FixedLength::from([9; 16]))).unwrap();
    let public = PrivateDecryptingKey::from_pkcs8(key.serialized_der()).unwrap().public_key();
    let public = OaepPublicEncryptingKey::new(public).unwrap();
    let mut room = vec![0; public.ciphertext_size()];
    let wrapped = public.encrypt(&OAEP_SHA1_MGF1SHA1, &secret, &mut room, None).unwrap();
    let signature = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &secret), &text);
    json!({"data": BASE64_STANDARD.encode(&text), "dataSignature": BASE64_STANDARD.encode(signature),
           "dataKey": BASE64_STANDARD.encode(wrapped), "encryptionCertificateId": "messages"})
}

#[tokio::test]
async fn notifications_shows_messages_and_renews_the_subscription() {
    let key = KeyPair::generate_for(&PKCS_RSA_SHA256).unwrap();
    let certificate = CertificateParams::new(["app".to_owned()]).unwrap().self_signed(&key).unwrap();
    let (asked, mut was_asked) = unbounded_channel();
    let (_server, graph) = service(move |seen, _| {
        asked.send((format!("{} {}", seen.method, seen.target), serde_json::from_slice::<Value>(&seen.body).unwrap())).unwrap();
        // One that ends at once is renewed at once.
        (201, json!({"id": "7", "expirationDateTime": "2026-01-01T00:00:00Z"}))
    })
    .await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}/hook", listener.local_addr().unwrap());
    let (show, mut shown) = unbounded_channel();
    let pem = format!("{}{}", certificate.pem(), key.serialize_pem());
    let webhook = notifications::Webhook { address: address.clone(), state: "secret".into(), pem };
    let program = tokio::spawn(async move { notifications::follow(&graph, listener, webhook, move |text| show.send(text).unwrap()).await });

    let (made, body) = was_asked.recv().await.unwrap();
    assert_eq!((&*made, &body["notificationUrl"], &body["clientState"]), ("POST /v1.0/subscriptions", &json!(address), &json!("secret")));
    assert_eq!(body["encryptionCertificate"], BASE64_STANDARD.encode(certificate.der()));
    let (renewed, body) = was_asked.recv().await.unwrap();
    assert!(renewed == "PATCH /v1.0/subscriptions/7" && body["expirationDateTime"].is_string(), "{renewed} {body}");

    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let tried = http.post(format!("{address}?validationToken=a%3Ab+c")).send().await.unwrap();
    assert_eq!((tried.status().as_u16(), tried.headers()["content-type"].to_str().unwrap()), (200, "text/plain"));
    assert_eq!(tried.text().await.unwrap(), "a:b c");

    let message = |text: &str| json!({"@odata.type": "#Microsoft.Graph.ChatMessage", "body": {"content": text}});
    let change = |state: &str, text: &str| {
        json!({"subscriptionId": "7", "changeType": "created", "clientState": state, "resource": "chats('1')/messages('1')",
               "encryptedContent": encrypted(&key, &message(text))})
    };
    let sent = json!({"value": [change("guessed", "Lies."), change("secret", "Noon?")], "validationTokens": ["a.b.c"]});
    assert_eq!(http.post(&address).body(sent.to_string()).send().await.unwrap().status(), 202);
    assert_eq!(http.post(&address).body("no JSON").send().await.unwrap().status(), 400);
    assert_eq!(shown.recv().await.unwrap(), "Noon?");
    assert!(shown.try_recv().is_err());
    program.abort();
}
