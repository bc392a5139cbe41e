//! Owns [`On`], which says how a fake service responds to some requests, and the handlers that it sets up. It must not know the others.

use super::Sent;
use super::pattern::{Arguments, Path, Pattern};
use super::reply::{IntoReply, Reply};
use super::state::Shared;
use crate::page::Page;
use crate::slot::Item;
use std::collections::VecDeque;
use std::fmt;
use std::marker::PhantomData;
use std::sync::{Arc, Mutex, PoisonError};

/// The query option that says which page a link leads to.
const PAGE: &str = "$skiptoken";

/// How a [`FakeService`](super::FakeService) responds to an operation whose result is an `R`. Without a response, a request to it panics.
pub struct On<R> {
    state: Shared,
    handler: usize,
    result: PhantomData<fn(R)>,
}

/// What becomes of the requests of an operation.
pub(super) struct Handler {
    name: String,
    method: String,
    /// None if it is for any request.
    patterns: Vec<Pattern>,
    /// The replies to the next requests.
    first: VecDeque<Reply>,
    /// What replies to all others.
    rest: Option<Function>,
}

type Function = Arc<Mutex<dyn FnMut(&Sent) -> Reply + Send>>;

/// What replies to one request.
pub(super) enum Turn {
    Reply(Reply),
    Function(Function),
}

impl<R> On<R> {
    /// The handler for these requests: a new one, or the one that there is.
    pub(super) fn new(state: Shared, name: &str, method: &str, templates: &[&str]) -> Self {
        let mut locked = state.lock();
        let handler = locked.handlers.iter().position(|known| known.is_for(method, templates)).unwrap_or_else(|| {
            let patterns = templates.iter().map(|template| Pattern::new(template)).collect();
            let (name, method) = (name.to_owned(), method.to_owned());
            locked.handlers.push(Handler { name, method, patterns, first: VecDeque::new(), rest: None });
            locked.handlers.len() - 1
        });
        drop(locked);
        Self { state, handler, result: PhantomData }
    }

    /// Responds to one request with this. Several of them are for one request after the other.
    pub fn once(self, reply: impl IntoReply<R>) -> Self {
        let reply = reply.into_reply();
        self.set(|handler| handler.first.push_back(reply))
    }

    /// Responds to every request with this, after those that [`once`](Self::once) is for.
    pub fn always(self, reply: impl IntoReply<R>) -> Self {
        let reply = reply.into_reply();
        self.reply_by(move |_| reply.clone())
    }

    /// Responds to every request with what the function gives, after those that [`once`](Self::once) is for.
    pub fn respond<A: IntoReply<R>>(self, mut respond: impl FnMut(&Sent) -> A + Send + 'static) -> Self {
        self.reply_by(move |sent| respond(sent).into_reply())
    }

    fn reply_by(self, reply: impl FnMut(&Sent) -> Reply + Send + 'static) -> Self {
        self.set(|handler| handler.rest = Some(Arc::new(Mutex::new(reply))))
    }

    fn set(self, change: impl FnOnce(&mut Handler)) -> Self {
        if let Some(handler) = self.state.lock().handlers.get_mut(self.handler) {
            change(handler);
        }
        self
    }
}

impl<T: Item> On<Page<T>> {
    /// Serves a collection: each page has a link to the next one.
    pub fn pages(self, pages: impl IntoIterator<Item = Vec<T>>) -> Self {
        let pages: Vec<Reply> = pages.into_iter().map(|items| Page::from(items).into_reply()).collect();
        self.reply_by(move |sent| {
            let number = sent.query(PAGE).and_then(|number| number.parse::<usize>().ok()).unwrap_or(0);
            let Some(page) = pages.get(number) else { return Reply::error(404, "NotFound", "there is no such page") };
            match serde_json::from_slice::<crate::Value>(&page.body) {
                Ok(mut body) if number + 1 < pages.len() => {
                    body["@odata.nextLink"] = sent.link(PAGE, number + 1).into();
                    page.clone().with_json(body)
                }
                _ => page.clone(),
            }
        })
    }
}

impl<R> fmt::Debug for On<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("On").finish_non_exhaustive()
    }
}

impl Handler {
    pub(super) fn is_for(&self, method: &str, templates: &[&str]) -> bool {
        self.method == method && self.patterns.iter().map(Pattern::template).eq(templates.iter().copied())
    }

    /// How closely it fits a request, and the arguments in its path; none if it does not fit. A request that was made from a template fits
    /// that one best.
    pub(super) fn fit(&self, sent: &Sent, path: &Path) -> Option<(usize, Arguments)> {
        if self.patterns.is_empty() {
            return Some((0, Vec::new()));
        }
        if sent.method != self.method.as_str() {
            return None;
        }
        let own = self.patterns.iter().find(|pattern| !sent.template.is_empty() && pattern.template() == sent.template);
        if let Some(pattern) = own {
            return Some((usize::MAX, pattern.arguments(path).unwrap_or_default()));
        }
        let fitting = self.patterns.iter().filter_map(|pattern| Some((1 + pattern.spelled_out(), pattern.arguments(path)?)));
        fitting.max_by_key(|(spelled_out, _)| *spelled_out)
    }

    /// What replies to the next request; none if nothing is left.
    pub(super) fn turn(&mut self) -> Option<Turn> {
        self.first.pop_front().map(Turn::Reply).or_else(|| self.rest.clone().map(Turn::Function))
    }
}

/// Method, paths and operation.
impl fmt::Display for Handler {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.patterns.is_empty() {
            return f.write_str("any request");
        }
        let paths: Vec<&str> = self.patterns.iter().map(Pattern::template).collect();
        write!(f, "{} {}", self.method, paths.join(", "))?;
        if self.name.is_empty() { Ok(()) } else { write!(f, " ({})", self.name) }
    }
}

impl Turn {
    pub(super) fn reply(self, sent: &Sent) -> Reply {
        match self {
            Self::Reply(reply) => reply,
            Self::Function(function) => function.lock().unwrap_or_else(PoisonError::into_inner)(sent),
        }
    }
}
