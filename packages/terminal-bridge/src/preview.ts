// Parameters that only a preview version of Stripe's API has: a payment by mail or
// telephone order, a surcharge. The server declares which ones tills may send.

import { BridgeError } from "./errors.ts";
import type { PreviewParameters } from "./task.ts";

/** What tills may send of a preview version. Parameters are named by their path: `process_config.moto`. */
export interface PreviewOptions {
  /** The `Stripe-Version` of the calls that have such a parameter. */
  readonly apiVersion: string;
  /** Of the PaymentIntent. */
  readonly intent?: readonly string[];
  /** Of the command to the reader. */
  readonly command?: readonly string[];
}

/** What a charge asks for. */
export interface PreviewRequest {
  readonly intent?: PreviewParameters | undefined;
  readonly command?: PreviewParameters | undefined;
}

const path = /^[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*$/;

/**
 * @throws {TypeError} for what isn't a path of parameters
 */
export function checkPreviewOptions({ intent = [], command = [] }: PreviewOptions): void {
  for (const name of [...intent, ...command]) {
    if (!path.test(name)) throw new TypeError(`preview: "${name}" isn't the path of a parameter.`);
  }
}

/**
 * What is asked for, if the server allows all of it.
 *
 * @throws {BridgeError} `invalid_request`
 */
export function allowPreview(
  allowed: PreviewOptions | undefined,
  { intent = {}, command = {} }: PreviewRequest = {},
): { readonly intent: PreviewParameters; readonly command: PreviewParameters } | null {
  refuseOthers(allowed?.intent, intent, "preview.intent");
  refuseOthers(allowed?.command, command, "preview.command");
  const asked = Object.keys(intent).length + Object.keys(command).length;
  return asked === 0 ? null : { intent, command };
}

function refuseOthers(
  allowed: readonly string[] = [],
  asked: PreviewParameters,
  param: string,
): void {
  if (Object.keys(asked).every((name) => allowed.includes(name))) return;
  throw new BridgeError(
    "invalid_request",
    `${param} has a parameter that this server doesn't allow.`,
    {
      details: { param },
    },
  );
}

/** The parameters of a call, with those of the preview. */
export function withPreview<T extends object>(params: T, preview: PreviewParameters | null): T {
  const copy = structuredClone(params);
  for (const [name, value] of Object.entries(preview ?? {})) setAt(copy, name.split("."), value);
  return copy;
}

function setAt(target: object, [name = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    Object.assign(target, { [name]: value });
    return;
  }
  const found: unknown = Object.getOwnPropertyDescriptor(target, name)?.value;
  const inner = typeof found === "object" && found !== null ? found : {};
  Object.assign(target, { [name]: inner });
  setAt(inner, rest, value);
}

/** The options of a call that has such parameters. */
export function previewOptions(
  { preview }: { readonly preview: PreviewOptions | undefined },
  used: PreviewParameters | null,
): { readonly apiVersion?: string } {
  return preview && used && Object.keys(used).length > 0 ? { apiVersion: preview.apiVersion } : {};
}
