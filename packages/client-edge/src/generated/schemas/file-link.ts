// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata } from "../../shared.ts";
import type { File } from "./file.ts";

export interface FileLink {
  id: string;
  object: "file_link";
  created: number;
  expired: boolean;
  expires_at: number | null;
  file: string | File;
  livemode: boolean;
  metadata: Metadata;
  url: string | null;
}
