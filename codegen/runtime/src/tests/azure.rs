//! Tokens from a credential of the Azure SDK.

use super::sample::*;
use super::service::Fake;
use crate::client::{AzureCredential, BoxError, Client};
use crate::testing::Reply;
use azure_core::credentials::{AccessToken, TokenCredential, TokenRequestOptions};
use azure_core::time::OffsetDateTime;
use std::sync::{Arc, Mutex};

/// Gives one token, and remembers the scopes that it was for.
#[derive(Debug, Default)]
struct Credential(Mutex<Vec<String>>);

#[async_trait::async_trait]
impl TokenCredential for Credential {
    async fn get_token(&self, scopes: &[&str], _: Option<TokenRequestOptions<'_>>) -> azure_core::Result<AccessToken> {
        self.0.lock().unwrap().extend(scopes.iter().map(|scope| (*scope).to_owned()));
        Ok(AccessToken::new("azure-token", OffsetDateTime::now_utc()))
    }
}

async fn scopes(source: impl FnOnce(AzureCredential) -> AzureCredential) -> Vec<String> {
    let (credential, service) = (Arc::new(Credential::default()), Fake::in_turn([Reply::status(204)]));
    let source = source(AzureCredential::new(credential.clone()));
    assert!(!format!("{source:?}").contains("token"));
    let client = Client::<()>::builder(source).base_url("https://api.example:444/v1.0").transport(service.clone()).build().unwrap();
    client.send(Nothing::new()).await.unwrap();
    assert_eq!(service.requests()[0].headers["authorization"], "Bearer azure-token");
    credential.0.lock().unwrap().clone()
}

#[tokio::test]
async fn the_default_scope_is_that_of_the_base_url() {
    assert_eq!(scopes(|source| source).await, ["https://api.example:444/.default"]);
}

#[tokio::test]
async fn other_scopes_can_be_asked_for() {
    assert_eq!(scopes(|source| source.with_scopes(["a", "b"])).await, ["a", "b"]);
}

/// Gives one token for as long as it lives.
#[derive(Debug)]
struct Keeps(String);

#[async_trait::async_trait]
impl TokenCredential for Keeps {
    async fn get_token(&self, _: &[&str], _: Option<TokenRequestOptions<'_>>) -> azure_core::Result<AccessToken> {
        Ok(AccessToken::new(self.0.clone(), OffsetDateTime::now_utc()))
    }
}

/// The tokens that a client sends to a service that refuses the first one.
async fn sent(source: AzureCredential) -> Vec<String> {
    let service = Fake::in_turn([401, 204, 204].map(Reply::status));
    let client = Client::<()>::builder(source).base_url("https://api.example/v1.0").transport(service.clone()).build().unwrap();
    let _ = client.send(Nothing::new()).await;
    let _ = client.send(Nothing::new()).await;
    let tokens = service.requests().into_iter().map(|request| request.headers["authorization"].to_str().unwrap().to_owned());
    tokens.collect()
}

#[tokio::test]
async fn a_refused_token_is_kept_by_a_credential_and_not_sent_twice() {
    assert_eq!(sent(AzureCredential::new(Arc::new(Keeps("one".into())))).await, ["Bearer one", "Bearer one"]);
}

#[tokio::test]
async fn a_renewable_credential_gets_another_token_after_401_and_keeps_it() {
    let made = Mutex::new(0);
    let source = AzureCredential::renewable(move || {
        let mut made = made.lock().unwrap();
        *made += 1;
        Ok(Arc::new(Keeps(format!("token-{made}"))))
    });
    assert_eq!(sent(source.unwrap()).await, ["Bearer token-1", "Bearer token-2", "Bearer token-2"]);
}

#[tokio::test]
async fn a_credential_that_cannot_be_made_is_an_error_at_once_and_after_401_the_response() {
    assert_eq!(AzureCredential::renewable(|| Err("no key".into())).unwrap_err().to_string(), "no key");
    let once = Mutex::new(Some(Arc::new(Keeps("one".into()))));
    let source = AzureCredential::renewable(move || Ok(once.lock().unwrap().take().ok_or_else(|| BoxError::from("no key"))?));
    assert_eq!(sent(source.unwrap()).await, ["Bearer one", "Bearer one"]);
}
