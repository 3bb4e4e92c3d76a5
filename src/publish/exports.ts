import type { Export } from './publication.ts'
import { recordFiles } from './record-files.ts'

/** THE list of what is published beside the pages. */
export const EXPORTS: readonly Export[] = [recordFiles]
