-- Where personal data is held (vault), who opened it and why (ledger), and to whom it went (disclosure).

create schema vault;

-- The keyring that holds the keys of this database: one row, written when the two first meet.
create table vault.keyring (
  singleton boolean primary key default true check (singleton),
  keyring_id uuid not null,
  bound_at timestamptz not null
);

-- A data subject and the key that seals its records. The unique key_id is the claim on an issued key.
create table vault.subject (
  id uuid primary key,
  kind text not null check (kind ~ '^[a-z][a-z-]{0,39}$'),
  key_id uuid not null unique,
  key_epoch integer not null check (key_epoch > 0),
  state text not null default 'living' check (state in ('living', 'fenced')),
  created_at timestamptz not null,
  fenced_at timestamptz,
  key_destroyed_at timestamptz,
  check ((state = 'fenced') = (fenced_at is not null)),
  check (key_destroyed_at is null or state = 'fenced')
);

create index subject_awaiting_destruction on vault.subject (fenced_at)
  where state = 'fenced' and key_destroyed_at is null;

-- One sealed value: a field of the inventory, for one order, case or account (its scope). A correction replaces it.
create table vault.record (
  id uuid primary key,
  subject_id uuid not null references vault.subject (id),
  field text not null check (field ~ '^[a-z][a-z0-9-]*([.][a-z][a-z0-9-]*)+$'),
  scope_kind text not null check (scope_kind ~ '^[a-z][a-z-]{0,39}$'),
  scope_id uuid not null,
  sealed bytea not null,
  source text not null check (source in ('provided', 'automatic', 'supplemented')),
  collected_at timestamptz not null,
  constraint record_of_scope unique (scope_id, scope_kind, field)
);

create index record_subject on vault.record (subject_id);
-- Sealed bytes do not compress.
alter table vault.record alter column sealed set storage external;

-- Keyed digests by which a record is found from its whole value. Partitions per epoch of the index key, so that
-- rotation drops the old digests at once.
create table vault.blind_index (
  epoch integer not null,
  digest bytea not null check (octet_length(digest) = 16),
  field text not null,
  record_id uuid not null references vault.record (id) on delete cascade,
  primary key (epoch, digest, record_id)
) partition by list (epoch);

create index blind_index_record on vault.blind_index (record_id);

create function vault.open_index_epoch(epoch integer) returns void language plpgsql as $$
declare
  partition text := format('vault.blind_index_%s', epoch);
begin
  -- Asked first without a lock, because attaching a partition stops everyone who writes.
  if to_regclass(partition) is not null then
    return;
  end if;
  perform pg_advisory_xact_lock(hashtext('vault.open_index_epoch'));
  execute format('create table if not exists %s partition of vault.blind_index for values in (%s)', partition, epoch);
end
$$;

create schema ledger;

-- Every opening, disclosure, correction, disposal and refusal. Append-only; ids, enums and times only.
create table ledger.entry (
  id uuid primary key,
  at timestamptz not null,
  kind text not null check (kind in ('opened', 'masked', 'corrected', 'disclosed', 'disposed', 'refused')),
  outcome text not null check (outcome ~ '^[a-z][a-z-]{0,39}$'),
  actor_kind text not null check (actor_kind in ('staff', 'job', 'subject', 'system')),
  actor_id text not null check (actor_id ~ '^[a-z0-9][a-z0-9.-]{0,63}$'),
  actor_role text check (actor_role ~ '^[a-z][a-z-]{0,39}$'),
  activity text not null check (activity ~ '^[a-z][a-z0-9-]*([.][a-z][a-z0-9-]*)+$' and length(activity) <= 80),
  -- Null only in a refusal that asked for a purpose outside the closed list.
  purpose text check (purpose in ('ORDER', 'SERVICE', 'LEGAL')),
  subject_id uuid,
  scope_kind text check (scope_kind ~ '^[a-z][a-z-]{0,39}$'),
  scope_id uuid,
  fields text[] not null check (array_to_string(fields, ',', '') ~ '^([a-z][a-z0-9.-]*(,[a-z][a-z0-9.-]*)*)?$'),
  partner_id uuid,
  agreement_id uuid,
  country text check (country ~ '^[A-Z]{2}$'),
  -- A leaf of the tree that proves completeness is the hash of this salt and the entry.
  salt bytea not null check (octet_length(salt) = 16),
  check (purpose is not null or kind = 'refused')
);

create index entry_subject on ledger.entry (subject_id, at) where subject_id is not null;

create function ledger.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is append-only' using errcode = 'restrict_violation';
end
$$;

create trigger entry_is_append_only before update or delete on ledger.entry
  for each row execute function ledger.refuse_change();
create trigger entry_is_not_truncated before truncate on ledger.entry
  for each statement execute function ledger.refuse_change();

create schema disclosure;

-- The register of partners: whom data may be given to at all.
create table disclosure.partner (
  id uuid primary key,
  kind text not null check (kind ~ '^[a-z][a-z-]{0,39}$'),
  name text not null,
  country text not null check (country ~ '^[A-Z]{2}$'),
  registered_at timestamptz not null
);

-- What a partner signed: these fields, for these purposes, about parcels and payments of these countries ('*' is all).
create table disclosure.agreement (
  id uuid primary key,
  partner_id uuid not null references disclosure.partner (id),
  fields text[] not null check (cardinality(fields) > 0),
  countries text[] not null check (cardinality(countries) > 0),
  purposes text[] not null check (cardinality(purposes) > 0 and purposes <@ array['ORDER', 'SERVICE', 'LEGAL']),
  signed_at timestamptz,
  valid_from timestamptz not null,
  valid_to timestamptz not null check (valid_to > valid_from),
  revoked_at timestamptz
);

create index agreement_partner on disclosure.agreement (partner_id, valid_from);

-- One sending to a partner, begun before the data leaves and settled with the partner's answer.
create table disclosure.disclosure (
  id uuid primary key,
  partner_id uuid not null references disclosure.partner (id),
  agreement_id uuid not null references disclosure.agreement (id),
  scope_kind text not null check (scope_kind ~ '^[a-z][a-z-]{0,39}$'),
  scope_id uuid not null,
  fields text[] not null,
  purpose text not null check (purpose in ('ORDER', 'SERVICE', 'LEGAL')),
  country text not null check (country ~ '^[A-Z]{2}$'),
  begun_at timestamptz not null,
  outcome text not null default 'begun' check (outcome in ('begun', 'delivered', 'refused', 'failed')),
  settled_at timestamptz,
  check ((outcome = 'begun') = (settled_at is null))
);

create index disclosure_scope on disclosure.disclosure (scope_id, scope_kind);
