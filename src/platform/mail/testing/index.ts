export { TEST_CERTIFICATE, TEST_CERTIFICATE_KEY } from "./certificate.ts";
export { startTestSmtpServer, type TakenMail, type TestSmtpServer } from "./smtp-server.ts";
