//! What a group shares with the facilitators of its networks: chosen by the group, changed whenever it likes.

use crate::{
    app::App,
    clock, commands,
    domain::{
        form::Form,
        share::{Extent, Share},
    },
    error::AppError,
    forms::group::{share_field, share_field_before},
    queries::{self, sharing::NetworkShares},
    store::{audits, shares},
    visitor::Coordinator,
};

/// Keeps the choices that the form changes; what it does not name, or leaves as it was when the page was drawn, stays as
/// it is now: a page that was open for long gives nothing back that was withdrawn meanwhile.
pub async fn choose(app: &App, who: &Coordinator, form: &Form) -> Result<(), AppError> {
    let shared = queries::sharing::chosen(app, who).await?;
    let mut changed = Vec::new();
    for NetworkShares {
        network, subjects, ..
    } in shared.networks
    {
        for (subject, before) in subjects {
            let field = share_field(network.id, subject);
            let touched = form.get(&field) != form.get(&share_field_before(&field));
            let chosen = Extent::read(form.get(&field)).filter(|_| touched);
            if let Some(extent) = chosen.filter(|extent| *extent != before) {
                changed.push(Share {
                    network: network.id,
                    subject,
                    extent,
                });
            }
        }
    }
    let (group, person) = (who.organisation.id, who.person.id);
    // Audits closed by an older version have no choices in short yet.
    for id in audits::without_choices(&app.store, group).await? {
        let sheet = queries::audit::sheet(app, who, id).await?;
        let (_, choices) =
            commands::audit::add_up(&sheet.questionnaire, &sheet.chosen, &sheet.answers);
        audits::keep_choices(&app.store, group, id, &choices).await?;
    }
    Ok(shares::choose(&app.store, group, &changed, person, clock::now()).await?)
}
