import { type UseComboboxState, type UseComboboxStateChangeOptions, useCombobox } from 'downshift'
import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react'
import type { Suggestion } from '../search/suggestion.ts'
import { keyMeaning } from './key-meaning.ts'
import { useSuggestions } from './use-suggestions.ts'
import { useTypedBefore } from './use-typed-before.ts'

const { ControlledPropUpdatedSelectedItem, InputBlur, ItemClick } = useCombobox.stateChangeTypes

type Given = {
  readonly input: RefObject<HTMLInputElement | null>
  /** What stands in the box at first. */
  readonly text: string
  /** Told of every letter; null where nobody listens. */
  readonly onType: ((text: string) => void) | null
  readonly onPick: (picked: Suggestion) => void
}

/** A box that is typed into and a list of what may be meant, as one field for keyboards and screen readers. */
export function useSearchCombobox({ input, text, onType, onPick }: Given) {
  const [typed, setTyped] = useState<string | null>(null)
  const suggestions = useSuggestions(typed)
  const pick: List['onPick'] = (picked, way) => {
    setTyped(null)
    // The keyboard of a phone would stand before what was asked for.
    if (way === 'pointer') input.current?.blur()
    if (picked) onPick(picked)
  }
  const combobox = useList({ text, suggestions, onPick: pick })
  const { isOpen, highlightedIndex, inputValue, setInputValue, openMenu, closeMenu } = combobox
  const isShown = isOpen && suggestions.length > 0
  const type = (value: string) => {
    setTyped(value)
    onType?.(value)
  }
  useTypedBefore(input, inputValue, (before) => {
    setInputValue(before)
    openMenu()
    type(before)
  })
  const clear = () => {
    setInputValue('')
    closeMenu()
    type('')
    return true
  }
  const list = isShown ? (highlightedIndex < 0 ? 'shown' : 'highlit') : 'hidden'
  return {
    text: inputValue,
    suggestions,
    isShown,
    setText: setInputValue,
    close: closeMenu,
    menuProps: combobox.getMenuProps,
    itemProps: combobox.getItemProps,
    inputProps: (label: string) => ({
      ...combobox.getInputProps({
        'aria-label': label,
        ref: input,
        onChange: (event: { readonly currentTarget: HTMLInputElement }) => type(event.currentTarget.value),
        onFocus: () => setTyped(inputValue),
        onKeyDown: onKey(list, () => inputValue !== '' && clear()),
      }),
      'aria-expanded': isShown,
    }),
  }
}

/** What a key does that is not for the list; `clear` says whether there was anything to clear. */
function onKey(list: Parameters<typeof keyMeaning>[1], clear: () => boolean) {
  return (event: KeyboardEvent<HTMLInputElement>) => {
    const meaning = keyMeaning(event.nativeEvent, list)
    if (meaning !== 'list') leaveToBrowser(event.nativeEvent)
    if (meaning === 'clear' && clear()) event.preventDefault()
  }
}

type List = {
  readonly text: string
  readonly suggestions: readonly Suggestion[]
  readonly onPick: (picked: Suggestion | null, way: 'pointer' | 'keyboard') => void
}

/** The list under the box; of a new list nothing is highlit. */
function useList({ text, suggestions, onPick }: List) {
  const combobox = useCombobox<Suggestion>({
    items: [...suggestions],
    initialInputValue: text,
    // What is picked is gone to, and the box is free again.
    selectedItem: null,
    itemToString: () => '',
    stateReducer: keepingText,
    onSelectedItemChange: ({ selectedItem, type }) =>
      onPick(selectedItem, type === ItemClick ? 'pointer' : 'keyboard'),
  })
  const { setHighlightedIndex } = combobox
  // Something else stands now where the highlight was.
  useEffect(() => {
    // biome-ignore lint/nursery/useReactCompiler: the highlight is Downshift's own state
    if (suggestions) setHighlightedIndex(-1)
  }, [suggestions, setHighlightedIndex])
  return combobox
}

/**
 * Who goes on with Tab or elsewhere picks nothing; and the letter typed after a pick stays, though Downshift remembers
 * only then that nothing is selected.
 */
function keepingText(
  { inputValue }: UseComboboxState<Suggestion>,
  { type, changes }: UseComboboxStateChangeOptions<Suggestion>,
): Partial<UseComboboxState<Suggestion>> {
  if (type === InputBlur) return { ...changes, selectedItem: null, inputValue }
  return type === ControlledPropUpdatedSelectedItem ? { ...changes, inputValue } : changes
}

/** Downshift does nothing then, and the key does what it does in any box. */
function leaveToBrowser(event: Event): void {
  Object.assign(event, { preventDownshiftDefault: true })
}
