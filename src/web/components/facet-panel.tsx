import { useEffect, useRef } from 'react'
import { useNavigate } from 'react-router'
import { type Choices, withChoice, withoutChoice } from '../../search/choices.ts'
import type { TimelineQuery } from '../../search/query.ts'
import type { FacetGroup } from '../facet-groups.ts'
import { paths } from '../paths.ts'
import { useAskedQuery } from '../use-asked-query.ts'
import styles from './facet-panel.module.css'
import { FacetValues } from './facet-values.tsx'

export type FacetPanelProps = { readonly groups: readonly FacetGroup[]; readonly query: TimelineQuery }

/** All that can be chosen, facet by facet, each value with how many conferences it leaves. */
export function FacetPanel({ groups, query }: FacetPanelProps) {
  const navigate = useNavigate()
  const asked = useAskedQuery(query)
  // A second choice may come before the page has followed the first.
  const latest = useRef(asked)
  useEffect(() => {
    latest.current = asked
  }, [asked])
  const choose = (facets: Choices) => {
    latest.current = { ...latest.current, facets }
    void navigate(paths.timeline.href(latest.current), { preventScrollReset: true })
  }
  return (
    <div className={styles.panel}>
      {groups.map((group) => (
        <FacetValues
          chosen={asked.facets[group.key]}
          group={group}
          key={group.key}
          onChoose={({ id, chosenAs }) => {
            const changed = chosenAs === null ? withChoice : withoutChoice
            choose(changed(latest.current.facets, group.key, chosenAs ?? id))
          }}
        />
      ))}
    </div>
  )
}
