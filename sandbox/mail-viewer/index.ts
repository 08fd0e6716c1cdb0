export { startMailViewer, type MailViewer, type MailViewerOptions } from "./start.ts";
