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
    const VALUES: &'static [&'static str] = &[
        "home",
        "business",
        "mobile",
        "other",
        "assistant",
        "homeFax",
        "businessFax",
        "otherFax",
        "pager",
        "radio",
    ];

    fn index(&self) -> Result<usize, &str> {
        match self {
            Self::Home => Ok(0),
            Self::Business => Ok(1),
            Self::Mobile => Ok(2),
            Self::Other => Ok(3),
            Self::Assistant => Ok(4),
            Self::HomeFax => Ok(5),
            Self::BusinessFax => Ok(6),
            Self::OtherFax => Ok(7),
            Self::Pager => Ok(8),
            Self::Radio => Ok(9),
            Self::Undocumented(value) => Err(value),
        }
    }

    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Home),
            1 => Some(Self::Business),
            2 => Some(Self::Mobile),
            3 => Some(Self::Other),
            4 => Some(Self::Assistant),
            5 => Some(Self::HomeFax),
            6 => Some(Self::BusinessFax),
            7 => Some(Self::OtherFax),
            8 => Some(Self::Pager),
            9 => Some(Self::Radio),
            _ => None,
        }
    }

    fn undocumented(value: String) -> Self {
        Self::Undocumented(value)
    }
}

crate::runtime::value_enum!(PhoneType);
