import { Layout } from "./layout.tsx";

interface SignInProps {
  readonly problem?: string;
}

/** Asks for the admin token, once per till. */
export function SignInPage({ problem }: SignInProps) {
  return (
    <Layout title="Sign in">
      <main class="page narrow">
        <section class="card">
          <h1>Sign this till in</h1>
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
          <p class="note">The token is the Worker's ADMIN_TOKEN. It is asked for once a day.</p>
        </section>
      </main>
    </Layout>
  );
}

interface Place {
  readonly id: string;
  readonly name: string;
}

/** Asks which location the till stands at. From then on it sees nothing of the others. */
export function ChooseLocationPage({ places }: { readonly places: readonly Place[] }) {
  return (
    <Layout title="Choose a location">
      <main class="page narrow">
        <section class="card">
          <h1>Where does this till stand?</h1>
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
