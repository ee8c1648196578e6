import { complete, type Purchase } from "./resources/checkout/completion.ts";
import { openLink } from "./resources/checkout/payment-links.ts";
import { authenticate, failAuthentication } from "./resources/payment-intent-confirm.ts";
import { authenticateSetup, failSetupAuthentication } from "./resources/setup-intent-machine.ts";
import type { PaymentIntent, Resources, SetupIntent } from "./resources/types.ts";
import type { Scope } from "./scope.ts";
import type { World } from "./store.ts";

/** What customers do in their browsers, where no API call of the merchant's makes it happen. */
export interface ShopperControls {
  /**
   * Passes the authentication (3-D Secure), or agrees on the payment method's page, that this
   * PaymentIntent or SetupIntent waits for.
   *
   * @throws Error if no intent with that id waits for its customer
   */
  authenticate(intent: string): void;
  /** Fails the authentication, or turns back. Throws as `authenticate` does. */
  refuse(intent: string): void;
  /**
   * Fills in Stripe's page and pays.
   *
   * @throws Error if there is no such session, if it isn't open, or if the card is declined: then
   * the session stays open
   */
  completeCheckout(session: string, purchase?: Purchase): void;
  /** Follows a payment link; gives the id of the session that opens. */
  openPaymentLink(link: string): string;
}

export function createShopperControls(
  worlds: () => readonly World[],
  scopeOf: (world: World) => Scope,
): ShopperControls {
  function find<Type extends keyof Resources>(
    type: Type,
    id: string,
  ): { object: Resources[Type]; scope: Scope } {
    for (const world of worlds()) {
      const object = world.table(type).get(id);
      if (object !== undefined) return { object, scope: scopeOf(world) };
    }
    throw new Error(`The simulator has no ${type} ${id}.`);
  }

  function act(
    id: string,
    onPayment: (scope: Scope, intent: PaymentIntent) => void,
    onSetup: (scope: Scope, setup: SetupIntent) => void,
  ): void {
    for (const world of worlds()) {
      const payment = world.table("payment_intent").get(id);
      if (payment !== undefined) return onPayment(scopeOf(world), payment);
      const setup = world.table("setup_intent").get(id);
      if (setup !== undefined) return onSetup(scopeOf(world), setup);
    }
    throw new Error(`The simulator has no PaymentIntent and no SetupIntent ${id}.`);
  }
  return {
    authenticate: (id) => act(id, authenticate, authenticateSetup),
    refuse: (id) => act(id, failAuthentication, failSetupAuthentication),
    completeCheckout(id, purchase = {}) {
      const { object, scope } = find("checkout.session", id);
      complete(scope, object, purchase);
    },
    openPaymentLink(id) {
      const { object, scope } = find("payment_link", id);
      return openLink(scope, object).id;
    },
  };
}
