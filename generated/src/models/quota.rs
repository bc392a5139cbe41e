// @generated from resources/quota.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// How full a [drive](crate::models::Drive) is.
///
/// `microsoft.graph.quota`, documented in `resources/quota.md`.
#[derive(Default)]
pub struct Quota {
    /// Bytes in the recycle bin. Read-only.
    pub deleted: Property<i64>,
    /// Bytes that are left. Read-only.
    pub remaining: Property<i64>,
    /// State of the storage: `normal`, `nearing`, `critical`, or `exceeded`. Read-only.
    pub state: Property<String>,
    /// Bytes allowed. Read-only.
    pub total: Property<i64>,
    /// Bytes in use. Read-only.
    pub used: Property<i64>,
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for Quota {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "Quota",
            odata_type: "microsoft.graph.quota",
            properties: &["deleted", "remaining", "state", "total", "used"],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.deleted.slot(),
            1 => self.remaining.slot(),
            2 => self.state.slot(),
            3 => self.total.slot(),
            4 => self.used.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.deleted.get_ref(),
            1 => self.remaining.get_ref(),
            2 => self.state.get_ref(),
            3 => self.total.get_ref(),
            4 => self.used.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(Quota);
