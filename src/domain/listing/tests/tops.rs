//! Where the headings are, and which rows below them are no groups.

use super::{Matching, Meaning, checked, listing, names};

/// The row of the headings, the rows apart, and the column of the names.
fn found(rows: &[&[&str]]) -> (Option<u32>, Vec<u32>, Option<usize>) {
    let guess = Matching::guess(&listing(rows));
    let name = guess.column(Meaning::Name);
    (guess.headings, guess.apart.into_iter().collect(), name)
}

const HILL: &[&str] = &["Hill Kitchen", "Hill", "12"];
const QUAY: &[&str] = &["Quay Choir", "Quay", "9"];
const ELM: &[&str] = &["Elm Menders", "Elm", "4"];
const HEAD: &[&str] = &["Organisation", "Ward", "Volunteers"];

#[test]
fn headings_are_found_below_titles() {
    let title: &[&str] = &["Groups of Larkfield as at May"];
    let told: &[&str] = &["Council", "Larkfield"];
    let asked: &[&str] = &["Contact", "Jo Marsh, Communities team"];
    let none: &[&str] = &[];
    for (rows, row) in [
        (&[HEAD, HILL, QUAY][..], 1),
        (&[title, HEAD, HILL, QUAY], 2),
        (&[title, none, HEAD, HILL, QUAY], 3),
        (&[title, none, told, asked, none, HEAD, HILL, QUAY], 6),
        (&[title, told, asked, HEAD, HILL, QUAY], 4),
        (&[title, &["Ryhmä", "Alue", "Väki"], HILL, QUAY, ELM], 2),
        (&[&["NIMI", "ALUE", "VÄKI"], HILL, QUAY], 1),
        (
            &[
                &["Nimi:", "Alue:", ""],
                &["Hill Kitchen", "Hill"],
                &["Quay Choir", "Quay"],
            ],
            1,
        ),
    ] {
        assert_eq!(found(rows), (Some(row), vec![], Some(0)), "{rows:?}");
    }
}

#[test]
fn a_list_without_headings_is_known_by_what_is_in_it() {
    for (rows, name) in [
        (&[&["Mill Lane"][..], &["Long table"]][..], 0),
        (&[&["1", "Mill Lane"], &["2", "Long table"]], 1),
        (
            &[
                &["North", "Mill Lane"],
                &["North", "Long table"],
                &["South", "Hall"],
            ],
            1,
        ),
        (&[HILL, QUAY, ELM], 0),
        (&[&["مطبخ الحارة"], &["دار النور"], &["يد العون"]], 0),
        (&[&["北区食堂"], &["南区食堂"]], 0),
        (&[&["Pantry"], &["Mill Lane"], &["Long table"]], 0),
        (&[&["Harbour Pantry", "TBC"], &["Hill Larder", "12"]], 0),
        (
            &[
                HILL,
                QUAY,
                ELM,
                &["Ash Readers", "Ash", "3"],
                &["Services", "Area", "7"],
            ],
            0,
        ),
    ] {
        assert_eq!(found(rows), (None, vec![], Some(name)), "{rows:?}");
    }
    // Ways to reach somebody are known without a heading, and seen by nobody but the network's facilitators.
    let list = listing(&[&[
        "Quay Choir",
        "al@quay.example",
        "01632 960001",
        "3/4/1980",
        "1 Back Lane",
    ]]);
    let columns = [
        Some(Meaning::Name),
        Some(Meaning::Email),
        Some(Meaning::Phone),
        None,
        None,
    ];
    assert_eq!(Matching::guess(&list).columns, columns);
    assert_eq!(found(&[]), (None, vec![], None));
}

#[test]
fn one_column_of_names_is_a_list() {
    for (rows, row) in [
        (&["Name", "Mill Lane", "Hall"][..], Some(1)),
        (&["Name of organisation *", "Mill Lane", "Hall"], Some(1)),
        (&["Grupos", "Comedor Sol", "Coro Río"], Some(1)),
        (&["اسم الجمعية", "دار النور", "يد العون"], Some(1)),
        (
            &["Food groups in the valley", "Name", "Mill Lane", "Hall"],
            Some(2),
        ),
        (&["Mill Lane", "Hall", "The Name Project"], None),
    ] {
        let rows: Vec<Vec<&str>> = rows.iter().map(|row| vec![*row]).collect();
        let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
        assert_eq!(found(&rows), (row, vec![], Some(0)), "{rows:?}");
    }
    let titled = listing(&[
        &["List of groups in the valley"],
        &[],
        &["Mill Lane"],
        &["Hall"],
    ]);
    assert_eq!(names(&titled), ["Mill Lane", "Hall"]);
}

#[test]
fn rows_that_are_no_groups_are_asked_about() {
    let odd: &[&[&str]] = &[
        &["#org", "#loc+name", "#reached"],
        &["Please enter the full name", "Which ward?", "How many?"],
        &["e.g. Larkfield Soup Table", "North", "12"],
        &["text", "text", "number"],
        &["required", "optional", "optional"],
        &["Nombre de la entidad", "Barrio", "Voluntarios"],
        &["1", "2", "3"],
        &["Escriba el nombre completo", "", ""],
        &["يرجى كتابة الاسم كاملا", "الحي", ""],
    ];
    for odd in odd {
        let (row, apart, _) = found(&[HEAD, odd, HILL, QUAY, ELM]);
        assert_eq!((row, apart), (Some(1), vec![2]), "{odd:?}");
    }
    let below: &[&[&str]] = &[
        &["Total", "", "25"],
        &["TOTAL:", "", "25"],
        &["Grand total", "-", "25"],
        &["Totales", "", "25"],
        &["المجموع", "", "25"],
        &["Total groups: 3", "", ""],
        &["", "Total", "25"],
        &["", "", "25"],
        &["Average", "", "8.3"],
        &["Source: Larkfield council", "", ""],
        &["* groups that meet in summer only", "", ""],
        &[
            "We keep this list as well as we can, and thank all who help.",
            "",
            "",
        ],
        HEAD,
    ];
    for below in below {
        let (row, apart, _) = found(&[HEAD, HILL, QUAY, ELM, below]);
        assert_eq!((row, apart), (Some(1), vec![5]), "{below:?}");
    }
    let titled = [HEAD, &["NORTH WARD"], HILL, QUAY, &[], &["South ward"], ELM];
    assert_eq!(found(&titled).1, [2, 6]);
    let numbered: [&[&str]; 5] = [
        &["No", "Name", "Ward"],
        &["1", "Elm Hall", "Elm"],
        &["2", "Quay Hall", "Quay"],
        &["3"],
        &["4"],
    ];
    assert_eq!(found(&numbered).1, [4, 5]);
}

#[test]
fn groups_with_odd_names_are_groups() {
    let odd: &[&[&str]] = &[
        &["Total Kitchen", "North", "12"],
        &["Total", "North", "12"],
        &["Sum of Us", "", "12"],
        &["Choose Life", "North", "12"],
        &["Please Feed Me", "North", ""],
        &["The Number 9 Bus", "", ""],
        &["Notes and Chords", "North", "3"],
        &["Quay Hall", "", ""],
        &["Ward 10 Club", "about 20", ""],
    ];
    for odd in odd {
        let (row, apart, _) = found(&[HEAD, odd, HILL, QUAY, ELM, &["Ash", "Ash", "1"]]);
        assert_eq!((row, apart), (Some(1), vec![]), "{odd:?}");
        let (row, apart, _) = found(&[HEAD, HILL, QUAY, ELM, odd, &["Ash", "Ash", "1"]]);
        assert_eq!((row, apart), (Some(1), vec![]), "{odd:?}");
    }
}

#[test]
fn a_wrong_guess_costs_a_column_and_never_a_row() {
    let list = listing(&[
        &[
            "Group",
            "Members Only",
            "Volunteers",
            "Area code",
            "Venue",
            "Languages",
            "People helped",
        ],
        &[
            "Hill Kitchen",
            "FALSE",
            "Jo Marsh",
            "E05001",
            "https://hill.example",
            "en",
            "Families",
        ],
        &[
            "Quay Choir",
            "TRUE",
            "Al Field",
            "E05002",
            "https://quay.example",
            "en",
            "Older people",
        ],
        &[
            "Elm Menders",
            "FALSE",
            "Bo Reed",
            "E05003",
            "",
            "en",
            "Everyone",
        ],
    ]);
    let guess = Matching::guess(&list);
    assert_eq!(guess.columns[0], Some(Meaning::Name));
    assert!(
        guess.columns[1..].iter().all(Option::is_none),
        "{:?}",
        guess.columns
    );
    assert_eq!(checked(&list, &guess).groups.len(), 3);
}

#[test]
fn what_is_a_persons_own_is_never_where_others_see_it() {
    for heading in [
        "Home address",
        "Secretary's home",
        "Contact address",
        "Chair's address",
        "Correspondence address",
        "Address of treasurer",
        "Postal address",
        "DOB",
        "Date of birth",
        "Next of kin",
        "Emergency contact",
        "DBS checked",
        "DBS certificate",
        "Bank details",
        "Sort code",
        "Account number",
        "IBAN",
        "About (private)",
        "Personal notes on chair",
        "Home postcode",
        "Gender",
        "NI number",
        "Domicilio particular",
        "Fecha de nacimiento",
        "DNI",
        "Cuenta bancaria",
        "Dirección de la secretaria",
        "تاريخ الميلاد",
        "عنوان السكن",
        "رقم الهوية",
        "الحساب البنكي",
        "عنوان المسؤول",
        "Key holder",
        "Home tel",
    ] {
        for cell in [
            "Jo Marsh",
            "1 Back Lane",
            "3/4/1980",
            "12345678",
            "12",
            "food, tea",
            "ZZ1 1AA",
            "jo@hill.example",
        ] {
            let list = listing(&[
                &["Group name", heading],
                &["Hill Kitchen", cell],
                &["Quay Choir", cell],
            ]);
            let guess = Matching::guess(&list);
            let meaning = guess.columns[1];
            let is_hidden = meaning.is_none_or(|meaning| meaning.register_fact().is_some());
            assert!(is_hidden, "{heading}: {cell} is {meaning:?}");
            assert_eq!(guess.columns[0], Some(Meaning::Name), "{heading}");
        }
    }
    // Nor are people taken for groups where no group has a name.
    let people = listing(&[
        &["Contact name", "Email"],
        &["Jo Marsh", "jo@hill.example"],
        &["Al Field", "al@quay.example"],
    ]);
    assert_eq!(
        Matching::guess(&people).columns,
        [Some(Meaning::Contact), Some(Meaning::Email)]
    );
}

#[test]
fn numbers_are_names_only_where_there_is_nothing_else() {
    let guess = |rows: &[&[&str]]| Matching::guess(&listing(rows)).columns;
    let columns = guess(&[
        &["Charity", "Title"],
        &["900101", "Soup Table"],
        &["900102", "Choir"],
    ]);
    assert_eq!(columns, [None, Some(Meaning::Name)]);
    let columns = guess(&[&["Name", "Volunteers"], &["1625", "12"], &["1999", "4"]]);
    assert_eq!(columns, [Some(Meaning::Name), Some(Meaning::Volunteers)]);
    let columns = guess(&[&["1", "12"], &["2", "4"]]);
    assert_eq!(columns, [None, None]);
}
