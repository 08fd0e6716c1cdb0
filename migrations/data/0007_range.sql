-- The cut of a garment, when and how it is worn, what goes with it, and the colours of its motif. Lists, filters and
-- search are answered from memory by whoever serves pages (src/shop/shelves), so the search documents go.

drop table catalog.search_word;
drop table catalog.search_document;

-- Styles that a shop already sells are given what most knitwear has; the defaults go again, so that nobody relies on
-- them for a new one.
alter table catalog.style
  add column sleeve text not null default 'set-in'
    check (sleeve in ('set-in', 'raglan', 'drop', 'dolman', 'yoke', 'none')),
  add column sleeve_length text not null default 'long'
    check (sleeve_length in ('none', 'short', 'elbow', 'bracelet', 'long')),
  -- Where the garment ends on the body; a jumpsuit's leg too.
  add column body_length text not null default 'hip'
    check (body_length in ('cropped', 'waist', 'hip', 'thigh', 'knee', 'calf', 'ankle')),
  add column hem text not null default 'rib' check (hem ~ '^[a-z-]{2,30}$'),
  add column pocket text not null default 'none' check (pocket ~ '^[a-z-]{2,30}$'),
  add column leg text not null default 'none' check (leg ~ '^[a-z-]{2,30}$'),
  add column motif text not null default 'none' check (motif ~ '^[a-z-]{2,30}$'),
  add column button_stand text not null default 'none' check (button_stand ~ '^[a-z-]{2,30}$'),
  add column seasons text[] not null default '{autumn,winter}'
    check (seasons <@ array['spring', 'summer', 'autumn', 'winter'] and cardinality(seasons) between 1 and 4),
  add column feel text not null default 'soft' check (feel ~ '^[a-z-]{2,30}$'),
  -- Worn alone at rest: 1 for a summer evening, 5 for frost.
  add column warmth smallint not null default 3 check (warmth between 1 and 5),
  -- Whom the drawing of the worn garment shows.
  add column shown_height_cm smallint not null default 176 check (shown_height_cm between 140 and 210),
  add column shown_size text not null default 'M' check (shown_size ~ '^[A-Z0-9]{1,5}$'),
  -- When facts or texts of the style were last written; prices carry their own moment.
  add column changed_at timestamptz;
update catalog.style set changed_at = published_at;
alter table catalog.style
  alter column changed_at set not null,
  alter column sleeve drop default,
  alter column sleeve_length drop default,
  alter column body_length drop default,
  alter column hem drop default,
  alter column pocket drop default,
  alter column leg drop default,
  alter column motif drop default,
  alter column button_stand drop default,
  alter column seasons drop default,
  alter column feel drop default,
  alter column warmth drop default,
  alter column shown_height_cm drop default,
  alter column shown_size drop default;

-- Further colours of a motif, in the order in which it uses them.
alter table catalog.colour
  add column accents text[] not null default '{}'
    check (cardinality(accents) <= 5 and array_to_string(accents, '') ~ '^(#[0-9a-f]{6})*$');
alter table catalog.colour alter column accents drop default;

-- Styles that are worn with a style, the best match first.
create table catalog.companion (
  style_id uuid not null references catalog.style on delete cascade,
  companion_id uuid not null references catalog.style on delete cascade,
  position smallint not null check (position between 0 and 3),
  primary key (style_id, companion_id),
  unique (style_id, position),
  check (style_id <> companion_id)
);
create index companion_companion on catalog.companion (companion_id);

-- The moments at which the range changes by itself.
create index price_valid_from on catalog.price (valid_from);
create index style_published on catalog.style (published_at);
create index style_withdrawn on catalog.style (withdrawn_at) where withdrawn_at is not null;
