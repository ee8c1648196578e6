// The shop online. The page chooses products and pays by itself, with the publishable key; what it
// costs and whether it is paid is found out here.

import type { Stripe } from "@tillwire/client-edge";
import { Hono } from "hono";
import * as v from "valibot";
import { storeOf } from "../bridge.ts";
import { refuse } from "../refuse.ts";
import { isSameOrigin } from "../session.ts";
import type { AppContext, AppEnv } from "../types.ts";
import { Basket, currency, OrderId } from "./order.ts";
import { cancelOrder, placeOrder, readOrder } from "./orders.ts";
import type { Placed, Shop } from "./orders.ts";
import { BankPage, StorefrontPage } from "./page.tsx";
import { publishableOf } from "./publishable.ts";
import type { OrderView, Publishable } from "./view.ts";

const PlaceOrder = v.object({ order: OrderId, basket: Basket });
const IntentId = v.pipe(v.string(), v.regex(/^pi_\w{1,100}$/));
const BankAnswer = v.object({ intent: IntentId, answer: v.picklist(["yes", "no"]) });

export const storefrontRoutes = new Hono<AppEnv>();

storefrontRoutes.get("/", (c) => {
  // Says now, and not to a customer who wants to pay, that a setting is missing.
  publishableFor(c);
  return c.html(<StorefrontPage simulated={c.get("stripe").kind === "simulator"} />);
});

storefrontRoutes.post("/orders", async (c) => {
  if (!isSameOrigin(c.req.raw)) return refuse(c, 403, "forbidden", "Order on the shop's own page.");
  const asked = v.safeParse(PlaceOrder, await c.req.json<unknown>().catch(() => null));
  if (!asked.success) return refuse(c, 400, "bad_request", "This order can't be understood.");
  const placed = await placeOrder(shopOf(c), asked.output.order, asked.output.basket);
  if (placed === null) {
    return refuse(c, 409, "order_changed", "This order was placed with something else in it.");
  }
  return c.json(viewOf(c, placed));
});

storefrontRoutes.get("/orders/:order", async (c) => {
  const id = v.safeParse(OrderId, c.req.param("order"));
  return answer(c, id.success ? await readOrder(shopOf(c), id.output, "page") : null);
});

storefrontRoutes.post("/orders/:order/cancel", async (c) => {
  if (!isSameOrigin(c.req.raw))
    return refuse(c, 403, "forbidden", "Cancel on the shop's own page.");
  const id = v.safeParse(OrderId, c.req.param("order"));
  return answer(c, id.success ? await cancelOrder(shopOf(c), id.output) : null);
});

storefrontRoutes.get("/bank", (c) => {
  const intent = v.safeParse(IntentId, c.req.query("intent"));
  if (c.get("stripe").kind !== "simulator" || !intent.success) return c.notFound();
  return c.html(<BankPage intent={intent.output} />);
});

storefrontRoutes.post("/bank", async (c) => {
  const stripe = c.get("stripe");
  if (stripe.kind !== "simulator") return c.notFound();
  if (!isSameOrigin(c.req.raw))
    return refuse(c, 403, "forbidden", "Answer on the bank's own page.");
  const form = v.safeParse(BankAnswer, await c.req.parseBody());
  if (!form.success) return refuse(c, 400, "bad_request", "That form wasn't complete.");
  await stripe.simulator.answerBank(form.output.intent, form.output.answer === "yes");
  return c.redirect("/storefront", 303);
});

function answer(c: AppContext, placed: Placed | null): Response {
  if (placed === null) return refuse(c, 404, "not_found", "There is no such order.");
  return c.json(viewOf(c, placed));
}

/** What the page is told. With an open order comes what it takes to pay it. */
function viewOf(c: AppContext, { order, intent }: Placed): OrderView {
  const { id, lines, amount, state, confirmedBy } = order;
  const secret = state === "open" ? intent?.client_secret : undefined;
  return {
    order: id,
    lines,
    amount,
    currency,
    state,
    confirmedBy,
    problem: state === "open" ? problemOf(intent?.last_payment_error) : null,
    payment: secret ? { secret, publishable: publishableFor(c) } : null,
  };
}

/** What the customer is told. Only the messages of card errors are written for customers. */
function problemOf(error: Stripe.PaymentIntent["last_payment_error"] | undefined): string | null {
  if (!error) return null;
  if (error.code === "payment_intent_authentication_failure") {
    return "Your bank didn’t confirm that it was you. Try again, or use another card.";
  }
  const written = error.type === "card_error" ? error.message : undefined;
  return written ?? "This card couldn’t be charged. Try another one.";
}

function shopOf(c: AppContext): Shop {
  return { client: c.get("stripe").client, store: storeOf(c.env) };
}

function publishableFor(c: AppContext): Publishable {
  const { origin } = new URL(c.req.url);
  return publishableOf(c.get("stripe").kind, c.env.STRIPE_PUBLISHABLE_KEY, origin);
}
