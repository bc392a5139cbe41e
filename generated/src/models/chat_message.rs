// @generated from resources/chatmessage.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// One message in a [chat](crate::models::Chat) or in a channel of a team.
///
/// In a channel it starts a thread or is a reply in one; in a chat there are no threads.
///
/// Inherits from [entity](crate::models::Entity).
///
/// `microsoft.graph.chatMessage`, derived from [`Entity`](crate::models::Entity), documented in
/// `resources/chatmessage.md`.
///
/// # See also
///
/// Taken by [`chat::PostMessages`](crate::chat::PostMessages).
///
/// Returned by [`chat::ListMessages`](crate::chat::ListMessages),
/// [`chat::PostMessages`](crate::chat::PostMessages), [`chat_message::Get`](crate::chat_message::Get).
#[derive(Default)]
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
    /// A relationship.
    pub hosted_contents: Property<Vec<models::ChatMessageHostedContent>>,
    /// Answers to a message in a channel. Nullable.
    ///
    /// A relationship.
    pub replies: Property<Vec<models::ChatMessage>>,
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for ChatMessage {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
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
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            1 => self.attachments.slot(),
            2 => self.body.slot(),
            3 => self.channel_identity.slot(),
            4 => self.chat_id.slot(),
            5 => self.created_date_time.slot(),
            6 => self.deleted_date_time.slot(),
            7 => self.etag.slot(),
            8 => self.event_detail.slot(),
            9 => self.from.slot(),
            10 => self.importance.slot(),
            11 => self.last_edited_date_time.slot(),
            12 => self.last_modified_date_time.slot(),
            13 => self.locale.slot(),
            14 => self.mentions.slot(),
            15 => self.message_history.slot(),
            16 => self.message_type.slot(),
            17 => self.policy_violation.slot(),
            18 => self.reactions.slot(),
            19 => self.reply_to_id.slot(),
            20 => self.subject.slot(),
            21 => self.summary.slot(),
            22 => self.web_url.slot(),
            23 => self.hosted_contents.slot(),
            24 => self.replies.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.id.get_ref(),
            1 => self.attachments.get_ref(),
            2 => self.body.get_ref(),
            3 => self.channel_identity.get_ref(),
            4 => self.chat_id.get_ref(),
            5 => self.created_date_time.get_ref(),
            6 => self.deleted_date_time.get_ref(),
            7 => self.etag.get_ref(),
            8 => self.event_detail.get_ref(),
            9 => self.from.get_ref(),
            10 => self.importance.get_ref(),
            11 => self.last_edited_date_time.get_ref(),
            12 => self.last_modified_date_time.get_ref(),
            13 => self.locale.get_ref(),
            14 => self.mentions.get_ref(),
            15 => self.message_history.get_ref(),
            16 => self.message_type.get_ref(),
            17 => self.policy_violation.get_ref(),
            18 => self.reactions.get_ref(),
            19 => self.reply_to_id.get_ref(),
            20 => self.subject.get_ref(),
            21 => self.summary.get_ref(),
            22 => self.web_url.get_ref(),
            23 => self.hosted_contents.get_ref(),
            24 => self.replies.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(ChatMessage);
