import Turndown from "turndown";

/** What links in Stripe's descriptions are relative to. */
const BASE = "https://stripe.com/docs/api";

const converter = new Turndown({ codeBlockStyle: "fenced", bulletListMarker: "-" });
// Most descriptions are Markdown already, with a tag here and there: what it means there, it means.
converter.escape = (text) => text;

/** A description as Markdown that stands alone: HTML turned into it, links made absolute. */
export function describe(description: string): string {
  const isHtml = /^\s*</.test(description);
  const parts = isHtml ? [description] : description.split(/\n{2,}/);
  const markdown = parts.map((part) => (/<\/?[a-z]/i.test(part) ? converter.turndown(part) : part));
  return withAbsoluteLinks(markdown.join("\n\n")).trim();
}

function withAbsoluteLinks(markdown: string): string {
  return markdown.replaceAll(/\]\(([^)\s]+)/g, (link, target: string) =>
    URL.canParse(target, BASE) ? `](${new URL(target, BASE).href}` : link,
  );
}
