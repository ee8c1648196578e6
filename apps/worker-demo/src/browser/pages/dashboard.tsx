import { render } from "hono/jsx/dom";
import { DashboardView } from "../dashboard/dashboard.tsx";
import { element } from "../element.ts";

const root = element("dashboard", HTMLElement);
root.replaceChildren();
render(<DashboardView />, root);
