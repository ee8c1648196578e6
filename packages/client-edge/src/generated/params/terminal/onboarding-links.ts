// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export interface OnboardingLinkCreateParams<Expand = string[]> {
  link_options: OnboardingLinkCreateParams.LinkOptions;
  link_type: "apple_terms_and_conditions";
  expand?: Expand;
  on_behalf_of?: string;
}
export declare namespace OnboardingLinkCreateParams {
  interface LinkOptions {
    apple_terms_and_conditions?: LinkOptions.AppleTermsAndConditions;
  }
  namespace LinkOptions {
    interface AppleTermsAndConditions {
      merchant_display_name: string;
      allow_relinking?: boolean;
    }
  }
}
