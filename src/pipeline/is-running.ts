/** Whether there is a process of that number, which may be anybody's. */
export function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch (error) {
    // A process of another user is there, though it may not be asked.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
