-- What a group agreed on a statement has a row of its own. Until now it was the answer of a contributor without a person,
-- which every query had to know; from here on an answer is one contributor's alone. SQLite cannot take a column out of a
-- primary key, so the tables are made anew.

-- The agreement as it stands. `version` is checked on write; `clash` names the version a save did not know of; `paper` is
-- whose filled-in paper it was typed in from, '' for paper without a name, null for one given on a screen.
create table agreement (
    organisation_id uuid not null,
    audit_id uuid not null,
    statement_id text not null,
    version integer not null,
    choice text,
    passed_over boolean not null,
    why text not null,
    reflection text not null,
    evidence text not null,
    strength text,
    clash integer,
    paper text,
    saved_by uuid not null references person (id),
    saved_at timestamptz not null,
    primary key (organisation_id, audit_id, statement_id),
    foreign key (organisation_id, audit_id) references audit (organisation_id, id)
);

-- Every save ever made. `base` is the version the person had before their eyes; `save_id` makes a resend harmless.
create table agreement_history (
    organisation_id uuid not null,
    audit_id uuid not null,
    statement_id text not null,
    version integer not null,
    save_id uuid not null,
    base integer not null,
    choice text,
    passed_over boolean not null,
    why text not null,
    reflection text not null,
    evidence text not null,
    strength text,
    paper text,
    saved_by uuid not null references person (id),
    saved_at timestamptz not null,
    primary key (organisation_id, audit_id, statement_id, version)
);

insert into agreement
    (organisation_id, audit_id, statement_id, version, choice, passed_over, why, reflection, evidence, strength, clash,
     paper, saved_by, saved_at)
select a.organisation_id, a.audit_id, a.statement_id, a.version, a.choice, a.passed_over, a.why, a.reflection, a.evidence,
    a.strength, a.clash, a.paper, a.saved_by, a.saved_at
from answer a
join contributor c on c.organisation_id = a.organisation_id and c.audit_id = a.audit_id and c.id = a.contributor_id
where c.person_id is null;

insert into agreement_history
    (organisation_id, audit_id, statement_id, version, save_id, base, choice, passed_over, why, reflection, evidence,
     strength, paper, saved_by, saved_at)
select h.organisation_id, h.audit_id, h.statement_id, h.version, h.save_id, h.base, h.choice, h.passed_over, h.why,
    h.reflection, h.evidence, h.strength, h.paper, h.saved_by, h.saved_at
from answer_history h
join contributor c on c.organisation_id = h.organisation_id and c.audit_id = h.audit_id and c.id = h.contributor_id
where c.person_id is null;

create unique index agreement_history_by_save on agreement_history (organisation_id, audit_id, save_id);

drop table answer_history;
drop table answer;
drop table contributor;
