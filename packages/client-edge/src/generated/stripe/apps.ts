// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export type {
  AppsInstallsActions as InstallResource,
  AppsSecretsActions as SecretResource,
} from "../actions/interfaces.ts";
export type {
  InstallCreateParams,
  InstallListParams,
  InstallRetrieveParams,
  InstallUninstallParams,
  InstallUpdateParams,
  SecretCreateParams,
  SecretDeleteWhereParams,
  SecretFindParams,
  SecretListParams,
} from "../params/apps.ts";
export type { Install, Secret } from "../schemas/apps.ts";
