//! What a report is asked to tell, in the words of whoever writes it, and what it said before.

use crate::{
    domain::{
        report::{Report, ReportSection},
        revision::Revision,
        round::Owner,
    },
    language::{Message, Translator, msg},
};

/// What a section is called where it is chosen.
pub fn section(words: Translator, owner: Owner, section: ReportSection) -> String {
    match (owner, of_group(section)) {
        (Owner::Group(_), Some(message)) => words.text(message),
        _ => words.term(section),
    }
}

/// What a group calls a section; none where it calls it as a network does.
fn of_group(section: ReportSection) -> Option<Message> {
    Some(match section {
        ReportSection::Meetings => msg::GROUP_REPORT_FACT_MEETINGS,
        ReportSection::Asks => msg::GROUP_REPORT_FACT_ASKS,
        ReportSection::People => msg::GROUP_REPORT_FACT_PEOPLE,
        ReportSection::TakingPart => msg::GROUP_REPORT_FACT_AUDITS,
        ReportSection::Standings => msg::GROUP_REPORT_FACT_STANDINGS,
        ReportSection::Actions => msg::GROUP_REPORT_FACT_ACTIONS,
        _ => return None,
    })
}

/// What was done to a report, each with how it stood then: its title and period, then what it said otherwise than before.
pub fn told(
    words: Translator,
    owner: Owner,
    history: Vec<(Revision, Option<Report>)>,
) -> Vec<(Revision, Option<String>)> {
    let before = |version: i32| {
        let mut all = history.iter();
        let found = all.find(|(revision, _)| revision.version == version - 1);
        found.and_then(|(_, stood)| stood.as_ref())
    };
    let stood = history.iter().map(|(revision, stood)| {
        let stood = stood.as_ref()?;
        Some(lines(words, owner, stood, before(revision.version)).join("\n"))
    });
    let stood: Vec<Option<String>> = stood.collect();
    let done = history.into_iter().map(|(revision, _)| revision);
    done.zip(stood).collect()
}

fn lines(words: Translator, owner: Owner, now: &Report, before: Option<&Report>) -> Vec<String> {
    let period = format!("{} – {}", words.date(now.from), words.date(now.to));
    let mut lines = vec![words.labelled(&now.title, &period)];
    if before.is_some_and(|before| before.facts != now.facts) {
        let told = now.facts.iter().map(|fact| section(words, owner, *fact));
        let told: Vec<String> = told.collect();
        lines.push(words.labelled(&words.text(msg::REPORT_FACTS), &words.beside(&told)));
    }
    let texts = |report: &Report| {
        [
            (msg::GROUP_REPORT_TARGETS, report.targets.clone()),
            (msg::REPORT_OPENING, report.opening.clone()),
            (msg::REPORT_LEARNED, report.learned.clone()),
            (msg::REPORT_CLOSING, report.closing.clone()),
        ]
    };
    let was = before.map(texts);
    for (at, (label, said)) in texts(now).iter().enumerate() {
        let was = was.as_ref().map_or("", |was| was[at].1.as_str());
        if said != was {
            let said = if said.is_empty() { "–" } else { said };
            lines.push(words.labelled(&words.text(*label), said));
        }
    }
    lines
}
