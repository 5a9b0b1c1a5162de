//! Sheets of a meeting: the invitation, and what came of it.

use crate::{
    domain::{
        meeting::{MeetingPlan, Notes},
        organisation::Network,
    },
    export::document::{Block, Document, Sheet},
    language::{Translator, msg},
    queries::attendance::Totals,
    wording::meeting::{agencies_came, came, sums, title, told_by, when_and_where},
};

fn blank(words: Translator, network: &Network, plan: &MeetingPlan) -> Document {
    let made_up = network.is_made_up.then_some(msg::MADE_UP_NETWORK_NOTICE);
    let subtitle = when_and_where(words, &plan.meeting);
    let name = &network.name;
    let mut document = Document::new(words, title(words, &plan.meeting), subtitle, name, made_up);
    document.first = Sheet::Whole;
    if !plan.meeting.theme.is_empty() {
        let theme = Block::heading(2, plan.meeting.theme.as_str());
        document.blocks.push(theme);
    }
    document
}

/// The invitation: when and where, what it is about, and the agenda with its times.
pub fn invitation(words: Translator, network: &Network, plan: &MeetingPlan) -> Document {
    let mut document = blank(words, network, plan);
    let lead = words.with(
        msg::INVITE_LEAD,
        [("network", network.name.as_str().into())],
    );
    document.blocks.push(Block::paragraph(lead));
    if plan.agenda.is_empty() {
        return document;
    }
    document
        .blocks
        .push(Block::heading(2, words.text(msg::AGENDA_TITLE)));
    let rows = plan.agenda.iter().zip(plan.starts()).map(|(item, starts)| {
        let starts = starts.map(|time| time.to_string()).unwrap_or_default();
        let minutes = (item.minutes > 0).then(|| item.minutes.to_string());
        vec![
            starts,
            item.what.clone(),
            minutes.unwrap_or_default(),
            item.theme.clone(),
        ]
    });
    document.blocks.push(Block::Table {
        caption: words.text(msg::AGENDA_TITLE),
        head: [
            msg::ITEM_STARTS,
            msg::ITEM_WHAT,
            msg::ITEM_MINUTES,
            msg::ITEM_THEME,
        ]
        .map(|head| words.text(head))
        .to_vec(),
        rows: rows.collect(),
    });
    document.blocks.extend(sums(words, plan).map(Block::soft));
    document
}

/// What came of a meeting, on one sheet: who came, what was noted and decided, what groups told, what was seen.
pub fn round_robin(
    words: Translator,
    network: &Network,
    plan: &MeetingPlan,
    notes: &Notes,
    totals: &Totals,
) -> Document {
    let mut document = blank(words, network, plan);
    let blocks = &mut document.blocks;
    blocks.push(Block::paragraph(came(words, totals)));
    let agencies = agencies_came(words, &totals.agency_names());
    blocks.extend(agencies.map(Block::paragraph));
    let decisions: Vec<String> = plan
        .agenda
        .iter()
        .filter(|item| !item.decision.is_empty())
        .map(|item| words.labelled(&item.what, &item.decision))
        .collect();
    if !decisions.is_empty() {
        blocks.push(Block::heading(2, words.text(msg::ROUND_ROBIN_DECISIONS)));
        blocks.push(Block::List { items: decisions });
    }
    let updates: Vec<String> = notes
        .updates
        .iter()
        .map(|update| {
            let file = update.enclosure.as_ref();
            let file = file.map(|file| file.name.as_str()).unwrap_or_default();
            let parts = [update.words.as_str(), update.link.as_str(), file];
            let said: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            words.labelled(&told_by(words, &update.who), &said.join(" "))
        })
        .collect();
    if !updates.is_empty() {
        blocks.push(Block::heading(2, words.text(msg::UPDATES_TITLE)));
        blocks.push(Block::List { items: updates });
    }
    if !notes.points.is_empty() {
        let points = notes
            .points
            .iter()
            .map(|point| match point.spot.is_empty() {
                true => point.seen.clone(),
                false => words.labelled(&point.spot, &point.seen),
            });
        blocks.push(Block::heading(2, words.text(msg::POINTS_TITLE)));
        blocks.push(Block::List {
            items: points.collect(),
        });
    }
    let noted: Vec<_> = plan
        .agenda
        .iter()
        .filter(|item| !item.notes.is_empty())
        .collect();
    if !noted.is_empty() {
        blocks.push(Block::heading(2, words.text(msg::NOTES_TITLE)));
    }
    for item in noted {
        blocks.push(Block::heading(3, item.what.as_str()));
        blocks.push(Block::paragraph(item.notes.as_str()));
    }
    document
}
