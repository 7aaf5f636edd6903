/** The other side broke one of Telegram's security guidelines: what it said is thrown away. */
export class SecurityFault extends Error {
  override readonly name = 'SecurityFault';
}
