//! Lists the users of an organization as an application that proves who it is with a certificate instead of a secret:
//! `TENANT=… CLIENT_ID=… CERTIFICATE=app.pem cargo run -p tests --features sign-in --example certificate`.
//!
//! The file has the certificate and its private key (RSA, as `PRIVATE KEY`) in PEM.

use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::rand::{SystemRandom, fill};
use aws_lc_rs::signature::{RSA_PSS_SHA256, RsaKeyPair};
use azure_core::credentials::TokenCredential;
use azure_core::http::{ClientMethodOptions, ClientOptions, Transport};
use azure_identity::{ClientAssertion, ClientAssertionCredential, ClientAssertionCredentialOptions};
use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine as _};
use generated::prelude::*;
use generated::{AzureCredential, BoxError, Error, user};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivatePkcs8KeyDer};
use serde_json::json;
use std::env::var;
use std::fmt;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), BoxError> {
    let application = Application { tenant: var("TENANT")?, id: var("CLIENT_ID")?, pem: std::fs::read(var("CERTIFICATE")?)? };
    let graph = Client::builder(credential(application, &reqwest::Client::new())?).build()?;
    for name in users(&graph).await? {
        println!("{name}");
    }
    Ok(())
}

#[derive(Clone)]
pub(crate) struct Application {
    pub(crate) tenant: String,
    pub(crate) id: String,
    /// The certificate and its private key.
    pub(crate) pem: Vec<u8>,
}

/// The tokens of the application. `http` calls the identity service.
pub(crate) fn credential(application: Application, http: &reqwest::Client) -> Result<AzureCredential, BoxError> {
    let http = Transport::new(Arc::new(http.clone()));
    // It is made anew when the API refuses a token: otherwise it would give the same one until that nearly expires.
    AzureCredential::renewable(move || {
        let options =
            ClientAssertionCredentialOptions { client_options: ClientOptions { transport: Some(http.clone()), ..Default::default() } };
        let (tenant, id) = (application.tenant.clone(), application.id.clone());
        let assertion = Assertion::new(&application)?;
        let credential: Arc<dyn TokenCredential> = ClientAssertionCredential::new(tenant, id, assertion, Some(options))?;
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

/// Signs short statements that the application is who it says (RFC 7523 §3).
///
/// `ClientCertificateCredential` of azure_identity does the same with OpenSSL; this is for programs that do without.
struct Assertion {
    issuer: String,
    audience: String,
    /// The hash of the certificate, by which the identity service knows it.
    thumbprint: String,
    key: RsaKeyPair,
}

impl Assertion {
    fn new(application: &Application) -> Result<Self, BoxError> {
        let certificate = CertificateDer::from_pem_slice(&application.pem)?;
        let key = PrivatePkcs8KeyDer::from_pem_slice(&application.pem)?;
        Ok(Self {
            issuer: application.id.clone(),
            audience: format!("https://login.microsoftonline.com/{}/oauth2/v2.0/token", application.tenant),
            thumbprint: base64(digest(&SHA256, &certificate).as_ref()),
            key: RsaKeyPair::from_pkcs8(key.secret_pkcs8_der())?,
        })
    }

    /// The statement: a signed JSON web token (RFC 7515 §3.1).
    fn sign(&self) -> Result<String, BoxError> {
        let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
        let mut number = [0; 16];
        fill(&mut number)?;
        let head = json!({"alg": "PS256", "typ": "JWT", "x5t#S256": self.thumbprint});
        let claims = json!({
            "aud": self.audience, "iss": self.issuer, "sub": self.issuer,
            "jti": base64(&number), "nbf": now, "exp": now + 300,
        });
        let text = format!("{}.{}", base64(head.to_string().as_bytes()), base64(claims.to_string().as_bytes()));
        let mut signature = vec![0; self.key.public_modulus_len()];
        self.key.sign(&RSA_PSS_SHA256, &SystemRandom::new(), text.as_bytes(), &mut signature)?;
        Ok(format!("{text}.{}", base64(&signature)))
    }
}

fn base64(bytes: &[u8]) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(bytes)
}

#[async_trait::async_trait]
impl ClientAssertion for Assertion {
    async fn secret(&self, _: Option<ClientMethodOptions<'_>>) -> azure_core::Result<String> {
        self.sign().map_err(|error| azure_core::Error::new(azure_core::error::ErrorKind::Credential, error))
    }
}

/// The key does not get into logs.
impl fmt::Debug for Assertion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Assertion").field("issuer", &self.issuer).finish_non_exhaustive()
    }
}
