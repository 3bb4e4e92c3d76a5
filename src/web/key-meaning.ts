/** Whether the list of suggestions is there, and one of them is highlit. */
export type ListState = 'hidden' | 'shown' | 'highlit'

/** In which states of the list a key is for the list; other keys are for the box. */
const FOR_LIST: Readonly<Record<string, readonly ListState[]>> = {
  ArrowDown: ['hidden', 'shown', 'highlit'],
  ArrowUp: ['hidden', 'shown', 'highlit'],
  PageDown: ['shown', 'highlit'],
  PageUp: ['shown', 'highlit'],
  Escape: ['shown', 'highlit'],
  // Without a highlight, Home and End move the caret and Enter searches.
  Home: ['highlit'],
  End: ['highlit'],
  Enter: ['highlit'],
}

/**
 * What a key does in a box with suggestions: moves in the list, clears the box, or what it does in any box. While an
 * input method composes a word, every key is its own.
 */
export function keyMeaning(
  { key, isComposing }: Pick<KeyboardEvent, 'key' | 'isComposing'>,
  list: ListState,
): 'list' | 'clear' | 'box' {
  if (isComposing) return 'box'
  if (FOR_LIST[key]?.includes(list)) return 'list'
  return key === 'Escape' ? 'clear' : 'box'
}
