// What is signed, against the RFCs' own examples and the platform's own digests.

import { createHash } from "node:crypto";
import { verifySignature } from "http-message-sig";
import { describe, expect, test } from "vitest";
import { signatureHeaders } from "../src/pos/sign.ts";
import { contentDigest } from "../src/signing.ts";
import { makeKeys } from "./tills.ts";

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

test("the verifier accepts the example of RFC 9421, appendix B.2.4, and no other status", async () => {
  const key = await crypto.subtle.importKey(
    "jwk",
    {
      kty: "EC",
      crv: "P-256",
      x: "qIVYZVLCrPZHGHjP17CTW0_-D9Lfw0EkjqF7xB4FivA",
      y: "Mc4nN9LTDOBhfoUeg8Ye9WedFRhnZXZJA12Qp0zZ6F0",
    },
    { name: "ECDSA", namedCurve: "P-256" },
    false,
    ["verify"],
  );
  const fields = {
    "content-type": "application/json",
    "content-digest":
      "sha-512=:mEWXIS7MaLRuGgxOBdODa3xqM1XdEvxoYhvlCFJ41QJgJc4GTsPp29l5oGX69wWdXymyU0rjJuahq4l5aGgfLQ==:",
    "content-length": "23",
    "signature-input":
      'sig-b24=("@status" "content-type" "content-digest" "content-length");created=1618884473;keyid="test-key-ecc-p256"',
    signature:
      "sig-b24=:wNmSUAhwb5LxtOtOpNa6W5xj067m5hFrj0XQ4fvpaCLx0NKocgPquLgyahnzDnDAUy5eCdlYUEkLIj+32oiasw==:",
  };
  const verify = (status: number): Promise<unknown> =>
    verifySignature(
      {
        kind: "response",
        status,
        fields: Object.entries(fields).map(([name, value]) => ({ name, value })),
      },
      {
        policy: {
          algorithms: ["ecdsa-p256-sha256"],
          requiredComponents: ["@status"],
          requiredParameters: [],
        },
        resolveVerifier: () => ({
          algorithm: "ecdsa-p256-sha256",
          verify: (data, signature) =>
            crypto.subtle.verify(
              { name: "ECDSA", hash: "SHA-256" },
              key,
              new Uint8Array(signature),
              new Uint8Array(data),
            ),
        }),
      },
    );
  await expect(verify(200)).resolves.toMatchObject({ label: "sig-b24" });
  await expect(verify(201)).rejects.toMatchObject({ code: "VerificationFailed" });
});

test("a digest is the one of RFC 9530, appendix D", async () => {
  const digest = await contentDigest(bytes('{"hello": "world"}'));
  expect(digest).toBe("sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:");
});

test("a device's id is its key's thumbprint as RFC 7638 has it", async () => {
  const { publicKey, id } = await makeKeys();
  const { x, y } = publicKey;
  const members = `{"crv":"P-256","kty":"EC","x":"${x}","y":"${y}"}`;
  expect(id).toBe(`dev_${createHash("sha256").update(members).digest("base64url")}`);
});

describe("a till's signature", () => {
  test.each([
    "https://shop.test",
    "https://shop.test:8443/terminal/readers?location=tml_1&x=%20é",
    "https://SHOP.test/a%2Fb//c/?",
  ])("covers method, authority, path, query and body of %s", async (address) => {
    const { id, privateKey } = await makeKeys();
    const url = new URL(address);
    const unsigned = { method: "POST", url, body: bytes("{}"), now: 1_618_884_473_999, nonce: "n" };
    const headers = await signatureHeaders({ device: id, key: privateKey }, unsigned);
    expect(headers["signature-input"]).toBe(
      'till=("@method" "@authority" "@path" "@query" "content-digest")' +
        `;created=1618884473;nonce="n";keyid="${id}";alg="ecdsa-p256-sha256"`,
    );
    const request = new Request(url, { method: "POST", headers, body: "{}" });
    // RFC 9421, section 2.5: a line per component, then the parameters.
    const lines = [
      '"@method": POST',
      `"@authority": ${url.host}`,
      `"@path": ${url.pathname}`,
      `"@query": ${url.search || "?"}`,
      `"content-digest": sha-256=:${createHash("sha256").update("{}").digest("base64")}:`,
    ].join("\n");
    let base = "";
    await verifySignature(request, {
      label: "till",
      policy: {
        algorithms: ["ecdsa-p256-sha256"],
        requiredComponents: ["@method"],
        requiredParameters: [],
      },
      resolveVerifier: () => ({
        algorithm: "ecdsa-p256-sha256",
        verify(data) {
          base = new TextDecoder().decode(data);
          return true;
        },
      }),
    });
    expect(base.startsWith(`${lines}\n"@signature-params": (`)).toBe(true);
  });
});
