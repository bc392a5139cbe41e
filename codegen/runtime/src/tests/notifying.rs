//! What a service sends to the address of a subscription, with keys that the tests make, and the renewal of subscriptions.

use super::sample::*;
use super::service::Fake;
use crate::notifications::{DecryptionKey, Notification, NotificationKind, Notifications, Received, Receiver, Rejection, Renewal};
use crate::testing::Reply;
use crate::{Raw, Timestamp, Value};
use aws_lc_rs::cipher::{AES_256, EncryptionContext, PaddedBlockEncryptingKey, UnboundCipherKey};
use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der};
use aws_lc_rs::hmac;
use aws_lc_rs::iv::FixedLength;
use aws_lc_rs::rsa::{KeySize, OAEP_SHA1_MGF1SHA1, OaepPublicEncryptingKey, PrivateDecryptingKey};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::json;
use std::sync::LazyLock;
use std::time::Duration;

fn received(receiver: &Receiver, body: &Value) -> Notifications {
    match receiver.receive("", body.to_string().as_bytes()).unwrap() {
        Received::Notifications(notifications) => notifications,
        Received::Validation(token) => panic!("not a validation: {token}"),
    }
}

fn change(state: &str) -> Value {
    json!({"subscriptionId": "s", "changeType": "created", "clientState": state, "resource": "chats('1')/messages('2')",
           "subscriptionExpirationDateTime": "2026-11-28T18:00:00Z", "tenantId": "t", "id": "n",
           "resourceData": {"@odata.type": "#Microsoft.Graph.ChatMessage", "id": "2"}})
}

fn reasons(notifications: &Notifications) -> Vec<Rejection> {
    notifications.rejected.iter().map(|rejected| rejected.reason.clone()).collect()
}

#[test]
fn a_new_subscription_is_validated_by_its_token() {
    let receiver = Receiver::new("state");
    let token = |query| match receiver.receive(query, b"") {
        Ok(Received::Validation(token)) => Some(token),
        _ => None,
    };
    assert_eq!(token("validationToken=Validation%3a+a%26b").as_deref(), Some("Validation: a&b"));
    assert_eq!(token("?tenant=1&validationToken=x").as_deref(), Some("x"));
    for query in ["", "validationToken", "xvalidationToken=1", "validationtoken=1"] {
        assert_eq!(token(query), None, "{query}");
    }
}

#[test]
fn a_change_says_what_has_changed() {
    let notifications = received(&Receiver::new("state"), &json!({"value": [change("state")]}));
    let [found] = &notifications.accepted[..] else { panic!("one notification") };
    assert_eq!((&found.kind, &*found.subscription_id, &*found.resource), (&NotificationKind::Created, "s", "chats('1')/messages('2')"));
    assert_eq!((found.id.as_deref(), found.tenant_id.as_deref()), (Some("n"), Some("t")));
    assert_eq!(found.subscription_ends.as_ref().unwrap().text(), "2026-11-28T18:00:00Z");
    assert_eq!(found.data_type().as_deref(), Some("microsoft.graph.chatMessage"));
    assert!(!found.was_encrypted && notifications.rejected.is_empty());
}

#[test]
fn a_word_about_the_subscription_says_what_to_do() {
    let kinds = ["missed", "subscriptionRemoved", "reauthorizationRequired", "new"].map(|event| {
        let event = json!({"value": [{"subscriptionId": "s", "clientState": "state", "lifecycleEvent": event, "resourceData": null}]});
        received(&Receiver::new("state"), &event).accepted.remove(0).kind
    });
    let other = NotificationKind::Other("new".into());
    let expected = [NotificationKind::Missed, NotificationKind::SubscriptionRemoved, NotificationKind::ReauthorizationRequired, other];
    assert_eq!(kinds, expected);
}

#[test]
fn only_the_client_states_of_the_program_are_accepted() {
    let mut without = change("");
    without.as_object_mut().unwrap().remove("clientState");
    let body = json!({"value": [change("one"), change("two"), change("thr"), change(""), without, change("three")]});
    let count = |receiver: &Receiver| {
        let notifications = received(receiver, &body);
        assert!(reasons(&notifications).iter().all(|reason| *reason == Rejection::ClientState));
        notifications.accepted.len()
    };
    assert_eq!(count(&Receiver::new("one")), 1);
    assert_eq!(count(&Receiver::new("one").or_client_state("three")), 2);
    assert_eq!(count(&Receiver::new("")), 0, "an empty secret is none");
    assert_eq!(count(&Receiver::without_client_state()), 6);
    assert!(!format!("{:?}", Receiver::new("one")).contains("one"));
}

#[test]
fn a_body_without_a_collection_is_an_error_and_an_item_that_is_not_a_notification_is_rejected() {
    for body in ["", "[]", "{}", "{\"value\": {}}", "{\"value\": [", "\u{fffe}"] {
        assert!(Receiver::new("state").receive("", body.as_bytes()).is_err(), "{body}");
    }
    let broken = [json!(1), json!({}), json!({"subscriptionId": 1, "changeType": "created"}), json!({"subscriptionId": "s"})];
    let broken = broken.map(|mut one| {
        one.as_object_mut().map(|one| one.insert("clientState".into(), "state".into()));
        one
    });
    let notifications = received(&Receiver::new("state"), &json!({"value": broken}));
    assert_eq!(reasons(&notifications), [const { Rejection::Malformed }; 4]);
}

#[test]
fn data_is_read_as_the_model_that_it_names() {
    let data = |value: Value| -> Notification {
        let mut change = change("state");
        change["resourceData"] = value;
        received(&Receiver::new("state"), &json!({"value": [change]})).accepted.remove(0)
    };
    let chat = data(json!({"@odata.type": "#Microsoft.Graph.Chat", "id": "1"}));
    assert!(chat.is::<Chat>() && !chat.is::<PinnedChatMessageInfo>());
    assert_eq!(chat.data_as::<Chat>().unwrap().id, "1");
    let member = data(json!({"@odata.type": "#Microsoft.Graph.AadUserConversationMember", "email": "a@b.example"}));
    assert!(matches!(member.data_as::<AnyConversationMember>().unwrap(), AnyConversationMember::AadUserConversationMember(_)));
    let nothing = data(Value::Null);
    assert!(nothing.is::<Chat>() && nothing.data_as::<Chat>().is_err());
}

/// A key for tests: making one takes long.
static PRIVATE: LazyLock<PrivateDecryptingKey> = LazyLock::new(|| PrivateDecryptingKey::generate(KeySize::Rsa2048).unwrap());

fn pkcs8() -> Vec<u8> {
    let der: Pkcs8V1Der<'_> = PRIVATE.as_der().unwrap();
    der.as_ref().to_vec()
}

/// Data as a service encrypts it.
fn encrypted(data: &str) -> Value {
    let (secret, base64) = ([7; 32], |bytes: &[u8]| BASE64_STANDARD.encode(bytes));
    let cipher = PaddedBlockEncryptingKey::cbc_pkcs7(UnboundCipherKey::new(&AES_256, &secret).unwrap()).unwrap();
    let mut text = data.as_bytes().to_vec();
    cipher.less_safe_encrypt(&mut text, EncryptionContext::Iv128(FixedLength::from([7; 16]))).unwrap();
    let public = OaepPublicEncryptingKey::new(PRIVATE.public_key()).unwrap();
    let mut room = vec![0; public.ciphertext_size()];
    let wrapped = public.encrypt(&OAEP_SHA1_MGF1SHA1, &secret, &mut room, None).unwrap();
    let signature = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &secret), &text);
    json!({"data": base64(&text), "dataSignature": base64(signature.as_ref()), "dataKey": base64(wrapped),
           "encryptionCertificateId": "mine", "encryptionCertificateThumbprint": "00"})
}

fn encrypted_change(content: &Value) -> Value {
    let mut change = change("state");
    change["encryptedContent"] = content.clone();
    json!({"value": [change], "validationTokens": ["a.b.c"]})
}

fn receiver() -> Receiver {
    Receiver::new("state").key("mine", DecryptionKey::from_pkcs8(&pkcs8()).unwrap())
}

#[test]
fn encrypted_data_takes_the_place_of_the_identifier() {
    let data = json!({"@odata.type": "#microsoft.graph.chatMessage", "body": {"content": "Grüße"}});
    let notifications = received(&receiver(), &encrypted_change(&encrypted(&data.to_string())));
    let [found] = &notifications.accepted[..] else { panic!("{notifications:?}") };
    assert!(found.was_encrypted);
    assert_eq!((&found.data, &notifications.validation_tokens), (&data, &vec!["a.b.c".to_owned()]));
}

#[test]
fn a_key_in_a_file_is_found_and_one_of_another_kind_is_not_taken() {
    let base64 = BASE64_STANDARD.encode(pkcs8());
    let pem = format!(
        "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n-----BEGIN PRIVATE KEY-----\n{base64}\n-----END PRIVATE KEY-----\n"
    );
    let receiver = Receiver::new("state").key("mine", DecryptionKey::from_pem(&pem).unwrap());
    assert_eq!(received(&receiver, &encrypted_change(&encrypted("{}"))).accepted.len(), 1);
    for broken in ["", "-----BEGIN RSA PRIVATE KEY-----", "-----BEGIN PRIVATE KEY-----\n!\n-----END PRIVATE KEY-----"] {
        assert!(DecryptionKey::from_pem(broken).is_err(), "{broken}");
    }
    assert!(DecryptionKey::from_pkcs8(&pkcs8()[1..]).is_err());
}

#[test]
fn data_that_was_changed_or_is_for_others_is_rejected() {
    let good = encrypted("{}");
    let reason = |receiver: &Receiver, body: &Value| reasons(&received(receiver, body)).pop();
    for name in ["data", "dataSignature", "dataKey"] {
        let mut bytes = BASE64_STANDARD.decode(good[name].as_str().unwrap()).unwrap();
        bytes[0] ^= 1;
        for changed in [BASE64_STANDARD.encode(bytes), String::new(), "!".to_owned()] {
            let mut content = good.clone();
            content[name] = changed.clone().into();
            assert_eq!(reason(&receiver(), &encrypted_change(&content)), Some(Rejection::Undecryptable), "{name} {changed}");
        }
    }
    let mut other = good.clone();
    other["encryptionCertificateId"] = "yours".into();
    assert_eq!(reason(&receiver(), &encrypted_change(&other)), Some(Rejection::UnknownKey("yours".into())));
    let mut without = encrypted_change(&good);
    without.as_object_mut().unwrap().remove("validationTokens");
    assert_eq!(reason(&receiver(), &without), Some(Rejection::NoValidationToken));
    assert_eq!(reason(&receiver(), &encrypted_change(&json!({"data": "x"}))), Some(Rejection::Malformed));
    assert_eq!(reason(&receiver(), &encrypted_change(&encrypted("no JSON"))), Some(Rejection::Undecryptable));
}

fn ends_in(hours: i64) -> Timestamp {
    (jiff::Timestamp::now() + jiff::SignedDuration::from_hours(hours)).into()
}

/// The hours at which a subscription is renewed that ends in ten, and the error at the end.
async fn renewed(replies: impl IntoIterator<Item = Reply>) -> (Vec<u64>, String) {
    let (service, start) = (Fake::in_turn(replies), tokio::time::Instant::now());
    let renewal = Renewal::lasting(Duration::from_secs(3600 * 10)).before(Duration::from_secs(3600 * 2));
    let mut times = Vec::new();
    let client = service.builder().retry(crate::client::RetryPolicy::none()).build().unwrap();
    let renew = |end: Timestamp| {
        times.push((start.elapsed().as_secs() + 60) / 3600);
        Raw::patch("/subscriptions/1").json(&json!({"expirationDateTime": end})).returns::<()>()
    };
    let error = client.keep_renewed(ends_in(10), renewal, renew).await;
    (times, error.to_string())
}

#[tokio::test(start_paused = true)]
async fn a_subscription_is_renewed_before_it_ends_until_it_is_gone() {
    let (times, error) = renewed([200, 200, 404].map(Reply::status)).await;
    assert_eq!(times, [8, 16, 24]);
    assert!(error.contains("404"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_renewal_that_fails_is_tried_again_before_the_end() {
    let (times, _) = renewed([500, 200, 410].map(Reply::status)).await;
    assert_eq!(times, [8, 9, 17]);
    let (times, error) = renewed((0..9).map(|_| Reply::status(500))).await;
    assert!(error.contains("500") && times.first() == Some(&8) && times.last() == Some(&10), "{times:?} {error}");
}

#[test]
fn a_renewal_has_times() {
    let time = |text: &str| text.parse::<Timestamp>().unwrap();
    let renewal = Renewal::lasting(Duration::from_secs(3600));
    assert_eq!(renewal.due(&time("2026-11-28T18:00:00Z")), time("2026-11-28T17:45:00Z"));
    assert_eq!(renewal.next_end(&time("2026-11-28T18:00:00Z")), time("2026-11-28T19:00:00Z"));
    let never = Renewal::lasting(Duration::MAX);
    assert_eq!(never.next_end(&time("2026-11-28T18:00:00Z")), jiff::Timestamp::MAX);
}
