// @generated from api/driveitem-post-children.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Make a new folder inside another one.
///
/// - [`me_item`](Self::me_item): `POST /me/drive/items/{parent-item-id}/children`
/// - [`user_item`](Self::user_item): `POST /users/{user-id}/drive/items/{parent-item-id}/children`
/// - [`group_item`](Self::group_item): `POST /groups/{group-id}/drive/items/{parent-item-id}/children`
/// - [`site_item`](Self::site_item): `POST /sites/{site-id}/drive/items/{parent-item-id}/children`
/// - [`item`](Self::item): `POST /drives/{drive-id}/items/{parent-item-id}/children`
/// - [`me_path`](Self::me_path): `POST /me/drive/root:/{parent-path}:/children`
/// - [`user_path`](Self::user_path): `POST /users/{user-id}/drive/root:/{parent-path}:/children`
/// - [`group_path`](Self::group_path): `POST /groups/{group-id}/drive/root:/{parent-path}:/children`
/// - [`site_path`](Self::site_path): `POST /sites/{site-id}/drive/root:/{parent-path}:/children`
/// - [`path`](Self::path): `POST /drives/{drive-id}/root:/{parent-path}:/children`
/// - [`me_root`](Self::me_root): `POST /me/drive/root/children`
/// - [`user_root`](Self::user_root): `POST /users/{user-id}/drive/root/children`
/// - [`group_root`](Self::group_root): `POST /groups/{group-id}/drive/root/children`
/// - [`site_root`](Self::site_root): `POST /sites/{site-id}/drive/root/children`
/// - [`root`](Self::root): `POST /drives/{drive-id}/root/children`
///
/// Sends [`DriveItem`](crate::models::DriveItem) as the body.
///
/// Returns `201 Created` with [`DriveItem`](crate::models::DriveItem).
///
/// Required: [`folder`](crate::models::DriveItem::folder), [`name`](crate::models::DriveItem::name).
///
/// Documented in `api/driveitem-post-children.md`.
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
/// # generated::runtime::example::run("driveitem-post-children", 1, async |client| {
/// use generated::drive_item;
/// use generated::models::{DriveItem, Folder};
///
/// let request = drive_item::PostChildren::me_root(DriveItem {
///     name: "Drafts".into(),
///     folder: Folder::default().into(),
///     microsoft_graph_conflict_behavior: "rename".into(),
///     ..Default::default()
/// });
/// let drive_item = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct PostChildren(Call);

impl PostChildren {
    /// `POST /me/drive/items/{parent-item-id}/children`
    #[doc(alias = "POST /me/drive/items/{parent-item-id}/children")]
    pub fn me_item(parent_item_id: impl Display, body: models::DriveItem) -> Self {
        let body = Property::object_text(body);
        let call = Call::post(
            "/me/drive/items/{parent-item-id}/children",
            &[&parent_item_id],
        );
        Self(call.object(body))
    }

    /// `POST /users/{user-id}/drive/items/{parent-item-id}/children`
    #[doc(alias = "POST /users/{user-id}/drive/items/{parent-item-id}/children")]
    pub fn user_item(
        user_id: impl Display,
        parent_item_id: impl Display,
        body: models::DriveItem,
    ) -> Self {
        let body = Property::object_text(body);
        let call = Call::post(
            "/users/{user-id}/drive/items/{parent-item-id}/children",
            &[&user_id, &parent_item_id],
        );
        Self(call.object(body))
    }

    /// `POST /groups/{group-id}/drive/items/{parent-item-id}/children`
    #[doc(alias = "POST /groups/{group-id}/drive/items/{parent-item-id}/children")]
    pub fn group_item(
        group_id: impl Display,
        parent_item_id: impl Display,
        body: models::DriveItem,
    ) -> Self {
        let body = Property::object_text(body);
        let call = Call::post(
            "/groups/{group-id}/drive/items/{parent-item-id}/children",
            &[&group_id, &parent_item_id],
        );
        Self(call.object(body))
    }

    /// `POST /sites/{site-id}/drive/items/{parent-item-id}/children`
    #[doc(alias = "POST /sites/{site-id}/drive/items/{parent-item-id}/children")]
    pub fn site_item(
        site_id: impl Display,
        parent_item_id: impl Display,
        body: models::DriveItem,
    ) -> Self {
        let body = Property::object_text(body);
        let call = Call::post(
            "/sites/{site-id}/drive/items/{parent-item-id}/children",
            &[&site_id, &parent_item_id],
        );
        Self(call.object(body))
    }

    /// `POST /drives/{drive-id}/items/{parent-item-id}/children`
    #[doc(alias = "POST /drives/{drive-id}/items/{parent-item-id}/children")]
    pub fn item(
        drive_id: impl Display,
        parent_item_id: impl Display,
        body: models::DriveItem,
    ) -> Self {
        let body = Property::object_text(body);
        let call = Call::post(
            "/drives/{drive-id}/items/{parent-item-id}/children",
            &[&drive_id, &parent_item_id],
        );
        Self(call.object(body))
    }

    /// `POST /me/drive/root:/{parent-path}:/children`
    #[doc(alias = "POST /me/drive/root:/{parent-path}:/children")]
    pub fn me_path(parent_path: impl Display, body: models::DriveItem) -> Self {
        let body = Property::object_text(body);
        let call = Call::post(
            "/me/drive/root:/{parent-path}:/children",
            &[&parent_path],
        );
        Self(call.object(body))
    }

    /// `POST /users/{user-id}/drive/root:/{parent-path}:/children`
    #[doc(alias = "POST /users/{user-id}/drive/root:/{parent-path}:/children")]
    pub fn user_path(
        user_id: impl Display,
        parent_path: impl Display,
        body: models::DriveItem,
    ) -> Self {
        let body = Property::object_text(body);
        let call = Call::post(
            "/users/{user-id}/drive/root:/{parent-path}:/children",
            &[&user_id, &parent_path],
        );
        Self(call.object(body))
    }

    /// `POST /groups/{group-id}/drive/root:/{parent-path}:/children`
    #[doc(alias = "POST /groups/{group-id}/drive/root:/{parent-path}:/children")]
    pub fn group_path(
        group_id: impl Display,
        parent_path: impl Display,
        body: models::DriveItem,
    ) -> Self {
        let body = Property::object_text(body);
        let call = Call::post(
            "/groups/{group-id}/drive/root:/{parent-path}:/children",
            &[&group_id, &parent_path],
        );
        Self(call.object(body))
    }

    /// `POST /sites/{site-id}/drive/root:/{parent-path}:/children`
    #[doc(alias = "POST /sites/{site-id}/drive/root:/{parent-path}:/children")]
    pub fn site_path(
        site_id: impl Display,
        parent_path: impl Display,
        body: models::DriveItem,
    ) -> Self {
        let body = Property::object_text(body);
        let call = Call::post(
            "/sites/{site-id}/drive/root:/{parent-path}:/children",
            &[&site_id, &parent_path],
        );
        Self(call.object(body))
    }

    /// `POST /drives/{drive-id}/root:/{parent-path}:/children`
    #[doc(alias = "POST /drives/{drive-id}/root:/{parent-path}:/children")]
    pub fn path(
        drive_id: impl Display,
        parent_path: impl Display,
        body: models::DriveItem,
    ) -> Self {
        let body = Property::object_text(body);
        let call = Call::post(
            "/drives/{drive-id}/root:/{parent-path}:/children",
            &[&drive_id, &parent_path],
        );
        Self(call.object(body))
    }

    /// `POST /me/drive/root/children`
    #[doc(alias = "POST /me/drive/root/children")]
    pub fn me_root(body: models::DriveItem) -> Self {
        let body = Property::object_text(body);
        Self(Call::post("/me/drive/root/children", &[]).object(body))
    }

    /// `POST /users/{user-id}/drive/root/children`
    #[doc(alias = "POST /users/{user-id}/drive/root/children")]
    pub fn user_root(user_id: impl Display, body: models::DriveItem) -> Self {
        let body = Property::object_text(body);
        let call = Call::post("/users/{user-id}/drive/root/children", &[&user_id]);
        Self(call.object(body))
    }

    /// `POST /groups/{group-id}/drive/root/children`
    #[doc(alias = "POST /groups/{group-id}/drive/root/children")]
    pub fn group_root(group_id: impl Display, body: models::DriveItem) -> Self {
        let body = Property::object_text(body);
        let call = Call::post("/groups/{group-id}/drive/root/children", &[&group_id]);
        Self(call.object(body))
    }

    /// `POST /sites/{site-id}/drive/root/children`
    #[doc(alias = "POST /sites/{site-id}/drive/root/children")]
    pub fn site_root(site_id: impl Display, body: models::DriveItem) -> Self {
        let body = Property::object_text(body);
        let call = Call::post("/sites/{site-id}/drive/root/children", &[&site_id]);
        Self(call.object(body))
    }

    /// `POST /drives/{drive-id}/root/children`
    #[doc(alias = "POST /drives/{drive-id}/root/children")]
    pub fn root(drive_id: impl Display, body: models::DriveItem) -> Self {
        let body = Property::object_text(body);
        Self(Call::post("/drives/{drive-id}/root/children", &[&drive_id]).object(body))
    }
}

impl Operation for PostChildren {
    type Response = models::DriveItem;
    const FACTS: &'static str = "drive_item::PostChildren\n\
        Create folder\n\
        api/driveitem-post-children.md\n\
        POST\tproperty folder\tproperty name\n\
        /me/drive/items/{parent-item-id}/children\t/users/{user-id}/drive/items/{parent-item-id}/children\t/groups/{group-id}/drive/items/{parent-item-id}/children\t/sites/{site-id}/drive/items/{parent-item-id}/children\t/drives/{drive-id}/items/{parent-item-id}/children\t/me/drive/root:/{parent-path}:/children\t/users/{user-id}/drive/root:/{parent-path}:/children\t/groups/{group-id}/drive/root:/{parent-path}:/children\t/sites/{site-id}/drive/root:/{parent-path}:/children\t/drives/{drive-id}/root:/{parent-path}:/children\t/me/drive/root/children\t/users/{user-id}/drive/root/children\t/groups/{group-id}/drive/root/children\t/sites/{site-id}/drive/root/children\t/drives/{drive-id}/root/children\n\
        \tFiles.ReadWrite, Files.ReadWrite.All, Sites.ReadWrite.All\tFiles.ReadWrite, Files.ReadWrite.All\tFiles.ReadWrite.All, Sites.ReadWrite.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(PostChildren);
