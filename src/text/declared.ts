import type { Characters } from './characters.ts'

/** Where HTML wants the declaration (WHATWG HTML, «prescan a byte stream»). */
const PRESCAN = 1024 * 4

const META = /<meta[^<>]{1,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}(?<label>[\w:-]+)/iu

/** Labels that pages of TCVN3, VNI and Windows-1258 carry alike; their bytes are asked instead. */
const UNTRUSTED =
  /^(?:utf-?8|utf-?16.*|us-ascii|ascii|iso-?8859-1|latin-?1|windows-125[28]|x-user-defined)$/iu

/** The encoding that an HTML page names in its head, where that is one the platform knows and pages do not misuse. */
export function decodeDeclared(bytes: Uint8Array): Characters | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN))
  const label = META.exec(head)?.groups?.label
  if (label === undefined || UNTRUSTED.test(label)) return null
  try {
    const decoder = new TextDecoder(label)
    return { text: decoder.decode(bytes), encoding: decoder.encoding, repairs: [] }
  } catch {
    return null
  }
}
