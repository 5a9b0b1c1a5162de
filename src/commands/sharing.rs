//! What a group shares with the facilitators of its networks: chosen by the group, changed whenever it likes.

use crate::{
    app::App,
    clock, commands,
    domain::{
        error::Error,
        form::Form,
        ids::AuditId,
        share::{Extent, LastingShare, Share, Subject, VoicesShare},
    },
    error::AppError,
    forms::group::{
        EACH_TIME, YES, lasting_field, question_field, question_later_field, share_field,
        share_field_before, voices_field,
    },
    queries::{self, sharing::NetworkShares},
    store::{
        audits,
        shares::{self, Choices},
    },
    visitor::Coordinator,
};

/// Keeps the choices that the form changes; what it does not name, or leaves as it was when the page was drawn, stays as
/// it is now: a page that was open for long gives nothing back that was withdrawn meanwhile.
pub async fn choose(app: &App, who: &Coordinator, form: &Form) -> Result<(), AppError> {
    let shared = queries::sharing::chosen(app, who).await?;
    let touched = |field: &str| {
        let chosen = form.get(field);
        (chosen != form.get(&share_field_before(field))).then_some(chosen)
    };
    let mut choices = Choices::default();
    for shares in shared.networks {
        let NetworkShares {
            network, subjects, ..
        } = shares;
        let voices = touched(&voices_field(network.id));
        choices.voices.extend(voices.map(|word| VoicesShare {
            network: network.id,
            is_shared: word == YES,
        }));
        for (subject, before) in subjects {
            let chosen = touched(&share_field(network.id, subject)).and_then(Extent::read);
            if let Some(extent) = chosen.filter(|extent| *extent != before) {
                choices.shares.push(Share {
                    network: network.id,
                    subject,
                    extent,
                });
            }
        }
        let extent = match touched(&lasting_field(network.id)) {
            Some(EACH_TIME) => None,
            Some(word) => match Extent::read(word) {
                Some(extent) => Some(extent),
                None => continue,
            },
            None => continue,
        };
        choices.lasting.push(LastingShare {
            network: network.id,
            extent,
        });
    }
    keep(app, who, &choices).await
}

/// Keeps what a group said when it was asked: after closing an audit, or, without one, for all that are closed. "Nothing"
/// counts for later audits too, and so does what is said before any is closed. Asked for what was said meanwhile, it
/// changes nothing.
///
/// # Errors
/// The form where a network was left out; [`Error::NotFound`] when the group has no such audit.
pub async fn answer(
    app: &App,
    who: &Coordinator,
    audit: Option<AuditId>,
    mut form: Form,
) -> Result<(), AppError> {
    let question = queries::sharing::question(app, who, audit).await?;
    let mut choices = Choices::default();
    for (network, _) in &question.networks {
        let field = question_field(network.id);
        let Some(extent) = Extent::read(form.get(&field)) else {
            form.refuse(&field, Error::ChooseOne);
            continue;
        };
        let later = form.has(&question_later_field(network.id), YES);
        if later || extent == Extent::Nothing || question.audits.is_empty() {
            choices.lasting.push(LastingShare {
                network: network.id,
                extent: Some(extent),
            });
        }
        choices
            .shares
            .extend(question.audits.iter().map(|audit| Share {
                network: network.id,
                subject: Subject::Audit(audit.id),
                extent,
            }));
    }
    if !form.is_good() {
        return Err(form.into());
    }
    keep(app, who, &choices).await
}

async fn keep(app: &App, who: &Coordinator, chosen: &Choices) -> Result<(), AppError> {
    let (group, person) = (who.organisation.id, who.person.id);
    // Audits closed by an older version have no choices in short yet.
    for id in audits::without_choices(&app.store, group).await? {
        let sheet = queries::audit::sheet(app, who, id).await?;
        let (_, choices) =
            commands::audit::add_up(&sheet.questionnaire, &sheet.chosen, &sheet.answers);
        audits::keep_choices(&app.store, group, id, &choices).await?;
    }
    Ok(shares::choose(&app.store, group, chosen, person, clock::now()).await?)
}
