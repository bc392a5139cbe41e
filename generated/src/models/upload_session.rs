// @generated from resources/uploadsession.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// An upload of a large file in several parts.
///
/// `microsoft.graph.uploadSession`, documented in `resources/uploadsession.md`.
///
/// # See also
///
/// Returned by [`attachment::CreateUploadSession`](crate::attachment::CreateUploadSession),
/// [`drive_item::CreateUploadSession`](crate::drive_item::CreateUploadSession).
pub struct UploadSession {
    /// When the session ends if nothing more is uploaded, in UTC.
    pub expiration_date_time: Property<Timestamp>,
    /// Ranges of bytes that are still missing, like `26-`.
    pub next_expected_ranges: Property<Vec<String>>,
    /// Address that the parts are sent to, with `PUT`. It holds a token of its own: don't send yours, and
    /// keep it secret.
    pub upload_url: Property<String>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for UploadSession {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            expiration_date_time: Property::Absent,
            next_expected_ranges: Property::Absent,
            upload_url: Property::Absent,
        }
    }
}

impl Model for UploadSession {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "UploadSession",
            odata_type: "microsoft.graph.uploadSession",
            properties: &["expirationDateTime", "nextExpectedRanges", "uploadUrl"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::Timestamp(&mut self.expiration_date_time),
            1 => Slot::Scalars(&mut self.next_expected_ranges),
            2 => Slot::String(&mut self.upload_url),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::Timestamp(&self.expiration_date_time),
            1 => Ref::Scalars(&self.next_expected_ranges),
            2 => Ref::String(&self.upload_url),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(UploadSession);
