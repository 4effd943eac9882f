import type { StoreFault } from '../../domain/faults.ts';
import type { SentencePer } from '../messages.ts';

export const storeFaults: SentencePer<StoreFault> = {
  'register-missing': ({ path }) =>
    `There is no register ${path}. Make one (appeals init) or name another: --db FILE.`,
  'register-exists': ({ path }) =>
    `The register ${path} is already there and is not replaced. To add new rules to it: appeals init --update.`,
  'register-is-directory': ({ path }) =>
    `${path} is a folder, not a register. Name a file: --db FILE.`,
  'register-foreign': ({ path }) =>
    `${path} is not a register of appeals: it belongs to another program. Name another file: --db FILE.`,
  'register-damaged': ({ path }) =>
    `The register ${path} is damaged. Do not write to it; take the last sound backup.`,
  'register-newer': ({ path, found, known }) =>
    `The register ${path} is kept by a newer version of the program (format ${found}, this one knows up to ${known}). Update the program.`,
  'policy-outdated': ({ path }) =>
    `The policy in ${path} was taken up by an earlier version of the program. Make a backup (appeals backup FILE) and bring it up to date: appeals init --update.`,
  'register-unreadable': ({ path }) =>
    `The register ${path} cannot be read: access is denied. Check the permissions of the file and its folder.`,
  'register-unwritable': ({ path }) =>
    `The register ${path} cannot be written: the file or its folder is read-only. Check the permissions.`,
  'disk-full': ({ path }) =>
    `The disk is full, ${path} was not written. Free some space and run the command again.`,
  'disk-error': ({ path, detail }) =>
    `The disk failed on ${path} (${detail}). Check the disk and run the command again.`,
  'register-busy': ({ path, seconds }, { amount }) =>
    `Another program has kept the register ${path} busy for more than ${amount(seconds, 'second')}. Run the command again.`,
  'file-missing': ({ path }) => `There is no file ${path}. Check the path.`,
  'file-unreadable': ({ path }) =>
    `The file ${path} cannot be read. Check its permissions, and that it is not a folder.`,
  'output-over-register': ({ path }) =>
    `${path} is a register, and no result is written over it. Choose another name: --output FILE.`,
  'file-exists': ({ path }) =>
    `The file ${path} is already there and was not replaced. Choose another name or delete the old file.`,
  'file-unwritable': ({ path, detail }) =>
    `The file ${path} cannot be written (${detail}). Check that the folder exists and can be written to.`,
  'mail-failed': ({ host, detail }) =>
    `Mail server ${host}: ${detail}. What was not sent goes out next time; check the settings: appeals config list.`,
};
