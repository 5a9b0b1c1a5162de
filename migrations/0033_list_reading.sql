-- A list that was read wrongly is read another way without being sent again: its file as it was sent, how a person wants
-- it to be read, and how it was read, both as JSON. It goes with the list, after some days.
alter table list_import add column file_bytes bytea;
alter table list_import add column wanted text not null default '{}';
alter table list_import add column found text not null default '{}';
