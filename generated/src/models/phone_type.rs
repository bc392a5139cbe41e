// @generated from resources/phone.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of [`Phone::type`](crate::models::Phone::type).
///
/// `microsoft.graph.phoneType`, documented in `resources/phone.md`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PhoneType {
    /// The value `home`.
    Home,
    /// The value `business`.
    Business,
    /// The value `mobile`.
    Mobile,
    /// The value `other`.
    Other,
    /// The value `assistant`.
    Assistant,
    /// The value `homeFax`.
    HomeFax,
    /// The value `businessFax`.
    BusinessFax,
    /// The value `otherFax`.
    OtherFax,
    /// The value `pager`.
    Pager,
    /// The value `radio`.
    Radio,
    /// An undocumented value, as it was received.
    Undocumented(String),
}

impl Enum for PhoneType {
    const TABLE: EnumTable<Self> = EnumTable {
        values: &[
            Self::Home,
            Self::Business,
            Self::Mobile,
            Self::Other,
            Self::Assistant,
            Self::HomeFax,
            Self::BusinessFax,
            Self::OtherFax,
            Self::Pager,
            Self::Radio,
        ],
        undocumented: Self::Undocumented,
    };

    fn text(&self) -> &str {
        match self {
            Self::Home => "home",
            Self::Business => "business",
            Self::Mobile => "mobile",
            Self::Other => "other",
            Self::Assistant => "assistant",
            Self::HomeFax => "homeFax",
            Self::BusinessFax => "businessFax",
            Self::OtherFax => "otherFax",
            Self::Pager => "pager",
            Self::Radio => "radio",
            Self::Undocumented(text) => text,
        }
    }
}

crate::runtime::value_enum!(PhoneType);
