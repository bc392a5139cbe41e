// @generated from resources/teamworkhostedcontent.md by codegen. Do not edit.

use crate::models::ChatMessageHostedContent;
use crate::runtime::prelude::*;

/// An image or code snippet that Teams stores.
///
/// [chatMessageHostedContent](crate::models::ChatMessageHostedContent) is the kind that messages have.
///
/// Inherits from [entity](crate::models::Entity).
///
/// `microsoft.graph.teamworkHostedContent`, documented in `resources/teamworkhostedcontent.md`.
///
/// Derived types: [`ChatMessageHostedContent`](crate::models::ChatMessageHostedContent). A place for
/// any of them has the type [`AnyTeamworkHostedContent`](crate::models::AnyTeamworkHostedContent).
pub struct TeamworkHostedContent {
    /// Identifies the content. Read-only. Inherited from [entity](crate::models::Entity).
    pub id: Property<String>,
    /// The bytes, in base64. Write-only.
    pub content_bytes: Property<Binary>,
    /// Media type of the bytes, such as `image/png`. Write-only.
    pub content_type: Property<String>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for TeamworkHostedContent {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            id: Property::Absent,
            content_bytes: Property::Absent,
            content_type: Property::Absent,
        }
    }
}

impl Model for TeamworkHostedContent {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "TeamworkHostedContent",
            odata_type: "microsoft.graph.teamworkHostedContent",
            properties: &["id", "contentBytes", "contentType"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.id),
            1 => Slot::Scalar(&mut self.content_bytes),
            2 => Slot::String(&mut self.content_type),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.id),
            1 => Ref::Scalar(&self.content_bytes),
            2 => Ref::String(&self.content_type),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(TeamworkHostedContent);

/// [`TeamworkHostedContent`](crate::models::TeamworkHostedContent) or one of its derived types.
///
/// It is the type that `@odata.type` names, or else the context URL of the response. Match on it with
/// an arm for all other types, or ask for one of them. It has a method for each property that all types
/// share. `.into()` converts each of these types into the enum, and the enum into its base type.
///
/// ```
/// # #[cfg(feature = "teams")]
/// # fn show(value: generated::models::AnyTeamworkHostedContent) {
/// # use generated::models::AnyTeamworkHostedContent;
/// match value {
///     AnyTeamworkHostedContent::ChatMessageHostedContent(it) => println!("{it:?}"),
///     other => println!("something else: {other:?}"),
/// }
/// # }
/// ```
#[non_exhaustive]
pub enum AnyTeamworkHostedContent {
    /// The base type itself, or an undocumented derived type, whose `@odata.type` and properties are among
    /// the additional properties.
    TeamworkHostedContent(Box<TeamworkHostedContent>),
    /// An image or code snippet inside a [message](crate::models::ChatMessage).
    ChatMessageHostedContent(Box<ChatMessageHostedContent>),
}

impl Polymorphic for AnyTeamworkHostedContent {
    fn model(&self) -> &dyn Model {
        match self {
            Self::TeamworkHostedContent(model) => Boxed::model(model),
            Self::ChatMessageHostedContent(model) => Boxed::model(model),
        }
    }

    fn model_mut(&mut self) -> &mut dyn Model {
        match self {
            Self::TeamworkHostedContent(model) => Boxed::model_mut(model),
            Self::ChatMessageHostedContent(model) => Boxed::model_mut(model),
        }
    }

    fn of_type(name: &str) -> Option<Self> {
        match name {
            "microsoft.graph.chatMessageHostedContent" => {
                Some(Self::ChatMessageHostedContent(Boxed::fresh()))
            }
            _ => None,
        }
    }
}

crate::runtime::polymorphic!(AnyTeamworkHostedContent, TeamworkHostedContent {
    ChatMessageHostedContent as_chat_message_hosted_content,
} {
    /// Identifies the content.
    id: Property<String>,
    /// The bytes, in base64.
    content_bytes: Property<Binary>,
    /// Media type of the bytes, such as `image/png`.
    content_type: Property<String>,
});
