// @generated from resources/location.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Where an [event](crate::models::Event) takes place.
///
/// `microsoft.graph.location`, documented in `resources/location.md`.
pub struct Location {
    /// Postal address of the place.
    pub address: Property<Box<models::PhysicalAddress>>,
    /// Position of the place on the globe.
    pub coordinates: Property<Box<models::OutlookGeoCoordinates>>,
    /// Name of the place.
    pub display_name: Property<String>,
    /// Address under which the place can be booked. Optional.
    pub location_email_address: Property<String>,
    /// Kind of place. Possible values are: `default`, `conferenceRoom`, `homeAddress`, `businessAddress`,
    /// `geoCoordinates`, `streetAddress`, `hotel`, `restaurant`, `localBusiness`, `postalAddress`.
    /// Read-only.
    pub location_type: Property<models::LocationType>,
    /// Web address that stands for the place. Optional.
    pub location_uri: Property<String>,
    /// For internal use only.
    pub unique_id: Property<String>,
    /// For internal use only. Possible values are: `unknown`, `locationStore`, `directory`, `private`,
    /// `bing`.
    pub unique_id_type: Property<models::LocationUniqueIdType>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for Location {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            address: Property::Absent,
            coordinates: Property::Absent,
            display_name: Property::Absent,
            location_email_address: Property::Absent,
            location_type: Property::Absent,
            location_uri: Property::Absent,
            unique_id: Property::Absent,
            unique_id_type: Property::Absent,
        }
    }
}

impl Model for Location {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "Location",
            odata_type: "microsoft.graph.location",
            properties: &[
                "address",
                "coordinates",
                "displayName",
                "locationEmailAddress",
                "locationType",
                "locationUri",
                "uniqueId",
                "uniqueIdType",
            ],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.address.object_slot(),
            1 => self.coordinates.object_slot(),
            2 => Slot::String(&mut self.display_name),
            3 => Slot::String(&mut self.location_email_address),
            4 => Slot::Scalar(&mut self.location_type),
            5 => Slot::String(&mut self.location_uri),
            6 => Slot::String(&mut self.unique_id),
            7 => Slot::Scalar(&mut self.unique_id_type),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.address.object_ref(),
            1 => self.coordinates.object_ref(),
            2 => Ref::String(&self.display_name),
            3 => Ref::String(&self.location_email_address),
            4 => Ref::Scalar(&self.location_type),
            5 => Ref::String(&self.location_uri),
            6 => Ref::String(&self.unique_id),
            7 => Ref::Scalar(&self.unique_id_type),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(Location);
