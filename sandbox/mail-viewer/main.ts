import { readCommandLine, runUntilStopped } from "../kit/command-line.ts";
import { startMailViewer } from "./index.ts";

const line = readCommandLine(
  "Mail viewer (test): takes every mail and shows it. Listens on 127.0.0.1 only.",
  "MAIL_VIEWER",
  [
    { name: "port", help: "of the pages; 0 takes any free port (the default)" },
    { name: "smtp-port", help: "where mail is delivered; 0 takes any free port (the default)" },
  ],
);

const viewer = await startMailViewer({
  port: line.wholeNumber("port") ?? 0,
  smtpPort: line.wholeNumber("smtp-port") ?? 0,
});
runUntilStopped({ listening: viewer.port, smtp: viewer.smtpPort }, viewer.close);
