//! What a report is asked to tell, in the words of whoever writes it.

use crate::{
    domain::{report::ReportSection, round::Owner},
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
