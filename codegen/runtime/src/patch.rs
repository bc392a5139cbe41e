//! Owns [`patch`], the difference between two versions of an object as an update. It must not know any one model, nor how an update is sent.

use super::annotation::annotation;
use super::dictionary::name_type;
use super::model::{Model, entries, entries_for, find, open_map, open_map_mut};
use super::open_map::OpenMap;
use super::property::Property;
use super::read::TYPE;
use super::slot::{Atom, ObjectField, Ref, Slot};
use super::table::{copy, copy_model, same, same_type};
use serde_json::Value;

/// The smallest update that turns `old` into `new`; none if they are equal. It has the same type, so any operation that updates takes it:
///
/// ```
/// use codegen_runtime::{Model, Property, Raw, etag, patch};
/// # use codegen_runtime::ErrorObject as Event;
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let json = r#"{"message": "Lunch", "target": "Room 1", "code": "1", "@odata.etag": "W/1"}"#;
/// # let old: Event = serde_json::from_str(json)?;
/// // `old` is what the service returned. Here, `message` is the subject, and `target` the place.
/// let mut new = old.clone();
/// new.message = "Dinner".into();
/// new.target = Property::Null;
/// if let Some(update) = patch(&old, &new) {
///     assert_eq!(serde_json::to_string(&update)?, r#"{"message":"Dinner","target":null}"#);
///     // The service refuses it if somebody else has changed the object in the meantime: `.if_match(…)` or
///     // `.with_header("If-Match", …)` of the operation takes the version.
///     assert_eq!(etag(&old), Some("W/1"));
/// }
/// # Ok(())
/// # }
/// ```
///
/// Properties that are equal are left out; if `new` began as a copy of `old`, these include keys and read-only properties. Properties that
/// `new` no longer has are `null`. A list is written as a whole. An update has no annotations except `…@odata.bind`, and `@odata.type` where it
/// says more than the model.
///
/// An object within the object is written as a whole, too, once a part of it differs, as a part often means nothing alone: a time without its
/// time zone. OData merges such an object into the old one (OData 4.01 part 1, section 11.4.3), many services replace it; a whole one, in which
/// what is gone is `null`, means the same to both. Only an open type whose property names are data is merged name by name. For services
/// that want nothing but the differences at every depth, there is [`patch_merging`].
pub fn patch<M: Model + Default>(old: &M, new: &M) -> Option<M> {
    let mut update = M::default();
    differ(old, new, &mut update, Rules { within: Within::Whole, equal: false }).then_some(update)
}

/// As [`patch`], but an object within the object has only what differs: for services that merge it into the old one, as OData has it.
pub fn patch_merging<M: Model + Default>(old: &M, new: &M) -> Option<M> {
    let mut update = M::default();
    differ(old, new, &mut update, MERGED).then_some(update)
}

/// The version of an object as it was read (`@odata.etag`), for the header `If-Match`: then the service refuses the update if somebody else
/// has changed the object (see [`is_precondition_failed`](super::Error::is_precondition_failed)).
pub fn etag<M: Model>(model: &M) -> Option<&str> {
    annotation(model, "@odata.etag")
}

/// How objects within the object are written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Within {
    Whole,
    Merged,
}

/// What is written.
#[derive(Clone, Copy)]
struct Rules {
    within: Within,
    /// Whether what is equal is written, too.
    equal: bool,
}

const MERGED: Rules = Rules { within: Within::Merged, equal: false };
const EVERYTHING: Rules = Rules { within: Within::Merged, equal: true };

/// Writes the differences into `update`. False if there are none.
fn differ(old: &dyn Model, new: &dyn Model, update: &mut dyn Model, rules: Rules) -> bool {
    if !same_type(old, new) {
        return copy_model(new, update);
    }
    update.retype(new.meta().odata_type, |_, _| ());
    let mut changed = false;
    for (index, name) in new.meta().properties.iter().enumerate() {
        let (before, now) = (old.get(index), new.get(index));
        if is_annotation(name) || matches!(now, Ref::Open(_)) || !rules.equal && same(before, now) {
            continue;
        }
        changed |= match now.state() {
            Property::Value(()) => value_differs(before, now, update.slot(index), rules),
            Property::Null => update.slot(index).put(Atom::Null),
            Property::Absent => is_gone(name, before, open_map(new)) && update.slot(index).put(Atom::Null),
        };
    }
    changed |= entries_differ(old, new, update, rules);
    changed |= open_map_differs(old, new, update, rules);
    if changed {
        say_type(new, update);
    }
    changed
}

fn value_differs(before: Ref<'_>, now: Ref<'_>, update: Slot<'_>, rules: Rules) -> bool {
    match (before, now, update) {
        (Ref::Object(before), Ref::Object(now), Slot::Object(update)) => match (before.view(), now.view()) {
            (Property::Value(before), Property::Value(now)) => object_differs(before, now, update, rules),
            _ => copy(Ref::Object(now), Slot::Object(update)),
        },
        (_, now, update) => copy(now, update),
    }
}

fn object_differs(before: &dyn Model, now: &dyn Model, update: &mut dyn ObjectField, rules: Rules) -> bool {
    if rules.equal {
        differ(before, now, update.open(), rules);
        return true;
    }
    let changed = differ(before, now, update.open(), MERGED);
    match (changed, rules.within) {
        (false, _) => drop(update.put(Atom::Absent)),
        (true, Within::Whole) => drop(differ(before, now, update.open(), EVERYTHING)),
        (true, Within::Merged) => {}
    }
    changed
}

/// Writes the entries that differ: an object with its type, which nothing else names, and `null` for one that is gone.
fn entries_differ(old: &dyn Model, new: &dyn Model, update: &mut dyn Model, rules: Rules) -> bool {
    let (Some(before), Some(now)) = (entries(old), entries(new)) else { return false };
    let mut changed = false;
    for (name, entry) in now.iter() {
        let old = before.find(name);
        if !rules.equal && old.is_some_and(|old| same(old, entry)) {
            continue;
        }
        let Some(update) = entries_for(update, name) else { continue };
        if entry_differs(old, entry, update.slot(name), rules) {
            changed = true;
        } else {
            update.remove(name);
        }
    }
    let is_gone = |(name, entry): &(&str, Ref<'_>)| now.find(name).is_none() && is_gone(name, *entry, open_map(new));
    for (name, _) in before.iter().filter(is_gone) {
        changed |= entries_for(update, name).is_some_and(|update| update.slot(name).put(Atom::Null));
    }
    changed
}

fn entry_differs(before: Option<Ref<'_>>, now: Ref<'_>, mut update: Slot<'_>, rules: Rules) -> bool {
    let (Ref::Object(now), Slot::Object(update)) = (now, &mut update) else { return copy(now, update) };
    let before = before.and_then(|before| match before {
        Ref::Object(before) => before.view().into_value(),
        _ => None,
    });
    let Property::Value(now) = now.view() else { return update.put(Atom::Null) };
    let update = update.open();
    let changed = match before {
        Some(before) => differ(before, now, update, rules),
        None => copy_model(now, update),
    };
    if changed {
        name_type(update);
    }
    changed
}

/// Whether a property that is now absent has to be cleared: not if it was null, if it is a binding, which is never read, or if its value does
/// not fit its field, as it then goes from the additional properties.
fn is_gone(name: &str, before: Ref<'_>, open: &OpenMap) -> bool {
    before.state().is_value() && !name.contains('@') && !open.contains_key(name)
}

fn open_map_differs(old: &dyn Model, new: &dyn Model, update: &mut dyn Model, rules: Rules) -> bool {
    let (before, now) = (open_map(old), open_map(new));
    let mut changed = false;
    let is_written = |name: &str, value: &Value| !is_annotation(name) && (rules.equal || before.get(name) != Some(value));
    for (name, value) in now.iter().filter(|(name, value)| is_written(name, value)) {
        open_map_mut(update).insert(name.clone(), value.clone());
        changed = true;
    }
    let gone = before.iter().filter(|(name, value)| !name.contains('@') && !value.is_null() && !now.contains_key(*name));
    for (name, _) in gone {
        let has_field_now = find(new.meta().properties, 0, name).is_some_and(|index| !new.get(index).state().is_absent())
            || entries(new).is_some_and(|entries| entries.find(name).is_some());
        if !has_field_now {
            open_map_mut(update).insert(name.clone(), Value::Null);
            changed = true;
        }
    }
    changed
}

/// Repeats the type of an object whose model is its base type.
fn say_type(new: &dyn Model, update: &mut dyn Model) {
    if let Some(name) = annotation(new, TYPE).filter(|name| name.trim_start_matches('#') != new.meta().odata_type) {
        open_map_mut(update).insert(TYPE.to_owned(), name.into());
    }
}

/// Whether the name is that of an annotation that only a service writes; a binding is not.
fn is_annotation(name: &str) -> bool {
    name.split_once('@').is_some_and(|(property, term)| property.is_empty() || !matches!(term, "odata.bind" | "bind"))
}
