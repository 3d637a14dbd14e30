-- Who has read and changed what. It outlives what it tells about, so it refers to nothing by a constraint.
create table access_entry (
    id         bigint generated always as identity primary key,
    tenant     varchar(80)              not null,
    trainee_id varchar(40)              not null,
    record_id  varchar(40),
    at         timestamp with time zone not null,
    subject    varchar(200)             not null,
    unit       varchar(200),
    role       varchar(60)              not null,
    action     varchar(20)              not null,
    facets     varchar(500)             not null
);
create index access_entry_by_trainee on access_entry (tenant, trainee_id, id);
create index access_entry_by_day on access_entry (at);
