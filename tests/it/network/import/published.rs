//! Lists as councils, charities and food banks really publish them: each comes in as a person would want, as it is guessed.

use encoding_rs::{Encoding, MACINTOSH, UTF_8, WINDOWS_1251, WINDOWS_1252, WINDOWS_1256};

use good_measure::{domain::ids::NetworkId, visitor::LANGUAGE_COOKIE};

use rust_xlsxwriter::{Format, Workbook};

use super::{names, start};

use crate::world::{Browser, Page, on_each_database};

/// A list, and what comes of it.
struct Published {
    file: &'static str,
    text: &'static str,
    letters: &'static Encoding,
    /// The language of whoever brings it.
    language: &'static str,
    /// The groups that are ready at once, by name.
    groups: &'static [&'static str],
    /// What the dry run says besides.
    says: &'static [&'static str],
    /// What is not to be found in it.
    never: &'static [&'static str],
}

const PLAIN: Published = Published {
    file: "list.csv",
    text: "",
    letters: UTF_8,
    language: "en",
    groups: &[],
    says: &[],
    never: &[],
};

const LISTS: &[Published] = &[
    Published {
        text: "registered_charity_number,charity_name,charity_type\n900101,Larkfield Soup Table,Trust\n\
               900102,Birch Lane Gardeners,Trust\n900103,Quay Street Menders,Company\n",
        groups: &[
            "Birch Lane Gardeners",
            "Larkfield Soup Table",
            "Quay Street Menders",
        ],
        says: &["900101", "Company"],
        ..PLAIN
    },
    Published {
        text: "Group,Members Only,Volunteer page\nLarkfield Soup Table,FALSE,https://larkfield.example/help\n\
               Birch Lane Gardeners,TRUE,\n",
        groups: &["Birch Lane Gardeners", "Larkfield Soup Table"],
        never: &["FALSE", "TRUE", "https", "Left empty"],
        ..PLAIN
    },
    Published {
        text: "Group,Volunteers,People helped\nLarkfield Soup Table,12.0,n/a\nBirch Lane Gardeners,-,about 20\n\
               Quay Street Menders,10-15,TBC\nOld Mill Walkers,\"1,200\",\u{200f}٧\n",
        groups: &[
            "Birch Lane Gardeners",
            "Larkfield Soup Table",
            "Old Mill Walkers",
            "Quay Street Menders",
        ],
        says: &[
            "C3 (Birch Lane Gardeners): “about 20” is not a number we can count with",
            "B4 (Quay Street Menders): “10-15” is not a number",
            "C4 (Quay Street Menders): “TBC” is not a number",
            "1200",
        ],
        never: &["n/a", "C5"],
        ..PLAIN
    },
    Published {
        text: "Nombre del grupo;Barrio;Voluntarios\nComedor Sol;Sur;1.200\nHuerto Norte;Norte;0,125\n",
        language: "es",
        groups: &["Comedor Sol", "Huerto Norte"],
        says: &["1200", "«0,125» no es un número"],
        ..PLAIN
    },
    Published {
        text: "Organisation,Ward,Volunteers\n#org,#loc,#reached\nLarkfield Soup Table,North,12\nQuay Choir,South,9\n",
        groups: &["Larkfield Soup Table", "Quay Choir"],
        never: &["#org"],
        ..PLAIN
    },
    Published {
        text: "Groups of Larkfield as at May,,\n,,\nName,Ward,Volunteers\nLarkfield Soup Table,North,12\nQuay Choir,South,9\n\
               Total,,21\n",
        groups: &["Larkfield Soup Table", "Quay Choir"],
        never: &["as at May", "Total"],
        ..PLAIN
    },
    Published {
        text: "\"Name\", \"Address\", \"Languages\"\n\"Larkfield Soup Table\", \"1 Low Road, Northgate\", \"English, Welsh\"\n\
               \"Quay Choir\", \"Pier, Southgate\", \"Polish\"\n",
        groups: &["Larkfield Soup Table", "Quay Choir"],
        says: &["1 Low Road, Northgate", "English, Welsh"],
        never: &["\"Pier"],
        ..PLAIN
    },
    Published {
        text: "Name,Ward,q1,q2,q3,q4,q5,q6,q7,q8,q9,q10,q11,q12,q13,q14,q15,q16,q17,q18,q19,q20,q21,q22,q23,q24,q25,q26,q27,\
               q28,q29,q30,q31,q32,q33,q34,q35,q36,q37,q38,q39,q40,q41,q42,q43,q44,q45,q46,q47,q48,q49,q50\n\
               Larkfield Soup Table,North,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x\n",
        groups: &["Larkfield Soup Table"],
        says: &["North"],
        ..PLAIN
    },
    // One name on several machines: the second of each is known from the first.
    Published {
        text: "Name\nCafe\u{301} del Puente\nSt Alda\u{2019}s Table\nLow\u{2013}Road Club\nElm Hall\u{200b}\nAsh\u{a0}Hall\n",
        groups: &[
            "Ash Hall",
            "Café del Puente",
            "Elm Hall",
            "Low–Road Club",
            "St Alda’s Table",
        ],
        ..PLAIN
    },
    Published {
        text: "Name,Ward,Website\nLarkfield Soup Table,North,\"http://larkfield.example\nQuay Choir,South,http://quay.example\n\
               \"Old Mill, Walkers\",South,http://mill.example\nElm Menders,North,http://elm.example\n",
        groups: &[
            "Elm Menders",
            "Larkfield Soup Table",
            "Old Mill, Walkers",
            "Quay Choir",
        ],
        ..PLAIN
    },
    Published {
        text: "Name,Ward,Website\nLarkfield Soup Table,North,\"http://larkfield.example\nQuay Choir,South,http://quay.example\n\
               Old Mill Walkers,South,http://mill.example\nElm Menders,North,\"http://elm.example\nAsh Readers,North,http://ash.example\n",
        groups: &[
            "Ash Readers",
            "Elm Menders",
            "Larkfield Soup Table",
            "Old Mill Walkers",
            "Quay Choir",
        ],
        ..PLAIN
    },
    Published {
        text: "اسم المجموعة,الحي,عدد المتطوعين\nدار النور,الشمالي,12\nيد العون,الجنوبي,7\nمطبخ الحارة,الشرقي,20\n",
        letters: WINDOWS_1256,
        language: "ar",
        groups: &["دار النور", "مطبخ الحارة", "يد العون"],
        says: &["الشمالي"],
        ..PLAIN
    },
    Published {
        text: "Nombre;Dirección\rAsociación del Molino;Calle Íñigo\rPeña del Puente;Plaza Niño\r",
        letters: MACINTOSH,
        language: "es",
        groups: &["Asociación del Molino", "Peña del Puente"],
        says: &["Calle Íñigo"],
        ..PLAIN
    },
    Published {
        text: "Название;Район\nДом добра;Северный\nТёплый обед;Южный\nПомощь рядом;Заречный\n",
        letters: WINDOWS_1251,
        groups: &["Дом добра", "Помощь рядом", "Тёплый обед"],
        ..PLAIN
    },
    Published {
        text: "Entidad;Distrito;Teléfono;Correo electrónico\nAsociación Vecinal Peñota;Centro;600 100 200;hola@penota.example\n\
               Despensa Niño Jesús;Sur;600 100 201;\n",
        letters: WINDOWS_1252,
        language: "es",
        groups: &["Asociación Vecinal Peñota", "Despensa Niño Jesús"],
        says: &["600 100 200", "hola@penota.example"],
        ..PLAIN
    },
    Published {
        text: "Name|Address|Ward\nLarkfield Soup Table|1 Low Road, Northgate|North\nQuay Choir|Pier, Southgate, by the sea|South\n\
               Elm Menders|Elm Court|North\n",
        groups: &["Elm Menders", "Larkfield Soup Table", "Quay Choir"],
        says: &["Pier, Southgate, by the sea"],
        ..PLAIN
    },
    Published {
        text: "name* link* location_name*\nLarkfield Soup Table* https://larkfield.example* North*\n\
               Quay Choir* https://quay.example* South*\n",
        groups: &["Larkfield Soup Table", "Quay Choir"],
        never: &["*"],
        ..PLAIN
    },
    Published {
        file: "register.tsv",
        text: "Reg No\tOrganisation name\tContact name\tDOB\tHome address\tNotes\n\
               12/7\tElm Menders\tJo Marsh\t3/4/1980\t1 Back Lane\tring after six\n",
        groups: &["Elm Menders"],
        says: &["Jo Marsh", "ring after six", "12/7"],
        never: &["3/4/1980", "Back Lane"],
        ..PLAIN
    },
    Published {
        text: "id,uuid,organisation,area code,latitude,longitude,email\n\
               1,6fa459ea-ee8a-3ca4-894e-db77e160355e,Harbour Pantry,E05001,50.1,-5.2,hello@harbour.example\n\
               2,16fd2706-8baf-433b-82eb-8c7fada847da,Hill Larder,E05002,50.2,-5.3,\n",
        groups: &["Harbour Pantry", "Hill Larder"],
        says: &["hello@harbour.example"],
        never: &["50.1"],
        ..PLAIN
    },
    // As the guard against formulas leaves them in files of this program.
    Published {
        text: "\u{feff}Name;Neighbourhood\r\n'@ The Hub;North\r\n'+Plus Youth;North\r\n'-18 Club;South\r\n'=Equal;South\r\n",
        groups: &["+Plus Youth", "-18 Club", "=Equal", "@ The Hub"],
        ..PLAIN
    },
];

fn bytes_of(list: &Published) -> Vec<u8> {
    let (bytes, _, unknown) = list.letters.encode(list.text);
    assert!(!unknown, "{} has other letters", list.text);
    bytes.into_owned()
}

/// Brings a file and gives the dry run of it as it is guessed.
async fn dry_run(
    fay: &mut Browser,
    network: NetworkId,
    file: &str,
    bytes: &[u8],
) -> (String, Page) {
    let import = fay.upload(&start(network), &[], (file, bytes)).await;
    let import = import.goes_to();
    let check = fay.get(&format!("{import}/check")).await.shown();
    (import, check)
}

#[tokio::test]
async fn lists_come_in_as_a_person_would_want() {
    on_each_database(async |world| {
        for (at, list) in LISTS.iter().enumerate() {
            let (network, fay) = world
                .network(&format!("Side {at}"), &format!("Fay {at}"))
                .await;
            let mut fay = fay.with_cookie(LANGUAGE_COOKIE, list.language);
            let (import, check) = dry_run(&mut fay, network, list.file, &bytes_of(list)).await;
            for text in list.says {
                check.says(text);
            }
            for text in list.never {
                check.never_says(text);
            }
            super::press(&mut fay, &import, &check, false)
                .await
                .goes_to();
            assert_eq!(names(&world, network).await, list.groups, "{}", list.text);
        }
    })
    .await;
}

/// A made-up workbook of one kind or another.
fn workbook(fill: impl FnOnce(&mut Workbook)) -> Vec<u8> {
    let mut book = Workbook::new();
    fill(&mut book);
    book.save_to_buffer().expect("a workbook")
}

#[tokio::test]
async fn workbooks_come_in_as_a_person_sees_them() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        // Merged wards, a hidden row and column, a fraction, a note far to the right, and the list on the second sheet.
        let book = workbook(|book| {
            let front = book.add_worksheet().set_name("Read me").expect("named");
            front
                .write(0, 0, "This workbook is kept by the parish office")
                .expect("written");
            let sheet = book.add_worksheet().set_name("Groups 2026").expect("named");
            for (column, heading) in ["Name", "Ward", "Volunteers", "Home phone"]
                .iter()
                .enumerate()
            {
                sheet.write(0, column as u16, *heading).expect("written");
            }
            for (row, name) in [
                "Elm Menders",
                "Quay Choir",
                "Gone Since Easter",
                "Hill Larder",
            ]
            .iter()
            .enumerate()
            {
                sheet.write(row as u32 + 1, 0, *name).expect("written");
                sheet.write(row as u32 + 1, 3, "555 0199").expect("written");
            }
            sheet
                .merge_range(1, 1, 4, 1, "Northgate", &Format::new())
                .expect("merged");
            sheet.write(1, 2, 0.125).expect("written");
            sheet.write(2, 2, 12.0).expect("written");
            sheet.write(4, 2, 2.5).expect("written");
            sheet.write(0, 60, "checked by Jo").expect("written");
            sheet.set_row_hidden(3).expect("hidden");
            sheet.set_column_hidden(3).expect("hidden");
        });
        let (import, check) = dry_run(&mut fay, network, "groups.xlsx", &book).await;
        check
            .says("3 groups are ready")
            .says("Northgate")
            .says("C2 (Elm Menders): “0.125")
            .says("C5 (Hill Larder): “2.5” is not a number")
            .never_says("Gone Since Easter")
            .never_says("parish office")
            .never_says("555 0199");
        fay.get(&import)
            .await
            .shown()
            .says("We read the sheet “Groups 2026”.")
            .says("There are other sheets: “Read me”")
            .says("One hidden row was left out.")
            .says("Hidden columns were left out: D (Home phone)")
            .says("A cell that goes over several rows counts for each of them.")
            .says("One more was set aside: BI (checked by Jo)");
        // Whoever wants what is hidden takes it, and another sheet.
        fay.post(&format!("{import}/reading"), &[("hidden", "1")])
            .await
            .goes_to();
        fay.get(&import)
            .await
            .shown()
            .says("One hidden row was read too.")
            .says("555 0199");
        fay.get(&format!("{import}/check"))
            .await
            .shown()
            .says("4 groups are ready");
        fay.post(&format!("{import}/reading"), &[("sheet", "Read me")])
            .await
            .goes_to();
        fay.get(&import)
            .await
            .shown()
            .says("We read the sheet “Read me”.")
            .says("parish office");
    })
    .await;
}
