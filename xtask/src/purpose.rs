//! What the page is built for.

/// To be looked at while one works on it, or to be shipped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// One program with every language and every view, large and quick to compile.
    Look,
    /// Two small programs a language, slow to compile.
    Ship,
}

impl Purpose {
    /// What Trunk builds for, as it tells its hook.
    pub(crate) fn of_trunk() -> Self {
        if std::env::var_os("TRUNK_PROFILE").is_some_and(|profile| profile == "release") {
            Self::Ship
        } else {
            Self::Look
        }
    }
}
