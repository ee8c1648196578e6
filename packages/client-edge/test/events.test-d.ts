// Checked by the compiler alone: `tsc -p test`.
import { expectTypeOf } from "vitest";
import type { Event, Stripe } from "../src/index.ts";
import type { EventNotification } from "../src/webhooks/index.ts";

declare const event: Event;
declare const notification: EventNotification;

// `type` tells what an event carries.
if (event.type === "invoice.paid") {
  expectTypeOf(event.data.object).toEqualTypeOf<Stripe.Invoice>();
  expectTypeOf(event.data.previous_attributes).toEqualTypeOf<Partial<Stripe.Invoice> | undefined>();
}
expectTypeOf<Event<"invoice.paid">>().toEqualTypeOf<Stripe.InvoicePaidEvent>();
expectTypeOf<Event<"invoice.paid">["data"]>().toEqualTypeOf<Stripe.InvoicePaidEvent.Data>();
expectTypeOf<Event<"charge.captured" | "charge.failed">["type"]>().toEqualTypeOf<
  "charge.captured" | "charge.failed"
>();
// @ts-expect-error There is no such event.
expectTypeOf<Event<"invoice.payed">>().toBeAny();

// What takes any event takes each.
expectTypeOf<Stripe.ChargeCapturedEvent>().toExtend<Stripe.Event>();
expectTypeOf<Stripe.ChargeCapturedEvent>().toExtend<Stripe.EventBase>();

// So it does with thin events, and with what announces them.
if (notification.type === "v1.charge.captured") {
  expectTypeOf(await notification.fetchRelatedObject()).toEqualTypeOf<Stripe.Charge>();
  expectTypeOf(
    await notification.fetchEvent(),
  ).toEqualTypeOf<Stripe.Events.V1ChargeCapturedEvent>();
  expectTypeOf(notification.related_object.id).toEqualTypeOf<string>();
}
if (notification.type === "v1.account.application.authorized") {
  expectTypeOf(await notification.fetchRelatedObject()).toEqualTypeOf<null>();
}
expectTypeOf<
  Stripe.V2.Core.Events.V1ChargeCapturedEventNotification["type"]
>().toEqualTypeOf<"v1.charge.captured">();
expectTypeOf<
  Stripe.Events.V1BillingMeterErrorReportTriggeredEvent["data"]
>().toEqualTypeOf<Stripe.Events.V1BillingMeterErrorReportTriggeredEvent.Data>();

// `deleted` tells the two forms of a resource apart.
declare const customer: Stripe.Customer | Stripe.DeletedCustomer;
if (customer.deleted) expectTypeOf(customer).toEqualTypeOf<Stripe.DeletedCustomer>();
else expectTypeOf(customer).toEqualTypeOf<Stripe.Customer>();
