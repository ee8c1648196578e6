// Written by `npx @tillwire/codegen generate --spec test/generate/golden/openapi.json --out test/generate/golden/client --runtime ../client-edge/src` from version 2026-01-01.golden of Stripe's API. Change what writes it.

/** The types of thin events that this version knows, with spaces between them. */
export const THIN_EVENT_TYPES = "";
