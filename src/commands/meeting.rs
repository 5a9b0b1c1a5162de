//! Meetings of a network: series begun and renamed, meetings planned, noted.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    app::App,
    clock,
    commands::form_key,
    domain::{
        error::Error,
        form::{Form, LINE},
        ids::{AgendaItemId, MeetingId, SeriesId},
        listing::key,
        meeting::{AgendaItem, Meeting, MeetingPlan, MeetingState, Notes, Series, SeriesKind},
        mending,
        team::JoinCode,
    },
    error::AppError,
    forms::meeting::{
        BASE, EMPTY, MeetingForm, NewSeries, NotesForm, OFFER, SeriesForm, StrategyThemes,
        new_series,
    },
    keys::Fresh as _,
    language::Translator,
    store::{attendance, meeting_notes, meetings, series},
    visitor::{Facilitator, random_bytes},
};

/// A form for a new series.
pub fn blank_series() -> Form {
    new_series(SeriesId::fresh())
}

/// A form for a new meeting.
pub fn blank_meeting() -> Form {
    MeetingForm::blank(MeetingId::fresh())
}

/// The plan of a meeting as a form, with some empty rows.
pub fn filled(words: Translator, plan: &MeetingPlan) -> Form {
    let empty = (0..EMPTY).map(|_| AgendaItemId::fresh());
    MeetingForm::filled(words, plan, empty)
}

/// Begins a series from the form, whose key makes sending it twice harmless.
///
/// # Errors
/// The form with what is wrong.
pub async fn begin_series(
    app: &App,
    who: &Facilitator,
    mut form: Form,
) -> Result<SeriesId, AppError> {
    const FIELDS: NewSeries = NewSeries::FIELDS;
    let name = FIELDS.name.read(&mut form);
    let kind = read_kind(&mut form);
    let (true, Some(kind)) = (form.is_good(), kind) else {
        return Err(form.into());
    };
    let mut series = Series {
        id: form_key(&form, FIELDS.key.name, SeriesId::fresh),
        version: 1,
        kind,
        name,
        is_over: false,
    };
    let network = who.network.id;
    if !series::add(&app.store, network, &series).await? {
        let known = series::find(&app.store, network, series.id).await?;
        // The same form sent twice is one series; the same page filled in anew is another.
        if known.is_none_or(|known| (&known.name, known.kind) != (&series.name, series.kind)) {
            series.id = SeriesId::fresh();
            series::add(&app.store, network, &series).await?;
        }
    }
    Ok(series.id)
}

fn read_kind(form: &mut Form) -> Option<SeriesKind> {
    let field = NewSeries::FIELDS.kind;
    let kind = SeriesKind::read(field.typed(form));
    if kind.is_none() {
        field.refuse(form, Error::ChooseOne);
    }
    kind
}

/// Changes what a series is called, its kind, and whether it has ended; what it was called is kept.
///
/// # Errors
/// The form with what is wrong; with [`Error::ChangedMeanwhile`] on the name when somebody else changed it meanwhile.
pub async fn change_series(
    app: &App,
    who: &Facilitator,
    series: &Series,
    mut form: Form,
) -> Result<(), AppError> {
    const FIELDS: SeriesForm = SeriesForm::FIELDS;
    let name = FIELDS.name.read(&mut form);
    let kind = read_kind(&mut form);
    let (true, Some(kind)) = (form.is_good(), kind) else {
        return Err(form.into());
    };
    let saved = Series {
        id: series.id,
        version: form.get(BASE).parse().unwrap_or(0),
        kind,
        name,
        is_over: FIELDS.is_over.has(&form, "yes"),
    };
    let (network, today) = (who.network.id, who.visitor.today());
    let by = (who.person.id, clock::now(), today);
    if series::save(&app.store, network, &saved, by).await? {
        return Ok(());
    }
    let now = series::find(&app.store, network, series.id).await?;
    let said = |series: &Series| (series.kind, series.name.clone(), series.is_over);
    if now.is_some_and(|now| said(&now) == said(&saved)) {
        return Ok(());
    }
    FIELDS.name.refuse(&mut form, Error::ChangedMeanwhile);
    Err(form.into())
}

/// Keeps the themes of the network's strategy.
///
/// # Errors
/// The form with what is wrong; with [`Error::ChangedMeanwhile`] when somebody else changed them meanwhile.
pub async fn save_themes(app: &App, who: &Facilitator, mut form: Form) -> Result<(), AppError> {
    const FIELDS: StrategyThemes = StrategyThemes::FIELDS;
    let typed = FIELDS.themes.read(&mut form);
    let mut known = BTreeSet::new();
    let themes: Vec<&str> = typed
        .lines()
        .map(str::trim)
        .filter(|theme| !theme.is_empty() && known.insert(key(theme)))
        .collect();
    if themes
        .iter()
        .any(|theme| theme.chars().count() > LINE as usize)
    {
        FIELDS.themes.refuse(&mut form, Error::TooLong(LINE));
    }
    if !form.is_good() {
        return Err(form.into());
    }
    let (network, themes) = (who.network.id, themes.join("\n"));
    let before = FIELDS.before.typed(&form);
    let by = (who.person.id, clock::now());
    if series::save_strategy_themes(&app.store, network, (before, &themes), by).await?
        || series::strategy_themes(&app.store, network).await? == themes
    {
        return Ok(());
    }
    FIELDS.themes.refuse(&mut form, Error::ChangedMeanwhile);
    Err(form.into())
}

/// Plans a meeting of a series from the form, whose key makes sending it twice harmless.
///
/// # Errors
/// The form with what is wrong.
pub async fn plan(
    app: &App,
    who: &Facilitator,
    series: &Series,
    mut form: Form,
) -> Result<MeetingId, AppError> {
    const FIELDS: MeetingForm = MeetingForm::FIELDS;
    let id = form_key(&form, FIELDS.key.name, MeetingId::fresh);
    let door = JoinCode::from_random(random_bytes()?);
    let Some(mut meeting) = read(&mut form, who, id, series.id, door) else {
        return Err(form.into());
    };
    let (network, by) = (who.network.id, who.person.id);
    if !meetings::add(&app.store, network, &meeting, by).await? {
        let known = meetings::find(&app.store, network, id).await?;
        let said = |meeting: &Meeting| (meeting.series_id, meeting.held_on, meeting.from);
        // The same form sent twice is one meeting; the same page filled in anew is another.
        if known.is_none_or(|known| said(&known) != said(&meeting)) {
            meeting.id = MeetingId::fresh();
            meetings::add(&app.store, network, &meeting, by).await?;
        }
    }
    Ok(meeting.id)
}

/// What a form says of a meeting, but for its agenda; none where something is wrong, which is noted on the form.
fn read(
    form: &mut Form,
    who: &Facilitator,
    id: MeetingId,
    series_id: SeriesId,
    door: JoinCode,
) -> Option<Meeting> {
    const FIELDS: MeetingForm = MeetingForm::FIELDS;
    let held_on = FIELDS.day.read_day(form, who.visitor.today());
    let (from, to) = MeetingForm::read_times(form);
    let [place, theme] = [FIELDS.place, FIELDS.theme].map(|field| field.read(form));
    let held_on = held_on.filter(|_| form.is_good())?;
    Some(Meeting {
        id,
        series_id,
        series: String::new(),
        kind: SeriesKind::MainForum,
        version: form.get(BASE).parse().unwrap_or(0),
        held_on,
        from,
        to,
        place,
        theme,
        state: MeetingState::Planned,
        door,
        planned_by: who.person.name.clone(),
        planned_at: clock::now(),
    })
}

/// Saves the plan of a meeting with its agenda, over the version that the form names; a theme from audits that was pressed
/// becomes its last item.
///
/// # Errors
/// The form with what is wrong; with [`Error::ChangedMeanwhile`] on the day when somebody else changed the plan meanwhile.
pub async fn save(
    app: &App,
    who: &Facilitator,
    before: &MeetingPlan,
    mut form: Form,
) -> Result<(), AppError> {
    const FIELDS: MeetingForm = MeetingForm::FIELDS;
    let known = &before.meeting;
    let mut agenda = MeetingForm::read_agenda(&mut form);
    let meeting = read(
        &mut form,
        who,
        known.id,
        known.series_id,
        known.door.clone(),
    );
    let Some(meeting) = meeting.filter(|_| form.is_good()) else {
        return Err(form.into());
    };
    let offered = form.trimmed(OFFER);
    if !offered.is_empty() && agenda.iter().all(|item| item.what != offered) {
        agenda.push(AgendaItem {
            id: AgendaItemId::fresh(),
            what: offered.chars().take(LINE as usize).collect(),
            minutes: 0,
            theme: String::new(),
            notes: String::new(),
            decision: String::new(),
        });
    }
    let plan = MeetingPlan { meeting, agenda };
    let (network, by) = (who.network.id, who.person.id);
    let mended = mending::of_plan(before, &plan);
    if meetings::save(&app.store, network, (&plan, &mended), by).await? {
        return Ok(());
    }
    // The same form sent twice says nothing new.
    if before.says_the_same(&plan) {
        return Ok(());
    }
    FIELDS.day.refuse(&mut form, Error::ChangedMeanwhile);
    Err(form.into())
}

/// Says whether a meeting was held.
pub async fn say_state(
    app: &App,
    who: &Facilitator,
    plan: &MeetingPlan,
    form: &Form,
) -> Result<(), AppError> {
    let state = MeetingForm::read_state(form).ok_or(AppError::Refused(Error::Garbled))?;
    let at = (who.network.id, plan.meeting.id);
    let mended = mending::of_state(plan.meeting.state, state);
    let changed = (who.person.id, clock::now());
    Ok(meetings::set_state(&app.store, at, (state, &mended), changed).await?)
}

/// Saves what was noted of a meeting, over the version that the form names.
///
/// # Errors
/// The form with what is wrong; with [`Error::ChangedMeanwhile`] on the notes when somebody else saved some meanwhile.
pub async fn save_notes(
    app: &App,
    who: &Facilitator,
    plan: &MeetingPlan,
    mut form: Form,
) -> Result<(), AppError> {
    let agenda = NotesForm::read_items(&mut form, &plan.agenda);
    let mut notes = NotesForm::read(&mut form);
    if !form.is_good() {
        return Err(form.into());
    }
    let (network, at) = (who.network.id, plan.meeting.id);
    if !notes.updates.is_empty() {
        let groups = attendance::groups(&app.store, network, at).await?;
        let by_name: BTreeMap<String, _> = groups
            .into_iter()
            .map(|group| (key(&group.name), group.organisation_id))
            .collect();
        for update in &mut notes.updates {
            update.group = by_name.get(&key(&update.who)).copied();
        }
    }
    let before = meeting_notes::find(&app.store, network, at).await?;
    // A form names files of this meeting alone.
    let files = before.updates.iter().flat_map(|update| &update.enclosure);
    let files: BTreeMap<_, _> = files.map(|file| (file.id, file)).collect();
    for update in &mut notes.updates {
        let named = update.enclosure.take();
        update.enclosure = named.and_then(|file| files.get(&file.id).copied().cloned());
    }
    let mended = mending::of_notes((&plan.agenda, &before), (&agenda, &notes));
    let saved = (agenda.as_slice(), &notes, mended.as_slice());
    let by = (who.person.id, clock::now());
    if meeting_notes::save(&app.store, network, at, saved, by).await? {
        return Ok(());
    }
    let now = meeting_notes::find(&app.store, network, at).await?;
    let agenda_now = meetings::agenda(&app.store, network, at).await?;
    let said = |notes: Notes| (notes.updates, notes.points, notes.lesson);
    if agenda_now == agenda && said(now) == said(notes) {
        return Ok(());
    }
    NotesForm::FIELDS
        .notes
        .refuse(&mut form, Error::ChangedMeanwhile);
    Err(form.into())
}
