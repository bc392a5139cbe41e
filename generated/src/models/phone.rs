// @generated from resources/phone.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// A telephone number.
///
/// `microsoft.graph.phone`, documented in `resources/phone.md`.
pub struct Phone {
    /// The number.
    pub number: Property<String>,
    /// Kind of telephone. Possible values are: `home`, `business`, `mobile`, `other`, `assistant`,
    /// `homeFax`, `businessFax`, `otherFax`, `pager`, `radio`.
    pub r#type: Property<models::PhoneType>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for Phone {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            number: Property::Absent,
            r#type: Property::Absent,
        }
    }
}

impl Model for Phone {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "Phone",
            odata_type: "microsoft.graph.phone",
            properties: &["number", "type"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.number),
            1 => Slot::Scalar(&mut self.r#type),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.number),
            1 => Ref::Scalar(&self.r#type),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(Phone);
