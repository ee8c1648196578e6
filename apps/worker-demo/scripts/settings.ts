import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";

/** The Worker's secrets and settings; empty where there is none. */
export interface Settings {
  readonly STRIPE_SECRET_KEY: string;
  readonly STRIPE_WEBHOOK_SECRET: string;
  readonly ADMIN_TOKEN: string;
  readonly STRIPE_PUBLISHABLE_KEY: string;
  readonly COMPATIBILITY_ROUTES: string;
}

/** Reads the secrets from the environment and, where it doesn't name them, from `.dev.vars`. */
export function readSettings(): Settings {
  const file = readDevVars();
  const read = (name: keyof Settings): string => process.env[name] ?? file[name] ?? "";
  return {
    STRIPE_SECRET_KEY: read("STRIPE_SECRET_KEY"),
    STRIPE_WEBHOOK_SECRET: read("STRIPE_WEBHOOK_SECRET"),
    ADMIN_TOKEN: read("ADMIN_TOKEN"),
    STRIPE_PUBLISHABLE_KEY: read("STRIPE_PUBLISHABLE_KEY"),
    COMPATIBILITY_ROUTES: read("COMPATIBILITY_ROUTES"),
  };
}

function readDevVars(): NodeJS.Dict<string> {
  try {
    return parseEnv(readFileSync(new URL("../.dev.vars", import.meta.url), "utf8"));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return {};
    throw error;
  }
}
