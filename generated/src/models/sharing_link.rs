// @generated from resources/sharinglink.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// A link that gives access to a [driveItem](crate::models::DriveItem).
///
/// `microsoft.graph.sharingLink`, documented in `resources/sharinglink.md`.
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
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for SharingLink {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            application: Property::Absent,
            prevents_download: Property::Absent,
            scope: Property::Absent,
            r#type: Property::Absent,
            web_html: Property::Absent,
            web_url: Property::Absent,
        }
    }
}

impl Model for SharingLink {
    fn meta(&self) -> &'static Meta {
        &Meta {
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
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.application.object_slot(),
            1 => Slot::Bool(&mut self.prevents_download),
            2 => Slot::String(&mut self.scope),
            3 => Slot::String(&mut self.r#type),
            4 => Slot::String(&mut self.web_html),
            5 => Slot::String(&mut self.web_url),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.application.object_ref(),
            1 => Ref::Bool(&self.prevents_download),
            2 => Ref::String(&self.scope),
            3 => Ref::String(&self.r#type),
            4 => Ref::String(&self.web_html),
            5 => Ref::String(&self.web_url),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(SharingLink);
