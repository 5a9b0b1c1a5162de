use super::*;

type Told = Vec<(u32, u32)>;

fn read_all(text: &str, quotes: Option<Quotes>) -> (Vec<Vec<String>>, Told, Told) {
    let mut rows = Rows::new(text, Some(','), quotes);
    let all = rows.by_ref().collect();
    (all, rows.swallowed, rows.held)
}

fn read(text: &str) -> (Vec<Vec<String>>, Told) {
    let (rows, swallowed, held) = read_all(text, None);
    assert_eq!(held, []);
    (rows, swallowed)
}

#[track_caller]
fn is_read(text: &str, expected: &[&[&str]], swallowed: &[(u32, u32)]) {
    let (rows, told) = read(text);
    assert_eq!(rows, expected);
    assert_eq!(told, swallowed);
}

#[test]
fn marks_hold_a_cell_together_also_behind_blanks() {
    is_read(
        "\"Name\", \"Place\"\r\n\"Mill \"\"A\"\"\" ,  \"Low Road, Leeds\" \r\n",
        &[&["Name", "Place"], &["Mill \"A\"", "Low Road, Leeds"]],
        &[],
    );
    is_read("a,\n\"\",b,", &[&["a", ""], &["", "b", ""]], &[]);
}

#[test]
fn marks_within_a_cell_are_signs() {
    is_read(
        "\"The Hub\" café,\"Old \"Mill\" Hall, Leeds\",5\" pipe\nMill,\"x\",y\n",
        &[
            &["\"The Hub\" café", "Old \"Mill\" Hall, Leeds", "5\" pipe"],
            &["Mill", "x", "y"],
        ],
        &[],
    );
}

#[test]
fn one_stray_mark_swallows_no_rows() {
    is_read(
        "Name,Ward,Site\nMill,North,\"mill.example\nQuay,South,quay.example\n\"Old, Mill\",South,old.example\n",
        &[
            &["Name", "Ward", "Site"],
            &["Mill", "North", "\"mill.example"],
            &["Quay", "South", "quay.example"],
            &["Old, Mill", "South", "old.example"],
        ],
        &[(2, 4)],
    );
    // In a list in which every cell has its marks.
    is_read(
        "\"Name\",\"Site\"\n\"Mill\",\"mill.example\n\"Quay\",\"quay.example\"\n",
        &[
            &["Name", "Site"],
            &["Mill", "\"mill.example"],
            &["Quay", "quay.example"],
        ],
        &[(2, 3)],
    );
}

#[test]
fn stray_marks_that_end_each_other_swallow_no_rows() {
    for between in 1..40 {
        let rows = "Quay,South,quay.example\n".repeat(between);
        let text = format!(
            "Name,Ward,Site\nMill,North,\"mill.example\n{rows}Elm,North,elm.example\"\nAsh,North,ash.example\n"
        );
        let (rows, told) = read(&text);
        assert_eq!(rows.len(), between + 4);
        assert!(rows.iter().all(|row| row.len() == 3));
        assert_eq!(told, [(2, between as u32 + 3)]);
    }
    let last = "Name,Ward,Site\nMill,\"North,x\nQuay,South,y\nElm\",North,z\nAsh,North,w\n";
    assert_eq!(read(last).1, [(2, 4)]);
}

#[test]
fn stray_marks_that_open_cells_of_two_rows_swallow_none() {
    is_read(
        "Name,Site\nMill,\"mill\nOld,old\nElm,\"elm\nAsh,ash\n",
        &[
            &["Name", "Site"],
            &["Mill", "\"mill"],
            &["Old", "old"],
            &["Elm", "\"elm"],
            &["Ash", "ash"],
        ],
        &[(2, 4)],
    );
}

#[test]
fn a_mark_that_never_ends_is_a_sign() {
    is_read(
        "\"Mill,Leeds\nTable,York\nHall,Hull",
        &[&["\"Mill", "Leeds"], &["Table", "York"], &["Hall", "Hull"]],
        &[(1, 3)],
    );
}

#[test]
fn lines_of_an_address_stay_one_cell() {
    for address in [
        "The Hall,\nLow Road,\nLeeds",
        "The Hall\n\nLow Road, Leeds\nUK",
        "1 Low Road, Larkfield\nNorthgate, UK",
        "a\nb, c\nd, e\nf, g",
        "We meet on Mondays, and eat\r\nWe talk, and walk\r\nWe sing, and dance",
    ] {
        for text in [
            format!("Name,Address\nMill,\"{address}\"\nQuay,Pier\n"),
            format!("Name,Address,Ward\nMill,\"{address}\",North\nQuay,Pier,South\n"),
            format!("\"Name\",\"Address\",\"Ward\"\n\"Mill\",\"{address}\",\"North\"\n"),
        ] {
            let (rows, told) = read(&text);
            assert_eq!(rows[1][1], address, "{text}");
            assert_eq!(told, [], "{text}");
        }
    }
}

#[test]
fn a_few_lines_that_look_like_rows_stay_one_cell_and_are_told() {
    let text = "Name,Site\nMill,\"mill.example\nQuay,quay.example\"\nAsh,ash.example\n";
    let (rows, swallowed, held) = read_all(text, None);
    assert_eq!((rows.len(), swallowed, held), (3, vec![], vec![(2, 3)]));
    let mut rows = Rows::new("Name\n\"Mill\nQuay\"\nElm", None, None);
    assert_eq!(rows.by_ref().count(), 3);
    assert_eq!(rows.held, [(2, 3)]);
}

#[test]
fn a_person_may_know_better() {
    let text = "Name,Site\nMill,\"mill\nQuay,quay\nElm,elm\"\nAsh,\"ash\" x\n";
    let (rows, swallowed, held) = read_all(text, Some(Quotes::Hold));
    assert_eq!(rows[1], ["Mill", "mill\nQuay,quay\nElm,elm"]);
    assert_eq!((rows.len(), &rows[2][1]), (3, &"ashx".to_owned()));
    assert_eq!((swallowed, held), (vec![], vec![(2, 4)]));
    let (rows, swallowed, held) = read_all(text, Some(Quotes::Signs));
    assert_eq!(rows[4], ["Ash", "\"ash\" x"]);
    assert_eq!((swallowed, held), (vec![], vec![]));
}

#[test]
fn a_text_that_is_made_to_be_slow_is_gone_through_a_few_times() {
    for text in [
        "\"\"x\n",
        "a,\"\n",
        "\"",
        "a,\"b\"c\n",
        "a,\"b\"\"\n",
        "\"a\n\"\n",
        " \" \"",
        "a,\"\"\"b\n",
    ] {
        let text = text.repeat(20_000);
        let rows = Rows::new(&text, Some(','), None);
        assert!(rows.count() > 0);
    }
}
