import type { Handlers } from "../../scope.ts";
import { creditNotes } from "./credit-notes.ts";
import { customerBalance } from "./customer-balance.ts";
import { discounts } from "./discounts.ts";
import { invoiceItems } from "./invoice-items.ts";
import { invoicePayments } from "./invoice-payments.ts";
import { invoices } from "./invoices.ts";
import { previews } from "./preview.ts";
import { prices } from "./prices.ts";
import { subscriptionSchedules } from "./subscription-schedules.ts";
import { subscriptions } from "./subscriptions.ts";
import { testClocks } from "./test-clock-handlers.ts";

/** Stripe Billing: what is sold, on which terms, and how it is collected. */
export const billing: Handlers = {
  ...creditNotes,
  ...customerBalance,
  ...discounts,
  ...invoiceItems,
  ...invoicePayments,
  ...invoices,
  ...previews,
  ...prices,
  ...subscriptionSchedules,
  ...subscriptions,
  ...testClocks,
};
