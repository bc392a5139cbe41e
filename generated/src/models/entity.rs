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
#[cfg(feature = "planner")]
use crate::models::PlannerTaskDetails;
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
/// 28 types derive from it. A place for any of them has the type
/// [`AnyEntity`](crate::models::AnyEntity), whose variants name them.
pub struct Entity {
    /// Identifies the object among its siblings. Read-only.
    pub id: Property<String>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for Entity {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            id: Property::Absent,
        }
    }
}

impl Model for Entity {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "Entity",
            odata_type: "microsoft.graph.entity",
            properties: &["id"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.id),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.id),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(Entity);

/// [`Entity`](crate::models::Entity) or one of its derived types.
///
/// It is the type that `@odata.type` names, or else the context URL of the response. Match on it with
/// an arm for all other types, or ask for one of them. It has a method for each property that all types
/// share. `.into()` converts each of these types into the enum, and the enum into its base type.
///
/// ```
/// # #[cfg(feature = "entra-directory-management")]
/// # #[cfg(feature = "teams")]
/// # fn show(value: generated::models::AnyEntity) {
/// # use generated::models::AnyEntity;
/// match value {
///     AnyEntity::AadUserConversationMember(it) => println!("{it:?}"),
///     other => println!("something else: {other:?}"),
/// }
/// # }
/// ```
#[non_exhaustive]
pub enum AnyEntity {
    /// The base type itself, or an undocumented derived type, whose `@odata.type` and properties are among
    /// the additional properties.
    Entity(Box<Entity>),
    /// A member of a [chat](crate::models::Chat), a team, or a channel who has an account in Microsoft
    /// Entra ID.
    #[cfg(feature = "teams")]
    AadUserConversationMember(Box<AadUserConversationMember>),
    /// A member of a [chat](crate::models::Chat) who came in without signing in, usually by way of a
    /// meeting.
    #[cfg(feature = "teams")]
    AnonymousGuestConversationMember(Box<AnonymousGuestConversationMember>),
    /// Something that goes with a [message](crate::models::Message) or an [event](crate::models::Event).
    #[cfg(feature = "outlook")]
    Attachment(Box<Attachment>),
    /// What [drives](crate::models::Drive), [files, and folders](crate::models::DriveItem) have in common.
    #[cfg(feature = "onedrive")]
    BaseItem(Box<BaseItem>),
    /// A calendar of a user, which holds [events](crate::models::Event).
    #[cfg(feature = "outlook")]
    Calendar(Box<Calendar>),
    /// A conversation between people, or people and apps, outside of any team.
    #[cfg(feature = "teams")]
    Chat(Box<Chat>),
    /// One message in a [chat](crate::models::Chat) or in a channel of a team.
    #[cfg(feature = "teams")]
    ChatMessage(Box<ChatMessage>),
    /// An image or code snippet inside a [message](crate::models::ChatMessage).
    #[cfg(feature = "teams")]
    ChatMessageHostedContent(Box<ChatMessageHostedContent>),
    /// The newest message of a [chat](crate::models::Chat), in short.
    #[cfg(feature = "teams")]
    ChatMessageInfo(Box<ChatMessageInfo>),
    /// Someone who takes part in a [chat](crate::models::Chat), a team, or a channel.
    #[cfg(feature = "teams")]
    ConversationMember(Box<ConversationMember>),
    /// What all objects of a Microsoft Entra directory have in common.
    DirectoryObject(Box<DirectoryObject>),
    /// A place that holds files: the OneDrive of a user, or a document library of a site.
    #[cfg(feature = "onedrive")]
    Drive(Box<Drive>),
    /// A file or folder in a [drive](crate::models::Drive).
    #[cfg(feature = "onedrive")]
    DriveItem(Box<DriveItem>),
    /// An entry in a [calendar](crate::models::Calendar): an appointment, a meeting, or a series of them.
    #[cfg(feature = "outlook")]
    Event(Box<Event>),
    /// A file that is attached with its content.
    #[cfg(feature = "outlook")]
    FileAttachment(Box<FileAttachment>),
    /// A group of a Microsoft Entra directory: a Microsoft 365 group, a security group, or a distribution
    /// list.
    #[cfg(feature = "entra-groups")]
    Group(Box<Group>),
    /// A message or an event that is attached to another item.
    #[cfg(feature = "outlook")]
    ItemAttachment(Box<ItemAttachment>),
    /// A folder of a mailbox, such as the inbox, or one that a user created.
    #[cfg(feature = "outlook")]
    MailFolder(Box<MailFolder>),
    /// An e-mail in a [folder](crate::models::MailFolder) of a mailbox, sent, received or still a draft.
    #[cfg(feature = "outlook")]
    Message(Box<Message>),
    /// What [messages](crate::models::Message) and [events](crate::models::Event) of a mailbox have in
    /// common.
    #[cfg(feature = "outlook")]
    OutlookItem(Box<OutlookItem>),
    /// Says who may use a [driveItem](crate::models::DriveItem), and how.
    #[cfg(feature = "onedrive")]
    Permission(Box<Permission>),
    /// A message that is pinned at the top of a [chat](crate::models::Chat).
    #[cfg(feature = "teams")]
    PinnedChatMessageInfo(Box<PinnedChatMessageInfo>),
    /// What there is to say of a task of a plan beside its title and dates.
    #[cfg(feature = "planner")]
    PlannerTaskDetails(Box<PlannerTaskDetails>),
    /// The picture of a user or a group.
    #[cfg(feature = "entra-users")]
    ProfilePhoto(Box<ProfilePhoto>),
    /// A link to a file or folder in the cloud.
    #[cfg(feature = "outlook")]
    ReferenceAttachment(Box<ReferenceAttachment>),
    /// An order to be told when something changes: the service posts to an address of yours.
    #[cfg(feature = "change-notifications")]
    Subscription(Box<Subscription>),
    /// An image or code snippet that Teams stores.
    #[cfg(feature = "teams")]
    TeamworkHostedContent(Box<TeamworkHostedContent>),
    /// A person, or a guest, with an account in a Microsoft Entra directory.
    #[cfg(feature = "entra-users")]
    User(Box<User>),
}

impl Polymorphic for AnyEntity {
    fn model(&self) -> &dyn Model {
        match self {
            Self::Entity(model) => Boxed::model(model),
            #[cfg(feature = "teams")]
            Self::AadUserConversationMember(model) => Boxed::model(model),
            #[cfg(feature = "teams")]
            Self::AnonymousGuestConversationMember(model) => Boxed::model(model),
            #[cfg(feature = "outlook")]
            Self::Attachment(model) => Boxed::model(model),
            #[cfg(feature = "onedrive")]
            Self::BaseItem(model) => Boxed::model(model),
            #[cfg(feature = "outlook")]
            Self::Calendar(model) => Boxed::model(model),
            #[cfg(feature = "teams")]
            Self::Chat(model) => Boxed::model(model),
            #[cfg(feature = "teams")]
            Self::ChatMessage(model) => Boxed::model(model),
            #[cfg(feature = "teams")]
            Self::ChatMessageHostedContent(model) => Boxed::model(model),
            #[cfg(feature = "teams")]
            Self::ChatMessageInfo(model) => Boxed::model(model),
            #[cfg(feature = "teams")]
            Self::ConversationMember(model) => Boxed::model(model),
            Self::DirectoryObject(model) => Boxed::model(model),
            #[cfg(feature = "onedrive")]
            Self::Drive(model) => Boxed::model(model),
            #[cfg(feature = "onedrive")]
            Self::DriveItem(model) => Boxed::model(model),
            #[cfg(feature = "outlook")]
            Self::Event(model) => Boxed::model(model),
            #[cfg(feature = "outlook")]
            Self::FileAttachment(model) => Boxed::model(model),
            #[cfg(feature = "entra-groups")]
            Self::Group(model) => Boxed::model(model),
            #[cfg(feature = "outlook")]
            Self::ItemAttachment(model) => Boxed::model(model),
            #[cfg(feature = "outlook")]
            Self::MailFolder(model) => Boxed::model(model),
            #[cfg(feature = "outlook")]
            Self::Message(model) => Boxed::model(model),
            #[cfg(feature = "outlook")]
            Self::OutlookItem(model) => Boxed::model(model),
            #[cfg(feature = "onedrive")]
            Self::Permission(model) => Boxed::model(model),
            #[cfg(feature = "teams")]
            Self::PinnedChatMessageInfo(model) => Boxed::model(model),
            #[cfg(feature = "planner")]
            Self::PlannerTaskDetails(model) => Boxed::model(model),
            #[cfg(feature = "entra-users")]
            Self::ProfilePhoto(model) => Boxed::model(model),
            #[cfg(feature = "outlook")]
            Self::ReferenceAttachment(model) => Boxed::model(model),
            #[cfg(feature = "change-notifications")]
            Self::Subscription(model) => Boxed::model(model),
            #[cfg(feature = "teams")]
            Self::TeamworkHostedContent(model) => Boxed::model(model),
            #[cfg(feature = "entra-users")]
            Self::User(model) => Boxed::model(model),
        }
    }

    fn model_mut(&mut self) -> &mut dyn Model {
        match self {
            Self::Entity(model) => Boxed::model_mut(model),
            #[cfg(feature = "teams")]
            Self::AadUserConversationMember(model) => Boxed::model_mut(model),
            #[cfg(feature = "teams")]
            Self::AnonymousGuestConversationMember(model) => Boxed::model_mut(model),
            #[cfg(feature = "outlook")]
            Self::Attachment(model) => Boxed::model_mut(model),
            #[cfg(feature = "onedrive")]
            Self::BaseItem(model) => Boxed::model_mut(model),
            #[cfg(feature = "outlook")]
            Self::Calendar(model) => Boxed::model_mut(model),
            #[cfg(feature = "teams")]
            Self::Chat(model) => Boxed::model_mut(model),
            #[cfg(feature = "teams")]
            Self::ChatMessage(model) => Boxed::model_mut(model),
            #[cfg(feature = "teams")]
            Self::ChatMessageHostedContent(model) => Boxed::model_mut(model),
            #[cfg(feature = "teams")]
            Self::ChatMessageInfo(model) => Boxed::model_mut(model),
            #[cfg(feature = "teams")]
            Self::ConversationMember(model) => Boxed::model_mut(model),
            Self::DirectoryObject(model) => Boxed::model_mut(model),
            #[cfg(feature = "onedrive")]
            Self::Drive(model) => Boxed::model_mut(model),
            #[cfg(feature = "onedrive")]
            Self::DriveItem(model) => Boxed::model_mut(model),
            #[cfg(feature = "outlook")]
            Self::Event(model) => Boxed::model_mut(model),
            #[cfg(feature = "outlook")]
            Self::FileAttachment(model) => Boxed::model_mut(model),
            #[cfg(feature = "entra-groups")]
            Self::Group(model) => Boxed::model_mut(model),
            #[cfg(feature = "outlook")]
            Self::ItemAttachment(model) => Boxed::model_mut(model),
            #[cfg(feature = "outlook")]
            Self::MailFolder(model) => Boxed::model_mut(model),
            #[cfg(feature = "outlook")]
            Self::Message(model) => Boxed::model_mut(model),
            #[cfg(feature = "outlook")]
            Self::OutlookItem(model) => Boxed::model_mut(model),
            #[cfg(feature = "onedrive")]
            Self::Permission(model) => Boxed::model_mut(model),
            #[cfg(feature = "teams")]
            Self::PinnedChatMessageInfo(model) => Boxed::model_mut(model),
            #[cfg(feature = "planner")]
            Self::PlannerTaskDetails(model) => Boxed::model_mut(model),
            #[cfg(feature = "entra-users")]
            Self::ProfilePhoto(model) => Boxed::model_mut(model),
            #[cfg(feature = "outlook")]
            Self::ReferenceAttachment(model) => Boxed::model_mut(model),
            #[cfg(feature = "change-notifications")]
            Self::Subscription(model) => Boxed::model_mut(model),
            #[cfg(feature = "teams")]
            Self::TeamworkHostedContent(model) => Boxed::model_mut(model),
            #[cfg(feature = "entra-users")]
            Self::User(model) => Boxed::model_mut(model),
        }
    }

    fn of_type(name: &str) -> Option<Self> {
        match name {
            #[cfg(feature = "teams")]
            "microsoft.graph.aadUserConversationMember" => {
                Some(Self::AadUserConversationMember(Boxed::fresh()))
            }
            #[cfg(feature = "teams")]
            "microsoft.graph.anonymousGuestConversationMember" => {
                Some(Self::AnonymousGuestConversationMember(Boxed::fresh()))
            }
            #[cfg(feature = "outlook")]
            "microsoft.graph.attachment" => Some(Self::Attachment(Boxed::fresh())),
            #[cfg(feature = "onedrive")]
            "microsoft.graph.baseItem" => Some(Self::BaseItem(Boxed::fresh())),
            #[cfg(feature = "outlook")]
            "microsoft.graph.calendar" => Some(Self::Calendar(Boxed::fresh())),
            #[cfg(feature = "teams")]
            "microsoft.graph.chat" => Some(Self::Chat(Boxed::fresh())),
            #[cfg(feature = "teams")]
            "microsoft.graph.chatMessage" => Some(Self::ChatMessage(Boxed::fresh())),
            #[cfg(feature = "teams")]
            "microsoft.graph.chatMessageHostedContent" => {
                Some(Self::ChatMessageHostedContent(Boxed::fresh()))
            }
            #[cfg(feature = "teams")]
            "microsoft.graph.chatMessageInfo" => {
                Some(Self::ChatMessageInfo(Boxed::fresh()))
            }
            #[cfg(feature = "teams")]
            "microsoft.graph.conversationMember" => {
                Some(Self::ConversationMember(Boxed::fresh()))
            }
            "microsoft.graph.directoryObject" => {
                Some(Self::DirectoryObject(Boxed::fresh()))
            }
            #[cfg(feature = "onedrive")]
            "microsoft.graph.drive" => Some(Self::Drive(Boxed::fresh())),
            #[cfg(feature = "onedrive")]
            "microsoft.graph.driveItem" => Some(Self::DriveItem(Boxed::fresh())),
            #[cfg(feature = "outlook")]
            "microsoft.graph.event" => Some(Self::Event(Boxed::fresh())),
            #[cfg(feature = "outlook")]
            "microsoft.graph.fileAttachment" => {
                Some(Self::FileAttachment(Boxed::fresh()))
            }
            #[cfg(feature = "entra-groups")]
            "microsoft.graph.group" => Some(Self::Group(Boxed::fresh())),
            #[cfg(feature = "outlook")]
            "microsoft.graph.itemAttachment" => {
                Some(Self::ItemAttachment(Boxed::fresh()))
            }
            #[cfg(feature = "outlook")]
            "microsoft.graph.mailFolder" => Some(Self::MailFolder(Boxed::fresh())),
            #[cfg(feature = "outlook")]
            "microsoft.graph.message" => Some(Self::Message(Boxed::fresh())),
            #[cfg(feature = "outlook")]
            "microsoft.graph.outlookItem" => Some(Self::OutlookItem(Boxed::fresh())),
            #[cfg(feature = "onedrive")]
            "microsoft.graph.permission" => Some(Self::Permission(Boxed::fresh())),
            #[cfg(feature = "teams")]
            "microsoft.graph.pinnedChatMessageInfo" => {
                Some(Self::PinnedChatMessageInfo(Boxed::fresh()))
            }
            #[cfg(feature = "planner")]
            "microsoft.graph.plannerTaskDetails" => {
                Some(Self::PlannerTaskDetails(Boxed::fresh()))
            }
            #[cfg(feature = "entra-users")]
            "microsoft.graph.profilePhoto" => Some(Self::ProfilePhoto(Boxed::fresh())),
            #[cfg(feature = "outlook")]
            "microsoft.graph.referenceAttachment" => {
                Some(Self::ReferenceAttachment(Boxed::fresh()))
            }
            #[cfg(feature = "change-notifications")]
            "microsoft.graph.subscription" => Some(Self::Subscription(Boxed::fresh())),
            #[cfg(feature = "teams")]
            "microsoft.graph.teamworkHostedContent" => {
                Some(Self::TeamworkHostedContent(Boxed::fresh()))
            }
            #[cfg(feature = "entra-users")]
            "microsoft.graph.user" => Some(Self::User(Boxed::fresh())),
            _ => None,
        }
    }
}

crate::runtime::polymorphic!(AnyEntity, Entity {
    #[cfg(feature = "teams")]
    AadUserConversationMember as_aad_user_conversation_member,
    #[cfg(feature = "teams")]
    AnonymousGuestConversationMember as_anonymous_guest_conversation_member,
    #[cfg(feature = "outlook")]
    Attachment as_attachment,
    #[cfg(feature = "onedrive")]
    BaseItem as_base_item,
    #[cfg(feature = "outlook")]
    Calendar as_calendar,
    #[cfg(feature = "teams")]
    Chat as_chat,
    #[cfg(feature = "teams")]
    ChatMessage as_chat_message,
    #[cfg(feature = "teams")]
    ChatMessageHostedContent as_chat_message_hosted_content,
    #[cfg(feature = "teams")]
    ChatMessageInfo as_chat_message_info,
    #[cfg(feature = "teams")]
    ConversationMember as_conversation_member,
    DirectoryObject as_directory_object,
    #[cfg(feature = "onedrive")]
    Drive as_drive,
    #[cfg(feature = "onedrive")]
    DriveItem as_drive_item,
    #[cfg(feature = "outlook")]
    Event as_event,
    #[cfg(feature = "outlook")]
    FileAttachment as_file_attachment,
    #[cfg(feature = "entra-groups")]
    Group as_group,
    #[cfg(feature = "outlook")]
    ItemAttachment as_item_attachment,
    #[cfg(feature = "outlook")]
    MailFolder as_mail_folder,
    #[cfg(feature = "outlook")]
    Message as_message,
    #[cfg(feature = "outlook")]
    OutlookItem as_outlook_item,
    #[cfg(feature = "onedrive")]
    Permission as_permission,
    #[cfg(feature = "teams")]
    PinnedChatMessageInfo as_pinned_chat_message_info,
    #[cfg(feature = "planner")]
    PlannerTaskDetails as_planner_task_details,
    #[cfg(feature = "entra-users")]
    ProfilePhoto as_profile_photo,
    #[cfg(feature = "outlook")]
    ReferenceAttachment as_reference_attachment,
    #[cfg(feature = "change-notifications")]
    Subscription as_subscription,
    #[cfg(feature = "teams")]
    TeamworkHostedContent as_teamwork_hosted_content,
    #[cfg(feature = "entra-users")]
    User as_user,
} {
    /// Identifies the object among its siblings.
    id: Property<String>,
});
