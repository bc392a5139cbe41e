// @generated from resources/chatmessage.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// One message in a [chat](crate::models::Chat) or in a channel of a team.
///
/// In a channel it starts a thread or is a reply in one; in a chat there are no threads.
///
/// Inherits from [entity](crate::models::Entity).
///
/// `microsoft.graph.chatMessage`, documented in `resources/chatmessage.md`.
///
/// # See also
///
/// Request body of [`chat::PostMessages`](crate::chat::PostMessages).
///
/// Returned by [`chat::ListMessages`](crate::chat::ListMessages),
/// [`chat::PostMessages`](crate::chat::PostMessages), [`chat_message::Get`](crate::chat_message::Get).
pub struct ChatMessage {
    /// Identifies the message within its chat or channel. Read-only. Inherited from
    /// [entity](crate::models::Entity).
    pub id: Property<String>,
    /// Files, cards, and links that go with the message.
    pub attachments: Property<Vec<models::ChatMessageAttachment>>,
    /// The text of the message. It is HTML whenever someone is mentioned. Required.
    pub body: Property<Box<models::ItemBody>>,
    /// Where the message is, if it was posted in a channel; otherwise `null`.
    pub channel_identity: Property<Box<models::ChannelIdentity>>,
    /// Where the message is, if it was written in a chat; otherwise `null`.
    pub chat_id: Property<String>,
    /// When the message was sent.
    pub created_date_time: Property<Timestamp>,
    /// When the message was deleted; `null` if it was not. Read-only.
    pub deleted_date_time: Property<Timestamp>,
    /// Version of the message. Read-only.
    pub etag: Property<String>,
    /// For a message about an event, what happened. `null` for all other messages. Read-only.
    pub event_detail: Property<Box<models::AnyEventMessageDetail>>,
    /// Who sent the message. Read-only.
    pub from: Property<Box<models::ChatMessageFromIdentitySet>>,
    /// How much attention the message asks for. Possible values are: `normal`, `high`, `urgent`,
    /// `unknownFutureValue`.
    pub importance: Property<models::ChatMessageImportance>,
    /// When the text was last edited; `null` if it never was. Teams marks such messages as edited.
    /// Read-only.
    pub last_edited_date_time: Property<Timestamp>,
    /// When the message was last touched: sent, edited, or reacted to. Read-only.
    pub last_modified_date_time: Property<Timestamp>,
    /// Language of the message. Always `en-us`.
    pub locale: Property<String>,
    /// Users, bots, teams, and channels that the text mentions.
    pub mentions: Property<Vec<models::ChatMessageMention>>,
    /// What happened to the message after it was sent, such as reactions that came and went.
    pub message_history: Property<Vec<models::ChatMessageHistoryItem>>,
    /// Kind of message. Possible values are: `message`, `chatEvent`, `typing`, `unknownFutureValue`,
    /// `systemEventMessage`. Send the header `Prefer: include-unknown-enum-members` to receive the value
    /// that was added later: `systemEventMessage`.
    pub message_type: Property<models::ChatMessageType>,
    /// What a data loss prevention (DLP) application found wrong with the message, if anything.
    pub policy_violation: Property<Box<models::ChatMessagePolicyViolation>>,
    /// How people reacted to the message, for instance with a like.
    pub reactions: Property<Vec<models::ChatMessageReaction>>,
    /// Identifies the message at the start of the thread. Used in channels only. Read-only.
    pub reply_to_id: Property<String>,
    /// Heading of the message, without markup.
    pub subject: Property<String>,
    /// Short form for notifications and overviews. Used in channels only.
    pub summary: Property<String>,
    /// Link that opens the message in Teams. Read-only.
    pub web_url: Property<String>,
    /// Images and code snippets that Teams stores along with the message.
    ///
    /// A navigation property: responses include it where `$expand` names `hostedContents`.
    pub hosted_contents: Property<Vec<models::ChatMessageHostedContent>>,
    /// Answers to a message in a channel. Nullable.
    ///
    /// A navigation property: responses include it where `$expand` names `replies`.
    pub replies: Property<Vec<models::ChatMessage>>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for ChatMessage {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            id: Property::Absent,
            attachments: Property::Absent,
            body: Property::Absent,
            channel_identity: Property::Absent,
            chat_id: Property::Absent,
            created_date_time: Property::Absent,
            deleted_date_time: Property::Absent,
            etag: Property::Absent,
            event_detail: Property::Absent,
            from: Property::Absent,
            importance: Property::Absent,
            last_edited_date_time: Property::Absent,
            last_modified_date_time: Property::Absent,
            locale: Property::Absent,
            mentions: Property::Absent,
            message_history: Property::Absent,
            message_type: Property::Absent,
            policy_violation: Property::Absent,
            reactions: Property::Absent,
            reply_to_id: Property::Absent,
            subject: Property::Absent,
            summary: Property::Absent,
            web_url: Property::Absent,
            hosted_contents: Property::Absent,
            replies: Property::Absent,
        }
    }
}

impl Model for ChatMessage {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "ChatMessage",
            odata_type: "microsoft.graph.chatMessage",
            properties: &[
                "id",
                "attachments",
                "body",
                "channelIdentity",
                "chatId",
                "createdDateTime",
                "deletedDateTime",
                "etag",
                "eventDetail",
                "from",
                "importance",
                "lastEditedDateTime",
                "lastModifiedDateTime",
                "locale",
                "mentions",
                "messageHistory",
                "messageType",
                "policyViolation",
                "reactions",
                "replyToId",
                "subject",
                "summary",
                "webUrl",
                "hostedContents",
                "replies",
            ],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.id),
            1 => self.attachments.objects_slot(),
            2 => self.body.object_slot(),
            3 => self.channel_identity.object_slot(),
            4 => Slot::String(&mut self.chat_id),
            5 => Slot::Timestamp(&mut self.created_date_time),
            6 => Slot::Timestamp(&mut self.deleted_date_time),
            7 => Slot::String(&mut self.etag),
            8 => self.event_detail.object_slot(),
            9 => self.from.object_slot(),
            10 => Slot::Scalar(&mut self.importance),
            11 => Slot::Timestamp(&mut self.last_edited_date_time),
            12 => Slot::Timestamp(&mut self.last_modified_date_time),
            13 => Slot::String(&mut self.locale),
            14 => self.mentions.objects_slot(),
            15 => self.message_history.objects_slot(),
            16 => Slot::Scalar(&mut self.message_type),
            17 => self.policy_violation.object_slot(),
            18 => self.reactions.objects_slot(),
            19 => Slot::String(&mut self.reply_to_id),
            20 => Slot::String(&mut self.subject),
            21 => Slot::String(&mut self.summary),
            22 => Slot::String(&mut self.web_url),
            23 => self.hosted_contents.objects_slot(),
            24 => self.replies.objects_slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.id),
            1 => self.attachments.objects_ref(),
            2 => self.body.object_ref(),
            3 => self.channel_identity.object_ref(),
            4 => Ref::String(&self.chat_id),
            5 => Ref::Timestamp(&self.created_date_time),
            6 => Ref::Timestamp(&self.deleted_date_time),
            7 => Ref::String(&self.etag),
            8 => self.event_detail.object_ref(),
            9 => self.from.object_ref(),
            10 => Ref::Scalar(&self.importance),
            11 => Ref::Timestamp(&self.last_edited_date_time),
            12 => Ref::Timestamp(&self.last_modified_date_time),
            13 => Ref::String(&self.locale),
            14 => self.mentions.objects_ref(),
            15 => self.message_history.objects_ref(),
            16 => Ref::Scalar(&self.message_type),
            17 => self.policy_violation.object_ref(),
            18 => self.reactions.objects_ref(),
            19 => Ref::String(&self.reply_to_id),
            20 => Ref::String(&self.subject),
            21 => Ref::String(&self.summary),
            22 => Ref::String(&self.web_url),
            23 => self.hosted_contents.objects_ref(),
            24 => self.replies.objects_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(ChatMessage);
