import { expect, it } from "vitest";
import { parse } from "../../src/index.ts";
import { answer, document, ref, resource } from "./document.ts";

it("takes what is uploaded for a file, also where an old document calls it text", () => {
  const upload = {
    operationId: "PostFiles",
    requestBody: {
      required: true,
      content: {
        "multipart/form-data": {
          schema: {
            type: "object" as const,
            properties: { file: { type: "string" as const }, purpose: { type: "string" as const } },
            required: ["file", "purpose"],
          },
        },
      },
    },
    responses: { "200": answer(ref("file")) },
  };
  const api = document({ file: resource("file", {}) }, { "/v1/files": { post: upload } });
  const [operation] = parse(api).operations;
  expect(operation?.params.fields.map(({ name, schema }) => [name, schema.kind])).toEqual([
    ["file", "binary"],
    ["purpose", "string"],
  ]);
});
