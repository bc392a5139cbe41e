//! Copying, comparing and printing through the table.

use super::sample::*;

fn chat() -> Chat {
    serde_json::from_str(
        r##"{"id": "1", "topic": null, "chatType": "meeting", "lastMessage": {"id": "2", "chat": null}, "createdDateTime": 5, "tabs": [],
            "members": [{"@odata.type": "#microsoft.graph.aadUserConversationMember", "roles": ["owner"], "weight": 1.10}, {"id": "3"}],
            "creator": {"@odata.type": "#microsoft.graph.unknown", "a": 1}}"##,
    )
    .unwrap()
}

#[test]
fn a_copy_is_equal_to_its_original() {
    let chat = chat();
    let copy = chat.clone();
    assert_eq!(copy, chat);
    assert_eq!(serde_json::to_string(&copy).unwrap(), serde_json::to_string(&chat).unwrap());
    assert!(matches!(copy.members.items()[0], AnyConversationMember::AadUserConversationMember(_)));
}

#[test]
fn every_difference_counts() {
    let changes: [fn(&mut Chat); 9] = [
        |chat| chat.id = "2".into(),
        |chat| chat.topic = Default::default(),
        |chat| chat.chat_type = ChatType::Group.into(),
        |chat| chat.last_message = crate::Property::Null,
        |chat| chat.last_message.get_or_insert_default().chat = Default::default(),
        |chat| chat.members.get_or_insert_default().push(ConversationMember::default().into()),
        |chat| chat.members.get_or_insert_default()[0] = ConversationMember::default().into(),
        |chat| chat.creator = AadUserConversationMember::default().into(),
        |chat| drop(chat.additional.remove("createdDateTime")),
    ];
    for change in changes {
        let mut changed = chat();
        change(&mut changed);
        assert_ne!(changed, chat());
    }
}

#[test]
fn what_is_printed_is_what_is_there() {
    let printed = format!("{:?}", chat());
    assert_eq!(
        printed,
        "Chat { id: \"1\", chatType: \"meeting\", lastMessage: PinnedChatMessageInfo { id: \"2\", chat: Null }, members: \
         [AadUserConversationMember { roles: [\"owner\"], weight: 1.10, additional: {\"@odata.type\": \
         String(\"#microsoft.graph.aadUserConversationMember\")} }, ConversationMember { id: \"3\" }], creator: ConversationMember { \
         additional: {\"@odata.type\": String(\"#microsoft.graph.unknown\"), \"a\": Number(1)} }, topic: Null, additional: \
         {\"createdDateTime\": Number(5), \"tabs\": Array []} }"
    );
    assert_eq!(format!("{:?}", Chat::default()), "Chat");
}
