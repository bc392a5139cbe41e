// @generated from api/driveitem-put-content.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Write a file of 250 MB at most: a new one, or new content of one that is there.
///
/// - [`me_item_path`](Self::me_item_path): `PUT /me/drive/items/{parent-id}:/{filename}:/content`
/// - [`user_item_path`](Self::user_item_path): `PUT /users/{user-id}/drive/items/{parent-id}:/{filename}:/content`
/// - [`group_item_path`](Self::group_item_path): `PUT /groups/{group-id}/drive/items/{parent-id}:/{filename}:/content`
/// - [`site_item_path`](Self::site_item_path): `PUT /sites/{site-id}/drive/items/{parent-id}:/{filename}:/content`
/// - [`item_path`](Self::item_path): `PUT /drives/{drive-id}/items/{parent-id}:/{filename}:/content`
/// - [`me_path`](Self::me_path): `PUT /me/drive/root:/{item-path}:/content`
/// - [`user_path`](Self::user_path): `PUT /users/{user-id}/drive/root:/{item-path}:/content`
/// - [`group_path`](Self::group_path): `PUT /groups/{group-id}/drive/root:/{item-path}:/content`
/// - [`site_path`](Self::site_path): `PUT /sites/{site-id}/drive/root:/{item-path}:/content`
/// - [`path`](Self::path): `PUT /drives/{drive-id}/root:/{item-path}:/content`
/// - [`me_item`](Self::me_item): `PUT /me/drive/items/{item-id}/content`
/// - [`user_item`](Self::user_item): `PUT /users/{user-id}/drive/items/{item-id}/content`
/// - [`group_item`](Self::group_item): `PUT /groups/{group-id}/drive/items/{item-id}/content`
/// - [`site_item`](Self::site_item): `PUT /sites/{site-id}/drive/items/{item-id}/content`
/// - [`item`](Self::item): `PUT /drives/{drive-id}/items/{item-id}/content`
///
/// Sends bytes as the body, or a stream: see [`RequestBody`](crate::RequestBody).
///
/// Returns `201 Created` with [`DriveItem`](crate::models::DriveItem).
///
/// Documented in `api/driveitem-put-content.md`.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first                     |
/// |------------------------------------|--------------------------------------------------------------|
/// | Delegated (work or school account) | `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All` |
/// | Delegated (personal account)       | `Files.ReadWrite`, `Files.ReadWrite.All`                     |
/// | Application                        | `Files.ReadWrite.All`, `Sites.ReadWrite.All`                 |
///
/// # Example: Write a new file
///
/// ```
/// # generated::runtime::example::run("driveitem-put-content", 1, async |client| {
/// use generated::{Operation, drive_item};
///
/// let request = drive_item::PutContent::me_path(
///     "Plans/notes.txt",
///     "The contents of the file go here.",
/// )
/// .with_header("Content-Type", "text/plain");
/// let drive_item = client.send(request).await?;
/// # Ok(()) });
/// ```
///
/// # Example: Replace the content of a file that nobody changed meanwhile
///
/// ```
/// # generated::runtime::example::run("driveitem-put-content", 2, async |client| {
/// use generated::{Operation, drive_item};
///
/// let request = drive_item::PutContent::me_item(
///     "01NKDM7HMOJTVYMDOSXFDK2QJDXCDI3WUK",
///     "The new contents of the file go here.",
/// )
/// .if_match(r#""{86EB4C8E-D20D-46B9-AD41-23B8868DDA8A},1""#)
/// .with_header(
///     "Content-Type",
///     "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
/// );
/// let drive_item = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct PutContent(Call);

impl PutContent {
    /// `PUT /me/drive/items/{parent-id}:/{filename}:/content`
    #[doc(alias = "PUT /me/drive/items/{parent-id}:/{filename}:/content")]
    pub fn me_item_path(
        parent_id: impl Display,
        filename: impl Display,
        body: impl Into<RequestBody>,
    ) -> Self {
        let call = Call::put(
            "/me/drive/items/{parent-id}:/{filename}:/content",
            &[&parent_id, &filename],
        );
        Self(call.bytes(body, "application/octet-stream"))
    }

    /// `PUT /users/{user-id}/drive/items/{parent-id}:/{filename}:/content`
    #[doc(alias = "PUT /users/{user-id}/drive/items/{parent-id}:/{filename}:/content")]
    pub fn user_item_path(
        user_id: impl Display,
        parent_id: impl Display,
        filename: impl Display,
        body: impl Into<RequestBody>,
    ) -> Self {
        let call = Call::put(
            "/users/{user-id}/drive/items/{parent-id}:/{filename}:/content",
            &[&user_id, &parent_id, &filename],
        );
        Self(call.bytes(body, "application/octet-stream"))
    }

    /// `PUT /groups/{group-id}/drive/items/{parent-id}:/{filename}:/content`
    #[doc(alias = "PUT /groups/{group-id}/drive/items/{parent-id}:/{filename}:/content")]
    pub fn group_item_path(
        group_id: impl Display,
        parent_id: impl Display,
        filename: impl Display,
        body: impl Into<RequestBody>,
    ) -> Self {
        let call = Call::put(
            "/groups/{group-id}/drive/items/{parent-id}:/{filename}:/content",
            &[&group_id, &parent_id, &filename],
        );
        Self(call.bytes(body, "application/octet-stream"))
    }

    /// `PUT /sites/{site-id}/drive/items/{parent-id}:/{filename}:/content`
    #[doc(alias = "PUT /sites/{site-id}/drive/items/{parent-id}:/{filename}:/content")]
    pub fn site_item_path(
        site_id: impl Display,
        parent_id: impl Display,
        filename: impl Display,
        body: impl Into<RequestBody>,
    ) -> Self {
        let call = Call::put(
            "/sites/{site-id}/drive/items/{parent-id}:/{filename}:/content",
            &[&site_id, &parent_id, &filename],
        );
        Self(call.bytes(body, "application/octet-stream"))
    }

    /// `PUT /drives/{drive-id}/items/{parent-id}:/{filename}:/content`
    #[doc(alias = "PUT /drives/{drive-id}/items/{parent-id}:/{filename}:/content")]
    pub fn item_path(
        drive_id: impl Display,
        parent_id: impl Display,
        filename: impl Display,
        body: impl Into<RequestBody>,
    ) -> Self {
        let call = Call::put(
            "/drives/{drive-id}/items/{parent-id}:/{filename}:/content",
            &[&drive_id, &parent_id, &filename],
        );
        Self(call.bytes(body, "application/octet-stream"))
    }

    /// `PUT /me/drive/root:/{item-path}:/content`
    #[doc(alias = "PUT /me/drive/root:/{item-path}:/content")]
    pub fn me_path(item_path: impl Display, body: impl Into<RequestBody>) -> Self {
        let call = Call::put("/me/drive/root:/{item-path}:/content", &[&item_path]);
        Self(call.bytes(body, "application/octet-stream"))
    }

    /// `PUT /users/{user-id}/drive/root:/{item-path}:/content`
    #[doc(alias = "PUT /users/{user-id}/drive/root:/{item-path}:/content")]
    pub fn user_path(
        user_id: impl Display,
        item_path: impl Display,
        body: impl Into<RequestBody>,
    ) -> Self {
        let call = Call::put(
            "/users/{user-id}/drive/root:/{item-path}:/content",
            &[&user_id, &item_path],
        );
        Self(call.bytes(body, "application/octet-stream"))
    }

    /// `PUT /groups/{group-id}/drive/root:/{item-path}:/content`
    #[doc(alias = "PUT /groups/{group-id}/drive/root:/{item-path}:/content")]
    pub fn group_path(
        group_id: impl Display,
        item_path: impl Display,
        body: impl Into<RequestBody>,
    ) -> Self {
        let call = Call::put(
            "/groups/{group-id}/drive/root:/{item-path}:/content",
            &[&group_id, &item_path],
        );
        Self(call.bytes(body, "application/octet-stream"))
    }

    /// `PUT /sites/{site-id}/drive/root:/{item-path}:/content`
    #[doc(alias = "PUT /sites/{site-id}/drive/root:/{item-path}:/content")]
    pub fn site_path(
        site_id: impl Display,
        item_path: impl Display,
        body: impl Into<RequestBody>,
    ) -> Self {
        let call = Call::put(
            "/sites/{site-id}/drive/root:/{item-path}:/content",
            &[&site_id, &item_path],
        );
        Self(call.bytes(body, "application/octet-stream"))
    }

    /// `PUT /drives/{drive-id}/root:/{item-path}:/content`
    #[doc(alias = "PUT /drives/{drive-id}/root:/{item-path}:/content")]
    pub fn path(
        drive_id: impl Display,
        item_path: impl Display,
        body: impl Into<RequestBody>,
    ) -> Self {
        let call = Call::put(
            "/drives/{drive-id}/root:/{item-path}:/content",
            &[&drive_id, &item_path],
        );
        Self(call.bytes(body, "application/octet-stream"))
    }

    /// `PUT /me/drive/items/{item-id}/content`
    #[doc(alias = "PUT /me/drive/items/{item-id}/content")]
    pub fn me_item(item_id: impl Display, body: impl Into<RequestBody>) -> Self {
        let call = Call::put("/me/drive/items/{item-id}/content", &[&item_id]);
        Self(call.bytes(body, "application/octet-stream"))
    }

    /// `PUT /users/{user-id}/drive/items/{item-id}/content`
    #[doc(alias = "PUT /users/{user-id}/drive/items/{item-id}/content")]
    pub fn user_item(
        user_id: impl Display,
        item_id: impl Display,
        body: impl Into<RequestBody>,
    ) -> Self {
        let call = Call::put(
            "/users/{user-id}/drive/items/{item-id}/content",
            &[&user_id, &item_id],
        );
        Self(call.bytes(body, "application/octet-stream"))
    }

    /// `PUT /groups/{group-id}/drive/items/{item-id}/content`
    #[doc(alias = "PUT /groups/{group-id}/drive/items/{item-id}/content")]
    pub fn group_item(
        group_id: impl Display,
        item_id: impl Display,
        body: impl Into<RequestBody>,
    ) -> Self {
        let call = Call::put(
            "/groups/{group-id}/drive/items/{item-id}/content",
            &[&group_id, &item_id],
        );
        Self(call.bytes(body, "application/octet-stream"))
    }

    /// `PUT /sites/{site-id}/drive/items/{item-id}/content`
    #[doc(alias = "PUT /sites/{site-id}/drive/items/{item-id}/content")]
    pub fn site_item(
        site_id: impl Display,
        item_id: impl Display,
        body: impl Into<RequestBody>,
    ) -> Self {
        let call = Call::put(
            "/sites/{site-id}/drive/items/{item-id}/content",
            &[&site_id, &item_id],
        );
        Self(call.bytes(body, "application/octet-stream"))
    }

    /// `PUT /drives/{drive-id}/items/{item-id}/content`
    #[doc(alias = "PUT /drives/{drive-id}/items/{item-id}/content")]
    pub fn item(
        drive_id: impl Display,
        item_id: impl Display,
        body: impl Into<RequestBody>,
    ) -> Self {
        let call = Call::put(
            "/drives/{drive-id}/items/{item-id}/content",
            &[&drive_id, &item_id],
        );
        Self(call.bytes(body, "application/octet-stream"))
    }

    /// The last known **eTag** of the item. If the item has changed since, nothing is done and
    /// `412 Precondition Failed` is returned. Optional.
    ///
    /// The header `If-Match`.
    pub fn if_match(mut self, value: impl Display) -> Self {
        self.0.header("If-Match", &value);
        self
    }

    /// What to do when the name is taken: `fail`, `replace`, or `rename`. Optional; `replace` if it is
    /// missing.
    ///
    /// The query option `@microsoft.graph.conflictBehavior`.
    pub fn microsoft_graph_conflict_behavior(mut self, value: impl Display) -> Self {
        self.0.query("@microsoft.graph.conflictBehavior", &value);
        self
    }
}

impl Operation for PutContent {
    type Response = models::DriveItem;
    const FACTS: &'static str = "drive_item::PutContent\n\
        Upload small file\n\
        api/driveitem-put-content.md\n\
        PUT\n\
        /me/drive/items/{parent-id}:/{filename}:/content\t/users/{user-id}/drive/items/{parent-id}:/{filename}:/content\t/groups/{group-id}/drive/items/{parent-id}:/{filename}:/content\t/sites/{site-id}/drive/items/{parent-id}:/{filename}:/content\t/drives/{drive-id}/items/{parent-id}:/{filename}:/content\t/me/drive/root:/{item-path}:/content\t/users/{user-id}/drive/root:/{item-path}:/content\t/groups/{group-id}/drive/root:/{item-path}:/content\t/sites/{site-id}/drive/root:/{item-path}:/content\t/drives/{drive-id}/root:/{item-path}:/content\t/me/drive/items/{item-id}/content\t/users/{user-id}/drive/items/{item-id}/content\t/groups/{group-id}/drive/items/{item-id}/content\t/sites/{site-id}/drive/items/{item-id}/content\t/drives/{drive-id}/items/{item-id}/content\n\
        \tFiles.ReadWrite, Files.ReadWrite.All, Sites.ReadWrite.All\tFiles.ReadWrite, Files.ReadWrite.All\tFiles.ReadWrite.All, Sites.ReadWrite.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(PutContent);
