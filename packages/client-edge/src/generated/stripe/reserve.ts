// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type { Hold } from "../schemas/reserve/hold.ts";
export type { Plan } from "../schemas/reserve/plan.ts";
export type { Release } from "../schemas/reserve/release.ts";
