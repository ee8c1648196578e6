// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export interface CardDeliverCardParams<Expand = string[]> {
  expand?: Expand;
}

export interface CardFailCardParams<Expand = string[]> {
  expand?: Expand;
}

export interface CardReturnCardParams<Expand = string[]> {
  expand?: Expand;
}

export interface CardShipCardParams<Expand = string[]> {
  expand?: Expand;
}

export interface CardSubmitCardParams<Expand = string[]> {
  expand?: Expand;
}
