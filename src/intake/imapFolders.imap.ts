import type { ImapFlow, ListResponse } from 'imapflow';
import { answered } from './imapConnection.imap.ts';
import type { ImapServer } from './imapConnection.imap.ts';

interface FolderSettings {
  readonly server: ImapServer;
  readonly folders: 'default' | 'all' | readonly string[];
  readonly doneFolder: string | null;
}

const outgoing = ['\\Sent', '\\Drafts', '\\Trash'];

/** The folders that MAIL_FOLDERS means on this server, in a settled order. */
export async function listedFolders(
  client: ImapFlow,
  { server, folders, doneFolder }: FolderSettings,
): Promise<string[]> {
  if (folders !== 'default' && folders !== 'all') return [...new Set(folders)];
  const listed = await listFolders(client, server);
  if (folders === 'default') {
    const junk = listed.filter((folder) => folder.specialUse === '\\Junk');
    return [...new Set(['INBOX', ...junk.map((folder) => folder.path)])];
  }
  return listed
    .filter((folder) => !outgoing.includes(folder.specialUse ?? ''))
    .map((folder) => folder.path)
    .filter((path) => path !== doneFolder)
    .sort((a, b) => (a < b ? -1 : 1));
}

export async function sentFolder(
  client: ImapFlow,
  server: ImapServer,
): Promise<string | undefined> {
  const listed = await listFolders(client, server);
  return listed.find((folder) => folder.specialUse === '\\Sent')?.path;
}

async function listFolders(client: ImapFlow, server: ImapServer): Promise<ListResponse[]> {
  const listed = answered(await client.list(), server, 'list its folders');
  return listed.filter(
    (folder) => !['\\noselect', '\\nonexistent'].some((flag) => has(folder, flag)),
  );
}

function has(folder: ListResponse, flag: string): boolean {
  return [...folder.flags].some((set) => set.toLowerCase() === flag);
}
