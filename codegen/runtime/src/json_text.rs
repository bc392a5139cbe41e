//! Owns the JSON text of a model to send: braces, commas, and names that need no escape. serde_json writes all else. It must not know what is
//! written.

use super::model::Model;
use super::write::{Name, Objects, Target, Written, never};
use serde::Serialize;
use std::convert::Infallible;
use std::ptr;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The JSON text of a model to send: what came with a context names its types now.
pub fn to_vec(model: &dyn Model) -> Vec<u8> {
    let mut text = Text(Vec::with_capacity(128));
    text.object(&Written::alone(model));
    text.0
}

/// The addresses of names that serde_json has written without an escape. What is at the address of a static never changes, so the address says
/// which name it is. Each has one place; where another name has taken it, serde_json writes the name once more.
static PLAIN: [AtomicUsize; 512] = [const { AtomicUsize::new(0) }; 512];

/// A text that grows at its end.
struct Text(Vec<u8>);

impl Text {
    #[inline]
    fn value(&mut self, value: &(impl Serialize + ?Sized)) {
        serde_json::to_writer(&mut self.0, value).unwrap_or_else(|error| never(&error));
    }

    /// A comma, the name of a property, and a colon.
    #[inline]
    fn name(&mut self, name: Name) {
        let address = ptr::from_ref(name).addr();
        // Names of one type are neighbours in memory, so they have different places.
        let plain = &PLAIN[address / size_of::<&str>() % PLAIN.len()];
        if plain.load(Ordering::Relaxed) == address {
            self.0.extend_from_slice(b",\"");
            self.0.extend_from_slice(name.as_bytes());
            self.0.extend_from_slice(b"\":");
        } else if self.any_name(name) == name.len() {
            plain.store(address, Ordering::Relaxed);
        }
    }

    /// The same for any name. Gives the length of what is between the quotes.
    fn any_name(&mut self, name: &str) -> usize {
        let begin = self.0.len();
        self.0.push(b',');
        self.value(name);
        self.0.push(b':');
        self.0.len() - begin - r#","":"#.len()
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

    fn entry(&mut self, name: &str, value: &(impl Serialize + ?Sized)) -> Result<(), Infallible> {
        self.any_name(name);
        self.value(value);
        Ok(())
    }
    #[inline]
    fn property(&mut self, name: Name, value: &(impl Serialize + ?Sized)) -> Result<(), Infallible> {
        self.name(name);
        self.value(value);
        Ok(())
    }
    fn object(&mut self, name: Name, object: &Written<'_>) -> Result<(), Infallible> {
        self.name(name);
        self.object(object);
        Ok(())
    }
    fn objects(&mut self, name: Name, objects: &Objects<'_>) -> Result<(), Infallible> {
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
