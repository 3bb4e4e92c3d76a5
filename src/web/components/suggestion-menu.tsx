import {
  type UseComboboxGetInputPropsReturnValue,
  type UseComboboxState,
  type UseComboboxStateChangeOptions,
  useCombobox,
} from 'downshift'
import { type RefObject, useEffect, useImperativeHandle, useLayoutEffect } from 'react'
import type { Suggestion } from '../../search/suggestion.ts'
import { useStrings } from '../edition.ts'
import { SuggestionGroups } from './suggestion-list.tsx'
import styles from './suggestion-menu.module.css'

const { InputBlur, ItemClick } = useCombobox.stateChangeTypes

/** What is to be called when something is done in the box. */
export type InputHandlers = Pick<UseComboboxGetInputPropsReturnValue, 'onBlur' | 'onClick' | 'onKeyDown'> & {
  readonly open: () => void
  readonly close: () => void
}

export type SuggestionMenuProps = {
  readonly id: string
  readonly input: RefObject<HTMLInputElement | null>
  readonly handlers: RefObject<InputHandlers | null>
  readonly suggestions: readonly Suggestion[]
  readonly isOpenAtFirst: boolean
  /** Told the id of the option that is highlit: empty where none is, null while the list is closed. */
  readonly onHighlight: (option: string | null) => void
  readonly onPick: (picked: Suggestion, way: 'pointer' | 'keyboard') => void
}

/** The list under the search box: what may be meant by what is typed into it. */
export function SuggestionMenu({ input, handlers, onHighlight, ...given }: SuggestionMenuProps) {
  const words = useStrings().suggestions
  const { suggestions } = given
  const { getInputProps, getMenuProps, getItemProps, isOpen, openMenu, closeMenu } = useList(given)
  const isShown = isOpen && suggestions.length > 0
  const { 'aria-activedescendant': highlit, ref, ...box } = getInputProps({}, { suppressRefError: true })
  useImperativeHandle(handlers, () => ({ ...box, open: openMenu, close: closeMenu }))
  // The box was there before its list.
  useLayoutEffect(() => (typeof ref === 'function' ? ref(input.current) : undefined), [ref, input])
  // Before the page is painted: the box never says anything else than the list.
  useLayoutEffect(() => onHighlight(isShown ? highlit : null), [isShown, highlit, onHighlight])
  return (
    <div {...getMenuProps({ 'aria-label': words.label })} className={styles.menu} hidden={!isShown}>
      {isShown && <SuggestionGroups getItemProps={getItemProps} suggestions={suggestions} />}
    </div>
  )
}

type List = Pick<SuggestionMenuProps, 'id' | 'suggestions' | 'isOpenAtFirst' | 'onPick'>

/** The state of the list; of a new one nothing is highlit. */
function useList({ id, suggestions, isOpenAtFirst, onPick }: List) {
  const combobox = useCombobox<Suggestion>({
    items: [...suggestions],
    menuId: id,
    initialIsOpen: isOpenAtFirst,
    // What is picked is gone to, and the box is free again.
    selectedItem: null,
    itemToString: () => '',
    stateReducer: pickingNothingUnasked,
    onSelectedItemChange: ({ selectedItem, type }) => {
      if (selectedItem) onPick(selectedItem, type === ItemClick ? 'pointer' : 'keyboard')
    },
  })
  const { setHighlightedIndex } = combobox
  // Something else stands now where the highlight was, which is Downshift's own state.
  useEffect(() => {
    if (suggestions) setHighlightedIndex(-1)
  }, [suggestions, setHighlightedIndex])
  return combobox
}

/** Who goes on with Tab or elsewhere picks nothing. */
function pickingNothingUnasked(
  _: UseComboboxState<Suggestion>,
  { type, changes }: UseComboboxStateChangeOptions<Suggestion>,
): Partial<UseComboboxState<Suggestion>> {
  return type === InputBlur ? { ...changes, selectedItem: null } : changes
}
