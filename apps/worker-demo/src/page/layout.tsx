import { html } from "hono/html";
import type { Child } from "hono/jsx";

interface LayoutProps {
  readonly title: string;
  readonly children: Child;
}

/** What every page has around it. No script or style stands in the HTML: the policy allows files only. */
export function Layout({ title, children }: LayoutProps) {
  return html`<!doctype html>${(
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>{title}</title>
          <link rel="icon" href="/icon.svg" type="image/svg+xml" />
          <link rel="stylesheet" href="/till.css" />
        </head>
        <body>{children}</body>
      </html>
    )}`;
}
