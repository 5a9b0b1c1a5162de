-- A report of a network asks for what visits of a period found.
create index review_note_by_day on review_note (network_id, kind, on_day);
