import type { ReactNode } from 'react'
import type { Fact } from '../fact.ts'
import { useRecord } from '../record-context.ts'
import { Why } from './why.tsx'

type WhyBelowProps = {
  readonly fact: Fact
  /** What it stands in. */
  readonly within?: (why: ReactNode) => ReactNode
}

/** Where the reports are out of sight, an opened fact is explained right below it. */
export function WhyBelow({ fact, within = (why) => why }: WhyBelowProps) {
  const { opened, isNarrow } = useRecord()
  return isNarrow && opened?.key === fact.key ? within(<Why fact={fact} />) : null
}
