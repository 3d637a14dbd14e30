-- What was shown to whoever signed a certificate here: digests by the persons' references, as JSON.
alter table entry add column signed_digests text;

-- Changes that were made, by the keys that their callers chose: the same request again gets the same answer.
create table made_change (
    tenant       varchar(80)              not null,
    caller       varchar(200)             not null,
    field        varchar(60)              not null,
    idempotency  varchar(64)              not null,
    input_seal   varchar(200)             not null,
    result       text                     not null,
    made         timestamp with time zone not null,
    primary key (tenant, caller, field, idempotency)
);
create index made_change_by_age on made_change (made);
