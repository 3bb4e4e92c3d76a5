import { addressOf } from '../../model/address.ts'

/** Where the picture stands that a link to a conference is shown with. */
export const conferenceCardPath = (id: string): string => `${addressOf('conference', id)}/card.png`

/** Where that of every other page stands. */
export const GENERAL_CARD_PATH = 'card.png'
