//! The three engines, and what each has to be told.

use std::env;

use serde_json::json;
use thirtyfour::{
    Capabilities, ChromeCapabilities, ChromiumLikeCapabilities as _, DesiredCapabilities, LoggingPrefsLogLevel,
};

/// What draws the page. Chromium is required; the others take part where their driver is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    /// The one that every test runs in: only its driver speaks the browser's own protocol and reads
    /// the console.
    Chromium,
    /// Gecko.
    Firefox,
    /// `WebKitGTK`: not Safari, but its engine.
    WebKit,
}

/// Without a screen, a sandbox (tests run as root in containers), or anything that asks the net.
const CHROMIUM_FLAGS: [&str; 14] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-software-rasterizer",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-extensions",
    "--disable-sync",
    "--disable-breakpad",
    "--no-first-run",
    "--window-size=1280,900",
    "--lang=en",
];

impl Engine {
    /// Those whose driver is there: `cargo xtask test` names all three.
    pub(crate) fn present() -> Vec<Self> {
        let all = [Self::Chromium, Self::Firefox, Self::WebKit];
        all.into_iter().filter(|engine| *engine == Self::Chromium || env::var_os(engine.variable()).is_some()).collect()
    }

    /// The environment's word for the driver's file.
    pub(super) fn variable(self) -> &'static str {
        match self {
            Self::Chromium => "CHROMEDRIVER",
            Self::Firefox => "GECKODRIVER",
            Self::WebKit => "WEBKITDRIVER",
        }
    }

    /// What to do where there is no such browser.
    pub(super) fn missing(self) -> &'static str {
        match self {
            Self::Chromium => {
                "The browser tests need Chromium and its driver of the same version. Install Debian's packages \
                 chromium and chromium-driver, or name a driver in CHROMEDRIVER."
            }
            Self::Firefox => {
                "Install Debian's package firefox-esr, and name a geckodriver in GECKODRIVER; `cargo xtask test` \
                 compiles one."
            }
            Self::WebKit => {
                "Install Debian's packages webkit2gtk-driver, xvfb and xauth, and name WebKitWebDriver in \
                 WEBKITDRIVER and MiniBrowser of webkit2gtk-4.1 in MINIBROWSER."
            }
        }
    }

    /// What a session is asked for.
    pub(super) fn capabilities(self) -> Capabilities {
        match self {
            Self::Chromium => chromium().into(),
            Self::Firefox => {
                let mut wanted = DesiredCapabilities::firefox();
                for flag in ["-headless", "-width", "1280", "-height", "985"] {
                    wanted.add_arg(flag).unwrap();
                }
                wanted.into()
            }
            Self::WebKit => {
                let binary = env::var("MINIBROWSER").unwrap_or_else(|_| panic!("{}", self.missing()));
                let mut wanted = Capabilities::new();
                wanted.set("browserName", "MiniBrowser").unwrap();
                let options = json!({ "binary": binary, "args": ["--automation"] });
                wanted.set("webkitgtk:browserOptions", options).unwrap();
                wanted
            }
        }
    }
}

fn chromium() -> ChromeCapabilities {
    let mut wanted = DesiredCapabilities::chrome();
    for flag in CHROMIUM_FLAGS {
        wanted.add_arg(flag).unwrap();
    }
    wanted.set_browser_log_level(LoggingPrefsLogLevel::All).unwrap();
    wanted
}

/// A Chromium whose reader lets no page store anything: no cookies, and storage that throws.
pub(super) fn without_storage() -> Capabilities {
    let mut wanted = chromium();
    let blocked = json!({ "profile.default_content_setting_values.cookies": 2 });
    wanted.add_experimental_option("prefs", blocked).unwrap();
    wanted.into()
}
