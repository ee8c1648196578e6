// Written by `npx @tillwire/codegen generate --spec test/generate/golden/openapi.json --out test/generate/golden/client --runtime ../client-edge/src` from version 2026-01-01.golden of Stripe's API. Change what writes it.

/** The API version that the types describe, and that requests carry by default. */
export const API_VERSION = "2026-01-01.golden";
