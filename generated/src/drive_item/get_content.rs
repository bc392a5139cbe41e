// @generated from api/driveitem-get-content.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// Get the content of a [file](crate::models::DriveItem).
///
/// - [`me_item`](Self::me_item): `GET /me/drive/items/{item-id}/content`
/// - [`user_item`](Self::user_item): `GET /users/{user-id}/drive/items/{item-id}/content`
/// - [`group_item`](Self::group_item): `GET /groups/{group-id}/drive/items/{item-id}/content`
/// - [`site_item`](Self::site_item): `GET /sites/{site-id}/drive/items/{item-id}/content`
/// - [`item`](Self::item): `GET /drives/{drive-id}/items/{item-id}/content`
/// - [`me_path`](Self::me_path): `GET /me/drive/root:/{item-path}:/content`
/// - [`user_path`](Self::user_path): `GET /users/{user-id}/drive/root:/{item-path}:/content`
/// - [`group_path`](Self::group_path): `GET /groups/{group-id}/drive/root:/{item-path}:/content`
/// - [`site_path`](Self::site_path): `GET /sites/{site-id}/drive/root:/{item-path}:/content`
/// - [`path`](Self::path): `GET /drives/{drive-id}/root:/{item-path}:/content`
///
/// Returns `302 Found` with bytes.
///
/// Documented in `api/driveitem-get-content.md`.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first                     |
/// |------------------------------------|--------------------------------------------------------------|
/// | Delegated (work or school account) | `Files.Read`, `Files.ReadWrite`, `Files.Read.All`, `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All` |
/// | Delegated (personal account)       | `Files.Read`, `Files.ReadWrite`, `Files.Read.All`, `Files.ReadWrite.All` |
/// | Application                        | `Files.Read.All`, `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All` |
///
/// # Example: Download a file by id
///
/// ```
/// # generated::runtime::example::run("driveitem-get-content", 1, async |client| {
/// use generated::drive_item;
///
/// let request = drive_item::GetContent::me_item("01NKDM7HMOJTVYMDOSXFDK2QJDXCDI3WUK");
/// let bytes = client.send(request).await?;
/// # Ok(()) });
/// ```
///
/// # Example: Download the beginning of a file by path
///
/// ```
/// # generated::runtime::example::run("driveitem-get-content", 2, async |client| {
/// use generated::drive_item;
///
/// let request = drive_item::GetContent::me_path("Plans/film.mp4").range("bytes=0-1023");
/// let bytes = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct GetContent(Call);

impl GetContent {
    /// `GET /me/drive/items/{item-id}/content`
    #[doc(alias = "GET /me/drive/items/{item-id}/content")]
    pub fn me_item(item_id: impl Display) -> Self {
        Self(Call::get("/me/drive/items/{item-id}/content", &[&item_id]))
    }

    /// `GET /users/{user-id}/drive/items/{item-id}/content`
    #[doc(alias = "GET /users/{user-id}/drive/items/{item-id}/content")]
    pub fn user_item(user_id: impl Display, item_id: impl Display) -> Self {
        let call = Call::get(
            "/users/{user-id}/drive/items/{item-id}/content",
            &[&user_id, &item_id],
        );
        Self(call)
    }

    /// `GET /groups/{group-id}/drive/items/{item-id}/content`
    #[doc(alias = "GET /groups/{group-id}/drive/items/{item-id}/content")]
    pub fn group_item(group_id: impl Display, item_id: impl Display) -> Self {
        let call = Call::get(
            "/groups/{group-id}/drive/items/{item-id}/content",
            &[&group_id, &item_id],
        );
        Self(call)
    }

    /// `GET /sites/{site-id}/drive/items/{item-id}/content`
    #[doc(alias = "GET /sites/{site-id}/drive/items/{item-id}/content")]
    pub fn site_item(site_id: impl Display, item_id: impl Display) -> Self {
        let call = Call::get(
            "/sites/{site-id}/drive/items/{item-id}/content",
            &[&site_id, &item_id],
        );
        Self(call)
    }

    /// `GET /drives/{drive-id}/items/{item-id}/content`
    #[doc(alias = "GET /drives/{drive-id}/items/{item-id}/content")]
    pub fn item(drive_id: impl Display, item_id: impl Display) -> Self {
        let call = Call::get(
            "/drives/{drive-id}/items/{item-id}/content",
            &[&drive_id, &item_id],
        );
        Self(call)
    }

    /// `GET /me/drive/root:/{item-path}:/content`
    #[doc(alias = "GET /me/drive/root:/{item-path}:/content")]
    pub fn me_path(item_path: impl Display) -> Self {
        Self(Call::get("/me/drive/root:/{item-path}:/content", &[&item_path]))
    }

    /// `GET /users/{user-id}/drive/root:/{item-path}:/content`
    #[doc(alias = "GET /users/{user-id}/drive/root:/{item-path}:/content")]
    pub fn user_path(user_id: impl Display, item_path: impl Display) -> Self {
        let call = Call::get(
            "/users/{user-id}/drive/root:/{item-path}:/content",
            &[&user_id, &item_path],
        );
        Self(call)
    }

    /// `GET /groups/{group-id}/drive/root:/{item-path}:/content`
    #[doc(alias = "GET /groups/{group-id}/drive/root:/{item-path}:/content")]
    pub fn group_path(group_id: impl Display, item_path: impl Display) -> Self {
        let call = Call::get(
            "/groups/{group-id}/drive/root:/{item-path}:/content",
            &[&group_id, &item_path],
        );
        Self(call)
    }

    /// `GET /sites/{site-id}/drive/root:/{item-path}:/content`
    #[doc(alias = "GET /sites/{site-id}/drive/root:/{item-path}:/content")]
    pub fn site_path(site_id: impl Display, item_path: impl Display) -> Self {
        let call = Call::get(
            "/sites/{site-id}/drive/root:/{item-path}:/content",
            &[&site_id, &item_path],
        );
        Self(call)
    }

    /// `GET /drives/{drive-id}/root:/{item-path}:/content`
    #[doc(alias = "GET /drives/{drive-id}/root:/{item-path}:/content")]
    pub fn path(drive_id: impl Display, item_path: impl Display) -> Self {
        let call = Call::get(
            "/drives/{drive-id}/root:/{item-path}:/content",
            &[&drive_id, &item_path],
        );
        Self(call)
    }

    /// bytes={first}-{last} asks for a part of the content. Send it to the address in `Location`, too.
    /// Optional.
    ///
    /// The header `Range`.
    pub fn range(mut self, value: impl Display) -> Self {
        self.0.header("Range", &value);
        self
    }

    /// The last known **eTag** of the item. If the item has not changed since, `304 Not Modified` is
    /// returned. Optional.
    ///
    /// The header `If-None-Match`.
    pub fn if_none_match(mut self, value: impl Display) -> Self {
        self.0.header("If-None-Match", &value);
        self
    }

    /// Converts the file before it is returned, to `pdf` for example.
    ///
    /// The query option `format`.
    pub fn format(mut self, value: impl Display) -> Self {
        self.0.query("format", &value);
        self
    }
}

impl Operation for GetContent {
    type Response = Bytes;
    const FACTS: &'static str = "drive_item::GetContent\n\
        Download driveItem content\n\
        api/driveitem-get-content.md\n\
        GET\n\
        /me/drive/items/{item-id}/content\t/users/{user-id}/drive/items/{item-id}/content\t/groups/{group-id}/drive/items/{item-id}/content\t/sites/{site-id}/drive/items/{item-id}/content\t/drives/{drive-id}/items/{item-id}/content\t/me/drive/root:/{item-path}:/content\t/users/{user-id}/drive/root:/{item-path}:/content\t/groups/{group-id}/drive/root:/{item-path}:/content\t/sites/{site-id}/drive/root:/{item-path}:/content\t/drives/{drive-id}/root:/{item-path}:/content\n\
        \tFiles.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All\tFiles.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All\tFiles.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(GetContent);
