//! Owns the walk from page to page: which address is next, and whether it may be followed. It must not know what is on a page.

use super::{BoxFuture, Core, Sending};
use crate::call::Call;
use crate::error::Error;
use crate::reference;
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap};
use http::{Method, Request, Response, Uri};
use std::collections::HashSet;
use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::task::{Context, Poll, ready};

/// A walk along next links.
pub(super) struct Walk {
    client: Core,
    name: &'static str,
    /// The headers of the first request, which all others have as well.
    headers: HeaderMap,
    next: Next,
    /// The address of the page that is read.
    page: Uri,
    /// The address of the page that is next.
    pub(super) resume_link: Option<String>,
    /// Hashes of the links that were followed, as there may be very many.
    followed: HashSet<u64>,
    hasher: RandomState,
}

enum Next {
    Request(Box<Request<Bytes>>),
    Wrong(Error),
    Response(BoxFuture<'static, Result<Response<Bytes>, Error>>),
    End,
}

impl Walk {
    pub(super) fn new(client: Core, name: &'static str, first: Result<Request<Bytes>, Error>) -> Self {
        let mut walk = Self {
            client,
            name,
            headers: HeaderMap::new(),
            next: Next::End,
            page: Uri::default(),
            resume_link: None,
            followed: HashSet::new(),
            hasher: RandomState::new(),
        };
        match first {
            Ok(request) => {
                walk.page = request.uri().clone();
                walk.headers.clone_from(request.headers());
                walk.headers.remove(CONTENT_TYPE);
                if request.method() == Method::GET {
                    let link = request.uri().to_string();
                    walk.followed.insert(walk.hasher.hash_one(&link));
                    walk.resume_link = Some(link);
                }
                walk.next = Next::Request(Box::new(request));
            }
            Err(error) => walk.next = Next::Wrong(error),
        }
        walk
    }

    /// The response with the next page; none at the end and after an error.
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Response<Bytes>, Error>>> {
        if let Next::Response(response) = &mut self.next {
            let response = ready!(response.as_mut().poll(context));
            self.next = Next::End;
            return Poll::Ready(Some(response));
        }
        match std::mem::replace(&mut self.next, Next::End) {
            Next::Request(request) => {
                let (client, name) = (self.client.clone(), self.name);
                self.next = Next::Response(Box::pin(async move { client.fetch(*request, Sending::home(name)).await }));
                self.poll(context)
            }
            Next::Wrong(error) => Poll::Ready(Some(Err(error))),
            _ => Poll::Ready(None),
        }
    }

    /// Ends the walk; it can be resumed.
    pub(super) fn stop(&mut self) {
        self.next = Next::End;
    }

    /// Goes to the page after the one that was read.
    pub(super) fn turn(&mut self, next_link: Option<&str>, page: Response<Bytes>) {
        // A link without a server is relative to the page that has it.
        let absolute = |link: &str| reference::link(Some(&self.page), link).map_or_else(|_| link.to_owned(), |link| link.to_string());
        self.resume_link = next_link.map(absolute);
        let Some(link) = &self.resume_link else { return };
        if !self.followed.insert(self.hasher.hash_one(link)) {
            self.next = Next::Wrong(Error::undecodable(page, "the next link was followed before, so the collection would have no end"));
            return;
        }
        self.next = match Call::to_link(Method::GET, link).into_request(self.client.base_url()) {
            Ok(mut request) => {
                self.page = request.uri().clone();
                request.headers_mut().clone_from(&self.headers);
                Next::Request(Box::new(request))
            }
            Err(error) => Next::Wrong(error),
        };
    }
}
