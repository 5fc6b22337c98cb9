-- Doorgeven aan een ander loket: one record of what was handed over, with the text as it left, its ground, and the receipt.
set role owner_spil;

alter table triage.hand_over drop constraint hand_over_receiver_check,
  add constraint hand_over_receiver_check check (receiver in
    ('police', 'labourInspectorate', 'marechaussee', 'publicProsecutor', 'veiligThuis', 'housingSupervision', 'prostitutionSupervision',
     'benefits', 'youthTeam', 'debtHelp', 'otherMunicipality', 'other')),
  add column kind text not null default 'spoken' check (kind in ('extract', 'spoken')),
  -- nothing: recorded before the way of it was asked
  add column channel text check (channel in ('telephone', 'spoken', 'secureMail', 'ownForm')),
  -- nothing: the ground is a sentence in the content
  add column basis_id uuid,
  -- from this day on somebody asks after the receipt
  add column remind_on date,
  add column receipt text check (receipt in ('confirmed', 'refused')),
  add column receipt_on date,
  add column receipt_by uuid,
  -- who confirmed or refused, their number of it, why not; sealed under the key of the report; empty when it was destroyed
  add column receipt_content bytea,
  add foreign key (municipality_id, basis_id) references triage.legal_basis,
  add foreign key (municipality_id, receipt_by) references platform.person,
  add constraint receipt_is_whole check (
    (receipt is null) = (receipt_on is null) and (receipt is null) = (receipt_by is null) and (receipt is null) = (receipt_content is null));
grant update (receipt, receipt_on, receipt_by, receipt_content) on triage.hand_over to casework_rw;
grant update (receipt_content) on triage.hand_over to worker_rw;

reset role;
