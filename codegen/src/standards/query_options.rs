//! The system query options of OData, and the methods of the trait `Operation` that set them. Knows no page.

/// A system query option (OData URL Conventions §5.1) that a method of the trait `Operation` sets, for every operation.
#[derive(Debug, PartialEq, Eq)]
pub struct OptionMethod {
    /// The option: `$top`.
    pub option: &'static str,
    /// The method of the trait: `with_top`.
    pub method: &'static str,
    /// What the method takes.
    pub takes: OptionArgument,
    /// What the option means everywhere, for pages that do not describe it.
    pub meaning: &'static str,
}

/// What the method for a system query option takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OptionArgument {
    /// One text or a list of anything that can be printed.
    List,
    /// Anything that can be printed.
    Text,
    /// A number, `u64`.
    Number,
    /// Nothing: it sets the option to `true`.
    Nothing,
}

/// The system query options that have a method.
static METHODS: [OptionMethod; 8] = {
    use OptionArgument::{List, Nothing, Number, Text};
    const fn row(option: &'static str, method: &'static str, takes: OptionArgument, meaning: &'static str) -> OptionMethod {
        OptionMethod { option, method, takes, meaning }
    }
    [
        row("$select", "with_select", List, "The properties to send."),
        row("$expand", "with_expand", List, "The related objects to send along."),
        row("$filter", "with_filter", Text, "Which items to send."),
        row("$orderby", "with_order_by", List, "The properties to sort by."),
        row("$top", "with_top", Number, "How many items to send at most."),
        row("$skip", "with_skip", Number, "How many items to leave out at the start."),
        row("$search", "with_search", Text, "The words to search for."),
        row("$count", "with_count", Nothing, "Whether to count all items."),
    ]
};

/// The other system query options.
const OTHER_OPTIONS: [&str; 4] = ["$format", "$skiptoken", "$deltatoken", "$apply"];

/// The method for a query option, whatever the case of its letters.
pub(crate) fn option_method(name: &str) -> Option<&'static OptionMethod> {
    METHODS.iter().find(|method| method.option.eq_ignore_ascii_case(name))
}

/// Whether `name` is a system query option, whatever the case of its letters.
pub(crate) fn is_system_option(name: &str) -> bool {
    option_method(name).is_some() || OTHER_OPTIONS.iter().any(|option| option.eq_ignore_ascii_case(name))
}

/// The names of all system query options.
pub(crate) fn all_options() -> impl Iterator<Item = &'static str> {
    METHODS.iter().map(|method| method.option).chain(OTHER_OPTIONS)
}

/// The system query options that a text names.
pub(crate) fn system_options(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_alphanumeric() || c == '$')).filter(|word| is_system_option(word))
}

impl OptionArgument {
    /// Whether the method can set the option to exactly this text.
    pub(crate) fn gives(self, text: &str) -> bool {
        match self {
            Self::List | Self::Text => true,
            Self::Number => text.parse::<u64>().is_ok_and(|number| number.to_string() == text),
            Self::Nothing => text == "true",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_trait_of_the_runtime_has_each_method() {
        let (_, operation) = codegen_runtime::source::files().find(|(path, _)| *path == "operation.rs").expect("the file of the trait");
        for OptionMethod { option, method, takes, .. } in &METHODS {
            let parameter = match takes {
                OptionArgument::List => ": impl Into<List>)",
                OptionArgument::Text => ": impl Display)",
                OptionArgument::Number => ": u64)",
                OptionArgument::Nothing => "(self)",
            };
            let (_, rest) = operation.split_once(&format!("fn {method}")).expect(method);
            assert!(rest.lines().next().is_some_and(|line| line.contains(parameter)), "{method}");
            assert!(rest.lines().nth(1).is_some_and(|line| line.contains(&format!("{option:?}"))), "{method}");
        }
    }
}
