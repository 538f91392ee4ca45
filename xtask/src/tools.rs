//! Programs that are installed into `target/tools`, one folder a release: fetched where the net has them,
//! else compiled. A user's own copies are neither used nor touched.

use std::path::PathBuf;

use crate::command::Run;
use crate::fetch::{self, fetch};
use crate::meanwhile::{self, Job, Progress};
use crate::{pins, project, released};

/// In place of the tools' own release settings (one unit, optimized at link time), which make Trunk
/// take ten minutes to compile instead of four, and nothing here measurably faster: they mostly wait
/// for others.
const QUICK_TO_COMPILE: [(&str, &str); 4] = [
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0"),
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "0"),
];

/// A program that is installed when it is missing.
#[derive(Debug)]
pub(crate) struct Tool {
    package: &'static str,
    binary: &'static str,
    version: String,
    /// The packages in it that do its work, which are optimized.
    optimized: &'static [&'static str],
    minutes: u8,
}

impl Tool {
    /// Builds the page, watches and serves.
    ///
    /// # Errors
    /// When its version is not pinned.
    pub(crate) fn trunk() -> Result<Self, String> {
        Ok(Self { package: "trunk", binary: "trunk", version: pins::trunk()?, optimized: &[], minutes: 4 })
    }

    /// Writes the JavaScript beside the WebAssembly; called by Trunk.
    ///
    /// # Errors
    /// When `Cargo.lock` does not say which release.
    pub(crate) fn wasm_bindgen() -> Result<Self, String> {
        Ok(Self {
            package: "wasm-bindgen-cli",
            binary: "wasm-bindgen",
            version: pins::wasm_bindgen()?,
            optimized: &["walrus", "wasmparser", "wasm-encoder", "wasm-bindgen-cli-support"],
            minutes: 2,
        })
    }

    /// Checks licences and sources of what is built in.
    pub(crate) fn cargo_deny() -> Self {
        Self {
            package: "cargo-deny",
            binary: "cargo-deny",
            version: pins::CARGO_DENY.to_owned(),
            optimized: &["cargo-deny", "krates", "spdx"],
            minutes: 2,
        }
    }

    /// Passes the browser tests' orders on to Firefox.
    pub(crate) fn geckodriver() -> Self {
        Self {
            package: "geckodriver",
            binary: "geckodriver",
            version: pins::GECKODRIVER.to_owned(),
            optimized: &[],
            minutes: 2,
        }
    }

    /// What installs tools, one after the other.
    pub(crate) fn job(tools: Vec<Self>) -> Job {
        Job::new("the tools", move |progress| tools.iter().try_for_each(|tool| tool.install(progress)))
    }

    /// Installs it unless a working copy is there; returns its file.
    ///
    /// # Errors
    /// When it cannot be installed.
    pub(crate) fn ensure(self) -> Result<PathBuf, String> {
        let file = self.file();
        meanwhile::begin(self.missing().into_iter().collect()).wait()?;
        Ok(file)
    }

    /// What installs it, unless a working copy is there.
    pub(crate) fn missing(self) -> Option<Job> {
        (!self.works()).then(|| Job::new(self.package, move |progress| self.install(progress)))
    }

    /// The program.
    pub(crate) fn file(&self) -> PathBuf {
        let name = format!("{}{}", self.binary, std::env::consts::EXE_SUFFIX);
        self.folder().join("bin").join(name)
    }

    fn folder(&self) -> PathBuf {
        let name = format!("{}-{}", self.package, self.version);
        tools_folder().join(name)
    }

    /// Asks the program itself: a file alone may be half of one.
    pub(crate) fn works(&self) -> bool {
        let file = self.file();
        file.is_file()
            && Run::new(file)
                .arg("--version")
                .output()
                .is_ok_and(|said| said.split_whitespace().any(|word| word == self.version))
    }

    fn install(&self, progress: &Progress) -> Result<(), String> {
        let (package, version, minutes) = (self.package, &self.version, self.minutes);
        match self.fetch(progress) {
            Ok(()) => return Ok(()),
            Err(reason) => println!(
                "{package} {version} is not fetched: {reason}. It is compiled from source, this once: about \
                 {minutes} minutes on two cores by itself."
            ),
        }
        self.compile(progress)?;
        if self.works() {
            return Ok(());
        }
        Err(format!(
            "{package} {version} was installed but does not answer to --version. Delete target/tools and try again."
        ))
    }

    /// Takes what its authors have published.
    ///
    /// # Errors
    /// With half a sentence: why that is not possible.
    fn fetch(&self, progress: &Progress) -> Result<(), String> {
        let archive = released::archive(self.package, &self.version)
            .ok_or("xtask/src/released.rs lists no archive of it for this machine")?;
        progress.says("fetched");
        let file = self.file();
        std::fs::create_dir_all(file.parent().unwrap_or(&file)).map_err(|reason| reason.to_string())?;
        fetch(&archive, &file, fetch::PATIENCE).map_err(|reason| format!("{}: {reason}", archive.address))?;
        if self.works() {
            return Ok(());
        }
        Err(format!("the program in {} does not run here", archive.address))
    }

    fn compile(&self, progress: &Progress) -> Result<(), String> {
        let (package, version) = (self.package, &self.version);
        // A folder of its own for what the compiler leaves, so that an interrupted installation
        // goes on where it stopped, and is cleared away once there is nothing to go on with.
        let leftovers = tools_folder().join("compiling").join(package);
        // `--force`: it is only asked for when what is there does not work. Only the program needed, where
        // the package has others.
        let install = format!(
            "cargo install {package} --bin {} --version {version} --locked --no-default-features --force",
            self.binary
        );
        let install = QUICK_TO_COMPILE
            .into_iter()
            .fold(Run::typed(&install), |run, (name, value)| run.env(name, value))
            .arg("--root")
            .arg(self.folder())
            .arg("--target-dir")
            .arg(&leftovers);
        let install = self.optimized.iter().fold(install, |run, package| {
            run.arg("--config").arg(format!("profile.release.package.{package}.opt-level=1"))
        });
        progress.of_cargo(install)?;
        // What cannot be cleared away costs space, nothing else.
        let _ = std::fs::remove_dir_all(leftovers);
        Ok(())
    }
}

fn tools_folder() -> PathBuf {
    project::root().join("target").join("tools")
}
