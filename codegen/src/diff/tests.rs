//! A change of each kind, made to the interface of an API that has everything.

use crate::diff::{Aspect, Change, Level, diff, json, markdown};
use crate::emit::testing::everything;
use crate::interface::{Interface, Item, ItemKind, Member, MemberKind, Parameter, of_api};

/// An API in small: an operation, a model with a base, an enumeration, a constant.
fn interface() -> Interface {
    let constructor = member(MemberKind::Constructor, "new", "GET /chats/{chat-id}", &[("chat-id", "impl Display"), ("n", "i32")]);
    let setter = member(MemberKind::Setter, "format", "query option $format", &[("$format", "impl Into<models::Kind>")]);
    let get = Item {
        result: Some("models::Chat".into()),
        permissions: [("application".to_owned(), vec![vec!["Chat.Read".to_owned()]])].into(),
        ..item(ItemKind::Operation, "chat::Get", "GET /chats/{}", vec![constructor, setter])
    };
    let field = member(MemberKind::Field, "topic", "topic", &[("topic", "Property<String>")]);
    let held = |name| member(MemberKind::Variant, name, name, &[("", &format!("Box<models::{name}>"))]);
    let items = vec![
        item(ItemKind::Constant, "BASE_URL", "https://a.example", vec![]),
        get,
        item(ItemKind::Polymorphic, "models::AnyChat", "a.chat", vec![held("Chat"), held("GroupChat")]),
        item(ItemKind::Model, "models::Chat", "a.chat", vec![field]),
        item(ItemKind::Enumeration, "models::Kind", "a.kind", vec![member(MemberKind::Variant, "Big", "big", &[])]),
    ];
    Interface { features: vec!["mail".into(), "teams".into()], items }
}

fn item(kind: ItemKind, path: &str, wire: &str, members: Vec<Member>) -> Item {
    let features = vec!["teams".to_owned()];
    let (path, page, wire) = (path.into(), "api/a.md".into(), wire.into());
    Item { path, kind, page, wire, features, result: None, required: Vec::new(), permissions: Default::default(), members }
}

fn member(kind: MemberKind, name: &str, wire: &str, parameters: &[(&str, &str)]) -> Member {
    let parameter = |(name, ty): &(&str, &str)| Parameter { name: (*name).into(), ty: (*ty).into() };
    let parameters = parameters.iter().map(parameter).collect();
    Member { kind, name: name.into(), parameters, wire: wire.into(), required: false, features: Vec::new() }
}

fn at<'i>(interface: &'i mut Interface, path: &str) -> &'i mut Item {
    interface.items.iter_mut().find(|item| item.path == path).expect("an item of the sample")
}

fn get(interface: &mut Interface) -> &mut Item {
    at(interface, "chat::Get")
}

fn new(interface: &mut Interface) -> &mut Member {
    &mut get(interface).members[0]
}

fn setter(interface: &mut Interface) -> &mut Member {
    &mut get(interface).members[1]
}

type Edit = fn(&mut Interface);

/// Each edit with what has to be found: aspects and paths.
const TABLE: [(Edit, &[(Aspect, &str)]); 43] = {
    use Aspect::*;
    [
        (|_| {}, &[]),
        // Features
        (|i| drop(i.features.remove(0)), &[(Removed, "mail")]),
        (|i| i.features.push("tasks".into()), &[(Added, "tasks")]),
        (|i| i.features[1] = "chats".into(), &[(Removed, "teams"), (Added, "chats")]),
        (|i| get(i).features = vec!["mail".into()], &[(FeaturesNarrowed, "chat::Get")]),
        (|i| get(i).features.push("mail".into()), &[(FeaturesWidened, "chat::Get")]),
        (|i| get(i).features.clear(), &[(FeaturesWidened, "chat::Get")]),
        (|i| setter(i).features = vec!["mail".into()], &[(FeaturesNarrowed, "chat::Get::format")]),
        // Items
        (|i| i.items.retain(|item| item.kind != ItemKind::Operation), &[(Removed, "chat::Get")]),
        (|i| i.items.push(item(ItemKind::Model, "models::New", "a.new", vec![])), &[(Added, "models::New")]),
        (|i| get(i).path = "chat::Read".into(), &[(Renamed, "chat::Get")]),
        (|i| at(i, "BASE_URL").kind = ItemKind::Model, &[(Replaced, "BASE_URL")]),
        (|i| at(i, "BASE_URL").wire = "https://b.example".into(), &[(WireChanged, "BASE_URL")]),
        (|i| at(i, "models::Chat").wire = "a.talk".into(), &[(WireChanged, "models::Chat")]),
        // A type with a new name is one change, not one for each place that has it.
        (
            |i| {
                at(i, "models::Chat").path = "models::Talk".into();
                get(i).result = Some("models::Talk".into());
                at(i, "models::AnyChat").members[0].parameters[0].ty = "Box<models::Talk>".into();
            },
            &[(Renamed, "models::Chat")],
        ),
        // Operations
        (|i| get(i).result = Some("()".into()), &[(ResultChanged, "chat::Get")]),
        (|i| get(i).required = vec!["topic".into()], &[(PropertyRequired, "chat::Get")]),
        (
            |i| drop(get(i).permissions.insert("application".into(), vec![vec!["Chat.All".into()]])),
            &[(PermissionLost, "chat::Get"), (PermissionGained, "chat::Get")],
        ),
        (|i| drop(get(i).permissions.insert("application".into(), vec![])), &[(PermissionTypeLost, "chat::Get")]),
        (|i| drop(get(i).permissions.insert("delegatedWork".into(), vec![vec!["Chat.Read".into()]])), &[(PermissionGained, "chat::Get")]),
        (|i| get(i).permissions.clear(), &[]),
        // Constructors
        (|i| drop(get(i).members.remove(0)), &[(Removed, "chat::Get::new")]),
        (|i| new(i).name = "chat".into(), &[(Renamed, "chat::Get::new")]),
        (|i| get(i).members.push(member(MemberKind::Constructor, "me", "GET /me/chat", &[])), &[(Added, "chat::Get::me")]),
        (|i| new(i).parameters.push(Parameter { name: "body".into(), ty: "models::Chat".into() }), &[(ArgumentsAdded, "chat::Get::new")]),
        (|i| drop(new(i).parameters.pop()), &[(ArgumentsRemoved, "chat::Get::new")]),
        (|i| new(i).parameters.reverse(), &[(ArgumentsReordered, "chat::Get::new")]),
        (|i| new(i).parameters[0].ty = "i32".into(), &[(ArgumentNarrowed, "chat::Get::new")]),
        (|i| new(i).parameters[1].ty = "i64".into(), &[(ArgumentNarrowed, "chat::Get::new")]),
        (|i| new(i).parameters[1].ty = "impl Display".into(), &[(ArgumentWidened, "chat::Get::new")]),
        (|i| new(i).wire = "GET /talks/{chat-id}".into(), &[(WireChanged, "chat::Get::new")]),
        // What a placeholder is called does not matter to callers.
        (
            |i| {
                new(i).parameters[0].name = "id".into();
                new(i).wire = "GET /chats/{id}".into();
            },
            &[],
        ),
        // Setters
        (|i| drop(get(i).members.pop()), &[(Removed, "chat::Get::format")]),
        (|i| setter(i).name = "set_format".into(), &[(Renamed, "chat::Get::format")]),
        (|i| setter(i).parameters[0].ty = "impl Display".into(), &[(ArgumentWidened, "chat::Get::format")]),
        (|i| setter(i).wire = "header Format".into(), &[(WireChanged, "chat::Get::format")]),
        (|i| setter(i).required = true, &[(Required, "chat::Get::format")]),
        // Fields and variants
        (|i| at(i, "models::Chat").members.clear(), &[(Removed, "models::Chat::topic")]),
        (|i| at(i, "models::Chat").members[0].name = "title".into(), &[(Renamed, "models::Chat::topic")]),
        (|i| at(i, "models::Chat").members[0].parameters[0].ty = "Property<i32>".into(), &[(TypeChanged, "models::Chat::topic")]),
        (|i| drop(at(i, "models::AnyChat").members.pop()), &[(Removed, "models::AnyChat::GroupChat")]),
        (|i| at(i, "models::Kind").members[0].wire = "huge".into(), &[(WireChanged, "models::Kind::Big")]),
        (|i| at(i, "models::Kind").members.push(member(MemberKind::Variant, "Small", "small", &[])), &[(Added, "models::Kind::Small")]),
    ]
};

fn found(old: &Interface, new: &Interface) -> Vec<(Aspect, String)> {
    diff(old, new).into_iter().map(|change| (change.aspect, change.path)).collect()
}

#[test]
fn each_kind_of_change_is_found_alone() {
    for (index, (edit, expected)) in TABLE.iter().enumerate() {
        let mut new = interface();
        edit(&mut new);
        let expected: Vec<(Aspect, String)> = expected.iter().map(|(aspect, path)| (*aspect, (*path).to_owned())).collect();
        assert_eq!(found(&interface(), &new), expected, "row {index}");
    }
}

#[test]
fn what_gets_easier_is_found_backwards() {
    let backwards = |edit: Edit| {
        let mut old = interface();
        edit(&mut old);
        found(&old, &interface()).into_iter().map(|(aspect, _)| aspect).collect::<Vec<_>>()
    };
    assert_eq!(backwards(|i| setter(i).required = true), [Aspect::Optional]);
    assert_eq!(backwards(|i| get(i).required = vec!["topic".into()]), [Aspect::PropertyOptional]);
}

#[test]
fn every_kind_of_change_is_in_a_test() {
    let backwards = [Aspect::Optional, Aspect::PropertyOptional];
    for aspect in Aspect::ALL.iter().filter(|aspect| !backwards.contains(aspect)) {
        assert!(TABLE.iter().any(|(_, expected)| expected.iter().any(|(other, _)| other == aspect)), "{aspect:?}");
    }
}

#[test]
fn a_body_that_takes_derived_types_too_is_wider() {
    let with = |ty: &str| {
        let mut interface = interface();
        new(&mut interface).parameters[1].ty = ty.into();
        interface
    };
    let (one, any) = (with("models::Chat"), with("impl Into<models::AnyChat>"));
    assert_eq!(found(&one, &any), [(Aspect::ArgumentWidened, "chat::Get::new".to_owned())]);
    assert_eq!(found(&any, &one), [(Aspect::ArgumentNarrowed, "chat::Get::new".to_owned())]);
}

#[test]
fn nothing_changes_from_an_api_to_itself() {
    let interface = of_api(&everything());
    assert_eq!(diff(&interface, &interface), []);
    assert!(markdown(&[]).contains("Nothing has changed"));
}

#[test]
fn breaking_changes_come_first() {
    let mut new = interface();
    new.items.push(item(ItemKind::Constant, "A", "a", vec![]));
    get(&mut new).result = Some("Page<models::Chat>".into());
    let changes: Vec<Change> = diff(&interface(), &new);
    assert_eq!(changes.iter().map(Change::level).collect::<Vec<_>>(), [Level::Breaking, Level::Addition]);
    let text = markdown(&changes);
    let line = "- The operation `chat::Get` has another `Response`: `Page<models::Chat>`, before `models::Chat`. (api/a.md)\n";
    assert!(text.contains("## Breaking") && text.contains(line), "{text}");
    assert!(!text.contains("## Behaviour"), "{text}");
    let value = json(&changes);
    assert_eq!(value["counts"], serde_json::json!({ "breaking": 1, "behaviour": 0, "addition": 1 }));
    assert_eq!(value["changes"][0]["change"], "result-changed");
}
