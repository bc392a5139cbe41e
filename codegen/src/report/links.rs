//! Owns links from the report to pages and generated files, as relative paths. It must not know what is linked.

use crate::report::html::Html;
use crate::standards::file_path::relative_path;
use crate::standards::url;
use std::path::{Path, PathBuf};

/// Where everything is. All folders are absolute.
#[derive(Clone, Debug)]
pub struct Links {
    /// The folder of the report.
    pub report: PathBuf,
    /// The folder of the crate.
    pub output: PathBuf,
    /// The folder that paths of pages start from.
    pub here: PathBuf,
}

impl Links {
    /// A link to the file of a page, by the path that a person opens it with.
    pub(crate) fn page(&self, display_path: &str) -> Html {
        Html::link(&self.relative(&self.here.join(display_path)), display_path)
    }

    /// A link to the generated file of an item.
    pub(crate) fn item(&self, file: &str, rust: &str) -> Html {
        Html::link(&self.relative(&self.output.join(file)), rust)
    }

    /// The path from the folder of the report, encoded.
    fn relative(&self, path: &Path) -> String {
        let path = relative_path(&self.report, path);
        path.iter().map(|name| url::encoded_segment(&name.to_string_lossy())).collect::<Vec<_>>().join("/")
    }
}
