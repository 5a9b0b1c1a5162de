//! What the checks use beside Rust: what of it this machine lacks, and how it is installed.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

use crate::place::{Place, is_root, program};
use crate::postgres;
use crate::steps::output;

/// Node.js with npm, which drives the browser.
pub const NODE: Need = Need {
    name: "Node.js with npm",
    purpose: "the tests in a browser",
    source: Source::Packages {
        apt: "nodejs npm",
        dnf: "nodejs nodejs-npm",
        brew: "node",
    },
    is_here: || program(&["node"]).is_some() && program(&["npm"]).is_some(),
};

/// The browser itself.
pub const CHROMIUM: Need = Need {
    name: "Chromium",
    purpose: "the tests in a browser",
    source: Source::Packages {
        apt: "chromium",
        dnf: "chromium",
        brew: "--cask chromium",
    },
    // One that is asked for and is not there gets a sentence of its own later.
    is_here: || env::var_os("CHROMIUM").is_some() || chromium().is_some(),
};

/// The other database.
pub const POSTGRES: Need = Need {
    name: "PostgreSQL",
    purpose: "the tests on PostgreSQL",
    source: Source::Packages {
        apt: "postgresql",
        dnf: "postgresql-server",
        brew: "postgresql",
    },
    is_here: || env::var_os("TEST_DATABASE_URL").is_some() || postgres::programs().is_some(),
};

/// Reads the words of PDFs.
pub const PDFTOTEXT: Need = Need {
    name: "pdftotext",
    purpose: "the words of PDFs",
    source: Source::Packages {
        apt: "poppler-utils",
        dnf: "poppler-utils",
        brew: "poppler",
    },
    is_here: || program(&["pdftotext"]).is_some(),
};

/// Looks at how PDFs are made.
pub const QPDF: Need = Need {
    name: "qpdf",
    purpose: "the structure of PDFs",
    source: Source::Packages {
        apt: "qpdf",
        dnf: "qpdf",
        brew: "qpdf",
    },
    is_here: || program(&["qpdf"]).is_some(),
};

/// Opens documents and workbooks as people do.
pub const LIBREOFFICE: Need = Need {
    name: "LibreOffice",
    purpose: "documents and workbooks",
    source: Source::Packages {
        apt: "libreoffice-writer-nogui libreoffice-calc-nogui",
        dnf: "libreoffice-writer libreoffice-calc",
        brew: "--cask libreoffice",
    },
    is_here: || program(&["soffice"]).is_some(),
};

/// A web server that people put in front of the product.
pub const NGINX: Need = Need {
    name: "nginx",
    purpose: "the lines for nginx in the README",
    source: Source::Packages {
        apt: "nginx-light",
        dnf: "nginx",
        brew: "nginx",
    },
    // Debian keeps it where only root looks.
    is_here: || program(&["nginx"]).is_some() || Path::new("/usr/sbin/nginx").is_file(),
};

/// Another.
pub const CADDY: Need = Need {
    name: "Caddy",
    purpose: "the lines for Caddy in the README",
    source: Source::Packages {
        apt: "caddy",
        dnf: "caddy",
        brew: "caddy",
    },
    is_here: || program(&["caddy"]).is_some(),
};

/// Asks them as a browser does.
pub const CURL: Need = Need {
    name: "curl",
    purpose: "what comes through nginx and Caddy",
    source: Source::Packages {
        apt: "curl",
        dnf: "curl",
        brew: "curl",
    },
    is_here: || program(&["curl"]).is_some(),
};

/// What looks at licences, and at where code comes from.
pub const CARGO_DENY: Need = Need {
    name: "cargo-deny",
    purpose: "the licences and sources of what the product is made of",
    // The next one may take other words.
    source: Source::Crate("cargo-deny@0.20.2"),
    is_here: || output(Command::new("cargo").args(["deny", "--version"])).is_some(),
};

const CHROMIUMS: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];

/// The machine's own Chromium.
pub fn chromium() -> Option<PathBuf> {
    program(&CHROMIUMS)
}

/// Whether cargo-deny has fetched a list of advisories.
pub fn has_advisories() -> bool {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    home.or_else(|| Some(env::home_dir()?.join(".cargo")))
        .and_then(|home| fs::read_dir(home.join("advisory-dbs")).ok())
        .is_some_and(|entries| entries.flatten().any(|entry| entry.path().is_dir()))
}

/// Something that checks use and that Cargo.toml does not bring.
pub struct Need {
    /// What people call it.
    pub name: &'static str,
    /// What is not checked without it.
    purpose: &'static str,
    source: Source,
    is_here: fn() -> bool,
}

/// Where a need comes from.
enum Source {
    /// The names of its packages, parted by spaces, for each way of installing that we know.
    Packages {
        apt: &'static str,
        dnf: &'static str,
        brew: &'static str,
    },
    /// A crate that is a program, with its version.
    Crate(&'static str),
}

/// How packages come to a machine.
#[derive(Clone, Copy)]
enum Installer {
    Apt,
    Dnf,
    Brew,
}

impl Installer {
    fn of_this_machine() -> Option<Installer> {
        [
            ("apt-get", Installer::Apt),
            ("dnf", Installer::Dnf),
            ("brew", Installer::Brew),
        ]
        .into_iter()
        .find_map(|(name, installer)| program(&[name]).map(|_| installer))
    }
}

impl Need {
    /// Whether this machine lacks it.
    pub fn is_missing(&self) -> bool {
        !(self.is_here)()
    }

    /// One sentence: what is missing, what for, and the line that installs it here.
    pub fn what_to_do(&self) -> String {
        self.what_to_do_with(Installer::of_this_machine())
    }

    fn what_to_do_with(&self, installer: Option<Installer>) -> String {
        let (name, purpose) = (self.name, self.purpose);
        let line = match (&self.source, installer) {
            (Source::Crate(name), _) => format!("cargo install --locked {name}"),
            (Source::Packages { apt, .. }, Some(Installer::Apt)) => {
                format!("sudo apt-get install {apt}")
            }
            (Source::Packages { dnf, .. }, Some(Installer::Dnf)) => {
                format!("sudo dnf install {dnf}")
            }
            (Source::Packages { brew, .. }, Some(Installer::Brew)) => {
                format!("brew install {brew}")
            }
            (Source::Packages { .. }, None) => {
                return format!("{name} is missing, for {purpose}: install it.");
            }
        };
        format!("{name} is missing, for {purpose}: install it with `{line}`.")
    }
}

/// Installs what the checks miss, where this machine is ours to set up, and names what stays missing.
///
/// The step that needs a thing says so once more at the end.
pub fn set_up(place: &Place, needs: &[&Need]) {
    let missing = || needs.iter().copied().filter(|need| need.is_missing());
    if is_root() && program(&["apt-get"]).is_some() {
        install(place, &missing().collect::<Vec<_>>());
    }
    let lines: Vec<String> = missing().map(Need::what_to_do).collect();
    if !lines.is_empty() {
        println!("\n== Missing here; all the rest is checked");
        for line in lines {
            println!("   {line}");
        }
    }
}

/// Installs with apt-get, and with cargo what Debian does not have. What does not work out is named afterwards.
fn install(place: &Place, missing: &[&Need]) {
    let packages = apt_packages(missing);
    if !packages.is_empty() {
        let names = packages.join(", ");
        println!("\n== Installing {names} with apt-get (a few minutes)");
        if !apt_get(&["update"]) {
            eprintln!("   The package lists could not be fetched; going on with what is here.");
        }
    }
    // One at a time, so that a package which is not to be had takes no other with it.
    for package in packages {
        if !apt_get(&["install", "-y", "--no-install-recommends", package]) {
            eprintln!("   {package} could not be installed.");
        }
    }
    for need in missing {
        if let Source::Crate(name) = need.source {
            println!("\n== Installing {name} with cargo (4 to 6 minutes on two cores, once)");
            if !goes_well(&mut place.cargo(&["install", "--locked", "--quiet", name])) {
                eprintln!("   {name} could not be installed.");
            }
        }
    }
}

/// Every package that apt-get has for these.
fn apt_packages(needs: &[&Need]) -> Vec<&'static str> {
    needs
        .iter()
        .filter_map(|need| match need.source {
            Source::Packages { apt, .. } => Some(apt.split(' ')),
            Source::Crate(_) => None,
        })
        .flatten()
        .collect()
}

fn apt_get(words: &[&str]) -> bool {
    let mut command = Command::new("apt-get");
    command.arg("-qq").args(words).stdout(Stdio::null());
    goes_well(command.env("DEBIAN_FRONTEND", "noninteractive"))
}

fn goes_well(command: &mut Command) -> bool {
    let status = command.stdin(Stdio::null()).status();
    status.is_ok_and(|status| status.success())
}

#[cfg(test)]
mod tests {
    use super::*;

    const EVERY: [&Need; 10] = [
        &NODE,
        &CHROMIUM,
        &POSTGRES,
        &PDFTOTEXT,
        &QPDF,
        &LIBREOFFICE,
        &NGINX,
        &CADDY,
        &CURL,
        &CARGO_DENY,
    ];

    #[test]
    fn on_a_bare_debian_machine_every_package_is_installed_by_itself() {
        assert_eq!(
            apt_packages(&EVERY),
            [
                "nodejs",
                "npm",
                "chromium",
                "postgresql",
                "poppler-utils",
                "qpdf",
                "libreoffice-writer-nogui",
                "libreoffice-calc-nogui",
                "nginx-light",
                "caddy",
                "curl",
            ]
        );
        assert!(apt_packages(&[&CARGO_DENY]).is_empty());
    }

    #[test]
    fn elsewhere_each_missing_thing_is_named_with_the_line_that_installs_it() {
        let lines = |installer| EVERY.map(|need| need.what_to_do_with(installer));
        for (installer, command) in [
            (Installer::Apt, "sudo apt-get install "),
            (Installer::Dnf, "sudo dnf install "),
            (Installer::Brew, "brew install "),
        ] {
            for (need, line) in EVERY.iter().zip(lines(Some(installer))) {
                assert!(line.starts_with(need.name), "{line}");
                let is_crate = matches!(need.source, Source::Crate(_));
                assert!(line.contains(command) != is_crate, "{line}");
            }
        }
        assert_eq!(
            QPDF.what_to_do_with(Some(Installer::Dnf)),
            "qpdf is missing, for the structure of PDFs: install it with `sudo dnf install qpdf`."
        );
    }

    #[test]
    fn where_nothing_is_known_of_how_to_install_the_thing_is_still_named() {
        for need in EVERY {
            let line = need.what_to_do_with(None);
            assert!(
                line.contains(need.name) && line.contains(need.purpose),
                "{line}"
            );
            assert!(!line.contains("sudo"), "{line}");
        }
    }
}
