//! Sets of values of one enumeration, which are one string on the wire.

use super::sample::ChatType;
use crate::{Flags, Property};

#[test]
fn a_set_is_made_of_values_and_asked_for_them() {
    let mut flags = Flags::from([ChatType::OneOnOne, ChatType::Group, ChatType::Group]);
    assert_eq!(flags.as_str(), "oneOnOne,group");
    assert_eq!(flags.len(), 2);
    assert!(flags.contains(&ChatType::Group));
    assert!(flags.remove(&ChatType::Group) && !flags.remove(&ChatType::Group));
    assert_eq!(flags.iter().collect::<Vec<_>>(), [ChatType::OneOnOne]);
    assert!(Flags::<ChatType>::new().is_empty());
}

#[test]
fn what_was_received_keeps_its_spelling_until_it_is_changed() {
    let mut flags: Flags<ChatType> = serde_json::from_str("\"group, new ,oneOnOne\"").unwrap();
    assert_eq!(serde_json::to_string(&flags).unwrap(), "\"group, new ,oneOnOne\"");
    assert!(flags.contains(&ChatType::Undocumented("new".into())));
    assert!(!flags.insert(&ChatType::Group));
    assert!(flags.remove(&ChatType::Group));
    assert_eq!(flags.to_string(), "new,oneOnOne");
}

#[test]
fn the_order_of_values_does_not_matter() {
    assert_eq!(Flags::<ChatType>::from("group, oneOnOne"), Flags::from([ChatType::OneOnOne, ChatType::Group]));
    assert_ne!(Flags::from(ChatType::Group), Flags::from([ChatType::OneOnOne, ChatType::Group]));
}

#[test]
fn a_property_takes_one_value_or_several() {
    let one: Property<Flags<ChatType>> = ChatType::Group.into();
    let several: Property<Flags<ChatType>> = [ChatType::Group, ChatType::OneOnOne].into();
    assert_eq!(one.value().map(Flags::as_str), Some("group"));
    assert_eq!(several.value().map(Flags::as_str), Some("group,oneOnOne"));
}
