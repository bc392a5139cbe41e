//! Prints the name of a user who signs in with a browser on any device, and stays signed in if there is a file for it:
//! `TENANT=… CLIENT_ID=… [STAY=file] cargo run -p tests --features sign-in --example device_code`.
//!
//! Whoever has the file is the user for the application, so only the user can read it. Without one, each run signs in anew.

use generated::prelude::*;
use generated::{BoxError, BoxFuture, Error, TokenSource, user};
use oauth2::basic::{BasicClient, BasicTokenResponse};
use oauth2::{
    ClientId, DeviceAuthorizationUrl, EndpointNotSet, EndpointSet, HttpRequest, HttpResponse, RefreshToken, Scope,
    StandardDeviceAuthorizationResponse, TokenResponse as _, TokenUrl,
};
use std::env::var;
use std::io::Write as _;
use std::path::PathBuf;
use std::time::{Duration, Instant};
use std::{fs, io};
use tokio::sync::Mutex;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), BoxError> {
    let authority = format!("https://login.microsoftonline.com/{}", var("TENANT")?);
    let store = var("STAY").ok().map(PathBuf::from);
    let user = User::new(reqwest::Client::new(), &authority, var("CLIENT_ID")?, store)?;
    if !user.is_known().await {
        user.sign_in(|url, code| println!("Open {url} and enter {code}")).await?;
    }
    println!("Hello, {}", name(&Client::builder(user).build()?).await?);
    Ok(())
}

pub(crate) async fn name(graph: &Client) -> Result<String, Error> {
    let me = graph.send(user::Get::me().with_select("displayName")).await?;
    Ok(me.display_name.display_or("whoever you are").to_string())
}

/// What is asked for: the profile of the user, and to stay signed in.
const SCOPES: [&str; 2] = ["User.Read", "offline_access"];

/// The tokens of a user who has signed in (RFC 8628).
pub(crate) struct User {
    http: reqwest::Client,
    identity: Identity,
    /// Where the user stays signed in.
    store: Option<PathBuf>,
    known: Mutex<Known>,
}

type Identity = BasicClient<EndpointNotSet, EndpointSet, EndpointNotSet, EndpointNotSet, EndpointSet>;

#[derive(Default)]
struct Known {
    access: Option<(String, Instant)>,
    refresh: Option<RefreshToken>,
}

impl User {
    /// A user who may have signed in before: then the file has a token that gets others.
    pub(crate) fn new(http: reqwest::Client, authority: &str, application: String, store: Option<PathBuf>) -> Result<Self, BoxError> {
        let identity = BasicClient::new(ClientId::new(application))
            .set_device_authorization_url(DeviceAuthorizationUrl::new(format!("{authority}/oauth2/v2.0/devicecode"))?)
            .set_token_uri(TokenUrl::new(format!("{authority}/oauth2/v2.0/token"))?);
        let refresh = match store.as_ref().map(fs::read_to_string) {
            Some(Ok(token)) => Some(RefreshToken::new(token)),
            Some(Err(error)) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
            _ => None,
        };
        Ok(Self { http, identity, store, known: Mutex::new(Known { refresh, access: None }) })
    }

    /// Whether the user has signed in before.
    pub(crate) async fn is_known(&self) -> bool {
        self.known.lock().await.refresh.is_some()
    }

    /// Shows the user where to sign in, and waits for that.
    pub(crate) async fn sign_in(&self, show: impl FnOnce(&str, &str)) -> Result<(), BoxError> {
        let http = |request| send(self.http.clone(), request);
        let scopes = SCOPES.map(|scope| Scope::new(scope.to_owned()));
        let details: StandardDeviceAuthorizationResponse =
            self.identity.exchange_device_code().add_scopes(scopes).request_async(&http).await?;
        show(details.verification_uri(), details.user_code().secret());
        let tokens = self.identity.exchange_device_access_token(&details).request_async(&http, tokio::time::sleep, None).await?;
        self.known.lock().await.learn(&tokens, self.store.as_ref())?;
        Ok(())
    }

    /// Gets an access token for the one that stays, which may change.
    async fn refresh(&self, known: &mut Known) -> Result<String, BoxError> {
        let refresh = known.refresh.clone().ok_or("nobody has signed in")?;
        let http = |request| send(self.http.clone(), request);
        let tokens = self.identity.exchange_refresh_token(&refresh).request_async(&http).await?;
        known.learn(&tokens, self.store.as_ref())?;
        Ok(tokens.access_token().secret().clone())
    }
}

impl Known {
    fn learn(&mut self, tokens: &BasicTokenResponse, store: Option<&PathBuf>) -> io::Result<()> {
        let lasts = tokens.expires_in().unwrap_or_default().saturating_sub(Duration::from_secs(60));
        self.access = Some((tokens.access_token().secret().clone(), Instant::now() + lasts));
        if let Some(refresh) = tokens.refresh_token() {
            self.refresh = Some(refresh.clone());
            store.map_or(Ok(()), |store| keep(store, refresh.secret()))?;
        }
        Ok(())
    }
}

impl TokenSource for User {
    fn token<'a>(&'a self, _origin: &'a str) -> BoxFuture<'a, Result<String, BoxError>> {
        Box::pin(async move {
            // Requests at the same time wait here for the one that gets the token.
            let mut known = self.known.lock().await;
            match &known.access {
                Some((token, end)) if *end > Instant::now() => Ok(token.clone()),
                _ => self.refresh(&mut known).await,
            }
        })
    }

    /// The service has refused the token (401), although it has not expired.
    fn renewed_token<'a>(&'a self, _origin: &'a str, _challenge: &'a str) -> BoxFuture<'a, Result<String, BoxError>> {
        Box::pin(async move { self.refresh(&mut *self.known.lock().await).await })
    }
}

/// Puts the token where only the user can read it. A run that is killed leaves the old one or the new one.
fn keep(store: &PathBuf, token: &str) -> io::Result<()> {
    let new = store.with_extension("new");
    let mut options = fs::OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.write(true).create(true).truncate(true).open(&new)?;
    file.write_all(token.as_bytes())?;
    fs::rename(new, store)
}

/// Carries a request of oauth2 with the client that the program has.
async fn send(http: reqwest::Client, request: HttpRequest) -> Result<HttpResponse, reqwest::Error> {
    let response = http.execute(reqwest::Request::try_from(request)?).await?;
    let mut result = HttpResponse::new(Vec::new());
    *result.status_mut() = response.status();
    *result.headers_mut() = response.headers().clone();
    *result.body_mut() = response.bytes().await?.to_vec();
    Ok(result)
}
