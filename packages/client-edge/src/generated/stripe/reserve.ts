// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type { Hold, Plan, Release } from "../schemas/reserve.ts";
