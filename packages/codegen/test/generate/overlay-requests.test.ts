import { expect, it } from "vitest";
import { createStripe } from "../../../client-edge/src/stripe.ts";

// Paths and versions are those of the pages and packages that the overlays name as their sources.

const requests: string[] = [];
const stripe = createStripe("sk_test_recorded", {
  fetch: (url, { method, headers }) => {
    const version = new Headers(headers).get("stripe-version") ?? "";
    requests.push(`${method} ${url.replace("https://api.stripe.com", "")} ${version}`);
    return Promise.resolve(Response.json({ data: [], has_more: false }));
  },
});

const HARDWARE = "2026-03-25.dahlia; terminal_hardware_orders_beta=v5";
const ONRAMP = "2025-04-30.basil;crypto_onramp_beta=v2";
const shipping = {
  address: { country: "US", line1: "1 Main St", postal_code: "94111" },
  email: "a@example.com",
  name: "A B",
  phone: "1",
};
const order = {
  hardware_order_items: [{ quantity: 2, terminal_hardware_sku: "thsku_1" }],
  payment_type: "monthly_invoice",
  shipping,
  shipping_method: "thsm_1",
};

it.each<[string, () => PromiseLike<unknown>]>([
  [
    "GET /v1/capital/financing_offers 2024-10-28.acacia",
    () => stripe.capital.financingOffers.list(),
  ],
  [
    "POST /v1/capital/financing_offers/fo_1/mark_delivered 2024-10-28.acacia",
    () => stripe.capital.financingOffers.markDelivered("fo_1"),
  ],
  [
    "GET /v1/capital/financing_summary 2024-10-28.acacia",
    () => stripe.capital.financingSummary.retrieve(),
  ],
  [
    "GET /v1/capital/financing_transactions/ft_1 2024-10-28.acacia",
    () => stripe.capital.financingTransactions.retrieve("ft_1"),
  ],
  [
    `POST /v1/crypto/onramp_sessions ${ONRAMP}`,
    () => stripe.crypto.onrampSessions.create({ wallet_addresses: { solana: "abc" } }),
  ],
  [
    `GET /v1/crypto/onramp_quotes?source_amount=200 ${ONRAMP}`,
    () => stripe.crypto.onrampQuotes.retrieve({ source_amount: "200" }),
  ],
  [
    "POST /v1/orders 2022-08-01; orders_beta=v4",
    () => stripe.orders.create({ currency: "usd", line_items: [{ price: "price_1" }] }),
  ],
  [
    "GET /v1/orders/or_1/line_items 2022-08-01; orders_beta=v4",
    () => stripe.orders.listLineItems("or_1"),
  ],
  [
    "POST /v1/orders/or_1/submit 2022-08-01; orders_beta=v4",
    () => stripe.orders.submit("or_1", { expected_total: 100 }),
  ],
  ["DELETE /v1/skus/sku_1 2022-08-01", () => stripe.skus.del("sku_1")],
  [
    "GET /v1/subscription_items/si_1/usage_record_summaries 2025-02-24.acacia",
    () => stripe.subscriptionItems.listUsageRecordSummaries("si_1"),
  ],
  [
    `POST /v1/terminal/hardware_orders ${HARDWARE}`,
    () => stripe.terminal.hardwareOrders.create(order),
  ],
  [
    `POST /v1/terminal/hardware_orders/thor_1/cancel ${HARDWARE}`,
    () => stripe.terminal.hardwareOrders.cancel("thor_1"),
  ],
  [
    `GET /v1/terminal/hardware_skus?country=US ${HARDWARE}`,
    () => stripe.terminal.hardwareSkus.list({ country: "US" }),
  ],
  [
    `GET /v1/terminal/hardware_products/thpr_1 ${HARDWARE}`,
    () => stripe.terminal.hardwareProducts.retrieve("thpr_1"),
  ],
  [
    `GET /v1/terminal/hardware_shipping_methods ${HARDWARE}`,
    () => stripe.terminal.hardwareShippingMethods.list(),
  ],
])("sends %s", async (request, send) => {
  requests.length = 0;
  await send();
  expect(requests).toEqual([request]);
});

it("asks for the price of an order in the query, as the reference shows it", async () => {
  requests.length = 0;
  await stripe.terminal.hardwareOrders.preview(order);
  expect(requests[0]).toContain(
    "GET /v1/terminal/hardware_orders/preview?hardware_order_items[0][quantity]=2&hardware_order_items[0][terminal_hardware_sku]=thsku_1&",
  );
});

it("lets the caller choose another version", async () => {
  requests.length = 0;
  await stripe.skus.list({}, { apiVersion: "2020-08-27" });
  expect(requests).toEqual(["GET /v1/skus 2020-08-27"]);
});
