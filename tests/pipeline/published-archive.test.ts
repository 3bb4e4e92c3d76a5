import path from 'node:path'
import { expect, it } from 'vitest'
import { archiveState } from '../../src/link/archive-state.ts'
import { briefOf } from '../../src/model/brief.ts'
import { NO_AUTHORITIES } from '../../src/model/no-authorities.ts'
import { archiveFiles } from '../../src/pipeline/archive-files.ts'
import { fileWriter } from '../../src/pipeline/file-writer.ts'
import { publishArchive } from '../../src/pipeline/publish-archive.ts'
import { publishedArchive } from '../../src/pipeline/published-archive.ts'
import { recordFiles } from '../../src/publish/record-files.ts'
import { conferenceOf } from '../fixtures/conference.ts'
import { publicationOf } from '../fixtures/publication.ts'
import { workspace } from './workspace.ts'

it('what is published is read back as it was, one record at a time', async () => {
  const folder = workspace()
  const conference = conferenceOf({ id: '2031-03-12-da-nang' })
  publishArchive(path.join(folder, 'archive'), archiveFiles([conference], { cu: conference.id }))
  for await (const file of recordFiles.files(publicationOf({ conferences: [conference] })))
    fileWriter(folder)(file)
  const { archive, record, loadState } = publishedArchive(folder)
  expect(archive.conferences).toEqual([briefOf(conference)])
  expect(archive.redirects).toEqual({ cu: conference.id })
  expect(await record(conference.id)).toEqual(conference)
  expect(await loadState()).toEqual(archiveState([conference], NO_AUTHORITIES))
  await expect(record('mat')).rejects.toThrow('mat')
})
