-- What a document says itself, or where it is read; one that was made by mistake is taken out.
alter table promise_document add column words text not null default '';
alter table promise_document add column link text not null default '';
alter table promise_document add column removed_at timestamptz;
create index promise_document_by_removal on promise_document (removed_at);

-- Whether the group wrote the comment itself; otherwise a facilitator wrote it down.
alter table document_comment add column by_group boolean not null default false;

-- Whether a group did it to what is its own; otherwise the network did.
alter table revision add column by_group boolean not null default false;
