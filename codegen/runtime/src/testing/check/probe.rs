//! Owns the requests of a check: a documented request as the client can send it. It must not know responses.

use super::values::Values;
use crate::call::Call;
use crate::example::file::Request;
use crate::path_template::fill;
use crate::permissions::Info;
use crate::shared::{own_headers, plain};
use crate::testing::documented::form_of;
use crate::testing::pattern::{Arguments, Path, Pattern};
use http::header::CONTENT_TYPE;
use std::fmt::Display;

/// The paths of an operation.
pub(super) struct Forms {
    info: Info,
    patterns: Vec<Pattern>,
}

impl Forms {
    pub(super) fn new(info: Info) -> Self {
        Self { info, patterns: info.paths().map(Pattern::new).collect() }
    }

    /// The request, or why it cannot be sent. With values, they take the place of the documented ones.
    pub(super) fn request(&self, documented: &Request, base: &str, values: Option<&Values>) -> Result<Call, String> {
        let (form, path) = form_of(documented, base, &self.patterns);
        let form = form.and_then(|form| self.patterns.get(form)).ok_or("its URL does not fit a documented form")?;
        let path = match values {
            Some(values) => self.filled(form, &path, values)?,
            None => path.to_string(),
        };
        let mut call = Call::to_path(documented.method.clone(), &path);
        let (_, query) = documented.url.split_once('?').unwrap_or_default();
        for (name, value) in plain::options(query) {
            call.query(name, &value);
        }
        let text = |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
        let content_type = documented.headers.get(CONTENT_TYPE).map_or_else(|| "application/json".to_owned(), text);
        if !documented.body.is_empty() {
            call = call.bytes(documented.body.clone(), &content_type);
        }
        for (name, value) in documented.headers.iter().filter(|(name, _)| !own_headers::is_reserved(name.as_str()) && *name != CONTENT_TYPE)
        {
            call.header(name.as_str(), &text(value));
        }
        Ok(call)
    }

    /// The path with own values.
    fn filled(&self, form: &Pattern, path: &Path, values: &Values) -> Result<String, String> {
        let value = |(up_to, name): (String, String)| {
            values.get(self.info.name(), &up_to, &name).ok_or_else(|| format!("there is no value for {up_to}"))
        };
        let own = placeholders(form, path).into_iter().map(|(up_to, name, _)| value((up_to, name))).collect::<Result<Vec<_>, _>>()?;
        let own: Vec<&dyn Display> = own.iter().map(|value| value as &dyn Display).collect();
        fill(template(form), &own)
    }

    /// The placeholders in the path of a documented request, each as a template up to it, with the documented value.
    pub(super) fn documented_values(&self, documented: &Request, base: &str) -> Vec<(String, String)> {
        let (form, path) = form_of(documented, base, &self.patterns);
        let form = form.and_then(|form| self.patterns.get(form));
        form.into_iter().flat_map(|form| placeholders(form, &path)).map(|(up_to, _, value)| (up_to, value)).collect()
    }
}

fn template(form: &Pattern) -> &str {
    form.template().split('?').next().unwrap_or_default()
}

/// Each placeholder: the template up to it, its name, and what the path has for it.
fn placeholders(form: &Pattern, path: &Path) -> Vec<(String, String, String)> {
    let arguments: Arguments = form.arguments(path).unwrap_or_default();
    let (mut up_to, mut rest) = (String::new(), template(form));
    let mut found = Vec::new();
    for (name, value) in arguments {
        let placeholder = format!("{{{name}}}");
        if let Some((before, after)) = rest.split_once(placeholder.as_str()) {
            up_to.push_str(before);
            up_to.push_str(&placeholder);
            rest = after;
        }
        found.push((up_to.clone(), name, value));
    }
    found
}
