const FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])'

/** Whether a key is for a field or for the browser, so that a key of the page's own must not act. */
export function isTyping({
  target,
  ctrlKey,
  altKey,
  metaKey,
  isComposing,
  defaultPrevented,
}: KeyboardEvent): boolean {
  if (ctrlKey || altKey || metaKey || isComposing || defaultPrevented) return true
  return target instanceof Element && target.closest(FIELDS) !== null
}
