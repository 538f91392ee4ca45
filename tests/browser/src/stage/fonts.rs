//! The faces that browsers have, the same on every machine.

use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    sync::LazyLock,
};

use super::npm;

/// Which faces a browser has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fonts {
    /// Those of these tests and no others.
    Own,
    /// Those of the machine.
    Machine,
}

/// A common face of average width, a wide one and a serif, each with Arabic letters, as families.
pub(crate) const FACES: [(&str, &str); 3] = [
    ("average", "'Noto Sans', 'Noto Sans Arabic'"),
    ("wide", "'DejaVu Sans'"),
    ("serif", "'Noto Serif', 'Noto Naskh Arabic'"),
];

/// Where packages have their files.
const FILES: [&str; 9] = [
    "@expo-google-fonts/noto-sans/400Regular",
    "@expo-google-fonts/noto-sans/600SemiBold",
    "@expo-google-fonts/noto-sans-arabic/400Regular",
    "@expo-google-fonts/noto-sans-arabic/600SemiBold",
    "@expo-google-fonts/noto-serif/400Regular",
    "@expo-google-fonts/noto-serif/600SemiBold",
    "@expo-google-fonts/noto-naskh-arabic/400Regular",
    "@expo-google-fonts/noto-naskh-arabic/600SemiBold",
    "dejavu-fonts-ttf/ttf",
];

/// What generic names stand for.
const GENERIC: [(&str, &[&str]); 3] = [
    ("sans-serif", &["Noto Sans", "Noto Sans Arabic"]),
    ("serif", &["Noto Serif", "Noto Naskh Arabic"]),
    ("monospace", &["DejaVu Sans Mono"]),
];

/// What is no generic name, such as the system's own face, and is not there falls back to sans-serif.
const OTHERS_ARE_SANS: &str = r#"<match target="pattern">
<test qual="all" name="family" compare="not_eq"><string>sans-serif</string></test>
<test qual="all" name="family" compare="not_eq"><string>serif</string></test>
<test qual="all" name="family" compare="not_eq"><string>monospace</string></test>
<edit name="family" mode="append_last"><string>sans-serif</string></edit>
</match>
"#;

/// A configuration of fontconfig, by which the three engines find faces on Linux.
pub(super) fn configuration() -> &'static PathBuf {
    static WRITTEN: LazyLock<PathBuf> = LazyLock::new(|| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let mut text = "<?xml version=\"1.0\"?>\n<!DOCTYPE fontconfig SYSTEM \"fonts.dtd\">\n<fontconfig>\n".to_owned();
        for files in FILES {
            writeln!(text, "<dir>{}</dir>", npm::folder(files).display()).unwrap();
        }
        writeln!(text, "<cachedir>{}</cachedir>", folder.join("fontconfig").display()).unwrap();
        text.push_str(OTHERS_ARE_SANS);
        for (name, families) in GENERIC {
            let families: String = families.iter().map(|family| format!("<family>{family}</family>")).collect();
            writeln!(text, "<alias binding=\"strong\"><family>{name}</family><prefer>{families}</prefer></alias>")
                .unwrap();
        }
        text.push_str("</fontconfig>\n");
        let file = folder.join("fonts.conf");
        fs::write(&file, text).unwrap();
        file
    });
    &WRITTEN
}
