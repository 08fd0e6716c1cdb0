export { addingJob, enqueue, type EnqueueOptions } from "./enqueue.ts";
export { migrateJobs } from "./migrate-jobs.ts";
export { type RecurringTask } from "./recurring.ts";
export { startWorker, type Worker, type WorkerOptions } from "./start-worker.ts";
export { defineRecurringTask, defineTaskName, implementTask, type Task, type TaskName } from "./task.ts";
export { createForgetUsedUpJobs } from "./forget-used-up-jobs.ts";
