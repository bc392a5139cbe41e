// @generated from resources/photo.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// How a photo was taken.
///
/// `microsoft.graph.photo`, documented in `resources/photo.md`.
#[derive(Default)]
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
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for Photo {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
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
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.camera_make.slot(),
            1 => self.camera_model.slot(),
            2 => self.exposure_denominator.slot(),
            3 => self.exposure_numerator.slot(),
            4 => self.f_number.slot(),
            5 => self.focal_length.slot(),
            6 => self.iso.slot(),
            7 => self.taken_date_time.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.camera_make.get_ref(),
            1 => self.camera_model.get_ref(),
            2 => self.exposure_denominator.get_ref(),
            3 => self.exposure_numerator.get_ref(),
            4 => self.f_number.get_ref(),
            5 => self.focal_length.get_ref(),
            6 => self.iso.get_ref(),
            7 => self.taken_date_time.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(Photo);
