// @generated from resources/hashes.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// Hashes of the content of a [file](crate::models::File).
///
/// Not every drive has each of them.
///
/// `microsoft.graph.hashes`, documented in `resources/hashes.md`.
#[derive(Default)]
pub struct Hashes {
    /// CRC32 value in hexadecimal digits. Read-only.
    pub crc32_hash: Property<String>,
    /// QuickXor value in base64. Read-only.
    pub quick_xor_hash: Property<String>,
    /// SHA-1 value in hexadecimal digits. Read-only.
    pub sha1_hash: Property<String>,
    /// SHA-256 value in hexadecimal digits. Read-only.
    pub sha256_hash: Property<String>,
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for Hashes {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "Hashes",
            odata_type: "microsoft.graph.hashes",
            properties: &["crc32Hash", "quickXorHash", "sha1Hash", "sha256Hash"],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.crc32_hash.slot(),
            1 => self.quick_xor_hash.slot(),
            2 => self.sha1_hash.slot(),
            3 => self.sha256_hash.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.crc32_hash.get_ref(),
            1 => self.quick_xor_hash.get_ref(),
            2 => self.sha1_hash.get_ref(),
            3 => self.sha256_hash.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(Hashes);
