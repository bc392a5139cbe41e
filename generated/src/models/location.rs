// @generated from resources/location.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Where an [event](crate::models::Event) takes place.
///
/// `microsoft.graph.location`, documented in `resources/location.md`.
#[derive(Default)]
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
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for Location {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
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
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.address.slot(),
            1 => self.coordinates.slot(),
            2 => self.display_name.slot(),
            3 => self.location_email_address.slot(),
            4 => self.location_type.slot(),
            5 => self.location_uri.slot(),
            6 => self.unique_id.slot(),
            7 => self.unique_id_type.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.address.get_ref(),
            1 => self.coordinates.get_ref(),
            2 => self.display_name.get_ref(),
            3 => self.location_email_address.get_ref(),
            4 => self.location_type.get_ref(),
            5 => self.location_uri.get_ref(),
            6 => self.unique_id.get_ref(),
            7 => self.unique_id_type.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(Location);
