import { render } from "hono/jsx/dom";
import { element } from "../element.ts";
import { ReaderView } from "../reader/reader.tsx";
import type { ReaderName } from "../reader/reader.tsx";
import { call } from "../server.ts";
import { problemWords } from "../words.ts";

const root = element("reader", HTMLElement);
try {
  const { readers } = await call<{ readers: ReaderName[] }>("GET", "/terminal/readers");
  const asked = new URLSearchParams(location.search).get("reader");
  const first = readers.find(({ id }) => id === asked) ?? readers[0];
  root.replaceChildren();
  render(<ReaderView readers={readers} first={first?.id ?? null} />, root);
} catch (error) {
  root.textContent = problemWords(error);
}
