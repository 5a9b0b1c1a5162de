//! Paper for a round: a poster for each place, slips in all its languages, questions in the one that is asked for.

use axum::http::header;
use good_measure::{
    domain::{round::Round, team::JoinCode},
    export::{
        document::{Block, Document, Paper},
        voices::{Printed, poster, questions, slips},
    },
    language::{Language, Translator},
    queries,
};

use super::open_of;
use crate::world::{World, on_each_database};

const EN: Translator = Translator(Language::English);

async fn round(world: &World, code: &str) -> Round {
    let code = JoinCode::read(code).expect("a code");
    let round = queries::round::by_code(&world.app, &code).await;
    round.expect("looked for").expect("found")
}

fn printed(round: &Round) -> Printed<'_> {
    Printed {
        round,
        owner: "Mill Lane Pantry",
        server: "https://measure.example.org",
        made_up: None,
    }
}

/// The blocks of each sheet.
fn sheets(document: &Document) -> Vec<&[Block]> {
    let is_new = |block: &Block| matches!(block, Block::NewPage { .. });
    document.blocks.split(is_new).collect()
}

/// The headings of a sheet with their levels.
fn headings(blocks: &[Block]) -> Vec<(u8, &str)> {
    let headings = blocks.iter().filter_map(|block| match block {
        Block::Heading { level, text } => Some((*level, text.as_str())),
        _ => None,
    });
    headings.collect()
}

#[tokio::test]
async fn the_poster_of_each_place_says_all_in_each_language() {
    on_each_database(async |world| {
        let mut group = world.group("Mill Lane Pantry", "Ana").await;
        let places = [("sites", "St Mary’s\nThe van"), ("split", "site")];
        let (_, code) = open_of(&mut group, &places).await;
        let round = round(&world, &code).await;
        let document = poster(EN, &printed(&round), Paper::A4);
        assert_eq!(document.title, "What is it like here for you?");
        let sheets = sheets(&document);
        let [first, second] = sheets[..] else {
            panic!("{} sheets", sheets.len());
        };
        let spanish = (2, "¿Cómo es esto para usted?");
        let arabic = (2, "كيف هو المكان بالنسبة لكم؟");
        assert_eq!(headings(first), [(2, "St Mary’s"), spanish, arabic]);
        assert_eq!(
            headings(second),
            [
                (1, "What is it like here for you?"),
                (2, "The van"),
                spanish,
                arabic
            ]
        );
        for (sheet, site) in [first, second].into_iter().zip(&round.sites) {
            let tongues = sheet.iter().filter_map(|block| match block {
                Block::Tongue { language, rtl } => Some((*language, *rtl)),
                _ => None,
            });
            let tongues: Vec<_> = tongues.collect();
            let spoken = [("en", false), ("es", false), ("ar", true), ("en", false)];
            assert_eq!(tongues, spoken);
            let Some(Block::Code { address, .. }) = sheet.last() else {
                panic!("a poster ends with its code");
            };
            let typed = format!("https://measure.example.org/v/{}", site.code.as_str());
            assert!(address.starts_with(&typed), "{address}");
            // Both halves of the code stand on one line.
            let code = site.code.spaced().replace(' ', "\u{a0}");
            assert!(address.contains(&code), "{address}");
        }
    })
    .await;
}

#[tokio::test]
async fn slips_ask_in_each_language_of_the_round_the_readers_first() {
    on_each_database(async |world| {
        let mut group = world.group("Mill Lane Pantry", "Ana").await;
        let (_, code) = open_of(&mut group, &[]).await;
        let round = round(&world, &code).await;
        let document = slips(Translator(Language::Spanish), &printed(&round));
        assert_eq!(document.title, "Hojitas");
        let Some(Block::Slips { titles, lines, .. }) = document.blocks.last() else {
            panic!("slips");
        };
        let spanish = "¿Cómo es esto para usted?";
        let others = [
            "What is it like here for you?",
            "كيف هو المكان بالنسبة لكم؟",
        ];
        assert_eq!(titles[..], [spanish, others[0], others[1]]);
        assert_eq!(
            lines[..],
            ["Mill Lane Pantry", "Dos minutos, sin nombre. Gracias."]
        );
    })
    .await;
}

#[tokio::test]
async fn questions_on_paper_come_in_the_language_that_is_asked_for_with_a_drawing_for_each_answer()
{
    on_each_database(async |world| {
        let mut group = world.group("Mill Lane Pantry", "Ana").await;
        let (address, code) = open_of(&mut group, &[]).await;
        let page = group.browser.get(&address).await.shown();
        for (language, name) in [
            ("es", "Preguntas"),
            ("en", "Questions"),
            ("fr", "Questions"),
        ] {
            let sheet = format!("{address}/questions.pdf?lang={language}");
            if language != "fr" {
                page.has(&format!("a[href=\"{sheet}\"]"));
            }
            let file = group.browser.get(&sheet).await.shown();
            let called = file.head[header::CONTENT_DISPOSITION].to_str();
            assert!(called.is_ok_and(|called| called.contains(name)), "{sheet}");
        }
        let round = round(&world, &code).await;
        let definition = queries::round::definition(&world.app, &round).await;
        let definition = definition.expect("it is kept");
        let voices = definition.voices.as_ref().expect("it asks people");
        let document = questions(EN, &printed(&round), &definition, voices);
        let asked = document.blocks.iter().filter_map(|block| match block {
            Block::Ask {
                others, drawings, ..
            } => Some((others.len(), drawings.len())),
            _ => None,
        });
        // "I'm not sure" has none.
        assert_eq!(asked.collect::<Vec<_>>(), [(4, 3); 8]);
    })
    .await;
}
