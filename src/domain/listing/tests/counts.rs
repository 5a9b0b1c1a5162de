use crate::domain::listing::count::{
    Count::{self, Nothing, Of, Unclear},
    Decimals, count, number,
};

#[test]
fn counts_are_read_as_people_write_them() {
    for (text, stop, comma) in [
        ("12", Of(12), Of(12)),
        ("0", Of(0), Of(0)),
        ("12.0", Of(12), Of(12)),
        ("12,0", Of(12), Of(12)),
        ("12.00", Of(12), Of(12)),
        ("1,200", Of(1200), Unclear),
        ("1.200", Unclear, Of(1200)),
        ("1,000", Of(1000), Unclear),
        ("1.000", Unclear, Of(1000)),
        (" 1,200 ", Of(1200), Unclear),
        ("1,200,000", Of(1_200_000), Of(1_200_000)),
        ("1.200.000", Of(1_200_000), Of(1_200_000)),
        ("1,200.00", Of(1200), Of(1200)),
        ("1.200,00", Of(1200), Of(1200)),
        ("1 200", Of(1200), Of(1200)),
        ("1\u{a0}200", Of(1200), Of(1200)),
        ("1\u{202f}200\u{202f}000", Of(1_200_000), Of(1_200_000)),
        ("1'200", Of(1200), Of(1200)),
        ("1’200", Of(1200), Of(1200)),
        ("١٬٢٠٠", Of(1200), Of(1200)),
        ("١٢٫٠", Of(12), Of(12)),
        ("١٢٫٥", Unclear, Unclear),
        ("\u{200f}٧", Of(7), Of(7)),
        ("\u{202b}۱۲۰\u{202c}", Of(120), Of(120)),
        ("~30", Of(30), Of(30)),
        ("30+", Of(30), Of(30)),
        ("007", Of(7), Of(7)),
        ("12 volunteers", Of(12), Of(12)),
        ("30 people per week", Of(30), Of(30)),
        ("12 voluntarios/as", Of(12), Of(12)),
        ("20 personas", Of(20), Of(20)),
        ("١٢ متطوعًا", Of(12), Of(12)),
    ] {
        assert_eq!(count(text, Decimals::Stop), stop, "{text}");
        assert_eq!(count(text, Decimals::Comma), comma, "{text}");
    }
}

#[test]
fn a_fraction_never_becomes_thousands() {
    for text in [
        "0.125",
        "0,125",
        "0.1250",
        "2.5",
        "2,5",
        "1.2340",
        "1234,567",
        "1234.567",
        "12.5",
        "1.234,5",
        "1,234.5",
        "0.5",
        ".5",
        "1,20",
        "1,20,000",
        "1.2.3",
        "12345,678",
    ] {
        for decimals in [Decimals::Stop, Decimals::Comma] {
            assert_eq!(count(text, decimals), Unclear, "{text}");
        }
    }
}

#[test]
fn what_says_nothing_is_empty_and_what_is_no_count_for_certain_is_unclear() {
    for text in [
        "",
        " ",
        "n/a",
        "N/A",
        "n.a.",
        "NA",
        "#N/A",
        "-",
        "–",
        "—",
        "--",
        "none",
        "Nil",
        "Ninguna",
        "no aplica",
        "s/d",
        "لا يوجد",
        "غير متوفر",
        "\u{200b}",
        "...",
    ] {
        assert_eq!(count(text, Decimals::Stop), Nothing, "{text}");
    }
    for text in [
        "TBC",
        "?",
        "approx 20",
        "about 20",
        "unas 20",
        "حوالي 20",
        "10-15",
        "10 – 15",
        "10 to 15",
        "-3",
        "=1+1",
        "a few",
        "5%",
        "£5",
        "12 hours",
        "3 vans",
        "12k",
        "99999999999",
        "<5",
        "over 30",
        "20 or so",
        "12/4",
        "yes",
        "FALSE",
        "3rd",
        "E05001",
        "1 2",
        "12 13",
    ] {
        assert_eq!(count(text, Decimals::Stop), Unclear, "{text}");
    }
}

#[test]
fn a_count_that_is_typed_may_be_in_whichever_language() {
    for (text, read) in [
        ("1,200", Some(1200)),
        ("1.200", Some(1200)),
        ("1 200 000", Some(1_200_000)),
        ("12.0", Some(12)),
        ("12.5", None),
        ("0.125", None),
        ("a few", None),
        ("", None),
    ] {
        assert_eq!(number(text), read, "{text}");
    }
    assert_eq!(count("12", Decimals::Comma), Count::Of(12));
}
