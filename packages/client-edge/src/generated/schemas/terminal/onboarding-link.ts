// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export interface OnboardingLink {
  object: "terminal.onboarding_link";
  link_options: OnboardingLink.LinkOptions;
  link_type: "apple_terms_and_conditions";
  on_behalf_of: string | null;
  redirect_url: string;
}
export declare namespace OnboardingLink {
  interface LinkOptions {
    apple_terms_and_conditions: LinkOptions.AppleTermsAndConditions | null;
  }
  namespace LinkOptions {
    interface AppleTermsAndConditions {
      allow_relinking: boolean | null;
      merchant_display_name: string;
    }
  }
}
