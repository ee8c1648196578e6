// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

/** The API version that the types describe, and that requests carry by default. */
export const API_VERSION = "2026-10-28.endive";
