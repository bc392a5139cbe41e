// @generated from api/driveitem-createlink.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Make a link that gives access to a [file or folder](crate::models::DriveItem).
///
/// - [`me_item`](Self::me_item): `POST /me/drive/items/{item-id}/createLink`
/// - [`user_item`](Self::user_item): `POST /users/{user-id}/drive/items/{item-id}/createLink`
/// - [`group_item`](Self::group_item): `POST /groups/{group-id}/drive/items/{item-id}/createLink`
/// - [`site_item`](Self::site_item): `POST /sites/{site-id}/drive/items/{item-id}/createLink`
/// - [`item`](Self::item): `POST /drives/{drive-id}/items/{item-id}/createLink`
/// - [`me_path`](Self::me_path): `POST /me/drive/root:/{item-path}:/createLink`
/// - [`user_path`](Self::user_path): `POST /users/{user-id}/drive/root:/{item-path}:/createLink`
/// - [`group_path`](Self::group_path): `POST /groups/{group-id}/drive/root:/{item-path}:/createLink`
/// - [`site_path`](Self::site_path): `POST /sites/{site-id}/drive/root:/{item-path}:/createLink`
/// - [`path`](Self::path): `POST /drives/{drive-id}/root:/{item-path}:/createLink`
///
/// Returns `201 Created` with [`Permission`](crate::models::Permission).
///
/// Required: [`type`](Self::type).
///
/// If the same application made such a link before, that link is returned.
///
/// Documented in `api/driveitem-createlink.md`.
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
/// # generated::runtime::example::run("driveitem-createlink", 1, async |client| {
/// use generated::{Timestamp, drive_item};
///
/// let request = drive_item::CreateLink::me_item("01NKDM7HMOJTVYMDOSXFDK2QJDXCDI3WUK")
///     .r#type("view")
///     .scope("organization")
///     .expiration_date_time("2026-12-31T00:00:00Z".parse::<Timestamp>()?);
/// let permission = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateLink(Call);

impl CreateLink {
    /// `POST /me/drive/items/{item-id}/createLink`
    #[doc(alias = "POST /me/drive/items/{item-id}/createLink")]
    pub fn me_item(item_id: impl Display) -> Self {
        Self(Call::post("/me/drive/items/{item-id}/createLink", &[&item_id]))
    }

    /// `POST /users/{user-id}/drive/items/{item-id}/createLink`
    #[doc(alias = "POST /users/{user-id}/drive/items/{item-id}/createLink")]
    pub fn user_item(user_id: impl Display, item_id: impl Display) -> Self {
        let call = Call::post(
            "/users/{user-id}/drive/items/{item-id}/createLink",
            &[&user_id, &item_id],
        );
        Self(call)
    }

    /// `POST /groups/{group-id}/drive/items/{item-id}/createLink`
    #[doc(alias = "POST /groups/{group-id}/drive/items/{item-id}/createLink")]
    pub fn group_item(group_id: impl Display, item_id: impl Display) -> Self {
        let call = Call::post(
            "/groups/{group-id}/drive/items/{item-id}/createLink",
            &[&group_id, &item_id],
        );
        Self(call)
    }

    /// `POST /sites/{site-id}/drive/items/{item-id}/createLink`
    #[doc(alias = "POST /sites/{site-id}/drive/items/{item-id}/createLink")]
    pub fn site_item(site_id: impl Display, item_id: impl Display) -> Self {
        let call = Call::post(
            "/sites/{site-id}/drive/items/{item-id}/createLink",
            &[&site_id, &item_id],
        );
        Self(call)
    }

    /// `POST /drives/{drive-id}/items/{item-id}/createLink`
    #[doc(alias = "POST /drives/{drive-id}/items/{item-id}/createLink")]
    pub fn item(drive_id: impl Display, item_id: impl Display) -> Self {
        let call = Call::post(
            "/drives/{drive-id}/items/{item-id}/createLink",
            &[&drive_id, &item_id],
        );
        Self(call)
    }

    /// `POST /me/drive/root:/{item-path}:/createLink`
    #[doc(alias = "POST /me/drive/root:/{item-path}:/createLink")]
    pub fn me_path(item_path: impl Display) -> Self {
        Self(Call::post("/me/drive/root:/{item-path}:/createLink", &[&item_path]))
    }

    /// `POST /users/{user-id}/drive/root:/{item-path}:/createLink`
    #[doc(alias = "POST /users/{user-id}/drive/root:/{item-path}:/createLink")]
    pub fn user_path(user_id: impl Display, item_path: impl Display) -> Self {
        let call = Call::post(
            "/users/{user-id}/drive/root:/{item-path}:/createLink",
            &[&user_id, &item_path],
        );
        Self(call)
    }

    /// `POST /groups/{group-id}/drive/root:/{item-path}:/createLink`
    #[doc(alias = "POST /groups/{group-id}/drive/root:/{item-path}:/createLink")]
    pub fn group_path(group_id: impl Display, item_path: impl Display) -> Self {
        let call = Call::post(
            "/groups/{group-id}/drive/root:/{item-path}:/createLink",
            &[&group_id, &item_path],
        );
        Self(call)
    }

    /// `POST /sites/{site-id}/drive/root:/{item-path}:/createLink`
    #[doc(alias = "POST /sites/{site-id}/drive/root:/{item-path}:/createLink")]
    pub fn site_path(site_id: impl Display, item_path: impl Display) -> Self {
        let call = Call::post(
            "/sites/{site-id}/drive/root:/{item-path}:/createLink",
            &[&site_id, &item_path],
        );
        Self(call)
    }

    /// `POST /drives/{drive-id}/root:/{item-path}:/createLink`
    #[doc(alias = "POST /drives/{drive-id}/root:/{item-path}:/createLink")]
    pub fn path(drive_id: impl Display, item_path: impl Display) -> Self {
        let call = Call::post(
            "/drives/{drive-id}/root:/{item-path}:/createLink",
            &[&drive_id, &item_path],
        );
        Self(call)
    }

    /// When the link ends. Optional.
    ///
    /// The body parameter `expirationDateTime`.
    pub fn expiration_date_time(
        mut self,
        value: impl Into<Property<Timestamp>>,
    ) -> Self {
        self.0.parameter("expirationDateTime", value.into());
        self
    }

    /// A password for the link. Personal drives only. Optional.
    ///
    /// The body parameter `password`.
    pub fn password(mut self, value: impl Into<Property<String>>) -> Self {
        self.0.parameter("password", value.into());
        self
    }

    /// Whether those who have access by the folder keep it when the item is shared for the first time.
    /// Optional; `true` if it is missing.
    ///
    /// The body parameter `retainInheritedPermissions`.
    pub fn retain_inherited_permissions(
        mut self,
        value: impl Into<Property<bool>>,
    ) -> Self {
        self.0.parameter("retainInheritedPermissions", value.into());
        self
    }

    /// Who can use the link: `anonymous`, `organization`, or `users`. Optional.
    ///
    /// The body parameter `scope`.
    pub fn scope(mut self, value: impl Into<Property<String>>) -> Self {
        self.0.parameter("scope", value.into());
        self
    }

    /// What the link allows: `view`, `edit`, or `embed`. Required.
    ///
    /// The body parameter `type`.
    pub fn r#type(mut self, value: impl Into<Property<String>>) -> Self {
        self.0.parameter("type", value.into());
        self
    }
}

impl Operation for CreateLink {
    type Response = models::Permission;
    const FACTS: &'static str = "drive_item::CreateLink\n\
        driveItem: createLink\n\
        api/driveitem-createlink.md\n\
        POST\tproperty type\n\
        /me/drive/items/{item-id}/createLink\t/users/{user-id}/drive/items/{item-id}/createLink\t/groups/{group-id}/drive/items/{item-id}/createLink\t/sites/{site-id}/drive/items/{item-id}/createLink\t/drives/{drive-id}/items/{item-id}/createLink\t/me/drive/root:/{item-path}:/createLink\t/users/{user-id}/drive/root:/{item-path}:/createLink\t/groups/{group-id}/drive/root:/{item-path}:/createLink\t/sites/{site-id}/drive/root:/{item-path}:/createLink\t/drives/{drive-id}/root:/{item-path}:/createLink\n\
        \tFiles.ReadWrite, Files.ReadWrite.All, Sites.ReadWrite.All\tFiles.ReadWrite, Files.ReadWrite.All\tFiles.ReadWrite.All, Sites.ReadWrite.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(CreateLink);
