import * as z from 'zod/mini'

/**
 * What a record is called in addresses: it names a folder of the site. Many hosts show the list above where «…/index» is
 * asked for, and few file systems take a name of more than 255 bytes.
 */
export const RecordId = z.string().check(z.regex(/^(?!index$|.{241})[a-z0-9]+(-[a-z0-9]+)*$/))
