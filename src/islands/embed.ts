/** Entry of every embed: what the host asks for, the height it is told, the links it opens. */
import { readEmbedOptions } from '../model/embed-options.ts';
import { wearOptions } from './embed/look.ts';
import { sendLinks } from './embed/links.ts';
import { narrowList } from './embed/list.ts';
import { goBySteps } from './embed/stepper.ts';
import { chooseStep } from './embed/step.ts';
import { tellHeight } from './embed/height.ts';

const root = document.querySelector<HTMLElement>('[data-embed]');
if (root) {
  const steps = root.dataset.steps?.split(' ') ?? [];
  const { options, ignored } = readEmbedOptions(location.search, steps);
  for (const one of ignored) console.info(`Tenun Dua Kota: the option ${JSON.stringify(one)} is not known here`);
  wearOptions(document, options);
  narrowList(root, options);
  chooseStep(root, options);
  goBySteps(root, options);
  sendLinks(window);
  tellHeight(window, root);
}
