// @generated from resources/internetmessageheader.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// One header of an Internet message.
///
/// `microsoft.graph.internetMessageHeader`, documented in `resources/internetmessageheader.md`.
pub struct InternetMessageHeader {
    /// Name of the header.
    pub name: Property<String>,
    /// Value of the header.
    pub value: Property<String>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for InternetMessageHeader {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            name: Property::Absent,
            value: Property::Absent,
        }
    }
}

impl Model for InternetMessageHeader {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "InternetMessageHeader",
            odata_type: "microsoft.graph.internetMessageHeader",
            properties: &["name", "value"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.name),
            1 => Slot::String(&mut self.value),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.name),
            1 => Ref::String(&self.value),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(InternetMessageHeader);
