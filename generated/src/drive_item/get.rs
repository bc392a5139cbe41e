// @generated from api/driveitem-get.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Read one [file or folder](crate::models::DriveItem).
///
/// - [`me_item`](Self::me_item): `GET /me/drive/items/{item-id}`
/// - [`user_item`](Self::user_item): `GET /users/{user-id}/drive/items/{item-id}`
/// - [`group_item`](Self::group_item): `GET /groups/{group-id}/drive/items/{item-id}`
/// - [`site_item`](Self::site_item): `GET /sites/{site-id}/drive/items/{item-id}`
/// - [`item`](Self::item): `GET /drives/{drive-id}/items/{item-id}`
/// - [`me_path`](Self::me_path): `GET /me/drive/root:/{item-path}`
/// - [`user_path`](Self::user_path): `GET /users/{user-id}/drive/root:/{item-path}`
/// - [`group_path`](Self::group_path): `GET /groups/{group-id}/drive/root:/{item-path}`
/// - [`site_path`](Self::site_path): `GET /sites/{site-id}/drive/root:/{item-path}`
/// - [`path`](Self::path): `GET /drives/{drive-id}/root:/{item-path}`
/// - [`me_root`](Self::me_root): `GET /me/drive/root`
/// - [`user_root`](Self::user_root): `GET /users/{user-id}/drive/root`
/// - [`group_root`](Self::group_root): `GET /groups/{group-id}/drive/root`
/// - [`site_root`](Self::site_root): `GET /sites/{site-id}/drive/root`
/// - [`root`](Self::root): `GET /drives/{drive-id}/root`
///
/// Returns `200 OK` with [`DriveItem`](crate::models::DriveItem).
///
/// Documented in `api/driveitem-get.md`.
///
/// # Query options
///
/// - [`with_select`](crate::Operation::with_select): Names the properties to return.
/// - [`with_expand`](crate::Operation::with_expand): Adds **children** to a folder.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first                     |
/// |------------------------------------|--------------------------------------------------------------|
/// | Delegated (work or school account) | `Files.Read`, `Files.ReadWrite`, `Files.Read.All`, `Files.ReadWrite.All`, `Group.Read.All`, `Group.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All` |
/// | Delegated (personal account)       | `Files.Read`, `Files.ReadWrite`, `Files.Read.All`, `Files.ReadWrite.All` |
/// | Application                        | `Files.Read.All`, `Files.ReadWrite.All`, `Group.Read.All`, `Group.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All` |
///
/// # Example: Get an item by id
///
/// ```
/// # generated::runtime::example::run("driveitem-get", 1, async |client| {
/// use generated::drive_item;
///
/// let request = drive_item::Get::me_item("01NKDM7HMOJTVYMDOSXFDK2QJDXCDI3WUK");
/// let drive_item = client.send(request).await?;
/// # Ok(()) });
/// ```
///
/// # Example: Get a folder by path, and what is in it
///
/// ```
/// # generated::runtime::example::run("driveitem-get", 2, async |client| {
/// use generated::{Operation, drive_item};
///
/// let request = drive_item::Get::me_path("Plans/Drafts").with_expand("children($select=id,name)");
/// let drive_item = client.send(request).await?;
/// # Ok(()) });
/// ```
///
/// # Example: Get the top of a drive
///
/// ```
/// # generated::runtime::example::run("driveitem-get", 3, async |client| {
/// use generated::{Operation, drive_item};
///
/// let request = drive_item::Get::root("b!t18F8ybsHUq1z3LTz8xvZqP8zaSWjkFNhsME-Fepo75dTf9vQKfeRblBZjoSQrd7")
///     .with_select("id,name,root");
/// let drive_item = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct Get(Call);

impl Get {
    /// `GET /me/drive/items/{item-id}`
    #[doc(alias = "GET /me/drive/items/{item-id}")]
    pub fn me_item(item_id: impl Display) -> Self {
        Self(Call::get("/me/drive/items/{item-id}", &[&item_id]))
    }

    /// `GET /users/{user-id}/drive/items/{item-id}`
    #[doc(alias = "GET /users/{user-id}/drive/items/{item-id}")]
    pub fn user_item(user_id: impl Display, item_id: impl Display) -> Self {
        Self(Call::get("/users/{user-id}/drive/items/{item-id}", &[&user_id, &item_id]))
    }

    /// `GET /groups/{group-id}/drive/items/{item-id}`
    #[doc(alias = "GET /groups/{group-id}/drive/items/{item-id}")]
    pub fn group_item(group_id: impl Display, item_id: impl Display) -> Self {
        let call = Call::get(
            "/groups/{group-id}/drive/items/{item-id}",
            &[&group_id, &item_id],
        );
        Self(call)
    }

    /// `GET /sites/{site-id}/drive/items/{item-id}`
    #[doc(alias = "GET /sites/{site-id}/drive/items/{item-id}")]
    pub fn site_item(site_id: impl Display, item_id: impl Display) -> Self {
        Self(Call::get("/sites/{site-id}/drive/items/{item-id}", &[&site_id, &item_id]))
    }

    /// `GET /drives/{drive-id}/items/{item-id}`
    #[doc(alias = "GET /drives/{drive-id}/items/{item-id}")]
    pub fn item(drive_id: impl Display, item_id: impl Display) -> Self {
        Self(Call::get("/drives/{drive-id}/items/{item-id}", &[&drive_id, &item_id]))
    }

    /// `GET /me/drive/root:/{item-path}`
    #[doc(alias = "GET /me/drive/root:/{item-path}")]
    pub fn me_path(item_path: impl Display) -> Self {
        Self(Call::get("/me/drive/root:/{item-path}", &[&item_path]))
    }

    /// `GET /users/{user-id}/drive/root:/{item-path}`
    #[doc(alias = "GET /users/{user-id}/drive/root:/{item-path}")]
    pub fn user_path(user_id: impl Display, item_path: impl Display) -> Self {
        let call = Call::get(
            "/users/{user-id}/drive/root:/{item-path}",
            &[&user_id, &item_path],
        );
        Self(call)
    }

    /// `GET /groups/{group-id}/drive/root:/{item-path}`
    #[doc(alias = "GET /groups/{group-id}/drive/root:/{item-path}")]
    pub fn group_path(group_id: impl Display, item_path: impl Display) -> Self {
        let call = Call::get(
            "/groups/{group-id}/drive/root:/{item-path}",
            &[&group_id, &item_path],
        );
        Self(call)
    }

    /// `GET /sites/{site-id}/drive/root:/{item-path}`
    #[doc(alias = "GET /sites/{site-id}/drive/root:/{item-path}")]
    pub fn site_path(site_id: impl Display, item_path: impl Display) -> Self {
        let call = Call::get(
            "/sites/{site-id}/drive/root:/{item-path}",
            &[&site_id, &item_path],
        );
        Self(call)
    }

    /// `GET /drives/{drive-id}/root:/{item-path}`
    #[doc(alias = "GET /drives/{drive-id}/root:/{item-path}")]
    pub fn path(drive_id: impl Display, item_path: impl Display) -> Self {
        Self(Call::get("/drives/{drive-id}/root:/{item-path}", &[&drive_id, &item_path]))
    }

    /// `GET /me/drive/root`
    #[doc(alias = "GET /me/drive/root")]
    pub fn me_root() -> Self {
        Self(Call::get("/me/drive/root", &[]))
    }

    /// `GET /users/{user-id}/drive/root`
    #[doc(alias = "GET /users/{user-id}/drive/root")]
    pub fn user_root(user_id: impl Display) -> Self {
        Self(Call::get("/users/{user-id}/drive/root", &[&user_id]))
    }

    /// `GET /groups/{group-id}/drive/root`
    #[doc(alias = "GET /groups/{group-id}/drive/root")]
    pub fn group_root(group_id: impl Display) -> Self {
        Self(Call::get("/groups/{group-id}/drive/root", &[&group_id]))
    }

    /// `GET /sites/{site-id}/drive/root`
    #[doc(alias = "GET /sites/{site-id}/drive/root")]
    pub fn site_root(site_id: impl Display) -> Self {
        Self(Call::get("/sites/{site-id}/drive/root", &[&site_id]))
    }

    /// `GET /drives/{drive-id}/root`
    #[doc(alias = "GET /drives/{drive-id}/root")]
    pub fn root(drive_id: impl Display) -> Self {
        Self(Call::get("/drives/{drive-id}/root", &[&drive_id]))
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

impl Operation for Get {
    type Response = models::DriveItem;
    const FACTS: &'static str = "drive_item::Get\n\
        Get driveItem\n\
        api/driveitem-get.md\n\
        GET\n\
        /me/drive/items/{item-id}\t/users/{user-id}/drive/items/{item-id}\t/groups/{group-id}/drive/items/{item-id}\t/sites/{site-id}/drive/items/{item-id}\t/drives/{drive-id}/items/{item-id}\t/me/drive/root:/{item-path}\t/users/{user-id}/drive/root:/{item-path}\t/groups/{group-id}/drive/root:/{item-path}\t/sites/{site-id}/drive/root:/{item-path}\t/drives/{drive-id}/root:/{item-path}\t/me/drive/root\t/users/{user-id}/drive/root\t/groups/{group-id}/drive/root\t/sites/{site-id}/drive/root\t/drives/{drive-id}/root\n\
        \tFiles.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Group.Read.All, Group.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All\tFiles.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All\tFiles.Read.All, Files.ReadWrite.All, Group.Read.All, Group.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(Get);
