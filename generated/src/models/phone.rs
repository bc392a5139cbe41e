// @generated from resources/phone.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// A telephone number.
///
/// `microsoft.graph.phone`, documented in `resources/phone.md`.
#[derive(Default)]
pub struct Phone {
    /// The number.
    pub number: Property<String>,
    /// Kind of telephone. Possible values are: `home`, `business`, `mobile`, `other`, `assistant`,
    /// `homeFax`, `businessFax`, `otherFax`, `pager`, `radio`.
    pub r#type: Property<models::PhoneType>,
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for Phone {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "Phone",
            odata_type: "microsoft.graph.phone",
            properties: &["number", "type"],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.number.slot(),
            1 => self.r#type.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.number.get_ref(),
            1 => self.r#type.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(Phone);
