import { Layout } from "./layout.tsx";

/** A reader to play the customer with, which `src/browser/pages/reader.tsx` brings to life. */
export function ReaderPage() {
  return (
    <Layout
      title="Reader"
      page="reader"
      simulated
      styles={["/reader.css"]}
      script="/dist/reader.js"
    >
      <main class="page narrow" id="reader">
        <p class="soft">Looking for a reader…</p>
      </main>
    </Layout>
  );
}
