-- Who added a list's groups to the register, and who took them away again.
alter table list_import add column added_by uuid references person (id);
alter table list_import add column undone_by uuid references person (id);
-- Taking a group away asks every table that names groups.
create index network_invitation_by_organisation on network_invitation (organisation_id);
