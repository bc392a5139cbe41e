// @generated from api/driveitem-search.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Look for [files and folders](crate::models::DriveItem) by name, properties, and content.
///
/// - [`me`](Self::me): `GET /me/drive/root/search(q='{search-text}')`
/// - [`user`](Self::user): `GET /users/{user-id}/drive/root/search(q='{search-text}')`
/// - [`group`](Self::group): `GET /groups/{group-id}/drive/root/search(q='{search-text}')`
/// - [`site`](Self::site): `GET /sites/{site-id}/drive/root/search(q='{search-text}')`
/// - [`new`](Self::new): `GET /drives/{drive-id}/root/search(q='{search-text}')`
///
/// Returns `200 OK` with a page of [`DriveItem`](crate::models::DriveItem).
///
/// - `q`: The words to look for.
///
/// Documented in `api/driveitem-search.md`.
///
/// # Query options
///
/// - [`with_select`](crate::Operation::with_select): Names the properties to return.
/// - [`with_top`](crate::Operation::with_top): Sets how many items a page has.
/// - [`with_order_by`](crate::Operation::with_order_by): Sorts by a property.
/// - [`with_expand`](crate::Operation::with_expand): Adds **children** or **permissions** to each item.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first                     |
/// |------------------------------------|--------------------------------------------------------------|
/// | Delegated (work or school account) | `Files.Read`, `Files.ReadWrite`, `Files.Read.All`, `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All` |
/// | Delegated (personal account)       | `Files.Read`, `Files.ReadWrite`, `Files.Read.All`, `Files.ReadWrite.All` |
/// | Application                        | `Files.Read.All`, `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All` |
///
/// # Example
///
/// ```
/// # generated::runtime::example::run("driveitem-search", 1, async |client| {
/// use generated::{Operation, drive_item};
///
/// let request = drive_item::Search::me("budget 2026").with_select("id,name,webUrl,searchResult");
/// let page = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct Search(Call);

impl Search {
    /// `GET /me/drive/root/search(q='{search-text}')`
    #[doc(alias = "GET /me/drive/root/search(q={search-text})")]
    pub fn me(q: impl Display) -> Self {
        Self(Call::get("/me/drive/root/search(q='{search-text}')", &[&q]))
    }

    /// `GET /users/{user-id}/drive/root/search(q='{search-text}')`
    #[doc(alias = "GET /users/{user-id}/drive/root/search(q={search-text})")]
    pub fn user(user_id: impl Display, q: impl Display) -> Self {
        let call = Call::get(
            "/users/{user-id}/drive/root/search(q='{search-text}')",
            &[&user_id, &q],
        );
        Self(call)
    }

    /// `GET /groups/{group-id}/drive/root/search(q='{search-text}')`
    #[doc(alias = "GET /groups/{group-id}/drive/root/search(q={search-text})")]
    pub fn group(group_id: impl Display, q: impl Display) -> Self {
        let call = Call::get(
            "/groups/{group-id}/drive/root/search(q='{search-text}')",
            &[&group_id, &q],
        );
        Self(call)
    }

    /// `GET /sites/{site-id}/drive/root/search(q='{search-text}')`
    #[doc(alias = "GET /sites/{site-id}/drive/root/search(q={search-text})")]
    pub fn site(site_id: impl Display, q: impl Display) -> Self {
        let call = Call::get(
            "/sites/{site-id}/drive/root/search(q='{search-text}')",
            &[&site_id, &q],
        );
        Self(call)
    }

    /// `GET /drives/{drive-id}/root/search(q='{search-text}')`
    #[doc(alias = "GET /drives/{drive-id}/root/search(q={search-text})")]
    pub fn new(drive_id: impl Display, q: impl Display) -> Self {
        let call = Call::get(
            "/drives/{drive-id}/root/search(q='{search-text}')",
            &[&drive_id, &q],
        );
        Self(call)
    }
}

impl Operation for Search {
    type Response = Page<models::DriveItem>;
    const FACTS: &'static str = "drive_item::Search\n\
        driveItem: search\n\
        api/driveitem-search.md\n\
        GET\n\
        /me/drive/root/search(q='{search-text}')\t/users/{user-id}/drive/root/search(q='{search-text}')\t/groups/{group-id}/drive/root/search(q='{search-text}')\t/sites/{site-id}/drive/root/search(q='{search-text}')\t/drives/{drive-id}/root/search(q='{search-text}')\n\
        \tFiles.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All\tFiles.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All\tFiles.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(Search);
