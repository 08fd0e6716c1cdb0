/**
 * What the platform itself stores and writes. The form is that of the inventory of personal data, which lies above
 * the platform and therefore checks this declaration where it is composed.
 */
export const platformData = {
  file: "src/platform/personal-data.ts",
  storage: {
    data: {
      "platform.migration": { name: "fact", sha256: "fact", applied_at: "fact" },
      "platform.worker": { id: "pseudonymous-id", process: "fact" },
    },
    keyring: {
      "platform.migration": { name: "fact", sha256: "fact", applied_at: "fact" },
    },
  },
  externalSchemas: {
    graphile_worker: {
      owner: "graphile-worker",
      because: "the job queue keeps its own tables; jobs carry ids only",
      payloadKeys: {
        letterId: "pseudonymous-id",
        noticeId: "pseudonymous-id",
        refundId: "pseudonymous-id",
        parcelId: "pseudonymous-id",
        orderId: "pseudonymous-id",
      },
    },
  },
  logFields: {
    task: "fact",
    attempt: "fact",
    port: "fact",
    role: "fact",
    durationMs: "fact",
    status: "fact",
  },
  fileKinds: {
    cluster: {
      holds: "the files of both PostgreSQL clusters, write-ahead log included",
      protection: "sealed",
      kept: "until the data folder is deleted",
      writer: "src/platform/postgres/initialise.ts",
    },
    "cluster-password": {
      holds: "the passwords of the embedded clusters",
      protection: "no-personal-data",
      kept: "until the data folder is deleted",
      writer: "src/platform/postgres/initialise.ts",
    },
    log: {
      holds: "structured logs of declared fields, and what PostgreSQL says of itself",
      protection: "no-personal-data",
      kept: "the newest 32 MiB of each process, and the 32 MiB before them",
      writer: "src/platform/processes/log-file.ts",
    },
    pictures: {
      holds: "rendered pictures of the range",
      protection: "no-personal-data",
      kept: "the newest 768 MiB; those of other versions of the program for 7 days",
      writer: "src/platform/images/image-folder.ts",
    },
    "sandbox-secret": {
      holds: "secrets shared with the sandbox partners",
      protection: "no-personal-data",
      kept: "until the data folder is deleted",
    },
    sandbox: {
      holds: "the books of the sandbox payment provider: references and amounts",
      protection: "no-personal-data",
      kept: "until the data folder is deleted",
    },
  },
} as const;
