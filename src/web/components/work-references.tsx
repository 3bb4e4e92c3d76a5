import { ARCHIVE_NAME } from '../../publish/archive-name.ts'
import { chicagoBibliography, chicagoNote } from '../../publish/chicago-citation.ts'
import type { CitedWork } from '../../publish/cited-work.ts'
import { useEdition } from '../edition.ts'
import { isoDay } from '../iso-day.ts'
import type { MixedText } from '../mixed-text.ts'
import { reportNames } from '../report-names.ts'
import { ReferenceText } from './reference-text.tsx'

type WorkReferencesProps = {
  /** The reference in the order of the language of the page. */
  readonly reference: MixedText
  readonly work: Omit<CitedWork, 'version'>
  /** What of its title is Vietnamese in any language of the page. */
  readonly names: readonly string[]
}

/** How a work is cited in a footnote, and in Chicago style. */
export function WorkReferences({ reference, work, names }: WorkReferencesProps) {
  const { language, strings } = useEdition()
  const words = strings.cite
  const read = { accessed: isoDay(new Date()) }
  const place = work.place ?? ''
  return (
    <>
      <ReferenceText copy={words.copy} language={language} {...reference} />
      <ReferenceText
        copy={words.copyNote}
        label={words.note}
        language="en"
        names={[...names, place, ARCHIVE_NAME, ...reportNames(work), ...work.quotes]}
        text={chicagoNote(work, read)}
      />
      <ReferenceText
        copy={words.copyBibliography}
        label={words.bibliography}
        language="en"
        names={[...names, ARCHIVE_NAME, place]}
        text={chicagoBibliography(work, read)}
      />
    </>
  )
}
