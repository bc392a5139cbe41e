//! Prints the newest messages of all chats with their senders, and shows how such a program is tested without a service:
//! `GRAPH_TOKEN=… cargo run -p tests --example unit_test`.

use generated::{Client, Error, Operation, chat};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let graph = Client::new(std::env::var("GRAPH_TOKEN")?);
    for line in newest(&graph).await? {
        println!("{line}");
    }
    Ok(())
}

/// A line for each chat that the user may read.
pub(crate) async fn newest(graph: &Client) -> Result<Vec<String>, Error> {
    let mut lines = Vec::new();
    let mut chats = graph.items(chat::List::me().with_select("id,topic"));
    while let Some(chat) = chats.next().await.transpose()? {
        let topic = chat.topic.as_deref().unwrap_or("(no topic)");
        let id = chat.id.as_deref().unwrap_or_default();
        let messages = match graph.send(chat::ListMessages::new(id).with_top(1)).await {
            Err(error) if error.is_forbidden() => continue,
            messages => messages?,
        };
        for message in messages {
            // A user, a bot or another sender: each is an identity with a name.
            let sender = message.from.as_deref().and_then(|from| from.user.as_deref());
            let name = sender.and_then(|sender| sender.display_name().as_deref()).unwrap_or("somebody");
            let text = message.body.as_deref().and_then(|body| body.content.as_deref()).unwrap_or_default();
            lines.push(format!("{topic}: {name}: {text}"));
        }
    }
    Ok(lines)
}

#[cfg(test)]
mod tests {
    use super::newest;
    use generated::models::{AnyIdentity, Chat, ChatMessage, ChatMessageFromIdentitySet, Identity, ItemBody};
    use generated::testing::{FakeService, Reply};
    use generated::{Operation, Page, chat};
    use std::time::Duration;

    fn chat(id: &str, topic: &str) -> Chat {
        Chat { id: id.into(), topic: topic.into(), ..Chat::default() }
    }

    fn message(name: &str, text: &str) -> ChatMessage {
        let user = AnyIdentity::Identity(Box::new(Identity { display_name: name.into(), ..Identity::default() }));
        ChatMessage {
            from: ChatMessageFromIdentitySet { user: user.into(), ..ChatMessageFromIdentitySet::default() }.into(),
            body: ItemBody { content: text.into(), ..ItemBody::default() }.into(),
            ..ChatMessage::default()
        }
    }

    #[tokio::test]
    async fn every_chat_that_may_be_read_has_a_line() {
        let service = FakeService::new();
        service.on::<chat::List>().pages([vec![chat("1", "Numbers"), chat("2", "Secrets")], vec![chat("3", "Lunch")]]);
        service.on::<chat::ListMessages>().respond(|request| match request.argument("chat-id") {
            Some("1") => Ok(Page::from(vec![message("Megan", "Seven.")])),
            Some("3") => Ok(Page::from(vec![message("Alex", "Noon?")])),
            _ => Err(Reply::error(403, "Forbidden", "You are not a member of this chat.")),
        });

        let lines = newest(&service.client()).await.unwrap();

        assert_eq!(lines, ["Numbers: Megan: Seven.", "Lunch: Alex: Noon?"]);
        service.requests()[0].assert_is(chat::List::me().with_select("id,topic"));
    }

    #[tokio::test(start_paused = true)]
    async fn a_busy_service_is_asked_again() {
        let service = FakeService::new();
        service.on::<chat::List>().once(Reply::throttled(Duration::from_secs(30))).once(Reply::lost()).always(Page::from(vec![]));
        assert!(newest(&service.client()).await.unwrap().is_empty());
        assert_eq!(service.requests().len(), 3);
    }
}
