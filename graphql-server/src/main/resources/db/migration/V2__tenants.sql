-- Every trainee and every record belongs to one tenant: whoever answers for the training, such as a region. Persons, roles and
-- entries belong to their record, and so to its tenant. What is there already are the made-up people.

alter table trainee add column tenant varchar(80) default 'demo' not null;
alter table trainee alter column tenant drop default;
alter table training_record add column tenant varchar(80) default 'demo' not null;
alter table training_record alter column tenant drop default;

-- Somebody may be a trainee of several tenants, and is one person in each. The old column takes its unnamed constraint with it.
alter table trainee add column token_subject varchar(200);
update trainee set token_subject = subject;
alter table trainee drop column subject;
alter table trainee rename column token_subject to subject;
alter table trainee add constraint trainee_once_in_tenant unique (tenant, subject);

-- A record cannot come to belong to another tenant than its trainee.
alter table trainee add constraint trainee_in_tenant unique (tenant, id);
alter table training_record
    add constraint record_of_tenants_trainee foreign key (tenant, trainee_id) references trainee (tenant, id);
create index training_record_by_tenant on training_record (tenant, trainee_id, id);
