import { Plus, Search } from 'lucide-react';
import { Avatar } from '../kit/avatar.tsx';
import { Button, IconButton } from '../kit/button.tsx';
import { EmptyState, Notice } from '../kit/notice.tsx';
import { SwitchField } from '../kit/switch-field.tsx';
import { Chip, Pill, Tag } from '../kit/tag.tsx';
import { TextArea, TextField } from '../kit/text-field.tsx';
import { KeyHint, ProgressBar, Skeleton } from '../kit/waiting.tsx';
import type { Scene } from './scene.ts';

const nothing = (): void => {};
const hues = [0, 1, 2, 3, 4, 5, 6, 7];
const tones = ['neutral', 'accent', 'late', 'due', 'done', 'note'] as const;

function Buttons() {
  return (
    <div className="scene-row">
      <Button variant="primary">保存</Button>
      <Button>取消</Button>
      <Button variant="plain" icon={<Plus aria-hidden="true" />}>
        加一个
      </Button>
      <Button variant="danger">删除</Button>
      <Button isBusy>保存</Button>
      <Button disabled>保存</Button>
      <IconButton label="查找" icon={<Search aria-hidden="true" />} />
    </div>
  );
}

function Fields() {
  return (
    <div className="scene-column">
      <TextField label="姓名" requiredMark="必填" value="苏晚" onChange={nothing} />
      <TextField
        label="金额"
        value="很多"
        onChange={nothing}
        error="金额看不懂"
        hint="写数字就行"
      />
      <TextArea label="内容" value="两行字\n在这里" onChange={nothing} />
      <SwitchField label="勿扰" hint="不再提醒" isOn onChange={nothing} />
      <SwitchField label="通知" isOn={false} onChange={nothing} />
    </div>
  );
}

function Small() {
  return (
    <div className="scene-column">
      <div className="scene-row">
        {hues.map((hue) => (
          <Tag key={hue} name={`标签 ${hue}`} hue={hue} removeLabel="去掉" onRemove={nothing} />
        ))}
      </div>
      <div className="scene-row">
        {tones.map((tone) => (
          <Pill key={tone} tone={tone}>
            12
          </Pill>
        ))}
        <Chip onClick={nothing}>周五</Chip>
        <Chip onClick={nothing} isPressed>
          明天
        </Chip>
        <KeyHint keys="⌘K" />
      </div>
      <div className="scene-row">
        <Avatar name="苏晚" />
        <Avatar name="Ann" size="large" />
        <Avatar name="阿哲" isKnown={false} />
      </div>
    </div>
  );
}

function Messages() {
  return (
    <div className="scene-column">
      <Notice tone="error" title="没有保存：磁盘空间不够" actions={<Button>重试</Button>}>
        已输入的内容还在这里。清理空间后再试。
      </Notice>
      <Notice tone="warn" title="三行没有读懂">
        其余 297 行已经导入。
      </Notice>
      <Notice tone="info" title="只在这台电脑上">
        没有内容离开这里。
      </Notice>
      <EmptyState title="还没有跟进" action={<Button>加跟进</Button>}>
        写“周五问样品”试试。
      </EmptyState>
      <Skeleton label="正在打开" />
      <ProgressBar label="导入" value={180} max={300} words="180 / 300" />
    </div>
  );
}

/** The controls by themselves. */
export const kitScenes: readonly Scene[] = [
  { title: 'buttons', view: <Buttons /> },
  { title: 'fields', view: <Fields /> },
  { title: 'tags, pills, avatars', view: <Small /> },
  { title: 'messages and waiting', view: <Messages /> },
];
