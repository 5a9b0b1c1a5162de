//! What stands beside the words of a day: days near by, the browser's calendar, the question whether it is meant. All of it
//! works without JavaScript.

use leptos::prelude::*;

use crate::{
    components::page::{translator, visitor},
    domain::{error::Error, form::Form},
    forms::{DayPart, Field, Kind, NearDay},
    language::msg,
};

/// Days near by to choose from, where the field offers them.
#[component]
pub fn NearDays<'a>(
    /// The field of the day.
    field: Field,
    /// What was chosen.
    form: &'a Form,
    /// Id of the day's field, whose label names the choice.
    labelled_by: &'a str,
) -> impl IntoView + use<> {
    let Kind::Day {
        is_offered: true, ..
    } = field.kind
    else {
        return None;
    };
    let (words, today) = (translator(), visitor().today());
    let name = field.part(DayPart::Near);
    let chosen = form.get(&name).to_owned();
    let near = NearDay::ALL.into_iter().filter_map(|near| {
        let message = match near {
            NearDay::TwoWeeks => msg::DAY_IN_TWO_WEEKS,
            NearDay::Month => msg::DAY_IN_A_MONTH,
            NearDay::Quarter => msg::DAY_IN_A_QUARTER,
        };
        let date = words.day(near.from(today)?);
        Some((near.word(), words.with(message, [("date", date.into())])))
    });
    let other = if field.is_needed {
        msg::DAY_OTHER
    } else {
        msg::DAY_OF_OUR_OWN
    };
    let options = near
        .chain([("", words.text(other))])
        .map(|(value, label)| {
            let checked = chosen == value;
            view! {
                <label class="dot">
                    <input type="radio" name=name.clone() value=value checked=checked />
                    {label}
                </label>
            }
        })
        .collect_view();
    Some(view! {
        <div class="dots row" role="radiogroup" aria-labelledby=format!("{labelled_by}-label")>{options}</div>
    })
}

/// The day in words where it was typed otherwise, the browser's calendar, and whether a day that is asked about is meant.
#[component]
pub fn BesideDay<'a>(
    /// The field of the day.
    field: Field,
    /// What was typed, and what is wrong with it.
    form: &'a Form,
    /// Id of the day's field.
    id: &'a str,
) -> impl IntoView + use<> {
    let words = translator();
    let shown = field.part(DayPart::Shown);
    let was_shown = form.all(&shown).first();
    let was_shown = was_shown
        .map_or(field.typed(form), String::as_str)
        .to_owned();
    let problem = form.problem(field.name);
    let read = field.given_day(form, visitor().today()).unwrap_or_default();
    let in_words = read.map(|day| words.date(day));
    let is_asked = matches!(problem, Some(Error::DatePast | Error::DateAhead));
    let meant = read
        .zip(in_words.clone())
        .filter(|_| is_asked)
        .map(|(day, in_words)| {
            view! {
                <label class="dot">
                    <input type="checkbox" name=field.part(DayPart::Meant) value=day.to_string() />
                    {words.with(msg::DAY_MEANT, [("date", in_words.into())])}
                </label>
            }
        });
    let typed_otherwise =
        in_words.filter(|in_words| problem.is_none() && in_words != field.typed(form));
    let told = typed_otherwise.map(|in_words| {
        view! { <p class="hint">{words.with(msg::DAY_IN_WORDS, [("date", in_words.into())])}</p> }
    });
    let picked = field.part(DayPart::Picked);
    view! {
        {told}
        <input type="hidden" name=shown value=was_shown />
        <label class="beside-day" for=format!("{id}-picked")>
            {words.text(msg::DAY_PICK)}
            <input id=format!("{id}-picked") type="date" name=picked.clone() value=form.get(&picked).to_owned() autocomplete="off" />
        </label>
        {meant}
    }
}
