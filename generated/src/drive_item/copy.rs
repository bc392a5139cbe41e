// @generated from api/driveitem-copy.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Start to copy a [file or folder](crate::models::DriveItem).
///
/// - [`me_item`](Self::me_item): `POST /me/drive/items/{item-id}/copy`
/// - [`user_item`](Self::user_item): `POST /users/{user-id}/drive/items/{item-id}/copy`
/// - [`group_item`](Self::group_item): `POST /groups/{group-id}/drive/items/{item-id}/copy`
/// - [`site_item`](Self::site_item): `POST /sites/{site-id}/drive/items/{item-id}/copy`
/// - [`item`](Self::item): `POST /drives/{drive-id}/items/{item-id}/copy`
/// - [`me_path`](Self::me_path): `POST /me/drive/root:/{item-path}:/copy`
/// - [`user_path`](Self::user_path): `POST /users/{user-id}/drive/root:/{item-path}:/copy`
/// - [`group_path`](Self::group_path): `POST /groups/{group-id}/drive/root:/{item-path}:/copy`
/// - [`site_path`](Self::site_path): `POST /sites/{site-id}/drive/root:/{item-path}:/copy`
/// - [`path`](Self::path): `POST /drives/{drive-id}/root:/{item-path}:/copy`
///
/// Returns `202 Accepted` with the address that reports the progress.
///
/// The service works on it after the answer.
///
/// Documented in `api/driveitem-copy.md`.
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
/// # generated::runtime::example::run("driveitem-copy", 1, async |client| {
/// use generated::drive_item;
/// use generated::models::ItemReference;
///
/// let request = drive_item::Copy::me_item("01NKDM7HMOJTVYMDOSXFDK2QJDXCDI3WUK")
///     .parent_reference(ItemReference {
///         drive_id: "b!t18F8ybsHUq1z3LTz8xvZqP8zaSWjkFNhsME-Fepo75dTf9vQKfeRblBZjoSQrd7".into(),
///         id: "01NKDM7HMABCCIZ5EVWRFMVMDUC5JQRCTF".into(),
///         ..Default::default()
///     })
///     .name("budget (copy).xlsx");
/// let accepted = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct Copy(Call);

impl Copy {
    /// `POST /me/drive/items/{item-id}/copy`
    #[doc(alias = "POST /me/drive/items/{item-id}/copy")]
    pub fn me_item(item_id: impl Display) -> Self {
        Self(Call::post("/me/drive/items/{item-id}/copy", &[&item_id]))
    }

    /// `POST /users/{user-id}/drive/items/{item-id}/copy`
    #[doc(alias = "POST /users/{user-id}/drive/items/{item-id}/copy")]
    pub fn user_item(user_id: impl Display, item_id: impl Display) -> Self {
        let call = Call::post(
            "/users/{user-id}/drive/items/{item-id}/copy",
            &[&user_id, &item_id],
        );
        Self(call)
    }

    /// `POST /groups/{group-id}/drive/items/{item-id}/copy`
    #[doc(alias = "POST /groups/{group-id}/drive/items/{item-id}/copy")]
    pub fn group_item(group_id: impl Display, item_id: impl Display) -> Self {
        let call = Call::post(
            "/groups/{group-id}/drive/items/{item-id}/copy",
            &[&group_id, &item_id],
        );
        Self(call)
    }

    /// `POST /sites/{site-id}/drive/items/{item-id}/copy`
    #[doc(alias = "POST /sites/{site-id}/drive/items/{item-id}/copy")]
    pub fn site_item(site_id: impl Display, item_id: impl Display) -> Self {
        let call = Call::post(
            "/sites/{site-id}/drive/items/{item-id}/copy",
            &[&site_id, &item_id],
        );
        Self(call)
    }

    /// `POST /drives/{drive-id}/items/{item-id}/copy`
    #[doc(alias = "POST /drives/{drive-id}/items/{item-id}/copy")]
    pub fn item(drive_id: impl Display, item_id: impl Display) -> Self {
        let call = Call::post(
            "/drives/{drive-id}/items/{item-id}/copy",
            &[&drive_id, &item_id],
        );
        Self(call)
    }

    /// `POST /me/drive/root:/{item-path}:/copy`
    #[doc(alias = "POST /me/drive/root:/{item-path}:/copy")]
    pub fn me_path(item_path: impl Display) -> Self {
        Self(Call::post("/me/drive/root:/{item-path}:/copy", &[&item_path]))
    }

    /// `POST /users/{user-id}/drive/root:/{item-path}:/copy`
    #[doc(alias = "POST /users/{user-id}/drive/root:/{item-path}:/copy")]
    pub fn user_path(user_id: impl Display, item_path: impl Display) -> Self {
        let call = Call::post(
            "/users/{user-id}/drive/root:/{item-path}:/copy",
            &[&user_id, &item_path],
        );
        Self(call)
    }

    /// `POST /groups/{group-id}/drive/root:/{item-path}:/copy`
    #[doc(alias = "POST /groups/{group-id}/drive/root:/{item-path}:/copy")]
    pub fn group_path(group_id: impl Display, item_path: impl Display) -> Self {
        let call = Call::post(
            "/groups/{group-id}/drive/root:/{item-path}:/copy",
            &[&group_id, &item_path],
        );
        Self(call)
    }

    /// `POST /sites/{site-id}/drive/root:/{item-path}:/copy`
    #[doc(alias = "POST /sites/{site-id}/drive/root:/{item-path}:/copy")]
    pub fn site_path(site_id: impl Display, item_path: impl Display) -> Self {
        let call = Call::post(
            "/sites/{site-id}/drive/root:/{item-path}:/copy",
            &[&site_id, &item_path],
        );
        Self(call)
    }

    /// `POST /drives/{drive-id}/root:/{item-path}:/copy`
    #[doc(alias = "POST /drives/{drive-id}/root:/{item-path}:/copy")]
    pub fn path(drive_id: impl Display, item_path: impl Display) -> Self {
        let call = Call::post(
            "/drives/{drive-id}/root:/{item-path}:/copy",
            &[&drive_id, &item_path],
        );
        Self(call)
    }

    /// What to do when the name is taken: `fail`, `replace`, or `rename`. Optional; `fail` if it is
    /// missing.
    ///
    /// The query option `@microsoft.graph.conflictBehavior`.
    pub fn microsoft_graph_conflict_behavior(mut self, value: impl Display) -> Self {
        self.0.query("@microsoft.graph.conflictBehavior", &value);
        self
    }

    /// Whether what is in the folder is copied, without the folder. Optional; `false` if it is missing.
    ///
    /// The body parameter `childrenOnly`.
    pub fn children_only(mut self, value: impl Into<Property<bool>>) -> Self {
        self.0.parameter("childrenOnly", value.into());
        self
    }

    /// Name of the copy. Optional; the same name if it is missing.
    ///
    /// The body parameter `name`.
    pub fn name(mut self, value: impl Into<Property<String>>) -> Self {
        self.0.parameter("name", value.into());
        self
    }

    /// The folder that the copy goes into. Optional; the same folder if it is missing.
    ///
    /// The body parameter `parentReference`.
    pub fn parent_reference(
        mut self,
        value: impl Into<Property<Box<models::ItemReference>>>,
    ) -> Self {
        self.0.parameter("parentReference", value.into());
        self
    }
}

impl Operation for Copy {
    type Response = Accepted;
    const FACTS: &'static str = "drive_item::Copy\n\
        driveItem: copy\n\
        api/driveitem-copy.md\n\
        POST\n\
        /me/drive/items/{item-id}/copy\t/users/{user-id}/drive/items/{item-id}/copy\t/groups/{group-id}/drive/items/{item-id}/copy\t/sites/{site-id}/drive/items/{item-id}/copy\t/drives/{drive-id}/items/{item-id}/copy\t/me/drive/root:/{item-path}:/copy\t/users/{user-id}/drive/root:/{item-path}:/copy\t/groups/{group-id}/drive/root:/{item-path}:/copy\t/sites/{site-id}/drive/root:/{item-path}:/copy\t/drives/{drive-id}/root:/{item-path}:/copy\n\
        \tFiles.ReadWrite, Files.ReadWrite.All, Sites.ReadWrite.All\tFiles.ReadWrite, Files.ReadWrite.All\tFiles.ReadWrite.All, Sites.ReadWrite.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(Copy);
