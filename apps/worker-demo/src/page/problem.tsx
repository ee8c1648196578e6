import { Layout } from "./layout.tsx";

/** Says in plain words why there is no till to show, and what to do. */
export function ProblemPage({ words }: { readonly words: string }) {
  return (
    <Layout title="Something is missing">
      <main class="page narrow">
        <section class="card">
          <h1>Something is missing</h1>
          <p>{words}</p>
        </section>
      </main>
    </Layout>
  );
}
