import { Layout } from "./layout.tsx";

/** The till, which `src/browser/pages/till.tsx` brings to life. */
export function TillPage({ simulated }: { readonly simulated: boolean }) {
  return (
    <Layout
      title="Till"
      page="till"
      simulated={simulated}
      styles={["/till.css", "/reader.css"]}
      script="/dist/till.js"
    >
      <main id="till" data-simulated={String(simulated)}>
        <p class="opening">Opening the till…</p>
      </main>
    </Layout>
  );
}
