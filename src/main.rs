//! The command line: serve, check, demo, backup, admin.

use std::{io::BufRead as _, path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};

use good_measure::{
    app::{App, ServerContext},
    catalogue::Catalogue,
    commands, demo,
    domain::person::MADE_UP,
    error,
    questionnaires::Library,
    server::{router, settings::Settings, tending::keep_tending},
    store::{Store, people},
    visitor::secret,
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
    },
    /// Add a made-up network with its groups, audits, plans and reviews, to look around in
    Demo {
        /// Make a network of this many groups instead of the one written for looking around
        #[arg(long)]
        groups: Option<usize>,
        /// What a network of many groups follows from: the same seed makes the same network
        #[arg(long, default_value_t = 1)]
        seed: u64,
        #[command(flatten)]
        settings: Settings,
    },
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

#[derive(Subcommand)]
enum Admin {
    /// Give a person a new password, read from standard input, and end their sessions
    ResetPassword {
        /// E-mail address or user name the person signs in with
        sign_in_name: String,
        #[command(flatten)]
        settings: Settings,
    },
}

#[tokio::main]
async fn main() -> ExitCode {
    let done = match Line::parse().command {
        Command::Serve(settings) => serve(settings).await,
        Command::Check { folder } => check(&folder),
        Command::Demo {
            groups: None,
            settings,
            ..
        } => make_demo(settings).await,
        Command::Demo {
            groups: Some(groups),
            seed,
            settings,
        } => make_network(settings, groups, seed).await,
        Command::Backup { file, settings } => backup(&file, settings).await,
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

async fn open(settings: Settings) -> Result<(Settings, Store, Catalogue), String> {
    let settings = settings.with_file().map_err(|error| error.to_string())?;
    let level = settings.log.clone().unwrap_or_else(|| "warn".into());
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::new(level))
        .with_writer(std::io::stderr)
        .init();
    if settings.database_url.is_none() {
        let data = settings.data();
        std::fs::create_dir_all(&data)
            .map_err(|error| format!("The folder {} cannot be made: {error}", data.display()))?;
    }
    let library = Library::read(settings.questionnaires.as_deref())
        .map_err(|problems| format!("The questionnaires cannot be used yet:\n{problems}"))?;
    let store = Store::open(&settings.database())
        .await
        .map_err(|error| format!("The database cannot be opened: {error}"))?;
    let shelf = Catalogue::new(library);
    match shelf.check_in_use(&store).await {
        Ok(None) => Ok((settings, store, shelf)),
        Ok(Some(changed)) => Err(changed.to_string()),
        Err(stop) => Err(format!("The database cannot be read: {stop:?}")),
    }
}

async fn serve(settings: Settings) -> Done {
    let (settings, store, shelf) = open(settings).await?;
    let listener = tokio::net::TcpListener::bind(settings.listen())
        .await
        .map_err(|error| format!("{} cannot be listened on: {error}", settings.listen()))?;
    let local = listener.local_addr().map_err(|error| error.to_string())?;
    let address = settings
        .address
        .clone()
        .unwrap_or_else(|| format!("http://{local}"));
    #[expect(
        clippy::disallowed_methods,
        reason = "`cargo xtask watch` says so to its own server; it is no setting"
    )]
    let reload = std::env::var_os("GOOD_MEASURE_RELOAD").is_some();
    let manner = ServerContext {
        address: address.trim_end_matches('/').to_owned(),
        set_up_key: secret().map_err(|stop| format!("{stop:?}"))?,
        reload,
        started: good_measure::clock::now().timestamp_millis(),
    };
    println!("Good Measure is at {}", manner.address);
    if people::is_empty(&store)
        .await
        .map_err(|error| error.to_string())?
    {
        println!(
            "Open this link once to set it up: {}/set-up?key={}",
            manner.address, manner.set_up_key
        );
    }
    let app = App::new(store.clone(), shelf, manner);
    // Ends with the server; what it was about to do it does at the next start.
    let tending = tokio::spawn(keep_tending(app.clone(), settings.keeping()));
    axum::serve(listener, router(app))
        .with_graceful_shutdown(asked_to_stop())
        .await
        .map_err(|error| error.to_string())?;
    tending.abort();
    store.close().await;
    Ok(())
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

fn check(folder: &std::path::Path) -> Done {
    let library = Library::read(Some(folder)).map_err(|problems| problems.to_string())?;
    for edition in library.all() {
        let questionnaire = &edition.questionnaire;
        let statements = questionnaire.statements().count();
        println!(
            "{} version {}: {statements} statements",
            questionnaire.title, questionnaire.version
        );
    }
    println!("All is well.");
    Ok(())
}

async fn make_demo(settings: Settings) -> Done {
    let (_, store, shelf) = open(settings).await?;
    let app = App::new(store.clone(), shelf, ServerContext::default());
    demo::make(&app, Some(demo::PASSWORD))
        .await
        .map_err(|stop| format!("The demonstration cannot be made: {stop:?}"))?;
    store.close().await;
    println!("A made-up group is ready to look around in. Start the server, then sign in with:");
    println!("  name      {MADE_UP}          (a group)");
    println!("  name      {}  (a network)", demo::FACILITATOR);
    println!("  password  {}", demo::PASSWORD);
    Ok(())
}

async fn make_network(settings: Settings, groups: usize, seed: u64) -> Done {
    let (_, store, shelf) = open(settings).await?;
    let app = App::new(store.clone(), shelf, ServerContext::default());
    let name = format!("{MADE_UP}-{groups}-{seed}");
    let recipe = demo::Recipe {
        groups,
        seed,
        now: good_measure::clock::now(),
        whole: false,
    };
    let said = |stop: error::AppError| format!("The network cannot be made: {stop:?}");
    println!("Making {groups} groups; a thousand take about a minute.");
    let hash = commands::person::hash_password(&app, demo::PASSWORD.to_owned())
        .await
        .map_err(said)?;
    demo::network(&app, &name, &hash, recipe)
        .await
        .map_err(said)?;
    store.close().await;
    println!("A made-up network is ready. Start the server, then sign in with:");
    println!("  name      {name}");
    println!("  password  {}", demo::PASSWORD);
    Ok(())
}

async fn backup(file: &std::path::Path, settings: Settings) -> Done {
    let (_, store, _) = open(settings).await?;
    store
        .backup(file)
        .await
        .map_err(|error| error.to_string())?;
    store.close().await;
    println!("The copy is whole: {}", file.display());
    Ok(())
}

async fn reset_password(sign_in_name: &str, settings: Settings) -> Done {
    let (_, store, shelf) = open(settings).await?;
    let app = App::new(store.clone(), shelf, ServerContext::default());
    eprintln!("Type the new password (12 characters or more) and press Enter:");
    let mut password = String::new();
    std::io::stdin()
        .lock()
        .read_line(&mut password)
        .map_err(|error| error.to_string())?;
    let done = commands::person::reset_password(
        &app,
        sign_in_name,
        password.trim_end_matches(['\r', '\n']),
    )
    .await;
    store.close().await;
    match done {
        Ok(true) => {
            println!("The password is changed. Anyone signed in by that name is signed out.");
            Ok(())
        }
        Ok(false) => Err(format!("Nobody signs in as \"{sign_in_name}\".")),
        Err(error::AppError::Invalid(form)) => {
            let words =
                good_measure::language::Translator(good_measure::language::Language::English);
            Err(form
                .problems()
                .first()
                .map(|(_, error)| words.error(*error))
                .unwrap_or_default())
        }
        Err(stop) => Err(format!("The password could not be changed: {stop:?}")),
    }
}
