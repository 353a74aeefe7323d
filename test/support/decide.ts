import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from './run.ts';

export interface Wish {
  readonly file: string;
  readonly decision: 'accept' | 'reject';
}

/**
 * Plain text of Word files after LibreOffice has accepted or rejected all their tracked changes, in the order asked
 * for; undefined where it could not open a file.
 */
export async function decidedText(wishes: readonly Wish[]): Promise<(string | undefined)[]> {
  const folder = mkdtempSync(join(tmpdir(), 'fg2rec-decide-'));
  const profile = join(folder, 'profile');
  const library = join(profile, 'user/basic/Standard');
  const office = async (...args: string[]): Promise<void> => {
    const install = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    await run('soffice', [install, '--headless', '--norestore', ...args], { timeout: 280_000 });
  };
  const outputs = wishes.map((_, index) => join(folder, `${index}.txt`));
  const calls = wishes.map(
    ({ file, decision }, index) =>
      `Decide("${pathToFileURL(file).href}", "${pathToFileURL(outputs[index] ?? '').href}", ".uno:${decision === 'accept' ? 'Accept' : 'Reject'}AllTrackedChanges")`,
  );
  // The first start makes the profile, with an empty module that is then filled.
  await office('--terminate_after_init');
  writeFileSync(
    join(library, 'Module1.xba'),
    moduleOf(`${subroutine}\nSub Main\n${calls.join('\n')}\nEnd Sub\n`),
  );
  await office('macro:///Standard.Module1.Main');
  return outputs.map((output) => {
    try {
      return readFileSync(output, 'utf8');
    } catch {
      return undefined;
    }
  });
}

const subroutine = `Sub Decide(source As String, target As String, command As String)
  On Error GoTo Failed
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  helper = createUnoService("com.sun.star.frame.DispatchHelper")
  helper.executeDispatch(document.CurrentController.Frame, command, "", 0, Array())
  Dim filter(1) As New com.sun.star.beans.PropertyValue
  filter(0).Name = "FilterName"
  filter(0).Value = "Text (encoded)"
  filter(1).Name = "FilterOptions"
  filter(1).Value = "UTF8"
  document.storeToURL(target, filter())
  document.close(True)
Failed:
End Sub
`;

function moduleOf(code: string): string {
  const escaped = code.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">\n<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escaped}</script:module>`;
}
