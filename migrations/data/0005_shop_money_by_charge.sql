-- Money goes back by charge: a provider may capture twice for one payment, or in another currency than was asked, and
-- each charge is returned from itself.
alter table shop.refund add column charge_ref text, add column currency text;
update shop.refund set charge_ref = payment.charge_ref, currency = payment.currency
  from shop.payment where payment.id = refund.payment_id;
alter table shop.refund alter column charge_ref set not null, alter column currency set not null,
  add constraint refund_of_charge foreign key (charge_ref) references shop.money_entry (provider_ref);
drop index shop.refund_unplaced_once;
-- A charge that bought nothing is given back once, whoever notices first.
create unique index refund_unplaced_once on shop.refund (charge_ref) where reason like 'unplaced:%';
create index refund_order on shop.refund (order_id);
create index refund_charge on shop.refund (charge_ref);
drop index shop.refund_payment;

-- Who sent the parcel on its way, for the history of the order that becomes shipped when the carrier accepts it.
alter table shop.parcel add column actor_kind text, add column actor_id text;
update shop.parcel set actor_kind = 'system', actor_id = 'unknown';
alter table shop.parcel alter column actor_kind set not null, alter column actor_id set not null;

-- A session that ends takes its codes along.
create index access_code_session on shop.access_code (session_id);
