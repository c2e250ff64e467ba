import type { Messages } from '../en/index.ts';
import { actions, volume } from './actions.ts';
import { create, creations, reasons } from './creation.ts';
import { image, images, removal, snapshot } from './images.ts';
import { labels } from './labels.ts';
import { logIn } from './log-in.ts';

export const zh: Messages = {
  app: '镜像控制台',
  htmlLang: 'zh-CN',
  otherLanguage: 'English',
  switchLanguage: 'Switch to English',
  dark: '深色',
  light: '浅色',
  skip: '跳到正文',
  newValue: (value) => `其他（${value}）`,
  none: '–',
  loading: '正在加载…',
  retry: '重试',
  refresh: '刷新',
  optional: '选填',
  searchHint: '名称或描述的一部分，或完整的 UUID。',
  searchHintNames: '名称的一部分。',
  crashed: '页面出现故障，请重新加载。会话和正在进行的创建都会保留。',
  reload: '重新加载页面',
  nav: { label: '主导航', images: '镜像', create: '新建镜像', creations: '创建记录', logOut: '退出登录' },
  viewer: { label: '当前账户', admin: '管理员' },
  ...labels,
  logIn,
  images,
  image,
  removal,
  snapshot,
  volume,
  actions,
  create,
  creations,
  reasons,
  failure: {
    session: '会话已失效，请重新登录。',
    forbidden: '当前账户无权查看或执行此操作。',
    busy: '网关繁忙，请几秒后重试。',
    away: '云平台目前没有响应，请稍后重试。',
    lost: '无法连接网关。请检查网络后重试。',
    cloud: (code) => `云平台返回错误（${code}）。`,
    unsupported: '此云平台无法回答该查询。',
    input: '有一项内容无法使用。',
    other: '发生意外错误。',
    request: (id) => `供管理员查询：请求 ${id}`,
  },
};
