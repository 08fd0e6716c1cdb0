-- The keyring: keys that are themselves wrapped, and nothing about the persons whose records they seal. It lives in a
-- cluster of its own, so that a copy of the data database opens nothing.

create schema keyring;

-- Which keyring this is. A data database remembers it and refuses another one.
create table keyring.identity (
  singleton boolean primary key default true check (singleton),
  id uuid not null,
  created_at timestamptz not null
);

-- One key-encryption key per epoch; the key itself is with its provider. A rotation begins an epoch, copies the living
-- keys into it, and ends with the old key destroyed and the old partitions dropped.
create table keyring.kek (
  id uuid primary key,
  epoch integer not null unique check (epoch > 0),
  provider text not null check (provider ~ '^[a-z][a-z-]{0,39}$'),
  provider_ref text not null,
  state text not null check (state in ('current', 'retiring', 'destroyed')),
  created_at timestamptz not null,
  destroyed_at timestamptz,
  check ((state = 'destroyed') = (destroyed_at is not null))
);

create unique index kek_current on keyring.kek (state) where state = 'current';

-- One key for each data subject. Minted unassigned, issued to a process before use, and never issued again. Who uses it
-- is known to the data database alone.
create table keyring.data_key (
  epoch integer not null,
  id uuid not null,
  kek_id uuid not null references keyring.kek (id),
  wrapped bytea not null,
  minted_at timestamptz not null,
  issued_at timestamptz,
  primary key (epoch, id)
) partition by list (epoch);

create index data_key_unissued on keyring.data_key (id) where issued_at is null;

-- Keys of the program itself, such as the one of the blind indexes: one per purpose and epoch.
create table keyring.service_key (
  epoch integer not null,
  purpose text not null check (purpose ~ '^[a-z][a-z-]{0,39}$'),
  kek_id uuid not null references keyring.kek (id),
  wrapped bytea not null,
  created_at timestamptz not null,
  primary key (epoch, purpose)
) partition by list (epoch);

-- Makes the partitions of an epoch; an epoch ends by dropping them, which leaves no dead rows behind.
create function keyring.open_epoch(epoch integer) returns void language plpgsql as $$
begin
  execute format('create table keyring.data_key_%s partition of keyring.data_key for values in (%s)', epoch, epoch);
  execute format('create table keyring.service_key_%s partition of keyring.service_key for values in (%s)', epoch, epoch);
end
$$;
