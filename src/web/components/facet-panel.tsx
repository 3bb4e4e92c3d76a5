import { useRef } from 'react'
import { withChoice, withoutChoice } from '../../search/choices.ts'
import type { TimelineQuery } from '../../search/query.ts'
import type { FacetGroup } from '../facet-groups.ts'
import { useAsking } from '../use-asking.ts'
import { usePrepared } from '../use-prepared.ts'
import styles from './facet-panel.module.css'
import { FacetValues } from './facet-values.tsx'

export type FacetPanelProps = { readonly groups: readonly FacetGroup[]; readonly query: TimelineQuery }

/** All that can be chosen, facet by facet, each value with how many conferences it leaves. */
export function FacetPanel({ groups, query }: FacetPanelProps) {
  const { asked, ask } = useAsking(query)
  const panel = useRef<HTMLDivElement>(null)
  usePrepared(panel)
  return (
    <div className={styles.panel} ref={panel}>
      {groups.map((group) => (
        <FacetValues
          chosen={asked.facets[group.key]}
          group={group}
          key={group.key}
          onChoose={({ id, chosenAs }) => {
            const changed = chosenAs === null ? withChoice : withoutChoice
            ask(({ facets }) => ({ facets: changed(facets, group.key, chosenAs ?? id) }))
          }}
        />
      ))}
    </div>
  )
}
