//! Where things are: the repository, the folder that builds go to, and cargo itself.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::steps::Outcome;

/// The two folders that everything is found from.
pub struct Place {
    /// The repository.
    pub root: PathBuf,
    /// Where cargo builds to.
    pub target: PathBuf,
}

impl Place {
    /// Finds both folders from where this program is and was built.
    pub fn find() -> Outcome<Place> {
        let here = env::current_exe().map_err(|error| {
            format!("This program cannot tell where it is ({error}): start it with `cargo xtask`.")
        })?;
        // It is <target>/debug/xtask, wherever CARGO_TARGET_DIR or a configuration put <target>.
        let target = here.parent().and_then(Path::parent);
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent();
        match (root, target) {
            (Some(root), Some(target)) => Ok(Place {
                root: root.to_owned(),
                target: target.to_owned(),
            }),
            _ => Err("Start this with `cargo xtask` inside the repository.".to_owned()),
        }
    }

    /// The folder of everything a browser is sent, which the server carries inside itself.
    pub fn site(&self) -> PathBuf {
        self.target.join("site")
    }

    /// The server that a profile's build leaves behind.
    pub fn server(&self, profile: &str) -> PathBuf {
        self.target
            .join(profile)
            .join(format!("good-measure{}", env::consts::EXE_SUFFIX))
    }

    /// A cargo call; all of them have the same surroundings so that none rebuilds what another built.
    pub fn cargo(&self, arguments: &[&str]) -> Command {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
        let mut command = Command::new(cargo);
        command
            .args(arguments)
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", &self.target)
            .env("GOOD_MEASURE_SITE", self.site());
        command
    }
}

/// The first of these programs that PATH has.
pub fn program(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    names.iter().find_map(|name| {
        let file = format!("{name}{}", env::consts::EXE_SUFFIX);
        env::split_paths(&path)
            .map(|folder| folder.join(&file))
            .find(|file| file.is_file())
    })
}

/// Whether this runs as root, which some programs refuse and others need.
pub fn is_root() -> bool {
    crate::steps::output(Command::new("id").arg("-u")).is_some_and(|user| user == "0")
}
