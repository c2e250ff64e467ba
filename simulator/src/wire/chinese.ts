/** Texts that a node set to Chinese translates, and their form there; all others stay English (domain.md §6.6). */
const translations: readonly (readonly [RegExp, string])[] = [
  [/^wrong account name or password$/, '错误信息: 错误的帐号或密码'],
  [/^unsupported login type (.*)$/, '不支持的登录类型$1'],
  [
    /^permission denied, the account(\[.*\]) is not the owner of the resource(\[[^\]]*\])$/,
    '操作错误，账户$1不是资源$2的所有者',
  ],
  [/^the account(\[[^\]]*\]) has no access to the resources(\[.*\])$/, '账户$1无法使用资源$2'],
  [/^either volumeUuid or volumeSnapshotUuid must be set$/, '云盘uuid或者快照uuid必须被设置'],
  [/^no system tag matches(\[.*\]) for resourceType(\[[^\]]*\])$/, '没有系统标签$1与资源类型$2匹配'],
  [/^only one bootMode system tag is allowed, but (\d+) got$/, '只允许一个Bootmode系统标记，但$1获得了'],
  [
    /^(\[.*\]) specified in system tag (\[[^\]]*\]) is not a valid boot mode$/,
    '系统标记$2中指定的$1不是有效的启动模式',
  ],
  [
    /^please stop the VM before create volume template to sftp backup storage (.*)$/,
    '请在创建SFTP备份存储$1的卷模板之前停止云主机',
  ],
  [
    /^failed to create image from root volume(\[.*\]) on all backup storage, see cause for one of errors$/,
    '在所有镜像服务器上从云盘$1创建镜像失败，查看错误原因',
  ],
  [/^tag(\[.*\]) is an inherent system tag, can not be removed$/, '固有系统标签$1禁止移除'],
  [
    /^primary storage(\[.*\]) cannot be deleted for still being attached to cluster(\[.*\])\.$/,
    '不能删除主存储$1，因为它还被加载在集群$2上',
  ],
];

export function inChinese(text: string): string {
  const found = translations.find(([pattern]) => pattern.test(text));
  return found === undefined ? text : text.replace(...found);
}
