export type { ApiParts } from "./api-parts.ts";
export { API_BODY_BYTES_MAX, createApi } from "./create-api.ts";
export { createWebhooks, WEBHOOK_BYTES_MAX, type WebhookParts, type WebhookReceiver } from "./webhooks.ts";
export { apiData } from "./personal-data.ts";
