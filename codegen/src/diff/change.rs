//! Owns the table of kinds of changes: how each is called, how much it weighs, and its sentence. It must not know how changes are found.

use crate::emit::markdown::code;

/// How much a change weighs for those who use the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// A program may have to be changed: it no longer compiles, or it compiles and means something else.
    Breaking,
    /// The same program sends, receives or needs something else.
    Behaviour,
    /// Programs can do more.
    Addition,
}

impl Level {
    /// All, the heaviest first.
    pub const ALL: [Self; 3] = [Self::Breaking, Self::Behaviour, Self::Addition];

    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Breaking => "breaking",
            Self::Behaviour => "behaviour",
            Self::Addition => "addition",
        }
    }
}

macro_rules! aspects {
    ($( $(#[$doc:meta])* $variant:ident $name:literal $level:ident $sentence:literal; )*) => {
        /// What has changed of an item or a member.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Aspect { $( $(#[$doc])* $variant, )* }

        impl Aspect {
            /// Every kind of change, in the order of the table.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// Its name in JSON.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// How much it weighs.
            pub fn level(self) -> Level {
                match self { $(Self::$variant => Level::$level,)* }
            }

            /// What is said of the thing; `{old}` and `{new}` stand for how it was and how it is.
            fn sentence(self) -> &'static str {
                match self { $(Self::$variant => $sentence,)* }
            }
        }
    };
}

aspects! {
    /// It is gone.
    Removed "removed" Breaking "is removed";
    /// It has another name.
    Renamed "renamed" Breaking "is now named {new}";
    /// Another kind of item has its path.
    Replaced "replaced" Breaking "was {old}, and is {new}";
    /// Fewer features compile it.
    FeaturesNarrowed "features-narrowed" Breaking "was compiled with {old}, and is compiled with {new}";
    /// A function takes more.
    ArgumentsAdded "arguments-added" Breaking "takes more arguments: {new}, before {old}";
    /// A function takes less.
    ArgumentsRemoved "arguments-removed" Breaking "takes fewer arguments: {new}, before {old}";
    /// A function takes the same in another order.
    ArgumentsReordered "arguments-reordered" Breaking "takes its arguments in another order: {new}, before {old}; calls still compile where the types agree";
    /// A function takes another type, or fewer types.
    ArgumentNarrowed "argument-narrowed" Breaking "no longer takes all that it took: {new}, before {old}";
    /// A field, or what a variant holds, has another type.
    TypeChanged "type-changed" Breaking "has another type: {new}, before {old}";
    /// An operation gives something else.
    ResultChanged "result-changed" Breaking "has another `Response`: {new}, before {old}";
    /// The request is another one.
    WireChanged "wire-changed" Behaviour "stands for {new}, before for {old}";
    /// It must be given now.
    Required "required" Behaviour "must be given now";
    /// A property of the body must be given now.
    PropertyRequired "property-required" Behaviour "requires the property {new} of the body";
    /// A set of permissions no longer suffices.
    PermissionLost "permission-lost" Behaviour "is no longer allowed by {old}";
    /// A permission type can no longer call it.
    PermissionTypeLost "permission-type-lost" Behaviour "is no longer supported for {old}";
    /// It is new.
    Added "added" Addition "is new";
    /// More features compile it.
    FeaturesWidened "features-widened" Addition "was compiled with {old}, and is compiled with {new}";
    /// A function takes more types.
    ArgumentWidened "argument-widened" Addition "takes more types: {new}, before {old}";
    /// It need not be given any more.
    Optional "optional" Addition "need not be given any more";
    /// A property of the body need not be given any more.
    PropertyOptional "property-optional" Addition "no longer requires the property {old} of the body";
    /// A set of permissions suffices now.
    PermissionGained "permission-gained" Addition "is now allowed by {new}";
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What has changed.
    pub aspect: Aspect,
    /// What kind of thing it is: `constructor`, `model`, `feature`.
    pub what: &'static str,
    /// The old path of the thing, or the new one if it is new: `chat::Get::new`.
    pub path: String,
    /// The page that documents it.
    pub page: String,
    /// How it was.
    pub old: Option<String>,
    /// How it is.
    pub new: Option<String>,
}

impl Change {
    /// How much it weighs.
    pub fn level(&self) -> Level {
        self.aspect.level()
    }

    pub(crate) fn from(mut self, old: &str) -> Self {
        self.old = Some(old.to_owned());
        self
    }

    pub(crate) fn to(mut self, new: &str) -> Self {
        self.new = Some(new.to_owned());
        self
    }

    /// One sentence in markdown, without a full stop.
    pub fn message(&self) -> String {
        let side = |side: &Option<String>| side.clone().unwrap_or_default();
        let sentence = self.aspect.sentence().replace("{old}", &side(&self.old)).replace("{new}", &side(&self.new));
        format!("the {} {} {sentence}", self.what, code(&self.path))
    }
}
