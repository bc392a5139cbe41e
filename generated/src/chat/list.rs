// @generated from api/chat-list.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Get the [chats](crate::models::Chat) that a user takes part in.
///
/// - [`new`](Self::new): `GET /chats`
/// - [`me`](Self::me): `GET /me/chats`
/// - [`user`](Self::user): `GET /users/{user-id | user-principal-name}/chats`
///
/// Returns `200 OK` with a page of [`Chat`](crate::models::Chat).
///
/// > **Note:** One response holds one page of chats. As long as it contains **@odata.nextLink**, there
/// > are more; follow that address to get them.
///
/// Documented in `api/chat-list.md`.
///
/// # Query options
///
/// - [`with_expand`](crate::Operation::with_expand): Adds **members** or **lastMessagePreview** to each chat.
/// - [`with_filter`](crate::Operation::with_filter): Leaves out chats that don't meet a condition.
/// - [`with_order_by`](crate::Operation::with_order_by): Sorts by **lastMessagePreview/createdDateTime**, newest first. No other order is available.
/// - [`with_top`](crate::Operation::with_top): Sets how many chats a page has, 50 at most.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first                    |
/// |------------------------------------|-------------------------------------------------------------|
/// | Delegated (work or school account) | `Chat.ReadBasic`, `Chat.Read`, `Chat.ReadWrite`             |
/// | Delegated (personal account)       | Not supported                                               |
/// | Application                        | `Chat.ReadBasic.All`, `Chat.Read.All`, `Chat.ReadWrite.All` |
///
/// # Example: List the chats of a user
///
/// ```
/// # generated::runtime::example::run("chat-list", 1, async |client| {
/// use generated::chat;
///
/// let page = client.send(chat::List::user("8b081ef6-4792-4def-b2c9-c363a1bf41d5")).await?;
/// # Ok(()) });
/// ```
///
/// # Example: List the chats together with their members
///
/// ```
/// # generated::runtime::example::run("chat-list", 2, async |client| {
/// use generated::{Operation, chat};
///
/// let request = chat::List::user("8b081ef6-4792-4def-b2c9-c363a1bf41d5").with_expand("members");
/// let page = client.send(request).await?;
/// # Ok(()) });
/// ```
///
/// # Example: List the chats with the newest messages first
///
/// ```
/// # generated::runtime::example::run("chat-list", 3, async |client| {
/// use generated::{Operation, chat};
///
/// let request = chat::List::new().with_order_by("lastMessagePreview/createdDateTime desc");
/// let page = client.send(request).await?;
/// # Ok(()) });
/// ```
///
/// # Example: List the chats with a preview of the newest message
///
/// ```
/// # generated::runtime::example::run("chat-list", 4, async |client| {
/// use generated::{Operation, chat};
///
/// let page = client.send(chat::List::new().with_expand("lastMessagePreview")).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct List(Call);

impl List {
    /// `GET /chats`
    #[doc(alias = "GET /chats")]
    pub fn new() -> Self {
        Self(Call::get("/chats", &[]))
    }

    /// `GET /me/chats`
    #[doc(alias = "GET /me/chats")]
    pub fn me() -> Self {
        Self(Call::get("/me/chats", &[]))
    }

    /// `GET /users/{user-id | user-principal-name}/chats`
    #[doc(alias = "GET /users/{user-id | user-principal-name}/chats")]
    #[doc(alias = "GET /users/{user-id}/chats")]
    pub fn user(user_id: impl Display) -> Self {
        Self(Call::get("/users/{user-id | user-principal-name}/chats", &[&user_id]))
    }
}

impl Operation for List {
    type Response = Page<models::Chat>;
    const FACTS: &'static str = "chat::List\n\
        List chats\n\
        api/chat-list.md\n\
        GET\n\
        /chats\t/me/chats\t/users/{user-id | user-principal-name}/chats\n\
        \tChat.ReadBasic, Chat.Read, Chat.ReadWrite\t-\tChat.ReadBasic.All, Chat.Read.All, Chat.ReadWrite.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(List);
