import { events } from "../events.ts";
import { oauth } from "../oauth.ts";
import type { Handlers } from "../scope.ts";
import { eventDestinations } from "../thin-events.ts";
import type { Secrets } from "../webhooks.ts";
import { accounts } from "./accounts.ts";
import { appSecrets } from "./app-secrets.ts";
import { balanceTransactions } from "./balance-transactions.ts";
import { billing } from "./billing/index.ts";
import { chargeRequests } from "./charge-requests.ts";
import { charges } from "./charges.ts";
import { checkout } from "./checkout/index.ts";
import { customers } from "./customers.ts";
import { disputes } from "./disputes.ts";
import { ephemeralKeys } from "./ephemeral-keys.ts";
import { files } from "./files.ts";
import { paymentIntents } from "./payment-intents.ts";
import { paymentMethods } from "./payment-methods.ts";
import { payouts } from "./payouts.ts";
import { refunds } from "./refunds.ts";
import { setupIntents } from "./setup-intents.ts";
import { sources } from "./sources.ts";
import { terminal } from "./terminal/index.ts";
import { tokens } from "./tokens.ts";
import { webhookEndpoints } from "./webhook-endpoints.ts";

/** All operations that the simulator carries out. */
export function handlers(secrets: Secrets): Handlers {
  return {
    ...accounts,
    ...appSecrets,
    ...balanceTransactions,
    ...billing,
    ...chargeRequests,
    ...charges,
    ...checkout,
    ...customers,
    ...disputes,
    ...ephemeralKeys,
    ...events,
    ...files,
    ...oauth,
    ...paymentIntents,
    ...paymentMethods,
    ...payouts,
    ...refunds,
    ...setupIntents,
    ...sources,
    ...terminal,
    ...tokens,
    ...eventDestinations(secrets),
    ...webhookEndpoints(secrets),
  };
}
