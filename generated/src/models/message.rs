// @generated from resources/message.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// An e-mail in a [folder](crate::models::MailFolder) of a mailbox, sent, received or still a draft.
///
/// Inherits from [outlookItem](crate::models::OutlookItem).
///
/// `microsoft.graph.message`, documented in `resources/message.md`.
///
/// # See also
///
/// Request body of [`message::Update`](crate::message::Update),
/// [`user::PostMessages`](crate::user::PostMessages).
///
/// Returned by:
///
/// - `message`: [`Copy`](crate::message::Copy), [`Delta`](crate::message::Delta),
///   [`Get`](crate::message::Get), [`Move`](crate::message::Move), [`Update`](crate::message::Update)
/// - `user`: [`ListMessages`](crate::user::ListMessages), [`PostMessages`](crate::user::PostMessages)
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
    /// A navigation property: responses include it where `$expand` names `attachments`.
    pub attachments: Property<Vec<models::AnyAttachment>>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for Message {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            id: Property::Absent,
            categories: Property::Absent,
            change_key: Property::Absent,
            created_date_time: Property::Absent,
            last_modified_date_time: Property::Absent,
            bcc_recipients: Property::Absent,
            body: Property::Absent,
            body_preview: Property::Absent,
            cc_recipients: Property::Absent,
            conversation_id: Property::Absent,
            conversation_index: Property::Absent,
            flag: Property::Absent,
            from: Property::Absent,
            has_attachments: Property::Absent,
            importance: Property::Absent,
            inference_classification: Property::Absent,
            internet_message_headers: Property::Absent,
            internet_message_id: Property::Absent,
            is_delivery_receipt_requested: Property::Absent,
            is_draft: Property::Absent,
            is_read: Property::Absent,
            is_read_receipt_requested: Property::Absent,
            parent_folder_id: Property::Absent,
            received_date_time: Property::Absent,
            reply_to: Property::Absent,
            sender: Property::Absent,
            sent_date_time: Property::Absent,
            subject: Property::Absent,
            to_recipients: Property::Absent,
            unique_body: Property::Absent,
            web_link: Property::Absent,
            attachments: Property::Absent,
        }
    }
}

impl Model for Message {
    fn meta(&self) -> &'static Meta {
        &Meta {
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
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.id),
            1 => Slot::Scalars(&mut self.categories),
            2 => Slot::String(&mut self.change_key),
            3 => Slot::Timestamp(&mut self.created_date_time),
            4 => Slot::Timestamp(&mut self.last_modified_date_time),
            5 => self.bcc_recipients.objects_slot(),
            6 => self.body.object_slot(),
            7 => Slot::String(&mut self.body_preview),
            8 => self.cc_recipients.objects_slot(),
            9 => Slot::String(&mut self.conversation_id),
            10 => Slot::Scalar(&mut self.conversation_index),
            11 => self.flag.object_slot(),
            12 => self.from.object_slot(),
            13 => Slot::Bool(&mut self.has_attachments),
            14 => Slot::Scalar(&mut self.importance),
            15 => Slot::Scalar(&mut self.inference_classification),
            16 => self.internet_message_headers.objects_slot(),
            17 => Slot::String(&mut self.internet_message_id),
            18 => Slot::Bool(&mut self.is_delivery_receipt_requested),
            19 => Slot::Bool(&mut self.is_draft),
            20 => Slot::Bool(&mut self.is_read),
            21 => Slot::Bool(&mut self.is_read_receipt_requested),
            22 => Slot::String(&mut self.parent_folder_id),
            23 => Slot::Timestamp(&mut self.received_date_time),
            24 => self.reply_to.objects_slot(),
            25 => self.sender.object_slot(),
            26 => Slot::Timestamp(&mut self.sent_date_time),
            27 => Slot::String(&mut self.subject),
            28 => self.to_recipients.objects_slot(),
            29 => self.unique_body.object_slot(),
            30 => Slot::String(&mut self.web_link),
            31 => self.attachments.objects_slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.id),
            1 => Ref::Scalars(&self.categories),
            2 => Ref::String(&self.change_key),
            3 => Ref::Timestamp(&self.created_date_time),
            4 => Ref::Timestamp(&self.last_modified_date_time),
            5 => self.bcc_recipients.objects_ref(),
            6 => self.body.object_ref(),
            7 => Ref::String(&self.body_preview),
            8 => self.cc_recipients.objects_ref(),
            9 => Ref::String(&self.conversation_id),
            10 => Ref::Scalar(&self.conversation_index),
            11 => self.flag.object_ref(),
            12 => self.from.object_ref(),
            13 => Ref::Bool(&self.has_attachments),
            14 => Ref::Scalar(&self.importance),
            15 => Ref::Scalar(&self.inference_classification),
            16 => self.internet_message_headers.objects_ref(),
            17 => Ref::String(&self.internet_message_id),
            18 => Ref::Bool(&self.is_delivery_receipt_requested),
            19 => Ref::Bool(&self.is_draft),
            20 => Ref::Bool(&self.is_read),
            21 => Ref::Bool(&self.is_read_receipt_requested),
            22 => Ref::String(&self.parent_folder_id),
            23 => Ref::Timestamp(&self.received_date_time),
            24 => self.reply_to.objects_ref(),
            25 => self.sender.object_ref(),
            26 => Ref::Timestamp(&self.sent_date_time),
            27 => Ref::String(&self.subject),
            28 => self.to_recipients.objects_ref(),
            29 => self.unique_body.object_ref(),
            30 => Ref::String(&self.web_link),
            31 => self.attachments.objects_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(Message);
