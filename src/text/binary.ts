/** How files begin that people drop among texts by mistake; the reason tells them what to do instead. */
const SIGNATURES = [
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], reason: 'it is a PDF; save its text as .txt' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], reason: 'it is a ZIP or a Word document; save its text as .txt' },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    reason: 'it is an old Word or Excel document; save its text as .txt',
  },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], reason: 'it is an RTF document; save its text as .txt' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], reason: 'it is a PNG picture' },
  { bytes: [0xff, 0xd8, 0xff], reason: 'it is a JPEG picture' },
  { bytes: [0x47, 0x49, 0x46, 0x38], reason: 'it is a GIF picture' },
  { bytes: [0x1f, 0x8b], reason: 'it is compressed with gzip' },
] as const

/** No text has more control characters than this; a page with a stray form feed has one in thousands. */
const MOST_CONTROLS = 0.01

const isControl = (byte: number) => byte < 0x20 && (byte < 0x09 || byte > 0x0d)

/** Why bytes that are no UTF-16 are no text either, or null when they may be one. */
export function binaryReason(bytes: Uint8Array): string | null {
  const known = SIGNATURES.find((signature) => signature.bytes.every((byte, at) => bytes[at] === byte))
  if (known !== undefined) return known.reason
  let controls = 0
  for (const byte of bytes) {
    if (byte === 0) return 'it holds zero bytes, so it is no text'
    if (isControl(byte)) controls++
  }
  return controls > bytes.length * MOST_CONTROLS ? 'it holds control characters, so it is no text' : null
}
