//! Dates as people type them.

use chrono::NaiveDate;

use crate::domain::digits::western;

/// Reads a date typed in one of the forms people use: `2026-11-21`, `21/11/2026`, `21.11.2026`, `21-11-2026`,
/// `21 November 2026`, `21 Nov 2026`. Day before month, as in Britain. None when it is none of them.
pub fn read(text: &str) -> Option<NaiveDate> {
    let text: String = text.trim().chars().map(western).collect();
    [
        "%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y", "%d %B %Y", "%d %b %Y",
    ]
    .iter()
    .find_map(|form| NaiveDate::parse_from_str(&text, form).ok())
    .filter(|date| (1900..2200).contains(&chrono::Datelike::year(date)))
}

/// A date as [`read`] reads it in any language: `21/11/2026`.
pub fn write(date: NaiveDate) -> String {
    date.format("%d/%m/%Y").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_forms_people_type_are_read() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 5);
        for text in [
            "2026-11-05",
            "5/11/2026",
            "05.11.2026",
            " 5 November 2026 ",
            "5 nov 2026",
            "٥/١١/٢٠٢٦",
        ] {
            assert_eq!(read(text), day, "{text}");
        }
        for text in [
            "",
            "tomorrow",
            "31/2/2026",
            "5/11/26",
            "2026-13-01",
            "0001-01-01",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
