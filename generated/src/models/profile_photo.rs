// @generated from resources/profilephoto.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The picture of a user or a group.
///
/// The picture itself comes from the address of the photo followed by `/$value`.
///
/// Inherits from [entity](crate::models::Entity).
///
/// `microsoft.graph.profilePhoto`, derived from [`Entity`](crate::models::Entity), documented in
/// `resources/profilephoto.md`.
///
/// # See also
///
/// Returned by [`profile_photo::Get`](crate::profile_photo::Get).
#[derive(Default)]
pub struct ProfilePhoto {
    /// Size of the picture, like `240X240`. Read-only. Inherited from [entity](crate::models::Entity).
    pub id: Property<String>,
    /// Height in pixels. Read-only.
    pub height: Property<i32>,
    /// Width in pixels. Read-only.
    pub width: Property<i32>,
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for ProfilePhoto {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "ProfilePhoto",
            odata_type: "microsoft.graph.profilePhoto",
            properties: &["id", "height", "width"],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            1 => self.height.slot(),
            2 => self.width.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.id.get_ref(),
            1 => self.height.get_ref(),
            2 => self.width.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(ProfilePhoto);
