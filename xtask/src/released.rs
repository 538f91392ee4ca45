//! What the authors of our tools have published for download: which archive, with which SHA-256.
//!
//! To pin another release, download its archives, run `sha256sum` on each, and hold the sums against
//! those that its page on GitHub shows beside the files. A machine that is not listed compiles.

use crate::fetch::Archive;

/// The archives of one release of a tool.
struct Release {
    package: &'static str,
    version: &'static str,
    /// The archive's address and, in it, the program's path; `{}` stands for the kind of machine.
    address: &'static str,
    member: &'static str,
    /// By the kind of machine.
    sha256: &'static [(&'static str, &'static str)],
}

const LINUX: &str = "x86_64-unknown-linux-musl";
const LINUX_ARM: &str = "aarch64-unknown-linux-musl";
const MAC: &str = "x86_64-apple-darwin";
const MAC_ARM: &str = "aarch64-apple-darwin";

const RELEASES: [Release; 3] = [
    Release {
        package: "trunk",
        version: "0.21.14",
        address: "https://github.com/trunk-rs/trunk/releases/download/v0.21.14/trunk-{}.tar.gz",
        member: "trunk",
        sha256: &[
            (LINUX, "a67f4054b249fe9acc5fabc25de1aebf19783aca3ad6ff64bf34d7da44d0ea20"),
            (LINUX_ARM, "e8e2a2bb423ce6702ab9f4f02f8c9ae99d790f0301f7634e986b2dd8706019cc"),
            (MAC, "f1ba0e3bbe24e0ae219c6d22c33e24e2825c1608dd27c2556e323495110f1a95"),
            (MAC_ARM, "764e299dd50d89442a4e96a236349f57961984b701e74d3dbdb39cd1c9f5101e"),
        ],
    },
    Release {
        package: "wasm-bindgen-cli",
        version: "0.2.129",
        address: "https://github.com/wasm-bindgen/wasm-bindgen/releases/download/0.2.129/wasm-bindgen-0.2.129-{}.tar.gz",
        member: "wasm-bindgen-0.2.129-{}/wasm-bindgen",
        sha256: &[
            (LINUX, "82d12bb940e2d4e72e0d5605387fc1b8ca179044e012b620f0ce4e7440e8320e"),
            (LINUX_ARM, "2ed4351c35dd9440308bbb02767d47ea278efe851a52465300f3c94f5b6c2a87"),
            (MAC, "7e028879a68ec53dae14048b55cc5215f6df75b17a9c1426fac8fa086d3202fd"),
            (MAC_ARM, "81d4a23d56b3c3eb8187658329116d50e0b228a93b343825fb71f70179051cd1"),
        ],
    },
    Release {
        package: "cargo-deny",
        version: "0.20.2",
        address: "https://github.com/EmbarkStudios/cargo-deny/releases/download/0.20.2/cargo-deny-0.20.2-{}.tar.gz",
        member: "cargo-deny-0.20.2-{}/cargo-deny",
        sha256: &[
            (LINUX, "9f12ed4c49936e09b48bf862b595cde2fe64fcbd9d74dfacac6131ca824c8d5f"),
            (LINUX_ARM, "995c82be0defc7a025cae49a2aa2644ce8245c9a3318fc4103907c6a285e8c7d"),
            (MAC, "248da7f581724e470071990c088ffc55c811981715f4cbdb258621fb79f8b7a6"),
            (MAC_ARM, "fe67d82a10d8597a3549364cb733a3f9cc1bfff9031b7ae46384a9f2a72090c3"),
        ],
    },
];

/// The archive of a release for this machine, if it is listed.
pub(crate) fn archive(package: &str, version: &str) -> Option<Archive> {
    archive_for(machine()?, package, version)
}

fn archive_for(machine: &str, package: &str, version: &str) -> Option<Archive> {
    let release = RELEASES.iter().find(|release| release.package == package && release.version == version)?;
    let (_, sha256) = release.sha256.iter().find(|(kind, _)| *kind == machine)?;
    let filled = |text: &str| text.replace("{}", machine);
    Some(Archive { address: filled(release.address), sha256, member: filled(release.member) })
}

fn machine() -> Option<&'static str> {
    match (std::env::consts::OS, std::env::consts::ARCH) {
        ("linux", "x86_64") => Some(LINUX),
        ("linux", "aarch64") => Some(LINUX_ARM),
        ("macos", "x86_64") => Some(MAC),
        ("macos", "aarch64") => Some(MAC_ARM),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pins;

    #[test]
    fn every_pinned_release_is_listed_for_every_machine_that_we_know() {
        let (trunk, wasm_bindgen) = (pins::trunk().unwrap(), pins::wasm_bindgen().unwrap());
        let pinned = [("trunk", &*trunk), ("wasm-bindgen-cli", &wasm_bindgen), ("cargo-deny", pins::CARGO_DENY)];
        assert_eq!(pinned.len(), RELEASES.len());
        for (package, version) in pinned {
            for machine in [LINUX, LINUX_ARM, MAC, MAC_ARM] {
                assert!(
                    archive_for(machine, package, version).is_some(),
                    "{package} {version} has no archive for {machine} in xtask/src/released.rs, which says how to add it"
                );
            }
        }
    }

    #[test]
    fn archives_come_encrypted_and_no_sum_is_that_of_another() {
        let mut sums: Vec<&str> = RELEASES.iter().flat_map(|release| release.sha256).map(|(_, sum)| *sum).collect();
        for sum in &sums {
            assert!(sum.len() == 64 && sum.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')), "{sum}");
        }
        let all = sums.len();
        sums.sort_unstable();
        sums.dedup();
        assert_eq!(sums.len(), all);
        for release in &RELEASES {
            assert!(release.address.starts_with("https://") && release.address.contains(release.version));
        }
    }

    #[test]
    fn address_and_path_within_are_of_the_machine() {
        let archive = archive_for(MAC_ARM, "cargo-deny", "0.20.2").unwrap();
        assert!(archive.address.ends_with("/0.20.2/cargo-deny-0.20.2-aarch64-apple-darwin.tar.gz"));
        assert_eq!(archive.member, "cargo-deny-0.20.2-aarch64-apple-darwin/cargo-deny");
        assert!(archive_for("a-toaster", "cargo-deny", "0.20.2").is_none());
    }
}
