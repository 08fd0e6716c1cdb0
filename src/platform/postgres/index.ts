export { sql, type Sql } from "./sql.ts";
export {
  isDatabaseError,
  notify,
  openDatabase,
  SQLSTATE,
  type Db,
  type Executor,
  type Listening,
  type Row,
  type Tx,
} from "./database.ts";
export { startCluster, type Cluster, type ClusterOptions } from "./cluster.ts";
export { migrate } from "./migrate.ts";
export { isDatabaseOutage } from "./outage.ts";
