import type { Message } from '#model/message.ts';
import type { PeerId } from '#model/peer.ts';
import type { Reaction } from '#model/reaction.ts';
import { createContext } from 'svelte';
import type { SafeLink } from './safe-link.ts';

/** What the parts of a bubble ask of the timeline that holds them. */
export interface TimelineActions {
  readonly openMedia: (message: Message) => void;
  readonly openPeer: (id: PeerId) => void;
  readonly openUsername: (username: string, messageId?: number) => void;
  /** Follows a link; one that is not what it seems is shown first. */
  readonly openLink: (link: SafeLink) => void;
  /** Goes to the message that `from` answers. */
  readonly openOriginal: (from: Message) => void;
  /** Gives a reaction, or takes ours back. */
  readonly react: (message: Message, reaction: Reaction) => void;
  readonly openMenu: (message: Message, x: number, y: number) => void;
}

export const [getActions, setActions] = createContext<TimelineActions>();
