import { events } from "../events.ts";
import type { Handlers } from "../scope.ts";
import type { Secrets } from "../webhooks.ts";
import { balanceTransactions } from "./balance-transactions.ts";
import { charges } from "./charges.ts";
import { customers } from "./customers.ts";
import { disputes } from "./disputes.ts";
import { paymentIntents } from "./payment-intents.ts";
import { paymentMethods } from "./payment-methods.ts";
import { plainHandlers } from "./plain.ts";
import { refunds } from "./refunds.ts";
import { setupIntents } from "./setup-intents.ts";
import { connectionTokens } from "./terminal/connection-tokens.ts";
import { locations } from "./terminal/locations.ts";
import { readers } from "./terminal/readers.ts";
import { webhookEndpoints } from "./webhook-endpoints.ts";

/** All operations that the simulator carries out. */
export function handlers(secrets: Secrets): Handlers {
  return {
    ...plainHandlers(),
    ...balanceTransactions,
    ...charges,
    ...connectionTokens,
    ...customers,
    ...disputes,
    ...events,
    ...locations,
    ...paymentIntents,
    ...paymentMethods,
    ...readers,
    ...refunds,
    ...setupIntents,
    ...webhookEndpoints(secrets),
  };
}
