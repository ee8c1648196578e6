import { html } from "hono/html";
import type { Child } from "hono/jsx";

const pages = [
  { name: "till", label: "Till", href: "/" },
  { name: "reader", label: "Reader", href: "/reader", simulatorOnly: true },
  { name: "storefront", label: "Storefront", href: "/storefront" },
  { name: "dashboard", label: "Dashboard", href: "/dashboard" },
] as const;

export type PageName = (typeof pages)[number]["name"];

interface LayoutProps {
  readonly title: string;
  /** Which of the pages it is; nothing for what stands in the way of one. */
  readonly page?: PageName;
  readonly simulated?: boolean;
  /** The page's own style sheets, after the one that all share: `/till.css`. */
  readonly styles?: readonly string[];
  /** The page's script, as `src/browser/pages` bundles it: `/dist/till.js`. */
  readonly script?: string;
  readonly children: Child;
}

/** What every page has around it. No script or style stands in the HTML: the policy allows files only. */
export function Layout({ title, page, simulated, styles = [], script, children }: LayoutProps) {
  return html`<!doctype html>${(
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>{`${title} · Tillwire`}</title>
          <link rel="icon" href="/icon.svg" type="image/svg+xml" />
          <link rel="stylesheet" href="/app.css" />
          {styles.map((href) => (
            <link rel="stylesheet" href={href} />
          ))}
          {script === undefined ? null : <script type="module" src={script} />}
        </head>
        <body>
          <header class="bar">
            <a class="brand" href="/">
              <img src="/icon.svg" alt="" width="28" height="28" />
              Tillwire
            </a>
            {page === undefined ? null : <Navigation page={page} simulated={simulated === true} />}
            {simulated === undefined ? null : (
              <p class="badge">{simulated ? "Simulator" : "Stripe test mode"}</p>
            )}
          </header>
          {script === undefined ? null : (
            <noscript>
              <p class="page notice">This page needs JavaScript. Switch it on, and reload.</p>
            </noscript>
          )}
          {children}
        </body>
      </html>
    )}`;
}

function Navigation({ page, simulated }: { readonly page: PageName; readonly simulated: boolean }) {
  return (
    <nav aria-label="Pages">
      {pages
        .filter((one) => simulated || !("simulatorOnly" in one))
        .map(({ name, label, href }) => (
          <a href={href} aria-current={name === page ? "page" : undefined}>
            {label}
          </a>
        ))}
    </nav>
  );
}
