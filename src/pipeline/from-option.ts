import { DEFAULT_FOLDERS } from './folders.ts'

type FromOption = { readonly type: 'string'; readonly multiple: true; readonly default: string[] }

/** The word of a command that says of which reports it is. */
export const fromOption = (): FromOption => ({
  type: 'string',
  multiple: true,
  default: [...DEFAULT_FOLDERS.from],
})

/** What `--help` says of it. */
export const FROM_HELP = `a folder of reports; may be given several times (default ${DEFAULT_FOLDERS.from.join(', ')})`
