import { Dexie } from 'dexie';

/** Deletes a database that nobody can open any more. */
export const deleteCache = (name: string): Promise<void> => Dexie.delete(name);
