import type { OpenApiDocument } from "./document.ts";
import { createGeneric, type Generic } from "./generic/index.ts";
import { createRouter, type Router } from "./router.ts";
import { createShapes, type Shapes } from "./shapes.ts";

/** What is worked out from an API document, piece by piece as it is needed. */
export interface Reading {
  readonly shapes: Shapes;
  readonly generic: Generic;
  readonly router: Router;
}

const readings = new WeakMap<OpenApiDocument, Reading>();

/** The same for all simulators of a document, so that the next one needn't read it again. */
export function read(document: OpenApiDocument): Reading {
  let reading = readings.get(document);
  if (reading === undefined) {
    let router: Router | undefined;
    reading = {
      shapes: createShapes(document),
      generic: createGeneric(document),
      // Made when the first request comes: it goes through all paths.
      get router() {
        return (router ??= createRouter(document));
      },
    };
    readings.set(document, reading);
  }
  return reading;
}
