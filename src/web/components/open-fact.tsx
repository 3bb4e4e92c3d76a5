import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useAsked } from '../asked.ts'
import type { Fact } from '../fact.ts'
import { paths } from '../paths.ts'
import { useRecord } from '../record-context.ts'
import { useOpening } from '../use-opening.ts'
import { Mixed } from './mixed.tsx'

type OpenFactProps = {
  readonly fact: Fact
  /** Stands before the value. */
  readonly children?: ReactNode
}

/** A fact told in another place than its row: leads to the row and opens its evidence. */
export function OpenFact({ fact, children }: OpenFactProps) {
  const { conference } = useRecord()
  return (
    <Link {...useOpening()} to={paths.evidence.href(conference.id, fact.key, useAsked())}>
      {children}
      <span>
        <Mixed names={fact.names} text={fact.value} />
      </span>
    </Link>
  )
}
