import { Layout } from "./layout.tsx";

interface SignInProps {
  readonly problem?: string;
}

/** Asks for the admin token, once a day. */
export function SignInPage({ problem }: SignInProps) {
  return (
    <Layout title="Sign in">
      <main class="page narrow">
        <section class="card">
          <h1>Sign in</h1>
          <form method="post" action="/session" class="stack">
            <label class="field">
              <span>Admin token</span>
              <input type="password" name="token" autocomplete="current-password" required />
            </label>
            {problem === undefined ? null : (
              <p class="notice" data-tone="bad" role="alert">
                {problem}
              </p>
            )}
            <button class="primary" type="submit">
              Sign in
            </button>
          </form>
          <p class="note">
            The dashboard pairs tills and shows what they do. The token is the Worker's ADMIN_TOKEN.
          </p>
        </section>
      </main>
    </Layout>
  );
}

interface Place {
  readonly id: string;
  readonly name: string;
}

/** Asks for one location. Until the next signing in, nothing of the others can be seen. */
export function ChooseLocationPage({ places }: { readonly places: readonly Place[] }) {
  return (
    <Layout title="Choose a location">
      <main class="page narrow">
        <section class="card">
          <h1>Which shop is it?</h1>
          <form method="post" action="/session" class="stack">
            <label class="field">
              <span>Location</span>
              <select name="location" required>
                {places.map((place) => (
                  <option value={place.id}>{place.name}</option>
                ))}
              </select>
            </label>
            <button class="primary" type="submit">
              Use this location
            </button>
          </form>
        </section>
      </main>
    </Layout>
  );
}
