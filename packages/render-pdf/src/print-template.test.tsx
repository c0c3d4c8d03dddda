import { spawnSync } from 'node:child_process';
import { deflateSync } from 'node:zlib';
import { Text as VendorText, View as VendorView } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Caption, Cell, Figure, Heading, Item, Link, List, Paragraph, Row, Table, Text, View } from './index.js';
import { printTemplate } from './print-template.js';
import { readBack } from './read-back.js';
import { failures, hasPdfcheck, readAloud } from './test-pdfcheck.js';

vi.setConfig({ testTimeout: 60_000 });

const options = { language: 'nb', title: 'Kvittering', author: 'Nordfjorden kommune', date: '2026-11-23' };
const print = (content: ReactNode) =>
  printTemplate(content, { ...options, foot: (page, pages) => `Ark ${page}/${pages}` });

const template = (
  <View>
    <Heading level={1} style={{ fontSize: 20, fontWeight: 700 }}>
      Kvittering for nøkler
    </Heading>
    <Paragraph style={{ marginVertical: 8 }}>
      Du har fått to nøkler. Les mer på <Link src="https://nordfjorden.kommune.no/nokler">sidene våre</Link>. Ta vare på
      dem.
    </Paragraph>
    <List numbering="Disc">
      <Item label="•">En til ytterdøra</Item>
      <Item label="•">En til boden</Item>
    </List>
    <Table style={{ marginTop: 8 }}>
      <Caption>Nøkler</Caption>
      <Row head>
        <Cell scope="Column" style={{ width: 200 }}>
          Nøkkel
        </Cell>
        <Cell scope="Column" style={{ width: 100 }}>
          Antall
        </Cell>
      </Row>
      {Array.from({ length: 60 }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the order is all there is
        <Row key={index}>
          <Cell scope="Row" style={{ width: 200 }}>{`Dør ${index}`}</Cell>
          <Cell style={{ width: 100 }}>{index}</Cell>
        </Row>
      ))}
    </Table>
    <Paragraph lang="se">Giitu</Paragraph>
  </View>
);

describe('a template in JSX', () => {
  it.runIf(hasPdfcheck)('is PDF/A-2a and PDF/UA-1, and read in its order', async () => {
    const bytes = await print(template);
    expect(failures([bytes])).toEqual([]);
    expect(readAloud(bytes).slice(0, 12)).toEqual([
      'H1: Kvittering for nøkler',
      'P: Du har fått to nøkler. Les mer på sidene våre. Ta vare på dem.',
      'Lbl: •',
      'LBody: En til ytterdøra',
      'Lbl: •',
      'LBody: En til boden',
      'Caption: Nøkler',
      'TH: Nøkkel',
      'TH: Antall',
      'TH: Dør 0',
      'TD: 0',
      'TH: Dør 1',
    ]);
  });

  it('repeats its table head on each page, and has its foot there', async () => {
    const { pages, content } = readBack(await print(template));
    expect(pages.length).toBeGreaterThan(1);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain('Antall');
      expect(page).toContain(`Ark ${index + 1}/${pages.length}`);
    }
    expect(content.match(/Antall/g)).toHaveLength(1);
  });

  it('is read back whole when words are set in capitals, cut, marked for the eye alone, or set by a handler', async () => {
    const bytes = await print(
      <View>
        <Heading level={1} style={{ textTransform: 'uppercase' } as object}>
          Straße og ærlighet
        </Heading>
        <Paragraph style={{ width: 60 }}>{'Rehabiliteringskoordineringsansvarlig '.repeat(3)}</Paragraph>
        <Text tag={{ role: 'Artifact' }}>Pynt</Text>
        <Paragraph>
          Se <Link src="https://nordfjorden.kommune.no/">sidene</Link>
          {' og '}
          {7} brev.
        </Paragraph>
      </View>,
    );
    expect(readBack(bytes).content).not.toContain('Pynt');
  });

  it('may use the nodes of react-pdf itself, with tags', async () => {
    const tag = { tag: { role: 'P' } } as object;
    const { content } = readBack(
      await print(
        <VendorView>
          <VendorText {...tag}>Vår egen mal</VendorText>
        </VendorView>,
      ),
    );
    expect(content).toContain('Vår egen mal');
  });
});

describe('a picture', () => {
  const png = (colourType: number, bytes: number) => {
    const chunk = (type: string, data: Buffer) => {
      const head = Buffer.alloc(8);
      head.writeUInt32BE(data.length);
      head.write(type, 4, 'latin1');
      return Buffer.concat([head, data, Buffer.alloc(4)]);
    };
    const size = Buffer.alloc(13);
    for (const [at, value] of [
      [0, 2],
      [4, 3],
    ] as const)
      size.writeUInt32BE(value, at);
    size.set([8, colourType, 0, 0, 0], 8);
    const rows = deflateSync(Buffer.alloc((2 * bytes + 1) * 3));
    return Buffer.concat([
      Buffer.from('89504e470d0a1a0a', 'hex'),
      chunk('IHDR', size),
      chunk('IDAT', rows),
      chunk('IEND', Buffer.alloc(0)),
    ]);
  };
  const figure = (image: Uint8Array) => print(<Figure alt="Kommunens våpen" image={image} width={20} height={30} />);

  it.runIf(hasPdfcheck)('has words, and its place', async () => {
    const bytes = await figure(png(2, 3));
    expect(failures([bytes])).toEqual([]);
    expect(readAloud(bytes)).toEqual(['Figure: Kommunens våpen']);
  });

  it.each([
    ['transparent', png(6, 4)],
    ['neither', Buffer.from('GIF89a')],
    ['cut off', png(2, 2)],
    ['broken', png(2, 3).subarray(0, 50)],
    ['broken', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0xff, 0xd9])],
  ])('is refused when it is %s', async (what, image) => {
    await expect(figure(image)).rejects.toMatchObject({ code: 'image-unusable' });
    await expect(figure(image)).rejects.toThrow(what);
  });
});

describe('a template is refused', () => {
  it.each([
    ['untagged-text', <Text key="a">Løs tekst</Text>],
    [
      'untagged-text',
      <View key="a" tag={{ role: 'Sect' }}>
        <Text>Løs tekst</Text>
      </View>,
    ],
    [
      'heading-order',
      <Heading key="a" level={2}>
        For dypt
      </Heading>,
    ],
    [
      'table-head',
      <Table key="a">
        <Row>
          <Cell>Uten hode</Cell>
        </Row>
      </Table>,
    ],
    ['missing-alt', <View key="a" image={new Uint8Array([0xff, 0xd8])} style={{ width: 10, height: 10 }} />],
    ['untagged-text', <View key="a">{0}</View>],
    [
      'text-lost',
      <Paragraph key="a" style={{ maxLines: 1 } as object}>
        {'Mer enn én linje. '.repeat(20)}
      </Paragraph>,
    ],
    ['missing-glyph', <Paragraph key="a">☎</Paragraph>],
    [
      'typeface-unknown',
      <Paragraph key="a" style={{ fontFamily: 'Helvetica' }}>
        Annen skrift
      </Paragraph>,
    ],
    ['does-not-fit', <View key="a" style={{ height: 2000 }} />],
  ] as const)('with %s', async (code, content) => {
    await expect(print(content)).rejects.toMatchObject({ code });
  });

  it('when a component of it fails, and nothing of it is printed', () => {
    // A process of its own: here react-pdf has been loaded before us, with a console of its own.
    const script = `
      import { createElement } from 'react';
      import { printTemplate } from './print-template.tsx';
      const Failing = ({ name }) => { throw new Error('no such person: ' + name); };
      const options = { language: 'nb', title: 'A', author: 'B', date: '2026-11-23' };
      await printTemplate(createElement(Failing, { name: 'Iben' }), options).catch(({ code }) => process.stdout.write(code));`;
    const flags = ['--conditions=@hjemmel/source', '--import', 'tsx', '--input-type=module', '-e', script];
    const { stdout, stderr } = spawnSync(process.execPath, flags, { cwd: import.meta.dirname, encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: 'template-failed', stderr: '' });
  });

  it('when words are lost in it, naming the block', async () => {
    const cut = (
      <View>
        <Paragraph source="«a» (/a)">Hel</Paragraph>
        <Paragraph source="«b» (/b)" style={{ maxLines: 1 } as object}>
          {'Mer enn én linje. '.repeat(20)}
        </Paragraph>
        <Paragraph>Slutt</Paragraph>
      </View>
    );
    await expect(print(cut)).rejects.toThrow('The block «b» (/b) is not whole in the PDF.');
    const loose = <View tag={{ role: 'Sect', source: '«c» (/c)' }}>Løse ord</View>;
    await expect(print(loose)).rejects.toThrow('In the block «c» (/c): words stand outside any text');
  });

  it('naming the block it comes from', async () => {
    const skipped = (
      <View>
        <Heading level={1}>Brev</Heading>
        <Heading level={3} source="«tiltak» (/tiltak/0)">
          For dypt
        </Heading>
      </View>
    );
    await expect(print(skipped)).rejects.toThrow(
      'In the block «tiltak» (/tiltak/0): a heading of level 3 follows level 1.',
    );
  });
});
