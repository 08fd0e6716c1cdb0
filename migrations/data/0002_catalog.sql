-- The range: categories, styles with their texts, colours, variants, measurements, fibres, care and dated prices, and
-- the documents that search reads. Nothing here is about a person. Stock is not here: it has tables of its own that
-- refer to catalog.variant.

create schema catalog;
create extension if not exists pg_trgm;

create table catalog.category (
  code text primary key check (code ~ '^[a-z]{2,30}$'),
  position smallint not null unique
);

create table catalog.category_text (
  category_code text not null references catalog.category,
  language text not null check (language ~ '^[a-z]{2}$'),
  name text not null check (name <> ''),
  description text not null check (description <> ''),
  primary key (category_code, language)
);

create table catalog.style (
  id uuid primary key,
  -- Part of the style's address and of no other's, for ever.
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
  -- Letter of the category and a number, the beginning of every SKU of the style: P101.
  code text not null unique check (code ~ '^[A-Z][0-9]{3,6}$'),
  category_code text not null references catalog.category,
  wearer text not null check (wearer in ('women', 'men', 'unisex')),
  fit text not null check (fit in ('slim', 'regular', 'relaxed', 'oversized')),
  -- Stitch, neckline and closure are what a drawing of the garment needs.
  stitch text not null check (stitch ~ '^[a-z-]{2,30}$'),
  neckline text not null check (neckline ~ '^[a-z-]{1,30}$'),
  closure text not null check (closure ~ '^[a-z-]{1,30}$'),
  -- The six digits of the Harmonized System that are the same in every country.
  hs_code text not null check (hs_code ~ '^6[12][0-9]{4}$'),
  origin_country text not null check (origin_country ~ '^[A-Z]{2}$'),
  -- Goods description for customs, in English: who wears it, how it is made, what it is, of which fibres.
  customs_description text not null check (length(customs_description) between 20 and 120),
  -- Leather, horn and the like must be named on the offer (Regulation (EU) No 1007/2011, art. 12).
  has_animal_parts boolean not null,
  -- Order within lists.
  position integer not null,
  published_at timestamptz not null,
  withdrawn_at timestamptz check (withdrawn_at > published_at)
);
create index style_category_position on catalog.style (category_code, position, id);
create index style_position on catalog.style (position, id);

create table catalog.style_text (
  style_id uuid not null references catalog.style on delete cascade,
  language text not null check (language ~ '^[a-z]{2}$'),
  name text not null check (name <> ''),
  -- One line for a card.
  summary text not null check (length(summary) between 1 and 160),
  description text not null check (description <> ''),
  -- How it sits on the body.
  fit_note text not null check (fit_note <> ''),
  primary key (style_id, language)
);

create table catalog.colour (
  id uuid primary key,
  style_id uuid not null references catalog.style on delete cascade,
  code text not null check (code ~ '^[A-Z]{3}$'),
  hex text not null check (hex ~ '^#[0-9a-f]{6}$'),
  position smallint not null,
  unique (style_id, code),
  unique (style_id, position),
  -- Lets a variant prove that its colour belongs to its style.
  unique (id, style_id)
);

create table catalog.colour_text (
  colour_id uuid not null references catalog.colour on delete cascade,
  language text not null check (language ~ '^[a-z]{2}$'),
  name text not null check (name <> ''),
  primary key (colour_id, language)
);

-- What is bought: one style in one colour and one size.
create table catalog.variant (
  id uuid primary key,
  sku text not null unique check (sku ~ '^[A-Z][0-9]{3,6}-[A-Z]{3}-[A-Z0-9]{1,5}$'),
  style_id uuid not null references catalog.style on delete cascade,
  colour_id uuid not null,
  size text not null check (size ~ '^[A-Z0-9]{1,5}$'),
  size_position smallint not null,
  weight_grams integer not null check (weight_grams between 50 and 5000),
  unique (colour_id, size),
  foreign key (colour_id, style_id) references catalog.colour (id, style_id) on delete cascade
);
create index variant_style on catalog.variant (style_id);

-- Measurements of the garment laid flat, not of the body.
create table catalog.measurement (
  style_id uuid not null references catalog.style on delete cascade,
  size text not null check (size ~ '^[A-Z0-9]{1,5}$'),
  point text not null check (point ~ '^[a-z-]{2,20}$'),
  length_mm integer not null check (length_mm between 10 and 3000),
  primary key (style_id, size, point)
);

-- Fibre names are those of Regulation (EU) No 1007/2011, annex I. The percentages of a part add up to 100.
create table catalog.fibre (
  style_id uuid not null references catalog.style on delete cascade,
  part text not null check (part in ('whole', 'shell', 'lining', 'pocket-lining')),
  name text not null check (name ~ '^[a-z ]{3,30}$'),
  percent smallint not null check (percent between 1 and 100),
  primary key (style_id, part, name)
);

create function catalog.check_fibres() returns trigger language plpgsql as $$
declare
  changed uuid := coalesce(new.style_id, old.style_id);
begin
  if exists (
    select from catalog.fibre where style_id = changed group by part having sum(percent) <> 100
  ) then
    raise exception 'the fibres of style % do not add up to 100 percent', changed
      using errcode = 'check_violation', constraint = 'fibre_sums_to_100', schema = 'catalog', table = 'fibre';
  end if;
  return null;
end
$$;
-- Checked at commit, so that a composition may be changed fibre by fibre.
create constraint trigger fibre_sums_to_100
  after insert or update or delete on catalog.fibre
  deferrable initially deferred
  for each row execute function catalog.check_fibres();

-- The five instructions of ISO 3758.
create table catalog.care (
  style_id uuid primary key references catalog.style on delete cascade,
  wash text not null check (wash in ('hand-30', 'machine-30-wool', 'machine-30-gentle', 'machine-40', 'do-not-wash')),
  bleach text not null check (bleach in ('do-not-bleach', 'oxygen-only')),
  dry text not null check (dry in ('flat', 'flat-in-shade', 'line', 'tumble-low')),
  iron text not null check (iron in ('do-not-iron', 'low', 'medium')),
  professional text not null check (professional in ('dry-clean-p', 'dry-clean-f', 'wet-clean', 'do-not-dry-clean'))
);

-- Price of a style in a currency from a moment on; the latest that has begun holds. Rows are added, never changed, so
-- an earlier price can always be shown.
create table catalog.price (
  style_id uuid not null references catalog.style on delete cascade,
  currency text not null check (currency in ('USD', 'EUR', 'GBP', 'JPY', 'AUD', 'CAD', 'HKD', 'AED')),
  valid_from timestamptz not null,
  amount_minor bigint not null check (amount_minor > 0),
  primary key (style_id, currency, valid_from)
);

-- What search reads of a style, one row per language: words of its name, of its facts and of its description, without
-- accents and in small letters.
create table catalog.search_document (
  style_id uuid not null references catalog.style on delete cascade,
  language text not null check (language ~ '^[a-z]{2}$'),
  name text not null,
  facts text not null,
  description text not null,
  words tsvector not null generated always as (
    case language
      when 'en' then
        setweight(to_tsvector('pg_catalog.english'::regconfig, name), 'A')
        || setweight(to_tsvector('pg_catalog.english'::regconfig, facts), 'B')
        || setweight(to_tsvector('pg_catalog.english'::regconfig, description), 'C')
      else
        setweight(to_tsvector('pg_catalog.simple'::regconfig, name), 'A')
        || setweight(to_tsvector('pg_catalog.simple'::regconfig, facts), 'B')
        || setweight(to_tsvector('pg_catalog.simple'::regconfig, description), 'C')
    end
  ) stored,
  primary key (style_id, language)
);
create index search_document_words on catalog.search_document using gin (words);

-- The words of all names and facts as they are written: a misspelt word is taken for the nearest of them.
create table catalog.search_word (
  language text not null check (language ~ '^[a-z]{2}$'),
  word text not null check (length(word) between 3 and 40),
  primary key (language, word)
);
create index search_word_letters on catalog.search_word using gist (word gist_trgm_ops);
