export interface DovecotPlace {
  /** What `dovecot --version` says: 2.4 has another language of settings than 2.3. */
  readonly version: string;
  readonly base: string;
  readonly mail: string;
  readonly port: number;
  readonly password: string;
  readonly tokenInfoUrl: string | undefined;
  readonly owner: { readonly uid: number; readonly gid: number };
  /** Names of the user and its group where the program does not run as root. */
  readonly self: { readonly user: string; readonly group: string } | undefined;
}

/** The folders of an Exchange mailbox, with their special uses. */
const folders = [
  ['Junk Email', 'Junk'],
  ['Sent Items', 'Sent'],
  ['Drafts', 'Drafts'],
  ['Deleted Items', 'Trash'],
] as const;

/** The files to write into `base`, by name. Every user name is a mailbox; one password for all. */
export function dovecotSettings(place: DovecotPlace): Readonly<Record<string, string>> {
  const isNew = /^2\.([4-9]|\d\d)/.test(place.version.trim());
  const { base } = place;
  const common = `
base_dir = ${base}/run
state_dir = ${base}/state
log_path = ${base}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = no
first_valid_uid = 1
mail_fsync = never
mail_max_userip_connections = 200
auth_failure_delay = 0 secs
default_process_limit = 200
service imap-login {
  ${isNew ? 'restart_request_count' : 'service_count'} = 0
  inet_listener imap {
    port = ${place.port}
  }
  inet_listener imaps {
    port = 0
  }${place.self === undefined ? '' : '\n  chroot ='}
}
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }${place.self === undefined ? '' : '\n  chroot ='}
}
namespace inbox {
  inbox = yes
${folders.map(([name, use]) => `  mailbox "${name}" {\n    auto = subscribe\n    special_use = \\${use}\n  }`).join('\n')}
}
${runAs(place.self)}`;
  return isNew ? filesOf24(place, common) : filesOf23(place, common);
}

function runAs(self: DovecotPlace['self']): string {
  if (self === undefined) return '';
  return `default_internal_user = ${self.user}
default_internal_group = ${self.group}
default_login_user = ${self.user}
`;
}

function filesOf23(place: DovecotPlace, common: string): Readonly<Record<string, string>> {
  const { base, mail, owner, password, tokenInfoUrl } = place;
  const tokens =
    tokenInfoUrl === undefined
      ? ''
      : `passdb {
  driver = oauth2
  mechanisms = xoauth2
  args = ${base}/oauth2.conf.ext
}
`;
  const main = `${common}
disable_plaintext_auth = no
auth_mechanisms = plain login${tokenInfoUrl === undefined ? '' : ' xoauth2'}
mail_location = maildir:${mail}/%u/Maildir
${tokens}passdb {
  driver = static
  mechanisms = plain login
  args = password=${password}
}
userdb {
  driver = static
  args = uid=${owner.uid} gid=${owner.gid} home=${mail}/%u allow_all_users=yes
}
`;
  const oauth = `introspection_mode = get
tokeninfo_url = ${tokenInfoUrl ?? ''}
introspection_url = ${tokenInfoUrl ?? ''}
username_attribute = username
active_attribute = active
active_value = true
force_introspection = yes
`;
  return {
    'dovecot.conf': main,
    ...(tokenInfoUrl === undefined ? {} : { 'oauth2.conf.ext': oauth }),
  };
}

function filesOf24(place: DovecotPlace, common: string): Readonly<Record<string, string>> {
  const { mail, owner, password, tokenInfoUrl, version } = place;
  const number = /^\d+\.\d+\.\d+/.exec(version.trim())?.[0] ?? '2.4.0';
  const tokens =
    tokenInfoUrl === undefined
      ? ''
      : `passdb oauth2 {
  mechanisms_filter = xoauth2
}
oauth2 {
  introspection_mode = get
  tokeninfo_url = ${tokenInfoUrl}
  introspection_url = ${tokenInfoUrl}
  username_attribute = username
  active_attribute = active
  active_value = true
  force_introspection = yes
}
`;
  const main = `dovecot_config_version = ${number}
dovecot_storage_version = ${number}
${common}
auth_allow_cleartext = yes
auth_mechanisms {
  plain = yes
  login = yes${tokenInfoUrl === undefined ? '' : '\n  xoauth2 = yes'}
}
mail_driver = maildir
mail_home = ${mail}/%{user}
mail_path = ${mail}/%{user}/Maildir
mail_uid = ${owner.uid}
mail_gid = ${owner.gid}
${tokens}passdb static {
  password = ${password}
}
userdb static {
  fields {
    uid = ${owner.uid}
    gid = ${owner.gid}
    home = ${mail}/%{user}
  }
  allow_all_users = yes
}
`;
  return { 'dovecot.conf': main };
}
