// @generated from resources/physicaladdress.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// A postal address.
///
/// `microsoft.graph.physicalAddress`, documented in `resources/physicaladdress.md`.
pub struct PhysicalAddress {
    /// The town.
    pub city: Property<String>,
    /// The country or region, in free text.
    pub country_or_region: Property<String>,
    /// The postal code.
    pub postal_code: Property<String>,
    /// The state or province.
    pub state: Property<String>,
    /// Street and number.
    pub street: Property<String>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for PhysicalAddress {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            city: Property::Absent,
            country_or_region: Property::Absent,
            postal_code: Property::Absent,
            state: Property::Absent,
            street: Property::Absent,
        }
    }
}

impl Model for PhysicalAddress {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "PhysicalAddress",
            odata_type: "microsoft.graph.physicalAddress",
            properties: &["city", "countryOrRegion", "postalCode", "state", "street"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.city),
            1 => Slot::String(&mut self.country_or_region),
            2 => Slot::String(&mut self.postal_code),
            3 => Slot::String(&mut self.state),
            4 => Slot::String(&mut self.street),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.city),
            1 => Ref::String(&self.country_or_region),
            2 => Ref::String(&self.postal_code),
            3 => Ref::String(&self.state),
            4 => Ref::String(&self.street),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(PhysicalAddress);
