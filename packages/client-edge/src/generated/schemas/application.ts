// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export interface Application {
  id: string;
  object: "application";
  name: string | null;
  deleted?: undefined;
}

export interface DeletedApplication {
  id: string;
  object: "application";
  deleted: true;
  name: string | null;
}
