//! Days as people write them, one by one.

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// Seen from a Thursday.
fn ahead(text: &str) -> Result<NaiveDate, Unread> {
    read(text, day("2026-11-26"), Leaning::Ahead)
}

#[track_caller]
fn all(texts: &[&str], wanted: &str) {
    for text in texts {
        assert_eq!(ahead(text), Ok(day(wanted)), "{text}");
    }
}

#[test]
fn what_people_write_in_three_languages_is_read() {
    all(
        &[
            "5 Sept 2027",
            "5/9/27",
            "2027/09/05",
            "Sept 5, 2027",
            "5.9.2027",
            "the 5th of September 2027",
        ],
        "2027-09-05",
    );
    all(
        &[
            "5th November 2027",
            "Friday 5 November 2027",
            "Nov 5 2027",
            "2027/11/05",
            "5/11/27",
            "5 Nov. 2027",
            "5 nov",
            "5 de noviembre de 2027",
            "viernes, 5 de noviembre",
            "٥ نوفمبر ٢٠٢٧",
            "۵/۱۱/۲۰۲۷",
            "٥ تشرين الثاني ٢٠٢٧",
            "\u{200f}5/11/2027\u{200f}",
            "\u{2067}٥ نوفمبر ٢٠٢٧\u{2069}",
            "5 de noviembre del 2027",
            "يوم الجمعة 5 نوفمبر 2027",
            "5nov2027",
            "5 NOVEMBER 2027",
            "5–11–2027",
            "5 November 2027, 14:02",
        ],
        "2027-11-05",
    );
    all(
        &[
            "12 December",
            "12/12",
            "Dec 12th",
            "12 dic",
            "12 de diciembre",
            "١٢ ديسمبر",
            "١٢ كانون الأول",
        ],
        "2026-12-12",
    );
    all(
        &[
            "2 feb",
            "2/2",
            "feb 2",
            "2 de febrero",
            "٢ فبراير",
            "٢ شباط",
        ],
        "2027-02-02",
    );
    all(
        &[
            "1 ene 2028",
            "1º de enero de 2028",
            "primero de enero de 2028",
            "1er enero 2028",
        ],
        "2028-01-01",
    );
    all(
        &[
            "11/21/2027",
            "21/11/2027",
            "21 noviembre 2027",
            "٢١ نوفمبر ٢٠٢٧",
        ],
        "2027-11-21",
    );
}

#[test]
fn a_day_told_by_its_distance_is_read() {
    all(&["today", "hoy", "اليوم"], "2026-11-26");
    all(
        &[
            "tomorrow",
            "mañana",
            "man\u{303}ana",
            "غدًا",
            "غدا",
            "in a day",
            "Friday",
            "this friday",
            "next friday",
            "el próximo viernes",
            "viernes que viene",
            "الجمعة القادمة",
            "يوم الجمعة",
        ],
        "2026-11-27",
    );
    all(
        &[
            "the day after tomorrow",
            "pasado mañana",
            "بعد غد",
            "in two days",
            "dentro de dos días",
            "بعد يومين",
        ],
        "2026-11-28",
    );
    all(
        &[
            "in 2 weeks",
            "2 weeks",
            "+2 weeks",
            "two weeks from today",
            "in a fortnight",
            "en 2 semanas",
            "dentro de dos semanas",
            "بعد أسبوعين",
            "خلال ٢ أسابيع",
            "بعد ١٤ يومًا",
        ],
        "2026-12-10",
    );
    all(
        &[
            "in a month",
            "+1 month",
            "next month",
            "en un mes",
            "el mes que viene",
            "بعد شهر",
            "الشهر القادم",
        ],
        "2026-12-26",
    );
    all(
        &[
            "+3 months",
            "in three months",
            "dentro de 3 meses",
            "بعد ثلاثة أشهر",
            "بعد ٣ شهور",
        ],
        "2027-02-26",
    );
    all(
        &[
            "end of the month",
            "end of november",
            "fin de mes",
            "a finales de noviembre",
            "نهاية الشهر",
        ],
        "2026-11-30",
    );
    all(
        &[
            "end of next month",
            "end of December 2026",
            "نهاية ديسمبر",
            "end of the year",
        ],
        "2026-12-31",
    );
    all(&["thursday", "jueves", "الخميس"], "2026-11-26");
    all(&["next thursday", "in a week", "next week"], "2026-12-03");
    all(
        &[
            "yesterday",
            "ayer",
            "أمس",
            "last wednesday",
            "el miércoles pasado",
        ],
        "2026-11-25",
    );
    all(
        &["2 weeks ago", "hace dos semanas", "قبل أسبوعين"],
        "2026-11-12",
    );
}

#[test]
fn without_a_year_a_day_lies_ahead_or_back_as_the_field_asks() {
    let today = day("2026-11-26");
    let back = |text| read(text, today, Leaning::Back).expect("a day");
    assert_eq!(back("12/11"), day("2026-11-12"));
    assert_eq!(back("12 december"), day("2025-12-12"));
    assert_eq!(back("friday"), day("2026-11-20"));
    assert_eq!(back("29 feb"), day("2024-02-29"));
    all(&["12/11", "12 نوفمبر"], "2027-11-12");
    all(&["29 february"], "2028-02-29");
    all(&["26 november"], "2026-11-26");
}

#[test]
fn a_day_that_its_month_does_not_have_is_told_as_such() {
    let missing = |year, month, day| Err(Unread::Missing { year, month, day });
    for text in [
        "31 February 2027",
        "31/2/2027",
        "2027-02-31",
        "٣١ فبراير ٢٠٢٧",
        "31 de febrero de 2027",
        "2/31/2027",
    ] {
        assert_eq!(ahead(text), missing(2027, 2, 31), "{text}");
    }
    assert_eq!(ahead("31 february"), missing(2026, 2, 31));
    assert_eq!(ahead("29/2/2027"), missing(2027, 2, 29));
    assert_eq!(
        (days_in(2027, 2), days_in(2028, 2), days_in(2027, 11)),
        (28, 29, 30)
    );
}

#[test]
fn what_is_no_day_is_none() {
    for text in [
        "",
        "soon",
        "may",
        "2027",
        "12/2027",
        "13/13/2027",
        "5/11/2027 or 6/11/2027",
        "1/2/3/4",
        "0001-01-01",
        "5/11/12345",
        "in weeks of rain",
        "99999999999 weeks",
        "5 nov 6 dec",
    ] {
        assert_eq!(ahead(text), Err(Unread::Unknown), "{text}");
    }
}
