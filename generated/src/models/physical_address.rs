// @generated from resources/physicaladdress.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// A postal address.
///
/// `microsoft.graph.physicalAddress`, documented in `resources/physicaladdress.md`.
#[derive(Default)]
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
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for PhysicalAddress {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "PhysicalAddress",
            odata_type: "microsoft.graph.physicalAddress",
            properties: &["city", "countryOrRegion", "postalCode", "state", "street"],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.city.slot(),
            1 => self.country_or_region.slot(),
            2 => self.postal_code.slot(),
            3 => self.state.slot(),
            4 => self.street.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.city.get_ref(),
            1 => self.country_or_region.get_ref(),
            2 => self.postal_code.get_ref(),
            3 => self.state.get_ref(),
            4 => self.street.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(PhysicalAddress);
