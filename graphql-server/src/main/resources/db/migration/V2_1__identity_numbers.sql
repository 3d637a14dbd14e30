-- Encrypted, and bound to the row: see IdentityCipher.
alter table trainee add column identity_number varchar(500);
