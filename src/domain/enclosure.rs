//! A file that goes with what a group told a meeting: of which kinds it may be, and what it is called when it is given on.

use crate::domain::{error::Error, form::is_seen, ids::EnclosureId, word::words};

/// Most bytes of it.
pub const MOST: usize = 2 * 1024 * 1024;

/// Most letters of its name before the point.
const LONGEST: usize = 80;

words! {
    /// A kind of file that people share. Others are not taken: a page or a program could do something where it is opened.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum EnclosureKind {
        /// A document as it is printed.
        Pdf = "pdf",
        /// A picture.
        Png = "png",
        /// A photograph.
        Jpeg = "jpg",
        /// A letter of Word.
        Docx = "docx",
        /// A workbook of Excel.
        Xlsx = "xlsx",
        /// A letter of LibreOffice.
        Odt = "odt",
        /// Plain text.
        Txt = "txt",
    }
}

/// A file that goes with an update, without its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enclosure {
    /// Key.
    pub id: EnclosureId,
    /// What it is called, with its ending.
    pub name: String,
    /// How many bytes it has.
    pub size: u32,
}

impl Enclosure {
    /// How large it is, in whole kilobytes.
    pub fn kilobytes(&self) -> u32 {
        self.size.div_ceil(1024)
    }
}

/// A file as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnclosedFile {
    /// What it is called, with its ending.
    pub name: String,
    /// What it is.
    pub kind: EnclosureKind,
    /// All of it.
    pub bytes: Vec<u8>,
}

impl EnclosureKind {
    /// The kind that the ending of a name says.
    fn of_ending(ending: &str) -> Option<Self> {
        match ending {
            "jpeg" => Some(Self::Jpeg),
            other => Self::read(other),
        }
    }

    /// Whether bytes begin as a file of this kind does, and have in them what it has.
    fn is_in(self, bytes: &[u8]) -> bool {
        let is_packed = bytes.starts_with(b"PK\x03\x04");
        let has = |part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
        match self {
            Self::Pdf => bytes.starts_with(b"%PDF-"),
            Self::Png => bytes.starts_with(b"\x89PNG\r\n\x1a\n"),
            Self::Jpeg => bytes.starts_with(b"\xff\xd8\xff"),
            Self::Docx => is_packed && has(b"word/document.xml"),
            Self::Xlsx => is_packed && has(b"xl/workbook.xml"),
            // It says what it is in its first part, which is not packed.
            Self::Odt => {
                let said = b"mimetypeapplication/vnd.oasis.opendocument.text";
                is_packed && bytes.get(30..).is_some_and(|rest| rest.starts_with(said))
            }
            Self::Txt => bytes
                .iter()
                .all(|byte| *byte >= b' ' || matches!(byte, b'\t' | b'\n' | b'\r' | b'\x0c')),
        }
    }

    /// What it is called on the way.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Odt => "application/vnd.oasis.opendocument.text",
            Self::Txt => "text/plain",
        }
    }
}

/// A name without a path and without signs that mean something to a computer or that nobody sees: what stands before the
/// last point, and the ending after it in small letters.
fn plain_name(name: &str) -> (String, String) {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let (stem, ending) = last.rsplit_once('.').unwrap_or((last, ""));
    let kept: String = stem
        .chars()
        .map(|c| {
            let is_sign = "\"'*/:;<>?\\|%`$".contains(c);
            if is_seen(c) && !c.is_control() && !is_sign {
                c
            } else {
                ' '
            }
        })
        .collect();
    let words: Vec<&str> = kept.split_whitespace().collect();
    let short: String = words.join(" ").chars().take(LONGEST).collect();
    let stem = short.trim_matches([' ', '.']).to_owned();
    (stem, ending.trim().to_ascii_lowercase())
}

/// Reads a file as somebody chose it: its name and its first bytes have to say the same kind.
///
/// # Errors
/// [`Error::FileEmpty`], [`Error::FileTooLarge`], and [`Error::FileUnknown`] for any other kind of file.
pub fn read(name: &str, bytes: Vec<u8>) -> Result<EnclosedFile, Error> {
    if bytes.is_empty() {
        return Err(Error::FileEmpty);
    }
    if bytes.len() > MOST {
        return Err(Error::FileTooLarge);
    }
    let (stem, ending) = plain_name(name);
    let kind = EnclosureKind::of_ending(&ending).filter(|kind| kind.is_in(&bytes));
    let kind = kind.ok_or(Error::FileUnknown)?;
    let stem = if stem.is_empty() {
        kind.word()
    } else {
        stem.as_str()
    };
    Ok(EnclosedFile {
        name: format!("{stem}.{}", kind.word()),
        kind,
        bytes,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const PDF: &[u8] = b"%PDF-1.7 and so on";

    fn name_of(name: &str) -> Result<String, Error> {
        read(name, PDF.to_vec()).map(|file| file.name)
    }

    #[test]
    fn a_file_is_what_its_name_and_its_bytes_both_say() {
        let packed = |part: &str| [b"PK\x03\x04", part.as_bytes()].concat();
        let odt = [
            b"PK\x03\x04".as_slice(),
            &[0; 26],
            b"mimetypeapplication/vnd.oasis.opendocument.text",
        ]
        .concat();
        let good: [(&str, Vec<u8>); 8] = [
            ("a.pdf", PDF.to_vec()),
            ("a.PNG", b"\x89PNG\r\n\x1a\nrest".to_vec()),
            ("a.jpg", b"\xff\xd8\xff\xe0\0".to_vec()),
            ("a.jpeg", b"\xff\xd8\xff\xe1\0".to_vec()),
            ("a.docx", packed("word/document.xml")),
            ("a.xlsx", packed("xl/workbook.xml")),
            ("a.odt", odt),
            ("a.txt", "Soup\r\n\tleeks, Käse".as_bytes().to_vec()),
        ];
        for (name, bytes) in &good {
            assert!(read(name, bytes.clone()).is_ok(), "{name}");
            // Under the name of another kind it is nothing.
            for (other, _) in &good {
                let (kind, another) = [name, other]
                    .map(|name| EnclosureKind::of_ending(&plain_name(name).1))
                    .into();
                let read = read(other, bytes.clone());
                // What is before its pictures begin is text too.
                let is_text = (*name, *other) == ("a.pdf", "a.txt");
                assert!(
                    kind == another || read.is_err() || is_text,
                    "{name} as {other}"
                );
            }
        }
        let bad: [(&str, &[u8]); 8] = [
            ("a.pdf", b"<html><script>alert(1)</script></html>"),
            ("a.html", b"<html></html>"),
            ("a.svg", b"<svg onload='alert(1)'/>"),
            ("a.pdf.exe", PDF),
            ("a", PDF),
            ("", PDF),
            ("a.txt", b"\0\x01"),
            ("a.docx", b"PK\x03\x04 nothing of the kind"),
        ];
        for (name, bytes) in bad {
            assert_eq!(
                read(name, bytes.to_vec()),
                Err(Error::FileUnknown),
                "{name}"
            );
        }
        assert_eq!(read("a.pdf", Vec::new()), Err(Error::FileEmpty));
        let mut large = PDF.to_vec();
        large.resize(MOST, b' ');
        assert!(read("a.pdf", large.clone()).is_ok());
        large.push(b' ');
        assert_eq!(read("a.pdf", large), Err(Error::FileTooLarge));
    }

    #[test]
    fn a_name_keeps_its_letters_and_loses_its_path() {
        for (name, kept) in [
            ("Our year.pdf", "Our year.pdf"),
            ("../../etc/passwd.pdf", "passwd.pdf"),
            ("C:\\Users\\jo\\Año nuevo.PDF", "Año nuevo.pdf"),
            ("تقرير السنة.pdf", "تقرير السنة.pdf"),
            (
                "a\"; filename=\"b.html\r\nX: y.pdf",
                "a filename= b.html X y.pdf",
            ),
            ("\u{202e}fdp.exe.pdf", "fdp.exe.pdf"),
            ("....pdf", "pdf.pdf"),
            (".pdf", "pdf.pdf"),
        ] {
            assert_eq!(name_of(name).as_deref(), Ok(kept), "{name}");
        }
        let long = format!("{}.pdf", "é".repeat(500));
        assert_eq!(name_of(&long).map(|name| name.chars().count()), Ok(84));
    }

    proptest! {
        #[test]
        fn no_name_leads_anywhere(name in "\\PC{0,40}[./\\\\\"\r\n\u{202e}\u{0}]{0,4}\\PC{0,40}\\.pdf") {
            let Ok(name) = name_of(&name) else { return Ok(()) };
            prop_assert!(name.ends_with(".pdf") && !name.starts_with('.'));
            prop_assert!(name.chars().count() <= LONGEST + 4);
            let is_safe = |c: char| c == ' ' || is_seen(c) && !c.is_control() && !"/\\\"<>:".contains(c);
            prop_assert!(name.chars().all(is_safe), "{name:?}");
        }
    }
}
