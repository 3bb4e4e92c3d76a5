import { addressOf, type PageKind } from '../model/address.ts'
import type { Publication } from './publication.ts'

/** The whole address of a record's page: «https://ky-yeu.example/hoi-nghi/2031-03-12-da-nang». */
export const permalinkOf = (site: Publication['site'], kind: PageKind, id: string): string =>
  `${site}${addressOf(kind, id)}`
