//! Owns the JSON text of a model to send: braces, commas, and strings that need no escape. serde_json writes all else. It must not know what is
//! written.

use super::model::Model;
use super::shared::json_escape::needs_escape;
use super::write::{Objects, Target, Written, never};
use serde::Serialize;
use std::convert::Infallible;

/// The JSON text of a model to send: what came with a context names its types now.
pub fn to_vec(model: &dyn Model) -> Vec<u8> {
    let mut text = Text(Vec::with_capacity(128));
    text.object(&Written::alone(model));
    text.0
}

/// A text that grows at its end.
struct Text(Vec<u8>);

impl Text {
    #[inline]
    fn value(&mut self, value: &(impl Serialize + ?Sized)) {
        serde_json::to_writer(&mut self.0, value).unwrap_or_else(|error| never(&error));
    }

    /// A comma, a name that needs no escape, and a colon.
    #[inline]
    fn name(&mut self, name: &str) {
        debug_assert!(!needs_escape(name), "`{name}` is not the name of a property");
        self.0.extend_from_slice(b",\"");
        self.0.extend_from_slice(name.as_bytes());
        self.0.extend_from_slice(b"\":");
    }

    /// A string. Most need no escape and are copied.
    #[inline(never)]
    fn string(&mut self, text: &str) {
        if needs_escape(text) {
            return self.value(text);
        }
        self.0.push(b'"');
        self.0.extend_from_slice(text.as_bytes());
        self.0.push(b'"');
    }

    fn object(&mut self, object: &Written<'_>) {
        let begin = self.0.len();
        let Ok(()) = object.entries(self);
        self.enclose(begin, b'{', b'}');
    }

    /// Puts brackets around what begins there, the first one in place of a comma.
    #[inline]
    fn enclose(&mut self, begin: usize, open: u8, close: u8) {
        match self.0.get_mut(begin) {
            Some(comma) => *comma = open,
            None => self.0.push(open),
        }
        self.0.push(close);
    }
}

impl Target for Text {
    type Error = Infallible;

    #[inline]
    fn entry(&mut self, name: &str, value: &(impl Serialize + ?Sized)) -> Result<(), Infallible> {
        self.name(name);
        self.value(value);
        Ok(())
    }
    fn other(&mut self, name: &str, value: &(impl Serialize + ?Sized)) -> Result<(), Infallible> {
        self.0.push(b',');
        self.string(name);
        self.0.push(b':');
        self.value(value);
        Ok(())
    }
    fn text(&mut self, name: &str, text: &str) -> Result<(), Infallible> {
        self.name(name);
        self.string(text);
        Ok(())
    }
    fn object(&mut self, name: &str, object: &Written<'_>) -> Result<(), Infallible> {
        self.name(name);
        self.object(object);
        Ok(())
    }
    fn objects(&mut self, name: &str, objects: &Objects<'_>) -> Result<(), Infallible> {
        self.name(name);
        let begin = self.0.len();
        for object in objects.iter() {
            self.0.push(b',');
            self.object(&object);
        }
        self.enclose(begin, b'[', b']');
        Ok(())
    }
}
