//! Writes what stands in the page before any script. `cargo xtask build` calls it and puts the
//! pieces in their places.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::ExitCode,
    rc::Rc,
};

use crossing_timeline::{domain::dataset, i18n::Locale, prerender, state::Facts};

fn main() -> ExitCode {
    let mut arguments = env::args_os().skip(1).map(PathBuf::from);
    let done = match (arguments.next(), arguments.next(), arguments.next()) {
        (Some(folder), Some(template), Some(data)) => write(&folder, &template, &data),
        _ => Err("Name the folder to write into, the page to fill and the dataset: \
                  `prerender target/prerender index.html static/data/crossings.json`."
            .to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}

fn write(folder: &Path, template: &Path, data: &Path) -> Result<(), String> {
    let read = |file: &Path| {
        fs::read_to_string(file).map_err(|reason| format!("{} cannot be read: {reason}.", file.display()))
    };
    let template = read(template)?;
    let dataset = dataset::load(&read(data)?).map_err(|problems| problems.to_string())?;
    let facts = Rc::new(Facts::new(dataset));
    let mut pieces = vec![("preview.png".to_owned(), prerender::preview(&facts)?)];
    for locale in Locale::ALL {
        let tag = locale.tag();
        pieces.push((format!("index.{tag}.html"), prerender::page(&template, &facts, locale)?.into_bytes()));
        let [first, later] = dataset::pack(facts.dataset(), locale.language());
        pieces.push((format!("crossings-{tag}.txt"), first.into_bytes()));
        pieces.push((format!("details-{tag}.txt"), later.into_bytes()));
        pieces.push((format!("fragment.{tag}.html"), prerender::fragment(&facts, locale).into_bytes()));
    }
    fs::create_dir_all(folder).map_err(|reason| format!("{} cannot be made: {reason}.", folder.display()))?;
    for (name, bytes) in pieces {
        let file = folder.join(name);
        fs::write(&file, bytes).map_err(|reason| format!("{} cannot be written: {reason}.", file.display()))?;
    }
    Ok(())
}
