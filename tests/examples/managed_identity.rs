//! Lists the users of an organization with the identity that Azure gives to a machine or a service, without any secret:
//! `cargo run -p tests --features sign-in --example managed_identity`.

use azure_core::credentials::TokenCredential;
use azure_core::http::{ClientOptions, Transport};
use azure_identity::{ManagedIdentityCredential, ManagedIdentityCredentialOptions};
use generated::prelude::*;
use generated::{AzureCredential, BoxError, Error, user};
use std::sync::Arc;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), BoxError> {
    let graph = Client::builder(identity(&reqwest::Client::new())?).build()?;
    for name in users(&graph).await? {
        println!("{name}");
    }
    Ok(())
}

/// The tokens of the identity. `http` calls the service on this machine that gives them.
///
/// The credential is made anew when the API refuses a token: otherwise it would give the same one until that nearly expires.
pub(crate) fn identity(http: &reqwest::Client) -> Result<AzureCredential, BoxError> {
    let http = Transport::new(Arc::new(http.clone()));
    AzureCredential::renewable(move || {
        let client_options = ClientOptions { transport: Some(http.clone()), ..Default::default() };
        // `user_assigned_id` chooses one of several identities.
        let options = ManagedIdentityCredentialOptions { client_options, ..Default::default() };
        let credential: Arc<dyn TokenCredential> = ManagedIdentityCredential::new(Some(options))?;
        Ok(credential)
    })
}

pub(crate) async fn users(graph: &Client) -> Result<Vec<String>, Error> {
    let mut names = Vec::new();
    let mut users = graph.items(user::List::new().with_select("displayName"));
    while let Some(user) = users.next().await.transpose()? {
        names.push(user.display_name.display_or("(no name)").to_string());
    }
    Ok(names)
}
