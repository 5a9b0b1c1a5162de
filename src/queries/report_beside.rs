//! How a network's report lies beside what was told before: earlier reports, counted as of today, and reports that were made
//! public, as they were counted on their day. Whoever has both learns of those that only one of them counts.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::{
    app::App,
    clock::day,
    domain::{
        distribution::Distribution,
        fewest::Fewest,
        ids::AuditId,
        questionnaire::Questionnaire,
        report::{CountedAudit, CountedInReport, Report},
        round::Owner,
        theme::Theme,
    },
    error::AppError,
    queries::dashboard::AnswersByVersion,
    store::{
        dashboard::PackedAnswers,
        report_pages,
        reports::{Days, ShownAudit},
        written_reports,
    },
    visitor::Facilitator,
};

/// What was told of a questionnaire before a report.
pub(super) struct ToldBefore {
    /// What it is called.
    pub(super) title: String,
    /// What it counts.
    pub(super) counts: Counts,
}

/// What an earlier report counts.
pub(super) enum Counts {
    /// What is shared today, of a period.
    Period(Days),
    /// What was shared when it was made public.
    Kept(CountedInReport),
}

/// Earlier reports of the questionnaire of a report, and every page that was made public of it, this report's own among them.
pub(super) async fn before(
    app: &App,
    who: &Facilitator,
    report: &Report,
) -> Result<Vec<ToldBefore>, AppError> {
    let network = who.network.id;
    let earlier = written_reports::list(&app.store, Owner::Network(network)).await?;
    let earlier = earlier
        .into_iter()
        .filter(|other| other.id < report.id)
        .filter(|other| other.questionnaire_id == report.questionnaire_id)
        .map(|other| ToldBefore {
            counts: Counts::Period((other.from, other.to)),
            title: other.title,
        });
    let pages = report_pages::counted(&app.store, network, &report.questionnaire_id).await?;
    let pages = pages.into_iter().map(|page| ToldBefore {
        title: who.words().dated(&page.title, day(page.published_at)),
        counts: Counts::Kept(page.counted),
    });
    Ok(earlier.chain(pages).collect())
}

/// What is counted of audits, by principle and by statement.
pub(super) struct Counted {
    pub(super) spreads: Vec<Distribution>,
    pub(super) themes: Vec<Theme>,
}

impl Counted {
    async fn unpack(
        app: &App,
        own: &Questionnaire,
        packed: Vec<PackedAnswers>,
    ) -> Result<Self, AppError> {
        let answers = AnswersByVersion::unpack(app, &own.id, packed).await?;
        Ok(Self {
            spreads: answers.spreads(own),
            themes: answers.themes(own),
        })
    }
}

/// What a period counts: of each group its newest audit with the one before it of the same version, and groups whose newest
/// cannot be compared.
#[derive(Default)]
pub(super) struct InPeriod {
    pub(super) audits: BTreeSet<CountedAudit>,
    /// Groups that show one audit and no more.
    pub(super) single: usize,
    /// Groups whose audits before are of other versions.
    pub(super) other_version: usize,
}

/// Of audits that are shown, a list for each group, the first day first, what a period counts.
pub(super) fn in_period(shown: &[Vec<ShownAudit>], (from, to): Days) -> InPeriod {
    let mut found = InPeriod::default();
    for group in shown {
        let last = group.iter().rposition(|audit| audit.held_on <= to);
        let Some(last) = last.filter(|last| group[*last].held_on >= from) else {
            continue;
        };
        let newest = &group[last];
        let before = group[..last]
            .iter()
            .rfind(|audit| audit.questionnaire_version == newest.questionnaire_version);
        match (before, last) {
            (Some(_), _) => {}
            (None, 0) => found.single += 1,
            (None, _) => found.other_version += 1,
        }
        found.audits.insert(CountedAudit {
            id: newest.id,
            before: before.map(|before| before.id),
            is_whole: newest.is_whole,
        });
    }
    found
}

/// Audits that are shown, by their key.
type Shown<'a> = HashMap<AuditId, &'a ShownAudit>;

/// Of audits that are counted, what was answered, by version, and how many of them are not shown any more.
fn pack<'a>(
    shown: &Shown<'_>,
    audits: impl IntoIterator<Item = &'a CountedAudit>,
) -> (Vec<PackedAnswers>, usize) {
    let mut packed: BTreeMap<i32, [Vec<String>; 3]> = BTreeMap::new();
    let mut hidden = 0;
    for counted in audits {
        let before = counted.before.map(|before| shown.get(&before));
        let (Some(audit), None | Some(Some(_))) = (shown.get(&counted.id), before) else {
            hidden += 1;
            continue;
        };
        let [whole, first, pairs] = packed.entry(audit.questionnaire_version).or_default();
        if counted.is_whole {
            whole.push(audit.choices.clone());
        }
        match before.flatten() {
            Some(before) => pairs.push(format!("{}>{}", before.choices, audit.choices)),
            None => first.push(audit.choices.clone()),
        }
    }
    let packed = packed.into_iter();
    let packed = packed.map(|(questionnaire_version, lists)| {
        let [whole, first, pairs] = lists.map(|list| Some(list.join(",")));
        PackedAnswers {
            questionnaire_version,
            whole,
            first,
            pairs,
        }
    });
    (packed.collect(), hidden)
}

/// What was told before beside a report: what only the one counts, and what only the other does.
pub(super) struct Beside {
    pub(super) title: String,
    here: Counted,
    there: Counted,
    /// Audits that only the other counts and that are not shown any more: nobody knows of which numbers they are.
    hidden: usize,
}

impl Beside {
    /// Whether a number may be told beside this report, by how many on either side it is of.
    pub(super) fn lets_tell(&self, of: impl Fn(&Counted) -> usize) -> bool {
        let there = of(&self.there).max(self.hidden.min(1));
        Fewest::GROUPS.lets_subtract(of(&self.here), there)
    }
}

/// What a report counts of the audits that are shown, and how that differs from what was told before.
pub(super) async fn audits(
    app: &App,
    own: &Questionnaire,
    before: &[ToldBefore],
    (shown, ours): (&[Vec<ShownAudit>], &BTreeSet<CountedAudit>),
) -> Result<(Counted, Vec<Beside>), AppError> {
    let by_key: Shown<'_> = shown
        .iter()
        .flatten()
        .map(|audit| (audit.id, audit))
        .collect();
    let mut beside = Vec::new();
    for other in before {
        let of_period;
        let theirs = match &other.counts {
            Counts::Period(days) => {
                of_period = in_period(shown, *days).audits;
                &of_period
            }
            Counts::Kept(counted) => &counted.audits,
        };
        let (here, _) = pack(&by_key, ours.difference(theirs));
        let (there, hidden) = pack(&by_key, theirs.difference(ours));
        beside.push(Beside {
            title: other.title.clone(),
            here: Counted::unpack(app, own, here).await?,
            there: Counted::unpack(app, own, there).await?,
            hidden,
        });
    }
    let (all, _) = pack(&by_key, ours);
    Ok((Counted::unpack(app, own, all).await?, beside))
}
