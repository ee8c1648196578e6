import type { Handlers } from "../../scope.ts";
import { paymentLinks } from "./payment-links.ts";
import { sessions } from "./sessions.ts";

/** Stripe's payment pages. */
export const checkout: Handlers = { ...paymentLinks, ...sessions };
