// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export interface ApplePayDomain {
  id: string;
  object: "apple_pay_domain";
  created: number;
  domain_name: string;
  livemode: boolean;
  deleted?: undefined;
}

export interface DeletedApplePayDomain {
  id: string;
  object: "apple_pay_domain";
  deleted: true;
}
