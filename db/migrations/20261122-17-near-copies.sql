-- A flood of nearly the same text: each is kept, and stands in the queue behind what is not a copy (M-55).

set role owner_spil;

alter table triage.course add column like_report uuid;
alter table triage.course add foreign key (municipality_id, like_report) references triage.course (municipality_id, report_id);
create index course_by_likeness on triage.course (municipality_id, like_report) where like_report is not null;

reset role;
