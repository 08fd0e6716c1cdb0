export { openClusters } from "./open-clusters.ts";
export { superviseShop, type RunningShop, type SupervisorOptions } from "./supervise-shop.ts";
