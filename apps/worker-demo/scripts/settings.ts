import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import type { Secrets } from "./worker.ts";

const names = ["STRIPE_SECRET_KEY", "STRIPE_WEBHOOK_SECRET", "ADMIN_TOKEN"] as const;

/** The Worker's secrets, from the environment and, where it has none, from `.dev.vars`. */
export function readSettings(): Secrets {
  const file = readDevVars();
  const found = names.map((name) => [name, process.env[name] || file[name]] as const);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined && value !== ""));
}

function readDevVars(): NodeJS.Dict<string> {
  try {
    return parseEnv(readFileSync(new URL("../.dev.vars", import.meta.url), "utf8"));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return {};
    throw error;
  }
}
