import { Layout } from "./layout.tsx";

/** What goes on at a location, which `src/browser/pages/dashboard.tsx` shows live. */
export function DashboardPage({ simulated }: { readonly simulated: boolean }) {
  return (
    <Layout
      title="Dashboard"
      page="dashboard"
      simulated={simulated}
      styles={["/dashboard.css"]}
      script="/dist/dashboard.js"
    >
      <main class="page stack">
        <div class="row apart">
          <h1>Dashboard</h1>
          {simulated ? null : (
            <form method="post" action="/session/end">
              <button class="secondary" type="submit">
                Sign out
              </button>
            </form>
          )}
        </div>
        <div id="dashboard">
          <p class="soft">Looking…</p>
        </div>
      </main>
    </Layout>
  );
}
