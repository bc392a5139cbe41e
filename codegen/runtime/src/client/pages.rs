//! Owns [`Pages`] and [`Items`], a collection as a stream. It must not know what the elements are, nor how a page is fetched.

use super::walk::Walk;
use super::{Client, Core};
use crate::decode::{Decode as _, with_head};
use crate::error::Error;
use crate::operation::Operation;
use crate::page::Page;
use crate::slot::Item;
use bytes::Bytes;
use futures_core::Stream;
use http::Response;
use serde_json::Value;
use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// How many pages without elements may follow each other before the next element.
const MOST_EMPTY: u32 = 10_000;

impl<S> Client<S> {
    /// The pages of a collection, each fetched when it is needed. The first is that of the operation, the others follow the next links with the
    /// same headers.
    ///
    /// ```no_run
    /// # use codegen_runtime::{Operation, Page, Raw, Value};
    /// # async fn program(client: codegen_runtime::client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// // Or an operation such as `chat::List::me()`.
    /// let chats = Raw::get("/me/chats").returns::<Page<Value>>().with_top(50);
    /// let mut pages = client.pages(chats);
    /// while let Some(page) = pages.next().await {
    ///     println!("{} chats", page?.items().len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// To go on later, store [`Pages::resume_link`], and begin with `Follow::new(&link)` in place of the operation.
    pub fn pages<T: Item>(&self, operation: impl Operation<Response = Page<T>>) -> Pages<T> {
        Pages::of(&self.core, operation)
    }

    /// The elements of a collection, whose pages are fetched as needed (see [`pages`](Self::pages)).
    ///
    /// ```no_run
    /// # use codegen_runtime::{Page, Raw, Value};
    /// # async fn program(client: codegen_runtime::client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// // Or an operation such as `chat::ListMessages::new(id)`.
    /// let mut messages = client.items(Raw::get("/chats/7/messages").returns::<Page<Value>>());
    /// while let Some(message) = messages.next().await {
    ///     println!("{}", message?["subject"]);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn items<T: Item>(&self, operation: impl Operation<Response = Page<T>>) -> Items<T> {
        let pages = Pages { strict: true, ..self.pages(operation) };
        Items { pages, page_link: None, items: Vec::new().into_iter(), empty: 0 }
    }
}

/// The pages of a collection, see [`Client::pages`]. It is a [`Stream`], too.
///
/// A page without elements (`"value": []`) may be followed by others; a response without `value`, or with an `error`, is an error and not the
/// end. A next link to another server is an error, as that server must not see the token; so is
/// a link that was followed before. Nothing comes after an error, see [`resume_link`](Self::resume_link).
#[must_use = "no page is fetched until it is polled"]
pub struct Pages<T> {
    walk: Walk,
    delta_link: Option<String>,
    /// Whether it is an error if the elements of a page do not fit their type. Who gets the page itself can see that there.
    strict: bool,
    page: PhantomData<fn() -> T>,
}

impl<T: Item> Pages<T> {
    fn of<O: Operation<Response = Page<T>>>(client: &Core, operation: O) -> Self {
        let first = operation.into_request(client.base_url());
        Self { walk: Walk::new(client.clone(), O::INFO.name(), first), delta_link: None, strict: false, page: PhantomData }
    }

    /// The next page; none at the end.
    ///
    /// # Errors
    /// As for [`Client::send`], and if the next link may not be followed.
    pub async fn next(&mut self) -> Option<Result<Page<T>, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The same as [`next`](Self::next), with status and headers of the response.
    ///
    /// # Errors
    /// As for [`next`](Self::next).
    pub async fn next_full(&mut self) -> Option<Result<Response<Page<T>>, Error>> {
        let response = poll_fn(|context| self.walk.poll(context)).await?;
        Some(response.and_then(|response| with_head(response, |response| self.turn(response))))
    }

    /// Ends the walk, as it leads nowhere.
    fn stop(&mut self) -> Error {
        self.walk.stop();
        let why = format!("{MOST_EMPTY} pages in a row have no elements");
        Error::undecodable(Response::new(Bytes::new()), why)
    }

    fn turn(&mut self, response: Response<Bytes>) -> Result<Page<T>, Error> {
        if !response.status().is_success() {
            return Err(Error::from_response(response));
        }
        let page: Page<T> = Page::decode(response.clone())?;
        if let Some(error) = page.additional.get("error").filter(|error| !error.is_null()) {
            return Err(match error {
                Value::Object(_) => Error::from_response(response),
                _ => Error::undecodable(response, "the page has an error beside its elements"),
            });
        }
        if !page.value.is_value() && !page.additional.contains_key("value") {
            return Err(Error::undecodable(response, "the page has no elements, not even none (`value`)"));
        }
        if self.strict && page.additional.contains_key("value") {
            return Err(Error::undecodable(response, "some elements of the page do not have the documented type"));
        }
        self.delta_link = page.delta_link.as_deref().map(str::to_owned);
        self.walk.turn(page.next_link.as_deref(), response);
        Ok(page)
    }
}

impl<T> Pages<T> {
    /// The address of the next page, to be stored: [`Follow::new`](crate::Follow::new) continues there. After an error it is the address
    /// of the page that failed. None at the end, or before the first page if that is not requested by GET.
    pub fn resume_link(&self) -> Option<&str> {
        self.walk.resume_link.as_deref()
    }

    /// The address of later changes; on the last page of a delta query only.
    pub fn delta_link(&self) -> Option<&str> {
        self.delta_link.as_deref()
    }
}

impl<T: Item> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;
    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let response = ready!(self.walk.poll(context));
        Poll::Ready(response.map(|response| response.and_then(|response| self.turn(response))))
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").finish_non_exhaustive()
    }
}

/// The elements of a collection, see [`Client::items`]. It is a [`Stream`], too, and fails as [`Pages`] do. It also fails if an element does not
/// have its type, such as null among objects: no element is skipped in silence; and after 10,000 pages in a row without
/// elements.
#[must_use = "nothing is fetched until it is polled"]
pub struct Items<T> {
    pages: Pages<T>,
    /// The address of the page with the current elements.
    page_link: Option<String>,
    items: std::vec::IntoIter<T>,
    /// How many pages in a row had no elements.
    empty: u32,
}

impl<T: Item> Items<T> {
    /// The next element; none at the end.
    ///
    /// # Errors
    /// As for [`Pages::next`].
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(item) = self.items.next() {
                self.empty = 0;
                return Poll::Ready(Some(Ok(item)));
            }
            let link = self.pages.resume_link().map(str::to_owned);
            match ready!(Pin::new(&mut self.pages).poll_next(context)) {
                Some(Ok(page)) => {
                    self.items = page.into_iter();
                    self.page_link = link;
                    self.empty += u32::from(self.items.len() == 0);
                    if self.empty > MOST_EMPTY {
                        return Poll::Ready(Some(Err(self.pages.stop())));
                    }
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<T> Items<T> {
    /// The address at which to continue later (see [`Pages::resume_link`]). Within a page it is the address of that page: its elements come
    /// again, so that none is missed.
    pub fn resume_link(&self) -> Option<&str> {
        if self.items.len() > 0 { self.page_link.as_deref() } else { self.pages.resume_link() }
    }

    /// The address of later changes; at the end of a delta query only.
    pub fn delta_link(&self) -> Option<&str> {
        self.pages.delta_link().filter(|_| self.items.len() == 0)
    }
}

// Elements are never pinned.
impl<T> Unpin for Items<T> {}

impl<T: Item> Stream for Items<T> {
    type Item = Result<T, Error>;
    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").finish_non_exhaustive()
    }
}
