import { defineControl } from "#platform/controls";

const server = new URL("./launch.ts", import.meta.url);
const cluster = new URL("./cluster.ts", import.meta.url);

export const controls = [
  defineControl({
    id: "postgres.log-says-nothing",
    duties: ["3.1.1"],
    does: "The log of the embedded servers holds no statement, no parameter and no value of a key.",
    sabotage: [{ file: server, find: `"log_min_messages=log",`, replace: `"log_min_messages=error",` }],
  }),
  defineControl({
    id: "postgres.crash-says-nothing",
    duties: ["3.1.1"],
    does: "What the embedded servers log of a session that crashed leaves out what it was doing.",
    sabotage: [{ file: server, find: `"log_error_verbosity=terse",`, replace: `"log_error_verbosity=default",` }],
  }),
  defineControl({
    id: "postgres.role-bound-by-triggers",
    duties: ["3.1.1"],
    does: "The program's role is no superuser, so it cannot switch triggers off or make its server log more.",
    sabotage: [
      {
        file: cluster,
        find: "`create role ${role} login password",
        replace: "`create role ${role} superuser login password",
      },
    ],
  }),
];
