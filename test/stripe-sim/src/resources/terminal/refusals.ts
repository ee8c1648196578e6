import { invalidRequest, type StripeError } from "../../errors.ts";

const guide =
  "https://docs.stripe.com/terminal/payments/collect-card-payment?terminal-sdk-platform=server-driven";

/**
 * Why a reader doesn't carry out a command, by the code of the error.
 * https://docs.stripe.com/error-codes
 */
export const readerRefusals = {
  terminal_reader_busy: `Reader is currently busy processing another request. Please reference the integration guide at ${guide}#handle-errors for details on how to handle this error.`,
  terminal_reader_offline: `Reader is currently offline, please ensure the reader is powered on and connected to the internet before retrying your request. Reference the integration guide at ${guide}#reader-offline for details on how to handle this error.`,
  terminal_reader_timeout: `There was a timeout when sending this command to the reader. Please reference the integration guide at ${guide}#handle-errors for details on how to handle this error.`,
  terminal_reader_hardware_fault: "The reader has a fault in its hardware and must be replaced.",
  terminal_reader_invalid_location_for_activation:
    "The reader can't be activated at this location.",
  terminal_reader_invalid_location_for_payment:
    "The reader can't take payments where it is: move it to a location in the account's country.",
  terminal_location_country_unsupported: "Terminal isn't available in this location's country.",
};

export type ReaderRefusal = keyof typeof readerRefusals;

export function refusal(code: ReaderRefusal): StripeError {
  return invalidRequest(readerRefusals[code], { code });
}
