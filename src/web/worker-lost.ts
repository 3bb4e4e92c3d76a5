/** The worker cannot be started or has stopped; what it was asked can be answered elsewhere. */
export class WorkerLost extends Error {}
