import type { VueConstructor } from 'vue';
import { HdCascader } from './cascader';
import { HdCheckboxGroup, HdRadioGroup } from './choice';
import { HdDate } from './date';
import { FillinItem } from './item';
import { HdButton, HdDialog } from './press';
import { HdSelect } from './select';
import { HdInput, HdTextArea } from './text';
import { HdUpload } from './upload';

const kit = {
  FillinItem,
  HdInput,
  HdTextArea,
  HdSelect,
  HdRadioGroup,
  HdCheckboxGroup,
  HdCascader,
  HdDate,
  HdUpload,
  HdButton,
  HdDialog,
};

/** Registers the whole `hd-*` kit. */
export function installKit(Vue: VueConstructor): void {
  for (const [name, component] of Object.entries(kit)) Vue.component(name, component as never);
}
