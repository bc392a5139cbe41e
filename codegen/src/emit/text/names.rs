//! Paths and types as Rust spells them. Knows what is in scope in a file, not what stands there.

use crate::api::{EnumId, ModelId, OperationId, Outcome, Primitive, RustPath, TypeKind, TypeRef};
use crate::emit::context::Context;

/// What short names mean in a file: those that it defines itself hide the ones of the runtime and of the language.
pub(crate) struct Scope {
    own: Vec<String>,
    /// Whether `models` can be written for `crate::models`.
    imports_models: bool,
}

impl Scope {
    pub(crate) fn new(own: &[&str], imports_models: bool) -> Self {
        Self { own: own.iter().map(|&name| name.to_owned()).collect(), imports_models }
    }

    /// A name of the runtime's prelude.
    pub(crate) fn runtime(&self, name: &str) -> String {
        if self.hides(name) { format!("crate::runtime::prelude::{name}") } else { name.to_owned() }
    }

    /// A name of the language's prelude, which lies in `module`.
    fn language(&self, name: &str, module: &str) -> String {
        if self.hides(name) { format!("::std::{module}::{name}") } else { name.to_owned() }
    }

    /// `Box`.
    pub(crate) fn boxed(&self) -> String {
        self.language("Box", "boxed")
    }

    /// `String`.
    pub(crate) fn string(&self) -> String {
        self.language("String", "string")
    }

    /// `Vec`.
    pub(crate) fn list(&self) -> String {
        self.language("Vec", "vec")
    }

    /// `Option`.
    pub(crate) fn option(&self) -> String {
        self.language("Option", "option")
    }

    /// `Into`.
    pub(crate) fn into(&self) -> String {
        self.language("Into", "convert")
    }

    /// `Default`.
    pub(crate) fn default(&self) -> String {
        self.language("Default", "default")
    }

    fn hides(&self, name: &str) -> bool {
        self.own.iter().any(|own| own == name)
    }

    /// The module of all types.
    fn models(&self) -> &'static str {
        if self.imports_models { "models" } else { "crate::models" }
    }
}

impl Context<'_> {
    /// `models::call_records::Session`.
    pub(crate) fn model_path(&self, id: ModelId) -> String {
        joined("models", &self.api.models[id.0].rust)
    }

    /// `models::ChatType`.
    pub(crate) fn enum_path(&self, id: EnumId) -> String {
        joined("models", &self.api.enums[id.0].rust)
    }

    /// `chat::PostPinnedMessages`.
    pub(crate) fn operation_path(&self, id: OperationId) -> String {
        joined("", &self.api.operations[id.0].rust)
    }

    /// Where a link to that path of the crate leads: rustdoc takes what follows `#` for a place in the page, and needs no `r#`.
    pub(crate) fn link_target(path: &str) -> String {
        format!("crate::{}", path.replace("r#", ""))
    }

    /// The identifier of a model, or of the enum over it and its derived types.
    pub(crate) fn model_name(&self, id: ModelId, any: bool) -> &str {
        let model = &self.api.models[id.0];
        model.any.as_ref().filter(|_| any).unwrap_or(&model.rust.name)
    }

    /// What one value of the type is, boxes and lists aside.
    pub(crate) fn one(&self, kind: TypeKind, scope: &Scope) -> String {
        match kind {
            TypeKind::Primitive(Primitive::String) => scope.string(),
            TypeKind::Primitive(primitive) => match primitive_type(primitive) {
                PrimitiveType::Rust(name) => name.into(),
                PrimitiveType::Runtime(name) => scope.runtime(name),
            },
            TypeKind::Model(id) | TypeKind::Any(id) => {
                let name = self.model_name(id, matches!(kind, TypeKind::Any(_)));
                type_path(&self.api.models[id.0].rust.modules, name, scope)
            }
            TypeKind::Enum(id) => {
                let item = &self.api.enums[id.0];
                let one = type_path(&item.rust.modules, &item.rust.name, scope);
                if item.flags { within(scope.runtime("Flags"), &one) } else { one }
            }
            TypeKind::Json => scope.runtime("Value"),
        }
    }

    /// The type, a list as `Vec`.
    pub(crate) fn bare(&self, ty: TypeRef, scope: &Scope) -> String {
        let one = self.one(ty.kind, scope);
        if ty.collection { within(scope.list(), &one) } else { one }
    }

    /// What a property holds: a single model is boxed.
    pub(crate) fn held(&self, ty: TypeRef, scope: &Scope) -> String {
        let bare = self.bare(ty, scope);
        match ty.kind {
            TypeKind::Model(_) | TypeKind::Any(_) if !ty.collection => within(scope.boxed(), &bare),
            _ => bare,
        }
    }

    /// A field's type.
    pub(crate) fn property(&self, ty: TypeRef, scope: &Scope) -> String {
        within(scope.runtime("Property"), &self.held(ty, scope))
    }

    /// The type that an operation gives.
    pub(crate) fn response(&self, outcome: Outcome, scope: &Scope) -> String {
        match outcome {
            Outcome::Nothing => "()".into(),
            Outcome::Object(ty) => self.bare(ty, scope),
            Outcome::Optional { ty, .. } => within(scope.option(), &self.bare(ty, scope)),
            Outcome::Page(ty) => within(scope.runtime("Page"), &self.one(ty.kind, scope)),
            Outcome::Value(ty) => within(scope.runtime("Single"), &self.held(ty, scope)),
            Outcome::Bytes => scope.runtime("Bytes"),
            Outcome::Accepted => scope.runtime("Accepted"),
        }
    }
}

/// `Vec<String>`.
fn within(wrapper: String, inner: &str) -> String {
    wrapper + "<" + inner + ">"
}

fn type_path(modules: &[String], name: &str, scope: &Scope) -> String {
    let mut path = scope.models().to_owned();
    for part in modules.iter().map(String::as_str).chain([name]) {
        path.push_str("::");
        path.push_str(part);
    }
    path
}

/// Whether the type is one of the API's own.
pub(crate) fn is_own(ty: TypeRef) -> bool {
    matches!(ty.kind, TypeKind::Model(_) | TypeKind::Any(_) | TypeKind::Enum(_))
}

/// The path below `root`, or below the crate.
pub(crate) fn joined(root: &str, path: &RustPath) -> String {
    let modules = [root].into_iter().filter(|root| !root.is_empty()).chain(path.modules.iter().map(String::as_str));
    let mut out = String::with_capacity(64);
    modules.for_each(|module| out.extend([module, "::"]));
    out + &path.name
}

/// The Rust type of a primitive: one of the language, or one of the runtime.
pub(crate) enum PrimitiveType {
    Rust(&'static str),
    Runtime(&'static str),
}

/// The Rust type of a primitive. JSON holds streams as their bytes (OData JSON Format §9).
pub(crate) fn primitive_type(primitive: Primitive) -> PrimitiveType {
    use PrimitiveType::{Runtime, Rust};
    match primitive {
        Primitive::String => Rust("String"),
        Primitive::Boolean => Rust("bool"),
        Primitive::Byte => Rust("u8"),
        Primitive::SByte => Rust("i8"),
        Primitive::Int16 => Rust("i16"),
        Primitive::Int32 => Rust("i32"),
        Primitive::Int64 => Rust("i64"),
        Primitive::Single => Rust("f32"),
        Primitive::Double => Rust("f64"),
        Primitive::Decimal => Runtime("Decimal"),
        Primitive::DateTimeOffset => Runtime("Timestamp"),
        Primitive::Date => Runtime("Date"),
        Primitive::TimeOfDay => Runtime("TimeOfDay"),
        Primitive::Duration => Runtime("Duration"),
        Primitive::Guid => Runtime("Guid"),
        Primitive::Binary | Primitive::Stream => Runtime("Binary"),
    }
}
