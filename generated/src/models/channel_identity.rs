// @generated from resources/channelidentity.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// Names the team and the channel in which a [message](crate::models::ChatMessage) was posted.
///
/// `microsoft.graph.channelIdentity`, documented in `resources/channelidentity.md`.
#[derive(Default)]
pub struct ChannelIdentity {
    /// Identifies the channel.
    pub channel_id: Property<String>,
    /// Identifies the team that the channel is part of.
    pub team_id: Property<String>,
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for ChannelIdentity {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "ChannelIdentity",
            odata_type: "microsoft.graph.channelIdentity",
            properties: &["channelId", "teamId"],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.channel_id.slot(),
            1 => self.team_id.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.channel_id.get_ref(),
            1 => self.team_id.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(ChannelIdentity);
