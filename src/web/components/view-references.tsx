import { useLoaderData } from 'react-router'
import { conferenceWork } from '../../publish/conference-work.ts'
import { DATA_FORMATS } from '../../publish/data-formats.ts'
import { pageCitation } from '../../publish/page-citation.ts'
import { pageWork } from '../../publish/page-work.ts'
import { citationFilesOf } from '../citation-files-of.ts'
import { useStrings } from '../edition.ts'
import { isoDay } from '../iso-day.ts'
import { paths } from '../paths.ts'
import type { Timeline } from '../timeline.ts'
import { useAccess } from '../use-access.ts'
import { useShownRecords } from '../use-shown-records.ts'
import { useStatedEdition } from '../use-stated-edition.ts'
import { viewInWords } from '../view-in-words.ts'
import { FileButtons } from './file-buttons.tsx'
import { WorkReferences } from './work-references.tsx'

/** How exactly this view of the timeline is cited, and its data as files. */
export function ViewReferences() {
  const strings = useStrings()
  const stated = useStatedEdition()
  const timeline: Timeline = useLoaderData()
  const access = useAccess(paths.timeline.href(timeline.query))()
  const { permalink } = access
  const records = useShownRecords(timeline)
  const { text: title, names } = viewInWords(timeline, strings)
  const accessed = isoDay(new Date())
  const page = { id: `ky-yeu-${accessed}`, title, permalink, accessed }
  const data = DATA_FORMATS.map(({ name, extension, mediaType, write }) => ({
    name,
    make: async () => {
      const conferences = await records()
      const selection = { permalink, described: title, accessed, found: timeline.found }
      const content = write({ ...stated, selection, conferences })
      return { name: `${page.id}.${extension}`, mediaType, content }
    },
  }))
  return (
    <>
      <WorkReferences
        names={names}
        reference={{
          text: pageCitation(title, access, strings.cite),
          names: [...names, strings.cite.archive],
        }}
        work={pageWork({ ...page, version: '' })}
      />
      <FileButtons
        files={citationFilesOf(stated, {
          name: page.id,
          worksIn: ({ version }) => [pageWork({ ...page, version })],
        })}
        label={strings.cite.files}
      />
      <FileButtons
        files={citationFilesOf(stated, {
          name: `${page.id}-hoi-nghi`,
          worksIn: async (published) =>
            (await records()).map((conference) => conferenceWork(conference, published)),
        })}
        label={strings.cite.shownFiles}
      />
      <FileButtons files={data} label={strings.cite.shownData(timeline.found)} />
    </>
  )
}
