//! Tokens from a credential of the Azure SDK.

use super::sample::*;
use super::service::Fake;
use crate::client::{AzureCredential, Client};
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
