import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanPage } from './pageScan';

test('finds inline scripts that run', () => {
  const page = `<script>a()</script><script type=module>b()</script><script type="text/javascript">c()</script>
    <script type=importmap>{}</script><svg><script>d()</script></svg><template><script>e()</script></template>`;
  expect(scanPage(page).scripts.sort()).toEqual(['a()', 'b()', 'c()', 'd()', 'e()', '{}']);
});

test('leaves out files and data', () => {
  const page = `<script src=/assets/js/main.js defer></script><script data-rh=true type=application/ld+json>{"@type":"Article"}</script>
    <script type=application/json>{}</script><!-- <script>no()</script> --><textarea><script>no()</script></textarea>`;
  expect(scanPage(page).scripts).toEqual([]);
});

test('reads attributes with any quotes, or none, and decodes them', () => {
  const page = `<p style=color:red></p><p style='top: 0'></p><P STYLE="content:&quot;&amp;&quot;"></p><svg style="display: none;"></svg>`;
  expect(scanPage(page).styleAttributes.sort()).toEqual(
    ['color:red', 'content:"&"', 'display: none;', 'top: 0'].sort(),
  );
});

test('looks past what only resembles a style attribute', () => {
  const page = '<p data-style=a title="<p style=b>"> style=c <code>&lt;p style=d></code></p>';
  expect(scanPage(page).styleAttributes).toEqual([]);
});

test('reads what readers without scripts see', () => {
  const page = '<body><noscript><style>p{}</style><p style=top:0></noscript>';
  expect(scanPage(page)).toMatchObject({ styles: ['p{}'], styleAttributes: ['top:0'] });
});

test('names code that no hash can allow', () => {
  const page = `<button onclick=go() disabled>x</button><a href=" javascript:go()">y</a><p data-onclick=1>z</p>`;
  expect(scanPage(page).unhashable.sort()).toEqual(['href=" javascript:go()"', 'onclick="go()"']);
});

test('knows forms that are sent from those that stay in the page', () => {
  expect(scanPage('<form><input></form>').sendsForm).toBe(false);
  expect(scanPage('<form action=/search><input></form>').sendsForm).toBe(true);
});

test('gives back any style attribute that was written into a page', () => {
  const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  // Carriage returns and NUL are rewritten by every HTML parser before a hash is taken.
  const style = fc.string({ unit: 'grapheme' }).filter((text) => !/[\r\0]/.test(text));
  fc.assert(
    fc.property(style, (text) => {
      expect(scanPage(`<p style="${escape(text)}">`).styleAttributes).toEqual([text]);
    }),
  );
});
