// @generated from resources/entity.md by codegen. Do not edit.

#[cfg(feature = "teams")]
use crate::models::AadUserConversationMember;
#[cfg(feature = "teams")]
use crate::models::AnonymousGuestConversationMember;
#[cfg(feature = "outlook")]
use crate::models::Attachment;
#[cfg(feature = "onedrive")]
use crate::models::BaseItem;
#[cfg(feature = "outlook")]
use crate::models::Calendar;
#[cfg(feature = "teams")]
use crate::models::Chat;
#[cfg(feature = "teams")]
use crate::models::ChatMessage;
#[cfg(feature = "teams")]
use crate::models::ChatMessageHostedContent;
#[cfg(feature = "teams")]
use crate::models::ChatMessageInfo;
#[cfg(feature = "teams")]
use crate::models::ConversationMember;
use crate::models::DirectoryObject;
#[cfg(feature = "onedrive")]
use crate::models::Drive;
#[cfg(feature = "onedrive")]
use crate::models::DriveItem;
#[cfg(feature = "outlook")]
use crate::models::Event;
#[cfg(feature = "outlook")]
use crate::models::FileAttachment;
#[cfg(feature = "entra-groups")]
use crate::models::Group;
#[cfg(feature = "outlook")]
use crate::models::ItemAttachment;
#[cfg(feature = "outlook")]
use crate::models::MailFolder;
#[cfg(feature = "outlook")]
use crate::models::Message;
#[cfg(feature = "outlook")]
use crate::models::OutlookItem;
#[cfg(feature = "onedrive")]
use crate::models::Permission;
#[cfg(feature = "teams")]
use crate::models::PinnedChatMessageInfo;
#[cfg(feature = "entra-users")]
use crate::models::ProfilePhoto;
#[cfg(feature = "outlook")]
use crate::models::ReferenceAttachment;
#[cfg(feature = "change-notifications")]
use crate::models::Subscription;
#[cfg(feature = "teams")]
use crate::models::TeamworkHostedContent;
#[cfg(feature = "entra-users")]
use crate::models::User;
use crate::runtime::prelude::*;

/// The root of the type tree: whatever has an identifier of its own derives from it.
///
/// This is an abstract type.
///
/// `microsoft.graph.entity`, an abstract type, documented in `resources/entity.md`.
///
/// Derived types: [`AadUserConversationMember`](crate::models::AadUserConversationMember),
/// [`AnonymousGuestConversationMember`](crate::models::AnonymousGuestConversationMember),
/// [`Attachment`](crate::models::Attachment), [`BaseItem`](crate::models::BaseItem),
/// [`Calendar`](crate::models::Calendar), [`Chat`](crate::models::Chat),
/// [`ChatMessage`](crate::models::ChatMessage),
/// [`ChatMessageHostedContent`](crate::models::ChatMessageHostedContent),
/// [`ChatMessageInfo`](crate::models::ChatMessageInfo),
/// [`ConversationMember`](crate::models::ConversationMember),
/// [`DirectoryObject`](crate::models::DirectoryObject), [`Drive`](crate::models::Drive),
/// [`DriveItem`](crate::models::DriveItem), [`Event`](crate::models::Event),
/// [`FileAttachment`](crate::models::FileAttachment), [`Group`](crate::models::Group),
/// [`ItemAttachment`](crate::models::ItemAttachment), [`MailFolder`](crate::models::MailFolder),
/// [`Message`](crate::models::Message), [`OutlookItem`](crate::models::OutlookItem),
/// [`Permission`](crate::models::Permission),
/// [`PinnedChatMessageInfo`](crate::models::PinnedChatMessageInfo),
/// [`ProfilePhoto`](crate::models::ProfilePhoto),
/// [`ReferenceAttachment`](crate::models::ReferenceAttachment),
/// [`Subscription`](crate::models::Subscription),
/// [`TeamworkHostedContent`](crate::models::TeamworkHostedContent), [`User`](crate::models::User).
#[derive(Default)]
pub struct Entity {
    /// Identifies the object among its siblings. Read-only.
    pub id: Property<String>,
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for Entity {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "Entity",
            odata_type: "microsoft.graph.entity",
            properties: &["id"],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.id.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(Entity);

/// [`Entity`](crate::models::Entity) or one of its derived types, told apart by `@odata.type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyEntity {
    /// The base type itself, or a derived type that is not documented: its `@odata.type` and its properties
    /// are in the open map.
    Entity(Box<Entity>),
    /// [`AadUserConversationMember`](crate::models::AadUserConversationMember).
    #[cfg(feature = "teams")]
    AadUserConversationMember(Box<AadUserConversationMember>),
    /// [`AnonymousGuestConversationMember`](crate::models::AnonymousGuestConversationMember).
    #[cfg(feature = "teams")]
    AnonymousGuestConversationMember(Box<AnonymousGuestConversationMember>),
    /// [`Attachment`](crate::models::Attachment).
    #[cfg(feature = "outlook")]
    Attachment(Box<Attachment>),
    /// [`BaseItem`](crate::models::BaseItem).
    #[cfg(feature = "onedrive")]
    BaseItem(Box<BaseItem>),
    /// [`Calendar`](crate::models::Calendar).
    #[cfg(feature = "outlook")]
    Calendar(Box<Calendar>),
    /// [`Chat`](crate::models::Chat).
    #[cfg(feature = "teams")]
    Chat(Box<Chat>),
    /// [`ChatMessage`](crate::models::ChatMessage).
    #[cfg(feature = "teams")]
    ChatMessage(Box<ChatMessage>),
    /// [`ChatMessageHostedContent`](crate::models::ChatMessageHostedContent).
    #[cfg(feature = "teams")]
    ChatMessageHostedContent(Box<ChatMessageHostedContent>),
    /// [`ChatMessageInfo`](crate::models::ChatMessageInfo).
    #[cfg(feature = "teams")]
    ChatMessageInfo(Box<ChatMessageInfo>),
    /// [`ConversationMember`](crate::models::ConversationMember).
    #[cfg(feature = "teams")]
    ConversationMember(Box<ConversationMember>),
    /// [`DirectoryObject`](crate::models::DirectoryObject).
    DirectoryObject(Box<DirectoryObject>),
    /// [`Drive`](crate::models::Drive).
    #[cfg(feature = "onedrive")]
    Drive(Box<Drive>),
    /// [`DriveItem`](crate::models::DriveItem).
    #[cfg(feature = "onedrive")]
    DriveItem(Box<DriveItem>),
    /// [`Event`](crate::models::Event).
    #[cfg(feature = "outlook")]
    Event(Box<Event>),
    /// [`FileAttachment`](crate::models::FileAttachment).
    #[cfg(feature = "outlook")]
    FileAttachment(Box<FileAttachment>),
    /// [`Group`](crate::models::Group).
    #[cfg(feature = "entra-groups")]
    Group(Box<Group>),
    /// [`ItemAttachment`](crate::models::ItemAttachment).
    #[cfg(feature = "outlook")]
    ItemAttachment(Box<ItemAttachment>),
    /// [`MailFolder`](crate::models::MailFolder).
    #[cfg(feature = "outlook")]
    MailFolder(Box<MailFolder>),
    /// [`Message`](crate::models::Message).
    #[cfg(feature = "outlook")]
    Message(Box<Message>),
    /// [`OutlookItem`](crate::models::OutlookItem).
    #[cfg(feature = "outlook")]
    OutlookItem(Box<OutlookItem>),
    /// [`Permission`](crate::models::Permission).
    #[cfg(feature = "onedrive")]
    Permission(Box<Permission>),
    /// [`PinnedChatMessageInfo`](crate::models::PinnedChatMessageInfo).
    #[cfg(feature = "teams")]
    PinnedChatMessageInfo(Box<PinnedChatMessageInfo>),
    /// [`ProfilePhoto`](crate::models::ProfilePhoto).
    #[cfg(feature = "entra-users")]
    ProfilePhoto(Box<ProfilePhoto>),
    /// [`ReferenceAttachment`](crate::models::ReferenceAttachment).
    #[cfg(feature = "outlook")]
    ReferenceAttachment(Box<ReferenceAttachment>),
    /// [`Subscription`](crate::models::Subscription).
    #[cfg(feature = "change-notifications")]
    Subscription(Box<Subscription>),
    /// [`TeamworkHostedContent`](crate::models::TeamworkHostedContent).
    #[cfg(feature = "teams")]
    TeamworkHostedContent(Box<TeamworkHostedContent>),
    /// [`User`](crate::models::User).
    #[cfg(feature = "entra-users")]
    User(Box<User>),
}

impl Polymorphic for AnyEntity {
    fn model(&self) -> &dyn Model {
        match self {
            Self::Entity(model) => &**model,
            #[cfg(feature = "teams")]
            Self::AadUserConversationMember(model) => &**model,
            #[cfg(feature = "teams")]
            Self::AnonymousGuestConversationMember(model) => &**model,
            #[cfg(feature = "outlook")]
            Self::Attachment(model) => &**model,
            #[cfg(feature = "onedrive")]
            Self::BaseItem(model) => &**model,
            #[cfg(feature = "outlook")]
            Self::Calendar(model) => &**model,
            #[cfg(feature = "teams")]
            Self::Chat(model) => &**model,
            #[cfg(feature = "teams")]
            Self::ChatMessage(model) => &**model,
            #[cfg(feature = "teams")]
            Self::ChatMessageHostedContent(model) => &**model,
            #[cfg(feature = "teams")]
            Self::ChatMessageInfo(model) => &**model,
            #[cfg(feature = "teams")]
            Self::ConversationMember(model) => &**model,
            Self::DirectoryObject(model) => &**model,
            #[cfg(feature = "onedrive")]
            Self::Drive(model) => &**model,
            #[cfg(feature = "onedrive")]
            Self::DriveItem(model) => &**model,
            #[cfg(feature = "outlook")]
            Self::Event(model) => &**model,
            #[cfg(feature = "outlook")]
            Self::FileAttachment(model) => &**model,
            #[cfg(feature = "entra-groups")]
            Self::Group(model) => &**model,
            #[cfg(feature = "outlook")]
            Self::ItemAttachment(model) => &**model,
            #[cfg(feature = "outlook")]
            Self::MailFolder(model) => &**model,
            #[cfg(feature = "outlook")]
            Self::Message(model) => &**model,
            #[cfg(feature = "outlook")]
            Self::OutlookItem(model) => &**model,
            #[cfg(feature = "onedrive")]
            Self::Permission(model) => &**model,
            #[cfg(feature = "teams")]
            Self::PinnedChatMessageInfo(model) => &**model,
            #[cfg(feature = "entra-users")]
            Self::ProfilePhoto(model) => &**model,
            #[cfg(feature = "outlook")]
            Self::ReferenceAttachment(model) => &**model,
            #[cfg(feature = "change-notifications")]
            Self::Subscription(model) => &**model,
            #[cfg(feature = "teams")]
            Self::TeamworkHostedContent(model) => &**model,
            #[cfg(feature = "entra-users")]
            Self::User(model) => &**model,
        }
    }

    fn model_mut(&mut self) -> &mut dyn Model {
        match self {
            Self::Entity(model) => &mut **model,
            #[cfg(feature = "teams")]
            Self::AadUserConversationMember(model) => &mut **model,
            #[cfg(feature = "teams")]
            Self::AnonymousGuestConversationMember(model) => &mut **model,
            #[cfg(feature = "outlook")]
            Self::Attachment(model) => &mut **model,
            #[cfg(feature = "onedrive")]
            Self::BaseItem(model) => &mut **model,
            #[cfg(feature = "outlook")]
            Self::Calendar(model) => &mut **model,
            #[cfg(feature = "teams")]
            Self::Chat(model) => &mut **model,
            #[cfg(feature = "teams")]
            Self::ChatMessage(model) => &mut **model,
            #[cfg(feature = "teams")]
            Self::ChatMessageHostedContent(model) => &mut **model,
            #[cfg(feature = "teams")]
            Self::ChatMessageInfo(model) => &mut **model,
            #[cfg(feature = "teams")]
            Self::ConversationMember(model) => &mut **model,
            Self::DirectoryObject(model) => &mut **model,
            #[cfg(feature = "onedrive")]
            Self::Drive(model) => &mut **model,
            #[cfg(feature = "onedrive")]
            Self::DriveItem(model) => &mut **model,
            #[cfg(feature = "outlook")]
            Self::Event(model) => &mut **model,
            #[cfg(feature = "outlook")]
            Self::FileAttachment(model) => &mut **model,
            #[cfg(feature = "entra-groups")]
            Self::Group(model) => &mut **model,
            #[cfg(feature = "outlook")]
            Self::ItemAttachment(model) => &mut **model,
            #[cfg(feature = "outlook")]
            Self::MailFolder(model) => &mut **model,
            #[cfg(feature = "outlook")]
            Self::Message(model) => &mut **model,
            #[cfg(feature = "outlook")]
            Self::OutlookItem(model) => &mut **model,
            #[cfg(feature = "onedrive")]
            Self::Permission(model) => &mut **model,
            #[cfg(feature = "teams")]
            Self::PinnedChatMessageInfo(model) => &mut **model,
            #[cfg(feature = "entra-users")]
            Self::ProfilePhoto(model) => &mut **model,
            #[cfg(feature = "outlook")]
            Self::ReferenceAttachment(model) => &mut **model,
            #[cfg(feature = "change-notifications")]
            Self::Subscription(model) => &mut **model,
            #[cfg(feature = "teams")]
            Self::TeamworkHostedContent(model) => &mut **model,
            #[cfg(feature = "entra-users")]
            Self::User(model) => &mut **model,
        }
    }

    fn of_type(name: &str) -> Option<Self> {
        match name {
            #[cfg(feature = "teams")]
            "microsoft.graph.aadUserConversationMember" => {
                Some(Self::AadUserConversationMember(Box::default()))
            }
            #[cfg(feature = "teams")]
            "microsoft.graph.anonymousGuestConversationMember" => {
                Some(Self::AnonymousGuestConversationMember(Box::default()))
            }
            #[cfg(feature = "outlook")]
            "microsoft.graph.attachment" => Some(Self::Attachment(Box::default())),
            #[cfg(feature = "onedrive")]
            "microsoft.graph.baseItem" => Some(Self::BaseItem(Box::default())),
            #[cfg(feature = "outlook")]
            "microsoft.graph.calendar" => Some(Self::Calendar(Box::default())),
            #[cfg(feature = "teams")]
            "microsoft.graph.chat" => Some(Self::Chat(Box::default())),
            #[cfg(feature = "teams")]
            "microsoft.graph.chatMessage" => Some(Self::ChatMessage(Box::default())),
            #[cfg(feature = "teams")]
            "microsoft.graph.chatMessageHostedContent" => {
                Some(Self::ChatMessageHostedContent(Box::default()))
            }
            #[cfg(feature = "teams")]
            "microsoft.graph.chatMessageInfo" => {
                Some(Self::ChatMessageInfo(Box::default()))
            }
            #[cfg(feature = "teams")]
            "microsoft.graph.conversationMember" => {
                Some(Self::ConversationMember(Box::default()))
            }
            "microsoft.graph.directoryObject" => {
                Some(Self::DirectoryObject(Box::default()))
            }
            #[cfg(feature = "onedrive")]
            "microsoft.graph.drive" => Some(Self::Drive(Box::default())),
            #[cfg(feature = "onedrive")]
            "microsoft.graph.driveItem" => Some(Self::DriveItem(Box::default())),
            #[cfg(feature = "outlook")]
            "microsoft.graph.event" => Some(Self::Event(Box::default())),
            #[cfg(feature = "outlook")]
            "microsoft.graph.fileAttachment" => {
                Some(Self::FileAttachment(Box::default()))
            }
            #[cfg(feature = "entra-groups")]
            "microsoft.graph.group" => Some(Self::Group(Box::default())),
            #[cfg(feature = "outlook")]
            "microsoft.graph.itemAttachment" => {
                Some(Self::ItemAttachment(Box::default()))
            }
            #[cfg(feature = "outlook")]
            "microsoft.graph.mailFolder" => Some(Self::MailFolder(Box::default())),
            #[cfg(feature = "outlook")]
            "microsoft.graph.message" => Some(Self::Message(Box::default())),
            #[cfg(feature = "outlook")]
            "microsoft.graph.outlookItem" => Some(Self::OutlookItem(Box::default())),
            #[cfg(feature = "onedrive")]
            "microsoft.graph.permission" => Some(Self::Permission(Box::default())),
            #[cfg(feature = "teams")]
            "microsoft.graph.pinnedChatMessageInfo" => {
                Some(Self::PinnedChatMessageInfo(Box::default()))
            }
            #[cfg(feature = "entra-users")]
            "microsoft.graph.profilePhoto" => Some(Self::ProfilePhoto(Box::default())),
            #[cfg(feature = "outlook")]
            "microsoft.graph.referenceAttachment" => {
                Some(Self::ReferenceAttachment(Box::default()))
            }
            #[cfg(feature = "change-notifications")]
            "microsoft.graph.subscription" => Some(Self::Subscription(Box::default())),
            #[cfg(feature = "teams")]
            "microsoft.graph.teamworkHostedContent" => {
                Some(Self::TeamworkHostedContent(Box::default()))
            }
            #[cfg(feature = "entra-users")]
            "microsoft.graph.user" => Some(Self::User(Box::default())),
            _ => None,
        }
    }
}

crate::runtime::polymorphic!(AnyEntity, Entity {
    Entity,
    #[cfg(feature = "teams")] AadUserConversationMember,
    #[cfg(feature = "teams")] AnonymousGuestConversationMember,
    #[cfg(feature = "outlook")] Attachment,
    #[cfg(feature = "onedrive")] BaseItem,
    #[cfg(feature = "outlook")] Calendar,
    #[cfg(feature = "teams")] Chat,
    #[cfg(feature = "teams")] ChatMessage,
    #[cfg(feature = "teams")] ChatMessageHostedContent,
    #[cfg(feature = "teams")] ChatMessageInfo,
    #[cfg(feature = "teams")] ConversationMember,
    DirectoryObject,
    #[cfg(feature = "onedrive")] Drive,
    #[cfg(feature = "onedrive")] DriveItem,
    #[cfg(feature = "outlook")] Event,
    #[cfg(feature = "outlook")] FileAttachment,
    #[cfg(feature = "entra-groups")] Group,
    #[cfg(feature = "outlook")] ItemAttachment,
    #[cfg(feature = "outlook")] MailFolder,
    #[cfg(feature = "outlook")] Message,
    #[cfg(feature = "outlook")] OutlookItem,
    #[cfg(feature = "onedrive")] Permission,
    #[cfg(feature = "teams")] PinnedChatMessageInfo,
    #[cfg(feature = "entra-users")] ProfilePhoto,
    #[cfg(feature = "outlook")] ReferenceAttachment,
    #[cfg(feature = "change-notifications")] Subscription,
    #[cfg(feature = "teams")] TeamworkHostedContent,
    #[cfg(feature = "entra-users")] User,
});
