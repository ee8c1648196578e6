import { render } from "hono/jsx/dom";
import { element } from "../element.ts";
import { TillModel } from "../till/model.ts";
import { TillView } from "../till/till.tsx";

const root = element("till", HTMLElement);
const model = new TillModel();
root.replaceChildren();
render(<TillView model={model} simulated={root.dataset["simulated"] === "true"} />, root);
await model.start();
