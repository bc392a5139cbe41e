// @generated from api/driveitem-createuploadsession.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Start the upload of a large file.
///
/// - [`me_item_path`](Self::me_item_path): `POST /me/drive/items/{parent-item-id}:/{filename}:/createUploadSession`
/// - [`user_item_path`](Self::user_item_path): `POST /users/{user-id}/drive/items/{parent-item-id}:/{filename}:/createUploadSession`
/// - [`group_item_path`](Self::group_item_path): `POST /groups/{group-id}/drive/items/{parent-item-id}:/{filename}:/createUploadSession`
/// - [`site_item_path`](Self::site_item_path): `POST /sites/{site-id}/drive/items/{parent-item-id}:/{filename}:/createUploadSession`
/// - [`item_path`](Self::item_path): `POST /drives/{drive-id}/items/{parent-item-id}:/{filename}:/createUploadSession`
/// - [`me_path`](Self::me_path): `POST /me/drive/root:/{item-path}:/createUploadSession`
/// - [`user_path`](Self::user_path): `POST /users/{user-id}/drive/root:/{item-path}:/createUploadSession`
/// - [`group_path`](Self::group_path): `POST /groups/{group-id}/drive/root:/{item-path}:/createUploadSession`
/// - [`site_path`](Self::site_path): `POST /sites/{site-id}/drive/root:/{item-path}:/createUploadSession`
/// - [`path`](Self::path): `POST /drives/{drive-id}/root:/{item-path}:/createUploadSession`
/// - [`me_item`](Self::me_item): `POST /me/drive/items/{item-id}/createUploadSession`
/// - [`user_item`](Self::user_item): `POST /users/{user-id}/drive/items/{item-id}/createUploadSession`
/// - [`group_item`](Self::group_item): `POST /groups/{group-id}/drive/items/{item-id}/createUploadSession`
/// - [`site_item`](Self::site_item): `POST /sites/{site-id}/drive/items/{item-id}/createUploadSession`
/// - [`item`](Self::item): `POST /drives/{drive-id}/items/{item-id}/createUploadSession`
///
/// Returns `200 OK` with [`UploadSession`](crate::models::UploadSession).
///
/// Send its parts to the address in the answer, one after the other.
///
/// Every part but the last has a multiple of 327,680 bytes, and no part more than 60 MB. Don't send a
/// token with the parts.
///
/// Documented in `api/driveitem-createuploadsession.md`.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first                     |
/// |------------------------------------|--------------------------------------------------------------|
/// | Delegated (work or school account) | `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All` |
/// | Delegated (personal account)       | `Files.ReadWrite`, `Files.ReadWrite.All`                     |
/// | Application                        | `Sites.ReadWrite.All`                                        |
///
/// # Example
///
/// ```
/// # generated::runtime::example::run("driveitem-createuploadsession", 1, async |client| {
/// use generated::drive_item;
/// use generated::models::DriveItemUploadableProperties;
///
/// let request = drive_item::CreateUploadSession::me_path("Plans/film.mp4")
///     .item_parameter(DriveItemUploadableProperties {
///         file_size: 7340032.into(),
///         name: "film.mp4".into(),
///         microsoft_graph_conflict_behavior: "rename".into(),
///         ..Default::default()
///     });
/// let upload_session = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateUploadSession(Call);

impl CreateUploadSession {
    /// `POST /me/drive/items/{parent-item-id}:/{filename}:/createUploadSession`
    #[doc(
        alias = "POST /me/drive/items/{parent-item-id}:/{filename}:/createUploadSession"
    )]
    pub fn me_item_path(parent_item_id: impl Display, filename: impl Display) -> Self {
        let call = Call::post(
            "/me/drive/items/{parent-item-id}:/{filename}:/createUploadSession",
            &[&parent_item_id, &filename],
        );
        Self(call)
    }

    /// `POST /users/{user-id}/drive/items/{parent-item-id}:/{filename}:/createUploadSession`
    #[doc(
        alias = "POST /users/{user-id}/drive/items/{parent-item-id}:/{filename}:/createUploadSession"
    )]
    pub fn user_item_path(
        user_id: impl Display,
        parent_item_id: impl Display,
        filename: impl Display,
    ) -> Self {
        let call = Call::post(
            "/users/{user-id}/drive/items/{parent-item-id}:/{filename}:/createUploadSession",
            &[&user_id, &parent_item_id, &filename],
        );
        Self(call)
    }

    /// `POST /groups/{group-id}/drive/items/{parent-item-id}:/{filename}:/createUploadSession`
    #[doc(
        alias = "POST /groups/{group-id}/drive/items/{parent-item-id}:/{filename}:/createUploadSession"
    )]
    pub fn group_item_path(
        group_id: impl Display,
        parent_item_id: impl Display,
        filename: impl Display,
    ) -> Self {
        let call = Call::post(
            "/groups/{group-id}/drive/items/{parent-item-id}:/{filename}:/createUploadSession",
            &[&group_id, &parent_item_id, &filename],
        );
        Self(call)
    }

    /// `POST /sites/{site-id}/drive/items/{parent-item-id}:/{filename}:/createUploadSession`
    #[doc(
        alias = "POST /sites/{site-id}/drive/items/{parent-item-id}:/{filename}:/createUploadSession"
    )]
    pub fn site_item_path(
        site_id: impl Display,
        parent_item_id: impl Display,
        filename: impl Display,
    ) -> Self {
        let call = Call::post(
            "/sites/{site-id}/drive/items/{parent-item-id}:/{filename}:/createUploadSession",
            &[&site_id, &parent_item_id, &filename],
        );
        Self(call)
    }

    /// `POST /drives/{drive-id}/items/{parent-item-id}:/{filename}:/createUploadSession`
    #[doc(
        alias = "POST /drives/{drive-id}/items/{parent-item-id}:/{filename}:/createUploadSession"
    )]
    pub fn item_path(
        drive_id: impl Display,
        parent_item_id: impl Display,
        filename: impl Display,
    ) -> Self {
        let call = Call::post(
            "/drives/{drive-id}/items/{parent-item-id}:/{filename}:/createUploadSession",
            &[&drive_id, &parent_item_id, &filename],
        );
        Self(call)
    }

    /// `POST /me/drive/root:/{item-path}:/createUploadSession`
    #[doc(alias = "POST /me/drive/root:/{item-path}:/createUploadSession")]
    pub fn me_path(item_path: impl Display) -> Self {
        let call = Call::post(
            "/me/drive/root:/{item-path}:/createUploadSession",
            &[&item_path],
        );
        Self(call)
    }

    /// `POST /users/{user-id}/drive/root:/{item-path}:/createUploadSession`
    #[doc(alias = "POST /users/{user-id}/drive/root:/{item-path}:/createUploadSession")]
    pub fn user_path(user_id: impl Display, item_path: impl Display) -> Self {
        let call = Call::post(
            "/users/{user-id}/drive/root:/{item-path}:/createUploadSession",
            &[&user_id, &item_path],
        );
        Self(call)
    }

    /// `POST /groups/{group-id}/drive/root:/{item-path}:/createUploadSession`
    #[doc(
        alias = "POST /groups/{group-id}/drive/root:/{item-path}:/createUploadSession"
    )]
    pub fn group_path(group_id: impl Display, item_path: impl Display) -> Self {
        let call = Call::post(
            "/groups/{group-id}/drive/root:/{item-path}:/createUploadSession",
            &[&group_id, &item_path],
        );
        Self(call)
    }

    /// `POST /sites/{site-id}/drive/root:/{item-path}:/createUploadSession`
    #[doc(alias = "POST /sites/{site-id}/drive/root:/{item-path}:/createUploadSession")]
    pub fn site_path(site_id: impl Display, item_path: impl Display) -> Self {
        let call = Call::post(
            "/sites/{site-id}/drive/root:/{item-path}:/createUploadSession",
            &[&site_id, &item_path],
        );
        Self(call)
    }

    /// `POST /drives/{drive-id}/root:/{item-path}:/createUploadSession`
    #[doc(alias = "POST /drives/{drive-id}/root:/{item-path}:/createUploadSession")]
    pub fn path(drive_id: impl Display, item_path: impl Display) -> Self {
        let call = Call::post(
            "/drives/{drive-id}/root:/{item-path}:/createUploadSession",
            &[&drive_id, &item_path],
        );
        Self(call)
    }

    /// `POST /me/drive/items/{item-id}/createUploadSession`
    #[doc(alias = "POST /me/drive/items/{item-id}/createUploadSession")]
    pub fn me_item(item_id: impl Display) -> Self {
        Self(Call::post("/me/drive/items/{item-id}/createUploadSession", &[&item_id]))
    }

    /// `POST /users/{user-id}/drive/items/{item-id}/createUploadSession`
    #[doc(alias = "POST /users/{user-id}/drive/items/{item-id}/createUploadSession")]
    pub fn user_item(user_id: impl Display, item_id: impl Display) -> Self {
        let call = Call::post(
            "/users/{user-id}/drive/items/{item-id}/createUploadSession",
            &[&user_id, &item_id],
        );
        Self(call)
    }

    /// `POST /groups/{group-id}/drive/items/{item-id}/createUploadSession`
    #[doc(alias = "POST /groups/{group-id}/drive/items/{item-id}/createUploadSession")]
    pub fn group_item(group_id: impl Display, item_id: impl Display) -> Self {
        let call = Call::post(
            "/groups/{group-id}/drive/items/{item-id}/createUploadSession",
            &[&group_id, &item_id],
        );
        Self(call)
    }

    /// `POST /sites/{site-id}/drive/items/{item-id}/createUploadSession`
    #[doc(alias = "POST /sites/{site-id}/drive/items/{item-id}/createUploadSession")]
    pub fn site_item(site_id: impl Display, item_id: impl Display) -> Self {
        let call = Call::post(
            "/sites/{site-id}/drive/items/{item-id}/createUploadSession",
            &[&site_id, &item_id],
        );
        Self(call)
    }

    /// `POST /drives/{drive-id}/items/{item-id}/createUploadSession`
    #[doc(alias = "POST /drives/{drive-id}/items/{item-id}/createUploadSession")]
    pub fn item(drive_id: impl Display, item_id: impl Display) -> Self {
        let call = Call::post(
            "/drives/{drive-id}/items/{item-id}/createUploadSession",
            &[&drive_id, &item_id],
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

    /// Whether the file appears only after another request that ends the session.
    ///
    /// The body parameter `deferCommit`.
    pub fn defer_commit(mut self, value: impl Into<Property<bool>>) -> Self {
        self.0.parameter("deferCommit", value.into());
        self
    }

    /// What is known of the file.
    ///
    /// The body parameter `item`.
    pub fn item_parameter(
        mut self,
        value: impl Into<Property<Box<models::DriveItemUploadableProperties>>>,
    ) -> Self {
        self.0.parameter("item", value.into());
        self
    }
}

impl Operation for CreateUploadSession {
    type Response = models::UploadSession;
    const FACTS: &'static str = "drive_item::CreateUploadSession\n\
        driveItem: createUploadSession\n\
        api/driveitem-createuploadsession.md\n\
        POST\n\
        /me/drive/items/{parent-item-id}:/{filename}:/createUploadSession\t/users/{user-id}/drive/items/{parent-item-id}:/{filename}:/createUploadSession\t/groups/{group-id}/drive/items/{parent-item-id}:/{filename}:/createUploadSession\t/sites/{site-id}/drive/items/{parent-item-id}:/{filename}:/createUploadSession\t/drives/{drive-id}/items/{parent-item-id}:/{filename}:/createUploadSession\t/me/drive/root:/{item-path}:/createUploadSession\t/users/{user-id}/drive/root:/{item-path}:/createUploadSession\t/groups/{group-id}/drive/root:/{item-path}:/createUploadSession\t/sites/{site-id}/drive/root:/{item-path}:/createUploadSession\t/drives/{drive-id}/root:/{item-path}:/createUploadSession\t/me/drive/items/{item-id}/createUploadSession\t/users/{user-id}/drive/items/{item-id}/createUploadSession\t/groups/{group-id}/drive/items/{item-id}/createUploadSession\t/sites/{site-id}/drive/items/{item-id}/createUploadSession\t/drives/{drive-id}/items/{item-id}/createUploadSession\n\
        \tFiles.ReadWrite, Files.ReadWrite.All, Sites.ReadWrite.All\tFiles.ReadWrite, Files.ReadWrite.All\tSites.ReadWrite.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(CreateUploadSession);
