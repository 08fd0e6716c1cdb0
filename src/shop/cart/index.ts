export type { Cart, CartChange, CartLine, Carts } from "./cart.ts";
export { createCarts } from "./create-carts.ts";
