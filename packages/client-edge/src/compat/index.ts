// What code written for stripe-node runs on after a change of its import:
//
//   import Stripe from "@tillwire/client-edge/compat";
//
// It differs where stripe-node can't be followed, or shouldn't be:
// - Decimals and int64 are text in answers, where stripe-node 23 has objects and bigints; as
//   parameters, numbers, bigints and what `Decimal.from` gives are all taken.
// - There is no Node: `httpAgent` throws, and webhooks are verified and signed by the methods
//   that end in `Async`, except with a crypto provider of one's own.
// - Errors neither print nor serialize `raw`, `headers` and other fields that can hold secrets.
// - No telemetry is sent, and no notice from Stripe is printed.
// - An authenticator that fails rejects the request, which in stripe-node never settles.
// - A secret key in a browser is refused.

export { Decimal } from "./decimal.ts";
export { Stripe, Stripe as default } from "../generated/compat.ts";
