import { type AccountInventory, accounts, accountType } from '../../zstack/apis/accounts.ts';
import { describeEnum } from '../enumeration.ts';
import type { Resource } from '../resource.ts';

export const accountResource: Resource<AccountInventory> = {
  typeName: 'ZStackAccount',
  api: accounts,
  enums: [
    describeEnum(accountType, 'What an account may do.', {
      SystemAdmin: 'Everything: the administrator.',
      Normal: 'What concerns its own resources, and those that are shared with it.',
      ThirdParty: 'What a normal account may do; it logs in by another system.',
    }),
  ],
};
