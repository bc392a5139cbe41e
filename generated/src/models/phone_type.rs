// @generated from resources/phone.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// `microsoft.graph.phoneType`, documented in `resources/phone.md`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhoneType {
    /// `home`.
    Home,
    /// `business`.
    Business,
    /// `mobile`.
    Mobile,
    /// `other`.
    Other,
    /// `assistant`.
    Assistant,
    /// `homeFax`.
    HomeFax,
    /// `businessFax`.
    BusinessFax,
    /// `otherFax`.
    OtherFax,
    /// `pager`.
    Pager,
    /// `radio`.
    Radio,
    /// A value that is not documented, as it was received.
    Undocumented(String),
}

impl Enum for PhoneType {
    const VALUES: &'static [Self] = &[
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
    ];

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

    fn undocumented(text: String) -> Self {
        Self::Undocumented(text)
    }
}

crate::runtime::value_enum!(PhoneType);
