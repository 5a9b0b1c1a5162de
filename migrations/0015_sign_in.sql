-- Wrong tries at passwords, and the phones and computers that count their own.

-- A phone or computer on which a person signed in with their password: strangers who try that name do not lock it out. Gone
-- when the password changes.
create table trusted_device (
    token_hash text not null,
    person_id uuid not null references person (id),
    -- When the person last signed in there.
    seen_at timestamptz not null,
    primary key (token_hash, person_id)
);
create index trusted_device_by_person on trusted_device (person_id, seen_at);

-- Wrong tries, until they are forgotten. The counter says whose: all strangers who try names of one bucket share one, each
-- trusted device has its own. No name can be read from it, and made-up names make no more rows than there are buckets.
create table sign_in_tries (
    counter text primary key not null,
    tries integer not null,
    ends_at timestamptz not null
);
create index sign_in_tries_by_end on sign_in_tries (ends_at);
