//! The files of the crate as a whole: root, modules, manifest, front page, coverage. Knows items by their paths.

pub(crate) mod copy;
pub(crate) mod coverage;
pub(crate) mod endpoints;
pub(crate) mod front;
pub(crate) mod guide;
pub(crate) mod manifest;
pub(crate) mod module;
pub(crate) mod operations;
pub(crate) mod program;
pub(crate) mod readme;
pub(crate) mod root;
pub(crate) mod runtime;
