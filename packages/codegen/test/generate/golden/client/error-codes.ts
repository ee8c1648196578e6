// Written by `npx @tillwire/codegen generate --spec test/generate/golden/openapi.json --out test/generate/golden/client --runtime ../client-edge/src` from version 2026-01-01.golden of Stripe's API. Change what writes it.

import type { OtherString } from "../../../../../client-edge/src/shared.ts";

export type ErrorCode = "seat_taken" | "sold_out" | OtherString;
