import * as v from "valibot";
import { products } from "../catalogue.ts";

/** The currency that the storefront sells in. */
export const currency = "usd";

/** One line of an order, at the price of the moment it was placed. */
export interface OrderLine {
  readonly product: string;
  readonly name: string;
  readonly quantity: number;
  /** Minor units, for one. */
  readonly price: number;
}

/** `open` until it is paid; `processing` while the bank hasn't said. */
export type OrderState = "open" | "processing" | "paid" | "canceled";

/** An order as it is kept. It only moves forward. */
export interface Order {
  readonly id: string;
  readonly lines: readonly OrderLine[];
  /** Minor units. */
  readonly amount: number;
  /** The one PaymentIntent; `null` until Stripe's answer was written down. */
  readonly intent: string | null;
  readonly state: OrderState;
  /** What told first that it was paid: Stripe's event, or the page that asked. */
  readonly confirmedBy: "webhook" | "page" | null;
}

const ProductId = v.pipe(
  v.string(),
  v.check((id) => products.some((product) => product.id === id)),
);
const Line = v.object({
  product: ProductId,
  quantity: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99)),
});

export type Basket = v.InferOutput<typeof Basket>;

/** What a page may ask for: products and quantities, never prices. */
export const Basket = v.pipe(
  v.array(Line),
  v.minLength(1),
  v.check((lines) => new Set(lines.map(({ product }) => product)).size === lines.length),
);

/** The page names its order, so that asking twice gives one order; nobody else can guess the name. */
export const OrderId = v.pipe(v.string(), v.uuid());

/** A new order at the catalogue's prices. */
export function priced(id: string, basket: Basket): Order {
  const lines = basket.flatMap(({ product, quantity }) => {
    const found = products.find((one) => one.id === product);
    return found ? [{ product, name: found.name, quantity, price: found.price }] : [];
  });
  const amount = lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0);
  return { id, lines, amount, intent: null, state: "open", confirmedBy: null };
}

/** Whether the order is of these products, in these quantities. */
export function isOf({ lines }: Order, basket: Basket): boolean {
  const has = ({ product, quantity }: Basket[number]): boolean =>
    lines.some((line) => line.product === product && line.quantity === quantity);
  return lines.length === basket.length && basket.every(has);
}

/** Paid and canceled orders stay so, whatever is heard later. */
export function isFinal({ state }: Order): boolean {
  return state === "paid" || state === "canceled";
}
