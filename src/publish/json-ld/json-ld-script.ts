/**
 * The content of a `<script type="application/ld+json">`: no «<» is left in it, so nothing that a title says can end
 * the element or open a comment.
 */
export function jsonLdScript(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
