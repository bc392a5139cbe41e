// @generated from resources/emailaddress.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// Name and address of a person or a group.
///
/// `microsoft.graph.emailAddress`, documented in `resources/emailaddress.md`.
pub struct EmailAddress {
    /// The address, like `megan@contoso.com`.
    pub address: Property<String>,
    /// The name that is shown.
    pub name: Property<String>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for EmailAddress {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            address: Property::Absent,
            name: Property::Absent,
        }
    }
}

impl Model for EmailAddress {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "EmailAddress",
            odata_type: "microsoft.graph.emailAddress",
            properties: &["address", "name"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.address),
            1 => Slot::String(&mut self.name),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.address),
            1 => Ref::String(&self.name),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(EmailAddress);
