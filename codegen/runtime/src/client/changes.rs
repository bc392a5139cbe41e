//! Owns [`Changes`], the changes of a collection as a stream. It must not know what the elements are, nor how a page is fetched.

use super::{Client, Items};
use crate::delta::Change;
use crate::error::Error;
use crate::model::Model;
use crate::operation::Operation;
use crate::page::Page;
use futures_core::Stream;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

impl<S> Client<S> {
    /// The changes of a collection: with the operation, all elements; with the delta link of the last time, the changes since then.
    ///
    /// ```no_run
    /// # use codegen_runtime::{Change, ErrorObject as Message, Follow, Page, Raw};
    /// # async fn program(client: codegen_runtime::client::Client, stored_link: Option<String>) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut changes = match stored_link {
    ///     Some(link) => client.changes(Follow::<Page<Message>>::new(&link)),
    ///     // Or an operation such as `message::Delta::me("inbox")`.
    ///     None => client.changes(Raw::get("/me/mailFolders/inbox/messages/delta").returns::<Page<Message>>()),
    /// };
    /// while let Some(change) = changes.next().await {
    ///     match change? {
    ///         Change::Updated(message) => println!("{:?}", message.message),
    ///         Change::Removed(removed) => println!("{:?} is gone", removed.id),
    ///     }
    /// }
    /// let to_store = changes.delta_link();
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// If the service has forgotten the link, the error [`is_gone`](Error::is_gone): begin again, with the operation or with the address that
    /// the service names ([`ApiError::location`](crate::ApiError::location)).
    pub fn changes<T: Model + Default>(&self, operation: impl Operation<Response = Page<T>>) -> Changes<T> {
        Changes(self.items(operation))
    }
}

/// The changes of a collection, see [`Client::changes`]. It is a [`Stream`], too, and fails as [`Pages`](super::Pages) do.
#[must_use = "nothing is fetched until it is polled"]
pub struct Changes<T>(Items<T>);

impl<T: Model + Default> Changes<T> {
    /// The next change; none at the end.
    ///
    /// # Errors
    /// As for [`Pages::next`](super::Pages::next).
    pub async fn next(&mut self) -> Option<Result<Change<T>, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<T> Changes<T> {
    /// The address at which to go on later, see [`Items::resume_link`].
    pub fn resume_link(&self) -> Option<&str> {
        self.0.resume_link()
    }

    /// The address of the next changes, to be stored; at the end only.
    pub fn delta_link(&self) -> Option<&str> {
        self.0.delta_link()
    }
}

impl<T: Model + Default> Stream for Changes<T> {
    type Item = Result<Change<T>, Error>;
    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Pin::new(&mut self.0).poll_next(context).map(|item| item.map(|item| item.map(Change::from)))
    }
}

impl<T> fmt::Debug for Changes<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Changes").finish_non_exhaustive()
    }
}
