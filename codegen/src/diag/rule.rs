//! The one table of rules: every condition by which something on a page is understood, with what it says and why it exists. A new reading
//! starts with a row here.

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
    // classify: sections
    HeadingWord "heading-word" "A section is about what the words of its heading say.",
        "Almost all pages use the same few English headings.";
    HeadingAbove "heading-above" "A section whose heading says nothing is about what the heading above it says.",
        "Authors divide a section by headings of their own.";
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
