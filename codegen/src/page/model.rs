//! A page, read: every field that later stages see. Knows no markdown and reads nothing.

use crate::diag::LocalLevels;
use crate::page::syntax::annotation::Annotation;
use crate::page::syntax::first_line::{RequestLine, StatusLine};
use crate::page::syntax::front_matter::FrontMatter;
use crate::page::syntax::http::Message;
use crate::page::syntax::json::{Json, Node};
use crate::page::syntax::link::Link;
use crate::page::syntax::template::Template;
use crate::prose::{Inline, Prose};
use crate::span::{FileId, Span, Spanned};
use crate::standards::http::Method;
use crate::standards::name::NameKind;
use crate::standards::permission::Access;
use std::collections::HashMap;
use std::sync::OnceLock;

/// A page and all that could be read from it.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// The file.
    pub file: FileId,
    /// Its front matter.
    pub front: FrontMatter,
    /// The text of the first level-one heading.
    pub title: Option<Spanned<String>>,
    /// `Namespace: microsoft.graph` in the body.
    pub namespace: Option<Spanned<String>>,
    /// The text between the title and the first section, notes included.
    pub intro: Prose<Link>,
    /// The notes and warnings of the sections, those of examples aside.
    pub notes: Prose<Link>,
    /// Its call; present if the page has an HTTP request block, or says that it is an API page.
    pub operation: Option<OperationPage>,
    /// The types it defines, one per `resource` annotation (or property table without one).
    pub types: Vec<TypeBlock>,
    /// The enumerations it defines in member tables.
    pub enums: Vec<EnumBlock>,
    /// Tables with addresses of sites, where it defines nothing else.
    pub deployments: Vec<DeploymentTable>,
    /// What its sections are about, in order, with their headings; those of examples aside.
    pub outline: Vec<Spanned<&'static str>>,
    /// The levels that its comments set.
    pub levels: Vec<LocalLevels>,
    /// Every link of the page that leads to a file (not `http:`, not `/absolute`, not `#fragment` alone), also those in tables and lists.
    pub links: Vec<Link>,
}

/// A table of which a row has the address of a site: it may list where the service runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeploymentTable {
    /// Its rows in order.
    pub rows: Vec<DeploymentRow>,
}

/// A row of such a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeploymentRow {
    /// The text of the first cell.
    pub name: Spanned<String>,
    /// The words of it that may name the deployment, without prepositions and text in parentheses.
    pub words: Vec<String>,
    /// What the other cells say: an address, or words.
    pub cells: Vec<Spanned<String>>,
}

/// The sections of an API page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OperationPage {
    /// The permission tables in order; several where the page distinguishes cases.
    pub permissions: Vec<PermissionTable>,
    /// The lines of the HTTP request blocks.
    pub forms: Vec<UrlForm>,
    /// The rows of the request header tables, `Authorization` and such included.
    pub headers: Vec<Parameter>,
    /// The query options that the page documents, by table or by name in prose (`$select`).
    pub query: Vec<Parameter>,
    /// Documented arguments in the path: function parameters and path parameters.
    pub path_parameters: Vec<Parameter>,
    /// The request body section.
    pub body: BodySection,
    /// The response sentence.
    pub response: Option<ResponseSentence>,
    /// The documented exchanges in order.
    pub examples: Vec<Example>,
}

/// A line of an HTTP request block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UrlForm {
    /// The method.
    pub method: Spanned<Method>,
    /// The path and query with their placeholders.
    pub template: Template,
    /// The whole line.
    pub span: Span,
}

/// One permission table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PermissionTable {
    /// The heading or column that says when it applies; empty for a page's only table.
    pub when: String,
    /// Delegated, work or school account.
    pub delegated_work: Access,
    /// Delegated, personal account.
    pub delegated_personal: Access,
    /// Application.
    pub application: Access,
    /// Where it stands.
    pub span: Span,
    /// Every scope of the table as it is written; of several tables that are read off one, only the first has them.
    pub scopes: Vec<Spanned<String>>,
}

/// A row of a header, query, parameter or property table, or an option named in prose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// Its name, without marks (`**x**` is `x`), `(deprecated)` and the like.
    pub name: Spanned<String>,
    /// What it names.
    pub kind: NameKind,
    /// Its type, where the table has such a column and it can be read.
    pub ty: Option<TypeCell>,
    /// Its type cell, where that cannot be read.
    pub unread: Option<Spanned<String>>,
    /// What follows the name in its cell: `return=representation` of `Prefer: return=representation`.
    pub value: Option<String>,
    /// What the table says of it.
    pub description: Vec<Inline<Link>>,
    /// Whether a `Required` column, or the word in the description, says that it must be given.
    pub required: bool,
    /// The values that the description lists after a set phrase (`Possible values are: …`), without repetitions.
    pub values: Vec<String>,
    /// Where there are none: the words in code that fill a sentence after a colon. They are values where the type needs some.
    pub listed: Vec<String>,
    /// Whether the description says that it may be null, or may not.
    pub nullable: Option<bool>,
    /// Whether the description says that a value may be several values at once: flags.
    pub flags: bool,
}

impl Parameter {
    /// Whether its text can be a name. Once all pages are known, no row is left for which it cannot.
    pub(crate) fn has_valid_name(&self) -> bool {
        self.kind.allows(&self.name.value)
    }
}

/// A type as a cell or a sentence names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypeCell {
    /// The alternatives (`A or B`), usually one; never empty.
    pub names: Vec<TypeName>,
    /// Whether it is a list.
    pub collection: bool,
    /// The whole cell.
    pub span: Span,
}

/// A type's name and the link it stands in, if any.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypeName {
    /// As written, without marks: `String`, `Edm.Int32`, `microsoft.graph.chat`, `chat`.
    pub name: String,
    /// The target of its link.
    pub link: Option<Link>,
}

/// The request body section.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BodySection {
    /// Whether the page says that there is no body.
    pub none: bool,
    /// Types that the prose links to (`supply a JSON representation of the [chat](…) object`), in order.
    pub types: Vec<TypeName>,
    /// The rows of its parameter or property tables.
    pub parameters: Vec<Parameter>,
    /// The parameters that text names as such, whether or not a table lists them.
    pub mentioned: Vec<Spanned<String>>,
    /// The section's heading; `None` where the page has no such section.
    pub span: Option<Span>,
}

/// What the response section says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResponseSentence {
    /// The success status codes it names, in order.
    pub statuses: Vec<Spanned<u16>>,
    /// The error statuses that it names.
    pub errors: Vec<u16>,
    /// What comes back.
    pub outcome: Outcome,
    /// Whether the words around a type were understood, so that they say whether one or many come back.
    pub counts: bool,
    /// Whether it names the preference for the object, `return=representation` (RFC 7240).
    pub prefers_object: bool,
    /// Whether it names the header `Location`.
    pub names_location: bool,
    /// Whether only the header `Location` says that nothing comes back: an example with a body says more.
    pub implied: bool,
    /// The section's text.
    pub span: Span,
}

/// What comes back from a call, as prose says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The sentence could not be understood, or does not mention a body.
    Unclear,
    /// No body.
    Nothing,
    /// An object, a value, or a list of them (`collection`).
    Type(TypeCell),
    /// Bytes.
    Stream,
}

/// One request of a page with its responses, or a response that stands alone.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// The nearest heading that distinguishes examples (`Example 1: Create a one-on-one chat`), if any.
    pub heading: Option<String>,
    /// The request.
    pub request: Option<ExampleBlock<RequestLine>>,
    /// The responses to it.
    pub responses: Vec<ExampleBlock<StatusLine>>,
}

/// A fenced HTTP message and its annotation.
#[derive(Clone, Debug, PartialEq)]
pub struct ExampleBlock<L> {
    /// The annotation above it; `None` where the fence stands alone.
    pub annotation: Option<Annotation>,
    /// The message.
    pub message: Message<L>,
    /// Its first line as written.
    pub first_line: String,
    /// The complete message as raw HTTP text that any reader accepts: as written, or written anew if only a lenient reader accepts it.
    pub text: String,
    /// The body as written; empty where there is none.
    pub body: String,
    /// The text inside the fence.
    pub span: Span,
}

/// A type that a page defines.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TypeBlock {
    /// Its name as `@odata.type` gives it (`microsoft.graph.chat`), without `#`; where the annotation has none, from the title and namespace.
    pub name: Option<Spanned<String>>,
    /// The annotation.
    pub annotation: Option<Annotation>,
    /// `baseType`, or what prose says: `Inherits from [entity](entity.md)`; a link in prose is followed where the two disagree.
    pub base: Option<BaseType>,
    /// The types that the page lists as derived from it.
    pub derived: Vec<BaseType>,
    /// Whether the annotation or prose says that it is abstract.
    pub is_abstract: bool,
    /// Whether it takes properties that no table lists.
    pub open: bool,
    /// `keyProperty`.
    pub key: Option<Spanned<String>>,
    /// The rows of the property tables.
    pub properties: Vec<Parameter>,
    /// The rows of the relationship tables.
    pub relationships: Vec<Parameter>,
    /// The JSON representation.
    pub json: Option<Node>,
    /// Where the members of a long representation stand in it, once one is asked for.
    pub(crate) places: OnceLock<HashMap<String, usize>>,
}

/// From how many members on a representation is not searched from its front each time.
const LONG: usize = 32;

impl TypeBlock {
    /// The value of a property in the JSON representation.
    pub fn value_of(&self, name: &str) -> Option<&Node> {
        let Json::Object(members) = &self.json.as_ref()?.json else { return None };
        if members.len() < LONG {
            return members.iter().find(|member| member.key.value == name).map(|member| &member.value);
        }
        let numbered = || members.iter().enumerate().rev().map(|(at, member)| (member.key.value.clone(), at)).collect();
        members.get(*self.places.get_or_init(numbered).get(name)?).map(|member| &member.value)
    }
}

/// The base of a type, or a type derived from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseType {
    /// As written.
    pub name: TypeName,
    /// Where.
    pub span: Span,
}

/// An enumeration given as a table of members.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnumBlock {
    /// Its name from the heading (`chatType values`), the title or the annotation.
    pub name: Spanned<String>,
    /// What the page says of it before the table.
    pub intro: Prose<Link>,
    /// Its members in order.
    pub members: Vec<EnumMember>,
    /// Whether the text before the table or the description of a member says that a value may be several members at once.
    pub flags: bool,
}

/// A member of an enumeration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnumMember {
    /// The value on the wire.
    pub name: Spanned<String>,
    /// Its number, where the table has one.
    pub value: Option<i64>,
    /// What the table says of it.
    pub description: Vec<Inline<Link>>,
}
