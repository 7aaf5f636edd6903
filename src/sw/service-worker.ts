import { takeOverWhenAsked } from './update.ts';
import { serveShell } from './precache.ts';

// The table of contents: what this service worker does, one room each.
declare const self: ServiceWorkerGlobalScope;

serveShell(self.__WB_MANIFEST);
takeOverWhenAsked(self);
