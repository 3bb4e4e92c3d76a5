/** Known to some browsers alone. */
type WithConnection = { readonly connection?: { readonly saveData?: boolean } }

/**
 * Whether the reader, whose page lost the focus a moment ago, may have lost it to the browser's own search, opened from a
 * menu. A page that is no longer seen has been left. A window beside it cannot be told from the search; who wants to save
 * bytes is not made to pay for the doubt.
 */
export function isLeftForFind(): boolean {
  const { connection } = navigator as Navigator & WithConnection
  return document.visibilityState === 'visible' && !document.hasFocus() && !connection?.saveData
}
