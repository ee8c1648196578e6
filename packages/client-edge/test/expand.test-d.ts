// Checked by the compiler alone: `tsc -p test`.
import { expectTypeOf } from "vitest";
import { type Expanded, type StripeWithActions, type Stripe, createClient } from "../src/index.ts";
import * as charges from "../src/generated/operations/charges.ts";
import * as customers from "../src/generated/operations/customers.ts";

declare const stripe: StripeWithActions;
const client = createClient("sk_test_1");

// Without `expand` nothing is added to the answer's type.
expectTypeOf(await stripe.charges.retrieve("ch_1")).toEqualTypeOf<Stripe.Charge>();
expectTypeOf(await charges.retrieve(client, "ch_1", {})).toEqualTypeOf<Stripe.Charge>();
expectTypeOf(await stripe.charges.list().toArray({ limit: 1 })).toEqualTypeOf<Stripe.Charge[]>();
expectTypeOf<Stripe.Charge["customer"]>().toEqualTypeOf<
  string | Stripe.Customer | Stripe.DeletedCustomer | null
>();

{
  // An id becomes the object, and stays null where it can be null.
  const charge = await stripe.charges.retrieve("ch_1", { expand: ["customer"] });
  expectTypeOf(charge.customer).toEqualTypeOf<Stripe.Customer | Stripe.DeletedCustomer | null>();
  expectTypeOf(charge.review).toEqualTypeOf<Stripe.Charge["review"]>();
  // What takes a charge takes this one.
  expectTypeOf(charge).toExtend<Stripe.Charge>();
  expectTypeOf(charge).toEqualTypeOf<Expanded<Stripe.Charge, "customer">>();
}

{
  // Leaf operations, and those that write.
  const charge = await charges.retrieve(client, "ch_1", { expand: ["customer"] });
  expectTypeOf(charge.customer).toEqualTypeOf<Stripe.Customer | Stripe.DeletedCustomer | null>();
  const intent = await stripe.paymentIntents.create({
    amount: 2000,
    currency: "usd",
    expand: ["latest_charge"],
  });
  expectTypeOf(intent.latest_charge).toEqualTypeOf<Stripe.Charge | null>();
  const updated = await stripe.charges.update("ch_1", { description: "x", expand: ["review"] });
  expectTypeOf(updated.review).toEqualTypeOf<Stripe.Review | null>();
}

{
  // Four levels deep; what lies on the way is expanded too.
  const intent = await stripe.paymentIntents.retrieve("pi_1", {
    expand: ["latest_charge.balance_transaction.source", "customer"],
  });
  const { latest_charge: charge } = intent;
  expectTypeOf(charge?.balance_transaction?.source).toEqualTypeOf<
    Stripe.BalanceTransactionSource | null | undefined
  >();
  expectTypeOf(intent.customer).toEqualTypeOf<Stripe.Customer | Stripe.DeletedCustomer | null>();
  expectTypeOf(charge?.customer).toEqualTypeOf<Stripe.Charge["customer"] | undefined>();
}

{
  // Lists: `data.` stands before each path; the first page and every item have it.
  const list = stripe.charges.list({ expand: ["data.payment_intent.customer"] });
  const [charge] = (await list).data;
  expectTypeOf(charge?.payment_intent?.customer).toEqualTypeOf<
    Stripe.Customer | Stripe.DeletedCustomer | null | undefined
  >();
  for await (const item of list) {
    expectTypeOf(item.payment_intent?.id).toEqualTypeOf<string | undefined>();
  }
  const found = await stripe.customers.search({
    query: "email:'a@b.c'",
    expand: ["data.default_source", "total_count"],
  });
  expectTypeOf(found.data[0]?.default_source).toEqualTypeOf<
    Stripe.CustomerSource | null | undefined
  >();
}

{
  // A count of hits says nothing of the items.
  const found = await stripe.charges.search({ query: "", expand: ["total_count"] });
  expectTypeOf(found.data).toEqualTypeOf<Stripe.Charge[]>();
}

{
  // Lists inside of resources, and arrays.
  const charge = await stripe.charges.retrieve("ch_1", { expand: ["refunds.data.payment_intent"] });
  expectTypeOf(charge.refunds?.data[0]?.payment_intent).toEqualTypeOf<
    Stripe.PaymentIntent | null | undefined
  >();
  const subscription = await stripe.subscriptions.retrieve("sub_1", {
    expand: ["items.data.price.product", "discounts"],
  });
  expectTypeOf(subscription.items.data[0]?.price.product).toEqualTypeOf<
    Stripe.Product | Stripe.DeletedProduct | undefined
  >();
  expectTypeOf(subscription.discounts).toEqualTypeOf<Stripe.Discount[]>();
}

{
  // What is only there when asked for is there.
  expectTypeOf<Stripe.Charge["refunds"]>().extract<undefined>().toEqualTypeOf<undefined>();
  const charge = await stripe.charges.retrieve("ch_1", { expand: ["refunds"] });
  expectTypeOf(charge.refunds).toEqualTypeOf<Stripe.ApiList<Stripe.Refund> | null>();
  const session = await stripe.checkout.sessions.retrieve("cs_1", { expand: ["line_items"] });
  expectTypeOf(session.line_items).toEqualTypeOf<Stripe.ApiList<Stripe.LineItem>>();
  // Not so where it may be absent however one asks.
  const transferred = await stripe.charges.retrieve("ch_1", { expand: ["transfer"] });
  expectTypeOf(transferred.transfer).toEqualTypeOf<Stripe.Transfer | undefined>();
}

{
  // `deleted` tells the two forms apart, expanded or not.
  const customer = await customers.retrieve(client, "cus_1", { expand: ["tax", "test_clock"] });
  if (customer.deleted) {
    expectTypeOf(customer.object).toEqualTypeOf<"customer">();
  } else {
    expectTypeOf(customer.tax).toEqualTypeOf<Stripe.Customer.Tax>();
    expectTypeOf(customer.test_clock).toEqualTypeOf<
      Stripe.TestHelpers.TestClock | null | undefined
    >();
  }
}

{
  // Paths that the compiler doesn't know leave the type as it is.
  const paths: string[] = ["customer"];
  expectTypeOf(
    await stripe.charges.retrieve("ch_1", { expand: paths }),
  ).toEqualTypeOf<Stripe.Charge>();
  const params: Stripe.ChargeRetrieveParams = { expand: ["customer"] };
  expectTypeOf(await stripe.charges.retrieve("ch_1", params)).toEqualTypeOf<Stripe.Charge>();
  // So do those of which it doesn't know whether they are asked for.
  const isAsked = paths.length > 1;
  const perhaps = await stripe.charges.retrieve("ch_1", { expand: isAsked ? ["customer"] : [] });
  expectTypeOf(perhaps.customer).toEqualTypeOf<Stripe.Charge["customer"]>();
  const CUSTOMER = ["customer"] as const;
  const charge = await stripe.charges.retrieve("ch_1", { expand: CUSTOMER });
  expectTypeOf(charge.customer).toEqualTypeOf<Stripe.Customer | Stripe.DeletedCustomer | null>();
}

// @ts-expect-error A name that the object doesn't have.
await stripe.charges.retrieve("ch_1", { expand: ["custmer"] });
// @ts-expect-error A field that is always there.
await stripe.charges.retrieve("ch_1", { expand: ["billing_details"] });
// @ts-expect-error One right, one wrong.
await stripe.charges.retrieve("ch_1", { expand: ["customer", "refund"] });
// @ts-expect-error Wrong at the second level.
await stripe.charges.retrieve("ch_1", { expand: ["customer.sauces"] });
// @ts-expect-error A list's items are in `data`.
await stripe.charges.retrieve("ch_1", { expand: ["refunds.payment_intent"] });
// @ts-expect-error Five levels.
await stripe.subscriptions.list({ expand: ["data.items.data.price.product"] });
// @ts-expect-error Of a list, the items are expanded.
await stripe.charges.list({ expand: ["customer"] });
// @ts-expect-error Leaf operations know the same.
await charges.retrieve(client, "ch_1", { expand: ["custmer"] });
