// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

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
} from "../operations/terminal/configurations.ts";
import type { ConnectionTokenCreateParams } from "../operations/terminal/connection-tokens.ts";
import type {
  LocationCreateParams,
  LocationDeleteParams,
  LocationListParams,
  LocationRetrieveParams,
  LocationUpdateParams,
} from "../operations/terminal/locations.ts";
import type { OnboardingLinkCreateParams } from "../operations/terminal/onboarding-links.ts";
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
} from "../operations/terminal/readers.ts";
import type { Configuration, DeletedConfiguration } from "../schemas/terminal/configuration.ts";
import type { ConnectionToken } from "../schemas/terminal/connection-token.ts";
import type { DeletedLocation, Location } from "../schemas/terminal/location.ts";
import type { OnboardingLink } from "../schemas/terminal/onboarding-link.ts";
import type { DeletedReader, Reader } from "../schemas/terminal/reader.ts";

/** `stripe.terminal` */
export interface TerminalActions {
  readonly configurations: TerminalConfigurationsActions;
  readonly connectionTokens: TerminalConnectionTokensActions;
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
    configurations: {
      create: (params, options) =>
        operation.post(client, "/v1/terminal/configurations", [], params, options),
      retrieve: (configuration, params, options) =>
        operation.get(
          client,
          "/v1/terminal/configurations/{configuration}",
          [configuration],
          params,
          options,
        ),
      update: (configuration, params, options) =>
        operation.post(
          client,
          "/v1/terminal/configurations/{configuration}",
          [configuration],
          params,
          options,
        ),
      del: (configuration, params, options) =>
        operation.del(
          client,
          "/v1/terminal/configurations/{configuration}",
          [configuration],
          params,
          options,
        ),
      list: (params, options) =>
        operation.list(client, "/v1/terminal/configurations", [], params, options),
    },
    connectionTokens: {
      create: (params, options) =>
        operation.post(client, "/v1/terminal/connection_tokens", [], params, options),
    },
    locations: {
      create: (params, options) =>
        operation.post(client, "/v1/terminal/locations", [], params, options),
      retrieve: (location, params, options) =>
        operation.get(client, "/v1/terminal/locations/{location}", [location], params, options),
      update: (location, params, options) =>
        operation.post(client, "/v1/terminal/locations/{location}", [location], params, options),
      del: (location, params, options) =>
        operation.del(client, "/v1/terminal/locations/{location}", [location], params, options),
      list: (params, options) =>
        operation.list(client, "/v1/terminal/locations", [], params, options),
    },
    onboardingLinks: {
      create: (params, options) =>
        operation.post(client, "/v1/terminal/onboarding_links", [], params, options),
    },
    readers: {
      create: (params, options) =>
        operation.post(client, "/v1/terminal/readers", [], params, options),
      retrieve: (reader, params, options) =>
        operation.get(client, "/v1/terminal/readers/{reader}", [reader], params, options),
      update: (reader, params, options) =>
        operation.post(client, "/v1/terminal/readers/{reader}", [reader], params, options),
      del: (reader, params, options) =>
        operation.del(client, "/v1/terminal/readers/{reader}", [reader], params, options),
      list: (params, options) =>
        operation.list(client, "/v1/terminal/readers", [], params, options),
      cancelAction: (reader, params, options) =>
        operation.post(
          client,
          "/v1/terminal/readers/{reader}/cancel_action",
          [reader],
          params,
          options,
        ),
      collectInputs: (reader, params, options) =>
        operation.post(
          client,
          "/v1/terminal/readers/{reader}/collect_inputs",
          [reader],
          params,
          options,
        ),
      collectPaymentMethod: (reader, params, options) =>
        operation.post(
          client,
          "/v1/terminal/readers/{reader}/collect_payment_method",
          [reader],
          params,
          options,
        ),
      confirmPaymentIntent: (reader, params, options) =>
        operation.post(
          client,
          "/v1/terminal/readers/{reader}/confirm_payment_intent",
          [reader],
          params,
          options,
        ),
      processPaymentIntent: (reader, params, options) =>
        operation.post(
          client,
          "/v1/terminal/readers/{reader}/process_payment_intent",
          [reader],
          params,
          options,
        ),
      processSetupIntent: (reader, params, options) =>
        operation.post(
          client,
          "/v1/terminal/readers/{reader}/process_setup_intent",
          [reader],
          params,
          options,
        ),
      refundPayment: (reader, params, options) =>
        operation.post(
          client,
          "/v1/terminal/readers/{reader}/refund_payment",
          [reader],
          params,
          options,
        ),
      setReaderDisplay: (reader, params, options) =>
        operation.post(
          client,
          "/v1/terminal/readers/{reader}/set_reader_display",
          [reader],
          params,
          options,
        ),
    },
  };
}
