//! Owns the conversion of objects between a base type and its derived types. It must not know which types there are.

use super::annotation::annotation;
use super::model::{Model, open_map_mut};
use super::read::{TYPE, carry};

/// The object as its base type. Its additional properties keep what the base type has no field for, and the name of the type
/// (`@odata.type`): it is written as it was, and [`downcast`] restores it.
///
/// ```
/// # use codegen_runtime::{ErrorObject as Member, downcast, upcast};
/// # let user = Member::default();
/// // The base type of a model, and the model again: `ConversationMember` and `AadUserConversationMember`, for example.
/// let member: Member = upcast(&user);
/// let user: Option<Member> = downcast(&member);
/// ```
///
/// An enum of several types, such as `AnyConversationMember`, is a possible target, too; `into()` does the same.
pub fn upcast<M: Model + Default>(model: &impl Model) -> M {
    let mut base = M::default();
    move_up(model, &mut base);
    base
}

/// The object as a derived type, if it names that type. Additional properties move to the fields of the derived type.
///
/// None if the object has another type, even one that is derived from the target. The object itself stays as it is.
pub fn downcast<M: Model + Default>(model: &impl Model) -> Option<M> {
    let mut derived = M::default();
    move_down(model, &mut derived).then_some(derived)
}

pub(crate) fn move_up(from: &dyn Model, to: &mut dyn Model) {
    let name = type_name(from);
    to.retype(name, |_, _| ());
    carry(from, to);
    if annotation(to, TYPE).is_none() && !name.is_empty() && name != to.meta().odata_type {
        open_map_mut(to).insert(TYPE.to_owned(), format!("#{name}").into());
    }
}

fn move_down(from: &dyn Model, to: &mut dyn Model) -> bool {
    let name = to.meta().odata_type;
    let is_it = !name.is_empty() && type_name(from) == name;
    if is_it {
        carry(from, to);
    }
    is_it
}

/// The type that an object names, or else the one of its model.
fn type_name(model: &dyn Model) -> &str {
    annotation(model, TYPE).unwrap_or(model.meta().odata_type).trim_start_matches('#')
}
