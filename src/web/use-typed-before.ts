import { type RefObject, useEffect, useEffectEvent } from 'react'

/** Tells once what somebody typed into a box of the page before the program was there to hear it. */
export function useTypedBefore(
  input: RefObject<HTMLInputElement | null>,
  shown: string,
  onTyped: (text: string) => void,
): void {
  const told = useEffectEvent(() => {
    const text = input.current?.value ?? shown
    if (text !== shown) onTyped(text)
  })
  useEffect(() => told(), [])
}
