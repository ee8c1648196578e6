import { type FileContent, specifierOf } from "./source-file.ts";

/**
 * The module that users of a client of their own import: it makes clients whose requests carry the
 * API version that the types describe.
 */
export function emitEntry(): FileContent {
  const path = "index.ts";
  return {
    path,
    raw: (settings) => {
      const from = (module: string) => `"${specifierOf(module, path, settings)}"`;
      return [
        `import { assemble, type StripeClient } from ${from("runtime:client")};`,
        `import type { ApiKey, Client, ClientConfig } from ${from("runtime:types")};`,
        'import { LazyActions, type Actions } from "./actions/index.ts";',
        'import { API_VERSION } from "./version.ts";',
        "",
        "export { API_VERSION };",
        'export type * as Stripe from "./stripe.ts";',
        "",
        "/** A client with every operation on it. */",
        "export interface StripeWithActions extends StripeClient, Actions {}",
        "",
        "/**",
        " * Makes a client for servers, with every operation on it.",
        " *",
        " * @param apiKey a secret or restricted key, or a function that gives one for each request",
        " */",
        "export function createStripe(apiKey: ApiKey, config?: ClientConfig): StripeWithActions {",
        "  return assemble(apiKey, { apiVersion: API_VERSION, ...config }, (core) =>",
        "    Object.assign(new AllActions(), core),",
        "  );",
        "}",
        "",
        "class AllActions extends LazyActions {",
        '  declare readonly request: Client["request"];',
        "}",
      ];
    },
  };
}
