//! Writes what stands in the page before any script. `cargo xtask build` calls it and puts the
//! pieces in their places.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::ExitCode,
    rc::Rc,
};

use crossing_timeline::{domain::dataset, i18n::Locale, prerender, state::Facts};

/// The dataset that ships.
const BUNDLED: &str = include_str!("../../static/data/crossings.json");

fn main() -> ExitCode {
    let done = match env::args_os().nth(1) {
        Some(folder) => write(&PathBuf::from(folder)),
        None => Err("Name the folder to write into: `prerender target/prerender`.".to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}

fn write(folder: &Path) -> Result<(), String> {
    let dataset = dataset::load(BUNDLED).map_err(|problems| problems.to_string())?;
    let facts = Rc::new(Facts::new(dataset));
    let locale = Locale::default();
    let pieces = [
        ("content.html".to_owned(), prerender::content(&facts).into_bytes()),
        ("catalogue.json".to_owned(), prerender::catalogue(facts.dataset(), locale).into_bytes()),
        (format!("fragment.{}.html", locale.tag()), prerender::fragment(&facts).into_bytes()),
        ("preview.png".to_owned(), prerender::preview(&facts)?),
    ];
    fs::create_dir_all(folder).map_err(|reason| format!("{} cannot be made: {reason}.", folder.display()))?;
    for (name, bytes) in pieces {
        let file = folder.join(name);
        fs::write(&file, bytes).map_err(|reason| format!("{} cannot be written: {reason}.", file.display()))?;
    }
    Ok(())
}
