import { useStrings } from '../edition.ts'
import { Foldout } from './foldout.tsx'
import { WholeData } from './whole-data.tsx'

/** How what the timeline shows is cited, and its data. */
export function TakeAlong() {
  const words = useStrings().cite
  return (
    <Foldout given={{}} load={view} summary={words.takeAlong}>
      <WholeData />
    </Foldout>
  )
}

const view = () => import('./view-references.tsx').then(({ ViewReferences }) => ViewReferences)
