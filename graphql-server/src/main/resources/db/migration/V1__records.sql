-- A trainee's record, its persons, their roles and what has happened. What is queried is a column; the rest of an object is
-- its JSON text, in the shape of the API's input. Valid for H2 in PostgreSQL mode and for PostgreSQL.

create table trainee (
    id           varchar(40) primary key,
    subject      varchar(200) unique,
    display_name varchar(200) not null
);

create table training_record (
    id         varchar(40) primary key,
    trainee_id varchar(40) not null references trainee (id),
    version    bigint      not null,
    programme  varchar(10) not null,
    specialty  varchar(80),
    edition    varchar(20),
    profile    varchar(80) not null,
    started    date        not null,
    body       text        not null
);
create index training_record_by_trainee on training_record (trainee_id, id);

create table person (
    record_id varchar(40)  not null references training_record (id),
    ref       varchar(100) not null,
    position  integer      not null,
    id        varchar(40)  not null unique,
    subject   varchar(200),
    body      text         not null,
    primary key (record_id, ref)
);
create index person_by_subject on person (subject, record_id);

create table role_assignment (
    record_id     varchar(40)  not null,
    position      integer      not null,
    role          varchar(60)  not null,
    person_ref    varchar(100) not null,
    valid_from    date         not null,
    valid_through date,
    primary key (record_id, position),
    foreign key (record_id, person_ref) references person (record_id, ref)
);
create index role_assignment_by_person on role_assignment (record_id, person_ref);

create table entry (
    record_id    varchar(40)  not null references training_record (id),
    ref          varchar(100) not null,
    position     integer      not null,
    id           varchar(40)  not null unique,
    kind         varchar(30)  not null,
    span_from    date,
    span_through date,
    body         text         not null,
    primary key (record_id, ref)
);
create index entry_by_span on entry (record_id, span_from, position);

-- Made-up people are moved in once, whole.
create table seeding (
    name varchar(40) primary key
);
