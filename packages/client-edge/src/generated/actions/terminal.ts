// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import { binder } from "../../binder.ts";
import type { ExpandedBy, ExpandedItem } from "../../expand.ts";
import * as operation from "../../operation.ts";
import type { ApiListPromise, ApiPromise, Client, RequestOptions } from "../../types.ts";
import type { Expand, ExpandItems } from "../expand.ts";
import type {
  ConfigurationCreateParams,
  ConfigurationDeleteParams,
  ConfigurationListParams,
  ConfigurationRetrieveParams,
  ConfigurationUpdateParams,
} from "../params/terminal/configurations.ts";
import type { ConnectionTokenCreateParams } from "../params/terminal/connection-tokens.ts";
import type {
  HardwareOrderCancelParams,
  HardwareOrderCreateParams,
  HardwareOrderListParams,
  HardwareOrderPreviewParams,
  HardwareOrderRetrieveParams,
} from "../params/terminal/hardware-orders.ts";
import type {
  HardwareProductListParams,
  HardwareProductRetrieveParams,
} from "../params/terminal/hardware-products.ts";
import type {
  HardwareShippingMethodListParams,
  HardwareShippingMethodRetrieveParams,
} from "../params/terminal/hardware-shipping-methods.ts";
import type {
  HardwareSkusListParams,
  HardwareSkusRetrieveParams,
} from "../params/terminal/hardware-skus.ts";
import type {
  LocationCreateParams,
  LocationDeleteParams,
  LocationListParams,
  LocationRetrieveParams,
  LocationUpdateParams,
} from "../params/terminal/locations.ts";
import type { OnboardingLinkCreateParams } from "../params/terminal/onboarding-links.ts";
import type {
  ReaderCancelActionParams,
  ReaderCollectInputsParams,
  ReaderCollectPaymentMethodParams,
  ReaderConfirmPaymentIntentParams,
  ReaderCreateParams,
  ReaderDeleteParams,
  ReaderListParams,
  ReaderProcessPaymentIntentParams,
  ReaderProcessSetupIntentParams,
  ReaderRefundPaymentParams,
  ReaderRetrieveParams,
  ReaderSetReaderDisplayParams,
  ReaderUpdateParams,
} from "../params/terminal/readers.ts";
import type { Configuration, DeletedConfiguration } from "../schemas/terminal/configuration.ts";
import type { ConnectionToken } from "../schemas/terminal/connection-token.ts";
import type { HardwareOrder } from "../schemas/terminal/hardware-order.ts";
import type { HardwareProduct } from "../schemas/terminal/hardware-product.ts";
import type { HardwareShippingMethod } from "../schemas/terminal/hardware-shipping-method.ts";
import type { HardwareSku } from "../schemas/terminal/hardware-sku.ts";
import type { DeletedLocation, Location } from "../schemas/terminal/location.ts";
import type { OnboardingLink } from "../schemas/terminal/onboarding-link.ts";
import type { DeletedReader, Reader } from "../schemas/terminal/reader.ts";

/** `stripe.terminal` */
export interface TerminalActions {
  readonly configurations: TerminalConfigurationsActions;
  readonly connectionTokens: TerminalConnectionTokensActions;
  readonly hardwareOrders: TerminalHardwareOrdersActions;
  readonly hardwareProducts: TerminalHardwareProductsActions;
  readonly hardwareShippingMethods: TerminalHardwareShippingMethodsActions;
  readonly hardwareSkus: TerminalHardwareSkusActions;
  readonly locations: TerminalLocationsActions;
  readonly onboardingLinks: TerminalOnboardingLinksActions;
  readonly readers: TerminalReadersActions;
}

/** `stripe.terminal.configurations` */
export interface TerminalConfigurationsActions {
  /** `POST /v1/terminal/configurations` · https://docs.stripe.com/api/terminal/configurations/create */
  create: <const E extends readonly string[] = []>(
    params?: ConfigurationCreateParams<Expand<Configuration, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Configuration, E>>;
  /** `GET /v1/terminal/configurations/{configuration}` · https://docs.stripe.com/api/terminal/configurations/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    configuration: string,
    params?: ConfigurationRetrieveParams<Expand<Configuration | DeletedConfiguration, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Configuration | DeletedConfiguration, E>>;
  /** `POST /v1/terminal/configurations/{configuration}` · https://docs.stripe.com/api/terminal/configurations/update */
  update: <const E extends readonly string[] = []>(
    configuration: string,
    params?: ConfigurationUpdateParams<Expand<Configuration | DeletedConfiguration, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Configuration | DeletedConfiguration, E>>;
  /** `DELETE /v1/terminal/configurations/{configuration}` · https://docs.stripe.com/api/terminal/configurations/delete */
  del: (
    configuration: string,
    params?: ConfigurationDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedConfiguration>;
  /** `GET /v1/terminal/configurations` · https://docs.stripe.com/api/terminal/configurations/list */
  list: <const E extends readonly string[] = []>(
    params?: ConfigurationListParams<ExpandItems<Configuration, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Configuration, E>>;
}

/** `stripe.terminal.connectionTokens` */
export interface TerminalConnectionTokensActions {
  /** `POST /v1/terminal/connection_tokens` · https://docs.stripe.com/api/terminal/connection_tokens/create */
  create: <const E extends readonly string[] = []>(
    params?: ConnectionTokenCreateParams<Expand<ConnectionToken, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<ConnectionToken, E>>;
}

/** `stripe.terminal.hardwareOrders` */
export interface TerminalHardwareOrdersActions {
  /**
   * `POST /v1/terminal/hardware_orders` · https://docs.stripe.com/api/terminal/hardware_orders/create
   *
   * Sent with `Stripe-Version: 2026-03-25.dahlia; terminal_hardware_orders_beta=v5`, which it needs.
   */
  create: <const E extends readonly string[] = []>(
    params: HardwareOrderCreateParams<Expand<HardwareOrder, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<HardwareOrder, E>>;
  /**
   * `GET /v1/terminal/hardware_orders/{hardware_order}` · https://docs.stripe.com/api/terminal/hardware_orders/retrieve
   *
   * Sent with `Stripe-Version: 2026-03-25.dahlia; terminal_hardware_orders_beta=v5`, which it needs.
   */
  retrieve: <const E extends readonly string[] = []>(
    hardwareOrder: string,
    params?: HardwareOrderRetrieveParams<Expand<HardwareOrder, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<HardwareOrder, E>>;
  /**
   * `GET /v1/terminal/hardware_orders` · https://docs.stripe.com/api/terminal/hardware_orders/list
   *
   * Sent with `Stripe-Version: 2026-03-25.dahlia; terminal_hardware_orders_beta=v5`, which it needs.
   */
  list: <const E extends readonly string[] = []>(
    params?: HardwareOrderListParams<ExpandItems<HardwareOrder, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<HardwareOrder, E>>;
  /**
   * `GET /v1/terminal/hardware_orders/preview` · https://docs.stripe.com/api/terminal/hardware_orders/preview/retrieve
   *
   * Sent with `Stripe-Version: 2026-03-25.dahlia; terminal_hardware_orders_beta=v5`, which it needs.
   */
  preview: <const E extends readonly string[] = []>(
    params: HardwareOrderPreviewParams<Expand<HardwareOrder, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<HardwareOrder, E>>;
  /**
   * `POST /v1/terminal/hardware_orders/{hardware_order}/cancel` · https://docs.stripe.com/api/terminal/hardware_orders/cancel
   *
   * Sent with `Stripe-Version: 2026-03-25.dahlia; terminal_hardware_orders_beta=v5`, which it needs.
   */
  cancel: <const E extends readonly string[] = []>(
    hardwareOrder: string,
    params?: HardwareOrderCancelParams<Expand<HardwareOrder, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<HardwareOrder, E>>;
}

/** `stripe.terminal.hardwareProducts` */
export interface TerminalHardwareProductsActions {
  /**
   * `GET /v1/terminal/hardware_products/{hardware_product}` · https://docs.stripe.com/api/terminal/hardware_products/retrieve
   *
   * Sent with `Stripe-Version: 2026-03-25.dahlia; terminal_hardware_orders_beta=v5`, which it needs.
   */
  retrieve: <const E extends readonly string[] = []>(
    hardwareProduct: string,
    params?: HardwareProductRetrieveParams<Expand<HardwareProduct, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<HardwareProduct, E>>;
  /**
   * `GET /v1/terminal/hardware_products` · https://docs.stripe.com/api/terminal/hardware_products/list
   *
   * Sent with `Stripe-Version: 2026-03-25.dahlia; terminal_hardware_orders_beta=v5`, which it needs.
   */
  list: <const E extends readonly string[] = []>(
    params?: HardwareProductListParams<ExpandItems<HardwareProduct, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<HardwareProduct, E>>;
}

/** `stripe.terminal.hardwareShippingMethods` */
export interface TerminalHardwareShippingMethodsActions {
  /**
   * `GET /v1/terminal/hardware_shipping_methods/{hardware_shipping_method}` · https://docs.stripe.com/api/terminal/hardware_shipping_methods/retrieve
   *
   * Sent with `Stripe-Version: 2026-03-25.dahlia; terminal_hardware_orders_beta=v5`, which it needs.
   */
  retrieve: <const E extends readonly string[] = []>(
    hardwareShippingMethod: string,
    params?: HardwareShippingMethodRetrieveParams<Expand<HardwareShippingMethod, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<HardwareShippingMethod, E>>;
  /**
   * `GET /v1/terminal/hardware_shipping_methods` · https://docs.stripe.com/api/terminal/hardware_shipping_methods/list
   *
   * Sent with `Stripe-Version: 2026-03-25.dahlia; terminal_hardware_orders_beta=v5`, which it needs.
   */
  list: <const E extends readonly string[] = []>(
    params?: HardwareShippingMethodListParams<ExpandItems<HardwareShippingMethod, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<HardwareShippingMethod, E>>;
}

/** `stripe.terminal.hardwareSkus` */
export interface TerminalHardwareSkusActions {
  /**
   * `GET /v1/terminal/hardware_skus/{hardware_sku}` · https://docs.stripe.com/api/terminal/hardware_skus/retrieve
   *
   * Sent with `Stripe-Version: 2026-03-25.dahlia; terminal_hardware_orders_beta=v5`, which it needs.
   */
  retrieve: <const E extends readonly string[] = []>(
    hardwareSku: string,
    params?: HardwareSkusRetrieveParams<Expand<HardwareSku, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<HardwareSku, E>>;
  /**
   * `GET /v1/terminal/hardware_skus` · https://docs.stripe.com/api/terminal/hardware_skus/list
   *
   * Sent with `Stripe-Version: 2026-03-25.dahlia; terminal_hardware_orders_beta=v5`, which it needs.
   */
  list: <const E extends readonly string[] = []>(
    params: HardwareSkusListParams<ExpandItems<HardwareSku, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<HardwareSku, E>>;
}

/** `stripe.terminal.locations` */
export interface TerminalLocationsActions {
  /** `POST /v1/terminal/locations` · https://docs.stripe.com/api/terminal/locations/create */
  create: <const E extends readonly string[] = []>(
    params?: LocationCreateParams<Expand<Location, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Location, E>>;
  /** `GET /v1/terminal/locations/{location}` · https://docs.stripe.com/api/terminal/locations/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    location: string,
    params?: LocationRetrieveParams<Expand<Location | DeletedLocation, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Location | DeletedLocation, E>>;
  /** `POST /v1/terminal/locations/{location}` · https://docs.stripe.com/api/terminal/locations/update */
  update: <const E extends readonly string[] = []>(
    location: string,
    params?: LocationUpdateParams<Expand<Location | DeletedLocation, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Location | DeletedLocation, E>>;
  /** `DELETE /v1/terminal/locations/{location}` · https://docs.stripe.com/api/terminal/locations/delete */
  del: (
    location: string,
    params?: LocationDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedLocation>;
  /** `GET /v1/terminal/locations` · https://docs.stripe.com/api/terminal/locations/list */
  list: <const E extends readonly string[] = []>(
    params?: LocationListParams<ExpandItems<Location, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Location, E>>;
}

/** `stripe.terminal.onboardingLinks` */
export interface TerminalOnboardingLinksActions {
  /** `POST /v1/terminal/onboarding_links` · https://docs.stripe.com/api/terminal/onboarding_links/create */
  create: <const E extends readonly string[] = []>(
    params: OnboardingLinkCreateParams<Expand<OnboardingLink, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<OnboardingLink, E>>;
}

/** `stripe.terminal.readers` */
export interface TerminalReadersActions {
  /** `POST /v1/terminal/readers` · https://docs.stripe.com/api/terminal/readers/create */
  create: <const E extends readonly string[] = []>(
    params: ReaderCreateParams<Expand<Reader, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Reader, E>>;
  /** `GET /v1/terminal/readers/{reader}` · https://docs.stripe.com/api/terminal/readers/retrieve */
  retrieve: <const E extends readonly string[] = []>(
    reader: string,
    params?: ReaderRetrieveParams<Expand<Reader | DeletedReader, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Reader | DeletedReader, E>>;
  /** `POST /v1/terminal/readers/{reader}` · https://docs.stripe.com/api/terminal/readers/update */
  update: <const E extends readonly string[] = []>(
    reader: string,
    params?: ReaderUpdateParams<Expand<Reader | DeletedReader, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Reader | DeletedReader, E>>;
  /** `DELETE /v1/terminal/readers/{reader}` · https://docs.stripe.com/api/terminal/readers/delete */
  del: (
    reader: string,
    params?: ReaderDeleteParams,
    options?: RequestOptions,
  ) => ApiPromise<DeletedReader>;
  /** `GET /v1/terminal/readers` · https://docs.stripe.com/api/terminal/readers/list */
  list: <const E extends readonly string[] = []>(
    params?: ReaderListParams<ExpandItems<Reader, E>>,
    options?: RequestOptions,
  ) => ApiListPromise<ExpandedItem<Reader, E>>;
  /** `POST /v1/terminal/readers/{reader}/cancel_action` · https://docs.stripe.com/api/terminal/readers/cancel_action */
  cancelAction: <const E extends readonly string[] = []>(
    reader: string,
    params?: ReaderCancelActionParams<Expand<Reader | DeletedReader, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Reader | DeletedReader, E>>;
  /** `POST /v1/terminal/readers/{reader}/collect_inputs` · https://docs.stripe.com/api/terminal/readers/collect_inputs */
  collectInputs: <const E extends readonly string[] = []>(
    reader: string,
    params: ReaderCollectInputsParams<Expand<Reader, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Reader, E>>;
  /** `POST /v1/terminal/readers/{reader}/collect_payment_method` · https://docs.stripe.com/api/terminal/readers/collect_payment_method */
  collectPaymentMethod: <const E extends readonly string[] = []>(
    reader: string,
    params: ReaderCollectPaymentMethodParams<Expand<Reader, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Reader, E>>;
  /** `POST /v1/terminal/readers/{reader}/confirm_payment_intent` · https://docs.stripe.com/api/terminal/readers/confirm_payment_intent */
  confirmPaymentIntent: <const E extends readonly string[] = []>(
    reader: string,
    params: ReaderConfirmPaymentIntentParams<Expand<Reader, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Reader, E>>;
  /** `POST /v1/terminal/readers/{reader}/process_payment_intent` · https://docs.stripe.com/api/terminal/readers/process_payment_intent */
  processPaymentIntent: <const E extends readonly string[] = []>(
    reader: string,
    params: ReaderProcessPaymentIntentParams<Expand<Reader, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Reader, E>>;
  /** `POST /v1/terminal/readers/{reader}/process_setup_intent` · https://docs.stripe.com/api/terminal/readers/process_setup_intent */
  processSetupIntent: <const E extends readonly string[] = []>(
    reader: string,
    params: ReaderProcessSetupIntentParams<Expand<Reader, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Reader, E>>;
  /** `POST /v1/terminal/readers/{reader}/refund_payment` · https://docs.stripe.com/api/terminal/readers/refund_payment */
  refundPayment: <const E extends readonly string[] = []>(
    reader: string,
    params?: ReaderRefundPaymentParams<Expand<Reader, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Reader, E>>;
  /** `POST /v1/terminal/readers/{reader}/set_reader_display` · https://docs.stripe.com/api/terminal/readers/set_reader_display */
  setReaderDisplay: <const E extends readonly string[] = []>(
    reader: string,
    params: ReaderSetReaderDisplayParams<Expand<Reader, E>>,
    options?: RequestOptions,
  ) => ApiPromise<ExpandedBy<Reader, E>>;
}

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
