export { openServerRoom, type ServerRoom } from "./server-room.ts";
