// @generated from resources/profilephoto.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The picture of a user or a group.
///
/// The picture itself comes from the address of the photo followed by `/$value`.
///
/// Inherits from [entity](crate::models::Entity).
///
/// `microsoft.graph.profilePhoto`, documented in `resources/profilephoto.md`.
///
/// # See also
///
/// Returned by [`profile_photo::Get`](crate::profile_photo::Get).
pub struct ProfilePhoto {
    /// Size of the picture, like `240X240`. Read-only. Inherited from [entity](crate::models::Entity).
    pub id: Property<String>,
    /// Height in pixels. Read-only.
    pub height: Property<i32>,
    /// Width in pixels. Read-only.
    pub width: Property<i32>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for ProfilePhoto {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            id: Property::Absent,
            height: Property::Absent,
            width: Property::Absent,
        }
    }
}

impl Model for ProfilePhoto {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "ProfilePhoto",
            odata_type: "microsoft.graph.profilePhoto",
            properties: &["id", "height", "width"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.id),
            1 => Slot::I32(&mut self.height),
            2 => Slot::I32(&mut self.width),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.id),
            1 => Ref::I32(&self.height),
            2 => Ref::I32(&self.width),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(ProfilePhoto);
