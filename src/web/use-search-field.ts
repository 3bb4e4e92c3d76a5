import { type ChangeEvent, type KeyboardEvent, type RefObject, useState } from 'react'
import type { Suggestion } from '../search/suggestion.ts'
import type { SuggestionMenuProps } from './components/suggestion-menu.tsx'
import { keyMeaning } from './key-meaning.ts'
import { useSuggestionMenu } from './use-suggestion-menu.ts'
import { useSuggestions } from './use-suggestions.ts'
import { useTypedBefore } from './use-typed-before.ts'

type Given = {
  readonly input: RefObject<HTMLInputElement | null>
  /** What stands in the box at first. */
  readonly text: string
  /** Told of every letter; null where nobody listens. */
  readonly onType: ((text: string) => void) | null
  readonly onPick: (picked: Suggestion) => void
}

/**
 * A box that is typed into and a list of what may be meant, as one field for keyboards and screen readers. Until the list
 * is there the box is a field like any other, and loses nothing of what is typed into it.
 */
export function useSearchField({ input, text: first, onType, onPick }: Given) {
  const [text, setText] = useState(first)
  const [typed, setTyped] = useState<string | null>(null)
  const suggestions = useSuggestions(typed)
  const list = useSuggestionMenu(input)
  const type = (value: string) => {
    list.open()
    setText(value)
    setTyped(value)
    onType?.(value)
  }
  useTypedBefore(input, text, type)
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const meaning = keyMeaning(event.nativeEvent, list.state)
    if (meaning === 'list') list.pressed(event)
    if (meaning !== 'clear' || text === '') return
    event.preventDefault()
    type('')
    list.close()
  }
  const pick: SuggestionMenuProps['onPick'] = (picked, way) => {
    setText('')
    setTyped(null)
    // The keyboard of a phone would stand before what was asked for.
    if (way === 'pointer') input.current?.blur()
    onPick(picked)
  }
  const onChange = (event: ChangeEvent<HTMLInputElement>) => type(event.currentTarget.value)
  const onFocus = () => {
    list.ask()
    setTyped(text)
  }
  return {
    text,
    setText,
    close: list.close,
    suggested: list.state === 'hidden' ? null : suggestions.length,
    inputProps: { ...list.inputProps, onChange, onFocus, onKeyDown, value: text },
    Menu: list.Menu,
    menuProps: { ...list.menuProps, suggestions, onPick: pick },
  }
}
