//! Charts of progress over time, as they are drawn: with nothing, one, two, two hundred points, a year without any, a
//! change of version, twelve principles with long names, in Arabic.

use chrono::{Days, NaiveDate};

use good_measure::{
    charts::{
        Caption, ChartError, Medium,
        action_stage::places as table,
        canvas::QUIET,
        fonts::Fonts,
        picture::{Round, framed},
        png::png,
        progress::{burn_up as burned, on_time as timed},
        standing_history::{Panel, Shared, courses as panels},
    },
    domain::{
        action::{ActionState, Outcome},
        action_stage::{ActionStage, StageCounts, stages_by_principle},
        burn_up::{ActionHistory, Ending, OnTime, PrincipleRef, Quarter, burn_up, on_time},
        standing::Standing,
        standing_history::{ClosedAudit, standing_histories},
    },
    language::{Language, Translator},
    queries::progress::PlanProgress,
    wording::progress::for_paper,
};

pub const EN: Translator = Translator(Language::English);

pub const AR: Translator = Translator(Language::Arabic);

pub const LONG: &str =
    "Working together with other organisations in the neighbourhood and far beyond it";

const PRINCIPLES: [&str; 12] = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"];

pub const CAPTION: Caption<'_> = Caption {
    title: "How it <went>",
    reading: "Up & down.",
    nothing: "Nothing is planned yet. One small thing is a good start.",
};

pub fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

pub fn today() -> NaiveDate {
    day("2026-11-24")
}

fn of(principle: &str) -> PrincipleRef {
    PrincipleRef {
        questionnaire_id: "q".into(),
        principle_id: principle.into(),
    }
}

pub fn life(planned: &str, principle: &str, ended: Option<(Outcome, &str, &str)>) -> ActionHistory {
    ActionHistory {
        planned_on: day(planned),
        due_on: Some(day("2026-11-01")),
        state: ActionState::Started,
        of: [of(principle)].into(),
        endings: ended
            .into_iter()
            .map(|(outcome, on, due)| Ending {
                outcome,
                on: day(on),
                due_on: Some(day(due)),
                reopened_on: None,
            })
            .collect(),
    }
}

/// A year between the first two and the others, one let go, one past its day.
pub fn few() -> Vec<ActionHistory> {
    vec![
        life(
            "2025-02-01",
            "a",
            Some((Outcome::Done, "2025-03-01", "2025-03-15")),
        ),
        life(
            "2025-02-01",
            "a",
            Some((Outcome::LetGo, "2025-03-20", "2025-04-01")),
        ),
        life(
            "2026-08-01",
            "b",
            Some((Outcome::Done, "2026-10-20", "2026-10-01")),
        ),
        life("2026-08-01", "b", None),
    ]
}

/// As many as wanted over eight years, in no order, none by chance.
pub fn many(count: u64) -> Vec<ActionHistory> {
    (0..count)
        .map(|at| {
            let mixed = at.wrapping_mul(2_654_435_761) % 1_000_003;
            let planned = today() - Days::new(mixed % 2900);
            let on = planned + Days::new(10 + mixed % 170);
            let outcome = if mixed % 5 == 0 {
                Outcome::LetGo
            } else {
                Outcome::Done
            };
            let due_on = (mixed % 4 > 0).then(|| planned + Days::new(mixed % 200));
            let ended = (mixed % 10 < 7 && on < today()).then_some(Ending {
                outcome,
                on,
                due_on,
                reopened_on: None,
            });
            ActionHistory {
                planned_on: planned,
                due_on,
                state: ActionState::ALL[(mixed % 3) as usize],
                of: PRINCIPLES[..(mixed % 3) as usize]
                    .iter()
                    .map(|_| of(PRINCIPLES[(mixed % 12) as usize]))
                    .collect(),
                endings: ended.into_iter().collect(),
            }
        })
        .collect()
}

pub fn held(on: NaiveDate, version: i32, sums: &[i32]) -> ClosedAudit {
    let standing = |(sum, principle): (&i32, &&str)| Standing {
        principle_id: (*principle).into(),
        statements: 10,
        // Too little where there is nothing to add up.
        scored: if *sum > 0 { 10 } else { 1 },
        level_sum: *sum,
        unknown: 0,
        not_for_us: 0,
    };
    ClosedAudit {
        on,
        version,
        levels: 4,
        standings: sums.iter().zip(&PRINCIPLES).map(standing).collect(),
    }
}

/// A change of version, and a gap in the second principle.
pub fn changed() -> Vec<ClosedAudit> {
    vec![
        held(day("2023-11-01"), 1, &[12, 20]),
        held(day("2024-11-01"), 1, &[20, 0]),
        held(day("2025-11-01"), 2, &[22, 26]),
        held(day("2026-11-01"), 2, &[31, 26]),
    ]
}

pub fn held_many(count: u64, principles: usize) -> Vec<ClosedAudit> {
    (0..count)
        .map(|at| {
            let sums: Vec<i32> = (0..principles as u64)
                .map(|principle| 10 + ((at * 7 + principle * 5) % 31) as i32)
                .collect();
            let version = if at * 3 > count { 2 } else { 1 };
            held(today() - Days::new(10 * (count - at)), version, &sums)
        })
        .collect()
}

pub fn level_names() -> Vec<String> {
    ["Not yet", "Starting", "Mostly", "Part of how we work"]
        .map(str::to_owned)
        .to_vec()
}

fn drawn(
    words: Translator,
    held: &[ClosedAudit],
    lives: &[ActionHistory],
    principles: usize,
    title: &str,
) -> Result<String, ChartError> {
    let ids: Vec<String> = PRINCIPLES[..principles]
        .iter()
        .map(ToString::to_string)
        .collect();
    let all: Vec<Panel> = standing_histories(held, "q", &ids, lives)
        .into_iter()
        .map(|course| Panel {
            title: title.into(),
            level: "Part of how we work".into(),
            course,
        })
        .collect();
    let levels = level_names();
    let shared = Shared {
        rounds: &[],
        held,
        levels: &levels,
        today: today(),
    };
    panels(words, shared, &all, CAPTION, Medium::Page)
}

fn rows(lives: &[ActionHistory], name: &str) -> Vec<(String, StageCounts)> {
    stages_by_principle(lives, today())
        .into_values()
        .map(|counts| (name.to_owned(), counts))
        .collect()
}

pub fn four(
    words: Translator,
    lives: &[ActionHistory],
    held: &[ClosedAudit],
    name: &str,
) -> Vec<String> {
    let principles = held.first().map_or(1, |audit| audit.standings.len());
    [
        burned(words, &burn_up(lives, today()), CAPTION, Medium::Page),
        timed(words, &on_time(lives, today()), CAPTION, Medium::Page),
        table(words, &rows(lives, name), CAPTION, Medium::Page),
        drawn(words, held, lives, principles, name),
    ]
    .into_iter()
    .map(|svg| svg.expect("drawn"))
    .collect()
}

#[test]
fn what_was_planned_and_done_is_drawn_over_a_year_without_anything() {
    let days = burn_up(&few(), today());
    insta::assert_snapshot!(burned(EN, &days, CAPTION, Medium::Page).expect("drawn"));
}

#[test]
fn quarters_without_any_have_no_bar_and_say_so() {
    let svg = timed(EN, &on_time(&few(), today()), CAPTION, Medium::Page).expect("drawn");
    assert_eq!(
        svg.matches("\nnone\n").count() + svg.matches(">none\n").count(),
        6,
        "{svg}"
    );
    assert!(
        svg.contains("1 of 1") && svg.contains("0 of 1") && !svg.contains('%'),
        "{svg}"
    );
    insta::assert_snapshot!(svg);
}

#[test]
fn one_of_one_is_a_shorter_bar_than_ten_of_ten() {
    let quarter = |by_day, month| OnTime {
        quarter: Quarter::of(day(month)),
        by_day,
        later: 0,
        no_day: 0,
    };
    let quarters = [quarter(1, "2026-01-10"), quarter(10, "2026-04-10")];
    let svg = timed(EN, &quarters, CAPTION, Medium::Page).expect("drawn");
    assert!(svg.contains("1 of 1") && svg.contains("10 of 10"), "{svg}");
    let mut widths: Vec<u32> = svg
        .lines()
        .filter(|line| line.starts_with("<rect") && line.contains("fill=\"var(--now)\""))
        .filter_map(|line| good_measure::charts::attribute(line, "width")?.parse().ok())
        .collect();
    // The first is the mark of the key.
    let bars = widths.split_off(1);
    assert_eq!(bars.len(), 2, "{svg}");
    assert!(bars[0] * 9 < bars[1], "{bars:?}\n{svg}");
}

#[test]
fn no_chart_has_a_colour_that_praises_or_blames() {
    let red_or_green = |colour: &str| {
        let part = |at: usize| i32::from_str_radix(&colour[at..at + 2], 16).expect("a colour");
        let (red, green, blue) = (part(1), part(3), part(5));
        // Red or green far above both others.
        red - green.max(blue) > 90 || green - red.max(blue) > 40
    };
    for svg in charts_for_paper() {
        for colour in svg
            .split("=\"#")
            .skip(1)
            .map(|rest| format!("#{}", &rest[..6]))
        {
            assert!(!red_or_green(&colour), "{colour} in\n{svg}");
        }
    }
}

fn charts_for_paper() -> Vec<String> {
    let lives = [few(), many(50)].concat();
    vec![
        burned(EN, &burn_up(&lives, today()), CAPTION, Medium::Paper).expect("drawn"),
        timed(EN, &on_time(&lives, today()), CAPTION, Medium::Paper).expect("drawn"),
        table(EN, &rows(&lives, "Welcoming"), CAPTION, Medium::Paper).expect("drawn"),
    ]
}

#[test]
fn places_run_from_the_right_in_arabic() {
    let svg = table(AR, &rows(&few(), "الترحيب"), CAPTION, Medium::Page).expect("drawn");
    insta::assert_snapshot!(svg);
}

#[test]
fn no_line_is_drawn_across_changed_statements_or_a_gap() {
    let svg = drawn(EN, &changed(), &few(), 2, "Welcoming").expect("drawn");
    // Two lines for the first principle, one for the second.
    assert_eq!(
        svg.matches("stroke=\"var(--now)\" stroke-width=\"3\"")
            .count(),
        3,
        "{svg}"
    );
    assert!(svg.contains("The statements changed here."), "{svg}");
    // Levels by name at their lines, for both rows of panels, and squares in the key as in the panels.
    for name in ["Not yet", "Starting", "Mostly"] {
        assert_eq!(
            svg.matches(&format!("\n{name}\n")).count(),
            2,
            "{name}\n{svg}"
        );
    }
    assert!(svg.contains("after the statements"), "{svg}");
    insta::assert_snapshot!(svg);
}

#[test]
fn the_names_of_places_fit_their_columns_word_by_word() {
    for language in Language::ALL {
        for place in ActionStage::ALL {
            let name = Translator(language).term(place);
            for word in name.split_whitespace() {
                assert!(QUIET.width(word) <= 52, "{word} is too long for its column");
            }
        }
    }
}

#[test]
fn where_there_is_nothing_the_picture_says_so_kindly() {
    for svg in four(EN, &[], &[], "x") {
        assert!(svg.contains("One small thing is a"), "{svg}");
    }
}

#[test]
fn documents_take_the_charts_that_have_something_to_show() {
    let loaded = |lives: &[ActionHistory]| PlanProgress {
        told: Vec::new(),
        today: today(),
        days: burn_up(lives, today()),
        quarters: on_time(lives, today()),
        places: stages_by_principle(lives, today())
            .into_values()
            .map(|counts| (None, counts))
            .collect(),
        overdue: 0,
        questionnaires: Vec::new(),
        courses: None,
    };
    assert_eq!(for_paper(EN, &loaded(&[])).expect("drawn"), []);
    let charts = for_paper(AR, &loaded(&few())).expect("drawn");
    assert_eq!(charts.len(), 3);
    for (svg, reading) in charts {
        assert!(svg.ends_with("</svg>\n") && !svg.contains("var("), "{svg}");
        assert!(!reading.is_empty());
    }
}

#[test]
fn five_thousand_actions_and_two_hundred_audits_are_drawn() {
    let (lives, held) = (many(5000), held_many(200, 12));
    let charts = four(EN, &lives, &held, LONG);
    for svg in charts {
        assert!(svg.len() < 250_000, "{} bytes", svg.len());
    }
}

#[test]
fn a_picture_stands_by_itself_and_hostile_names_stay_words() {
    let hostile = "</text><script>alert(1)</script>&amp;\u{202e}abc\u{0}\u{fffe}🍞你好 مرحبا";
    let chart = table(EN, &rows(&few(), hostile), CAPTION, Medium::Paper).expect("drawn");
    let round = Round {
        group: hostile,
        caption: CAPTION,
        foot: "Made with Good Measure",
        mirrored: false,
    };
    let sheet = framed(&chart, round).expect("framed");
    assert!(
        !sheet.contains("<script") && !sheet.contains('\u{202e}'),
        "{sheet}"
    );
    assert!(!sheet.contains("var("), "{sheet}");
    is_tidy_sheet(&sheet);
    let picture = png(&sheet, 2.0, &Fonts::shipped()).expect("a picture");
    assert!(picture.starts_with(b"\x89PNG\r\n\x1a\n"));
    assert_eq!(picture[16..20], 800_u32.to_be_bytes());
}

#[track_caller]
fn is_tidy_sheet(sheet: &str) {
    for words in [
        "How it &lt;went&gt;",
        "Up &amp; down.",
        "Made with Good Measure",
    ] {
        let seen = format!("\n{words}\n");
        assert!(
            sheet.contains(&seen) || sheet.contains(&format!(">{words}\n")),
            "{words}\n{sheet}"
        );
    }
}
