//! The views of a network's dashboard as tables to take away.

use super::table::{Cell, Table};
use crate::{
    commands::{
        App, Stop,
        dashboard::{self, Asked, Member},
    },
    domain::{share::Extent, standing::Standing},
    language::Words,
    pages::{changes::cells_of, grid, views::View},
};

/// A view as a table.
///
/// # Errors
/// When the database cannot answer.
pub async fn table(app: &App, words: Words, asked: &Asked, view: View) -> Result<Table, Stop> {
    match view {
        View::Week | View::Grid | View::Register => groups(app, words, asked).await,
        View::Themes => themes(app, words, asked).await,
        View::Changes => changes(app, words, asked).await,
    }
}

async fn groups(app: &App, words: Words, asked: &Asked) -> Result<Table, Stop> {
    let members = dashboard::everyone(app, asked).await?;
    let questionnaire = asked.questionnaire.as_deref();
    let principles = questionnaire.map_or(&[][..], |own| own.principles.as_slice());
    let of = questionnaire.map_or(0, |own| own.scale.levels.len());
    let mut columns = vec![
        (words.t("grid-group"), 36.0),
        (words.t("filter-place"), 22.0),
        (words.t("register-tags"), 22.0),
        (words.t("file-audit-day"), 16.0),
    ];
    for principle in principles {
        columns.push((principle.title.clone(), 18.0));
        let mean = format!("{}: {}", principle.title, words.n("table-mean", of));
        columns.push((mean, 14.0));
    }
    columns.push((words.t("grid-plan"), 34.0));
    columns.push((words.t("file-open"), 10.0));
    columns.push((words.t("file-done"), 10.0));
    let rows = members.into_iter().map(|member| {
        let row = &member.row;
        let mut cells = vec![
            Cell::Text(row.name.clone()),
            Cell::Text(row.neighbourhood.clone().unwrap_or_default()),
            Cell::Text(row.tags.clone().unwrap_or_default()),
            Cell::Day(row.held_on),
        ];
        for at in 0..principles.len() {
            cells.extend(standing(words, asked, &member, at));
        }
        cells.push(Cell::Text(grid::plan(words, asked, &member)));
        let shown = row.plan() > Extent::Nothing;
        for count in [row.open, row.done] {
            // A plan that is not shown has no number, not a nought.
            cells.push(match count {
                Some(count) if shown => Cell::Number(f64::from(count)),
                _ => Cell::Text(String::new()),
            });
        }
        cells
    });
    Ok(Table {
        rows: rows.collect(),
        name: words.t("view-grid"),
        columns,
    })
}

/// A standing as its level's name and its mean.
fn standing(words: Words, asked: &Asked, member: &Member, at: usize) -> [Cell; 2] {
    let shown = member.row.audit_id.is_some();
    let Some(own) = asked.questionnaire.as_deref().filter(|_| shown) else {
        return [
            Cell::Text(words.t(asked.not_shown())),
            Cell::Text(String::new()),
        ];
    };
    let standing = member.standings.get(at).and_then(Option::as_ref);
    let mean = standing
        .and_then(Standing::mean)
        .map(|mean| (mean * 10.0).round() / 10.0);
    [
        Cell::Text(grid::level(words, own, standing)),
        mean.map_or(Cell::Text(String::new()), Cell::Number),
    ]
}

async fn themes(app: &App, words: Words, asked: &Asked) -> Result<Table, Stop> {
    let themes = dashboard::themes(app, asked).await?;
    let rows = themes.iter().filter_map(|theme| {
        let own = asked.questionnaire.as_deref()?;
        let (principle, statement) = own.statement(&theme.statement_id)?;
        Some(vec![
            Cell::Text(principle.title.clone()),
            Cell::Text(statement.text.clone()),
            Cell::count(theme.asked),
            Cell::count(theme.low),
            Cell::count(theme.unsure),
            Cell::count(theme.strong),
        ])
    });
    Ok(Table {
        rows: rows.collect(),
        name: words.t("view-themes"),
        columns: vec![
            (words.t("csv-principle"), 24.0),
            (words.t("csv-statement"), 60.0),
            (words.t("themes-asked"), 12.0),
            (words.t("themes-low"), 12.0),
            (words.t("themes-unsure"), 16.0),
            (words.t("themes-strong"), 12.0),
        ],
    })
}

async fn changes(app: &App, words: Words, asked: &Asked) -> Result<Table, Stop> {
    let spreads = dashboard::spreads(app, asked).await?;
    let levels = asked
        .questionnaire
        .as_ref()
        .map(|own| own.scale.levels.clone())
        .unwrap_or_default();
    let moved = [
        "grid-too-little",
        "moved-compared",
        "moved-nearer",
        "moved-same",
        "moved-further",
    ];
    let heads = levels.into_iter().chain(moved.map(|id| words.t(id)));
    let columns = std::iter::once((words.t("table-principle"), 28.0))
        .chain(heads.map(|head| (head, 16.0)))
        .collect();
    let rows = spreads.iter().filter_map(|spread| {
        let principle = asked
            .questionnaire
            .as_ref()?
            .principles
            .get(spread.principle)?;
        let name = Cell::Text(principle.title.clone());
        let counts = cells_of(spread).into_iter().map(Cell::count);
        Some(std::iter::once(name).chain(counts).collect())
    });
    Ok(Table {
        rows: rows.collect(),
        name: words.t("view-changes"),
        columns,
    })
}
