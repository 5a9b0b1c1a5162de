//! The files of a questionnaire change after groups have used it: what was used stays, and nobody is stuck.

use std::fs;

use good_measure::{
    app::App,
    catalogue::{Catalogue, WordsKept},
    questionnaires::{Library, PublishedVersion},
    store::questionnaires,
};
use tempfile::TempDir;

use crate::{
    audit::{LISTENING, answer, fill, start},
    world::{Group, World, on_each_database},
};

/// What the first statement said when groups first used it.
const OLD: &str = "We involve groups before options are fixed. Truly.";

/// What it says in the files that come with the program.
const NEW: &str = "We involve groups before options are fixed.";

/// The questionnaires as they may have been in an older program.
fn older() -> Library {
    let shipped = Library::shipped().expect("sound");
    shipped
        .all()
        .map(|edition| {
            let mut questionnaire = edition.questionnaire.clone();
            if questionnaire.id == "listening-check" {
                OLD.clone_into(&mut questionnaire.principles[0].statements[0].text);
            }
            PublishedVersion::new(questionnaire)
        })
        .collect()
}

/// The server on the same database after a start with these questionnaires, and what it says of them.
async fn after_a_start_with(world: &World, library: Library) -> (World, Vec<WordsKept>) {
    let (catalogue, kept) = Catalogue::beside(library, &world.app.store)
        .await
        .expect("starts");
    let context = world.app.context.as_ref().clone();
    let app = App::new(world.app.store.clone(), catalogue, context);
    (World::of(app), kept)
}

/// The same group, in a browser of another start.
async fn there(world: &World, group: &Group) -> Group {
    Group {
        id: group.id,
        person: group.person.clone(),
        browser: world.browser_of(&group.person).await,
    }
}

#[tokio::test]
async fn a_version_in_use_keeps_its_words_when_its_files_change_and_the_owner_is_told() {
    on_each_database(async |world| {
        let mill = world.group("Mill Lane", "Ana").await;
        let (before, kept) = after_a_start_with(&world, older()).await;
        assert_eq!(kept, [], "nothing is in use yet");
        let mut mill = there(&before, &mill).await;
        let first = fill(&mut mill, ["1", "2", "3", "4", "1", "2", "3", "4"]).await;

        let (after, kept) = after_a_start_with(&world, Library::shipped().expect("sound")).await;
        let said: Vec<String> = kept.iter().map(ToString::to_string).collect();
        let [said] = said.as_slice() else {
            panic!("{said:?}")
        };
        assert!(said.contains("(listening-check, version 1)"), "{said}");
        assert!(said.contains("make them version 2"), "{said}");
        let mut mill = there(&after, &mill).await;
        let statement = |audit: &str| format!("{audit}/statements/lis.early");
        mill.browser.get(&statement(&first)).await.shown().says(OLD);
        // An audit that begins now is of the same version, so it asks in the same words.
        let second = start(&mut mill).await;
        mill.browser
            .get(&statement(&second))
            .await
            .shown()
            .says(OLD);

        let (_, kept) = after_a_start_with(&world, older()).await;
        assert_eq!(kept, [], "the old files are back");
    })
    .await;
}

/// A folder with the listening check of the program as version 2, as the guide shows.
fn as_next_version() -> TempDir {
    let folder = TempDir::new().expect("a folder");
    let from = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/questionnaires/listening-check/v1"
    );
    let read = |name: &str| fs::read_to_string(format!("{from}/{name}")).expect("a file");
    let main = read("questionnaire.toml");
    let mut next = main.replace("version = 1", "version = 2");
    assert_ne!(next, main);
    for id in LISTENING {
        next += &format!("\n[[change]]\nkind = \"reworded\"\nfrom = [\"{id}\"]\nto = [\"{id}\"]\n");
    }
    let write = |name, text| fs::write(folder.path().join(name), text).expect("written");
    write("questionnaire.toml", next);
    write("listening.toml", read("listening.toml"));
    folder
}

#[tokio::test]
async fn new_words_are_taken_up_as_the_next_version_and_old_answers_stay_comparable() {
    on_each_database(async |world| {
        let mill = world.group("Mill Lane", "Ana").await;
        let (before, _) = after_a_start_with(&world, older()).await;
        let mut mill = there(&before, &mill).await;
        let first = fill(&mut mill, ["1", "2", "3", "4", "1", "2", "3", "4"]).await;
        mill.browser
            .post(&format!("{first}/close"), &[])
            .await
            .goes_to();

        let folder = as_next_version();
        let library = Library::read(Some(folder.path())).unwrap_or_else(|slip| panic!("{slip}"));
        let (after, kept) = after_a_start_with(&world, library).await;
        assert_eq!(kept.len(), 1, "{kept:?}");
        let mut mill = there(&after, &mill).await;
        let second = start(&mut mill).await;
        let early = |audit: &str| format!("{audit}/statements/lis.early");
        let asked = mill.browser.get(&early(&second)).await.shown();
        asked.says(NEW).never_says("Truly.");
        for statement in LISTENING {
            answer(
                &mut mill,
                &second,
                statement,
                &[("choice", "4"), ("go", "next")],
            )
            .await
            .goes_to();
        }
        let results = mill
            .browser
            .post(&format!("{second}/close"), &[])
            .await
            .goes_to();
        mill.browser
            .get(&results)
            .await
            .shown()
            .says("6 went up, 0 went down, of 8 that can fairly be compared.");
        mill.browser.get(&early(&first)).await.shown().says(OLD);
    })
    .await;
}

#[tokio::test]
async fn voices_and_translations_may_be_mended_while_what_a_group_is_asked_stays() {
    on_each_database(async |world| {
        let shipped = || Library::shipped().expect("sound");
        let edition = shipped()
            .get("dignity-in-food", 1)
            .expect("shipped")
            .clone();
        let mut older = edition.questionnaire.clone();
        let voices = older.voices.as_mut().expect("voices");
        voices.questions[0].text = "Do you feel at home here?".to_owned();
        voices.questions.truncate(3);
        older.translations.remove("es");
        // Also where the hash was of more than what a group is asked, as it was once.
        let now = chrono::Utc::now();
        questionnaires::keep(&world.app.store, &older, "of-more", now)
            .await
            .expect("kept");
        let (after, kept) = after_a_start_with(&world, shipped()).await;
        assert_eq!(kept, []);
        let definition = after
            .app
            .catalogue
            .definition(&after.app.store, "dignity-in-food", 1);
        let definition = definition.await.expect("a definition");
        assert_eq!(definition.voices, edition.questionnaire.voices);
        let mended = PublishedVersion::new(older);
        assert_eq!(mended.hash, edition.hash);
        assert_ne!(mended.voices_hash, edition.voices_hash);
    })
    .await;
}
