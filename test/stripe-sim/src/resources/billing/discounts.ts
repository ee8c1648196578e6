import { seconds } from "../../clock.ts";
import { invalidRequest, noSuch } from "../../errors.ts";
import { isObject, type Json } from "../../json.ts";
import { list } from "../../list.ts";
import { named, referred } from "../../lookup.ts";
import { mergedMetadata } from "../../metadata.ts";
import { flag, integer, pick, record, text, type Params } from "../../params.ts";
import type { Call, Handlers, Scope } from "../../scope.ts";
import type { Coupon, Discount, PromotionCode } from "./types.ts";
import { addMonths } from "./periods.ts";

/** Coupons, promotion codes and the discounts that they give: https://docs.stripe.com/billing/subscriptions/coupons */
export const discounts: Handlers = {
  "POST /v1/coupons": (scope, call) => {
    checkCoupon(call.params);
    return scope.carryOut(call);
  },
  "POST /v1/promotion_codes": createPromotionCode,
  "GET /v1/promotion_codes/{}": (scope, call) => named(scope, "promotion_code", call),
  "POST /v1/promotion_codes/{}": (scope, call) => {
    const code = named(scope, "promotion_code", call);
    Object.assign(code, pick(call.params, ["active"]), {
      metadata: mergedMetadata(code.metadata, call.params),
    });
    scope.emit("promotion_code.updated", code);
    return code;
  },
  "GET /v1/promotion_codes": (scope, call) => {
    const coupon = text(call.params, "coupon");
    return list(scope, "promotion_code", call, {
      equal: ["active", "code", "customer"],
      where: ({ promotion }) => coupon === undefined || promotion.coupon === coupon,
    });
  },
};

function checkCoupon(params: Params): void {
  const percent = params["percent_off"];
  const amount = integer(params, "amount_off");
  if ((percent === undefined) === (amount === undefined)) {
    throw invalidRequest("You must pass either percent_off or amount_off, and not both.", {
      param: "percent_off",
    });
  }
  if (typeof percent === "number" && (percent <= 0 || percent > 100)) {
    throw invalidRequest("Invalid percent_off: must be more than 0 and no more than 100.", {
      param: "percent_off",
    });
  }
  if (amount !== undefined && text(params, "currency") === undefined) {
    throw invalidRequest("You must pass currency when passing amount_off.", { param: "currency" });
  }
  if (
    text(params, "duration") === "repeating" &&
    integer(params, "duration_in_months") === undefined
  ) {
    throw invalidRequest("You must pass duration_in_months when duration is repeating.", {
      param: "duration_in_months",
    });
  }
}

function createPromotionCode(scope: Scope, { params }: Call): PromotionCode {
  const promotion = record(params, "promotion") ?? {};
  // Before API version 2025-09-30 the coupon was a parameter of its own.
  const given = "coupon" in promotion ? promotion : params;
  const coupon = referred(scope, "coupon", given, "coupon");
  const code = text(params, "code") ?? scope.ids.next("").slice(0, 8).toUpperCase();
  const taken = scope.world.table("promotion_code").newestFirst();
  if (taken.some((other) => other.active && other.code.toLowerCase() === code.toLowerCase())) {
    throw invalidRequest("An active promotion code with the same code already exists.", {
      param: "code",
    });
  }
  const made = scope.shapes.make("promotion_code", {
    ...pick(params, ["customer", "expires_at", "max_redemptions"]),
    id: scope.ids.next("promo_1"),
    object: "promotion_code",
    active: flag(params, "active") ?? true,
    code,
    created: seconds(scope.clock),
    livemode: scope.world.livemode,
    metadata: mergedMetadata({}, params),
    promotion: { coupon: coupon?.id ?? null, type: "coupon" },
    restrictions: { first_time_transaction: false, ...record(params, "restrictions") },
    times_redeemed: 0,
  });
  scope.world.table("promotion_code").put(made);
  scope.emit("promotion_code.created", made);
  return made;
}

/** To whom discounts are given. */
export interface Redeemer {
  readonly customer: string;
  readonly subscription?: string;
  readonly invoice?: string;
}

/**
 * Redeems what a `discounts` parameter names, and returns the ids of the discounts made.
 *
 * @throws StripeError if a coupon isn't there or can't be redeemed any more
 */
export function redeem(scope: Scope, given: Json | undefined, redeemer: Redeemer): string[] {
  if (!Array.isArray(given)) return [];
  return given.filter(isObject).map((one) => {
    const promotion = referred(scope, "promotion_code", one, "promotion_code");
    const id = promotion?.promotion.coupon ?? text(one, "coupon");
    if (id === undefined) {
      const existing = text(one, "discount") ?? "";
      if (scope.world.table("discount").get(existing) !== undefined) return existing;
      throw noSuch("discount", existing, "discounts", 400);
    }
    const coupon = scope.world.table("coupon").get(id);
    if (coupon === undefined) throw noSuch("coupon", id, "discounts[0][coupon]", 400);
    checkRedeemable(scope, coupon);
    if (promotion !== undefined) {
      if (!promotion.active) {
        throw invalidRequest("This promotion code is expired.", {
          code: "promotion_code_expired",
          param: "discounts[0][promotion_code]",
        });
      }
      promotion.times_redeemed++;
    }
    return createDiscount(scope, coupon, redeemer, promotion?.id ?? null).id;
  });
}

function checkRedeemable(scope: Scope, coupon: Coupon): void {
  const { max_redemptions: most, redeem_by: until } = coupon;
  const late = until !== null && until < seconds(scope.clock);
  if (!late && (most === null || coupon.times_redeemed < most)) return;
  coupon.valid = false;
  throw invalidRequest(`Coupon expired: ${coupon.id}`, {
    code: "coupon_expired",
    param: "discounts[0][coupon]",
  });
}

function createDiscount(
  scope: Scope,
  coupon: Coupon,
  { customer, invoice, subscription }: Redeemer,
  promotionCode: string | null,
): Discount {
  coupon.times_redeemed++;
  if (coupon.max_redemptions === coupon.times_redeemed) coupon.valid = false;
  const start = seconds(scope.clock);
  const months = coupon.duration === "repeating" ? coupon.duration_in_months : null;
  const discount = scope.shapes.make("discount", {
    id: scope.ids.next("di_1"),
    object: "discount",
    coupon,
    customer,
    end: months === null ? null : addMonths(start, months),
    invoice: invoice ?? null,
    promotion_code: promotionCode,
    source: { coupon: coupon.id, type: "coupon" },
    start,
    subscription: subscription ?? null,
  });
  return scope.world.table("discount").put(discount);
}

/** Whether a discount still applies to what is billed at `time`; once means the first time only. */
export function isInForce(scope: Scope, id: string, time: number, first: boolean): boolean {
  const discount = scope.world.table("discount").get(id);
  const coupon = scope.world.table("coupon").get(discount?.source.coupon ?? "");
  if (discount === undefined || coupon === undefined) return false;
  if (coupon.duration === "once") return first;
  return discount.end === null || time < discount.end;
}

/** What a discount takes off an amount, in minor units. */
export function discountAmount(scope: Scope, id: string, amount: number): number {
  const discount = scope.world.table("discount").get(id);
  const coupon = scope.world.table("coupon").get(discount?.source.coupon ?? "");
  if (coupon === undefined || amount <= 0) return 0;
  if (coupon.percent_off !== null) return Math.round((amount * coupon.percent_off) / 100);
  return Math.min(amount, coupon.amount_off ?? 0);
}
