//! Labels of charts, wherever they are drawn: none meets another, and none leaves the picture.

use good_measure::{
    charts::{
        Medium, attendance,
        canvas::LABEL,
        progress::burn_up as burned,
        standing::{Axis, Key, bars},
    },
    domain::{
        action::Outcome,
        attendance::{Turnout, by_year},
        burn_up::burn_up,
    },
    language::{Language, Translator},
};

use crate::charts::trends::{
    AR, CAPTION, EN, LONG, changed, few, four, held, held_many, level_names, life, many, today,
};

struct Text {
    words: String,
    start: f64,
    end: f64,
    top: f64,
    bottom: f64,
}

/// The texts of a chart and the room each takes.
fn texts(svg: &str) -> Vec<Text> {
    svg.split("<text ")
        .skip(1)
        .map(|part| {
            let (tag, rest) = part.split_once('>').expect("a tag");
            let words = rest.split('<').next().unwrap_or_default().trim().to_owned();
            let value = |name: &str| {
                let (_, rest) = tag.split_once(&format!("{name}=\"")).expect(name);
                rest.split('"').next().unwrap_or_default().to_owned()
            };
            let number = |name: &str| value(name).parse::<f64>().expect("a number");
            let size = number("font-size");
            let pen = LABEL.size(size);
            let pen = if tag.contains("bold") {
                pen.bold()
            } else {
                pen
            };
            let width = f64::from(pen.width(&words));
            let start = number("x")
                - match value("text-anchor").as_str() {
                    "start" => 0.0,
                    "middle" => width / 2.0,
                    _ => width,
                };
            let baseline = number(" y");
            Text {
                start,
                end: start + width,
                top: baseline - 0.7 * size,
                bottom: baseline + 0.15 * size,
                words,
            }
        })
        .collect()
}

#[track_caller]
fn is_tidy(svg: &str) {
    let (_, rest) = svg.split_once("viewBox=\"0 0 ").expect("a size");
    let size: Vec<f64> = rest
        .split(['"', ' '])
        .take(2)
        .map(|size| size.parse().expect("a number"))
        .collect();
    let texts = texts(svg);
    for (at, text) in texts.iter().enumerate() {
        let words = &text.words;
        assert!(
            text.start >= 0.0 && text.end <= size[0] && text.top >= 0.0 && text.bottom <= size[1],
            "\"{words}\" leaves the picture:\n{svg}"
        );
        for other in &texts[at + 1..] {
            let apart = text.end <= other.start
                || other.end <= text.start
                || text.bottom <= other.top
                || other.bottom <= text.top;
            assert!(apart, "\"{words}\" meets \"{}\":\n{svg}", other.words);
        }
    }
    assert!(!svg.contains("#01010"), "a stand-in colour is left:\n{svg}");
}

#[test]
fn labels_never_meet_and_never_leave_the_picture() {
    let one = held_many(1, 4);
    let audits = [
        Vec::new(),
        one,
        held_many(2, 12),
        held_many(200, 3),
        changed(),
        vec![held(today(), 1, &[10])],
    ];
    let lives = [
        Vec::new(),
        few()[..1].to_vec(),
        few()[1..3].to_vec(),
        few(),
        many(200),
        many(5000),
        vec![life("2026-11-24", "a", None)],
        vec![life(
            "2026-11-20",
            "a",
            Some((Outcome::Done, "2026-11-24", "2026-11-24")),
        )],
    ];
    for language in Language::ALL {
        for name in [
            "x",
            LONG,
            "W".repeat(200).as_str(),
            "التمحور حول الشخص وكل من يعمل معه",
        ] {
            for (at, lives) in lives.iter().enumerate() {
                let held = &audits[at % audits.len()];
                for svg in four(Translator(language), lives, held, name) {
                    is_tidy(&svg);
                }
            }
        }
    }
    for name in ["x", LONG] {
        let axes: Vec<Axis> = (0..12)
            .map(|at| Axis {
                label: name.into(),
                count: "10 of 10 statements".into(),
                now: Some(f64::from(at % 4 + 1)),
                before: None,
            })
            .collect();
        for mirrored in [false, true] {
            let key = Key {
                now: name,
                before: Some(name),
            };
            let svg = bars(&axes, &level_names(), key, CAPTION, Medium::Page, mirrored);
            is_tidy(&svg.expect("drawn"));
        }
    }
}

#[test]
fn time_runs_from_the_right_in_arabic() {
    let at = |words: Translator| {
        let svg = burned(words, &burn_up(&few(), today()), CAPTION, Medium::Page).expect("drawn");
        let name = words.text(crate::language::message("chart-today"));
        texts(&svg)
            .into_iter()
            .find(|text| text.words.contains(&name))
            .unwrap_or_else(|| panic!("no {name} in {svg}"))
            .start
    };
    assert!(at(EN) > 180.0 && at(AR) < 180.0);
}

#[test]
fn the_labels_of_attendance_stand_apart_with_any_number_of_meetings() {
    for words in [EN, AR] {
        for (meetings, apart) in [(0, 30), (1, 30), (2, 1), (12, 30), (36, 30), (200, 10)] {
            let turnouts: Vec<Turnout> = (0..meetings)
                .rev()
                .map(|nth: u64| Turnout {
                    on: today() - chrono::Days::new(nth * apart),
                    groups: usize::try_from(nth * 37 % 1_000).expect("a count"),
                    people: 0,
                })
                .collect();
            let years = by_year(&turnouts);
            let years = years.iter().map(|year| (year.year, year.groups)).collect();
            let drawn = attendance::bars(words, &turnouts, &years, CAPTION, Medium::Paper);
            is_tidy(&drawn.expect("drawn"));
        }
    }
}
