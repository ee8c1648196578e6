// What the customer buys. Amounts are in minor units.

/** One line: a product, or an amount that was typed. */
export interface CartLine {
  readonly id: string;
  readonly name: string;
  readonly price: number;
  readonly quantity: number;
}

export type Cart = readonly CartLine[];

/** How the tip is found: a percentage, or the customer is asked by the reader. */
export type Tip = 0 | 10 | 15 | 20 | "on_reader";

/** More of one product than anybody means. */
const maxQuantity = 99;

/** One more of it. */
export function addToCart(cart: Cart, item: Omit<CartLine, "quantity">): Cart {
  const line = cart.find(({ id }) => id === item.id);
  if (!line) return [...cart, { ...item, quantity: 1 }];
  return setQuantity(cart, item.id, line.quantity + 1);
}

/** So many of that line; none removes it. */
export function setQuantity(cart: Cart, id: string, quantity: number): Cart {
  const wanted = Math.min(Math.max(Math.trunc(quantity), 0), maxQuantity);
  return cart
    .map((line) => (line.id === id ? { ...line, quantity: wanted } : line))
    .filter((line) => line.quantity > 0);
}

export function countOf(cart: Cart): number {
  return cart.reduce((sum, { quantity }) => sum + quantity, 0);
}

/** Without a tip. */
export function subtotalOf(cart: Cart): number {
  return cart.reduce((sum, { price, quantity }) => sum + price * quantity, 0);
}

/** The tip that is added here, in whole tens of minor units; what the reader asks for comes later. */
export function tipOf(cart: Cart, tip: Tip): number {
  if (tip === "on_reader") return 0;
  return Math.round((subtotalOf(cart) * tip) / 1000) * 10;
}

export function totalOf(cart: Cart, tip: Tip): number {
  return subtotalOf(cart) + tipOf(cart, tip);
}
