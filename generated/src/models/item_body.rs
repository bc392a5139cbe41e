// @generated from resources/itembody.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// The text of a message, an event, or a similar item, together with its format.
///
/// `microsoft.graph.itemBody`, documented in `resources/itembody.md`.
pub struct ItemBody {
    /// The text itself.
    pub content: Property<String>,
    /// Format of the text. Possible values are: `text`, `html`.
    pub content_type: Property<models::BodyType>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for ItemBody {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            content: Property::Absent,
            content_type: Property::Absent,
        }
    }
}

impl Model for ItemBody {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "ItemBody",
            odata_type: "microsoft.graph.itemBody",
            properties: &["content", "contentType"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.content),
            1 => Slot::Scalar(&mut self.content_type),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.content),
            1 => Ref::Scalar(&self.content_type),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(ItemBody);
