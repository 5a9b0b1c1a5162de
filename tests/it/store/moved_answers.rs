//! Every answer and every save that version 0.1 kept is an agreement now, word by word.

use good_measure::store::Store;
use tempfile::TempDir;

use super::{earlier::unpacked, old_answers::Plain};
use crate::world::Database;

async fn each_is_an_agreement(url: &str, dump: Option<String>) {
    let mut plain = Plain::open(url).await;
    if let Some(dump) = dump {
        plain.run(dump).await;
        plain.close().await;
        // Loading a dump leaves a connection that finds no table by its name.
        plain = Plain::open(url).await;
    }
    plain.set_aside().await;
    plain.close().await;
    let store = Store::open(url).await.expect("opens");
    store.close().await;
    let mut plain = Plain::open(url).await;
    let [answers, saves] = plain.nothing_was_lost().await;
    assert!(answers > 500 && saves > answers, "{answers} of {saves}");
    plain.close().await;
}

#[tokio::test]
async fn every_answer_and_every_save_of_version_0_1_is_an_agreement_with_all_it_said() {
    let folder = TempDir::new().expect("a folder");
    let file = folder.path().join("demo.sqlite");
    std::fs::write(&file, unpacked("demo.sqlite")).expect("written");
    each_is_an_agreement(&format!("sqlite:{}", file.display()), None).await;
    let Ok(server) = std::env::var("TEST_DATABASE_URL") else {
        return;
    };
    let database = Database::bare(&server).await;
    let dump = String::from_utf8(unpacked("demo.sql")).expect("text");
    each_is_an_agreement(&database.url(), Some(dump)).await;
}
