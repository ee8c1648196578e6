import { record, text } from "../../params.ts";
import type { Handlers } from "../../scope.ts";

/** Links to accept a wallet's terms, which Tap to Pay needs. They are shown once and not stored. */
export const onboardingLinks: Handlers = {
  "POST /v1/terminal/onboarding_links": (scope, { params }) => {
    const terms = record(record(params, "link_options") ?? {}, "apple_terms_and_conditions");
    return scope.shapes.make("terminal.onboarding_link", {
      object: "terminal.onboarding_link",
      link_options: {
        apple_terms_and_conditions:
          terms === undefined ? null : { allow_relinking: null, ...terms },
      },
      link_type: text(params, "link_type") ?? "",
      on_behalf_of: text(params, "on_behalf_of") ?? null,
      redirect_url: `https://register.apple.com/tap-to-pay?session=${scope.ids.next("tol_")}`,
    });
  },
};
