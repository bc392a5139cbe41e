//! Models and operations in the words of the generator.

use crate::runtime::prelude::*;

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
        static META: Meta = Meta {
            name: "Chat",
            odata_type: "microsoft.graph.chat",
            properties: &["id", "createdDateTime", "chatType", "lastMessage", "members", "creator", "topic", "tabs"],
        };
        &META
    }
    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            1 => self.created_date_time.slot(),
            2 => self.chat_type.slot(),
            3 => self.last_message.slot(),
            4 => self.members.slot(),
            5 => self.creator.slot(),
            6 => self.topic.slot(),
            // 7, `tabs`, belongs to an area that is off.
            _ => Slot::Open(&mut self.additional),
        }
    }
    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.id.get_ref(),
            1 => self.created_date_time.get_ref(),
            2 => self.chat_type.get_ref(),
            3 => self.last_message.get_ref(),
            4 => self.members.get_ref(),
            5 => self.creator.get_ref(),
            6 => self.topic.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}
crate::runtime::model!(Chat);

#[derive(Default)]
pub(super) struct PinnedChatMessageInfo {
    pub(super) id: Property<String>,
    pub(super) chat: Property<Box<Chat>>,
    pub(super) additional: OpenMap,
}

impl Model for PinnedChatMessageInfo {
    fn meta(&self) -> &'static Meta {
        static META: Meta =
            Meta { name: "PinnedChatMessageInfo", odata_type: "microsoft.graph.pinnedChatMessageInfo", properties: &["id", "chat"] };
        &META
    }
    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            1 => self.chat.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }
    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.id.get_ref(),
            1 => self.chat.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}
crate::runtime::model!(PinnedChatMessageInfo);

#[derive(Default)]
pub(super) struct ConversationMember {
    pub(super) id: Property<String>,
    pub(super) roles: Property<Vec<String>>,
    pub(super) weight: Property<Decimal>,
    pub(super) additional: OpenMap,
}

impl Model for ConversationMember {
    fn meta(&self) -> &'static Meta {
        static META: Meta =
            Meta { name: "ConversationMember", odata_type: "microsoft.graph.conversationMember", properties: &["id", "roles", "weight"] };
        &META
    }
    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            1 => self.roles.slot(),
            2 => self.weight.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }
    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.id.get_ref(),
            1 => self.roles.get_ref(),
            2 => self.weight.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}
crate::runtime::model!(ConversationMember);

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
        static META: Meta = Meta {
            name: "AadUserConversationMember",
            odata_type: "microsoft.graph.aadUserConversationMember",
            properties: &["email", "id", "roles", "weight", "user@odata.bind"],
        };
        &META
    }
    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.email.slot(),
            1 => self.id.slot(),
            2 => self.roles.slot(),
            3 => self.weight.slot(),
            4 => self.user_bind.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }
    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.email.get_ref(),
            1 => self.id.get_ref(),
            2 => self.roles.get_ref(),
            3 => self.weight.get_ref(),
            4 => self.user_bind.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}
crate::runtime::model!(AadUserConversationMember);

#[derive(Clone, Debug, PartialEq)]
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
crate::runtime::polymorphic!(
    AnyConversationMember,
    ConversationMember {
        ConversationMember,
        #[cfg(all())]
        AadUserConversationMember
    }
);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub(super) enum ChatType {
    OneOnOne,
    Group,
    Undocumented(String),
}

impl Enum for ChatType {
    const VALUES: &'static [&'static str] = &["oneOnOne", "group"];
    fn index(&self) -> Result<usize, &str> {
        match self {
            Self::OneOnOne => Ok(0),
            Self::Group => Ok(1),
            Self::Undocumented(value) => Err(value),
        }
    }
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::OneOnOne),
            1 => Some(Self::Group),
            _ => None,
        }
    }
    fn undocumented(value: String) -> Self {
        Self::Undocumented(value)
    }
}
crate::runtime::value_enum!(ChatType);

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
                static META: Meta = Meta { name: stringify!($name), odata_type: "", properties: &["p"] };
                &META
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
        crate::runtime::model!($name);
    )* };
}
pub(super) use one_property;

#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub(super) struct PostPinnedMessages(Call);

impl PostPinnedMessages {
    pub(super) fn new(chat_id: impl Display) -> Self {
        Self(Call::new(Method::POST, "/chats/{chat-Id}/pinnedMessages", &[&chat_id]))
    }
    pub(super) fn message_bind(mut self, value: impl Into<Property<String>>) -> Self {
        self.0.parameter("message@odata.bind", value.into());
        self
    }
    pub(super) fn expand(mut self, value: impl Display) -> Self {
        self.0.query("$expand", &value);
        self
    }
    pub(super) fn prefer(mut self, value: impl Display) -> Self {
        self.0.header("Prefer", &value);
        self
    }
}

impl Operation for PostPinnedMessages {
    type Response = PinnedChatMessageInfo;
    const INFO: Info = Info {
        name: "chat::PostPinnedMessages",
        title: "Pin a message in a chat",
        page: "api/chat-post-pinnedmessages.md",
        method: "POST",
        paths: &["/chats/{chat-Id}/pinnedMessages"],
        permissions: &[Permissions {
            when: "",
            delegated_work: Access::AnyOf("ChatMessage.Send, Chat.ReadWrite"),
            delegated_personal: Access::NotSupported,
            application: Access::AnyOf("Chat.ReadWrite.All"),
        }],
    };
    fn into_call(self) -> Call {
        self.0
    }
}

/// An operation for each type of response.
macro_rules! get {
    ($($name:ident -> $response:ty),* $(,)?) => { $(
        #[derive(Clone, Debug)]
        pub(super) struct $name(pub(super) Call);
        impl $name {
            pub(super) fn new() -> Self {
                Self(Call::new(Method::GET, "/chats", &[]))
            }
        }
        impl Operation for $name {
            type Response = $response;
            const INFO: Info = Info {
                name: stringify!($name), title: "", page: "", method: "GET", paths: &["/chats"],
                permissions: &[Permissions {
                    when: "",
                    delegated_work: Access::AnyOf("Chat.Read, Chat.ReadWrite"),
                    delegated_personal: Access::Unknown,
                    application: Access::AnyOf("Chat.Read.All + User.Read.All"),
                }],
            };
            fn into_call(self) -> Call {
                self.0
            }
        }
    )* };
}
get!(List -> Page<Chat>, Content -> Bytes, Report -> Accepted, Nothing -> ());
