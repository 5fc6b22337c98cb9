-- What else hangs on a report goes with it when it is destroyed: by the worker, in the transaction that takes the keys away.

set role owner_spil;

grant select, delete on triage.second_look, triage.meldcode_step, triage.step_back, triage.group_member, triage.suggestion,
  triage.suggestion_judgement to worker_rw;
-- that somebody was asked stays, as of each disclosure; a question that is still open is withdrawn
grant select, update (content, identification, answer, withdrawn_by, withdrawn_at) on triage.consultation to worker_rw;

reset role;
