import { plainText } from '@fg2rec/document';
import { describe, expect, it } from 'vitest';
import { firstParagraph, inlinesOf, p, r, read, remarkCodes, run, textOfBlocks } from './body-support.ts';

const drawing = (
  graphic: string,
  properties = 'id="1" name="Picture 1" descr="A bridge" title="Bridge"',
  inside = '',
): string =>
  `<w:drawing><wp:inline><wp:extent cx="914400" cy="457200"/><wp:docPr ${properties}>${inside}</wp:docPr>` +
  `<a:graphic><a:graphicData>${graphic}</a:graphicData></a:graphic></wp:inline></w:drawing>`;
const picture = (id: string): string =>
  `<pic:pic><pic:nvPicPr><pic:cNvPr id="2" name="in" descr="inner"/></pic:nvPicPr><pic:blipFill><a:blip ${id}/></pic:blipFill>` +
  '<pic:spPr><a:xfrm><a:ext cx="200" cy="100"/></a:xfrm></pic:spPr></pic:pic>';
const box = (text: string): string =>
  `<wps:wsp><wps:spPr><a:xfrm><a:ext cx="50" cy="40"/></a:xfrm></wps:spPr><wps:txbx><w:txbxContent>${p(run(text))}</w:txbxContent></wps:txbx></wps:wsp>`;
const image = { image1: ['image', 'media/a.png'] } as const;
const png = { 'word/media/a.png': 'x' };

describe('DrawingML', () => {
  it('reads a picture with its part, size and description', () => {
    const content = { body: p(r(drawing(picture('r:embed="image1"')))), parts: png, links: image };
    expect(inlinesOf(content, 'picture')).toMatchObject([
      {
        part: 'word/media/a.png',
        contentType: 'image/png',
        description: 'A bridge',
        title: 'Bridge',
        width: 914400,
        height: 457200,
        placement: 'inline',
      },
    ]);
  });

  it('does not fetch a linked picture', () => {
    const deliverable = read({
      body: p(r(drawing(picture('r:link="far"')))),
      links: { far: ['image', 'https://example.com/a.png'] },
    });
    expect(firstParagraph(deliverable).children).toMatchObject([{ link: 'https://example.com/a.png' }]);
    expect(remarkCodes(deliverable)).toEqual(['external-picture']);
  });

  it('says where the part of a picture is missing', () => {
    expect(remarkCodes(read(p(r(drawing(picture('r:embed="nothing"'))))))).toEqual(['relationship-missing']);
  });

  it('puts a link on a picture around it', () => {
    const linked = drawing(picture('r:embed="image1"'), 'id="1" name="a"', '<a:hlinkClick r:id="web"/>');
    const content = {
      body: p(r(linked)),
      parts: png,
      links: { ...image, web: ['hyperlink', 'https://example.com/'] as const },
    };
    const [link] = inlinesOf(content, 'link');
    expect(link).toMatchObject({ url: 'https://example.com/', children: [{ type: 'picture' }] });
  });

  it('reads text boxes, from one branch of the alternatives only', () => {
    const pict = `<w:pict><v:shape><v:textbox><w:txbxContent>${p(run('old'))}</w:txbxContent></v:textbox></v:shape></w:pict>`;
    const content = p(
      r(
        `<mc:AlternateContent><mc:Choice Requires="wps">${drawing(box('new'))}</mc:Choice>` +
          `<mc:Fallback>${pict}</mc:Fallback></mc:AlternateContent>`,
      ),
    );
    const boxes = inlinesOf(content, 'textBox');
    expect(boxes.map(({ children }) => textOfBlocks(children))).toEqual(['new']);
  });

  it('opens groups, and scales what is in them', () => {
    const inner =
      '<wpg:grpSpPr><a:xfrm><a:ext cx="1000" cy="1000"/><a:chExt cx="100" cy="200"/></a:xfrm></wpg:grpSpPr>' +
      `<wpg:grpSp>${picture('r:embed="image1"')}</wpg:grpSp>${box('label')}`;
    const content = { body: p(r(drawing(`<wpg:wgp>${inner}</wpg:wgp>`))), parts: png, links: image };
    const [group] = inlinesOf(content, 'drawing');
    expect(group).toMatchObject({
      kind: 'group',
      children: [
        { type: 'picture', part: 'word/media/a.png', description: 'inner', width: 2000, height: 500 },
        { type: 'textBox', width: 500, height: 200 },
      ],
    });
  });

  it('reads the words of a chart once each, without its values', () => {
    const chart =
      '<c:chartSpace><c:title><a:p><a:r><a:t>Growth</a:t></a:r></a:p></c:title>' +
      '<c:ser><c:tx><c:v>North</c:v></c:tx><c:cat><c:v>2024</c:v></c:cat><c:val><c:v>17</c:v></c:val></c:ser>' +
      '<c:ser><c:tx><c:v>South</c:v></c:tx><c:cat><c:v>2024</c:v></c:cat></c:ser></c:chartSpace>';
    const [found] = inlinesOf(
      {
        body: p(r(drawing('<c:chart r:id="c1"/>'))),
        parts: { 'word/charts/chart1.xml': chart },
        links: { c1: ['chart', 'charts/chart1.xml'] },
      },
      'drawing',
    );
    expect(found).toMatchObject({
      kind: 'chart',
      part: 'word/charts/chart1.xml',
      text: 'Growth\nNorth\n2024\nSouth',
    });
  });

  it('passes over a chart part that is damaged, with a remark', () => {
    const deliverable = read({
      body: p(r(drawing('<c:chart r:id="c1"/>'))),
      parts: { 'word/charts/chart1.xml': '<c:chartSpace><c:title>' },
      links: { c1: ['chart', 'charts/chart1.xml'] },
    });
    expect(remarkCodes(deliverable)).toEqual(['content-unread']);
  });

  it('reads the text of SmartArt and finds the part in which it is drawn', () => {
    const data =
      '<dgm:dataModel><dgm:ptLst><dgm:pt><dgm:t><a:p><a:r><a:t>Plan</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst>' +
      '<dgm:extLst><a:ext><dsp:dataModelExt relId="drawn"/></a:ext></dgm:extLst></dgm:dataModel>';
    const [diagram] = inlinesOf(
      {
        body: p(r(drawing('<dgm:relIds r:dm="data"/>'))),
        parts: { 'word/diagrams/data1.xml': data, 'word/diagrams/drawing1.xml': '<dsp:drawing/>' },
        links: {
          data: ['diagramData', 'diagrams/data1.xml'],
          drawn: ['diagramDrawing', 'diagrams/drawing1.xml'],
        },
      },
      'drawing',
    );
    expect(diagram).toMatchObject({ kind: 'diagram', part: 'word/diagrams/drawing1.xml', text: 'Plan' });
  });
});

describe('VML and OLE', () => {
  it('reads a picture and its size in points, pixels and inches', () => {
    const pict = (size: string): string =>
      `<w:pict><v:shapetype id="t"/><v:shape id="s" alt="Map" style="${size}"><v:imagedata r:id="image1"/></v:shape></w:pict>`;
    const sizes = ['width:10pt;height:1in', 'height:96px;width:2.54cm;position:absolute'].map((size) => {
      const [found] = inlinesOf({ body: p(r(pict(size))), parts: png, links: image }, 'picture');
      return [found?.width, found?.height, found?.placement, found?.description];
    });
    expect(sizes).toEqual([
      [127000, 914400, 'inline', 'Map'],
      [914400, 914400, 'floating', 'Map'],
    ]);
  });

  it('opens a group, in whose units its shapes are measured', () => {
    const group =
      '<w:pict><v:group style="width:100pt;height:50pt" coordsize="1000,1000">' +
      '<v:shape style="width:500;height:500"><v:imagedata r:id="image1"/></v:shape>' +
      `<v:rect><v:textbox><w:txbxContent>${p(run('in'))}</w:txbxContent></v:textbox></v:rect></v:group></w:pict>`;
    const [found] = inlinesOf({ body: p(r(group)), parts: png, links: image }, 'drawing');
    expect(found).toMatchObject({
      kind: 'group',
      children: [{ type: 'picture', width: 635000, height: 317500 }, { type: 'textBox' }],
    });
  });

  it('keeps the words of WordArt', () => {
    const [found] = inlinesOf(
      p(r('<w:pict><v:shape><v:textpath string="DRAFT"/></v:shape></w:pict>')),
      'drawing',
    );
    expect(found).toMatchObject({ kind: 'shape', text: 'DRAFT' });
  });

  it.each([
    ['Equation.3', true],
    ['Equation.DSMT4', true],
    ['MathType.Equation', true],
    ['Visio.Drawing.15', false],
  ])('reads the OLE object %s with its preview', (programId, isFormula) => {
    const object =
      '<w:object><v:shape style="width:10pt;height:10pt"><v:imagedata r:id="image1"/></v:shape>' +
      `<o:OLEObject Type="Embed" ProgID="${programId}" r:id="ole"/></w:object>`;
    const content = {
      body: p(r(object)),
      parts: { ...png, 'word/embeddings/o.bin': 'x' },
      links: { ...image, ole: ['oleObject', 'embeddings/o.bin'] as const },
    };
    expect(inlinesOf(content, 'embeddedObject')).toMatchObject([
      { programId, isFormula, part: 'word/embeddings/o.bin', preview: { part: 'word/media/a.png' } },
    ]);
    expect(plainText(firstParagraph(read(content)))).toBe('');
  });
});
