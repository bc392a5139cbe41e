//! The one table of diagnostic codes: name, severity, and the help that holds for every case. A new diagnostic starts with a row here.

use Severity::{Error, Warning};
use std::fmt;

/// How much a [`Diagnostic`](super::Diagnostic) weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Something was left out, or the run stops.
    Error,
    /// The meaning is certain, or nothing depends on it.
    Warning,
}

macro_rules! codes {
    ($( $variant:ident $name:literal $severity:ident $summary:literal, $help:literal; )*) => {
        /// The kind of a [`Diagnostic`](crate::diag::Diagnostic).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(
                #[doc = $summary]
                $variant,
            )*
        }

        impl Code {
            /// Every code, in the order of the table.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The name that is printed and stays the same over versions.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// Whether it stops a run.
            pub fn severity(self) -> Severity {
                match self { $(Self::$variant => $severity,)* }
            }

            /// What it means, in one sentence.
            pub fn summary(self) -> &'static str {
                match self { $(Self::$variant => $summary,)* }
            }

            /// What to write instead, where no better advice is known.
            pub fn help(self) -> &'static str {
                match self { $(Self::$variant => $help,)* }
            }
        }
    };
}

codes! {
    // source
    DocsEmpty "docs-empty" Error "A docs folder does not hold a page.",
        "name a folder that holds `api/` and `resources/`, or any tree of `.md` pages, with `--docs`";
    PageUnreadable "page-unreadable" Error "A page cannot be read.",
        "check the file and its permissions";
    PageOutside "page-outside" Error "A link in the docs leads out of their repository.",
        "copy the file or folder into the repository; the link was not followed";
    FolderAgain "folder-again" Warning "A link in the docs leads to a folder that is read already.",
        "remove the link; every page was read once";
    OutputInDocs "output-in-docs" Warning "A folder of the docs holds the output of the generator.",
        "write the output to a folder outside of the docs";
    PageNotUtf8 "page-not-utf8" Error "A page is not UTF-8.",
        "save the page as UTF-8";
    IncludeMissing "include-missing" Error "An included file does not exist.",
        "add the file, or correct the path; it is relative to the page";
    IncludeOutside "include-outside" Error "An included file lies outside the docs.",
        "include a file of the repository that the docs folder belongs to";
    IncludeCycle "include-cycle" Error "A file includes itself.",
        "remove one of the includes; the last one was left out";

    // page: annotations
    AnnotationRecovered "annotation-recovered" Warning "An annotation is not JSON, but it is JSON5.",
        "write strict JSON: double quotes around keys, no trailing comma";
    AnnotationNotJson "annotation-not-json" Error "An annotation is not JSON.",
        "write the annotation as a JSON object";
    AnnotationUnknownBlock "annotation-unknown-block" Error "An annotation has a `blockType` that the format does not know.",
        "use a `blockType` of the format";
    CommentOpen "comment-open" Warning "A comment is not closed.",
        "close it with `-->`; it was read as if it ended with its first line";
    FenceOpen "fence-open" Warning "A fence is not closed.",
        "close it with as many backticks on a line of their own; it was read up to what looks like the page around it";
    AnnotationWithoutFence "annotation-without-fence" Error "No fenced block follows an annotation.",
        "put the annotation directly above the fenced block it describes";
    AnnotationKey "annotation-key" Warning "A key of an annotation has a value of the wrong kind, or is unknown.",
        "correct the key; it was not used";

    // page: HTTP
    HttpNoRequest "http-no-request" Error "An HTTP block does not name a method, or not a path.",
        "write a line such as `GET /chats/{chat-id}`";
    HttpUnknownMethod "http-unknown-method" Error "An HTTP block uses an unknown method.",
        "use GET, POST, PATCH, PUT or DELETE";
    HttpPlaceholder "http-placeholder" Error "A placeholder in a URL is not closed or has no name, or the path is incomplete.",
        "write placeholders as `{name}`";
    HttpRecovered "http-recovered" Warning "A URL form is incomplete, but its meaning is certain.",
        "write the complete URL";
    HttpMissing "http-missing" Error "An API page has no HTTP request block.",
        "add a section `## HTTP request` with a fenced `http` block";
    ExampleNotHttp "example-not-http" Error "An annotated example is not an HTTP message.",
        "begin a request with `METHOD URL`, a response with `HTTP/1.1 200 OK`";
    ExampleBodyNotJson "example-body-not-json" Warning "The body of an example is not JSON.",
        "write strict JSON";
    ResponseWithoutRequest "response-without-request" Error "The response of an example does not belong to a request.",
        "put the request above it, or name the request in the annotation's `name`";

    // page: tables and prose
    FrontMatter "front-matter" Warning "The front matter of a page cannot be read, or lacks a required key.",
        "begin the page with `---`, lines of `key: value`, and `---`";
    PermissionTable "permission-table" Error "A permission table cannot be read.",
        "use one row for each of delegated (work or school), delegated (personal) and application, and separate scopes by commas";
    NestedTooDeep "nested-too-deep" Error "Quotes, lists or marks are nested too deeply, or a type has too many bases.",
        "nest less deeply; what is beyond the limit was left out";
    TableShape "table-shape" Warning "A row of a table has more or fewer cells than its header.",
        "give every row the cells of the header";
    HtmlText "html-text" Warning "Text in a block of HTML is not read.",
        "leave a blank line after the tag, or write the text as markdown";
    TypeCell "type-cell" Error "A type cell cannot be read.",
        "write a type name such as `String`, or a link to a type's page, followed by `collection` for a list";
    BaseConflict "base-conflict" Warning "The annotation and the text of a page name different bases.",
        "write the same base in both; the text was followed";
    SpellingConflict "spelling-conflict" Warning "A name is spelled differently in two places of a page.",
        "write it in the same way in both";
    RepresentationConflict "representation-conflict" Warning "A table gives a property another type than its JSON representation, an example or the operation of its URL.",
        "give the property the same type in both";
    RepresentationIncomplete "representation-incomplete" Warning "A table lists a property that the JSON representation lacks.",
        "add it to the JSON representation, or correct its name; the row of the table was used";
    ResponseUnclear "response-unclear" Warning "The response sentence cannot be understood.",
        "write: If successful, this method returns a `200 OK` response code and a [thing](../resources/thing.md) object in the response body.";

    // resolve
    LinkMissing "link-missing" Warning "A link leads to a page that does not exist.",
        "add the page, or correct the link";
    TypeUnknown "type-unknown" Warning "A type is named that no page defines.",
        "add a resource page for it, or correct the name";
    TypeConflict "type-conflict" Error "Two rows or two pages give a property of a type contradicting types.",
        "give the property the same type in both places";
    EnumMembers "enum-members" Warning "The description of a property lists values that the table of its enumeration does not.",
        "list every value in the table, in the spelling of the JSON";
    NameConflict "name-conflict" Error "Two pages produce the same Rust path.",
        "rename one of the page files";
    UrlSample "url-sample" Warning "A URL form has a sample value where a placeholder belongs.",
        "write a placeholder such as `{thing-id}`";
    LinkText "link-text" Warning "The text of a link names another type than the page that it leads to defines.",
        "correct the text or the target of the link";
    ExampleNoForm "example-no-form" Warning "An example request matches none of the page's URL forms.",
        "correct the example, or list its URL form in the HTTP request block";
    ExampleBase "example-base" Warning "The URL of an example names another server or version than most examples do.",
        "write the base URL of the other examples; the path and the query were tested";
    BaseUnclear "base-unclear" Warning "No example has the address of a server before its path.",
        "begin the URLs of examples with `https://host`; the client has no base URL until then";
    BodyUnsent "body-unsent" Warning "An example sends a body with a method that has none.",
        "write another method, or put the parameters into the URL; they were not used";
    ExampleNoBody "example-no-body" Warning "An example has no body where the operation has one.",
        "add the body; the status alone was tested";
    ExampleUntested "example-untested" Warning "An example is not tested.",
        "correct the example, or what the page says of the operation";
    SampleKeys "sample-keys" Warning "A sample key does not occur in the example's URL.",
        "list the values that stand for placeholders, as they are written in the URL";
    RequiredConflict "required-conflict" Warning "An example leaves out what the page calls required.",
        "add it to the example, or say when it is required; until then it is optional";
    StatusConflict "status-conflict" Warning "The response sentence and an example disagree on the status.",
        "correct one of them";
    ResponseConflict "response-conflict" Warning "The response sentence and an example disagree on what comes back.",
        "correct one of them; the example was used";
    ExampleMisfit "example-misfit" Warning "A value in an example does not fit the documented type.",
        "correct the example or the type";
    ExampleUndocumented "example-undocumented" Warning "An example has a property that no table lists.",
        "add the property to the table, or correct its name";

    ParameterUndocumented "parameter-undocumented" Warning "The text names a parameter of the body that no table lists.",
        "add the parameter to the table of the body; until then it has the type of that name, if there is one";
    DeploymentUnclear "deployment-unclear" Warning "A row of the table of deployments has no address of a site.",
        "write the address as `https://host` in the column of the others; the row was left out";

    NameMisspelt "name-misspelt" Warning "A name is used once, and differs by a letter from one that is known.",
        "allow the finding where the name means something else: `<!-- codegen: allow(name-misspelt) -->`";

    // levels and corrections
    SettingsInvalid "settings-invalid" Error "`codegen.toml` or `corrections.toml` cannot be used.",
        "correct the entry";
    CorrectionStale "correction-stale" Error "A correction does not apply.",
        "remove it if the page has been corrected, or adapt it";
    LevelComment "level-comment" Warning "A comment that sets levels cannot be read.",
        "write `<!-- codegen: allow(CODE) -->`, with `allow`, `warn` or `deny` and the names of codes or groups";

    // completeness: allowed by default
    ArgumentUndocumented "argument-undocumented" Warning "An argument of a function in a URL has no row in a table.",
        "add a row for it to a table of function parameters";
    DescriptionMissing "description-missing" Warning "A row of a table has no description.",
        "say what it is";
    ExampleMissing "example-missing" Warning "An API page has no example request.",
        "add a section `## Examples` with a request and its response";
    FrontMatterIncomplete "front-matter-incomplete" Warning "The front matter of a page lacks a key.",
        "give `title`, `description`, `doc_type` and `ms.subservice`";
    PermissionsMissing "permissions-missing" Warning "An API page has no permission table.",
        "add a section `## Permissions` with a table, or include one";

    // style: allowed by default
    HeadingRepeated "heading-repeated" Warning "Two sections of a page are about the same.",
        "merge the sections";
    SectionOrder "section-order" Warning "The sections of a page are in another order than those of other pages.",
        "order them: permissions, HTTP request, parameters, headers, body, response, examples";
    TableHeader "table-header" Warning "The header of a table does not say what a column holds.",
        "write `Name`, `Property` or `Parameter` above names, `Type` above types and `Description` above descriptions";

    // output
    OutputForeign "output-foreign" Error "The output folder holds files that the generator did not write.",
        "choose an empty folder, or remove the files";
    OutputWrite "output-write" Error "The output cannot be written.",
        "check the folder and its permissions";
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
