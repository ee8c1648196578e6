// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type {
  TerminalConfigurationsActions as ConfigurationResource,
  TerminalConnectionTokensActions as ConnectionTokenResource,
  TerminalHardwareOrdersActions as HardwareOrderResource,
  TerminalHardwareProductsActions as HardwareProductResource,
  TerminalHardwareShippingMethodsActions as HardwareShippingMethodResource,
  TerminalHardwareSkusActions as HardwareSkusResource,
  TerminalLocationsActions as LocationResource,
  TerminalOnboardingLinksActions as OnboardingLinkResource,
  TerminalReadersActions as ReaderResource,
} from "../actions/terminal.ts";
export type {
  ConfigurationCreateParams,
  ConfigurationDeleteParams,
  ConfigurationListParams,
  ConfigurationRetrieveParams,
  ConfigurationUpdateParams,
} from "../params/terminal/configurations.ts";
export type { ConnectionTokenCreateParams } from "../params/terminal/connection-tokens.ts";
export type {
  HardwareOrderCancelParams,
  HardwareOrderCreateParams,
  HardwareOrderListParams,
  HardwareOrderPreviewParams,
  HardwareOrderRetrieveParams,
} from "../params/terminal/hardware-orders.ts";
export type {
  HardwareProductListParams,
  HardwareProductRetrieveParams,
} from "../params/terminal/hardware-products.ts";
export type {
  HardwareShippingMethodListParams,
  HardwareShippingMethodRetrieveParams,
} from "../params/terminal/hardware-shipping-methods.ts";
export type {
  HardwareSkusListParams,
  HardwareSkusRetrieveParams,
} from "../params/terminal/hardware-skus.ts";
export type {
  LocationCreateParams,
  LocationDeleteParams,
  LocationListParams,
  LocationRetrieveParams,
  LocationUpdateParams,
} from "../params/terminal/locations.ts";
export type { OnboardingLinkCreateParams } from "../params/terminal/onboarding-links.ts";
export type {
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
export type { Configuration, DeletedConfiguration } from "../schemas/terminal/configuration.ts";
export type { ConnectionToken } from "../schemas/terminal/connection-token.ts";
export type { HardwareOrder } from "../schemas/terminal/hardware-order.ts";
export type { HardwareProduct } from "../schemas/terminal/hardware-product.ts";
export type { HardwareShippingMethod } from "../schemas/terminal/hardware-shipping-method.ts";
export type { HardwareSku } from "../schemas/terminal/hardware-sku.ts";
export type { DeletedLocation, Location } from "../schemas/terminal/location.ts";
export type { OnboardingLink } from "../schemas/terminal/onboarding-link.ts";
export type { DeletedReader, Reader } from "../schemas/terminal/reader.ts";
