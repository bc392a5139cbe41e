// @generated from resources/photo.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// How a photo was taken.
///
/// `microsoft.graph.photo`, documented in `resources/photo.md`.
pub struct Photo {
    /// Who made the camera. Read-only.
    pub camera_make: Property<String>,
    /// Model of the camera. Read-only.
    pub camera_model: Property<String>,
    /// Lower part of the exposure time, a fraction of a second. Read-only.
    pub exposure_denominator: Property<f64>,
    /// Upper part of the exposure time. Read-only.
    pub exposure_numerator: Property<f64>,
    /// F-stop of the lens. Read-only.
    pub f_number: Property<f64>,
    /// Focal length in millimetres. Read-only.
    pub focal_length: Property<f64>,
    /// ISO value. Read-only.
    pub iso: Property<i32>,
    /// When the photo was taken, by the clock of the camera. Read-only.
    pub taken_date_time: Property<Timestamp>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for Photo {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            camera_make: Property::Absent,
            camera_model: Property::Absent,
            exposure_denominator: Property::Absent,
            exposure_numerator: Property::Absent,
            f_number: Property::Absent,
            focal_length: Property::Absent,
            iso: Property::Absent,
            taken_date_time: Property::Absent,
        }
    }
}

impl Model for Photo {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "Photo",
            odata_type: "microsoft.graph.photo",
            properties: &[
                "cameraMake",
                "cameraModel",
                "exposureDenominator",
                "exposureNumerator",
                "fNumber",
                "focalLength",
                "iso",
                "takenDateTime",
            ],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.camera_make),
            1 => Slot::String(&mut self.camera_model),
            2 => Slot::Scalar(&mut self.exposure_denominator),
            3 => Slot::Scalar(&mut self.exposure_numerator),
            4 => Slot::Scalar(&mut self.f_number),
            5 => Slot::Scalar(&mut self.focal_length),
            6 => Slot::I32(&mut self.iso),
            7 => Slot::Timestamp(&mut self.taken_date_time),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.camera_make),
            1 => Ref::String(&self.camera_model),
            2 => Ref::Scalar(&self.exposure_denominator),
            3 => Ref::Scalar(&self.exposure_numerator),
            4 => Ref::Scalar(&self.f_number),
            5 => Ref::Scalar(&self.focal_length),
            6 => Ref::I32(&self.iso),
            7 => Ref::Timestamp(&self.taken_date_time),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(Photo);
