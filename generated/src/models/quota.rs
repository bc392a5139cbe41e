// @generated from resources/quota.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// How full a [drive](crate::models::Drive) is.
///
/// `microsoft.graph.quota`, documented in `resources/quota.md`.
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
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for Quota {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            deleted: Property::Absent,
            remaining: Property::Absent,
            state: Property::Absent,
            total: Property::Absent,
            used: Property::Absent,
        }
    }
}

impl Model for Quota {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "Quota",
            odata_type: "microsoft.graph.quota",
            properties: &["deleted", "remaining", "state", "total", "used"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::Scalar(&mut self.deleted),
            1 => Slot::Scalar(&mut self.remaining),
            2 => Slot::String(&mut self.state),
            3 => Slot::Scalar(&mut self.total),
            4 => Slot::Scalar(&mut self.used),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::Scalar(&self.deleted),
            1 => Ref::Scalar(&self.remaining),
            2 => Ref::String(&self.state),
            3 => Ref::Scalar(&self.total),
            4 => Ref::Scalar(&self.used),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(Quota);
