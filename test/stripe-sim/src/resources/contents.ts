import { Content } from "../content.ts";
import { noSuch } from "../errors.ts";
import type { ContentHandler } from "../scope.ts";

/** Operations that answer bytes instead of JSON. */
export const contents: Readonly<Record<string, ContentHandler>> = {
  "GET /v1/files/{}/contents": (scope, { ids: [id = ""] }) => {
    const content = scope.world.contents.get(id);
    if (content === undefined) throw noSuch("file", id, "file");
    return content;
  },
  "GET /v1/quotes/{}/pdf": (scope, { ids: [id = ""] }) => {
    if (scope.world.table("quote").get(id) === undefined) throw noSuch("quote", id, "quote");
    return new Content(
      new Uint8Array(new TextEncoder().encode(emptyPdf(`Quote ${id}`))),
      "application/pdf",
    );
  },
};

/** The smallest document that viewers open: one page without text, and a title. */
function emptyPdf(title: string): string {
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
    `<</Title(${title.replaceAll(/[^\w ]/g, "")})>>`,
  ];
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj${object}endobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const count = objects.length + 1;
  return `${text}xref\n0 ${count}\n0000000000 65535 f \n${offsets.join("")}trailer<</Size ${count}/Root 1 0 R/Info 4 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
}
