//! Lists the users of an organization as an application, with a client secret, through a proxy and with an authority of its own:
//! `TENANT=… CLIENT_ID=… CLIENT_SECRET=… PROXY=http://… AUTHORITY=ca.pem cargo run -p tests --example app_only`.

use generated::{BoxError, BoxFuture, Client, Error, Operation, TokenSource, user};
use std::env::var;
use std::time::{Duration, Instant};
use tokio::sync::Mutex;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let application = Application { tenant: var("TENANT")?, id: var("CLIENT_ID")?, secret: var("CLIENT_SECRET")? };
    let graph = connect(application, &var("PROXY")?, &std::fs::read(var("AUTHORITY")?)?)?;
    for name in users(&graph).await? {
        println!("{name}");
    }
    Ok(())
}

pub(crate) struct Application {
    pub(crate) tenant: String,
    pub(crate) id: String,
    pub(crate) secret: String,
}

/// A client whose requests, those for tokens included, go through a proxy to servers that an own authority has certified.
pub(crate) fn connect(application: Application, proxy: &str, authority: &[u8]) -> Result<Client, Box<dyn std::error::Error>> {
    let certificates = reqwest::Certificate::from_pem_bundle(authority)?;
    let http = reqwest::Client::builder().proxy(reqwest::Proxy::all(proxy)?).tls_certs_merge(certificates).build()?;
    let token = ClientSecret { http, application, known: Mutex::new(None) };
    Ok(Client::builder(token).proxy(proxy).root_certificate(authority).build()?)
}

pub(crate) async fn users(graph: &Client) -> Result<Vec<String>, Error> {
    let mut names = Vec::new();
    let mut users = graph.items(user::List::new().with_select("displayName"));
    while let Some(user) = users.next().await.transpose()? {
        names.push(user.display_name.as_deref().unwrap_or("(no name)").to_owned());
    }
    Ok(names)
}

/// Gets tokens by the client credentials flow (RFC 6749 §4.4), and keeps one until shortly before it expires.
struct ClientSecret {
    http: reqwest::Client,
    application: Application,
    known: Mutex<Option<(String, Instant)>>,
}

impl ClientSecret {
    async fn get(&self, origin: &str) -> Result<(String, Instant), BoxError> {
        let Application { tenant, id, secret } = &self.application;
        let scope = format!("{origin}/.default");
        let form = [("grant_type", "client_credentials"), ("client_id", id), ("client_secret", secret), ("scope", &scope)];
        let address = format!("https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token");
        let response = self.http.post(address).form(&form).send().await?.error_for_status()?;
        let response: serde_json::Value = response.json().await?;
        let token = response["access_token"].as_str().ok_or("the response has no token")?;
        let seconds = response["expires_in"].as_u64().unwrap_or_default();
        Ok((token.to_owned(), Instant::now() + Duration::from_secs(seconds.saturating_sub(60))))
    }
}

impl TokenSource for ClientSecret {
    fn token<'a>(&'a self, origin: &'a str) -> BoxFuture<'a, Result<String, BoxError>> {
        Box::pin(async move {
            // Requests at the same time wait here for the one that gets the token.
            let mut known = self.known.lock().await;
            let fresh = match known.take().filter(|(_, end)| *end > Instant::now()) {
                Some(fresh) => fresh,
                None => self.get(origin).await?,
            };
            Ok(known.insert(fresh).0.clone())
        })
    }

    /// The service has refused the token (401), although it has not expired.
    fn renewed_token<'a>(&'a self, origin: &'a str, _challenge: &'a str) -> BoxFuture<'a, Result<String, BoxError>> {
        Box::pin(async move {
            let fresh = self.get(origin).await?;
            Ok(self.known.lock().await.insert(fresh).0.clone())
        })
    }
}
