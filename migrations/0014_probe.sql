-- One row that is written again whenever somebody asks whether the database takes writes.
create table probe (
    name text not null primary key,
    written_at timestamptz not null
);
