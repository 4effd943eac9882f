import type { Policy } from '../../domain/policy/policy.ts';
import { takeUpPolicy } from '../../register/take-up-policy.ts';
import type { CommandSpec } from '../command.ts';
import type { Context } from '../context.ts';
import { openOffice } from '../open-office.ts';
import { policyRecord } from '../policy/policy-record.ts';
import { accepted } from '../refused.ts';

export const command: CommandSpec = {
  name: 'policy',
  examples: ['policy show', 'policy check our-rules.json'],
  commands: [
    {
      name: 'policy show',
      arguments: ['[policy]'],
      examples: ['policy show', 'policy show kz'],
      run: show,
    },
    {
      name: 'policy check',
      arguments: ['<file>'],
      examples: ['policy check our-rules.json'],
      run: check,
    },
    {
      name: 'policy use',
      arguments: ['<policy>'],
      examples: ['policy use our-rules.json', 'policy use by'],
      run: use,
    },
  ],
};

async function show(context: Context, [asked]: readonly string[]): Promise<undefined> {
  const policy = asked === undefined ? (await context.open()).policy : await read(asked, context);
  await context.print(policyRecord(policy, context.messages));
}

async function check(context: Context, [file = '']: readonly string[]): Promise<undefined> {
  const { readPolicyFile } = await import('../files/policies.ts');
  const policy = await readPolicyFile(context.resolve(file));
  await printSummary(context.messages.policy.sound, policy, context);
}

async function use(context: Context, [asked = '']: readonly string[]): Promise<undefined> {
  const policy = await read(asked, context);
  const office = await openOffice(context);
  accepted(await takeUpPolicy(policy, office, context.globals));
  const { policy: words, remarks } = context.messages;
  await printSummary(words.adopted, policy, context);
  if (policy.code !== office.policy.code) await context.remark(words.otherCalendar);
  if (context.globals.dryRun) await context.remark(remarks.dryRun);
}

async function read(asked: string, context: Context): Promise<Policy> {
  const { readPolicy } = await import('../files/policies.ts');
  return readPolicy(asked, { option: '<policy>', context });
}

async function printSummary(title: string, policy: Policy, context: Context): Promise<void> {
  const { labels } = context.messages.policy;
  const { code, terms, thresholds, repeat, grounds } = policy;
  const rules = [...terms, ...thresholds, ...repeat, ...Object.values(grounds).flat()].length;
  await context.print({
    shape: 'record',
    title,
    fields: [
      { id: 'code', title: labels.code, kind: 'text', value: code },
      {
        id: 'title',
        title: context.messages.terms.labels.policy,
        kind: 'text',
        value: policy.title,
      },
      { id: 'source', title: labels.source, kind: 'text', value: policy.source },
      { id: 'rules', title: labels.rules, kind: 'count', value: rules },
    ],
    json: { code, title: policy.title, source: policy.source, rules },
  });
}
