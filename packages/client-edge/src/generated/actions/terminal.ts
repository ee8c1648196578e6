// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import * as operation from "../../operation.ts";
import type { Client } from "../../types.ts";
import type {
  TerminalActions,
  TerminalConfigurationsActions,
  TerminalConnectionTokensActions,
  TerminalHardwareOrdersActions,
  TerminalHardwareProductsActions,
  TerminalHardwareShippingMethodsActions,
  TerminalHardwareSkusActions,
  TerminalLocationsActions,
  TerminalOnboardingLinksActions,
  TerminalReadersActions,
} from "./interfaces.ts";

/** Binds the operations of `stripe.terminal` to a client. */
export function terminalActions(client: Client): TerminalActions {
  return {
    configurations: terminalConfigurationsActions(client),
    connectionTokens: terminalConnectionTokensActions(client),
    hardwareOrders: terminalHardwareOrdersActions(client),
    hardwareProducts: terminalHardwareProductsActions(client),
    hardwareShippingMethods: terminalHardwareShippingMethodsActions(client),
    hardwareSkus: terminalHardwareSkusActions(client),
    locations: terminalLocationsActions(client),
    onboardingLinks: terminalOnboardingLinksActions(client),
    readers: terminalReadersActions(client),
  };
}

function terminalConfigurationsActions(client: Client): TerminalConfigurationsActions {
  const bind = binder(client, "/v1/terminal/configurations");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{configuration}"),
    update: bind(operation.post, "/{configuration}"),
    del: bind(operation.del, "/{configuration}"),
    list: bind(operation.list),
  };
}

function terminalConnectionTokensActions(client: Client): TerminalConnectionTokensActions {
  const bind = binder(client, "/v1/terminal/connection_tokens");
  return {
    create: bind(operation.post),
  };
}

function terminalHardwareOrdersActions(client: Client): TerminalHardwareOrdersActions {
  const bind = binder(
    client,
    "/v1/terminal/hardware_orders",
    { version: "2026-03-25.dahlia; terminal_hardware_orders_beta=v5" },
  );
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{hardware_order}"),
    list: bind(operation.list),
    preview: bind(operation.get, "/preview"),
    cancel: bind(operation.post, "/{hardware_order}/cancel"),
  };
}

function terminalHardwareProductsActions(client: Client): TerminalHardwareProductsActions {
  const bind = binder(
    client,
    "/v1/terminal/hardware_products",
    { version: "2026-03-25.dahlia; terminal_hardware_orders_beta=v5" },
  );
  return {
    retrieve: bind(operation.get, "/{hardware_product}"),
    list: bind(operation.list),
  };
}

function terminalHardwareShippingMethodsActions(
  client: Client,
): TerminalHardwareShippingMethodsActions {
  const bind = binder(
    client,
    "/v1/terminal/hardware_shipping_methods",
    { version: "2026-03-25.dahlia; terminal_hardware_orders_beta=v5" },
  );
  return {
    retrieve: bind(operation.get, "/{hardware_shipping_method}"),
    list: bind(operation.list),
  };
}

function terminalHardwareSkusActions(client: Client): TerminalHardwareSkusActions {
  const bind = binder(
    client,
    "/v1/terminal/hardware_skus",
    { version: "2026-03-25.dahlia; terminal_hardware_orders_beta=v5" },
  );
  return {
    retrieve: bind(operation.get, "/{hardware_sku}"),
    list: bind(operation.list),
  };
}

function terminalLocationsActions(client: Client): TerminalLocationsActions {
  const bind = binder(client, "/v1/terminal/locations");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{location}"),
    update: bind(operation.post, "/{location}"),
    del: bind(operation.del, "/{location}"),
    list: bind(operation.list),
  };
}

function terminalOnboardingLinksActions(client: Client): TerminalOnboardingLinksActions {
  const bind = binder(client, "/v1/terminal/onboarding_links");
  return {
    create: bind(operation.post),
  };
}

function terminalReadersActions(client: Client): TerminalReadersActions {
  const bind = binder(client, "/v1/terminal/readers");
  return {
    create: bind(operation.post),
    retrieve: bind(operation.get, "/{reader}"),
    update: bind(operation.post, "/{reader}"),
    del: bind(operation.del, "/{reader}"),
    list: bind(operation.list),
    cancelAction: bind(operation.post, "/{reader}/cancel_action"),
    collectInputs: bind(operation.post, "/{reader}/collect_inputs"),
    collectPaymentMethod: bind(operation.post, "/{reader}/collect_payment_method"),
    confirmPaymentIntent: bind(operation.post, "/{reader}/confirm_payment_intent"),
    processPaymentIntent: bind(operation.post, "/{reader}/process_payment_intent"),
    processSetupIntent: bind(operation.post, "/{reader}/process_setup_intent"),
    refundPayment: bind(operation.post, "/{reader}/refund_payment"),
    setReaderDisplay: bind(operation.post, "/{reader}/set_reader_display"),
  };
}
