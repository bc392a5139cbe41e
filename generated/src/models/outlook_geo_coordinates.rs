// @generated from resources/outlookgeocoordinates.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// A position on the globe.
///
/// `microsoft.graph.outlookGeoCoordinates`, documented in `resources/outlookgeocoordinates.md`.
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
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for OutlookGeoCoordinates {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            accuracy: Property::Absent,
            altitude: Property::Absent,
            altitude_accuracy: Property::Absent,
            latitude: Property::Absent,
            longitude: Property::Absent,
        }
    }
}

impl Model for OutlookGeoCoordinates {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "OutlookGeoCoordinates",
            odata_type: "microsoft.graph.outlookGeoCoordinates",
            properties: &[
                "accuracy",
                "altitude",
                "altitudeAccuracy",
                "latitude",
                "longitude",
            ],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::Scalar(&mut self.accuracy),
            1 => Slot::Scalar(&mut self.altitude),
            2 => Slot::Scalar(&mut self.altitude_accuracy),
            3 => Slot::Scalar(&mut self.latitude),
            4 => Slot::Scalar(&mut self.longitude),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::Scalar(&self.accuracy),
            1 => Ref::Scalar(&self.altitude),
            2 => Ref::Scalar(&self.altitude_accuracy),
            3 => Ref::Scalar(&self.latitude),
            4 => Ref::Scalar(&self.longitude),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(OutlookGeoCoordinates);
