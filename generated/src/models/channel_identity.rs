// @generated from resources/channelidentity.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// Names the team and the channel in which a [message](crate::models::ChatMessage) was posted.
///
/// `microsoft.graph.channelIdentity`, documented in `resources/channelidentity.md`.
pub struct ChannelIdentity {
    /// Identifies the channel.
    pub channel_id: Property<String>,
    /// Identifies the team that the channel is part of.
    pub team_id: Property<String>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for ChannelIdentity {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            channel_id: Property::Absent,
            team_id: Property::Absent,
        }
    }
}

impl Model for ChannelIdentity {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "ChannelIdentity",
            odata_type: "microsoft.graph.channelIdentity",
            properties: &["channelId", "teamId"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.channel_id),
            1 => Slot::String(&mut self.team_id),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.channel_id),
            1 => Ref::String(&self.team_id),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(ChannelIdentity);
