// @generated from api/user-sendmail.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Write a [message](crate::models::Message) and send it, in one step.
///
/// - [`me`](Self::me): `POST /me/sendMail`
/// - [`user`](Self::user): `POST /users/{id | userPrincipalName}/sendMail`
///
/// Returns `202 Accepted`.
///
/// Required: [`message`](Self::message).
///
/// A copy goes to the sent items.
///
/// Documented in `api/user-sendmail.md`.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first |
/// |------------------------------------|------------------------------------------|
/// | Delegated (work or school account) | `Mail.Send`                              |
/// | Delegated (personal account)       | `Mail.Send`                              |
/// | Application                        | `Mail.Send`                              |
///
/// # Example: Send a message
///
/// ```
/// # generated::runtime::example::run("user-sendmail", 1, async |client| {
/// use generated::user;
/// use generated::models::{BodyType, EmailAddress, ItemBody, Message, Recipient};
///
/// let request = user::SendMail::me()
///     .message(Message {
///         body: ItemBody {
///             content: "The new cafeteria is open.".into(),
///             content_type: BodyType::Text.into(),
///             ..Default::default()
///         }.into(),
///         cc_recipients: [Recipient {
///             email_address: EmailAddress {
///                 address: "AlexW@contoso.com".into(),
///                 ..Default::default()
///             }.into(),
///             ..Default::default()
///         }].into(),
///         subject: "Meet for lunch?".into(),
///         to_recipients: [Recipient {
///             email_address: EmailAddress {
///                 address: "MeganB@contoso.com".into(),
///                 ..Default::default()
///             }.into(),
///             ..Default::default()
///         }].into(),
///         ..Default::default()
///     })
///     .save_to_sent_items(false);
/// client.send(request).await?;
/// # Ok(()) });
/// ```
///
/// # Example: Send a message with an attachment
///
/// ```
/// # generated::runtime::example::run("user-sendmail", 2, async |client| {
/// use generated::user;
/// use generated::models::{BodyType, EmailAddress, FileAttachment, ItemBody, Message, Recipient};
///
/// let request = user::SendMail::me()
///     .message(Message {
///         body: ItemBody {
///             content: "The sheet is attached.".into(),
///             content_type: BodyType::Text.into(),
///             ..Default::default()
///         }.into(),
///         subject: "Numbers for the first quarter".into(),
///         to_recipients: [Recipient {
///             email_address: EmailAddress {
///                 address: "AdeleV@contoso.com".into(),
///                 ..Default::default()
///             }.into(),
///             ..Default::default()
///         }].into(),
///         attachments: [FileAttachment {
///             content_type: "text/csv".into(),
///             name: "q1.csv".into(),
///             content_bytes: "bW9udGgsc2FsZXMKSmFuLDEyMDAK".parse()?,
///             ..Default::default()
///         }.into()].into(),
///         ..Default::default()
///     });
/// client.send(request).await?;
/// # Ok(()) });
/// ```
///
/// # Example: Send a message with headers of your own
///
/// ```
/// # generated::runtime::example::run("user-sendmail", 3, async |client| {
/// use generated::user;
/// use generated::models::{
///     BodyType,
///     EmailAddress,
///     InternetMessageHeader,
///     ItemBody,
///     Message,
///     Recipient,
/// };
///
/// let request = user::SendMail::user("AdeleV@contoso.com")
///     .message(Message {
///         body: ItemBody {
///             content: "All <i>green</i>.".into(),
///             content_type: BodyType::Html.into(),
///             ..Default::default()
///         }.into(),
///         internet_message_headers: [InternetMessageHeader {
///             name: "x-contoso-project".into(),
///             value: "Northwind".into(),
///             ..Default::default()
///         }].into(),
///         subject: "Status of Northwind".into(),
///         to_recipients: [Recipient {
///             email_address: EmailAddress {
///                 address: "AlexW@contoso.com".into(),
///                 ..Default::default()
///             }.into(),
///             ..Default::default()
///         }].into(),
///         ..Default::default()
///     });
/// client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct SendMail(Call);

impl SendMail {
    /// `POST /me/sendMail`
    #[doc(alias = "POST /me/sendMail")]
    pub fn me() -> Self {
        Self(Call::post("/me/sendMail", &[]))
    }

    /// `POST /users/{id | userPrincipalName}/sendMail`
    #[doc(alias = "POST /users/{id | userPrincipalName}/sendMail")]
    #[doc(alias = "POST /users/{id}/sendMail")]
    pub fn user(user_id: impl Display) -> Self {
        Self(Call::post("/users/{id | userPrincipalName}/sendMail", &[&user_id]))
    }

    /// The message to send. Required.
    ///
    /// The body parameter `message`.
    pub fn message(mut self, value: impl Into<Property<Box<models::Message>>>) -> Self {
        self.0.parameter("message", value.into());
        self
    }

    /// `false` keeps no copy in the sent items. Optional; `true` if it is missing.
    ///
    /// The body parameter `saveToSentItems`.
    pub fn save_to_sent_items(mut self, value: impl Into<Property<bool>>) -> Self {
        self.0.parameter("saveToSentItems", value.into());
        self
    }
}

impl Operation for SendMail {
    type Response = ();
    const FACTS: &'static str = "user::SendMail\n\
        user: sendMail\n\
        api/user-sendmail.md\n\
        POST\tproperty message\n\
        /me/sendMail\t/users/{id | userPrincipalName}/sendMail\n\
        \tMail.Send\tMail.Send\tMail.Send";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(SendMail);
