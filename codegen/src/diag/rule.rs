//! The one table of rules: every condition by which something on a page is understood, with what it says and why it exists. A new reading
//! starts with a row here. Counts are those of the v1.0 reference of July 2021, unless a row says otherwise.

use std::fmt;

macro_rules! rules {
    ($( $variant:ident $name:literal $summary:literal, $why:literal; )*) => {
        /// A rule by which something on a page was understood.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule {
            $(
                #[doc = $summary]
                $variant,
            )*
        }

        impl Rule {
            /// Every rule, in the order of the table.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The name that is printed and stays the same over versions.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// What it says, in one sentence.
            pub fn summary(self) -> &'static str {
                match self { $(Self::$variant => $summary,)* }
            }

            /// Why it exists.
            pub fn why(self) -> &'static str {
                match self { $(Self::$variant => $why,)* }
            }
        }
    };
}

rules! {
    // syntax: front matter
    FrontMatterKey "front-matter-key" "`title`, `description` and `doc_type` of the front matter are read.",
        "All pages have the first two, 3,340 of 3,341 the third; the other keys are for the site that publishes the pages.";
    FrontMatterArea "front-matter-area" "`ms.subservice` in the front matter names the area.",
        "Pages since 2024 have it in the place of `ms.prod`.";
    FrontMatterProduct "front-matter-product" "Without `ms.subservice`, `ms.prod` names the area.",
        "All pages have `ms.prod`; it is empty on 144.";

    // syntax: annotations
    AnnotationBlock "annotation-block" "A comment that begins with a brace and has a `blockType` describes the next block.",
        "8,332 comments are JSON; 1,565 are for readers.";
    AnnotationPage "annotation-page" "An annotation of the type `#page.annotation` does not describe a block.",
        "It holds keywords and settings of other tools.";
    AnnotationCollection "annotation-collection" "`Collection(…)` in `@odata.type` says the same as `isCollection`.",
        "92 responses have one, 341 the other.";
    AnnotationFlagText "annotation-flag-text" "`\"true\"` and `\"false\"` in quotes are Booleans.",
        "12 annotations have a Boolean in quotes.";
    AnnotationKeyAgain "annotation-key-again" "Of two values of one key of an annotation, the last that says something counts.",
        "One page has `baseType` twice, once without a value.";
    AnnotationRemark "annotation-remark" "Text behind the JSON of an annotation is a remark.",
        "Authors add notes to each other.";
    JsonRepaired "json-repaired" "What JSON5 reads, but strict JSON does not, is read as JSON5.",
        "63 bodies, 22 annotations and 20 representations have a trailing comma or the like.";

    // syntax: includes
    Include "include" "The text of an included file stands in the place of the include: as blocks, as rows of a table, or as words of a line.",
        "1,206 pages include files.";

    // syntax: fences
    FenceEnd "fence-end" "A fence that is not closed ends in front of a heading, a rule, an annotation or an include.",
        "It would swallow the sections below it.";

    // syntax: comments, tabs and HTML
    CommentLine "comment-line" "A comment that no `-->` closes before the next comment begins ends with its line.",
        "It would swallow the tables below it.";
    TabOther "tab-other" "The text of a tab is not read, unless the tab is for HTTP.",
        "1,165 pages have tabs with samples in several languages.";
    ZoneDirective "zone-directive" "A line that begins with `:::` is for the site; what stands between two of them is read.",
        "Pages of other products have zones for each way to call the API.";
    TabLastLine "tab-last-line" "A line right above the rule that ends a tab is text.",
        "Markdown takes a line above a rule for a heading.";
    HtmlBlock "html-block" "Text in a block of HTML is not read.",
        "Markdown takes everything from a tag on a line of its own to the next blank line for HTML.";
    TagBreak "tag-break" "`<br>` and the tags of blocks separate paragraphs inside a line.",
        "75 pages have `<br>`, nearly all in cells, which hold no blocks.";
    TagItem "tag-item" "`<li>` begins an item of a list inside a line.",
        "Cells hold no lists.";
    TagText "tag-text" "Angle brackets around anything but a known tag are text.",
        "`<item-id>` in text is a placeholder that lacks its backticks.";
    Shortcode "shortcode" "A shortcode for a check mark or a cross is that character, where it is the whole text.",
        "Tables of what is supported have `:heavy_check_mark:`.";

    // syntax: tables
    TableWidth "table-width" "The delimiter row of a table has as many cells as the header.",
        "12 tables differ; markdown takes them for text.";
    TableGoesOn "table-goes-on" "A table goes on behind a blank line, a comment or a line of text, if a row of its width comes next.",
        "Authors leave lines blank or comment on rows; markdown ends the table there, and the rows below become text.";
    TableJoined "table-joined" "A row that begins with a pipe but does not end with one goes on in the next line.",
        "A few beta pages have cells that are broken over lines.";
    TablePipes "table-pipes" "A row with too many pipes has those in the text of its last cell.",
        "13 pages have rows such as `*.cer | *.crt`.";
    TableShort "table-short" "The cells that a row lacks are empty.",
        "19 pages have rows that are too short.";

    // syntax: HTTP messages
    HttpInfo "http-info" "A fence of HTTP, or of no language, may hold a message or a URL form.",
        "Nearly all fences with HTTP have `http` or `msgraph-interactive` behind their ticks, 26 nothing.";
    HttpFirstLine "http-first-line" "A fence of another language may hold a message if its first line can only begin one.",
        "Some messages are in a fence of `json`.";
    MethodSpace "method-space" "A method right before a path is a method.",
        "`GET/education/schools` lacks a space; no path begins with the name of a method in capitals.";
    MethodCase "method-case" "A method in small letters before a path is a method.",
        "The meaning is certain where a path follows; a sentence may begin with such a word otherwise.";
    UrlContinued "url-continued" "A line that goes on with a path or a query belongs to the URL above it.",
        "Long URLs are broken over lines.";
    HeaderAfterBlank "header-after-blank" "Headers may follow a blank line, unless the body is of a type that looks like headers.",
        "44 messages have a blank line above their headers.";
    MessageJson "message-json" "A body is JSON where its first character or its `Content-Type` says so.",
        "1,754 responses and 836 requests have a body of JSON; many have no `Content-Type`.";
    MessageText "message-text" "Any other body is kept as text, and so is JSON that cannot be read.",
        "Four bodies are descriptions of bytes, two have several parts.";

    // syntax: URL templates
    UrlPrefix "url-prefix" "The origin and the version before a path do not belong to the template.",
        "19 URL forms have an origin.";
    PlaceholderBraces "placeholder-braces" "Braces hold the name of a placeholder.",
        "5,549 placeholders stand in 3,747 URL forms.";
    PlaceholderAngles "placeholder-angles" "Angle brackets hold the name of a placeholder.",
        "74 URL forms have them.";
    PlaceholderParentheses "placeholder-parentheses" "A name in parentheses that is a whole segment is a placeholder.",
        "Two URL forms have `/(team-id)/`.";
    PlaceholderNames "placeholder-names" "A pipe separates several names of one placeholder.",
        "905 URL forms have `{id | userPrincipalName}` or the like.";
    ArgumentNamed "argument-named" "`name=` before a placeholder is the argument that it fills.",
        "194 URL forms have arguments of functions.";
    ArgumentQuoted "argument-quoted" "A placeholder in single quotes is a string in which quotes are doubled.",
        "The OData URL conventions ask for it.";
    ArgumentList "argument-list" "A value in brackets, as an argument of a function or as its alias in the query, is a list.",
        "OData lets a function take lists, `f(ids=['a','b'])`; a page shows one value, some, or placeholders.";
    UrlRepetition "url-repetition" "An ellipsis behind a name and a key stands for more of them; the template has one.",
        "Nine URL forms have `/.../`.";
    UrlUnclosed "url-unclosed" "A parenthesis that is missing at the end of a segment is added.",
        "It cannot be missing anywhere else.";

    // levels and corrections
    Correction "correction" "An entry of `corrections.toml` replaces text of a page before the page is read.",
        "Pages that are not one's own have mistakes that take long to be corrected at home.";
    LevelsOfSection "levels-of-section" "A comment that begins with `codegen:` sets the level of findings for its section; below the title, for the page.",
        "A page may have a good reason for what is a defect elsewhere.";

    // page: what a page is
    PageSaysCall "page-says-call" "A page is about a call where its front matter says so.",
        "3,340 of 3,341 pages have a `doc_type`; 17 have the wrong one.";
    PageHasCall "page-has-call" "A page is about a call where it has permissions or request headers.",
        "The front matter of a page may be missing or wrong.";
    PageHasExchange "page-has-exchange" "A page is about a call where it has an annotated exchange and defines no type.",
        "A short page may have no permissions and no headers.";
    PageDefinesType "page-defines-type" "A page that says it is about a call defines a type where it has a resource and no request block.",
        "A few resource pages were copied from an API page.";

    // page: sections by heading
    TitleFirst "title-first" "The first heading is the title of the page.",
        "All pages begin so.";
    TitleLower "title-lower" "A first heading above all others is the title, whatever its level.",
        "Some docs begin at the second level.";
    HeadingExact "heading-exact" "The whole heading says what a section is about.",
        "789 pages have `Prerequisites`; `Tasks` and `Request` mean one thing alone, but begin other headings.";
    HeadingStart "heading-start" "The beginning of a heading says what its section is about.",
        "`HTTP request` heads 1,304 pages, `HTTP Request` 791; authors add words behind.";
    HeadingWord "heading-word" "Words inside a heading say what its section is about.",
        "`Optional query parameters`, `Supported query parameters` and others differ at the beginning.";
    HeadingAnchor "heading-anchor" "The anchor in a translated heading is the slug of the English one, and says what its section is about.",
        "99.5 % of the headings of two translations have one.";
    HeadingEnd "heading-end" "A section whose heading ends in `values` lists those of an enumeration.",
        "162 enumerations are sections of a page of many, 34 are sections of a resource page.";
    HeadingAbove "heading-above" "A section whose heading says nothing is about what the heading above it says.",
        "Authors divide a section by headings of their own.";
    HeadingInExample "heading-in-example" "Every section below a heading of examples belongs to the examples, and so does a response beside one.",
        "`Request` and `Response` stand at the third, fourth and fifth level there.";
    HeadingPropertiesOf "heading-properties-of" "Below the properties, `Properties of …` is about something inside a property.",
        "Its rows are not properties of the type.";
    HeadingUnknown "heading-unknown" "A section has no role where neither its heading nor one above it says what it is about.",
        "Pages have sections that are for readers alone.";

    // page: sections by their place in a page about a call
    PlaceQuerySample "place-query-sample" "After the URL forms, names of query options describe the query, where all fences of the group show one.",
        "A page in another language has `GET …?$select=id` where a page in English says `query parameters`.";
    PlaceExchange "place-exchange" "A group of sections with an HTTP message from the URL forms on belongs to the examples.",
        "Examples show full addresses and status lines, whatever the language.";
    PlaceForms "place-forms" "A group of sections with a URL form is the HTTP request.",
        "`METHOD /path` is written in the same way in every language.";
    PlacePermissions "place-permissions" "The last group before the URL forms that lists permissions, or has a row for each permission type, describes permissions.",
        "All pages have permissions before the HTTP request.";
    PlaceHeaders "place-headers" "Between URL forms and examples, a table of header names describes the headers.",
        "The names of headers are not translated.";
    PlacePath "place-path" "Between URL forms and examples, a table of names that all stand in the URL forms describes the path.",
        "The names of arguments are not translated.";
    PlaceQuery "place-query" "Between URL forms and examples, names of query options describe the query, also where fences of the group show something else.",
        "The names of query options are not translated.";
    PlaceResponseStatus "place-response-status" "Between URL forms and examples, the last text with a success status in code is the response.",
        "Status codes are not translated.";
    PlaceResponseLast "place-response-last" "The last text before the examples is the response, unless it is the only one of a request with a body.",
        "All pages have the response there; a lone section of a request that sends something describes the body.";
    PlaceBody "place-body" "The section before the response is the body.",
        "All pages have the request body there.";

    // page: sections by their shape
    ShapeExample "shape-example" "A section with an annotated request or response belongs to the examples.",
        "3,080 fences are annotated as request or response.";
    ShapePermissions "shape-permissions" "A section with a permission table describes permissions.",
        "2,053 pages have the plain table of three rows.";
    ShapeHeaders "shape-headers" "In a page about a call, a section with a table of header names describes the headers.",
        "2,059 pages have such a table.";
    ShapeResponse "shape-response" "In a page about a call, a section with a success status in code is the response.",
        "`200 OK` stands in code in the sentence of nearly every page.";
    ShapeQuery "shape-query" "In a page about a call, a section that begins with text about OData describes the query.",
        "419 pages have only a sentence that refers to the query parameters of OData.";
    ShapeBody "shape-body" "In a page about a call, a section with a table of three columns describes the body.",
        "600 pages describe the body in a table, nearly always of three columns.";
    ShapeProperties "shape-properties" "In a page about a type, a table of names and types lists properties.",
        "911 pages have `Property|Type|Description`, whatever the language.";
    ShapePropertiesMore "shape-properties-more" "In a page about a type, a table headed `Property` and `Type` below a heading of its own lists more properties.",
        "Large types have their properties in groups.";
    ShapeRelationships "shape-relationships" "In a page about a type, a later table whose types are all links lists navigation properties.",
        "Navigation properties lead to types, and are not in the JSON representation.";
    ShapeValues "shape-values" "A section with a table of words, below a heading with the name of a type, lists values.",
        "A type's name is not translated: `chatType-Werte`.";

    // page: tables
    ColumnNames "column-names" "A header such as `Name`, `Property` or `Parameter` marks the column of names.",
        "The name is not always first: `Permission type|Property|Type|Description`.";
    ColumnFirst "column-first" "Without such a header, the first column holds the names.",
        "Headers in another language, and headers such as `Item`.";
    ColumnPlace "column-place" "On a translated page, columns without an English header are names, types and descriptions, in this order.",
        "Translations keep the order of the columns.";
    ColumnTypes "column-types" "A column whose header says `Type` holds the types.",
        "468 of 600 body tables are `Property|Type|Description`.";
    ColumnTypesByCells "column-types-by-cells" "Without such a header, a second column in which most cells are types holds the types.",
        "`Name|Value|Description` has types in `Value` in some tables, and other languages call the column otherwise.";
    ColumnDescription "column-description" "A column whose header says `Description` holds the descriptions.",
        "Nearly all tables have one.";
    ColumnLast "column-last" "Without such a header, the last column without another role holds the descriptions.",
        "1,039 header tables are `Header|Value`.";
    ColumnRequired "column-required" "A column whose header begins with `Required` says what must be given.",
        "Four tables of bodies have one, and modern tables of functions.";
    TableWithoutNames "table-without-names" "A table with neither a column of names nor one of types does not list parameters.",
        "Sections have tables of other things, such as values.";
    TableOfOther "table-of-other" "A table in which too many names are not words does not list parameters.",
        "Sections have tables of other things, such as cases.";
    TableOfValues "table-of-values" "A table whose first column is headed `Value` lists the values of a parameter, and no parameters.",
        "Query options have tables of what they may be.";
    RowGroup "row-group" "A row with one bold cell is a heading inside the table.",
        "Modern tables have `|**Owners**|||`.";
    RowNone "row-none" "A row whose name is empty, `None` or `n/a` is not a parameter.",
        "Authors fill a table that has no rows.";
    RowAgain "row-again" "A row of a name that an earlier table or row has is about the same parameter.",
        "24 names are listed twice in one table.";
    HeaderRows "header-rows" "Rows of one header are one header, with the text of all rows.",
        "Eight pages have two or three rows of `Prefer`, one for each preference.";
    ArgumentsMoved "arguments-moved" "A parameter without a place in the path belongs to the query, or to the body of a request that sends one.",
        "Six pages list query options as parameters of a function.";

    // page: names in cells
    NamePlain "name-plain" "The words of a cell of names are the name, without marks.",
        "192 names are bold, some are code.";
    NameRemark "name-remark" "What follows a parenthesis or a comma in a cell of names is a remark.",
        "`organizer (deprecated)` is on modern pages.";
    NameFootnote "name-footnote" "An asterisk behind a name is a mark of a footnote.",
        "35 cells have one.";
    NameValue "name-value" "What follows the colon in a cell of names is a value of that name.",
        "`Prefer: return=representation` names a header and what to send.";
    NameOption "name-option" "What follows a query option in its cell is a remark.",
        "`$filter with any operator` is a row of its own in some tables.";
    NameAssigned "name-assigned" "What follows an equals sign in a cell of query options is a sample value.",
        "`includeDeleted=true` names an option and a value.";
    NameTranslated "name-translated" "A name that a translation has translated is the key of the JSON that has the same place between known names.",
        "Names are not translated on purpose, and both list them in one order.";
    NameByLetters "name-by-letters" "A text that cannot be a name is the name elsewhere in the docs that has the same letters.",
        "Authors put a space or a mark into a name; examples and other tables have it without.";
    HeaderOfToken "header-of-token" "A name that cannot be sent is `Authorization` where its value is a token.",
        "Translations have translated the name of this header.";
    RepresentationList "representation-list" "A JSON representation of a list in `value` represents the objects in it.",
        "Pages have a response in the place of the object.";
    NameSpelledInJson "name-spelled-in-json" "Where a table and the JSON representation differ in case, the key counts.",
        "Keys are the names on the wire.";

    // page: what a row says
    RequiredColumn "required-column" "A cell of the column `Required` says whether a parameter must be given.",
        "The column says it in few words: yes, true, required, a check mark.";
    RequiredWord "required-word" "A sentence such as `Required.` or `This property is required.` says that a parameter must be given.",
        "Nearly all descriptions of `Authorization` say it. Elsewhere in a sentence, the word is about something else.";
    ValuesPhrase "values-phrase" "The list after a set phrase such as `Possible values are` holds the values.",
        "518 descriptions list values, 492 of them in code.";
    ValuesExplained "values-explained" "A sentence that begins with `The value` and code adds that value.",
        "Some descriptions explain a further value in a sentence of its own.";
    ValuesColon "values-colon" "Two or more words in code that fill a sentence after a colon are values, where the type needs some.",
        "Other languages have other phrases, but list values in the same way.";
    NullableWord "nullable-word" "The word `nullable`, or `null if`, in a description says that a value may be null.",
        "162 descriptions say the former, nine the latter.";
    NullableDenied "nullable-denied" "`Not nullable` and its kin say that a value is never null.",
        "74 descriptions say it.";

    // page: type cells
    TypeName "type-name" "A type cell of one word names the type.",
        "`String`, `Boolean`, `Int32` and `DateTimeOffset` are the most frequent cells.";
    TypeLink "type-link" "A link in a type cell names the type, and leads to its page.",
        "1,977 type cells have a link.";
    TypeForeign "type-foreign" "The word for a primitive type may be in another language.",
        "Translations have translated `String` and `Boolean` in cells.";
    TypeReference "type-reference" "Brackets in a type cell that are not a link hold the name of the type.",
        "`[identitySet][]` and `[x](x.md` are links that lost a part.";
    TypeCollectionBefore "type-collection-before" "`collection of`, `list of` or `array of` before a type says that there are several.",
        "Authors write it before, behind and around the type.";
    TypeCollectionBehind "type-collection-behind" "`collection`, `array`, `list` or `[]` behind a type says that there are several.",
        "`String collection` and `[x](x.md) collection` are among the most frequent cells.";
    TypeCollectionAround "type-collection-around" "`Collection(…)`, `list(…)` or `array(…)` around a type says that there are several.",
        "It is the notation of OData.";
    TypeAlternatives "type-alternatives" "`or` or a slash between types names alternatives.",
        "A few cells name two types.";
    TypeRemark "type-remark" "Parentheses in a type cell hold a remark.",
        "`string (url)` and `(Optional) String`.";
    TypeClause "type-clause" "A type cell ends at the first comma or full stop before a space.",
        "`string, maximum size 20`, and descriptions appended to the type.";
    TypeNoise "type-noise" "`object`, `resource` and articles in a type cell add nothing.",
        "`[x][] resource` and `a chat object`.";

    // page: permissions
    PermissionTypesAsRows "permission-types-as-rows" "A table whose first column names two permission types has a row for each.",
        "2,053 pages have this table.";
    PermissionTypesAsColumns "permission-types-as-columns" "A table whose header names two permission types has a column for each, and a row for each case.",
        "20 pages have a row for each resource.";
    PermissionForeign "permission-foreign" "Three rows with scopes behind their labels are the three permission types, whatever the language.",
        "Scopes are not translated.";
    PermissionForeignColumns "permission-foreign-columns" "Three columns with scopes behind names of resources are the three permission types, whatever the language.",
        "The columns of translations keep their order.";
    PermissionPlaced "permission-placed" "In a section that describes permissions by its place, a table has a row for each permission type.",
        "Nothing else marks a table without any scope.";
    PermissionLabel "permission-label" "A label that begins with `Delegated` or `Application` names the permission type.",
        "88 labels lack a parenthesis; all begin so.";
    PermissionOrder "permission-order" "In another language, the first row is work, the second personal, the third application.",
        "All tables keep this order.";
    PermissionGap "permission-gap" "A label that is not a permission type stands for the one that the other rows of a full table leave.",
        "Copied rows keep a label of another table.";
    PermissionWorkload "permission-workload" "Rows below a row without scopes, or with a remark, say what each case needs.",
        "128 beta pages have rows of workloads below an empty row.";
    PermissionRanks "permission-ranks" "Columns by privilege are one list, in their order.",
        "Modern tables have `Least privileged` and `Higher privileged` columns.";
    PermissionColumns "permission-columns" "Columns that do not rank privileges are a table each.",
        "20 pages have a column for each resource.";
    PermissionReversed "permission-reversed" "Below `from most to least privileged` the order is reversed.",
        "19 tables have this header.";
    PermissionCaseBefore "permission-case-before" "Words with a colon before scopes say in which case they are needed.",
        "`For user resource: A.Read` stands in some cells.";
    PermissionCaseBehind "permission-case-behind" "Words that begin with `for` behind scopes say in which case they are needed.",
        "`A.Read for a chat. B.Read for a channel.` stands in some cells.";
    PermissionCaseHeading "permission-case-heading" "The heading of a subsection says when its table applies.",
        "20 pages have several tables.";
    PermissionCaseSentence "permission-case-sentence" "The sentence above one of several tables says when it applies.",
        "20 pages have several tables.";
    ScopeList "scope-list" "Commas, `or`, slashes and spaces separate scopes any of which suffices.",
        "4,132 cells have a list with commas; `or` 11, spaces 12.";
    ScopeTogether "scope-together" "`and` and `plus` join scopes that are needed together.",
        "88 cells have one of them.";
    ScopeChoice "scope-choice" "`one of` and `either` begin alternatives. Each is combined with each on the other side of `and`.",
        "`One from A, B plus either C or D` stands in some cells.";
    ScopeRemark "scope-remark" "Parentheses without a scope hold a remark.",
        "`A.Read (see below)` stands in some cells.";
    ScopeNone "scope-none" "`Not supported`, `None`, `N/A` and their kin say that the permission type cannot call the operation.",
        "2,520 cells have such a phrase, in nine spellings.";
    ScopeNoneForeign "scope-none-foreign" "In another language, words without a scope say that the permission type cannot call the operation.",
        "Such a cell cannot say anything else.";
    ScopeEmpty "scope-empty" "An empty cell says nothing about its permission type.",
        "258 beta cells are empty.";

    // page: URL forms
    FormSection "form-section" "Fences with HTTP in the section of the HTTP request hold the URL forms.",
        "All but three pages have the section.";
    FormFurther "form-further" "Where the section of the request has annotated requests alone, those of further sections are forms, too.",
        "One page has a section for each of four paths.";
    FormShape "form-shape" "Without that section, fences elsewhere that begin with `METHOD /path` hold the URL forms.",
        "Headings in another language, and pages without the heading.";
    FormExample "form-example" "Without any other, annotated requests with a path and no host hold the URL forms.",
        "Some pages annotate their only form as a request.";
    FormLine "form-line" "A line that begins with a method and a URL is a URL form.",
        "3,747 lines on 2,102 pages.";
    FormContinued "form-continued" "A line that goes on with a path or query belongs to the URL form above it.",
        "Long URLs are broken over lines.";
    SampleGuid "sample-guid" "A GUID in a URL form stands for a placeholder.",
        "29 URL forms have a sample value.";
    SampleNumber "sample-number" "A number as a segment of a URL form stands for a placeholder.",
        "29 URL forms have a sample value.";
    SampleAddress "sample-address" "A segment of a URL form with an at sign stands for a placeholder.",
        "29 URL forms have a sample value.";
    SampleHost "sample-host" "A host as a segment of a URL form stands for a placeholder.",
        "29 URL forms have a sample value.";
    SampleToken "sample-token" "A long mix of letters and numbers as a segment of a URL form stands for a placeholder.",
        "29 URL forms have a sample value.";
    SampleId "sample-id" "`id` between two segments of a URL form stands for a placeholder.",
        "A placeholder may lack its braces.";
    ArgumentDefault "argument-default" "A fixed value of an argument in a URL form is the default of a placeholder.",
        "27 lines have literal arguments.";
    ArgumentConstant "argument-constant" "A value is a constant if URL forms of the page differ in it alone.",
        "`period='D7'` and `period='D30'` are two forms.";
    ArgumentWord "argument-word" "A word without quotes that is not a value stands for the value of its argument.",
        "The braces around `n` in `f(count=n)` were forgotten.";

    // page: query options
    QueryMarked "query-marked" "The call takes a query option that the text has in code, bold or a link.",
        "141 pages name the options in text.";
    QueryBare "query-bare" "The call takes a query option that the text has without marks.",
        "141 pages name the options in text.";
    QueryCalled "query-called" "A word in code before `query parameter` is one that the call takes.",
        "Options of single calls have no `$`.";
    QueryAssigned "query-assigned" "An assignment in code names an option of the call.",
        "Options that are not of OData are written as `includeDeleted=true`.";
    QueryDenied "query-denied" "The call does not take options in a sentence that says `not supported` or the like.",
        "50 pages say what is not supported.";

    // page: request body
    BodyLink "body-link" "A link to a type in a sentence that asks for a body names its type.",
        "110 pages have `JSON representation of [x]`.";
    BodyPlaced "body-placed" "In a section that is the body by its place, every link to a type names the type of the body.",
        "The verbs of another language are not known.";
    BodyStrong "body-strong" "A bold word after `representation of` names the type of the body.",
        "Some pages lack the link.";
    BodyJson "body-json" "Keys of JSON in the section are parameters if its text names them in code.",
        "A few pages show the body and have no table.";
    BodyNone "body-none" "A phrase such as `Do not supply a request body` says that there is no body.",
        "1,165 pages say it.";
    BodyNoneWithdrawn "body-none-withdrawn" "`However` or `optionally` withdraws the phrase that there is no body.",
        "Some pages go on with what may be sent after all.";
    BodyBytes "body-bytes" "`Binary content`, `contents of the file` and their kin say that the body is bytes.",
        "Uploads have neither type nor table.";
    BodyMentioned "body-mentioned" "A marked word before `parameter` names a parameter, whether or not a table lists it.",
        "Tables lack parameters that the text names.";

    // page: response
    StatusInCode "status-in-code" "A number of three digits in code or bold is a status.",
        "Eight patterns of the sentence cover 1,726 of 2,077 pages; they have the status in code.";
    StatusInWords "status-in-words" "Without any in code, a number before a reason phrase, `response` or `status` is a status.",
        "`returns a 204 No Content response code` stands on some pages.";
    StatusOfError "status-of-error" "A sentence that only names error statuses says nothing about success.",
        "53 pages name error codes in the text.";
    ReturnsLink "returns-link" "The first link to a type after the verb names what comes back.",
        "994 pages return one object, 456 a collection.";
    ReturnsLinkAfterStatus "returns-link-after-status" "Without an English verb before it, the first link to a type after the status names what comes back.",
        "Other languages have the same order; their verbs are not known.";
    ReturnsLinkPassive "returns-link-passive" "Before `returned in the response`, a link to a type names what comes back.",
        "`An [x] object is returned in the response body.` has the verb behind.";
    ReturnsStrong "returns-strong" "A bold word before `object`, `collection` and the like names what comes back.",
        "Some pages lack the link.";
    ReturnsCollectionBefore "returns-collection-before" "`collection of`, `list of` and the like before a type say that several come back.",
        "The most frequent of the ways to say it.";
    ReturnsCollectionBehind "returns-collection-behind" "`collection`, `objects`, `items` and the like behind or inside a link say that several come back.",
        "`[x] collection`, `[x collection]` and `[x] objects` are all frequent.";
    ReturnsFlag "returns-flag" "`true` or `false` in code in the response body says that a Boolean comes back.",
        "Functions that check something are described so.";
    ReturnsPrimitive "returns-primitive" "The name of a primitive in a sentence about the response body is the type that comes back.",
        "45 pages return a primitive or bytes.";
    ReturnsNothing "returns-nothing" "`It does not return anything` and its kin say that nothing comes back.",
        "497 pages return nothing.";
    ReturnsStream "returns-stream" "`Binary data`, `contents of the file` and their kin say that bytes come back.",
        "45 pages return a primitive or bytes.";
    ReturnsLocation "returns-location" "A sentence about a `Location` header and no response body says that nothing comes back.",
        "70 pages redirect to a report.";
    ReturnsNothingByStatus "returns-nothing-by-status" "A first status 202, 204 or 205 says that nothing comes back, unless the text says what does.",
        "408 pages have 204, 30 have 202.";
    ReturnsBesides "returns-besides" "A type that the text names with a 200 or 201 comes back, although the text also names a 204.",
        "Updates return the object where the request prefers that.";
    ReturnsLater "returns-later" "A later paragraph says what comes back where the earlier ones leave it open.",
        "Some sections name the status first, and the object in a paragraph of its own.";
    ReturnsInExample "returns-in-example" "In a page without a response section, text below the heading of an example's response is the response sentence.",
        "19 pages have no response section.";
    ReturnsPreferred "returns-preferred" "`return=representation` in the response sentence says that the object comes back where the request asks for it.",
        "The preference is a standard (RFC 7240).";

    // page: examples
    ExampleAnnotated "example-annotated" "A fence annotated as a request begins an example.",
        "1,474 requests are annotated.";
    ExampleByShape "example-by-shape" "A fence among examples that begins with a method and a URL begins an example.",
        "1,576 fences are not annotated, all of one product among them.";
    ExampleIgnored "example-ignored" "A request annotated as `ignored` is an example if a response follows that has no other request.",
        "Authors hide a request from tools and keep its response.";
    ExampleElsewhere "example-elsewhere" "A request with `opaqueUrl` is not a call of the API, and neither are the responses to it.",
        "Six requests go to an address that a response gave: of a download or an upload.";
    ResponseNamed "response-named" "A response belongs to the request with the same name.",
        "100 responses have a name; nine belong to a request far above.";
    ResponseFollows "response-follows" "A response without a known name belongs to the last request above it.",
        "Requests and responses alternate on 1,176 of 1,289 pages.";
    ResponseByShape "response-by-shape" "A fence that begins with a status line is a response.",
        "1,576 fences are not annotated, all of one product among them.";
    ExampleHeading "example-heading" "The nearest heading that says more than a general word names the example.",
        "`Example 1: Create a chat` distinguishes examples, `Request` does not.";

    // page: types
    TypeAnnotated "type-annotated" "A fence annotated as a resource defines a type.",
        "1,024 resources are annotated.";
    TypeByTable "type-by-table" "A page with a property table, and neither annotation nor URL forms, defines a type.",
        "Four resource pages have no annotation.";
    TypeNameAnnotated "type-name-annotated" "`@odata.type` in the annotation names the type.",
        "All but 24 annotations have it.";
    TypeNameTitled "type-name-titled" "Without that, the first word of the title names the type, in the namespace of the page.",
        "Titles begin like `# chat resource type`; the title differs from the type on 113 pages.";
    NamespaceLine "namespace-line" "A first line `Namespace: x.y` gives the namespace.",
        "All but 40 resource pages have the line.";
    NamespaceForeign "namespace-foreign" "A line of few words, a colon and a qualified name gives the namespace, whatever the language.",
        "The name is not translated.";
    KeyAnnotated "key-annotated" "`keyProperty` in the annotation names the key.",
        "366 annotations have it.";
    OwnerNamed "owner-named" "On a page with several types, a section describes the type that its headings name.",
        "Two beta pages define two types.";
    RelationshipsHeading "relationships-heading" "The heading of the section says whether a table lists properties or navigation properties.",
        "`Properties` and `Relationships` head nearly all pages.";
    PropertiesBelowTitle "properties-below-title" "A table headed `Property` and `Type` directly below the title lists properties.",
        "Short pages have no heading for it.";
    RelationshipsColumn "relationships-column" "Below a heading that names both, the first column says which of them a table lists.",
        "Modern pages have `Properties and relationships`.";
    BaseAnnotated "base-annotated" "`baseType` in the annotation names the base.",
        "206 pages have it.";
    BasePhrase "base-phrase" "`Inherits from`, `derived from`, `subtype of` and the like before a name say that it is the base.",
        "205 pages say it, 153 of them there alone.";
    BaseKind "base-kind" "`A [thing] that …` at the beginning of a page names the base.",
        "Pages of subtypes begin so.";
    BaseRepeated "base-repeated" "A short sentence with a link names the base if rows end in the same sentence.",
        "1,242 rows repeat those of the base and say so, in whatever language.";
    DerivedListed "derived-listed" "A page of a base lists the types that are derived from it: below a heading, behind a phrase, in a list.",
        "Of 23 such pages, three list types whose own pages do not name the base.";
    BaseTextFirst "base-text-first" "Where annotation and text disagree, the link in the text counts.",
        "Three pages disagree; a link leads to a page, a name to nothing.";
    AbstractAnnotated "abstract-annotated" "`abstract` in the annotation says that the type is abstract.",
        "11 pages have it.";
    AbstractPhrase "abstract-phrase" "`Abstract type`, `is abstract` and the like in the text say that the type is abstract.",
        "23 pages say it.";
    OpenAnnotated "open-annotated" "`openType` in the annotation says that the type takes additional properties.",
        "30 annotations have it.";
    OpenPhrase "open-phrase" "`Is an open type` in the text says that the type takes additional properties.",
        "The annotation may lack it.";

    // page: enumerations
    EnumHeading "enum-heading" "The word before `values` in a heading names the enumeration.",
        "162 enumerations stand below such a heading on pages of many, 34 on resource pages.";
    EnumHeadingWord "enum-heading-word" "A word in a heading names the enumeration if it can only be the name of a type.",
        "`chatType-Werte` and `Valeurs de chatType` keep the name.";
    EnumTitle "enum-title" "The word before `enum type`, `enumeration` or `values` in the title names the enumeration.",
        "139 enumerations have a page of their own.";
    EnumTitleWord "enum-title-word" "On a page that defines nothing else, a word in the title names the enumeration if it can only be the name of a type.",
        "Titles in other languages keep the name.";
    EnumMembersAgain "enum-members-again" "A further table of the same enumeration adds the members that are new.",
        "Members are spread over tables, or a heading is repeated.";
    MemberNumberColumn "member-number-column" "A column whose header begins with `Value` or `Number` holds the numbers.",
        "170 tables are `Member|Value|Description`.";
    MemberNumberCells "member-number-cells" "Without such a header, a column in which all cells are numbers holds the numbers.",
        "Headers in another language.";
    MemberName "member-name" "The word in the first cell is the member, without marks and remarks.",
        "134 tables have members alone.";

    // page: text
    NoteQuote "note-quote" "A quote headed by `Note`, `Important`, `Tip`, `Caution` or `Warning` is a note of the page.",
        "110 pages have a note.";
    NoteIncluded "note-included" "The text that an included file adds to a section is a note of the page.",
        "Files that several pages include say what holds for all of them.";
    DeploymentTable "deployment-table" "A table with the address of a site may list where the service runs.",
        "A page lists the addresses of national clouds.";

    // resolve: names
    NamespaceCommon "namespace-common" "Bare names on a page without a namespace belong to the namespace of most pages.",
        "18 pages about a call and 40 about a type lack the line.";
    NamespaceOfUsers "namespace-of-users" "A page without a namespace defines its types in that of the pages that use them, if that is one.",
        "One page of enumerations of the beta reference has eight types of another namespace.";
    OperationVerb "operation-verb" "The name of an operation begins at the first verb in the name of its file; the words before it are its module.",
        "2,111 operations have such names, none of them twice; `chat-list-members` is `chat::ListMembers`.";
    OperationLastWord "operation-last-word" "In a file name without a verb, the last word is the operation.",
        "A stem such as `search` is module and operation at once.";
    OperationMethod "operation-method" "URL forms of another method are an operation of their own.",
        "Seven pages have several methods.";
    OperationEnding "operation-ending" "URL forms that end in `$value`, `$ref` or `$count` are an operation of their own; other forms of the page are another.",
        "46 URL forms end in `$value`, 56 in `$ref`; what they return differs from what the bare form returns.";
    OperationProperty "operation-property" "A URL form that adds a word to another form reads that property, as an operation of its own.",
        "A page lists `/me/mailboxSettings/timeZone` and `/me/mailboxSettings`.";
    FormsAlike "forms-alike" "URL forms that differ only in the words of placeholders, in case or in the query are one.",
        "Pages repeat a URL form with and without its query: 154 forms have one.";
    ConstructorNew "constructor-new" "The constructor of a URL form with no word of its own is `new`.",
        "1,525 pages have one URL form.";
    ConstructorWords "constructor-words" "A constructor is named after the words that not every URL form of the operation has.",
        "569 operations have several URL forms, up to 60.";
    ConstructorArguments "constructor-arguments" "If URL forms have the same words, a constructor is named after the arguments that it takes.",
        "52 operations have URL forms of the same words.";
    ConstructorExact "constructor-exact" "If URL forms still have the same name, one takes a word as the path has it.",
        "`/me/photo` and `/me/photos` only differ in that word.";
    ArgumentPlaceholder "argument-placeholder" "An argument of a constructor is named after its placeholder, or after the function parameter that it fills.",
        "5,549 placeholders have 213 names.";
    ArgumentSegment "argument-segment" "A placeholder `id`, or one that occurs again, is named after the segment before it too.",
        "1,917 placeholders are `{id}`; 556 lines have one name twice.";
    NameTaken "name-taken" "An item whose name is taken gets a longer name, or a number.",
        "A setter must not have the name of a constructor.";

    // resolve: areas
    AreaNamed "area-named" "A page belongs to the product area that its front matter names.",
        "`ms.prod` has 32 values.";
    AreaOther "area-other" "A page without a product area belongs to `other`.",
        "144 pages do not name one.";
    AreaNeeded "area-needed" "A type is compiled with the areas whose operations need it.",
        "No program needs all 994 types.";
    AreaOfPage "area-of-page" "A type that no operation needs is compiled with the area of its page.",
        "Subtypes are rarely named by operations.";
    AreaAlways "area-always" "A type that more than half of the areas need is always compiled.",
        "A condition that nearly always holds costs more than it saves.";

    // resolve: what is defined
    TypeAtHome "type-at-home" "A type that several pages define is at home on the page of its name, or else on the first.",
        "Nine types are defined on several pages, one of them on 16.";
    TypeSlice "type-slice" "A further page adds to a type the properties that it lists.",
        "Each of 16 pages lists a few properties of one type.";
    TypeMeansEnum "type-means-enum" "A resource without properties that has the name of an enumeration is that enumeration.",
        "142 pages define an enumeration; some annotate it as a resource.";
    ValuesOfProperty "values-of-property" "A table of values named after a string property of its page lists the values of that property.",
        "Such a table does not define a type: the property is a string.";
    EnumOfProperty "enum-of-property" "Values below a heading with the name of a property are those of its type, where no page defines that type.",
        "The heading is about the property: `flight values` of a property `flight` of type `kiteFlightState`.";
    EnumOfDescription "enum-of-description" "A type that no page defines is an enumeration where the description of a property of that type lists values.",
        "518 descriptions list values; 12 types have no page.";
    EnumOfJson "enum-of-json" "A type that no page defines is an enumeration where the JSON representation has `a | b`.",
        "46 properties are represented so.";
    EnumNamedInJson "enum-named-in-json" "A string property is of the enumeration that the JSON representation names for it.",
        "Tables call the type `String`, and the JSON representation names it.";
    EnumVoted "enum-voted" "A member of a table is spelled as two or more descriptions spell it.",
        "The case of a table may be that of the code that the docs were made from.";
    EnumSpelledInExamples "enum-spelled-in-examples" "A member that only descriptions list is spelled as the examples spell it.",
        "The values in examples are those on the wire.";
    EnumSmallInitial "enum-small-initial" "Where all values in the examples begin with a small letter, so do members that only descriptions list.",
        "Descriptions begin words with a capital letter.";
    EnumJoined "enum-joined" "A value that only a description lists is a member too.",
        "Tables are older than descriptions, or the other way round.";
    EnumSlip "enum-slip" "A value that differs from a member by one letter is that member.",
        "Long words are misspelled.";
    EnumTableCopied "enum-table-copied" "A table does not count if it repeats that of another enumeration and lacks all values of the descriptions.",
        "Pages are made by copying others.";
    FlagsByNumbers "flags-by-numbers" "An enumeration has flags if its numbers are powers of two, zero and their sum.",
        "Three tables of 335 have such numbers.";
    FlagsByText "flags-by-text" "An enumeration has flags if a text calls it flags, a bitmask or multi-valued.",
        "Two pages say it.";
    FlagsByExample "flags-by-example" "An enumeration has flags if an example joins members of it by commas.",
        "Flags have this form on the wire.";

    // page and resolve: statements that contradict each other
    StatementSupported "statement-supported" "If two statements contradict each other, the one that a third supports counts.",
        "Of seven results with two unrelated types, the third was right about all.";
    KindByJson "kind-by-json" "A property is of the type that the JSON representation shows, if its table says string and the JSON is not text.",
        "`true` and `10` are hard to write by mistake; `String` is what a template has.";
    KindByTable "kind-by-table" "A property is of the type in its table, whatever the JSON shows, if that is not string.",
        "Nobody writes `Int32` without a reason, and values in JSON are samples.";
    RowFirst "row-first" "Of two rows of one property that differ in type, the first counts.",
        "The first table of a page is the one of the type itself.";
    LinkTextFirst "link-text-first" "If text and target of a link are two types, the text counts.",
        "Readers see the text; targets are copied.";

    // resolve: types by their names
    LinkNamesType "link-names-type" "A link means the type or enumeration of its target page that its text or fragment names.",
        "1,977 type cells have a link; a page may define several types.";
    LinkShortName "link-short-name" "A link whose text does not name a type means the type of its target page that the text is short for.",
        "54 links have a text such as `item`; one to values that are not there must not mean a neighbour.";
    NamePrimitive "name-primitive" "The name of a primitive of OData, in any spelling that pages have, means that primitive.",
        "`String`, `string`, `Edm.String` and `Boolean`, `bool` mean the same.";
    NameInNamespace "name-in-namespace" "A bare name means the type of that name in the namespace of the page.",
        "1,062 of the types of responses are spelled with the main namespace, most in tables with none.";
    NameElsewhere "name-elsewhere" "A name that the namespace of the page does not have means the type of that name in another.",
        "Of 994 short names, one is that of two types.";
    NameOfProperty "name-of-property" "A type named after a property whose values a table lists is a string.",
        "Cells link to the table of values on the same page.";
    NameUnknown "name-unknown" "A type that no page defines is any JSON.",
        "12 of 1,111 names of types lead nowhere.";
    AlternativesFirst "alternatives-first" "If a cell names several primitive types, the first counts.",
        "`String or Int32` is written as a string.";
    AlternativesOpen "alternatives-open" "A cell that names several other types means any JSON.",
        "The page does not say which of them a value has.";
    AlternativesBase "alternatives-base" "If a parameter has several types, the nearest base of all counts.",
        "A parameter may take one of several subtypes.";
    TypeByJson "type-by-json" "A property without a type in its table has the type that it has in the JSON representation.",
        "A cell may be empty or not readable: 23 are not.";
    TypeBesideJson "type-beside-json" "Where a cell leaves open which type it means, the type that the JSON representation names counts.",
        "Six links have the text of one type and the target of another.";
    NumberByJson "number-by-json" "The JSON representation says whether a property is one value or a collection, whatever its table says.",
        "The notation of arrays is hard to get wrong.";
    NumberByUrl "number-by-url" "A navigation property in the plural is a collection where the URL of its object and its name list it.",
        "Five tables leave out that it is a collection.";
    PropertyBind "property-bind" "A name that ends in `@odata.bind` takes the address of an existing entity.",
        "OData relates entities in this way.";
    PropertyOfJson "property-of-json" "A key of the JSON representation that no table lists is a property.",
        "The JSON representation of 14 pages has such keys.";
    PropertyOfExamples "property-of-examples" "An entity whose pages list no key has the properties that examples on two or more pages have.",
        "The tables of eight such types are not complete: they leave out what the type inherits.";
    BindOfJson "bind-of-json" "A key `x@odata.bind` in JSON is a field of its own, like the navigation property `x`.",
        "Tables do not list them.";
    TypeOfExamples "type-of-examples" "A type that no page defines has the properties that its examples have.",
        "A page is useful before its neighbours are written.";
    TypeOfBodyTable "type-of-body-table" "A property of a type that no page defines has the type that the table of a body gives it.",
        "Values in examples are text for most types.";
    TypeOfValues "type-of-values" "A value in examples is of the narrowest type that all values have: text is a string, whatever it looks like.",
        "A text that looks like a timestamp may be a sample.";
    TypeZoned "type-zoned" "A type of nothing but a time on the clock and a time zone converts to and from a point in time in that zone.",
        "`{\"dateTime\": \"2017-08-29T04:00:00\", \"timeZone\": \"UTC\"}` is one value.";
    BaseOfDerived "base-of-derived" "A type whose own pages name no base has the one whose page lists it as derived.",
        "Seven types have their base only there.";
    BaseCut "base-cut" "A type that would be its own base has none.",
        "Two pages may name each other by mistake.";
    AnyDerived "any-derived" "A place of a type that has derived types takes any of them.",
        "359 pages name a base.";
    DictionaryByNames "dictionary-by-names" "An open type without properties is a dictionary if its JSON representation has only optional sample names.",
        "Names such as `any-name` have characters that a property cannot have.";
    DictionaryLinked "dictionary-linked" "The values of a dictionary are of the only linked type that has most of the sample's members.",
        "The sample may not say its type.";

    // resolve: URL forms
    ArgumentRow "argument-row" "A row of the path parameters with the name of a placeholder documents it.",
        "86 pages have function parameters, 15 have path parameters.";
    ArgumentRowInBody "argument-row-in-body" "A row of the body table with the name of a function parameter in the URL documents that parameter.",
        "Seven pages of a GET have such a table.";
    ArgumentPlain "argument-plain" "An argument of the URL without a documented primitive or enumeration is a string.",
        "Most placeholders are not documented.";
    QueryFixed "query-fixed" "A query option that all URL forms of a path have is part of the URL.",
        "154 URL forms have a query.";
    QueryOfSome "query-of-some" "A query option that only some URL forms of a path have can be set.",
        "Pages repeat a URL form with and without its query.";
    HeaderOfClient "header-of-client" "A header that the client sets itself cannot be set.",
        "Nearly all pages list `Authorization`.";

    // resolve: request body
    BodyUnsent "body-unsent" "A GET, HEAD, DELETE or OPTIONS does not send a model.",
        "Tables below the body of a GET describe arguments of the URL.";
    BodyIsNamed "body-is-named" "The body has the type that its section names, if that type has all rows of its table.",
        "110 pages name the type.";
    BodyIsStored "body-is-stored" "The body of an update or creation without a named type has the type that comes back, if that type has all rows.",
        "468 body tables list properties of what is stored.";
    BodyIsInExample "body-is-in-example" "The body has the type that the body of an example names, if that type has all rows.",
        "Bodies name derived types by `@odata.type`.";
    BodyIsValue "body-is-value" "A call that writes to `$value` sends bytes.",
        "44 URL forms end in `$value`.";
    BodyIsNotJson "body-is-not-json" "The body is bytes if an example sends something that its content type does not call JSON, and nothing says otherwise.",
        "Four pages have a placeholder such as `<bytes>` there.";
    BodyIsStream "body-is-stream" "The body is bytes if its section says so, and nothing says otherwise.",
        "Two pages take HTML, or several parts of which some are binary.";
    ParameterRow "parameter-row" "Rows of the body table that are not all properties of one type are parameters.",
        "135 tables list parameters.";
    ParametersInExamples "parameters-in-examples" "Without a table, the members of the bodies in the examples are parameters.",
        "30 pages describe the body in text alone.";
    ParametersInside "parameters-inside" "A table whose rows occur only inside a member of the example bodies describes that member.",
        "A page has `{ \"chat\": { … } }` and a table of the properties of a chat.";
    ParameterUnlisted "parameter-unlisted" "A member of an example body that the table lacks is a parameter too.",
        "34 of 341 pages have such a member.";
    ParameterInText "parameter-in-text" "A parameter that only the text names can be set.",
        "Tables lack parameters that the text names.";
    ParameterNamesake "parameter-namesake" "A parameter without a type has the type that is named like it, where the section mentions that type or it has all members of the examples.",
        "`message` takes a message.";
    RequiredRow "required-row" "The constructor of a body says which properties its rows call required.",
        "110 rows of properties say it.";

    // resolve: result
    StatusAgreed "status-agreed" "The status is one that both the response section and an example have.",
        "Section and example differ on 22 pages.";
    StatusOfExample "status-of-example" "Where section and examples have no status in common, that of the first example counts.",
        "Examples are recorded, sentences are copied.";
    StatusOfSection "status-of-section" "Without an example, the first status of the response section counts.",
        "The status is named on all but 37 pages with a response section.";
    ResultOfSection "result-of-section" "Without an annotation, what the response section names comes back.",
        "The annotation of 432 of 1,606 responses names no type.";
    ResultOfAnnotation "result-of-annotation" "The annotation counts if the section does not name a type, or names an unrelated type that is not better documented.",
        "Eight pages name two unrelated types.";
    ResultAgreed "result-agreed" "The type that both the response section and the annotation name comes back.",
        "1,174 annotations of responses name the type.";
    ResultBase "result-base" "If one of two types is the base of the other, the base comes back.",
        "The example of 14 pages is a subtype.";
    ResultNumber "result-number" "The body of an example says whether one or many come back.",
        "15 pages contradict their example.";
    ResultNotDescribed "result-not-described" "The annotation of an example without a body does not count if the section says that nothing comes back.",
        "15 sentences say 204, and the example's annotation names a type.";
    ResultOfBody "result-of-body" "If nothing names a type, the body of an example says whether JSON, a list or bytes come back.",
        "19 pages have no response section.";
    ResultUnknown "result-unknown" "If neither section nor examples say what comes back, nothing comes back.",
        "Nine sentences are not understood.";
    ResultEmpty "result-empty" "With the status 204 nothing comes back, whatever the page names.",
        "HTTP allows no body there.";
    ResultAccepted "result-accepted" "With the status 202 and no type, work goes on elsewhere if the page documents a `Location` header or `longRunningResponseType`.",
        "Of 29 pages with 202 and no type, few document where to ask; without it there is nothing to monitor.";
    NullableAnnotated "nullable-annotated" "`nullableProperties` of an annotation lists properties whose values may be null.",
        "It is a key of apidoctor; the reference of 2021 has none.";
    CollectionAnnotated "collection-annotated" "`collectionProperty` of an annotation names the list of a response; OData has it in `value`.",
        "It is a key of apidoctor; the reference of 2021 has none.";
    ResultRedirect "result-redirect" "With the status 301 or 302 and no type, bytes come from where the redirect leads.",
        "70 pages redirect to a report.";
    ResultOfEnding "result-of-ending" "The ending of a URL form, `$value`, `$ref` or `$count`, says what it returns.",
        "OData defines them.";
    ResultOfProperty "result-of-property" "A URL form that reads a property returns what that property holds.",
        "The response section describes the whole object.";
    ResultOptional "result-optional" "An operation with an object by one status, and nothing by another, returns the object or nothing.",
        "The page names both, or its examples show both.";
    ResultPreferred "result-preferred" "The object comes back where the request prefers it, if a row, the sentence or an example says so.",
        "`Prefer: return=representation` is a standard (RFC 7240).";
    ResultGivenBack "result-given-back" "An update that names no type returns what it takes, where the example has those properties.",
        "Some pages update an object and describe the response only by an example.";

    // resolve: examples
    BaseUrl "base-url" "The base URL is the part before the URL form in most example URLs.",
        "2,154 example URLs begin with origin and version.";
    ExampleForm "example-form" "An example calls the URL form that fits most of its URL; if several do, the one with most fixed text.",
        "`/me/photos/{size}` and `/me/photo` may both fit.";
    RequiredConfirmed "required-confirmed" "The client insists on what the page calls required, if all examples have it. Of an update, no property is insisted on.",
        "33 operations. A table without examples may describe something within the body, and tables of updates are copied.";
    RequiredDenied "required-denied" "What an example leaves out is optional, though the page calls it required.",
        "The service accepts such a request.";
    ExampleByMethod "example-by-method" "An example that does not fit a URL form is documented with the first operation of its method.",
        "125 of 1,459 examples fit no URL form.";
    ExampleOtherBase "example-other-base" "An example on another host, or of another version, is tested like any other.",
        "35 URLs have another version, 52 another host.";
    ExampleLeftOut "example-left-out" "An example that the typed API cannot make, or whose response is of another type, is not tested.",
        "74 responses have no body, some bodies are not JSON.";
    ValueAround "value-around" "An object alone inside `value` is the result, if the result is an object without such a property.",
        "OData puts only lists and plain values there.";
    DefaultDeployment "default-deployment" "A table in which one row has the origin of the base URL lists the deployments of the service.",
        "Pages do not say in another way which addresses are those of the API.";
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_name_is_that_of_its_variant_and_stands_once() {
        let kebab = |rule: &Rule| {
            format!("{rule:?}").chars().fold(String::new(), |mut out, c| {
                if c.is_uppercase() && !out.is_empty() {
                    out.push('-');
                }
                out.extend(c.to_lowercase());
                out
            })
        };
        let wrong: Vec<&Rule> = Rule::ALL.iter().filter(|rule| kebab(rule) != rule.name()).collect();
        assert_eq!(wrong, [] as [&Rule; 0]);
        let names: BTreeSet<&str> = Rule::ALL.iter().map(|rule| rule.name()).collect();
        assert_eq!(names.len(), Rule::ALL.len());
    }

    #[test]
    fn summary_and_reason_are_whole_sentences() {
        let is_sentence = |text: &str| text.ends_with('.') && !text.starts_with(char::is_whitespace);
        assert!(Rule::ALL.iter().all(|rule| is_sentence(rule.summary()) && is_sentence(rule.why())));
    }
}
