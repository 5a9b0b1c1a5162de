//! The command line: serve, check, demo, backup, admin.

use std::{
    fmt::Display,
    io::{BufRead as _, Write, stderr, stdout},
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
    time::Duration,
};

use clap::{Args, Parser, Subcommand};

use good_measure::{
    app::{App, ServerContext},
    catalogue::Catalogue,
    charts::fonts::Fonts,
    clock, commands, demo,
    domain::{form::Form, password::new_password, person::MADE_UP},
    error::AppError,
    language::{Language, Translator},
    questionnaires::{Library, evenness},
    server::{
        connections::{self, Limits},
        log,
        settings::Settings,
        tending::keep_tending,
    },
    store::{
        Store,
        backup::{self, why},
        founding, people,
    },
};

/// Guided self-audits and action plans for community groups.
#[derive(Parser)]
#[command(name = "good-measure", version)]
struct Line {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Run the server
    Serve(Settings),
    /// Check a folder of questionnaires and say all that is wrong with it
    Check {
        /// The folder
        folder: PathBuf,
        /// Folder of fonts for files to print, as for `serve`
        #[arg(long, env = "GOOD_MEASURE_FONTS", value_name = "DIR")]
        fonts: Option<PathBuf>,
    },
    /// Add a made-up network with its groups, audits, plans and reviews, to look around in
    Demo(Demo),
    /// Write a complete copy of the embedded database to a file
    Backup {
        /// The file to write; it must not be there yet
        file: PathBuf,
        #[command(flatten)]
        settings: Settings,
    },
    /// Things only the person who runs the server can do
    Admin {
        #[command(subcommand)]
        command: Admin,
    },
}

#[derive(Args)]
struct Demo {
    /// Make a network of this many groups instead of the one written for looking around
    #[arg(long)]
    groups: Option<usize>,
    /// What a network of many groups follows from: the same seed makes the same network
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Password of the made-up people, for tests and scripts; without it, a new one is made and printed
    #[arg(long)]
    password: Option<String>,
    /// Add it although real people or groups are there: whoever knows its password can then sign in to the same server
    #[arg(long)]
    beside_real_groups: bool,
    #[command(flatten)]
    settings: Settings,
}

#[derive(Subcommand)]
enum Admin {
    /// Print a one-time link by which a person chooses a new password; without a name, say for whom facilitators ask
    PasswordLink {
        /// E-mail address or user name the person signs in with
        sign_in_name: Option<String>,
        #[command(flatten)]
        settings: Settings,
    },
    /// Give a person a new password, read from standard input, and end their sessions
    ResetPassword {
        /// E-mail address or user name the person signs in with
        sign_in_name: String,
        #[command(flatten)]
        settings: Settings,
    },
}

fn main() -> ExitCode {
    // What the program writes holds what people said: its files are for whoever runs it alone.
    #[cfg(unix)]
    rustix::process::umask(rustix::fs::Mode::RWXG | rustix::fs::Mode::RWXO);
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("This machine does not let it start: {error}");
            return ExitCode::FAILURE;
        }
    };
    let code = runtime.block_on(run());
    // A file that is still being made is for nobody any more.
    runtime.shutdown_background();
    code
}

async fn run() -> ExitCode {
    let done = match Line::parse().command {
        Command::Serve(settings) => serve(settings).await,
        Command::Check { folder, fonts } => check(&folder, fonts.as_deref()),
        Command::Demo(demo) => make_demo(demo).await,
        Command::Backup { file, settings } => back_up(&file, settings).await,
        Command::Admin {
            command:
                Admin::PasswordLink {
                    sign_in_name,
                    settings,
                },
        } => password_link(sign_in_name.as_deref(), settings).await,
        Command::Admin {
            command:
                Admin::ResetPassword {
                    sign_in_name,
                    settings,
                },
        } => reset_password(&sign_in_name, settings).await,
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

type Done = Result<(), String>;

/// What stopped a command, in words for the person who typed it.
fn in_words(stop: AppError) -> String {
    let words = Translator(Language::English);
    match stop {
        AppError::Refused(error) => words.error(error),
        AppError::Invalid(form) => first_problem(&form),
        AppError::Database(error) => text(error),
        AppError::Internal(fault) => format!("Something of ours is broken: {fault}"),
    }
}

/// The first thing that is wrong with a form.
fn first_problem(form: &Form) -> String {
    let words = Translator(Language::English);
    let problem = form
        .problems()
        .first()
        .map(|(_, error)| words.error(*error));
    problem.unwrap_or_default()
}

/// The sentence that an error is.
fn text(error: impl Display) -> String {
    error.to_string()
}

/// Reads the settings file, and begins the log and the clock as the settings say.
fn begin(settings: Settings) -> Result<Settings, String> {
    let settings = settings.with_file().map_err(text)?;
    if let Some(zone) = settings.zone().map_err(text)? {
        clock::set_zone(zone);
    }
    let level = settings.log.clone().unwrap_or_else(|| "warn".into());
    log::start(&level)?;
    Ok(settings)
}

/// Opens the database of a command that may make it or bring it up to date, with the questionnaires on file.
async fn open_or_make(settings: &Settings) -> Result<(Store, Catalogue), String> {
    let library = Library::read(settings.questionnaires.as_deref())
        .map_err(|problems| format!("The questionnaires cannot be used yet:\n{problems}"))?;
    if settings.database_url.is_none() {
        let data = settings.data();
        std::fs::create_dir_all(&data).map_err(|error| {
            format!(
                "The folder {} cannot be made: {}.",
                data.display(),
                why(&error)
            )
        })?;
    }
    let store = Store::open_or_make(&settings.database())
        .await
        .map_err(text)?;
    let (catalogue, changed) = Catalogue::beside(library, &store).await.map_err(in_words)?;
    for kept in changed {
        say(stderr(), &kept.to_string());
    }
    Ok((store, catalogue))
}

/// The fonts that the program carries, and those of a folder.
fn fonts(folder: Option<&Path>) -> Result<Arc<Fonts>, String> {
    match folder {
        Some(folder) => Fonts::with_folder(folder).map(Arc::new).map_err(text),
        None => Ok(Fonts::shipped()),
    }
}

async fn serve(settings: Settings) -> Done {
    let settings = begin(settings)?;
    let fonts = fonts(settings.fonts.as_deref())?;
    let (store, catalogue) = open_or_make(&settings).await?;
    let listener = tokio::net::TcpListener::bind(settings.listen())
        .await
        .map_err(|error| format!("{} cannot be listened on: {error}", settings.listen()))?;
    let local = listener.local_addr().map_err(text)?;
    let address = settings
        .address
        .clone()
        .unwrap_or_else(|| format!("http://{local}"));
    #[expect(
        clippy::disallowed_methods,
        reason = "`cargo xtask watch` says so to its own server; it is no setting"
    )]
    let reload = std::env::var_os("GOOD_MEASURE_RELOAD").is_some();
    let context = ServerContext {
        address: address.trim_end_matches('/').to_owned(),
        reload,
        started: clock::now().timestamp_millis(),
    };
    let app = App::new(store.clone(), catalogue, context).with_fonts(fonts);
    // Whoever reads is served also while nothing can be written, on a full disk say; `/ready` tells.
    if let Err(stop) = greet(&app).await {
        let said = format!("No link to set it up could be made: {}", in_words(stop));
        say(stderr(), &said);
    }
    let looking = tokio::spawn(look_for_demos(app.clone()));
    // Ends with the server; what it was about to do it does at the next start.
    let tending = tokio::spawn(keep_tending(app.clone(), settings.keeping()));
    connections::serve(listener, app, Limits::default(), asked_to_stop()).await;
    tending.abort();
    looking.abort();
    store.close().await;
    Ok(())
}

/// Says a line to whoever started the server. Where it cannot be said, as on a full disk that holds the log, serving goes on.
fn say(mut to: impl Write, line: &str) {
    let _ = writeln!(to, "{line}");
}

/// Says where the server is, and how its owner sets it up as long as nobody has.
async fn greet(app: &App) -> Result<(), AppError> {
    let address = &app.context.address;
    say(stdout(), &format!("Good Measure is at {address}"));
    if let Some(key) = commands::person::make_set_up_key(app).await? {
        let link = format!("Open this link to set it up: {address}/set-up?key={key}");
        say(stdout(), &link);
    }
    app.look_for_demo_sign_ins().await
}

/// How often a server looks whether a demonstration was made in its database.
const LOOK: Duration = Duration::from_secs(60);

/// Looks for demonstrations for as long as the server runs, so that pages say so within a minute.
async fn look_for_demos(app: App) {
    loop {
        tokio::time::sleep(LOOK).await;
        if let Err(stop) = app.look_for_demo_sign_ins().await {
            tracing::warn!(?stop, "demonstrations were not looked for");
        }
    }
}

/// Ends when the person or the machine asks the server to stop.
async fn asked_to_stop() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = interrupt => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    let _ = interrupt.await;
}

fn check(folder: &Path, fonts_folder: Option<&Path>) -> Done {
    let fonts = fonts(fonts_folder)?;
    let library = Library::read(Some(folder)).map_err(|problems| problems.to_string())?;
    for edition in library.all() {
        let questionnaire = &edition.questionnaire;
        let statements = questionnaire.statements().count();
        println!(
            "{} version {}: {statements} statements",
            questionnaire.title, questionnaire.version
        );
        let all = serde_json::to_string(questionnaire).map_err(text)?;
        let lacking = fonts.lacking(&all);
        if !lacking.is_empty() {
            println!(
                "  No font has {}: files to print show a box in their place. With --fonts DIR you can name a folder of \
                 fonts that have them.",
                lacking.join(" ")
            );
        }
    }
    println!("All is well.");
    for advice in library
        .all()
        .flat_map(|edition| evenness::advice(&edition.questionnaire))
    {
        println!("Worth a second look: {advice}");
    }
    Ok(())
}

async fn make_demo(demo: Demo) -> Done {
    let (store, catalogue) = open_or_make(&begin(demo.settings)?).await?;
    let app = App::new(store.clone(), catalogue, ServerContext::default());
    if !demo.beside_real_groups && is_real(&store).await? {
        return Err(
            "There are real people or groups in this database, and a demonstration beside them would let in whoever \
             knows its password. Make it elsewhere, with --data FOLDER; or, if you want it here, add \
             --beside-real-groups."
                .into(),
        );
    }
    let is_chosen = demo.password.is_some();
    let password = match demo.password {
        Some(password) => checked(password)?,
        None => demo::fresh_password().map_err(in_words)?,
    };
    let names = match demo.groups {
        None => make_groups(&app, &password).await?,
        Some(groups) => make_network(&app, groups, demo.seed, &password).await?,
    };
    store.close().await;
    println!("It is ready to look around in. Start the server, then sign in with:");
    for (name, what) in names {
        println!("  name      {name}  (a made-up {what})");
    }
    println!("  password  {password}");
    if !is_chosen {
        println!("Note the password: it is shown this once.");
    }
    Ok(())
}

/// Whether a database holds anybody or anything that is not made up.
async fn is_real(store: &Store) -> Result<bool, String> {
    Ok(founding::has_real_groups(store).await.map_err(text)?
        || founding::has_real_people(store).await.map_err(text)?)
}

/// A password that somebody chose for made-up people, if it is one that real people could have.
fn checked(password: String) -> Result<String, String> {
    let mut form = Form::new([("password".to_owned(), password)]);
    let password = new_password(&mut form, "password", &[MADE_UP]);
    if form.is_good() {
        Ok(password)
    } else {
        Err(first_problem(&form))
    }
}

/// Names to sign in with, each with what the person runs.
type SignInNames = Vec<(String, &'static str)>;

/// The group and the network written for looking around. Where they are there already, they get this password.
async fn make_groups(app: &App, password: &str) -> Result<SignInNames, String> {
    demo::make(app, Some(password)).await.map_err(in_words)?;
    Ok(vec![
        (MADE_UP.into(), "group"),
        (demo::FACILITATOR.into(), "network"),
    ])
}

/// A network of so many groups.
async fn make_network(
    app: &App,
    groups: usize,
    seed: u64,
    password: &str,
) -> Result<SignInNames, String> {
    let name = format!("{MADE_UP}-{groups}-{seed}");
    let known = people::by_sign_in_name(&app.store, &name).await;
    if known.map_err(text)?.is_some() {
        return Err(format!(
            "The made-up network of {name} is here already. Choose another --seed for another one."
        ));
    }
    println!("Making {groups} groups; a thousand take about a minute.");
    let hash = commands::person::hash_password(app, password.to_owned())
        .await
        .map_err(in_words)?;
    let recipe = demo::Recipe {
        groups,
        seed,
        now: clock::now(),
        whole: false,
    };
    demo::network(app, &name, &hash, recipe)
        .await
        .map_err(in_words)?;
    Ok(vec![(name, "network")])
}

async fn back_up(file: &std::path::Path, settings: Settings) -> Done {
    let settings = begin(settings)?;
    let copied = backup::copy(&settings.database(), file)
        .await
        .map_err(text)?;
    println!("The copy is whole: {}", file.display());
    println!("It holds {copied}.");
    Ok(())
}

/// Opens the database of a command that makes none. Passwords hang on no questionnaire.
async fn open_as_it_is(settings: &Settings) -> Result<App, String> {
    let store = Store::open_as_it_is(&settings.database())
        .await
        .map_err(text)?;
    let catalogue = Catalogue::new(Library::default());
    Ok(App::new(store, catalogue, ServerContext::default()))
}

async fn password_link(sign_in_name: Option<&str>, settings: Settings) -> Done {
    let settings = begin(settings)?;
    let app = open_as_it_is(&settings).await?;
    let Some(name) = sign_in_name else {
        let requests = commands::password::all_requests(&app).await;
        app.store.close().await;
        let requests = requests.map_err(in_words)?;
        if requests.is_empty() {
            println!("Nobody asks for a new password.");
        }
        for request in requests {
            let (asker, person, day) = (
                request.asked_by,
                request.person,
                request.asked_at.date_naive(),
            );
            println!(
                "{}  ({person}; {asker} asked on {day})",
                request.sign_in_name
            );
        }
        return Ok(());
    };
    let made = commands::password::make_link_as_owner(&app, name).await;
    app.store.close().await;
    let Some(token) = made.map_err(in_words)? else {
        return Err(format!("Nobody signs in as \"{name}\"."));
    };
    let address = settings
        .address
        .clone()
        .unwrap_or_else(|| format!("http://{}", settings.listen()));
    let address = address.trim_end_matches('/');
    println!("Give this link to the person who signs in as \"{name}\", and to nobody else:");
    println!("  {address}/new-password/{token}");
    println!("It works once, for one day. It is shown this once.");
    Ok(())
}

async fn reset_password(sign_in_name: &str, settings: Settings) -> Done {
    let settings = begin(settings)?;
    let app = open_as_it_is(&settings).await?;
    eprintln!("Type the new password (12 characters or more) and press Enter:");
    let mut password = String::new();
    std::io::stdin()
        .lock()
        .read_line(&mut password)
        .map_err(|error| format!("The password could not be read: {error}"))?;
    let password = password.trim_end_matches(['\r', '\n']);
    let done = commands::person::reset_password(&app, sign_in_name, password).await;
    app.store.close().await;
    if done.map_err(in_words)? {
        println!("The password is changed. Anyone signed in by that name is signed out.");
        Ok(())
    } else {
        Err(format!("Nobody signs in as \"{sign_in_name}\"."))
    }
}
