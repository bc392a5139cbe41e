// @generated from resources/hashes.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// Hashes of the content of a [file](crate::models::File).
///
/// Not every drive has each of them.
///
/// `microsoft.graph.hashes`, documented in `resources/hashes.md`.
pub struct Hashes {
    /// CRC32 value in hexadecimal digits. Read-only.
    pub crc32_hash: Property<String>,
    /// QuickXor value in base64. Read-only.
    pub quick_xor_hash: Property<String>,
    /// SHA-1 value in hexadecimal digits. Read-only.
    pub sha1_hash: Property<String>,
    /// SHA-256 value in hexadecimal digits. Read-only.
    pub sha256_hash: Property<String>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for Hashes {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            crc32_hash: Property::Absent,
            quick_xor_hash: Property::Absent,
            sha1_hash: Property::Absent,
            sha256_hash: Property::Absent,
        }
    }
}

impl Model for Hashes {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "Hashes",
            odata_type: "microsoft.graph.hashes",
            properties: &["crc32Hash", "quickXorHash", "sha1Hash", "sha256Hash"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.crc32_hash),
            1 => Slot::String(&mut self.quick_xor_hash),
            2 => Slot::String(&mut self.sha1_hash),
            3 => Slot::String(&mut self.sha256_hash),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.crc32_hash),
            1 => Ref::String(&self.quick_xor_hash),
            2 => Ref::String(&self.sha1_hash),
            3 => Ref::String(&self.sha256_hash),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(Hashes);
