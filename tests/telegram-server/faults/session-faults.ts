/** What the server may forget, as the documents allow it to. */
export class SessionFaults {
  #forgetSessions: () => void = () => {};
  #forgetKeys: (dc?: number) => void = () => {};
  #sendError: (code: number) => void = () => {};

  /** All sessions are forgotten: the next message of each is answered with `new_session_created`. */
  forgetSessions(): void {
    this.#forgetSessions();
  }

  /** All keys of one DC, or of every DC, are forgotten: transport error -404. */
  forgetKeys(dc?: number): void {
    this.#forgetKeys(dc);
  }

  /** Sends a transport error (-404, -429, -444) on all connections. */
  transportError(code: -404 | -429 | -444): void {
    this.#sendError(code);
  }

  onCommand(commands: {
    forgetSessions: () => void;
    forgetKeys: (dc?: number) => void;
    sendError: (code: number) => void;
  }): void {
    this.#forgetSessions = commands.forgetSessions;
    this.#forgetKeys = commands.forgetKeys;
    this.#sendError = commands.sendError;
  }
}
