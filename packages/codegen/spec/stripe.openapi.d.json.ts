// Stands for the document's type: the compiler would take seconds to infer one from its 7 MB.
import type { OpenApiDocument } from "../src/openapi.ts";

declare const document: OpenApiDocument;
export default document;
