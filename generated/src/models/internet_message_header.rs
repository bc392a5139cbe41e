// @generated from resources/internetmessageheader.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// One header of an Internet message.
///
/// `microsoft.graph.internetMessageHeader`, documented in `resources/internetmessageheader.md`.
#[derive(Default)]
pub struct InternetMessageHeader {
    /// Name of the header.
    pub name: Property<String>,
    /// Value of the header.
    pub value: Property<String>,
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for InternetMessageHeader {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "InternetMessageHeader",
            odata_type: "microsoft.graph.internetMessageHeader",
            properties: &["name", "value"],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.value.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.name.get_ref(),
            1 => self.value.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(InternetMessageHeader);
