// @generated from resources/message.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// An e-mail in a [folder](crate::models::MailFolder) of a mailbox, sent, received or still a draft.
///
/// Inherits from [outlookItem](crate::models::OutlookItem).
///
/// `microsoft.graph.message`, derived from [`OutlookItem`](crate::models::OutlookItem), documented in
/// `resources/message.md`.
///
/// # See also
///
/// Taken by [`message::Update`](crate::message::Update),
/// [`user::PostMessages`](crate::user::PostMessages).
///
/// Returned by [`message::Copy`](crate::message::Copy), [`message::Delta`](crate::message::Delta),
/// [`message::Get`](crate::message::Get), [`message::Move`](crate::message::Move),
/// [`message::Update`](crate::message::Update), [`user::ListMessages`](crate::user::ListMessages),
/// [`user::PostMessages`](crate::user::PostMessages).
#[derive(Default)]
pub struct Message {
    /// Identifies the message. Moving the message changes it, unless immutable identifiers were asked for.
    /// Read-only. Inherited from [entity](crate::models::Entity).
    pub id: Property<String>,
    /// Names of the Outlook categories that the item is filed under. Inherited from
    /// [outlookItem](crate::models::OutlookItem).
    pub categories: Property<Vec<String>>,
    /// Version of the item; it changes with every change of the item. Read-only. Inherited from
    /// [outlookItem](crate::models::OutlookItem).
    pub change_key: Property<String>,
    /// When the item was created, in UTC. Read-only. Inherited from
    /// [outlookItem](crate::models::OutlookItem).
    pub created_date_time: Property<Timestamp>,
    /// When the item was last changed, in UTC. Read-only. Inherited from
    /// [outlookItem](crate::models::OutlookItem).
    pub last_modified_date_time: Property<Timestamp>,
    /// Those who get a blind copy.
    pub bcc_recipients: Property<Vec<models::Recipient>>,
    /// The text, with its format. Can be updated in a draft only.
    pub body: Property<Box<models::ItemBody>>,
    /// Beginning of the body as plain text, 255 characters at most. Read-only.
    pub body_preview: Property<String>,
    /// Those who get a copy.
    pub cc_recipients: Property<Vec<models::Recipient>>,
    /// Identifies the conversation that the message belongs to. Read-only.
    pub conversation_id: Property<String>,
    /// Place of the message within its conversation. Read-only.
    pub conversation_index: Property<Binary>,
    /// Whether the message is marked for follow-up, and until when.
    pub flag: Property<Box<models::FollowupFlag>>,
    /// Owner of the mailbox that the message comes from. Usually the same as **sender**.
    pub from: Property<Box<models::Recipient>>,
    /// Whether something is attached. Images shown inside the body don't count.
    pub has_attachments: Property<bool>,
    /// How urgent the sender finds it. Possible values are: `low`, `normal`, `high`.
    pub importance: Property<models::Importance>,
    /// Part of the inbox in which the message appears. Possible values are: `focused`, `other`.
    pub inference_classification: Property<models::InferenceClassificationType>,
    /// The mail headers. Headers of your own begin with `x-` and can be set only when the message is
    /// created. Returned only on `$select`.
    pub internet_message_headers: Property<Vec<models::InternetMessageHeader>>,
    /// Message identifier in the form of RFC 2822. Can be updated in a draft only.
    pub internet_message_id: Property<String>,
    /// Whether the sender asked to be told of the delivery.
    pub is_delivery_receipt_requested: Property<bool>,
    /// Whether the message has not been sent yet. Read-only.
    pub is_draft: Property<bool>,
    /// Whether the message counts as read.
    pub is_read: Property<bool>,
    /// Whether the sender asked to be told when the message is read.
    pub is_read_receipt_requested: Property<bool>,
    /// Identifies the folder that holds the message. Read-only.
    pub parent_folder_id: Property<String>,
    /// When the message arrived, in UTC. Read-only.
    pub received_date_time: Property<Timestamp>,
    /// Addresses that an answer goes to.
    pub reply_to: Property<Vec<models::Recipient>>,
    /// Account that sent the message. It differs from **from** for delegates and shared mailboxes.
    pub sender: Property<Box<models::Recipient>>,
    /// When the message was sent, in UTC. Read-only.
    pub sent_date_time: Property<Timestamp>,
    /// The subject line. Can be updated in a draft only.
    pub subject: Property<String>,
    /// Those whom the message is for.
    pub to_recipients: Property<Vec<models::Recipient>>,
    /// The part of the body that is not quoted from earlier messages. Returned only on `$select`.
    pub unique_body: Property<Box<models::ItemBody>>,
    /// Address that opens the message in Outlook on the web. Read-only.
    pub web_link: Property<String>,
    /// What is attached to the message. Nullable.
    ///
    /// A relationship.
    pub attachments: Property<Vec<models::AnyAttachment>>,
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for Message {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "Message",
            odata_type: "microsoft.graph.message",
            properties: &[
                "id",
                "categories",
                "changeKey",
                "createdDateTime",
                "lastModifiedDateTime",
                "bccRecipients",
                "body",
                "bodyPreview",
                "ccRecipients",
                "conversationId",
                "conversationIndex",
                "flag",
                "from",
                "hasAttachments",
                "importance",
                "inferenceClassification",
                "internetMessageHeaders",
                "internetMessageId",
                "isDeliveryReceiptRequested",
                "isDraft",
                "isRead",
                "isReadReceiptRequested",
                "parentFolderId",
                "receivedDateTime",
                "replyTo",
                "sender",
                "sentDateTime",
                "subject",
                "toRecipients",
                "uniqueBody",
                "webLink",
                "attachments",
            ],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            1 => self.categories.slot(),
            2 => self.change_key.slot(),
            3 => self.created_date_time.slot(),
            4 => self.last_modified_date_time.slot(),
            5 => self.bcc_recipients.slot(),
            6 => self.body.slot(),
            7 => self.body_preview.slot(),
            8 => self.cc_recipients.slot(),
            9 => self.conversation_id.slot(),
            10 => self.conversation_index.slot(),
            11 => self.flag.slot(),
            12 => self.from.slot(),
            13 => self.has_attachments.slot(),
            14 => self.importance.slot(),
            15 => self.inference_classification.slot(),
            16 => self.internet_message_headers.slot(),
            17 => self.internet_message_id.slot(),
            18 => self.is_delivery_receipt_requested.slot(),
            19 => self.is_draft.slot(),
            20 => self.is_read.slot(),
            21 => self.is_read_receipt_requested.slot(),
            22 => self.parent_folder_id.slot(),
            23 => self.received_date_time.slot(),
            24 => self.reply_to.slot(),
            25 => self.sender.slot(),
            26 => self.sent_date_time.slot(),
            27 => self.subject.slot(),
            28 => self.to_recipients.slot(),
            29 => self.unique_body.slot(),
            30 => self.web_link.slot(),
            31 => self.attachments.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.id.get_ref(),
            1 => self.categories.get_ref(),
            2 => self.change_key.get_ref(),
            3 => self.created_date_time.get_ref(),
            4 => self.last_modified_date_time.get_ref(),
            5 => self.bcc_recipients.get_ref(),
            6 => self.body.get_ref(),
            7 => self.body_preview.get_ref(),
            8 => self.cc_recipients.get_ref(),
            9 => self.conversation_id.get_ref(),
            10 => self.conversation_index.get_ref(),
            11 => self.flag.get_ref(),
            12 => self.from.get_ref(),
            13 => self.has_attachments.get_ref(),
            14 => self.importance.get_ref(),
            15 => self.inference_classification.get_ref(),
            16 => self.internet_message_headers.get_ref(),
            17 => self.internet_message_id.get_ref(),
            18 => self.is_delivery_receipt_requested.get_ref(),
            19 => self.is_draft.get_ref(),
            20 => self.is_read.get_ref(),
            21 => self.is_read_receipt_requested.get_ref(),
            22 => self.parent_folder_id.get_ref(),
            23 => self.received_date_time.get_ref(),
            24 => self.reply_to.get_ref(),
            25 => self.sender.get_ref(),
            26 => self.sent_date_time.get_ref(),
            27 => self.subject.get_ref(),
            28 => self.to_recipients.get_ref(),
            29 => self.unique_body.get_ref(),
            30 => self.web_link.get_ref(),
            31 => self.attachments.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(Message);
