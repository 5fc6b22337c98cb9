-- graphile-worker brings private tables with row security and no policies: a role that is not the owner would run and silently
-- do nothing. These policies let the worker's own role see its jobs; a job holds ids and nothing about people.

set role owner_spil;

grant usage on schema graphile_worker to worker_rw;
grant select, insert, update, delete on all tables in schema graphile_worker to worker_rw;
grant usage on all sequences in schema graphile_worker to worker_rw;
grant execute on all functions in schema graphile_worker to worker_rw;

do $$
declare
  name text;
begin
  for name in select tablename from pg_tables where schemaname = 'graphile_worker' and rowsecurity loop
    execute format('create policy for_the_worker on graphile_worker.%I to worker_rw using (true) with check (true)', name);
  end loop;
end
$$;

-- How a deed plans a job in its own transaction. The payload may hold ids only. Idempotent on job_key while the job waits.
-- When it was planned is kept by day: the job of a report would otherwise tell when somebody wrote (M-01).
create function platform.schedule(task text, payload json, run_at timestamptz, job_key text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  planned graphile_worker._private_jobs;
begin
  planned := graphile_worker.add_job(task, payload, null, run_at, null, job_key);
  update graphile_worker._private_jobs set created_at = date_trunc('day', created_at), updated_at = date_trunc('day', updated_at)
    where id = planned.id;
end
$$;
grant execute on function platform.schedule to casework_rw, worker_rw;

reset role;
