import { columnKinds } from '../../../record/body/table-headers.ts';

const ATTRIBUTE = /^([^:：;,.|]{3,30}?)\s*[:：]\s*(.+)$/su;

/** What a line under an action says of it by the name of a column: "Responsable : OIM", "Due date: 3 May". */
export function attributeIn(
  words: string,
): { readonly kind: 'owner' | 'due' | 'status'; readonly value: string } | null {
  const [, label = '', value = ''] = ATTRIBUTE.exec(words) ?? [];
  const [kind] = columnKinds(label);
  return value !== '' && (kind === 'owner' || kind === 'due' || kind === 'status')
    ? { kind, value: value.trim() }
    : null;
}
