-- The figures of the staff side are made of facts: what happened on which day, never to whom.
set role owner_spil;

grant select on insight.fact to casework_rw;
create index fact_by_day on insight.fact (municipality_id, happened_on);

reset role;
