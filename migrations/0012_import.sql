-- Who added a list's groups to the register, and who took them away again.
alter table list_import add column added_by uuid references person (id);
alter table list_import add column undone_by uuid references person (id);
