import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Opened } from './openByStandard';

/** Whether LibreOffice can be started here. */
export function hasLibreOffice(): boolean {
  return spawnSync('soffice', ['--version']).status === 0;
}

const LIMIT_MS = 150_000;

/**
 * Opens documents in LibreOffice Writer, which runs without a window and with a profile of its
 * own, and gives them back as text, as HTML and as text with all changes accepted or refused.
 * @throws Error when LibreOffice does not open one of them
 */
export async function openInLibreOffice(documents: readonly Uint8Array[]): Promise<Opened[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'handbook-office-'));
  try {
    const profile = path.join(folder, 'profile');
    await start(profile, '--terminate_after_init');
    writeMacro(profile);
    documents.forEach((bytes, index) => writeFileSync(path.join(folder, `${index}.docx`), bytes));
    const base = pathToFileURL(folder).href;
    await start(profile, `macro:///Standard.Handbook.Main("${base}/", "${documents.length}")`);
    return documents.map((_, index) => readOpened(path.join(folder, String(index))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readOpened(file: string): Opened {
  const text = (end: string) => {
    const written = readFileSync(`${file}.${end}`, 'utf8').replace(/^\uFEFF/, '');
    // Each paragraph ends with a line break, the last one too.
    return written.replace(/\n$/, '');
  };
  const html = readFileSync(`${file}.html`, 'utf8');
  const first = (pattern: RegExp) => pattern.exec(html)?.[1] ?? '';
  return {
    lines: text('txt')
      .split('\n')
      .map((line) => line.trim()),
    headings: [...html.matchAll(/<h1[^>]*>(.*?)<\/h1>/gs)].map(([, heading = '']) =>
      heading
        .replace(/<[^>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    ),
    language: first(/<body lang="([^"]*)"/),
    title: first(/<title>(.*?)<\/title>/s),
    accepted: text('accepted.txt'),
    refused: text('refused.txt'),
  };
}

/** Starts LibreOffice and waits for its end. It runs in a group of its own, to be ended as one. */
function start(profile: string, argument: string): Promise<void> {
  const options = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless'];
  const child = spawn('soffice', [...options, '--norestore', argument], {
    detached: true,
    stdio: 'ignore',
  });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`LibreOffice does not end: ${argument}`));
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, LIMIT_MS);
    child.once('error', reject).once('exit', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve();
      else reject(new Error(`LibreOffice ends with ${code}: ${argument}`));
    });
  });
}

/** LibreOffice accepts changes only by a command of its own, and so by a macro. */
const MACRO = `
Sub Main(place As String, count As String)
  On Error GoTo Failed
  For i = 0 To CInt(count) - 1
    Save place & i, "", ""
    Save place & i, "accepted.", ".uno:AcceptAllTrackedChanges"
    Save place & i, "refused.", ".uno:RejectAllTrackedChanges"
  Next i
Failed:
  StarDesktop.terminate()
End Sub

Sub Save(path As String, part As String, change As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  doc = StarDesktop.loadComponentFromURL(path & ".docx", "_blank", 0, hidden())
  If change <> "" Then
    dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
    dispatcher.executeDispatch(doc.CurrentController.Frame, change, "", 0, Array())
  End If
  Export doc, path & "." & part & "txt", "Text (encoded)", "UTF8,LF"
  If change = "" Then Export doc, path & ".html", "HTML (StarWriter)", ""
  doc.close(True)
End Sub

Sub Export(doc As Object, path As String, filter As String, options As String)
  Dim how(1) As New com.sun.star.beans.PropertyValue
  how(0).Name = "FilterName"
  how(0).Value = filter
  how(1).Name = "FilterOptions"
  how(1).Value = options
  doc.storeToURL(path, how())
End Sub
`;

function writeMacro(profile: string): void {
  const folder = path.join(profile, 'user/basic/Standard');
  const type = (name: string) =>
    `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE ${name} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${name.split(':')[1]}.dtd">
`;
  const escaped = MACRO.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'Handbook.xba'),
    `${type('script:module')}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Handbook" script:language="StarBasic">${escaped}</script:module>`,
  );
  writeFileSync(
    path.join(folder, 'script.xlb'),
    `${type('library:library')}<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Handbook"/></library:library>`,
  );
}
