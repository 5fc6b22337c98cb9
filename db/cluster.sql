-- What a database cluster needs once, before the first migration: the roles of Spil.
-- Run by a superuser (the embedded start does it by itself). Safe to run again, and by two processes at once.
-- Owners cannot log in; logins own nothing. Passwords are set apart from this file.
do $$
declare
  wanted text;
begin
  foreach wanted in array array['owner_spil', 'owner_intake', 'owner_audit', 'audit_append', 'audit_read'] loop
    begin
      execute format('create role %I nologin', wanted);
    exception when duplicate_object or unique_violation then null;
    end;
  end loop;
  -- a member of it is no reader: nothing passes through without saying so (set local role audit_read). An attribute of a role of its
  -- own, because an option of the grant exists from PostgreSQL 16 on only
  begin
    create role audit_gate nologin noinherit;
  exception when duplicate_object or unique_violation then null;
  end;
  foreach wanted in array array['migrator', 'intake_w', 'casework_rw', 'worker_rw', 'stats_ro'] loop
    begin
      execute format('create role %I login nosuperuser nocreatedb nocreaterole nobypassrls', wanted);
    exception when duplicate_object or unique_violation then null;
    end;
  end loop;
end
$$;

grant owner_spil, owner_intake, owner_audit to migrator;
-- the migrator too: what the command line changes has its audit line
grant audit_append to casework_rw, worker_rw, migrator;
grant audit_read to audit_gate;
grant audit_gate to casework_rw, migrator;

-- The programs ask for these at the door; a transaction pooler does not pass that on. So the roles have them by themselves too:
-- a report that cannot be stored within ten seconds hears so honestly.
do $$
declare
  program text;
begin
  foreach program in array array['intake_w', 'casework_rw', 'worker_rw'] loop
    execute format('alter role %I set statement_timeout = ''10s''', program);
    execute format('alter role %I set idle_in_transaction_session_timeout = ''10s''', program);
  end loop;
-- another one that runs this at the same moment writes the same; PostgreSQL calls that an internal error
exception when unique_violation or internal_error then null;
end
$$;
