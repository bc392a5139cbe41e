// @generated from resources/emailaddress.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// Name and address of a person or a group.
///
/// `microsoft.graph.emailAddress`, documented in `resources/emailaddress.md`.
#[derive(Default)]
pub struct EmailAddress {
    /// The address, like `megan@contoso.com`.
    pub address: Property<String>,
    /// The name that is shown.
    pub name: Property<String>,
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for EmailAddress {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "EmailAddress",
            odata_type: "microsoft.graph.emailAddress",
            properties: &["address", "name"],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.address.slot(),
            1 => self.name.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.address.get_ref(),
            1 => self.name.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(EmailAddress);
