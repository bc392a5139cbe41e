//! Rust source as text: a header, module docs, and groups of items with blank lines between them. Knows the printer, not the items.

use crate::emit::text::code::{Code, WIDTH, literal};
use crate::emit::text::markdown::visible;
use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

/// Bytes of a file that is neither short nor long.
const USUAL: usize = 4096;

/// A source file in the making.
#[derive(Default)]
pub(crate) struct Source {
    text: String,
    /// The comment on the next group.
    pending: String,
}

impl Source {
    /// A file that says where it comes from: a page, or the pages as a whole.
    pub(crate) fn new(page: Option<&str>) -> Self {
        let from = page.map(|page| format!(" from {}", visible(page))).unwrap_or_default();
        let mut text = String::with_capacity(USUAL);
        text.extend(["// @generated", &from, " by codegen. Do not edit.\n"]);
        Self { text, pending: String::new() }
    }

    /// The module's docs.
    pub(crate) fn docs(mut self, lines: &[String]) -> Self {
        self.text.push('\n');
        comment(0, "//!", lines, &mut self.text);
        self
    }

    /// Items that belong together, after a blank line.
    pub(crate) fn group(self, items: TokenStream) -> Self {
        self.group_with(items, &InnerDocs::default())
    }

    /// The same, with the docs within the items.
    pub(crate) fn group_with(mut self, items: TokenStream, docs: &InnerDocs) -> Self {
        let printed = print(items);
        if !printed.is_empty() {
            self.text.push('\n');
            self.text.push_str(&std::mem::take(&mut self.pending));
            push_spaced(&printed, docs, &mut self.text);
        }
        self
    }

    /// An item that is a group of its own, with its docs; both are laid out already.
    pub(crate) fn documented(mut self, docs: &[String], item: &str) -> Self {
        self.text.push('\n');
        comment(0, "///", docs, &mut self.text);
        self.push_end(item);
        self
    }

    /// Text that is a group of its own, laid out already.
    pub(crate) fn text(mut self, text: &str) -> Self {
        if !text.is_empty() {
            self.text.push('\n');
            self.push_end(text);
        }
        self
    }

    fn push_end(&mut self, text: &str) {
        self.text.push_str(text.trim_end());
        self.text.push('\n');
    }

    /// A comment on the group that follows.
    pub(crate) fn comment(mut self, text: &str) -> Self {
        self.pending = format!("// {text}\n");
        self
    }

    pub(crate) fn into_text(self) -> String {
        self.text
    }
}

/// Items as the formatter prints them.
fn print(items: TokenStream) -> String {
    let file = syn::parse2(items).expect("what is emitted is Rust");
    prettyplease::unparse(&file)
}

/// The formatter drops blank lines: puts one after each function and other block within an item, and before a function.
fn push_spaced(printed: &str, docs: &InnerDocs, out: &mut String) {
    out.reserve(printed.len() + 64);
    let mut before = "";
    for line in printed.lines() {
        let block_ends = matches!(before, "    }" | "    };" | "    ];");
        let function_follows = before.starts_with("    ") && before.ends_with(';') && is_function(line);
        if (block_ends && line != "}") || function_follows {
            out.push('\n');
        }
        match docs.marked(line) {
            Some((indent, inner)) => inner.print(indent, out),
            None => {
                out.push_str(line);
                out.push('\n');
            }
        }
        before = line;
    }
}

/// Writes lines of a comment, with that mark and indentation.
pub(crate) fn comment(indent: usize, mark: &str, lines: &[String], out: &mut String) {
    out.reserve(lines.iter().map(|line| indent + mark.len() + 2 + line.len()).sum());
    for line in lines {
        out.extend(std::iter::repeat_n(" ", indent));
        out.push_str(mark);
        push_comment(line, out);
        out.push('\n');
    }
}

/// What stands behind the mark of a comment, without blanks at the end.
fn push_comment(line: &str, out: &mut String) {
    let line = line.trim_end_matches(' ');
    if !line.is_empty() {
        out.push(' ');
        out.push_str(line);
    }
}

/// An attribute for the search of rustdoc, laid out as the printer does: no line ends with `=`.
pub(crate) fn alias_lines(text: &str, indent: usize, out: &mut String) {
    let alias = ["alias = ", &literal(text)].concat();
    Code::Meta("doc", vec![Code::text(alias)]).after("#[").before("]").print_item(indent, out);
}

fn is_function(line: &str) -> bool {
    line.starts_with("    fn ") || line.starts_with("    pub fn ")
}

/// Begins the mark that stands for docs. No docs have it: see [`visible`].
const DOCS: char = '\u{1F}';

/// Docs within items. The printer sees a mark in the place of each: to read and print all lines takes longer than all code.
#[derive(Default)]
pub(crate) struct InnerDocs(Vec<Inner>);

/// The docs of a part of an item, and what the search finds it by.
struct Inner {
    lines: Vec<String>,
    aliases: Vec<String>,
}

impl Inner {
    fn print(&self, indent: usize, out: &mut String) {
        comment(indent, "///", &self.lines, out);
        self.aliases.iter().for_each(|alias| alias_lines(alias, indent, out));
    }
}

impl InnerDocs {
    /// Keeps the lines; gives an attribute that is printed as them.
    pub(crate) fn add(&mut self, lines: Vec<String>) -> TokenStream {
        self.add_with_aliases(lines, Vec::new())
    }

    /// Keeps the lines, and the aliases that are printed below them.
    pub(crate) fn add_with_aliases(&mut self, lines: Vec<String>, aliases: Vec<String>) -> TokenStream {
        if lines.is_empty() && aliases.is_empty() {
            return TokenStream::new();
        }
        let mark = format!("{DOCS}{}", self.0.len());
        self.0.push(Inner { lines, aliases });
        quote!(#[doc = #mark])
    }

    /// The docs whose mark was printed as `line`, and its indentation.
    fn marked(&self, line: &str) -> Option<(usize, &Inner)> {
        let text = line.trim_start();
        let number = text.strip_prefix("///")?.strip_prefix(DOCS)?.parse::<usize>().ok()?;
        Some((line.len() - text.len(), self.0.get(number)?))
    }
}

/// Whether an expression fits in a line at that indentation. It has no blanks but behind commas.
pub(crate) fn fits(expression: &TokenStream, indent: usize) -> bool {
    indent + width(expression) <= WIDTH
}

fn width(tokens: &TokenStream) -> usize {
    let of_tree = |tree: TokenTree| match tree {
        TokenTree::Group(group) => 2 + width(&group.stream()),
        TokenTree::Punct(punct) if punct.as_char() == ',' => 2,
        tree => tree.to_string().chars().count(),
    };
    tokens.clone().into_iter().map(of_tree).sum()
}

/// A type or a condition that is spelled as text, for code that is printed.
pub(crate) fn tokens(text: &str) -> TokenStream {
    text.parse().expect("what is spelled is Rust")
}

/// An identifier, raw or not.
pub(crate) fn ident(name: &str) -> proc_macro2::Ident {
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
    fn the_name_of_a_page_stays_in_its_comment() {
        let text = Source::new(Some("api/a\nfn b() {}\r\u{2028}\u{202e}.md")).into_text();
        assert_eq!(text, "// @generated from api/a fn b() {}  ⟨U+202E⟩.md by codegen. Do not edit.\n");
    }

    #[test]
    fn a_file_reads_as_if_written_by_hand() {
        let docs = ["Does it.".into(), String::new(), "Twice.".into()];
        let mut inner = InnerDocs::default();
        let of_two = inner.add(docs.to_vec());
        let items = quote! {
            impl Operation for Get {
                type Response = ();
                const NAMES: &'static [&'static str] = &[];
                fn one(self) -> Call { self.0 }
                #of_two
                fn two(self) -> Call { self.0 }
            }
        };
        let source = Source::new(Some("api/list-get.md")).docs(&["What it is.".into()]);
        let source = source.documented(&docs, "pub struct Get(Call);").group_with(items, &inner);
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

    /// Does it.
    ///
    /// Twice.
    fn two(self) -> Call {
        self.0
    }
}
";
        assert_eq!(source.into_text(), expected);
    }
}
