//! Owns what the context of a response (`@odata.context`) says about the types in it. It must not know which types there are.

use super::annotation::annotation;
use super::model::{Model, find};
use super::read::{TYPE, carry};
use super::shared::context_url::type_in;
use super::slot::Slot;

/// The annotation with the context.
const CONTEXT: &str = "@odata.context";

/// The property with the elements of a page.
pub(crate) const ELEMENTS: &str = "value";

/// The type that the context of a response gives to its objects: to the response itself, or to the elements of a page.
pub(crate) fn implied(response: &dyn Model) -> Option<&str> {
    annotation(response, CONTEXT).and_then(type_in)
}

/// Whether a response only wraps its objects: a page has no type of its own.
pub(crate) fn wraps(response: &dyn Model) -> bool {
    response.meta().odata_type.is_empty()
}

/// Gives the objects of a response that do not name their type the type of the context.
pub(crate) fn apply(response: &mut dyn Model) {
    let Some(name) = implied(response).map(str::to_owned) else { return };
    if !wraps(response) {
        return settle(response, &name);
    }
    let elements = find(response.meta().properties, 0, ELEMENTS).map(|index| response.slot(index));
    if let Some(Slot::Objects(list)) = elements {
        (0..list.view().unwrap_or(0)).for_each(|index| settle(list.at_mut(index), &name));
    }
}

/// The type that an object names takes precedence.
fn settle(object: &mut dyn Model, name: &str) {
    if annotation(object, TYPE).is_none() {
        object.retype(name, carry);
    }
}
