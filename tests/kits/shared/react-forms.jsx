import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { checkAccount, checkIdentity } from './check.js';
import { emptyAccount, emptyIdentity, field, pathOf, regionNames, regions, wait } from './data.js';
import { send } from './native.js';
import { accountModel, identityModel, practice } from './practice.js';

const tree = regions();

/**
 * Mounts an identity form whose state is this module's and whose looks are the kit's. In: `Form`, which gets `get(one)`
 * and `set(one)`; what is empty in the kit's eyes; and `word`, the word of a select's value where that is not the value.
 */
export function mountIdentity(Form, { empty, word = (value) => value ?? '', date } = {}) {
  function Identity() {
    const [state, setState] = useState(() => emptyIdentity(empty));
    const model = () =>
      identityModel(state, {
        region: (codes) => regionNames(codes, tree),
        files: (names) => names,
        word: (value, key, group) => word(value, field(group, key)),
        ...(date && { date }),
      });
    practice({ page: 'identity', model, validate: () => checkIdentity(model()) });
    const get = (one) => pathOf(one).reduce((value, key) => value[key], state);
    const set = (one) => (value) =>
      setState((now) =>
        one.group ? { ...now, [one.group]: { ...now[one.group], [one.key]: value } } : { ...now, [one.key]: value },
      );
    return <Form get={get} set={set} />;
  }
  createRoot(document.querySelector('#app')).render(<Identity />);
}

/** The same for the account form: `Form` gets the state and `set(key)`. */
export function mountAccount(Form) {
  function Account() {
    const [state, setState] = useState(emptyAccount);
    practice({ page: 'account', model: () => accountModel(state), validate: () => checkAccount(state) });
    return <Form state={state} set={(key) => (value) => setState((now) => ({ ...now, [key]: value }))} />;
  }
  createRoot(document.querySelector('#app')).render(<Account />);
}

/** Sends a file as soon as it is chosen, for kits whose file control only chooses. Out: what it says, and how to give it one. */
export function useUpload(set) {
  const [said, say] = useState('');
  const take = async (file) => {
    set([]);
    if (!file) return say('');
    say(`${file.name} 上传中…`);
    await send(file);
    say(`${file.name} 上传成功`);
    set([file.name]);
  };
  return [said, take];
}

/** Cities that are asked for when a province is chosen. Out: the cities, and what chooses a province. */
export function useCities(set) {
  const [cities, setCities] = useState([]);
  const choose = async (province) => {
    set([province]);
    setCities([]);
    await wait(500);
    setCities(tree.find((node) => node.value === province).children);
  };
  return [cities, choose];
}
