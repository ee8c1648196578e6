import { type FileContent, type PrintSettings, printNamed, specifierOf } from "./source-file.ts";

/** The file of compat's class and namespace. */
export const COMPAT_FILE = "compat.ts";

/** What compat declares itself, by module: all of it stands in for a generated type of that name. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  "runtime:compat/client": ["CompatEventNotification as EventNotification"],
  "runtime:compat/crypto-provider": ["CryptoProvider"],
  "runtime:compat/decimal": ["Decimal"],
  "runtime:compat/errors/stripe-error": ["StripeRawError"],
  "runtime:compat/event-notification-handler": [
    "StripeEventNotificationHandler",
    "StripeEventNotificationHandlerWithoutVerification",
    "UnhandledNotificationDetails",
  ],
  "runtime:compat/http-client": [
    "HttpClient",
    "HttpClientInterface",
    "HttpClientResponse",
    "HttpClientResponseInterface",
  ],
  "runtime:compat/oauth": ["OAuthAuthorizeUrlOptions", "OAuthAuthorizeUrlParams"],
  "runtime:compat/stripe-context": ["StripeContext as StripeContextType"],
  "runtime:compat/types": [
    "ApiListPromise",
    "ApiSearchResultPromise",
    "AppInfo",
    "HttpAgent",
    "HttpProtocol",
    "LatestApiVersion",
    "RawErrorType",
    "RawRequestOptions",
    "RequestEvent",
    "RequestOptions",
    "Response",
    "ResponseEvent",
    "StripeConfig",
    "V2ListPromise",
    "V2SearchResultPromise",
  ],
  "runtime:compat/webhooks": ["Signature", "WebhookTestHeaderOptions", "Webhooks"],
  "runtime:web": ["ByteStream as StripeStreamResponse"],
};

/**
 * `Stripe` as stripe-node's users know it: a class, and the namespace of all types. TypeScript
 * merges the two only in one file and only by names that are written out.
 *
 * @param names what `export type * as Stripe` would give, without its packages
 * @param packages the names of those
 */
export function emitCompat(
  names: readonly string[],
  packages: readonly string[],
  namespace: string,
): FileContent {
  const path = COMPAT_FILE;
  return {
    path,
    raw: (settings: PrintSettings) => {
      const from = (module: string) => specifierOf(module, path, settings);
      const own = Object.values(OWN).flat().map(lastName);
      const given = [...names, ...packages].filter((name) => !own.includes(name)).toSorted();
      // Namespaces of operations, which are types of stripe-node's too: their options are compat's.
      const resources = given.filter((name) => name.endsWith("Resource"));
      const passed = given.filter((name) => !resources.includes(name));
      const imported = [...passed, ...resources.map((name) => `${name} as Core${name}`)];
      const members = [...new Set([...passed, ...own, "errors"])].toSorted();
      return [
        `import { CompatStripe } from "${from("runtime:compat/client")}";`,
        `import type * as errors from "${from("runtime:compat/errors/index")}";`,
        ...(resources.length > 0
          ? [`import type { Moved } from "${from("runtime:compat/types")}";`]
          : []),
        ...Object.entries(OWN).map(([module, types]) =>
          printNamed("import type", types, from(module)),
        ),
        printNamed("import type", imported, from(namespace)),
        "",
        "/** A client made as stripe-node's is; the types of the API are in its namespace. */",
        "export class Stripe extends CompatStripe {}",
        "",
        "export declare namespace Stripe {",
        "  export type {",
        ...members.map((name) => `    ${name},`),
        "  };",
        ...resources.map((name) => `  export type ${name} = Moved<Core${name}>;`),
        "}",
      ];
    },
  };
}

function lastName(name: string): string {
  return name.split(" as ").at(-1) ?? name;
}
