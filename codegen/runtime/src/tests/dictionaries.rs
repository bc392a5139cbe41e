//! Objects whose entries have names that the client chooses, and values of one documented type.

use crate::prelude::*;
use crate::{misfits, patch};
use serde_json::{from_value, json, to_string, to_value};

/// An item of a checklist.
#[derive(Default)]
struct Item {
    title: Property<String>,
    checked: Property<bool>,
    additional: OpenMap,
}

impl Model for Item {
    fn meta(&self) -> &'static Meta {
        &Meta { name: "Item", odata_type: "a.item", properties: &["title", "checked"] }
    }
    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.title),
            1 => Slot::Bool(&mut self.checked),
            _ => Slot::Open(&mut self.additional),
        }
    }
    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.title),
            1 => Ref::Bool(&self.checked),
            _ => Ref::Open(&self.additional),
        }
    }
}
crate::model!(Item);

macro_rules! dictionary {
    ($name:ident of $value:ty) => {
        #[derive(Default)]
        struct $name {
            entries: Dictionary<$value>,
            additional: OpenMap,
        }
        impl Model for $name {
            fn meta(&self) -> &'static Meta {
                &Meta { name: stringify!($name), odata_type: "", properties: &[] }
            }
            fn slot(&mut self, index: usize) -> Slot<'_> {
                match index {
                    0 => Slot::Entries(&mut self.entries),
                    _ => Slot::Open(&mut self.additional),
                }
            }
            fn get(&self, index: usize) -> Ref<'_> {
                match index {
                    0 => Ref::Entries(&self.entries),
                    _ => Ref::Open(&self.additional),
                }
            }
        }
        crate::model!($name);
    };
}
dictionary!(Checklist of Item);
dictionary!(Hints of String);
dictionary!(Prices of Decimal);

/// A place for hints of two types.
enum AnyHints {
    Hints(Box<Hints>),
    Prices(Box<Prices>),
}

impl Polymorphic for AnyHints {
    fn model(&self) -> &dyn Model {
        match self {
            Self::Hints(model) => &**model,
            Self::Prices(model) => &**model,
        }
    }
    fn model_mut(&mut self) -> &mut dyn Model {
        match self {
            Self::Hints(model) => &mut **model,
            Self::Prices(model) => &mut **model,
        }
    }
    fn of_type(name: &str) -> Option<Self> {
        (name == "prices").then(|| Self::Prices(Box::default()))
    }
}
crate::polymorphic!(AnyHints, Hints { Prices as_prices } {});

fn item(title: &str) -> Item {
    Item { title: title.into(), ..Item::default() }
}

fn checklist(json: Value) -> Checklist {
    let read: Checklist = from_value(json.clone()).unwrap();
    assert_eq!(to_value(&read).unwrap(), json, "written as it was read");
    assert_eq!(read.clone(), read);
    read
}

#[test]
fn entries_are_typed_and_keep_their_order() {
    let json = r#"{"b/1":{"title":"B"},"a":{"title":"A","x":1},"c":null}"#;
    let read: Checklist = serde_json::from_str(json).unwrap();
    assert_eq!(read.entries.keys().collect::<Vec<_>>(), ["b/1", "a", "c"]);
    assert!(read.entries["b/1"].title == "B" && read.entries["a"].additional["x"] == 1);
    assert!(read.entries.get("c").is_none() && read.entries.is_null("c"));
    assert!(read.additional.is_empty());
    assert_eq!(to_string(&read).unwrap(), json);
    assert_eq!(read.clone(), read);
}

#[test]
fn annotations_and_what_does_not_fit_are_additional_properties() {
    let read = checklist(json!({"@odata.type": "#x", "a": {"title": 5}, "b/c": "text", "b@odata.type": "y", "d": {}}));
    assert_eq!(read.entries.keys().collect::<Vec<_>>(), ["a", "d"]);
    assert_eq!(read.additional.keys().collect::<Vec<_>>(), ["@odata.type", "b/c", "b@odata.type"]);
    assert_eq!(misfits(&read), ["/b~1c", "/a/title"]);
}

#[test]
fn the_last_entry_of_a_name_counts() {
    let read = |json| serde_json::from_str::<Hints>(json).unwrap();
    assert_eq!(to_string(&read(r#"{"a":1,"a":"x"}"#)).unwrap(), r#"{"a":"x"}"#);
    assert_eq!(to_string(&read(r#"{"a":"x","a":1}"#)).unwrap(), r#"{"a":1}"#);
    let mut hints = read(r#"{"a":1}"#);
    hints.entries.insert("a", "set since");
    assert_eq!(to_string(&hints).unwrap(), r#"{"a":"set since"}"#);
}

#[test]
fn a_type_that_comes_late_takes_the_entries_along() {
    let json = json!({"a": "text", "b": 5, "@odata.type": "#prices", "c": 7});
    let read: AnyHints = from_value(json.clone()).unwrap();
    let prices = read.as_prices().unwrap();
    assert_eq!(prices.entries.keys().collect::<Vec<_>>(), ["b", "c"]);
    assert_eq!(prices.additional["a"], "text");
    assert_eq!(to_value(read).unwrap(), json);
}

#[test]
fn digits_matter_in_entries_too() {
    let prices: Prices = serde_json::from_str(r#"{"a":1.10,"b":null}"#).unwrap();
    assert_eq!(prices.entries["a"].to_string(), "1.10");
    assert_eq!(to_string(&prices).unwrap(), r#"{"a":1.10,"b":null}"#);
}

#[test]
fn it_is_used_like_a_map() {
    let mut hints: Dictionary<String> = [("a", "1"), ("b", "2"), ("c", "3")].into();
    assert_eq!(hints.insert("a", "4"), Property::Value("1".to_owned()));
    assert_eq!(hints.insert("d", Property::Null), Property::Absent);
    assert_eq!(hints.remove("b"), Property::Value("2".to_owned()));
    assert_eq!((hints.remove("b"), hints.insert("d", Property::Null)), (Property::Absent, Property::Null));
    hints.extend([("e", "5".into()), ("f", Property::Null)]);
    assert_eq!(hints.iter().collect::<Vec<_>>().len(), hints.len());
    for (_, value) in &mut hints {
        value.into_iter().for_each(|value| value.push('!'));
    }
    hints.extend([("f", None::<String>)]);
    assert!(hints.contains_key("f") && hints.get("f").is_none());
    hints.retain(|name, _| name != "f");
    assert_eq!(hints.values().collect::<Vec<_>>(), ["4!", "3!", "5!"]);
    assert_eq!(format!("{hints:?}"), r#"{"a": Some("4!"), "c": Some("3!"), "d": None, "e": Some("5!")}"#);
    hints.insert("d", Property::Absent);
    assert!(!hints.contains_key("d") && hints == [("e", "5!"), ("c", "3!"), ("a", "4!")].into());
    hints.get_mut("a").expect("an entry").clear();
    hints.insert("d", Property::Null);
    assert_eq!(hints.clone().into_iter().collect::<Dictionary<String>>(), hints);
    assert_eq!(hints.into_iter().next(), Some(("a".to_owned(), Property::Value(String::new()))));
}

#[test]
fn an_object_that_is_inserted_says_its_type() {
    let named = Item { additional: [("@odata.type", "#other")].into(), ..Item::default() };
    let list = Checklist { entries: [("a", item("A").into()), ("b", named.into()), ("c", Property::Null)].into(), ..Checklist::default() };
    let json = json!({"a": {"@odata.type": "#a.item", "title": "A"}, "b": {"@odata.type": "#other"}, "c": null});
    assert_eq!(to_value(&list).unwrap(), json);
    assert_eq!(checklist(json), list);
}

#[test]
fn models_show_and_compare_their_entries() {
    let list = checklist(json!({"a": {"title": "A"}, "b": null}));
    assert_eq!(format!("{list:?}"), r#"Checklist { entries: {"a": Item { title: "A" }, "b": Null} }"#);
    assert_eq!(list, checklist(json!({"b": null, "a": {"title": "A"}})));
    for other in [json!({"a": {"title": "A"}}), json!({"a": {"title": "B"}, "b": null}), json!({"a": null, "b": null})] {
        assert_ne!(list, checklist(other));
    }
}

#[test]
fn an_update_changes_entries_within_names_their_type_and_clears_what_is_gone() {
    let old = checklist(json!({"same": {"title": "S"}, "gone": {}, "null": null, "text": "t",
                               "changed": {"title": "C", "checked": false}, "x@y": 1}));
    assert_eq!(patch(&old, &old), None);
    let mut new = old.clone();
    new.entries.remove("gone");
    new.entries.remove("null");
    new.entries.get_mut("changed").expect("an entry").checked = true.into();
    new.entries.insert("new", item("N"));
    let update = patch(&old, &new).expect("a difference");
    assert_eq!(
        to_value(update).unwrap(),
        json!({"gone": null, "changed": {"@odata.type": "#a.item", "checked": true}, "new": {"@odata.type": "#a.item", "title": "N"}})
    );
}

#[test]
fn an_update_tells_a_value_that_did_not_fit_from_one_that_does() {
    let (old, new) = (checklist(json!({"a": "text"})), checklist(json!({"a": {"title": "A"}})));
    assert_eq!(to_value(patch(&old, &new)).unwrap(), json!({"a": {"@odata.type": "#a.item", "title": "A"}}));
    assert_eq!(to_value(patch(&new, &old)).unwrap(), json!({"a": "text"}));
}
