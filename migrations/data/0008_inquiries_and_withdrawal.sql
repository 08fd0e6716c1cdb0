-- The dates that were promised with an order, at the company's seat; orders from before are given them by the same rule.
alter table shop."order" add column deliver_from date, add column deliver_by date;
update shop."order" set
  deliver_from = (created_at at time zone 'Asia/Shanghai')::date + delivery_days_min,
  deliver_by = (created_at at time zone 'Asia/Shanghai')::date + delivery_days_max;
alter table shop."order" alter column deliver_from set not null, alter column deliver_by set not null,
  add constraint order_delivery_range check (deliver_from <= deliver_by);

-- Questions that people ask. What they wrote, and where to answer, lies in the vault under a subject of its own.
create table shop.inquiry (
  id uuid primary key,
  number text not null unique,
  subject_id uuid not null,
  -- What it is about: at most one of these. An order only once the session has proven it.
  style_slug text,
  order_id uuid references shop."order",
  -- An order number that was only claimed. It grants nothing, and nothing is looked up by it.
  claimed_order_number text,
  market text not null,
  language text not null,
  -- The way the person gave for the answer, and the only one it goes.
  channel text not null check (channel in ('email', 'phone')),
  state text not null,
  -- How many numbers of cards, accounts and documents were taken out of the text before it was sealed.
  numbers_masked int not null check (numbers_masked >= 0),
  policy_version text not null,
  policy_locale text not null,
  -- Keyed tags: a form that comes twice is recognised.
  submission_tag bytea not null unique,
  created_at timestamptz not null,
  closed_at timestamptz,
  check (num_nonnulls(style_slug, order_id, claimed_order_number) <= 1),
  check ((state = 'closed') = (closed_at is not null))
);
create index inquiry_queue on shop.inquiry (created_at) where state <> 'closed';
create index inquiry_order on shop.inquiry (order_id) where order_id is not null;

-- Answers that were given: by which way, by whom and when. Their words are sealed.
create table shop.inquiry_reply (
  id uuid primary key,
  inquiry_id uuid not null references shop.inquiry,
  channel text not null check (channel in ('email', 'phone')),
  actor_kind text not null,
  actor_id text not null,
  at timestamptz not null
);
create index inquiry_reply_inquiry on shop.inquiry_reply (inquiry_id);

create table shop.inquiry_event (
  id bigint generated always as identity primary key,
  inquiry_id uuid not null references shop.inquiry,
  from_state text not null,
  to_state text not null,
  actor_kind text not null,
  actor_id text not null,
  reason text not null,
  at timestamptz not null
);
create index inquiry_event_inquiry on shop.inquiry_event (inquiry_id);
create trigger append_only before update or delete or truncate on shop.inquiry_event
  for each statement execute function shop.refuse_change();

-- Statements of withdrawal from a contract, each as it was received. Name and address of whoever made it are sealed.
create table shop.withdrawal (
  id uuid primary key,
  number text not null unique,
  subject_id uuid not null,
  -- Null when no order that was paid for has the number that was given.
  order_id uuid references shop."order",
  -- The number as given, when it has the form of ours.
  given_order_number text,
  part text not null check (part in ('whole', 'some')),
  -- What the law says of it at the moment of receipt.
  verdict text not null check (verdict in
    ('covered', 'no-such-order', 'already-over', 'country-not-covered', 'outside-period')),
  state text not null,
  -- Whether the address for the receipt is the order's own; null without an order.
  email_agrees boolean,
  market text not null,
  language text not null,
  policy_version text not null,
  policy_locale text not null,
  -- Keyed tag of the confirmed statement: the same button pressed twice makes one statement.
  submission_tag bytea not null unique,
  received_at timestamptz not null,
  -- Why the money was promised back, and how much, in the order's currency.
  evidence text check (evidence in ('goods-received', 'proof-of-dispatch', 'never-left')),
  refund_minor bigint check (refund_minor >= 0),
  closed_at timestamptz,
  -- The last moment of the period, as the receipt says it; null where none is running.
  period_ends_at timestamptz,
  check ((order_id is null) = (verdict = 'no-such-order')),
  check ((order_id is null) = (email_agrees is null)),
  check ((refund_minor is null) = (evidence is null)),
  check ((state in ('refunded', 'lapsed', 'declined')) = (closed_at is not null))
);
create index withdrawal_order on shop.withdrawal (order_id) where order_id is not null;
create index withdrawal_queue on shop.withdrawal (received_at) where closed_at is null;

-- The pieces withdrawn, by line of the order. None while nobody has said which ones are meant.
create table shop.withdrawal_line (
  withdrawal_id uuid not null references shop.withdrawal,
  position int not null,
  quantity int not null check (quantity > 0),
  primary key (withdrawal_id, position)
);

create table shop.withdrawal_event (
  id bigint generated always as identity primary key,
  withdrawal_id uuid not null references shop.withdrawal,
  from_state text not null,
  to_state text not null,
  actor_kind text not null,
  actor_id text not null,
  reason text not null,
  at timestamptz not null
);
create index withdrawal_event_withdrawal on shop.withdrawal_event (withdrawal_id);
create trigger append_only before update or delete or truncate on shop.withdrawal_event
  for each statement execute function shop.refuse_change();

-- Mails owed about something that is no step of an order: what happened, never to whom.
create table shop.letter (
  id uuid primary key,
  kind text not null,
  about_kind text not null check (about_kind in ('inquiry', 'reply', 'withdrawal')),
  about_id uuid not null,
  state text not null check (state in ('owed', 'sent', 'refused', 'void')),
  owed_at timestamptz not null,
  settled_at timestamptz,
  unique (about_id, kind)
);
create index letter_owed on shop.letter (owed_at) where state = 'owed';
