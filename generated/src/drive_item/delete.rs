// @generated from api/driveitem-delete.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// Move a [file or folder](crate::models::DriveItem) to the recycle bin.
///
/// - [`me_item`](Self::me_item): `DELETE /me/drive/items/{item-id}`
/// - [`user_item`](Self::user_item): `DELETE /users/{user-id}/drive/items/{item-id}`
/// - [`group_item`](Self::group_item): `DELETE /groups/{group-id}/drive/items/{item-id}`
/// - [`site_item`](Self::site_item): `DELETE /sites/{site-id}/drive/items/{item-id}`
/// - [`item`](Self::item): `DELETE /drives/{drive-id}/items/{item-id}`
/// - [`me_path`](Self::me_path): `DELETE /me/drive/root:/{item-path}`
/// - [`user_path`](Self::user_path): `DELETE /users/{user-id}/drive/root:/{item-path}`
/// - [`group_path`](Self::group_path): `DELETE /groups/{group-id}/drive/root:/{item-path}`
/// - [`site_path`](Self::site_path): `DELETE /sites/{site-id}/drive/root:/{item-path}`
/// - [`path`](Self::path): `DELETE /drives/{drive-id}/root:/{item-path}`
///
/// Returns `204 No Content`.
///
/// Documented in `api/driveitem-delete.md`.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first                     |
/// |------------------------------------|--------------------------------------------------------------|
/// | Delegated (work or school account) | `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All` |
/// | Delegated (personal account)       | `Files.ReadWrite`, `Files.ReadWrite.All`                     |
/// | Application                        | `Files.ReadWrite.All`, `Sites.ReadWrite.All`                 |
///
/// # Example
///
/// ```
/// # generated::runtime::example::run("driveitem-delete", 1, async |client| {
/// use generated::drive_item;
///
/// client.send(drive_item::Delete::me_item("01NKDM7HMOJTVYMDOSXFDK2QJDXCDI3WUK")).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct Delete(Call);

impl Delete {
    /// `DELETE /me/drive/items/{item-id}`
    #[doc(alias = "DELETE /me/drive/items/{item-id}")]
    pub fn me_item(item_id: impl Display) -> Self {
        Self(Call::delete("/me/drive/items/{item-id}", &[&item_id]))
    }

    /// `DELETE /users/{user-id}/drive/items/{item-id}`
    #[doc(alias = "DELETE /users/{user-id}/drive/items/{item-id}")]
    pub fn user_item(user_id: impl Display, item_id: impl Display) -> Self {
        let call = Call::delete(
            "/users/{user-id}/drive/items/{item-id}",
            &[&user_id, &item_id],
        );
        Self(call)
    }

    /// `DELETE /groups/{group-id}/drive/items/{item-id}`
    #[doc(alias = "DELETE /groups/{group-id}/drive/items/{item-id}")]
    pub fn group_item(group_id: impl Display, item_id: impl Display) -> Self {
        let call = Call::delete(
            "/groups/{group-id}/drive/items/{item-id}",
            &[&group_id, &item_id],
        );
        Self(call)
    }

    /// `DELETE /sites/{site-id}/drive/items/{item-id}`
    #[doc(alias = "DELETE /sites/{site-id}/drive/items/{item-id}")]
    pub fn site_item(site_id: impl Display, item_id: impl Display) -> Self {
        let call = Call::delete(
            "/sites/{site-id}/drive/items/{item-id}",
            &[&site_id, &item_id],
        );
        Self(call)
    }

    /// `DELETE /drives/{drive-id}/items/{item-id}`
    #[doc(alias = "DELETE /drives/{drive-id}/items/{item-id}")]
    pub fn item(drive_id: impl Display, item_id: impl Display) -> Self {
        Self(Call::delete("/drives/{drive-id}/items/{item-id}", &[&drive_id, &item_id]))
    }

    /// `DELETE /me/drive/root:/{item-path}`
    #[doc(alias = "DELETE /me/drive/root:/{item-path}")]
    pub fn me_path(item_path: impl Display) -> Self {
        Self(Call::delete("/me/drive/root:/{item-path}", &[&item_path]))
    }

    /// `DELETE /users/{user-id}/drive/root:/{item-path}`
    #[doc(alias = "DELETE /users/{user-id}/drive/root:/{item-path}")]
    pub fn user_path(user_id: impl Display, item_path: impl Display) -> Self {
        let call = Call::delete(
            "/users/{user-id}/drive/root:/{item-path}",
            &[&user_id, &item_path],
        );
        Self(call)
    }

    /// `DELETE /groups/{group-id}/drive/root:/{item-path}`
    #[doc(alias = "DELETE /groups/{group-id}/drive/root:/{item-path}")]
    pub fn group_path(group_id: impl Display, item_path: impl Display) -> Self {
        let call = Call::delete(
            "/groups/{group-id}/drive/root:/{item-path}",
            &[&group_id, &item_path],
        );
        Self(call)
    }

    /// `DELETE /sites/{site-id}/drive/root:/{item-path}`
    #[doc(alias = "DELETE /sites/{site-id}/drive/root:/{item-path}")]
    pub fn site_path(site_id: impl Display, item_path: impl Display) -> Self {
        let call = Call::delete(
            "/sites/{site-id}/drive/root:/{item-path}",
            &[&site_id, &item_path],
        );
        Self(call)
    }

    /// `DELETE /drives/{drive-id}/root:/{item-path}`
    #[doc(alias = "DELETE /drives/{drive-id}/root:/{item-path}")]
    pub fn path(drive_id: impl Display, item_path: impl Display) -> Self {
        let call = Call::delete(
            "/drives/{drive-id}/root:/{item-path}",
            &[&drive_id, &item_path],
        );
        Self(call)
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

impl Operation for Delete {
    type Response = ();
    const FACTS: &'static str = "drive_item::Delete\n\
        Delete driveItem\n\
        api/driveitem-delete.md\n\
        DELETE\n\
        /me/drive/items/{item-id}\t/users/{user-id}/drive/items/{item-id}\t/groups/{group-id}/drive/items/{item-id}\t/sites/{site-id}/drive/items/{item-id}\t/drives/{drive-id}/items/{item-id}\t/me/drive/root:/{item-path}\t/users/{user-id}/drive/root:/{item-path}\t/groups/{group-id}/drive/root:/{item-path}\t/sites/{site-id}/drive/root:/{item-path}\t/drives/{drive-id}/root:/{item-path}\n\
        \tFiles.ReadWrite, Files.ReadWrite.All, Sites.ReadWrite.All\tFiles.ReadWrite, Files.ReadWrite.All\tFiles.ReadWrite.All, Sites.ReadWrite.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(Delete);
