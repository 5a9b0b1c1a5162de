//! Files as people bring them, and as people bring them who mean no good.

use std::io::{Cursor, Write as _};

use good_measure::{domain::ids::NetworkId, visitor::LANGUAGE_COOKIE};

use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};

use zip::{ZipWriter, write::SimpleFileOptions};

use super::{list_of, paste, start};

use crate::{
    server::hostile::{HOSTILE, is_only_words},
    world::{Browser, Page, on_each_database},
};

/// Brings a file and gives the page on which its columns are matched.
async fn bring(fay: &mut Browser, network: NetworkId, name: &str, bytes: &[u8]) -> Page {
    let import = fay
        .upload(&start(network), &[], (name, bytes))
        .await
        .goes_to();
    fay.get(&import).await.shown()
}

/// A zip with these parts.
fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default())
            .expect("begun");
        zip.write_all(bytes).expect("written");
    }
    zip.finish().expect("finished").into_inner()
}

/// A workbook with a sheet and a table of texts of these words.
fn workbook(sheet: &str, texts: &str) -> Vec<u8> {
    let relations = |id: &str, kind: &str, target: &str| {
        format!(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
             <Relationship Id=\"{id}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" \
             Target=\"{target}\"/></Relationships>"
        )
    };
    let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    let book = format!(
        "<workbook {main} xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">\
         <sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
    );
    packed(&[
        (
            "_rels/.rels",
            relations("r0", "officeDocument", "xl/workbook.xml").as_bytes(),
        ),
        ("xl/workbook.xml", book.as_bytes()),
        (
            "xl/_rels/workbook.xml.rels",
            relations("r1", "worksheet", "worksheets/sheet1.xml").as_bytes(),
        ),
        (
            "xl/worksheets/sheet1.xml",
            format!("<worksheet {main}>{sheet}</worksheet>").as_bytes(),
        ),
        (
            "xl/sharedStrings.xml",
            format!("<sst {main} {texts}").as_bytes(),
        ),
    ])
}

#[tokio::test]
async fn a_workbook_is_read_as_people_see_it() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mut book = Workbook::new();
        book.add_worksheet().set_name("Empty").expect("named");
        let hidden = book.add_worksheet().set_name("Secret").expect("named");
        hidden.write(0, 0, "Salaries").expect("written");
        hidden.set_hidden(true);
        let sheet = book.add_worksheet().set_name("Groups").expect("named");
        let day = Format::new().set_num_format("dd/mm/yyyy");
        for (column, heading) in ["Name", "Volunteers", "Since", "Does"].iter().enumerate() {
            sheet.write(2, column as u16, *heading).expect("written");
        }
        let total = Formula::new("=6*7").set_result("42");
        sheet.write(3, 0, "=HYPERLINK(\"x\")").expect("written");
        sheet.write(3, 1, total).expect("written");
        let since = ExcelDateTime::from_ymd(2026, 11, 21).expect("a day");
        sheet.write_with_format(3, 2, since, &day).expect("written");
        sheet.write(3, 3, 0.1 + 0.2).expect("written");
        sheet.write(5, 0, "Long table").expect("written");
        sheet.write(5, 1, "a few").expect("written");
        let bytes = book.save_to_buffer().expect("a workbook");
        let page = bring(&mut fay, network, "C:\\Users\\fay\\groups.xlsx", &bytes).await;
        page.says("groups.xlsx")
            .says("42")
            .says("21/11/2026")
            .says("0.3")
            .says("=HYPERLINK")
            .never_says("0.30000")
            .never_says("Users")
            .never_says("Salaries");
        let import = list_of(&page);
        fay.get(&format!("{import}/check"))
            .await
            .shown()
            .says("2 groups are ready to be added")
            .says("B6 (Long table): “a few” is not a number we can count with");
    })
    .await;
}

#[tokio::test]
async fn the_register_taken_away_as_a_file_comes_back_as_a_list() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let told = [
            ("does", "A pantry on Tuesdays"),
            ("place", "The old school"),
            ("size", "4"),
            ("volunteers", "17"),
            ("reached", "120"),
            ("languages", "English and Urdu"),
        ];
        let mut fields: Vec<(String, &str)> = vec![("name".into(), "Mill Lane")];
        for (fact, value) in told {
            fields.extend([(fact.into(), value), (format!("{fact}-shared"), "yes")]);
        }
        let fields: Vec<(&str, &str)> = fields
            .iter()
            .map(|(name, value)| (name.as_str(), *value))
            .collect();
        mill.browser
            .post(&mill.at("profile"), &fields)
            .await
            .goes_to();
        let ours = [("neighbourhood", "Hillfoot"), ("tags", "halal, evening")];
        let entry = format!("/networks/{network}/groups/{}/register", mill.id);
        fay.post(&entry, &ours).await.goes_to();
        let (other, mut gus) = world.network("South side", "Gus").await;
        for (language, ending) in [("en", "csv"), ("en", "xlsx"), ("es", "csv"), ("ar", "xlsx")] {
            let mut reader = fay.with_cookie(LANGUAGE_COOKIE, language);
            let file = format!("/networks/{network}/register.{ending}");
            let file = reader.get(&file).await.shown();
            let page = bring(&mut gus, other, &format!("groups.{ending}"), &file.bytes).await;
            let import = list_of(&page);
            let check = gus.get(&format!("{import}/check")).await.shown();
            check
                .says("One group is ready to be added")
                .says("Mill Lane");
            for (_, value) in told
                .into_iter()
                .chain([("", "Hillfoot"), ("", "evening, halal")])
            {
                check.says(value);
            }
        }
    })
    .await;
}

#[tokio::test]
async fn tables_of_text_are_read_however_they_were_saved() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let quoted = "Name;Does;Place\r\n\"Mill \"\"Lane\"\"\";\"tea;\r\ncoffee\";\"a, b\"\r\n";
        let wide: Vec<u8> = format!("\u{feff}{quoted}")
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        for bytes in [quoted.as_bytes(), &wide] {
            bring(&mut fay, network, "groups.csv", bytes)
                .await
                .says("Mill \"Lane\"")
                .says("tea;\ncoffee")
                .says("a, b")
                .says("Column C is")
                .never_says("Column D");
        }
        bring(
            &mut fay,
            network,
            "x",
            b"Nombre,Barrio\nCaf\xe9 \x93Sol\x94,Sur",
        )
        .await
        .says("Café “Sol”")
        .has("option[value=neighbourhood][selected]");
    })
    .await;
}

#[tokio::test]
async fn hostile_words_in_a_list_are_only_words() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let cell = HOSTILE.chars().take(100).collect::<String>();
        let cell = cell.replace('"', "\"\"");
        let list =
            format!("Name,\"{cell}\",Ward\n\"{cell}\",\"{cell}\",\"{cell}\"\n,\"{cell}\",x\n");
        let sent = fay
            .upload(
                &start(network),
                &[],
                ("<script>alert(1)</script>.csv", list.as_bytes()),
            )
            .await;
        let import = sent.goes_to();
        for below in ["", "/check", "/check?leave=1"] {
            let page = fay.get(&format!("{import}{below}")).await.shown();
            is_only_words(&page, below);
        }
        let check = fay.get(&format!("{import}/check?leave=1")).await.shown();
        super::press(&mut fay, &import, &check, true)
            .await
            .goes_to();
        for path in [import.clone(), format!("{import}/undo"), start(network)] {
            is_only_words(&fay.get(&path).await.shown(), &path);
        }
        // A list that cannot be read is shown again as it was pasted.
        let again = format!("{HOSTILE}\n{}", "x\n".repeat(20_101));
        let page = fay.post(&start(network), &[("list", &again)]).await;
        assert_eq!(page.status, 422);
        is_only_words(&page, "the list again");
        page.says("{{7*7}}");
    })
    .await;
}

#[tokio::test]
async fn files_that_cannot_be_read_are_refused_kindly_and_quickly() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let bomb = workbook(&" ".repeat(100 * 1024 * 1024), "></sst>");
        assert!(bomb.len() < 400 * 1024);
        let rows = "Mill Lane,x\n".repeat(30_000);
        let texts = "uniqueCount=\"99999999999999\">";
        let row = "<sheetData><row r=\"1048576\"><c r=\"A1048576\" t=\"s\"><v>0</v></c></row></sheetData>";
        let greedy = workbook(row, texts);
        let broken = workbook("<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c>", "></sst>");
        let mut cut = workbook(row, "></sst>");
        cut.truncate(300);
        let letter = packed(&[("word/document.xml", b"<w/>")]);
        let numbers = packed(&[("Index/Document.iwa", b"x"), ("Metadata/Properties.plist", b"x")]);
        let folder = packed(&[("groups.csv", b"Name")]);
        let boxed = |name: &str| {
            let mut file = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
            file.resize(1024, 0);
            file.extend(name.encode_utf16().flat_map(u16::to_le_bytes));
            file.resize(4096, 0);
            file
        };
        let (locked, old) = (boxed("EncryptedPackage"), boxed("Workbook"));
        let junk: Vec<u8> = (0..4096_u32).map(|at| (at.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
        for (name, bytes, says) in [
            ("bomb.xlsx", &bomb[..], "more work to read than we can do"),
            ("groups.numbers", &numbers, "This is a Numbers file"),
            ("groups.zip", &folder, "This is a packed folder"),
            ("rows.csv", rows.as_bytes(), "20000 groups at once"),
            ("greedy.xlsx", &greedy, "is damaged"),
            ("broken.xlsx", &broken, "is damaged"),
            ("cut.xlsx", &cut, "is damaged"),
            ("letter.docx", &letter, "a letter or a presentation"),
            ("letter.rtf", b"{\\rtf1 x", "a letter or a presentation"),
            ("list.pdf", b"%PDF-1.7 x", "This is a PDF"),
            ("list.png", b"\x89PNG\r\n\x1a\nx", "This is a picture"),
            ("junk.xlsx", &junk, "no list we can read"),
            ("export.xls", b"<html><p>Mill Lane</p></html>", "This is a web page"),
            ("old.xls", &old, "of the old kind (.xls)"),
            ("locked.xlsx", &locked, "locked with a password"),
            ("empty.csv", b"", "nothing in this list"),
            ("blank.csv", b" , ,\n\n,,\n", "nothing in this list"),
            ("", b"", "choose a file, or paste"),
        ] {
            let page = fay.upload(&start(network), &[], (name, bytes)).await;
            assert_eq!(page.status, 422, "{name}: {}", page.body);
            page.says(says).says("Read the file");
            assert!(page.body.len() < 20_000, "{name}");
        }
        // What a sheet says of its height takes no room.
        let tall = workbook(row, "><si><t>Mill Lane</t></si></sst>");
        bring(&mut fay, network, "tall.xlsx", &tall).await.says("Mill Lane");
        let page = fay
            .upload(&start(network), &[], ("large.csv", &vec![b'x'; 11 * 1024 * 1024]))
            .await;
        assert_eq!(page.status, 413);
        page.says("larger than we can take").never_says("xxxx");
        let page = fay.post(&start(network), &[("list", "  ")]).await;
        assert_eq!(page.status, 422);
    })
    .await;
}

#[tokio::test]
async fn a_file_is_never_shown_as_if_it_had_been_typed_and_a_pasted_list_is_never_lost() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let file = ("x.csv", &b"&name=Secret+name&list=Secret+list"[..]);
        let mut guest = world.guest();
        let page = guest.upload(&start(network), &[], file).await;
        assert_eq!(page.status, 401);
        page.never_says("Secret");
        let page = guest.post(&start(network), &[("list", "Mill Lane")]).await;
        assert_eq!(page.status, 401);
        page.says("Mill Lane");
        // A form of parts that fits nowhere.
        let page = fay.upload("/groups/x/plan", &[], file).await;
        assert_eq!(page.status, 404);
        page.never_says("Secret");
        let import = paste(&mut fay, network, "Name\nMill Lane").await;
        world.app.store.close().await;
        let page = fay.upload(&start(network), &[], file).await;
        assert_eq!(page.status, 500);
        page.never_says("Secret");
        let page = fay.post(&start(network), &[("list", "Long table")]).await;
        assert_eq!(page.status, 500);
        page.says("Long table").says("Try again");
        assert_eq!(fay.get(&import).await.status, 500);
    })
    .await;
}
