//! Owns one form of an operation, which is one of the calls with a path and a method. It must not know which others there are.

use crate::api::{Form, Operation, PathPart};

/// A form of an operation.
#[derive(Clone, Copy)]
pub(crate) struct Call<'a> {
    pub(crate) operation: &'a Operation,
    /// Index into [`Operation::forms`].
    pub(crate) index: usize,
    pub(crate) form: &'a Form,
}

/// The arguments of the placeholders in the path, in order.
pub(crate) fn placeholders(form: &Form) -> impl Iterator<Item = usize> + '_ {
    form.segments.iter().flatten().filter_map(|part| match part {
        PathPart::Argument { index, .. } => Some(*index),
        PathPart::Literal(_) => None,
    })
}
