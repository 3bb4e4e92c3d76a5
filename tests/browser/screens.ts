/** Where most readers sit. */
export const PHONE_AND_DESK = [
  { name: 'a phone', width: 360, height: 740 },
  { name: 'a desk', width: 1280, height: 800 },
] as const
