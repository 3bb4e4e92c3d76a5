import {
  type ComponentType,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useId,
  useRef,
  useState,
} from 'react'
import type { InputHandlers, SuggestionMenuProps } from './components/suggestion-menu.tsx'
import type { ListState } from './key-meaning.ts'
import { loadSuggestionMenu } from './load-suggestion-menu.ts'

type Input = HTMLInputElement

/**
 * The list of suggestions as its box knows it. It comes when it is asked for; what is done in the box until then decides
 * whether it comes opened.
 */
export function useSuggestionMenu(input: RefObject<Input | null>) {
  const [Menu, setMenu] = useState<ComponentType<SuggestionMenuProps> | null>(null)
  const handlers = useRef<InputHandlers>(null)
  const [isOpenAtFirst, setOpenAtFirst] = useState(false)
  const [highlit, onHighlight] = useState<string | null>(null)
  const id = useId()
  const ask = () => {
    // Without it the box still searches, and who comes back to it asks again.
    loadSuggestionMenu().then(
      (loaded) => setMenu(() => loaded),
      () => undefined,
    )
  }
  return {
    Menu,
    menuProps: { id, input, handlers, isOpenAtFirst, onHighlight },
    state: stateOf(highlit),
    ask,
    /** The box has another text. */
    open: () => {
      ask()
      setOpenAtFirst(true)
      handlers.current?.open()
    },
    close: () => {
      setOpenAtFirst(false)
      handlers.current?.close()
    },
    pressed: (event: KeyboardEvent<Input>) => {
      setOpenAtFirst(true)
      handlers.current?.onKeyDown?.(event)
    },
    inputProps: {
      'aria-activedescendant': highlit || undefined,
      'aria-controls': Menu ? id : undefined,
      onBlur: (event: FocusEvent<Input>) => {
        setOpenAtFirst(false)
        handlers.current?.onBlur?.(event)
      },
      onClick: (event: MouseEvent<Input>) => {
        setOpenAtFirst(true)
        handlers.current?.onClick?.(event)
      },
    },
  }
}

/** By the id of the option that is highlit: empty where none is, null while the list is closed. */
function stateOf(highlit: string | null): ListState {
  if (highlit === null) return 'hidden'
  return highlit === '' ? 'shown' : 'highlit'
}
