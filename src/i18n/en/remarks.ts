import type { Remarks } from '../shape-remarks.ts';

export const remarks: Remarks = {
  dryRun: 'Dry run: nothing was changed.',
  replaceFile: (path) => `${path} already exists. Replace it?`,
  interrupted: 'Interrupted.',
  bug: (detail) =>
    `A fault in the program itself: ${detail}. This command changed the register wholly or not at all (to make sure: appeals check). Please report this message and the command to the developer; APPEALS_DEBUG=1 gives the details.`,
  labels: {
    register: 'Register',
    calendar: 'Calendar of working days',
    topics: 'Topics',
    backup: 'Backup',
    events: 'Events',
    head: 'Head hash',
    appeals: 'Appeals',
    attachments: 'Attachments',
    setting: 'Setting',
    inFile: 'In the file',
    inForce: 'In force',
    fault: 'Code',
    what: 'What was found',
  },
  titles: {
    created: 'Register created',
    updated: 'Register updated',
    upToDate: 'Nothing to update',
    wouldCreate: 'A register would be created',
    wouldUpdate: 'The register would be updated',
    backedUp: 'Backup made and checked',
    restored: 'The register was restored and checked',
    sound: 'The register is sound',
  },
  attachmentLost: (number, name) =>
    `${number}: the attachment "${name}" was not copied: it is gone or was altered.`,
  mediaLost: (thread, message, name) =>
    `Thread ${thread}, message ${message}: the file "${name}" was not copied: it is gone or was altered.`,
  unsound: (faults) =>
    `The check found ${faults}. Do not work with this file: take the last sound backup.`,
  settingSaved: (key, value) => `Setting ${key}: ${value}`,
  settingRemoved: (key) => `Setting ${key} removed.`,
};
