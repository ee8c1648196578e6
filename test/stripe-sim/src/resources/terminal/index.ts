import type { Handlers } from "../../scope.ts";
import { commands } from "./commands.ts";
import { connectionTokens } from "./connection-tokens.ts";
import { locations } from "./locations.ts";
import { onboardingLinks } from "./onboarding-links.ts";
import { readers } from "./readers.ts";
import { readerTestHelpers } from "./test-helpers.ts";

/** Stripe Terminal. */
export const terminal: Handlers = {
  ...commands,
  ...connectionTokens,
  ...locations,
  ...onboardingLinks,
  ...readers,
  ...readerTestHelpers,
};
