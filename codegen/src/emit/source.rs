//! Rust source as text: a header, module docs, and groups of items with blank lines between them. Knows the printer, not the items.

use proc_macro2::TokenStream;
use quote::quote;

/// A source file in the making.
#[derive(Default)]
pub(super) struct Source {
    text: String,
    /// The comment on the next group.
    pending: String,
}

impl Source {
    /// A file that says where it comes from: a page, or the pages as a whole.
    pub(super) fn new(page: Option<&str>) -> Self {
        let from = page.map(|page| format!(" from {page}")).unwrap_or_default();
        Self { text: format!("// @generated{from} by codegen. Do not edit.\n"), pending: String::new() }
    }

    /// The module's docs.
    pub(super) fn docs(mut self, lines: &[String]) -> Self {
        self.text.push('\n');
        for line in lines {
            self.text.push_str(if line.is_empty() { "//!" } else { "//! " });
            self.text.push_str(line);
            self.text.push('\n');
        }
        self
    }

    /// Items that belong together, after a blank line.
    pub(super) fn group(mut self, items: TokenStream) -> Self {
        let printed = print(items);
        if !printed.is_empty() {
            self.text.push('\n');
            self.text.push_str(&std::mem::take(&mut self.pending));
            self.text.push_str(&spaced(&printed));
        }
        self
    }

    /// Text that is a group of its own, laid out already.
    pub(super) fn text(mut self, text: &str) -> Self {
        self.text.push('\n');
        self.text.push_str(text);
        self.text.push('\n');
        self
    }

    /// A comment on the group that follows.
    pub(super) fn comment(mut self, text: &str) -> Self {
        self.pending = format!("// {text}\n");
        self
    }

    pub(super) fn into_text(self) -> String {
        self.text
    }
}

/// Items as the formatter prints them.
fn print(items: TokenStream) -> String {
    let file = syn::parse2(items).expect("what is emitted is Rust");
    prettyplease::unparse(&file)
}

/// The formatter drops blank lines: puts one after each function and other block within an item, and before a function.
fn spaced(printed: &str) -> String {
    let mut out = String::with_capacity(printed.len() + 64);
    let mut before = "";
    for line in printed.lines() {
        let block_ends = matches!(before, "    }" | "    };" | "    ];");
        let function_follows = before.starts_with("    ") && before.ends_with(';') && is_function(line);
        if (block_ends && line != "}") || function_follows {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        before = line;
    }
    out
}

fn is_function(line: &str) -> bool {
    line.starts_with("    fn ") || line.starts_with("    pub fn ")
}

/// Doc lines as attributes, which are printed as `///`.
pub(super) fn doc(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}

/// An identifier, raw or not.
pub(super) fn ident(name: &str) -> proc_macro2::Ident {
    let span = proc_macro2::Span::call_site();
    match name.strip_prefix("r#") {
        Some(word) => proc_macro2::Ident::new_raw(word, span),
        None => proc_macro2::Ident::new(name, span),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_reads_as_if_written_by_hand() {
        let docs = doc(&["Does it.".into(), String::new(), "Twice.".into()]);
        let source =
            Source::new(Some("api/list-get.md")).docs(&["What it is.".into()]).group(quote!(#docs pub struct Get(Call);)).group(quote! {
                impl Operation for Get {
                    type Response = ();
                    const NAMES: &'static [&'static str] = &[];
                    fn one(self) -> Call { self.0 }
                    fn two(self) -> Call { self.0 }
                }
            });
        let expected = "\
// @generated from api/list-get.md by codegen. Do not edit.

//! What it is.

/// Does it.
///
/// Twice.
pub struct Get(Call);

impl Operation for Get {
    type Response = ();
    const NAMES: &'static [&'static str] = &[];

    fn one(self) -> Call {
        self.0
    }

    fn two(self) -> Call {
        self.0
    }
}
";
        assert_eq!(source.into_text(), expected);
    }
}
