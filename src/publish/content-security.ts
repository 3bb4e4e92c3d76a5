import { SCRIPT_POLICY } from './script-policy.ts'

/** What a page may load: what stands on its own host. Written into it is nothing that runs, and no style but the length of a bar. */
const PAGE_RULES = [
  "default-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  `trusted-types ${SCRIPT_POLICY}`,
]

/** As it stands in a page, for hosts that send no headers of ours. */
export const PAGE_SECURITY = PAGE_RULES.join('; ')

/** As a host sends it; who may frame a page can only be said so. */
export const SERVED_SECURITY = [...PAGE_RULES, "frame-ancestors 'none'"].join('; ')

/** In a page that opens from the disk, where «self» is nobody: there whatever is loaded stands beside it. */
export const DISK_SECURITY = PAGE_RULES.map((rule) => rule.replace("'self'", 'file:')).join('; ')

/** In a page of words alone. */
export const WORDS_SECURITY = "default-src 'none'; base-uri 'none'; form-action 'none'"

/** The tag by which a page says its rules itself. */
export const securityTag = (rules: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="${rules}" />`
