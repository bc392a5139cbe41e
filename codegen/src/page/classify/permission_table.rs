//! Which tables and includes list permissions, and which kind of sign-in a cell names. Knows labels, reads no scope.

use crate::page::english::scopes::scopes;
use crate::page::model::Access;
use crate::page::syntax::annotation::BlockType;
use crate::page::syntax::document::{Cell, Include, Table};

/// A kind of sign-in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SignIn {
    Work,
    Personal,
    Application,
}

/// The kinds in the order of their rows.
pub(crate) const KINDS: [SignIn; 3] = [SignIn::Work, SignIn::Personal, SignIn::Application];

impl SignIn {
    /// The usual label of its row.
    pub(crate) fn label(self) -> &'static str {
        match self {
            Self::Work => "Delegated (work or school account)",
            Self::Personal => "Delegated (personal Microsoft account)",
            Self::Application => "Application",
        }
    }
}

pub(crate) fn is_permission_include(include: &Include) -> bool {
    include.annotation.as_ref().is_some_and(|a| a.block == BlockType::Permissions) || include.target.value.contains("/permissions/")
}

/// Whether a table tells permissions: it names the kinds of sign-in, or is annotated so.
pub(crate) fn is_permission_table(table: &Table) -> bool {
    is_annotated(table) || rows_are_sign_ins(table) || columns_are_sign_ins(table)
}

pub(crate) fn is_annotated(table: &Table) -> bool {
    table.annotation.as_ref().is_some_and(|a| a.block == BlockType::Permissions)
}

pub(crate) fn rows_are_sign_ins(table: &Table) -> bool {
    table.rows.iter().filter(|row| row.cells.first().and_then(sign_in).is_some()).count() >= 2 || looks_foreign(table)
}

pub(crate) fn columns_are_sign_ins(table: &Table) -> bool {
    table.head.cells.iter().filter(|cell| sign_in(cell).is_some()).count() >= 2
}

/// Three rows of scopes, whatever the language of their labels.
fn looks_foreign(table: &Table) -> bool {
    let is_scopes = |cell: &Cell| matches!(scopes(&cell.text()), (Access::AnyOf(_), unknown) if unknown.is_empty());
    table.rows.len() == 3
        && matches!(table.head.cells.len(), 2 | 3)
        && table.rows.iter().all(|row| row.cells.first().is_some_and(|cell| !is_scopes(cell) && !cell.line.is_empty()))
        && table.rows.iter().any(|row| row.cells[1..].iter().any(|cell| is_scopes(cell) && cell.text().contains('.')))
        && table.rows.iter().all(|row| row.cells.get(1).is_some_and(|cell| is_scopes(cell) || cell.text().contains(' ')))
}

pub(crate) fn sign_in(cell: &Cell) -> Option<SignIn> {
    let text = cell.text().to_lowercase();
    match text.split(|c: char| !c.is_alphanumeric()).next()? {
        "delegated" if text.contains("personal") => Some(SignIn::Personal),
        "delegated" => Some(SignIn::Work),
        "application" => Some(SignIn::Application),
        _ => None,
    }
}
