import type { UseComboboxReturnValue } from 'downshift'
import { useId } from 'react'
import type { Suggestion } from '../../search/suggestion.ts'
import { useStrings } from '../edition.ts'
import { detailOfSuggestion } from '../suggestion-words.ts'
import { Mixed } from './mixed.tsx'
import styles from './suggestion-list.module.css'

type Props = Pick<UseComboboxReturnValue<Suggestion>, 'getItemProps'> & {
  readonly suggestions: readonly Suggestion[]
}

/** Suggestions in the order given; neighbours of one kind stand under its name. */
export function SuggestionGroups({ suggestions, getItemProps }: Props) {
  const words = useStrings().suggestions
  const id = useId()
  const kinds = [...new Set(suggestions.map(({ kind }) => kind))]
  return kinds.map((kind) => (
    // biome-ignore lint/a11y/useSemanticElements: a list of options is grouped by its roles
    <div aria-labelledby={`${id}-${kind}`} className={styles.group} key={kind} role="group">
      <div className={styles.kind} id={`${id}-${kind}`} role="presentation">
        {words.kinds[kind]}
      </div>
      {suggestions.map((suggestion, index) =>
        suggestion.kind === kind ? (
          <div key={suggestion.id} {...getItemProps({ item: suggestion, index, className: styles.option })}>
            <Option suggestion={suggestion} />
          </div>
        ) : null,
      )}
    </div>
  ))
}

function Option({ suggestion }: { readonly suggestion: Suggestion }) {
  const strings = useStrings()
  const words = strings.suggestions
  const names = [suggestion.detail, suggestion.now].filter((name) => name !== null)
  const detail = detailOfSuggestion(suggestion, strings)
  return (
    <>
      <span className={styles.label} lang="vi">
        {suggestion.label}
      </span>
      {suggestion.kind !== 'conference' && (
        <span className={styles.count}>{words.occurs(suggestion.conferences)}</span>
      )}
      {detail !== null && (
        <span className={styles.detail}>
          <Mixed names={names} text={detail} />
        </span>
      )}
    </>
  )
}
