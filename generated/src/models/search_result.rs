// @generated from resources/searchresult.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// Says that a [driveItem](crate::models::DriveItem) was found by a search.
///
/// `microsoft.graph.searchResult`, documented in `resources/searchresult.md`.
pub struct SearchResult {
    /// Address to call when the user opens the item, so that searches get better. Read-only.
    pub on_click_telemetry_url: Property<String>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for SearchResult {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            on_click_telemetry_url: Property::Absent,
        }
    }
}

impl Model for SearchResult {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "SearchResult",
            odata_type: "microsoft.graph.searchResult",
            properties: &["onClickTelemetryUrl"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.on_click_telemetry_url),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.on_click_telemetry_url),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(SearchResult);
