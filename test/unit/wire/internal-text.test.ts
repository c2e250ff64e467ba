import { expect, test } from 'vitest';
import { cpuMsOf } from '../../cpu-time.ts';
import { isInternalText } from '../../../src/zstack/wire/errors/redaction.ts';

test.each([
  ['镜像服务器无法处理消息[org.zstack.header.storage.backup.DownloadImageMsg]因为它的状态为Disabled'],
  ['java.lang.NullPointerException'],
  ['ConstraintViolationException: could not execute statement'],
  ['broken\n\tat Foo.bar(Foo.java:12)'],
  ['Traceback (most recent call last):\n  File "/var/lib/agent.py", line 3'],
  ['[SELECT uuid,groupUuid FROM VolumeSnapshotVO]'],
  ['select imagevo0_.uuid as uuid1_ from ImageVO imagevo0_'],
  ['select count(*) from ImageVO'],
  ['insert into ImageVO (uuid, name) values (?, ?)'],
  ["update ImageVO set name='x'"],
  ["delete from ImageVO where uuid='x'"],
  ['You have an error in your SQL syntax'],
  ["Duplicate entry 'a' for key 'PRIMARY'"],
])('%j is for developers', (text) => {
  expect(isInternalText(text)).toBe(true);
});

test.each([
  [
    '从nfs主存储[path:/opt/zstack/nfsprimarystorage/prim/a.qcow2]上传数据到STFP镜像服务器[hostname:127.0.0.1]失败，no space',
  ],
  ['cannot reach ceph.storage.example.com:6789'],
  ['quota exceeding.The resource owner exceeds a quota[name: image.num, value: 0]. Please contact the administrator.'],
  ['please select a host from the list, or update the set of storages'],
  ['failed to delete from backup storage[uuid:x]'],
  ['resource[uuid:x, type:ImageVO] not found'],
  ['url必须以下列格式开头file:///, http://, https://， ftp://, sftp:// or /'],
  ['the image centos.7.9.Base is in use'],
  ['no such file: /mnt/nas/debian.stable.Server.qcow2, http://10.0.0.1/debian.stable.Server.qcow2'],
  ['操作错误，因为disk is broken'],
])('%j is for people', (text) => {
  expect(isInternalText(text)).toBe(false);
});

test.each([
  ['a.'],
  ['a.b'],
  ['a.b/'],
  ['select '],
  ['update a '],
  ['aException'],
  ['insert into '],
  ['a'],
  [' '],
  ['at ('],
])('a long text of %j is judged in no time', (part) => {
  const long = part.repeat(1_000_000 / part.length).replace('Exception', '');
  expect(cpuMsOf(() => isInternalText(long))).toBeLessThan(1_000);
});
