// @generated from api/driveitem-list-children.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Get the [files and folders](crate::models::DriveItem) directly inside a folder.
///
/// - [`me_item`](Self::me_item): `GET /me/drive/items/{item-id}/children`
/// - [`user_item`](Self::user_item): `GET /users/{user-id}/drive/items/{item-id}/children`
/// - [`group_item`](Self::group_item): `GET /groups/{group-id}/drive/items/{item-id}/children`
/// - [`site_item`](Self::site_item): `GET /sites/{site-id}/drive/items/{item-id}/children`
/// - [`item`](Self::item): `GET /drives/{drive-id}/items/{item-id}/children`
/// - [`me_path`](Self::me_path): `GET /me/drive/root:/{item-path}:/children`
/// - [`user_path`](Self::user_path): `GET /users/{user-id}/drive/root:/{item-path}:/children`
/// - [`group_path`](Self::group_path): `GET /groups/{group-id}/drive/root:/{item-path}:/children`
/// - [`site_path`](Self::site_path): `GET /sites/{site-id}/drive/root:/{item-path}:/children`
/// - [`path`](Self::path): `GET /drives/{drive-id}/root:/{item-path}:/children`
/// - [`me_root`](Self::me_root): `GET /me/drive/root/children`
/// - [`user_root`](Self::user_root): `GET /users/{user-id}/drive/root/children`
/// - [`group_root`](Self::group_root): `GET /groups/{group-id}/drive/root/children`
/// - [`site_root`](Self::site_root): `GET /sites/{site-id}/drive/root/children`
/// - [`root`](Self::root): `GET /drives/{drive-id}/root/children`
///
/// Returns `200 OK` with a page of [`DriveItem`](crate::models::DriveItem).
///
/// Documented in `api/driveitem-list-children.md`.
///
/// # Query options
///
/// - [`with_select`](crate::Operation::with_select): Names the properties to return.
/// - [`with_expand`](crate::Operation::with_expand): Adds **children** or **permissions** to each item.
/// - [`with_order_by`](crate::Operation::with_order_by): Sorts by **name**, **size**, or **lastModifiedDateTime**.
/// - [`with_top`](crate::Operation::with_top): Sets how many items a page has: 200 if it is missing.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first                     |
/// |------------------------------------|--------------------------------------------------------------|
/// | Delegated (work or school account) | `Files.Read`, `Files.ReadWrite`, `Files.Read.All`, `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All` |
/// | Delegated (personal account)       | `Files.Read`, `Files.ReadWrite`, `Files.Read.All`, `Files.ReadWrite.All` |
/// | Application                        | `Files.Read.All`, `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All` |
///
/// # Example: List the items in a folder by its path, page by page
///
/// ```
/// # generated::runtime::example::run("driveitem-list-children", 1, async |client| {
/// use generated::{Operation, drive_item};
///
/// let page = client.send(drive_item::ListChildren::me_path("Plans").with_top(2)).await?;
/// # Ok(()) });
/// ```
///
/// # Example: List the items at the top of a drive
///
/// ```
/// # generated::runtime::example::run("driveitem-list-children", 2, async |client| {
/// use generated::{Operation, drive_item};
///
/// let request = drive_item::ListChildren::me_root()
///     .with_select("id,name,size")
///     .with_order_by("name");
/// let page = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct ListChildren(Call);

impl ListChildren {
    /// `GET /me/drive/items/{item-id}/children`
    #[doc(alias = "GET /me/drive/items/{item-id}/children")]
    pub fn me_item(item_id: impl Display) -> Self {
        Self(Call::get("/me/drive/items/{item-id}/children", &[&item_id]))
    }

    /// `GET /users/{user-id}/drive/items/{item-id}/children`
    #[doc(alias = "GET /users/{user-id}/drive/items/{item-id}/children")]
    pub fn user_item(user_id: impl Display, item_id: impl Display) -> Self {
        let call = Call::get(
            "/users/{user-id}/drive/items/{item-id}/children",
            &[&user_id, &item_id],
        );
        Self(call)
    }

    /// `GET /groups/{group-id}/drive/items/{item-id}/children`
    #[doc(alias = "GET /groups/{group-id}/drive/items/{item-id}/children")]
    pub fn group_item(group_id: impl Display, item_id: impl Display) -> Self {
        let call = Call::get(
            "/groups/{group-id}/drive/items/{item-id}/children",
            &[&group_id, &item_id],
        );
        Self(call)
    }

    /// `GET /sites/{site-id}/drive/items/{item-id}/children`
    #[doc(alias = "GET /sites/{site-id}/drive/items/{item-id}/children")]
    pub fn site_item(site_id: impl Display, item_id: impl Display) -> Self {
        let call = Call::get(
            "/sites/{site-id}/drive/items/{item-id}/children",
            &[&site_id, &item_id],
        );
        Self(call)
    }

    /// `GET /drives/{drive-id}/items/{item-id}/children`
    #[doc(alias = "GET /drives/{drive-id}/items/{item-id}/children")]
    pub fn item(drive_id: impl Display, item_id: impl Display) -> Self {
        let call = Call::get(
            "/drives/{drive-id}/items/{item-id}/children",
            &[&drive_id, &item_id],
        );
        Self(call)
    }

    /// `GET /me/drive/root:/{item-path}:/children`
    #[doc(alias = "GET /me/drive/root:/{item-path}:/children")]
    pub fn me_path(item_path: impl Display) -> Self {
        Self(Call::get("/me/drive/root:/{item-path}:/children", &[&item_path]))
    }

    /// `GET /users/{user-id}/drive/root:/{item-path}:/children`
    #[doc(alias = "GET /users/{user-id}/drive/root:/{item-path}:/children")]
    pub fn user_path(user_id: impl Display, item_path: impl Display) -> Self {
        let call = Call::get(
            "/users/{user-id}/drive/root:/{item-path}:/children",
            &[&user_id, &item_path],
        );
        Self(call)
    }

    /// `GET /groups/{group-id}/drive/root:/{item-path}:/children`
    #[doc(alias = "GET /groups/{group-id}/drive/root:/{item-path}:/children")]
    pub fn group_path(group_id: impl Display, item_path: impl Display) -> Self {
        let call = Call::get(
            "/groups/{group-id}/drive/root:/{item-path}:/children",
            &[&group_id, &item_path],
        );
        Self(call)
    }

    /// `GET /sites/{site-id}/drive/root:/{item-path}:/children`
    #[doc(alias = "GET /sites/{site-id}/drive/root:/{item-path}:/children")]
    pub fn site_path(site_id: impl Display, item_path: impl Display) -> Self {
        let call = Call::get(
            "/sites/{site-id}/drive/root:/{item-path}:/children",
            &[&site_id, &item_path],
        );
        Self(call)
    }

    /// `GET /drives/{drive-id}/root:/{item-path}:/children`
    #[doc(alias = "GET /drives/{drive-id}/root:/{item-path}:/children")]
    pub fn path(drive_id: impl Display, item_path: impl Display) -> Self {
        let call = Call::get(
            "/drives/{drive-id}/root:/{item-path}:/children",
            &[&drive_id, &item_path],
        );
        Self(call)
    }

    /// `GET /me/drive/root/children`
    #[doc(alias = "GET /me/drive/root/children")]
    pub fn me_root() -> Self {
        Self(Call::get("/me/drive/root/children", &[]))
    }

    /// `GET /users/{user-id}/drive/root/children`
    #[doc(alias = "GET /users/{user-id}/drive/root/children")]
    pub fn user_root(user_id: impl Display) -> Self {
        Self(Call::get("/users/{user-id}/drive/root/children", &[&user_id]))
    }

    /// `GET /groups/{group-id}/drive/root/children`
    #[doc(alias = "GET /groups/{group-id}/drive/root/children")]
    pub fn group_root(group_id: impl Display) -> Self {
        Self(Call::get("/groups/{group-id}/drive/root/children", &[&group_id]))
    }

    /// `GET /sites/{site-id}/drive/root/children`
    #[doc(alias = "GET /sites/{site-id}/drive/root/children")]
    pub fn site_root(site_id: impl Display) -> Self {
        Self(Call::get("/sites/{site-id}/drive/root/children", &[&site_id]))
    }

    /// `GET /drives/{drive-id}/root/children`
    #[doc(alias = "GET /drives/{drive-id}/root/children")]
    pub fn root(drive_id: impl Display) -> Self {
        Self(Call::get("/drives/{drive-id}/root/children", &[&drive_id]))
    }

    /// The last known **eTag** of the item. If the item has not changed since, `304 Not Modified` is
    /// returned. Optional.
    ///
    /// The header `If-None-Match`.
    pub fn if_none_match(mut self, value: impl Display) -> Self {
        self.0.header("If-None-Match", &value);
        self
    }
}

impl Operation for ListChildren {
    type Response = Page<models::DriveItem>;
    const FACTS: &'static str = "drive_item::ListChildren\n\
        List children\n\
        api/driveitem-list-children.md\n\
        GET\n\
        /me/drive/items/{item-id}/children\t/users/{user-id}/drive/items/{item-id}/children\t/groups/{group-id}/drive/items/{item-id}/children\t/sites/{site-id}/drive/items/{item-id}/children\t/drives/{drive-id}/items/{item-id}/children\t/me/drive/root:/{item-path}:/children\t/users/{user-id}/drive/root:/{item-path}:/children\t/groups/{group-id}/drive/root:/{item-path}:/children\t/sites/{site-id}/drive/root:/{item-path}:/children\t/drives/{drive-id}/root:/{item-path}:/children\t/me/drive/root/children\t/users/{user-id}/drive/root/children\t/groups/{group-id}/drive/root/children\t/sites/{site-id}/drive/root/children\t/drives/{drive-id}/root/children\n\
        \tFiles.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All\tFiles.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All\tFiles.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(ListChildren);
