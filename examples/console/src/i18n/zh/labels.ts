import type { Messages } from '../en/index.ts';

type Labels = Pick<
  Messages,
  'mediaType' | 'status' | 'state' | 'snapshotStatus' | 'volumeStatus' | 'volumeType' | 'advice' | 'unknown' | 'fault'
>;

export const labels: Labels = {
  mediaType: { ROOT_VOLUME_TEMPLATE: '系统镜像', DATA_VOLUME_TEMPLATE: '云盘镜像', ISO: 'ISO' },
  status: {
    CREATING: '创建中',
    DOWNLOADING: '下载中',
    READY: '就绪',
    ERROR: '已损坏',
    DELETED: '已删除（可恢复）',
    MIGRATING: '迁移中',
  },
  state: { ENABLED: '已启用', DISABLED: '已停用' },
  snapshotStatus: { CREATING: '创建中', READY: '就绪', DELETED: '已删除', DELETING: '删除中' },
  volumeStatus: {
    CREATING: '创建中',
    READY: '就绪',
    NOT_INSTANTIATED: '尚未使用',
    DELETED: '已删除（可恢复）',
    MIGRATING: '迁移中',
  },
  volumeType: { ROOT: '系统盘', DATA: '数据盘', MEMORY: '内存', CACHE: '缓存' },
  advice: {
    AUTHENTICATION: '发起操作的会话已失效。请登录后重新操作。',
    PERMISSION: '当前账户无权执行此操作。请联系所有者或管理员。',
    QUOTA: '账户配额已用尽。请删除不再需要的镜像，或申请更大的配额。',
    INVALID_ARGUMENT: '云平台不接受其中某个值。请修改后重试。',
    NOT_FOUND: '所需的资源已不存在。请重新选择。',
    NOT_READY: '所需的资源尚未就绪。请稍后重试。',
    TIMEOUT: '云平台等待超时。请在负载较低时重试。',
    CANCELLED: '操作已被取消。如仍需要，请重新操作。',
    OPERATION: '执行过程失败。请选择其他镜像服务器，或请管理员检查。',
    INTERNAL: '云平台内部出错。请将 ZStack 的原始信息告知管理员。',
  },
  unknown: {
    OUTCOME_FORGOTTEN: '云平台已不再保留此任务的记录，从镜像也无法判断结果。重新创建之前，请先在列表中查找该镜像。',
    NODE_LOST:
      '期间有管理节点停止或重新启动，可能已无节点在执行此任务，但任务仍有可能结束。请在列表中查找该镜像；如果它一直不完整，请告知管理员。',
    LOST: '云平台已丢失此任务。重新创建之前，请先在列表中查找该镜像。',
    UNREACHABLE: '云平台目前没有响应，任务可能仍在进行。',
  },
  fault: {
    NOT_A_UUID: '这不是有效的 UUID。',
    NOT_A_RESOURCE_UUID: '不能使用此 UUID。',
    EMPTY: '此项不能为空。',
    TOO_LONG: '内容过长。',
    OUT_OF_RANGE: '超出允许的范围。',
    UNSTORABLE_CHARACTER: '云平台无法存储其中的某个字符，例如表情符号。请去掉该字符。',
    DUPLICATE_TAG: '云平台会把其中两个标签视为相同。请去掉一个。',
    NULL: '缺少一个值。',
    UNKNOWN_VALUE: '网关不认识此值。',
    UNCARRIABLE_TEXT: "此云平台无法搜索此文本：不能包含单引号 (') 或 >=、!=、> 等运算符。请缩短为不含这些字符的部分。",
    UNSUPPORTED_OPERATOR: '无法这样查询。',
    TOO_MANY_CONDITIONS: '条件过多。',
    NOT_A_CURSOR: '列表已发生变化，请重新加载。',
    NOT_TOGETHER: '这两项不能同时查询。',
    NOT_A_JOB_ID: '这不是有效的任务。',
    NOT_AN_ID: '此链接没有指向任何内容。',
    NOT_AN_ENTITY: '此链接没有指向任何内容。',
    REPEATED: '此操作一次只能执行一个。',
  },
};
