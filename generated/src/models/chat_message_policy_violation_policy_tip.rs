// @generated from resources/chatmessagepolicyviolationpolicytip.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// What the sender of a message is told about a [violation](crate::models::ChatMessagePolicyViolation).
///
/// `microsoft.graph.chatMessagePolicyViolationPolicyTip`, documented in
/// `resources/chatmessagepolicyviolationpolicytip.md`.
pub struct ChatMessagePolicyViolationPolicyTip {
    /// Page on which the organization explains its rules.
    pub compliance_url: Property<String>,
    /// Explanation for the sender.
    pub general_text: Property<String>,
    /// The kinds of sensitive data that were found, for example `Credit Card Number`.
    pub matched_condition_descriptions: Property<Vec<String>>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for ChatMessagePolicyViolationPolicyTip {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            compliance_url: Property::Absent,
            general_text: Property::Absent,
            matched_condition_descriptions: Property::Absent,
        }
    }
}

impl Model for ChatMessagePolicyViolationPolicyTip {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "ChatMessagePolicyViolationPolicyTip",
            odata_type: "microsoft.graph.chatMessagePolicyViolationPolicyTip",
            properties: &[
                "complianceUrl",
                "generalText",
                "matchedConditionDescriptions",
            ],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.compliance_url),
            1 => Slot::String(&mut self.general_text),
            2 => Slot::Scalars(&mut self.matched_condition_descriptions),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.compliance_url),
            1 => Ref::String(&self.general_text),
            2 => Ref::Scalars(&self.matched_condition_descriptions),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(ChatMessagePolicyViolationPolicyTip);
