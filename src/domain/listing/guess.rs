//! What columns are by the headings people give them, in the languages of the product.

use std::cmp::Reverse;

use crate::domain::listing::{Listing, Matching, Meaning, cell, check::number, in_one_line};

/// Headings as people write them, in small letters.
const HEADINGS: [(Meaning, &[&str]); 9] = [
    (
        Meaning::Name,
        &[
            "name",
            "group",
            "group name",
            "name of group",
            "name of the group",
            "organisation",
            "organization",
            "organisation name",
            "project",
            "charity",
            "pantry",
            "nombre",
            "grupo",
            "nombre del grupo",
            "organización",
            "organizacion",
            "entidad",
            "asociación",
            "asociacion",
            "الاسم",
            "اسم",
            "المجموعة",
            "اسم المجموعة",
            "المنظمة",
            "اسم المنظمة",
            "الجمعية",
        ],
    ),
    (
        Meaning::Neighbourhood,
        &[
            "neighbourhood",
            "neighborhood",
            "area",
            "ward",
            "district",
            "locality",
            "part of town",
            "barrio",
            "zona",
            "distrito",
            "الحي",
            "حي",
            "المنطقة",
        ],
    ),
    (
        Meaning::Tags,
        &[
            "العلامات",
            "tags",
            "tag",
            "labels",
            "label",
            "type",
            "types",
            "kind",
            "category",
            "categories",
            "etiquetas",
            "etiqueta",
            "tipo",
            "tipos",
            "categoría",
            "categoria",
            "وسوم",
            "الوسوم",
            "النوع",
            "التصنيف",
            "الفئة",
        ],
    ),
    (
        Meaning::Place,
        &[
            "where it meets",
            "dónde se reúne",
            "أين تلتقي",
            "place",
            "address",
            "venue",
            "where",
            "location",
            "postcode",
            "lugar",
            "dirección",
            "direccion",
            "sitio",
            "ubicación",
            "ubicacion",
            "المكان",
            "العنوان",
            "الموقع",
        ],
    ),
    (
        Meaning::Does,
        &[
            "lo que hace",
            "ما تفعله",
            "what it does",
            "what they do",
            "what we do",
            "does",
            "activity",
            "activities",
            "services",
            "description",
            "about",
            "qué hace",
            "que hace",
            "actividad",
            "actividades",
            "servicios",
            "descripción",
            "descripcion",
            "النشاط",
            "الأنشطة",
            "الخدمات",
            "الوصف",
            "ماذا تفعل",
        ],
    ),
    (
        Meaning::Size,
        &[
            "personas del grupo",
            "أفراد المجموعة",
            "size",
            "members",
            "number of members",
            "people in the group",
            "staff",
            "tamaño",
            "tamano",
            "miembros",
            "integrantes",
            "الحجم",
            "الأعضاء",
            "عدد الأعضاء",
        ],
    ),
    (
        Meaning::Reached,
        &[
            "people it reaches",
            "personas a las que llega",
            "من تصل إليهم",
            "people reached",
            "reached",
            "reach",
            "people helped",
            "people per week",
            "users",
            "visitors",
            "clients",
            "people",
            "personas",
            "personas atendidas",
            "alcance",
            "beneficiarios",
            "usuarios",
            "المستفيدون",
            "المستفيدين",
            "عدد المستفيدين",
        ],
    ),
    (
        Meaning::Volunteers,
        &[
            "volunteers",
            "number of volunteers",
            "volunteer",
            "voluntarios",
            "voluntarias",
            "voluntariado",
            "المتطوعون",
            "المتطوعين",
            "عدد المتطوعين",
        ],
    ),
    (
        Meaning::Languages,
        &[
            "languages",
            "language",
            "languages spoken",
            "idiomas",
            "idioma",
            "lenguas",
            "اللغات",
            "لغات",
            "اللغة",
        ],
    ),
];

pub(crate) fn guess(listing: &Listing) -> Matching {
    let width = listing.width();
    let columns = by_headings(listing, width);
    let known = columns.iter().any(Option::is_some);
    let headings = (known || tops_numbers(listing, width)).then_some(1);
    let mut matching = Matching {
        headings,
        columns,
        ..Matching::default()
    };
    if matching.column(Meaning::Name).is_none() {
        let free = (0..width).find(|column| {
            matching.columns[*column].is_none() && holds_words(listing, headings, *column)
        });
        if let Some(column) = free {
            matching.columns[column] = Some(Meaning::Name);
        }
    }
    matching
}

/// Each fact goes to the column whose heading fits it best, and to one only.
fn by_headings(listing: &Listing, width: usize) -> Vec<Option<Meaning>> {
    let mut fits = Vec::new();
    for column in 0..width {
        let heading = plain(listing.heading(Some(1), column));
        for (place, (meaning, known)) in HEADINGS.iter().enumerate() {
            let fit = known.iter().map(|known| fit(&heading, known)).max();
            if let Some(fit) = fit.filter(|fit| *fit > 0) {
                fits.push((Reverse(fit), column, place, *meaning));
            }
        }
    }
    fits.sort_by_key(|(fit, column, place, _)| (*fit, *column, *place));
    let mut columns = vec![None; width];
    for (_, column, _, meaning) in fits {
        if columns[column].is_none() && !columns.contains(&Some(meaning)) {
            columns[column] = Some(meaning);
        }
    }
    columns
}

/// The heading itself fits best; else the longer the words found in it, the better.
fn fit(heading: &str, known: &str) -> usize {
    let long = known.chars().count();
    if heading == known {
        1_000 + long
    } else if format!(" {heading} ").contains(&format!(" {known} ")) {
        long
    } else {
        0
    }
}

/// A heading in small letters, without the signs people put round it.
fn plain(heading: &str) -> String {
    let letters: String = heading
        .to_lowercase()
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    in_one_line(&letters)
}

/// Whether some column has words on top and numbers below: then the top is a heading we do not know.
fn tops_numbers(listing: &Listing, width: usize) -> bool {
    (0..width).any(|column| {
        let heading = listing.heading(Some(1), column);
        let mut below = listing
            .below(Some(1))
            .map(|(_, cells)| cell(cells, column))
            .filter(|text| !text.is_empty())
            .take(20)
            .peekable();
        !heading.is_empty()
            && number(heading).is_none()
            && below.peek().is_some()
            && below.all(|text| number(text).is_some())
    })
}

fn holds_words(listing: &Listing, headings: Option<u32>, column: usize) -> bool {
    let texts = listing.first_texts(headings, column, 20);
    texts.iter().any(|text| number(text).is_none())
}

pub(crate) fn guess_below(listing: &Listing, headings: Option<u32>) -> Matching {
    Matching {
        headings,
        ..guess(listing)
    }
}
