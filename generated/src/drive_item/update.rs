// @generated from api/driveitem-update.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Rename a [file or folder](crate::models::DriveItem), move it, or change what is said of it.
///
/// - [`me_item`](Self::me_item): `PATCH /me/drive/items/{item-id}`
/// - [`user_item`](Self::user_item): `PATCH /users/{user-id}/drive/items/{item-id}`
/// - [`group_item`](Self::group_item): `PATCH /groups/{group-id}/drive/items/{item-id}`
/// - [`site_item`](Self::site_item): `PATCH /sites/{site-id}/drive/items/{item-id}`
/// - [`item`](Self::item): `PATCH /drives/{drive-id}/items/{item-id}`
/// - [`me_path`](Self::me_path): `PATCH /me/drive/root:/{item-path}`
/// - [`user_path`](Self::user_path): `PATCH /users/{user-id}/drive/root:/{item-path}`
/// - [`group_path`](Self::group_path): `PATCH /groups/{group-id}/drive/root:/{item-path}`
/// - [`site_path`](Self::site_path): `PATCH /sites/{site-id}/drive/root:/{item-path}`
/// - [`path`](Self::path): `PATCH /drives/{drive-id}/root:/{item-path}`
///
/// Sends [`DriveItem`](crate::models::DriveItem) as the body.
///
/// Returns `200 OK` with [`DriveItem`](crate::models::DriveItem).
///
/// Documented in `api/driveitem-update.md`.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first                     |
/// |------------------------------------|--------------------------------------------------------------|
/// | Delegated (work or school account) | `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All` |
/// | Delegated (personal account)       | `Files.ReadWrite`, `Files.ReadWrite.All`                     |
/// | Application                        | `Files.ReadWrite.All`, `Sites.ReadWrite.All`                 |
///
/// # Example: Rename a file
///
/// ```
/// # generated::runtime::example::run("driveitem-update", 1, async |client| {
/// use generated::drive_item;
/// use generated::models::DriveItem;
///
/// let request = drive_item::Update::me_item(
///     "01NKDM7HMOJTVYMDOSXFDK2QJDXCDI3WUK",
///     DriveItem { name: "budget-2026.xlsx".into(), ..Default::default() },
/// );
/// let drive_item = client.send(request).await?;
/// # Ok(()) });
/// ```
///
/// # Example: Move a file that nobody changed meanwhile
///
/// ```
/// # generated::runtime::example::run("driveitem-update", 2, async |client| {
/// use generated::drive_item;
/// use generated::models::{DriveItem, ItemReference};
///
/// let request = drive_item::Update::me_item(
///     "01NKDM7HMOJTVYMDOSXFDK2QJDXCDI3WUK",
///     DriveItem {
///         parent_reference: ItemReference {
///             id: "01NKDM7HMABCCIZ5EVWRFMVMDUC5JQRCTF".into(),
///             ..Default::default()
///         }.into(),
///         ..Default::default()
///     },
/// )
/// .if_match(r#""{86EB4C8E-D20D-46B9-AD41-23B8868DDA8A},1""#);
/// let drive_item = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct Update(Call);

impl Update {
    /// `PATCH /me/drive/items/{item-id}`
    #[doc(alias = "PATCH /me/drive/items/{item-id}")]
    pub fn me_item(item_id: impl Display, body: models::DriveItem) -> Self {
        let body = Property::object_text(body);
        Self(Call::patch("/me/drive/items/{item-id}", &[&item_id]).object(body))
    }

    /// `PATCH /users/{user-id}/drive/items/{item-id}`
    #[doc(alias = "PATCH /users/{user-id}/drive/items/{item-id}")]
    pub fn user_item(
        user_id: impl Display,
        item_id: impl Display,
        body: models::DriveItem,
    ) -> Self {
        let body = Property::object_text(body);
        let call = Call::patch(
            "/users/{user-id}/drive/items/{item-id}",
            &[&user_id, &item_id],
        );
        Self(call.object(body))
    }

    /// `PATCH /groups/{group-id}/drive/items/{item-id}`
    #[doc(alias = "PATCH /groups/{group-id}/drive/items/{item-id}")]
    pub fn group_item(
        group_id: impl Display,
        item_id: impl Display,
        body: models::DriveItem,
    ) -> Self {
        let body = Property::object_text(body);
        let call = Call::patch(
            "/groups/{group-id}/drive/items/{item-id}",
            &[&group_id, &item_id],
        );
        Self(call.object(body))
    }

    /// `PATCH /sites/{site-id}/drive/items/{item-id}`
    #[doc(alias = "PATCH /sites/{site-id}/drive/items/{item-id}")]
    pub fn site_item(
        site_id: impl Display,
        item_id: impl Display,
        body: models::DriveItem,
    ) -> Self {
        let body = Property::object_text(body);
        let call = Call::patch(
            "/sites/{site-id}/drive/items/{item-id}",
            &[&site_id, &item_id],
        );
        Self(call.object(body))
    }

    /// `PATCH /drives/{drive-id}/items/{item-id}`
    #[doc(alias = "PATCH /drives/{drive-id}/items/{item-id}")]
    pub fn item(
        drive_id: impl Display,
        item_id: impl Display,
        body: models::DriveItem,
    ) -> Self {
        let body = Property::object_text(body);
        let call = Call::patch(
            "/drives/{drive-id}/items/{item-id}",
            &[&drive_id, &item_id],
        );
        Self(call.object(body))
    }

    /// `PATCH /me/drive/root:/{item-path}`
    #[doc(alias = "PATCH /me/drive/root:/{item-path}")]
    pub fn me_path(item_path: impl Display, body: models::DriveItem) -> Self {
        let body = Property::object_text(body);
        Self(Call::patch("/me/drive/root:/{item-path}", &[&item_path]).object(body))
    }

    /// `PATCH /users/{user-id}/drive/root:/{item-path}`
    #[doc(alias = "PATCH /users/{user-id}/drive/root:/{item-path}")]
    pub fn user_path(
        user_id: impl Display,
        item_path: impl Display,
        body: models::DriveItem,
    ) -> Self {
        let body = Property::object_text(body);
        let call = Call::patch(
            "/users/{user-id}/drive/root:/{item-path}",
            &[&user_id, &item_path],
        );
        Self(call.object(body))
    }

    /// `PATCH /groups/{group-id}/drive/root:/{item-path}`
    #[doc(alias = "PATCH /groups/{group-id}/drive/root:/{item-path}")]
    pub fn group_path(
        group_id: impl Display,
        item_path: impl Display,
        body: models::DriveItem,
    ) -> Self {
        let body = Property::object_text(body);
        let call = Call::patch(
            "/groups/{group-id}/drive/root:/{item-path}",
            &[&group_id, &item_path],
        );
        Self(call.object(body))
    }

    /// `PATCH /sites/{site-id}/drive/root:/{item-path}`
    #[doc(alias = "PATCH /sites/{site-id}/drive/root:/{item-path}")]
    pub fn site_path(
        site_id: impl Display,
        item_path: impl Display,
        body: models::DriveItem,
    ) -> Self {
        let body = Property::object_text(body);
        let call = Call::patch(
            "/sites/{site-id}/drive/root:/{item-path}",
            &[&site_id, &item_path],
        );
        Self(call.object(body))
    }

    /// `PATCH /drives/{drive-id}/root:/{item-path}`
    #[doc(alias = "PATCH /drives/{drive-id}/root:/{item-path}")]
    pub fn path(
        drive_id: impl Display,
        item_path: impl Display,
        body: models::DriveItem,
    ) -> Self {
        let body = Property::object_text(body);
        let call = Call::patch(
            "/drives/{drive-id}/root:/{item-path}",
            &[&drive_id, &item_path],
        );
        Self(call.object(body))
    }

    /// The last known **eTag** of the item. If the item has changed since, nothing is done and
    /// `412 Precondition Failed` is returned. Optional.
    ///
    /// The header `If-Match`.
    pub fn if_match(mut self, value: impl Display) -> Self {
        self.0.header("If-Match", &value);
        self
    }
}

impl Operation for Update {
    type Response = models::DriveItem;
    const FACTS: &'static str = "drive_item::Update\n\
        Update driveItem\n\
        api/driveitem-update.md\n\
        PATCH\n\
        /me/drive/items/{item-id}\t/users/{user-id}/drive/items/{item-id}\t/groups/{group-id}/drive/items/{item-id}\t/sites/{site-id}/drive/items/{item-id}\t/drives/{drive-id}/items/{item-id}\t/me/drive/root:/{item-path}\t/users/{user-id}/drive/root:/{item-path}\t/groups/{group-id}/drive/root:/{item-path}\t/sites/{site-id}/drive/root:/{item-path}\t/drives/{drive-id}/root:/{item-path}\n\
        \tFiles.ReadWrite, Files.ReadWrite.All, Sites.ReadWrite.All\tFiles.ReadWrite, Files.ReadWrite.All\tFiles.ReadWrite.All, Sites.ReadWrite.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(Update);
