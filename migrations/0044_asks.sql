-- Asks and offers in a network: what groups need and what they can give, and who was put together.

-- An ask or an offer; `side` says which. `organisation_id` is null where it is the network's own. The meeting where it was
-- said and the action it is needed for may be gone by now, so these two point nowhere by force.
create table ask (
    network_id uuid not null references network (id),
    id uuid not null,
    organisation_id uuid references organisation (id),
    version integer not null,
    side text not null,
    kind text not null,
    what text not null,
    many text not null,
    conditions text not null,
    age text not null,
    area text not null,
    until date not null,
    audience text not null,
    may_contact boolean not null,
    reach text not null,
    state text not null,
    meeting_id uuid,
    action_id uuid,
    said_by uuid not null references person (id),
    said_at timestamptz not null,
    removed_at timestamptz,
    removed_by uuid references person (id),
    removed_why text not null default '',
    primary key (network_id, id)
);
create index ask_by_side on ask (network_id, side, state, id);
create index ask_by_kind on ask (network_id, side, kind, id);
create index ask_by_until on ask (network_id, state, until);
create index ask_by_organisation on ask (organisation_id, action_id);
create index ask_by_removal on ask (network_id, removed_at);
create index ask_by_end on ask (removed_at);

-- The groups that see one which is not for all.
create table ask_group (
    network_id uuid not null,
    ask_id uuid not null,
    organisation_id uuid not null references organisation (id),
    primary key (network_id, ask_id, organisation_id),
    foreign key (network_id, ask_id) references ask (network_id, id)
);
create index ask_group_by_organisation on ask_group (organisation_id);

-- Every wording of an ask or an offer.
create table ask_wording (
    network_id uuid not null,
    ask_id uuid not null,
    version integer not null,
    organisation_id uuid references organisation (id),
    kind text not null,
    what text not null,
    many text not null,
    conditions text not null,
    age text not null,
    area text not null,
    until date not null,
    said_by uuid not null references person (id),
    said_at timestamptz not null,
    primary key (network_id, ask_id, version),
    foreign key (network_id, ask_id) references ask (network_id, id)
);
create index ask_wording_by_organisation on ask_wording (organisation_id);

-- Who is put together with whom. `asker` and `giver` say whether each is a group, the network, or a group that left, whose
-- key and words are gone then. Once `in_touch`, both see it; before that the group that would like it, `proposer_id`, alone.
create table ask_match (
    network_id uuid not null references network (id),
    id uuid not null,
    kind text not null,
    ask_id uuid,
    offer_id uuid,
    asker text not null,
    asker_id uuid references organisation (id),
    giver text not null,
    giver_id uuid references organisation (id),
    state text not null,
    in_touch boolean not null,
    proposer_id uuid references organisation (id),
    changed_at timestamptz not null,
    primary key (network_id, id),
    foreign key (network_id, ask_id) references ask (network_id, id),
    foreign key (network_id, offer_id) references ask (network_id, id)
);
create index ask_match_by_ask on ask_match (network_id, ask_id, id);
create index ask_match_by_offer on ask_match (network_id, offer_id, id);
create index ask_match_by_asker on ask_match (asker_id, network_id);
create index ask_match_by_giver on ask_match (giver_id, network_id);
create index ask_match_by_proposer on ask_match (proposer_id);
create index ask_match_by_state on ask_match (network_id, state, id);

-- What was said of a match, each with who and when; the last says what came of it. `organisation_id` is the group for which
-- it was said; null where a facilitator did, or once the group has left.
create table ask_match_said (
    network_id uuid not null,
    match_id uuid not null,
    id uuid not null,
    organisation_id uuid references organisation (id),
    state text not null,
    words text not null,
    said_by uuid not null references person (id),
    said_at timestamptz not null,
    primary key (network_id, match_id, id),
    foreign key (network_id, match_id) references ask_match (network_id, id)
);
create index ask_match_said_by_organisation on ask_match_said (organisation_id, network_id);
