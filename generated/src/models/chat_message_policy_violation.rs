// @generated from resources/chatmessagepolicyviolation.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// What a data loss prevention (DLP) application found wrong with a
/// [message](crate::models::ChatMessage), and what followed from that.
///
/// `microsoft.graph.chatMessagePolicyViolation`, documented in
/// `resources/chatmessagepolicyviolation.md`.
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
    pub verdict_details:
        Property<Flags<models::ChatMessagePolicyViolationVerdictDetailsTypes>>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for ChatMessagePolicyViolation {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            dlp_action: Property::Absent,
            justification_text: Property::Absent,
            policy_tip: Property::Absent,
            user_action: Property::Absent,
            verdict_details: Property::Absent,
        }
    }
}

impl Model for ChatMessagePolicyViolation {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "ChatMessagePolicyViolation",
            odata_type: "microsoft.graph.chatMessagePolicyViolation",
            properties: &[
                "dlpAction",
                "justificationText",
                "policyTip",
                "userAction",
                "verdictDetails",
            ],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::Scalar(&mut self.dlp_action),
            1 => Slot::String(&mut self.justification_text),
            2 => self.policy_tip.object_slot(),
            3 => Slot::Scalar(&mut self.user_action),
            4 => Slot::Scalar(&mut self.verdict_details),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::Scalar(&self.dlp_action),
            1 => Ref::String(&self.justification_text),
            2 => self.policy_tip.object_ref(),
            3 => Ref::Scalar(&self.user_action),
            4 => Ref::Scalar(&self.verdict_details),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(ChatMessagePolicyViolation);
