// @generated from resources/chatmessagepolicyviolationpolicytip.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// What the sender of a message is told about a [violation](crate::models::ChatMessagePolicyViolation).
///
/// `microsoft.graph.chatMessagePolicyViolationPolicyTip`, documented in
/// `resources/chatmessagepolicyviolationpolicytip.md`.
#[derive(Default)]
pub struct ChatMessagePolicyViolationPolicyTip {
    /// Page on which the organization explains its rules.
    pub compliance_url: Property<String>,
    /// Explanation for the sender.
    pub general_text: Property<String>,
    /// The kinds of sensitive data that were found, for example `Credit Card Number`.
    pub matched_condition_descriptions: Property<Vec<String>>,
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for ChatMessagePolicyViolationPolicyTip {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "ChatMessagePolicyViolationPolicyTip",
            odata_type: "microsoft.graph.chatMessagePolicyViolationPolicyTip",
            properties: &["complianceUrl", "generalText", "matchedConditionDescriptions"],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.compliance_url.slot(),
            1 => self.general_text.slot(),
            2 => self.matched_condition_descriptions.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.compliance_url.get_ref(),
            1 => self.general_text.get_ref(),
            2 => self.matched_condition_descriptions.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(ChatMessagePolicyViolationPolicyTip);
