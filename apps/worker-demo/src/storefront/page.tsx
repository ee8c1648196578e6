import { Layout } from "../page/layout.tsx";

/** The shop online, which `src/browser/pages/storefront.tsx` brings to life. */
export function StorefrontPage({ simulated }: { readonly simulated: boolean }) {
  return (
    <Layout
      title="Storefront"
      page="storefront"
      simulated={simulated}
      styles={["/storefront.css"]}
      script="/dist/storefront.js"
    >
      <main id="storefront" class="page" data-bank={simulated ? "/storefront/bank" : undefined}>
        <p class="soft">Opening the shop…</p>
      </main>
    </Layout>
  );
}

/** The page of a customer's bank, on the simulator: Stripe's own would stand at hooks.stripe.com. */
export function BankPage({ intent }: { readonly intent: string }) {
  return (
    <Layout title="Your bank" simulated>
      <main class="page narrow">
        <form class="card" method="post" action="/storefront/bank">
          <h1>Your bank asks</h1>
          <p>Did you just pay at Corner Shop with your card?</p>
          <p class="note">
            A real bank asks for a code or a fingerprint here (3-D Secure). This one is simulated.
          </p>
          <input type="hidden" name="intent" value={intent} />
          <button class="primary" name="answer" value="yes">
            Yes, it was me
          </button>
          <button class="secondary" name="answer" value="no">
            No, refuse it
          </button>
        </form>
      </main>
    </Layout>
  );
}
