// @generated from resources/sharinglink.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// A link that gives access to a [driveItem](crate::models::DriveItem).
///
/// `microsoft.graph.sharingLink`, documented in `resources/sharinglink.md`.
#[derive(Default)]
pub struct SharingLink {
    /// The application that the link belongs to. Read-only.
    pub application: Property<Box<models::AnyIdentity>>,
    /// Whether the item can be viewed only. Read-only.
    pub prevents_download: Property<bool>,
    /// Who can use the link: `anonymous`, `organization`, or `users`. Read-only.
    pub scope: Property<String>,
    /// What the link allows: `view`, `edit`, or `embed`. Read-only.
    pub r#type: Property<String>,
    /// HTML that shows the item in another page, for `embed`. Read-only.
    pub web_html: Property<String>,
    /// The link. Read-only.
    pub web_url: Property<String>,
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for SharingLink {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "SharingLink",
            odata_type: "microsoft.graph.sharingLink",
            properties: &[
                "application",
                "preventsDownload",
                "scope",
                "type",
                "webHtml",
                "webUrl",
            ],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.application.slot(),
            1 => self.prevents_download.slot(),
            2 => self.scope.slot(),
            3 => self.r#type.slot(),
            4 => self.web_html.slot(),
            5 => self.web_url.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.application.get_ref(),
            1 => self.prevents_download.get_ref(),
            2 => self.scope.get_ref(),
            3 => self.r#type.get_ref(),
            4 => self.web_html.get_ref(),
            5 => self.web_url.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(SharingLink);
