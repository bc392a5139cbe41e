//! Models and operations as the generator writes them.

use crate::prelude::*;

/// A chat.
#[derive(Default)]
pub(super) struct Chat {
    pub(super) id: Property<String>,
    pub(super) created_date_time: Property<Timestamp>,
    pub(super) chat_type: Property<ChatType>,
    pub(super) last_message: Property<Box<PinnedChatMessageInfo>>,
    pub(super) members: Property<Vec<AnyConversationMember>>,
    pub(super) creator: Property<Box<AnyConversationMember>>,
    pub(super) topic: Property<String>,
    pub(super) additional: OpenMap,
}

impl Model for Chat {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "Chat",
            odata_type: "microsoft.graph.chat",
            properties: &["id", "createdDateTime", "chatType", "lastMessage", "members", "creator", "topic", "tabs"],
        }
    }
    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.id),
            1 => Slot::Timestamp(&mut self.created_date_time),
            2 => Slot::Scalar(&mut self.chat_type),
            3 => self.last_message.object_slot(),
            4 => self.members.objects_slot(),
            5 => self.creator.object_slot(),
            6 => Slot::String(&mut self.topic),
            // 7, `tabs`, belongs to an area that is off.
            _ => Slot::Open(&mut self.additional),
        }
    }
    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.id),
            1 => Ref::Timestamp(&self.created_date_time),
            2 => Ref::Scalar(&self.chat_type),
            3 => self.last_message.object_ref(),
            4 => self.members.objects_ref(),
            5 => self.creator.object_ref(),
            6 => Ref::String(&self.topic),
            _ => Ref::Open(&self.additional),
        }
    }
}
crate::model!(Chat);

#[derive(Default)]
pub(super) struct PinnedChatMessageInfo {
    pub(super) id: Property<String>,
    pub(super) chat: Property<Box<Chat>>,
    pub(super) additional: OpenMap,
}

impl Model for PinnedChatMessageInfo {
    fn meta(&self) -> &'static Meta {
        &Meta { name: "PinnedChatMessageInfo", odata_type: "microsoft.graph.pinnedChatMessageInfo", properties: &["id", "chat"] }
    }
    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.id),
            1 => self.chat.object_slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }
    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.id),
            1 => self.chat.object_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}
crate::model!(PinnedChatMessageInfo);

#[derive(Default)]
pub(super) struct ConversationMember {
    pub(super) id: Property<String>,
    pub(super) roles: Property<Vec<String>>,
    pub(super) weight: Property<Decimal>,
    pub(super) additional: OpenMap,
}

impl Model for ConversationMember {
    fn meta(&self) -> &'static Meta {
        &Meta { name: "ConversationMember", odata_type: "microsoft.graph.conversationMember", properties: &["id", "roles", "weight"] }
    }
    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.id),
            1 => Slot::Scalars(&mut self.roles),
            2 => Slot::Digits(&mut self.weight),
            _ => Slot::Open(&mut self.additional),
        }
    }
    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.id),
            1 => Ref::Scalars(&self.roles),
            2 => Ref::Scalar(&self.weight),
            _ => Ref::Open(&self.additional),
        }
    }
}
crate::model!(ConversationMember);

#[derive(Default)]
pub(super) struct AadUserConversationMember {
    pub(super) email: Property<String>,
    pub(super) id: Property<String>,
    pub(super) roles: Property<Vec<String>>,
    pub(super) weight: Property<Decimal>,
    pub(super) user_bind: Property<String>,
    pub(super) additional: OpenMap,
}

impl Model for AadUserConversationMember {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "AadUserConversationMember",
            odata_type: "microsoft.graph.aadUserConversationMember",
            properties: &["email", "id", "roles", "weight", "user@odata.bind"],
        }
    }
    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.email),
            1 => Slot::String(&mut self.id),
            2 => Slot::Scalars(&mut self.roles),
            3 => Slot::Digits(&mut self.weight),
            4 => Slot::String(&mut self.user_bind),
            _ => Slot::Open(&mut self.additional),
        }
    }
    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.email),
            1 => Ref::String(&self.id),
            2 => Ref::Scalars(&self.roles),
            3 => Ref::Scalar(&self.weight),
            4 => Ref::String(&self.user_bind),
            _ => Ref::Open(&self.additional),
        }
    }
}
crate::model!(AadUserConversationMember);

#[non_exhaustive]
pub(super) enum AnyConversationMember {
    ConversationMember(Box<ConversationMember>),
    AadUserConversationMember(Box<AadUserConversationMember>),
}

impl Polymorphic for AnyConversationMember {
    fn model(&self) -> &dyn Model {
        match self {
            Self::ConversationMember(model) => &**model,
            Self::AadUserConversationMember(model) => &**model,
        }
    }
    fn model_mut(&mut self) -> &mut dyn Model {
        match self {
            Self::ConversationMember(model) => &mut **model,
            Self::AadUserConversationMember(model) => &mut **model,
        }
    }
    fn of_type(name: &str) -> Option<Self> {
        match name {
            "microsoft.graph.aadUserConversationMember" => Some(Self::AadUserConversationMember(Box::default())),
            _ => None,
        }
    }
}
crate::polymorphic!(
    AnyConversationMember,
    ConversationMember {
        #[cfg(all())]
        AadUserConversationMember as_aad_user_conversation_member
    } {
        roles: Property<Vec<String>>
    }
);

#[derive(Clone)]
#[non_exhaustive]
pub(super) enum ChatType {
    OneOnOne,
    Group,
    Undocumented(String),
}

impl Enum for ChatType {
    const TABLE: EnumTable<Self> = EnumTable { values: &[Self::OneOnOne, Self::Group], undocumented: Self::Undocumented };
    fn text(&self) -> &str {
        match self {
            Self::OneOnOne => "oneOnOne",
            Self::Group => "group",
            Self::Undocumented(text) => text,
        }
    }
}
crate::value_enum!(ChatType);

/// A property of every kind, each as `p`.
macro_rules! one_property {
    ($($name:ident: $type:ty),* $(,)?) => { $(
        #[derive(Default)]
        pub(super) struct $name {
            pub(super) p: Property<$type>,
            pub(super) additional: OpenMap,
        }
        impl Model for $name {
            fn meta(&self) -> &'static Meta {
                &Meta { name: stringify!($name), odata_type: "", properties: &["p"] }
            }
            fn slot(&mut self, index: usize) -> Slot<'_> {
                match index {
                    0 => self.p.slot(),
                    _ => Slot::Open(&mut self.additional),
                }
            }
            fn get(&self, index: usize) -> Ref<'_> {
                match index {
                    0 => self.p.get_ref(),
                    _ => Ref::Open(&self.additional),
                }
            }
        }
        crate::model!($name);
    )* };
}
pub(super) use one_property;

#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub(super) struct PostPinnedMessages(Call);

impl PostPinnedMessages {
    pub(super) fn new(chat_id: impl Display) -> Self {
        Self(Call::post("/chats/{chat-Id}/pinnedMessages", &[&chat_id]))
    }
    pub(super) fn message_bind(mut self, value: impl Into<Property<String>>) -> Self {
        self.0.parameter("message@odata.bind", value.into());
        self
    }
    pub(super) fn prefer(mut self, value: impl Display) -> Self {
        self.0.header("Prefer", &value);
        self
    }
}

impl Operation for PostPinnedMessages {
    type Response = PinnedChatMessageInfo;
    const INFO: Info = Info::new(
        "chat::PostPinnedMessages\n\
         Pin a message in a chat\n\
         api/chat-post-pinnedmessages.md\n\
         POST\n\
         /chats/{chat-Id}/pinnedMessages\n\
         \tChatMessage.Send, Chat.ReadWrite\t-\tChat.ReadWrite.All",
    );
    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

/// An operation for each type of response.
macro_rules! get {
    ($($name:ident -> $response:ty),* $(,)?) => { $(
        #[derive(Clone, Debug)]
        pub(super) struct $name(pub(super) Call);
        impl $name {
            pub(super) fn new() -> Self {
                Self(Call::get("/chats", &[]))
            }
        }
        impl Operation for $name {
            type Response = $response;
            const INFO: Info = Info::new(concat!(
                stringify!($name),
                "\n\n\nGET\n/chats\n\tChat.Read, Chat.ReadWrite\t\tChat.Read.All + User.Read.All"
            ));
            fn call(&mut self) -> &mut Call {
                &mut self.0
            }
        }
    )* };
}
get!(List -> Page<Chat>, Content -> Bytes, Report -> Accepted, Nothing -> (), Update -> Option<Chat>);
