//! Operations are named after their page's file. Knows stems and tokens, not URLs.

use crate::api::RustPath;
use crate::api::reserved::{NOT_AT_ROOT, ROOT_MODULES};
use crate::diag::Rule;
use crate::resolve::names::spelling::Spellings;
use crate::standards::rust;
use crate::standards::words::capital;

/// Tokens that begin an operation's name.
const VERBS: [&str; 11] = ["list", "get", "create", "post", "update", "patch", "put", "upsert", "delete", "add", "remove"];

/// The Rust path of the operation of the page `stem`; `suffix` tells operations of one page apart.
pub(crate) fn path(stem: &str, suffix: &str, spellings: &Spellings) -> (RustPath, Rule) {
    let tokens: Vec<&str> = stem.split(['-', '_', '.', ' ']).filter(|token| !token.is_empty()).collect();
    let verb = tokens.iter().skip(1).position(|token| VERBS.contains(&token.to_lowercase().as_str())).map(|at| at + 1);
    let start = verb.unwrap_or(tokens.len().saturating_sub(1));
    // A stem of one token is its own module.
    let modules = if start == 0 { &tokens[..] } else { &tokens[..start] };
    let mut modules: Vec<String> = modules.iter().map(|token| rust::module(&spellings.pascal(token))).collect();
    match modules.first_mut() {
        Some(root) if ROOT_MODULES.iter().chain(&NOT_AT_ROOT).any(|taken| taken == root) => root.push('_'),
        Some(_) => {}
        None => modules.push("pages".into()),
    }
    let name: String = tokens[start..].iter().map(|token| spellings.pascal(token)).collect();
    let rule = if verb.is_some() { Rule::OperationVerb } else { Rule::OperationLastWord };
    (RustPath { modules: rust::shallow(modules), name: rust::upper(&(name + &capital(suffix))) }, rule)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(stem: &str) -> String {
        let (path, _) = path(stem, "", &Spellings::default());
        format!("{}::{}", path.modules.join("::"), path.name)
    }

    #[test]
    fn the_operation_starts_at_the_verb_or_is_the_last_token() {
        assert_eq!(named("chat-post-pinnedmessages"), "chat::PostPinnedmessages");
        assert_eq!(named("list-get"), "list::Get");
        assert_eq!(named("callrecords-session-list"), "callrecords::session::List");
        assert_eq!(named("intune-devices-manageddevice-wipe"), "intune::devices::manageddevice::Wipe");
    }

    #[test]
    fn a_single_token_is_module_and_operation() {
        assert_eq!(named("search"), "search::Search");
        assert_eq!(named("models-list"), "models_::List");
        assert_eq!(named("bin-get"), "bin_::Get");
    }

    #[test]
    fn a_stem_that_is_no_name_has_a_path() {
        assert_eq!(named("😀"), "unnamed::Unnamed");
        assert_eq!(named("thing-get-😀"), "thing::Get");
        assert_eq!(named("thing-r#x"), "thing::RX");
        assert_eq!(named("r#crate"), "r_crate::RCrate");
        assert_eq!(named("aux.h"), "aux_::H");
        assert_eq!(named(""), "pages::Unnamed");
    }
}
