-- Worker processes that are alive, so that the jobs of a killed one are given back at once.

create sequence platform.worker_process;

create table platform.worker (
  id text primary key,
  process bigint not null
);
