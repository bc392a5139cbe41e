// @generated from resources/image.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// Size of an image.
///
/// `microsoft.graph.image`, documented in `resources/image.md`.
pub struct Image {
    /// Height in pixels. Read-only.
    pub height: Property<i32>,
    /// Width in pixels. Read-only.
    pub width: Property<i32>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for Image {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            height: Property::Absent,
            width: Property::Absent,
        }
    }
}

impl Model for Image {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "Image",
            odata_type: "microsoft.graph.image",
            properties: &["height", "width"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::I32(&mut self.height),
            1 => Slot::I32(&mut self.width),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::I32(&self.height),
            1 => Ref::I32(&self.width),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(Image);
