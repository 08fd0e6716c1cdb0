-- The order path: sessions, carts, stock, orders, payments, parcels and the notices owed to shoppers.
-- No column here holds a personal value: those lie in the vault, and orders name their subject by id only.

create schema shop;

-- A browser or API client, recognised by a random token of which only the hash is kept.
create table shop.session (
  id uuid primary key,
  token_hash bytea not null unique,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_expires on shop.session (expires_at);

create table shop.cart (
  id uuid primary key,
  session_id uuid not null unique references shop.session on delete cascade,
  market text not null,
  currency text not null,
  changed_at timestamptz not null
);

create table shop.cart_line (
  cart_id uuid not null references shop.cart on delete cascade,
  variant_id uuid not null references catalog.variant,
  quantity int not null check (quantity between 1 and 20),
  -- The price the shopper last saw, so that a change is shown and not slipped in.
  shown_price_minor bigint not null check (shown_price_minor > 0),
  added_at timestamptz not null,
  primary key (cart_id, variant_id)
);

-- How many pieces there are, and how many of them wait for a payment that has begun.
create table shop.stock (
  variant_id uuid primary key references catalog.variant,
  on_hand int not null check (on_hand >= 0),
  held int not null default 0,
  constraint stock_never_oversold check (held >= 0 and held <= on_hand)
) with (fillfactor = 50);

create table shop.stock_entry (
  id bigint generated always as identity primary key,
  variant_id uuid not null references catalog.variant,
  order_id uuid,
  on_hand_change int not null,
  held_change int not null,
  reason text not null check (reason in
    ('initial', 'held', 'released', 'sold', 'sold_late', 'canceled', 'returned', 'received', 'counted')),
  actor_kind text not null,
  actor_id text not null,
  at timestamptz not null,
  check (on_hand_change <> 0 or held_change <> 0)
);
create index stock_entry_order on shop.stock_entry (order_id) where order_id is not null;

create table shop."order" (
  id uuid primary key,
  number text not null unique,
  session_id uuid references shop.session on delete set null,
  subject_id uuid not null,
  market text not null,
  language text not null,
  currency text not null,
  -- The country alone is kept as a fact of the sale: tax and customs depend on it.
  country text not null,
  fulfilment text not null,
  after_sales text not null,
  subtotal_minor bigint not null check (subtotal_minor > 0),
  total_minor bigint not null check (total_minor >= subtotal_minor),
  -- "Not included, about X": what the carrier may ask for at the door, or null when everything is paid.
  duties_estimate_minor bigint,
  delivery_days_min int not null,
  delivery_days_max int not null,
  policy_version text not null,
  policy_locale text not null,
  -- Keyed tags: the same submission is recognised, and nothing can be guessed from them.
  submission_tag bytea not null unique,
  request_tag bytea not null,
  -- Keyed tag of the network a hold was made from, emptied when the hold ends.
  network_tag bytea,
  holds_stock boolean not null,
  hold_until timestamptz not null,
  created_at timestamptz not null,
  placed_at timestamptz,
  closed_at timestamptz,
  -- When the personal data of an order that never was paid went.
  disposed_at timestamptz
);
create index order_session on shop."order" (session_id) where session_id is not null;
create index order_unpaid on shop."order" (hold_until) where fulfilment = 'awaiting_payment';
create index order_network on shop."order" (network_tag) where network_tag is not null;
create index order_undisposed on shop."order" (closed_at)
  where fulfilment = 'canceled' and placed_at is null and disposed_at is null;
create index order_queue on shop."order" (fulfilment, placed_at) where fulfilment in ('placed', 'verified', 'prepared', 'shipped');

create table shop.order_line (
  order_id uuid not null references shop."order",
  position int not null,
  variant_id uuid not null references catalog.variant,
  sku text not null,
  title text not null,
  colour text not null,
  size text not null,
  quantity int not null check (quantity > 0),
  unit_price_minor bigint not null check (unit_price_minor > 0),
  weight_grams int not null,
  hs_code text not null,
  origin text not null,
  customs_description text not null,
  primary key (order_id, position)
);

-- Everything in the total beside the goods, and what of the goods' price is tax.
create table shop.order_charge (
  order_id uuid not null references shop."order",
  position int not null,
  kind text not null check (kind in ('shipping', 'tax', 'duty')),
  name text not null,
  amount_minor bigint not null check (amount_minor >= 0),
  -- True when the amount is part of the goods' prices already.
  included boolean not null,
  primary key (order_id, position)
);

-- Every transition of the three machines, with actor and reason.
create table shop.order_event (
  id bigint generated always as identity primary key,
  order_id uuid not null references shop."order",
  axis text not null check (axis in ('fulfilment', 'payment', 'after_sales')),
  from_state text not null,
  to_state text not null,
  actor_kind text not null,
  actor_id text not null,
  reason text not null,
  at timestamptz not null
);
create index order_event_order on shop.order_event (order_id);

-- What was checked before an order may be prepared.
create table shop.verification (
  id bigint generated always as identity primary key,
  order_id uuid not null references shop."order",
  check_name text not null,
  passed boolean not null,
  actor_kind text not null,
  actor_id text not null,
  at timestamptz not null
);
create index verification_order on shop.verification (order_id);

create table shop.payment (
  id uuid primary key,
  order_id uuid not null references shop."order",
  attempt int not null,
  state text not null,
  amount_minor bigint not null check (amount_minor > 0),
  currency text not null,
  session_ref text unique,
  redirect_url text,
  charge_ref text unique,
  -- The record of what the provider was told.
  disclosure_id uuid not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  unique (order_id, attempt)
);

-- Webhooks that were acted on, by the provider's id.
create table shop.payment_event (
  event_id text primary key,
  payment_id uuid,
  kind text not null,
  outcome text not null,
  received_at timestamptz not null
);

-- Money that moved: charges positive, refunds negative. What the provider says twice is one entry.
create table shop.money_entry (
  id bigint generated always as identity primary key,
  order_id uuid not null references shop."order",
  payment_id uuid not null references shop.payment,
  kind text not null check (kind in ('charge', 'refund')),
  amount_minor bigint not null,
  currency text not null,
  provider_ref text not null unique,
  at timestamptz not null,
  check ((kind = 'charge' and amount_minor > 0) or (kind = 'refund' and amount_minor < 0))
);
create index money_entry_order on shop.money_entry (order_id);
create index money_entry_payment on shop.money_entry (payment_id);

create table shop.refund (
  id uuid primary key,
  order_id uuid not null references shop."order",
  payment_id uuid not null references shop.payment,
  amount_minor bigint not null check (amount_minor > 0),
  state text not null check (state in ('requested', 'succeeded', 'failed')),
  reason text not null,
  actor_kind text not null,
  actor_id text not null,
  provider_ref text unique,
  requested_at timestamptz not null,
  settled_at timestamptz
);
create index refund_payment on shop.refund (payment_id);
create index refund_requested on shop.refund (requested_at) where state = 'requested';
-- A payment that bought nothing is given back once, whoever notices first.
create unique index refund_unplaced_once on shop.refund (payment_id) where reason like 'unplaced:%';

create table shop.parcel (
  id uuid primary key,
  order_id uuid not null references shop."order",
  state text not null check (state in ('booking', 'booked', 'refused')),
  disclosure_id uuid,
  tracking_number text unique,
  label_ref text,
  status text not null,
  status_at timestamptz,
  created_at timestamptz not null
);
create unique index parcel_one_live on shop.parcel (order_id) where state in ('booking', 'booked');

create table shop.tracking_event (
  event_id text primary key,
  parcel_id uuid not null references shop.parcel,
  status text not null,
  occurred_at timestamptz not null,
  received_at timestamptz not null
);
create index tracking_event_parcel on shop.tracking_event (parcel_id);

-- Mails owed to shoppers: what happened, never to whom. Rendered from the vault at sending time.
create table shop.notice (
  id uuid primary key,
  order_id uuid not null references shop."order",
  kind text not null,
  -- What it is about, so that one cause makes one mail.
  cause text not null,
  state text not null check (state in ('owed', 'sent', 'refused', 'void')),
  owed_at timestamptz not null,
  settled_at timestamptz,
  unique (order_id, kind, cause)
);
create index notice_owed on shop.notice (owed_at) where state = 'owed';

-- One-time codes for guests. The code itself is computed from the id under a key, and is stored nowhere.
create table shop.access_code (
  id uuid primary key,
  order_id uuid not null references shop."order",
  session_id uuid not null references shop.session on delete cascade,
  tries_left int not null check (tries_left >= 0),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index access_code_order on shop.access_code (order_id, created_at);

-- Which orders a session has proven to be its own, and until when.
create table shop.order_access (
  session_id uuid not null references shop.session on delete cascade,
  order_id uuid not null references shop."order",
  until timestamptz not null,
  primary key (session_id, order_id)
);

-- Ledgers are written once.
create function shop.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end $$;
create trigger append_only before update or delete or truncate on shop.stock_entry
  for each statement execute function shop.refuse_change();
create trigger append_only before update or delete or truncate on shop.order_event
  for each statement execute function shop.refuse_change();
create trigger append_only before update or delete or truncate on shop.money_entry
  for each statement execute function shop.refuse_change();
