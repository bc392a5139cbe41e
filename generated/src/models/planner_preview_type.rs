// @generated from resources/plannertaskdetails.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of [`PlannerTaskDetails::preview_type`](crate::models::PlannerTaskDetails::preview_type).
///
/// `microsoft.graph.plannerPreviewType`, documented in `resources/plannertaskdetails.md`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PlannerPreviewType {
    /// The value `automatic`.
    Automatic,
    /// The value `noPreview`.
    NoPreview,
    /// The value `checklist`.
    Checklist,
    /// The value `description`.
    Description,
    /// The value `reference`.
    Reference,
    /// An undocumented value, as it was received.
    Undocumented(String),
}

impl Enum for PlannerPreviewType {
    const TABLE: EnumTable<Self> = EnumTable {
        values: &[
            Self::Automatic,
            Self::NoPreview,
            Self::Checklist,
            Self::Description,
            Self::Reference,
        ],
        undocumented: Self::Undocumented,
    };

    fn text(&self) -> &str {
        match self {
            Self::Automatic => "automatic",
            Self::NoPreview => "noPreview",
            Self::Checklist => "checklist",
            Self::Description => "description",
            Self::Reference => "reference",
            Self::Undocumented(text) => text,
        }
    }
}

crate::runtime::value_enum!(PlannerPreviewType);
