// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type {
  AppsInstallsActions as InstallResource,
  AppsSecretsActions as SecretResource,
} from "../actions/apps.ts";
export type {
  InstallCreateParams,
  InstallListParams,
  InstallRetrieveParams,
  InstallUninstallParams,
  InstallUpdateParams,
} from "../params/apps/installs.ts";
export type {
  SecretCreateParams,
  SecretDeleteWhereParams,
  SecretFindParams,
  SecretListParams,
} from "../params/apps/secrets.ts";
export type { Install } from "../schemas/apps/install.ts";
export type { Secret } from "../schemas/apps/secret.ts";
