import { useId, useState } from 'react'
import { fold } from '../../text/fold.ts'
import { namesChosen, valueInWords } from '../choices-in-words.ts'
import { useStrings } from '../edition.ts'
import type { FacetGroup, FacetOption } from '../facet-groups.ts'
import { useSpoken } from '../use-spoken.tsx'
import styles from './facet-values.module.css'
import { Mixed } from './mixed.tsx'

/** So many of a facet stand there unasked, the most frequent ones. */
const FEW = 5
/** From so many on, the whole list is searched by name rather than read. */
const MANY = 13

type FacetValuesProps = {
  readonly group: FacetGroup
  /** The ids that are chosen, as they stand in the address. */
  readonly chosen: readonly string[]
  readonly onChoose: (option: FacetOption) => void
}

/** The values of a facet as boxes to tick. */
export function FacetValues({ group: { key, options }, chosen, onChoose }: FacetValuesProps) {
  const [isWhole, setIsWhole] = useState(false)
  const [sought, setSought] = useState('')
  const id = useId()
  const words = useStrings().facets
  const title = words.titles[key]
  const isLong = options.length > FEW + 1
  const shown = isLong && !isWhole ? firstOf(options) : options.filter((option) => isCalled(option, sought))
  return (
    <fieldset className={styles.facet}>
      <legend>{title}</legend>
      {isWhole && options.length >= MANY && (
        <input
          aria-controls={id}
          aria-label={words.find(title)}
          onChange={({ currentTarget }) => setSought(currentTarget.value)}
          placeholder={words.find(title)}
          type="search"
          value={sought}
        />
      )}
      <ul className={isWhole ? styles.whole : undefined} id={id}>
        {shown.map((option) => (
          <Value facet={key} key={option.id} onChoose={onChoose} option={tickedBy(chosen, option)} />
        ))}
      </ul>
      {shown.length === 0 && <p>{words.noneSuch}</p>}
      {isLong && (
        <button
          aria-controls={id}
          aria-expanded={isWhole}
          onClick={() => {
            setIsWhole(!isWhole)
            setSought('')
          }}
          type="button"
        >
          {isWhole ? words.fewer : words.all(options.length)}
        </button>
      )}
    </fieldset>
  )
}

type ValueProps = {
  readonly facet: FacetGroup['key']
  readonly option: FacetOption
  readonly onChoose: (option: FacetOption) => void
}

function Value({ facet, option, onChoose }: ValueProps) {
  const { facets: words, number } = useStrings()
  const name = valueInWords({ key: facet, name: option.names[0] }, words)
  const names = namesChosen([{ key: facet, name: option.names[0] }])
  const spoken = useSpoken()({ names, text: words.option(name, option.count) })
  return (
    <li>
      <label>
        <input
          aria-label={spoken.label}
          checked={option.chosenAs !== null}
          onChange={() => onChoose(option)}
          type="checkbox"
        />
        {spoken.show(
          <>
            <span className={styles.name}>
              <Mixed names={names} text={name} />
            </span>
            <span className={styles.count}>{number(option.count)}</span>
          </>,
        )}
      </label>
    </li>
  )
}

/** What is chosen stays in sight, however rare. */
function firstOf(options: readonly FacetOption[]): readonly FacetOption[] {
  return options.filter(({ chosenAs }, at) => at < FEW || chosenAs !== null)
}

/** Whether a word of one of its names begins so, marks or no marks. */
function isCalled({ names }: FacetOption, sought: string): boolean {
  const wanted = ` ${fold(sought).trim()}`
  return names.some((name) => ` ${fold(name)}`.includes(wanted))
}

/** A choice that is on its way is ticked already. */
function tickedBy(chosen: readonly string[], option: FacetOption): FacetOption {
  if (option.chosenAs !== null)
    return chosen.includes(option.chosenAs) ? option : { ...option, chosenAs: null }
  return chosen.includes(option.id) ? { ...option, chosenAs: option.id } : option
}
