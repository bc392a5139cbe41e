// @generated from resources/outlookgeocoordinates.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// A position on the globe.
///
/// `microsoft.graph.outlookGeoCoordinates`, documented in `resources/outlookgeocoordinates.md`.
#[derive(Default)]
pub struct OutlookGeoCoordinates {
    /// How exact latitude and longitude are, in metres.
    pub accuracy: Property<f64>,
    /// Height above the sea, in metres.
    pub altitude: Property<f64>,
    /// How exact the height is, in metres.
    pub altitude_accuracy: Property<f64>,
    /// Degrees north of the equator.
    pub latitude: Property<f64>,
    /// Degrees east of Greenwich.
    pub longitude: Property<f64>,
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for OutlookGeoCoordinates {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "OutlookGeoCoordinates",
            odata_type: "microsoft.graph.outlookGeoCoordinates",
            properties: &[
                "accuracy",
                "altitude",
                "altitudeAccuracy",
                "latitude",
                "longitude",
            ],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.accuracy.slot(),
            1 => self.altitude.slot(),
            2 => self.altitude_accuracy.slot(),
            3 => self.latitude.slot(),
            4 => self.longitude.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.accuracy.get_ref(),
            1 => self.altitude.get_ref(),
            2 => self.altitude_accuracy.get_ref(),
            3 => self.latitude.get_ref(),
            4 => self.longitude.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(OutlookGeoCoordinates);
