/** The only one who may say from where a part of the program is run; see `src/web/script-address.ts`. */
export const SCRIPT_POLICY = 'ky-yeu'
