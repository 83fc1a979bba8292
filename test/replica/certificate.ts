import { createHash, createPrivateKey, generateKeyPairSync, sign } from "node:crypto";

// A self-signed certificate, made anew for each run: the browser under test is told to accept it, nothing else ever sees it.
// Written as DER by hand (X.509, RFC 5280 §4.1) because Node makes keys but no certificates, and a key file in the
// repository would look like a leaked secret.

const sequence = 0x30;
const integer = 0x02;
const bitString = 0x03;
const objectId = 0x06;
const utf8 = 0x0c;
const generalizedTime = 0x18;
const setOf = 0x31;

function der(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const text = (value: string): Uint8Array => Buffer.from(value, "ascii");

// ecdsa-with-SHA256 (1.2.840.10045.4.3.2) and commonName (2.5.4.3).
const algorithm = der(sequence, der(objectId, Uint8Array.of(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02)));
const name = der(
  sequence,
  der(setOf, der(sequence, der(objectId, Uint8Array.of(0x55, 0x04, 0x03)), der(utf8, text("replica")))),
);
const validity = der(
  sequence,
  der(generalizedTime, text("20200101000000Z")),
  der(generalizedTime, text("20991231235959Z")),
);

export type Certificate = {
  /** Key and certificate in PEM, ready for `https.createServer`. */
  readonly key: string;
  readonly cert: string;
  /** SHA-256 of the public key in base64, by which Chromium can be told to accept this certificate and no other. */
  readonly keyHash: string;
};

export function selfSignedCertificate(): Certificate {
  const pair = generateKeyPairSync("ec", {
    namedCurve: "P-256",
    publicKeyEncoding: { type: "spki", format: "der" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  const serial = der(integer, Uint8Array.of(1));
  const body = der(sequence, serial, algorithm, name, validity, name, pair.publicKey);
  const signature = sign("sha256", body, createPrivateKey(pair.privateKey));
  const whole = der(sequence, body, algorithm, der(bitString, Uint8Array.of(0), signature));
  const lines =
    Buffer.from(whole)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  return {
    key: pair.privateKey,
    keyHash: createHash("sha256").update(pair.publicKey).digest("base64"),
    cert: ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n"),
  };
}
