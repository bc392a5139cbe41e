// @generated from resources/chatmessagepolicyviolation.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// What a data loss prevention (DLP) application found wrong with a
/// [message](crate::models::ChatMessage), and what followed from that.
///
/// `microsoft.graph.chatMessagePolicyViolation`, documented in
/// `resources/chatmessagepolicyviolation.md`.
#[derive(Default)]
pub struct ChatMessagePolicyViolation {
    /// What the DLP application did about the message. Possible values are: `none`, `notifySender`,
    /// `blockAccess`, `blockAccessExternal`.
    pub dlp_action: Property<Flags<models::ChatMessagePolicyViolationDlpActionTypes>>,
    /// Reason that the sender gave for sending the message nevertheless.
    pub justification_text: Property<String>,
    /// What the sender is told about the violation.
    pub policy_tip: Property<Box<models::ChatMessagePolicyViolationPolicyTip>>,
    /// What the sender did about a blocked message. Possible values are: `none`, `override`,
    /// `reportFalsePositive`.
    pub user_action: Property<models::ChatMessagePolicyViolationUserActionTypes>,
    /// What the sender is allowed to do. Possible values are: `none`, `allowFalsePositiveOverride`,
    /// `allowOverrideWithoutJustification`, `allowOverrideWithJustification`.
    pub verdict_details: Property<
        Flags<models::ChatMessagePolicyViolationVerdictDetailsTypes>,
    >,
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for ChatMessagePolicyViolation {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "ChatMessagePolicyViolation",
            odata_type: "microsoft.graph.chatMessagePolicyViolation",
            properties: &[
                "dlpAction",
                "justificationText",
                "policyTip",
                "userAction",
                "verdictDetails",
            ],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.dlp_action.slot(),
            1 => self.justification_text.slot(),
            2 => self.policy_tip.slot(),
            3 => self.user_action.slot(),
            4 => self.verdict_details.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.dlp_action.get_ref(),
            1 => self.justification_text.get_ref(),
            2 => self.policy_tip.get_ref(),
            3 => self.user_action.get_ref(),
            4 => self.verdict_details.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(ChatMessagePolicyViolation);
