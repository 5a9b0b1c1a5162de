//! What holds of any list.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::{Listing, Matching, Meaning, checked};

use crate::domain::listing::{
    check::{Known, check},
    count::Decimals,
};

/// A fact of a list: its headings, and cells as they may be.
const FACTS: [(&[&str], &[&str], Meaning); 9] = [
    (
        &["Ward", "Neighbourhood", "Barrio", "الحي"],
        &["Hill", "Quay", "", "n/a"],
        Meaning::Neighbourhood,
    ),
    (
        &["Type", "category", "Tipo", "التصنيف"],
        &["food; tea", "Music", "", "TBC"],
        Meaning::Tags,
    ),
    (
        &["Address", "Meeting place", "Dirección", "العنوان"],
        &["1 Low Road", "St Alda's Hall", "", "?"],
        Meaning::Place,
    ),
    (
        &["What it does", "Description", "Actividades", "الأنشطة"],
        &["We cook.\nWe eat.", "Songs", "", "-"],
        Meaning::Does,
    ),
    (
        &[
            "Volunteers",
            "No. of volunteers",
            "Voluntarios/as",
            "عدد المتطوعين",
        ],
        &["12", "12.0", "1,200", "about 20", "", "TBC", "٧", "10-15"],
        Meaning::Volunteers,
    ),
    (
        &[
            "E-mail",
            "contactEmail",
            "Correo electrónico",
            "البريد الإلكتروني",
        ],
        &["a@b.example", "", "n/a", "c@d.example"],
        Meaning::Email,
    ),
    (
        &["Phone", "Telephone number", "Móvil", "رقم الجوال"],
        &["01632 960001", "+44 1632 960002", "", "07700 900001"],
        Meaning::Phone,
    ),
    (
        &["Charity number", "reg_no", "CIF", "رقم الترخيص"],
        &["900101", "SC900101", "", "900102-1"],
        Meaning::Reference,
    ),
    (
        &["Notes", "Comments", "Observaciones", "ملاحظات"],
        &["ring after six", "", "x", "https://a.example"],
        Meaning::Notes,
    ),
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn a_list_with_titles_and_odd_cells_in_any_order_comes_in_whole(
        titles in prop::collection::vec(prop::sample::select(vec!["Groups of Larkfield", "Updated in May", ""]), 0..5),
        language in 0..4_usize,
        order in Just((0..FACTS.len()).collect::<Vec<_>>()).prop_shuffle(),
        width in 1..=FACTS.len(),
        before in any::<prop::sample::Index>(),
        cells in prop::collection::vec(prop::collection::vec(any::<prop::sample::Index>(), FACTS.len()), 3..20),
    ) {
        let facts = &order[..width];
        let before = before.index(width + 1);
        let title = ["Group name", "organisation_name *", "Nombre de la entidad", "اسم الجمعية"][language];
        let mut rows: Vec<Vec<String>> = titles.iter().map(|title| vec![(*title).to_owned()]).collect();
        let headings = facts.iter().map(|fact| FACTS[*fact].0[language].to_owned());
        rows.push(headings.collect());
        let mut expected = Vec::new();
        for (at, picks) in cells.iter().enumerate() {
            // The first rows are filled in as they should be, so that it can be told what a column is.
            let pick = |fact: usize| {
                let texts = FACTS[fact].1;
                if at < 2 { texts[0] } else { texts[picks[fact].index(texts.len())] }
            };
            rows.push(facts.iter().map(|fact| pick(*fact).to_owned()).collect());
            expected.push(format!("Quay {} Club", ["Elm", "Oak", "Ash", "Bay"][at % 4].repeat(at / 4 + 1)));
        }
        let mut listing = Listing::default();
        let names = expected.iter().map(String::as_str);
        let names = std::iter::repeat_n("", titles.len()).chain([title]).chain(names);
        for ((row, cells), name) in (1..).zip(&rows).zip(names) {
            let mut cells: Vec<&str> = cells.iter().map(String::as_str).collect();
            if row as usize > titles.len() {
                cells.insert(before.min(cells.len()), name);
            }
            for (column, text) in (0..).zip(cells) {
                listing.put(row, column, text).expect("room");
            }
        }
        let guess = Matching::guess(&listing);
        prop_assert_eq!(guess.headings, Some(titles.len() as u32 + 1));
        prop_assert!(guess.apart.is_empty(), "{:?} {:?} {:?}", guess.apart, guess.columns, listing);
        prop_assert_eq!(guess.column(Meaning::Name), Some(before));
        for (at, fact) in facts.iter().enumerate() {
            let column = at + usize::from(at >= before);
            prop_assert_eq!(guess.columns[column], Some(FACTS[*fact].2), "{} {:?}", FACTS[*fact].0[language], listing);
        }
        let checked = checked(&listing, &guess);
        let found: Vec<String> = checked.groups.into_iter().map(|group| group.name).collect();
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn whatever_is_in_the_cells_every_row_is_a_group_or_kept_out_by_its_name(
        rows in prop::collection::vec(prop::collection::vec(prop_oneof![
            "[A-Za-z0-9 ,./@#*'-]{0,20}",
            "\\PC{0,12}",
            prop::sample::select(vec!["Name", "Total", "Ward", "12", "Please enter", "#org", "n/a", "Volunteers", "مجموع", "a@b.example", "1/2/2024"])
                .prop_map(str::to_owned),
        ], 0..8), 0..30),
        another in prop::collection::btree_set(1..30_u32, 0..5),
        seen in prop::collection::vec(("[a-c]{1,2}", prop::option::of("[a-c]"), prop::option::of("[a-c]")), 0..5),
        comma in any::<bool>(),
    ) {
        let mut listing = Listing::default();
        for (row, cells) in (1..).zip(&rows) {
            for (column, text) in (0..).zip(cells) {
                listing.put(row, column, text).expect("room");
            }
        }
        let mut guess = Matching::guess(&listing);
        prop_assert_eq!(guess.columns.len(), listing.width());
        let below: BTreeSet<u32> = listing.below(guess.headings).map(|(row, _)| row).collect();
        prop_assert!(guess.apart.is_subset(&below));
        guess.another = another;
        let mut known = Known::default();
        for (name, neighbourhood, place) in &seen {
            known.add(name, neighbourhood.as_deref(), place.as_deref());
        }
        let decimals = if comma { Decimals::Comma } else { Decimals::Stop };
        let checked = check(&listing, &guess, &known, decimals);
        prop_assert_eq!(checked.rows, guess.rows(&listing).count());
        prop_assert_eq!(checked.groups.len() + checked.problems.len(), checked.rows);
        for group in &checked.groups {
            for (fact, text) in &group.facts {
                prop_assert!(text.chars().count() <= fact.room() as usize && !text.is_empty());
            }
        }
    }
}
