import { render } from "hono/jsx/dom";
import { element } from "../element.ts";
import { StorefrontModel } from "../storefront/model.ts";
import { StorefrontView } from "../storefront/storefront.tsx";

const root = element("storefront", HTMLElement);
const model = new StorefrontModel(root.dataset["bank"]);
root.replaceChildren();
render(<StorefrontView model={model} />, root);
await model.start();
