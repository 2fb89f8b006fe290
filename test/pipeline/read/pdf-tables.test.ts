/** The tables of a PDF, row by row. */
import { describe, expect, it } from 'vitest';
import { prose, row, type Print } from '../../pdf-file.ts';
import { linesFrom, wide } from './pdf-lines.ts';

describe('the tables of a PDF', () => {
  const edges = [260, 330, 400];
  const header = (y: number): Print[] => [
    ...row(['Politikområde'], y, edges),
    ...row(['', 'Korrigeret', 'Regnskab', 'Afvigelse'], y, [275, 345, 415]).map((print) => ({
      ...print,
      x: print.x - 15,
    })),
    ...row(['', 'budget 2023', '2023', ''], y + 10, [272, 335, 400]).map((print) => ({ ...print, x: print.x - 12 })),
  ];

  it('have one header row, joined labels, empty cells and sections', async () => {
    const rows = await linesFrom([
      ...prose(['Tabel 1. Regnskab 2023 (1.000 kr.)'], 60),
      ...header(80),
      ...row(['Drift'], 106, edges),
      ...row(['Biblioteker', '18.450', '17.310', '-1.140'], 120, edges),
      ...row(['Idræt, haller og', '24.900', '', '375'], 134, edges),
      ...row(['svømmebade'], 144, edges),
      ...row(['Museer', '6.150', '5.015', '-1.135'], 158, edges),
      ...row(['I alt', '49.500', '47.600', '-1.900'], 172, edges),
      ...prose(['Afvigelsen på museerne skyldes et sent tilskud fra staten til udstillingen.'], 200),
    ]);
    expect(rows).toEqual([
      'Tabel 1. Regnskab 2023 (1.000 kr.)',
      'Politikområde\tKorrigeret budget 2023\tRegnskab 2023\tAfvigelse',
      'Drift\t\t\t',
      'Biblioteker\t18.450\t17.310\t-1.140',
      'Idræt, haller og svømmebade\t24.900\t\t375',
      'Museer\t6.150\t5.015\t-1.135',
      'I alt\t49.500\t47.600\t-1.900',
      'Afvigelsen på museerne skyldes et sent tilskud fra staten til udstillingen.',
    ]);
  });

  it('go on over a page break, the repeated header left out', async () => {
    const rows = await linesFrom(
      [
        ...header(740),
        ...row(['Biblioteker', '18.450', '17.310', '-1.140'], 766, edges),
        ...row(['Museer', '6.150', '5.015', '-1.135'], 780, edges),
      ],
      [
        ...header(60),
        ...row(['Idræt', '24.900', '25.275', '375'], 86, edges),
        ...row(['I alt', '49.500', '47.600', '-1.900'], 100, edges),
      ],
    );
    expect(rows.map((line) => line.split('\t')[0])).toEqual([
      'Politikområde',
      'Biblioteker',
      'Museer',
      'Idræt',
      'I alt',
    ]);
    expect(rows.every((line) => line.split('\t').length === 4)).toBe(true);
  });

  it('keep the names and labels that a page break parts from their rows', async () => {
    const names = async (...tops: (readonly Print[])[]): Promise<(string | undefined)[]> =>
      (await linesFrom(...tops)).map((line) => line.split('\t')[0]);
    const rows = (y: number): Print[] => [
      ...row(['Biblioteker', '18.450', '17.310', '-1.140'], y, edges),
      ...row(['Museer', '6.150', '5.015', '-1.135'], y + 14, edges),
    ];
    const overleaf = row(['Veje', '24.900', '25.275', '375'], 100, edges);
    expect(
      await names([...header(720), ...rows(746), ...row(['Teknik'], 774, edges)], [...header(74), ...overleaf]),
    ).toEqual(['Politikområde', 'Biblioteker', 'Museer', 'Teknik', 'Veje']);
    expect(await names([...header(720), ...row(['Kultur'], 744, edges)], [...header(74), ...rows(100)])).toEqual([
      'Politikområde',
      'Kultur',
      'Biblioteker',
      'Museer',
    ]);
    expect(
      await names(
        [...header(720), ...rows(746), ...row(['Idræt, haller og', '24.900', '25.275', '375'], 774, edges)],
        [...header(74), ...row(['svømmebade'], 97, edges), ...row(['Veje', '33.100', '33.200', '100'], 111, edges)],
      ),
    ).toEqual(['Politikområde', 'Biblioteker', 'Museer', 'Idræt, haller og svømmebade', 'Veje']);
  });

  it('have headings that stand over groups of columns', async () => {
    const six = [200, 260, 330, 390, 450, 520];
    const measures = ['Budget', 'Regnskab', 'Afvigelse'];
    expect(
      await linesFrom([
        ...[250, 440].map((x, at) => ({ x: x - 10, y: 90, text: `202${3 + at}`, size: 9 })),
        ...row(['Område'], 102, six),
        ...six.map((edge, at) => ({ x: edge - 38, y: 102, text: measures[at % 3] ?? '', size: 9 })),
        ...row(['Biblioteker', '18.450', '17.310', '-1.140', '18.600', '18.900', '300'], 116, six),
        ...row(['Museer', '6.150', '5.015', '-1.135', '6.200', '6.200', '0'], 130, six),
      ]),
    ).toEqual([
      'Område\t2023 Budget\t2023 Regnskab\t2023 Afvigelse\t2024 Budget\t2024 Regnskab\t2024 Afvigelse',
      'Biblioteker\t18.450\t17.310\t-1.140\t18.600\t18.900\t300',
      'Museer\t6.150\t5.015\t-1.135\t6.200\t6.200\t0',
    ]);
  });

  it('leave their caption alone where it is centred above them', async () => {
    expect(
      await linesFrom([
        { x: 170, y: 90, text: 'Tabel 3. Regnskab 2023 (1.000 kr.)', size: 9 },
        ...header(104),
        ...row(['Biblioteker', '18.450', '17.310', '-1.140'], 130, edges),
        ...row(['Museer', '6.150', '5.015', '-1.135'], 144, edges),
      ]),
    ).toEqual([
      'Tabel 3. Regnskab 2023 (1.000 kr.)',
      'Politikområde\tKorrigeret budget 2023\tRegnskab 2023\tAfvigelse',
      'Biblioteker\t18.450\t17.310\t-1.140',
      'Museer\t6.150\t5.015\t-1.135',
    ]);
  });

  it('have cells of their own also where only a narrow gap without a space parts them', async () => {
    expect(
      await linesFrom([
        ...prose(wide, 60),
        { x: 60, y: 120, text: 'Område' },
        { x: 150, y: 120, text: 'Korrigeret budget' },
        { x: 231.2, y: 120, text: 'Forventet regnskab' },
        { x: 322.7, y: 120, text: 'Afvigelse' },
        { x: 60, y: 135, text: 'Biblioteker' },
        ...[150, 231.2, 322.7].map((x, at) => ({ x, y: 135, text: `1${at},6` })),
        { x: 60, y: 150, text: 'Museer' },
        ...[150, 231.2, 322.7].map((x, at) => ({ x, y: 150, text: `2${at},4` })),
      ]),
    ).toEqual([
      expect.stringContaining('Kulturområdet'),
      'Område\tKorrigeret budget\tForventet regnskab\tAfvigelse',
      'Biblioteker\t10,6\t11,6\t12,6',
      'Museer\t20,4\t21,4\t22,4',
    ]);
  });

  it('take headers written upwards or downwards over their columns', async () => {
    const upwards = (text: string, x: number): Print => ({ x, y: 120, text, size: 9, upwards: true });
    const rows = [
      ...row(['Biblioteker', '18.450', '17.310', '-1.140'], 140, edges),
      ...row(['Museer', '6.150', '5.015', '-1.135'], 154, edges),
    ];
    const edge = { x: 20, y: 600, text: 'Sagsnr. 12', upwards: true };
    expect(
      await linesFrom([
        edge,
        ...row(['Område'], 120, edges),
        upwards('Korrigeret', 245),
        upwards('budget', 256),
        upwards('Regnskab', 322),
        upwards('Afvigelse', 392),
        ...rows,
      ]),
    ).toEqual([
      'Område\tKorrigeret budget\tRegnskab\tAfvigelse',
      'Biblioteker\t18.450\t17.310\t-1.140',
      'Museer\t6.150\t5.015\t-1.135',
      'Sagsnr. 12',
    ]);
  });

  it('have sections named in the middle of all columns, below the header and between rows', async () => {
    expect(
      await linesFrom([
        ...header(80),
        { x: 195, y: 106, text: 'Inden for servicerammen', size: 9 },
        ...row(['Biblioteker', '18.450', '17.310', '-1.140'], 120, edges),
        ...row(['Museer', '6.150', '5.015', '-1.135'], 134, edges),
        { x: 195, y: 148, text: 'Uden for servicerammen', size: 9 },
        ...row(['Pension', '9.100', '9.200', '100'], 162, edges),
      ]),
    ).toEqual([
      'Politikområde\tKorrigeret budget 2023\tRegnskab 2023\tAfvigelse',
      'Inden for servicerammen\t\t\t',
      'Biblioteker\t18.450\t17.310\t-1.140',
      'Museer\t6.150\t5.015\t-1.135',
      'Uden for servicerammen\t\t\t',
      'Pension\t9.100\t9.200\t100',
    ]);
  });

  it('have a total whose cells are set otherwise than those above it', async () => {
    const left = (texts: readonly string[], y: number, xs: readonly number[]): Print[] =>
      texts.map((text, at) => ({ x: xs[at] ?? 0, y, text, size: 9 }));
    const places = [60, 200, 300, 400];
    expect(
      await linesFrom([
        ...left(['Område', 'Budget', 'Regnskab', 'Afvigelse'], 90, [80, 222, 318, 416]),
        ...left(['Biblioteker', '18.450', '17.310', '-1.140'], 104, places),
        ...left(['Museer', '6.150', '5.015', '-1.135'], 118, places),
        ...left(['I alt', '24.600', '22.325', '-2.275'], 132, [88, 234, 334, 434]),
      ]),
    ).toEqual([
      'Område\tBudget\tRegnskab\tAfvigelse',
      'Biblioteker\t18.450\t17.310\t-1.140',
      'Museer\t6.150\t5.015\t-1.135',
      'I alt\t24.600\t22.325\t-2.275',
    ]);
  });

  it('have a caption of few words in the middle above all their columns, which heads none', async () => {
    const rows = [
      ...row(['Biblioteker', '18,4', '17,3'], 118, [300, 380]),
      ...row(['Museer', '6,1', '5,0'], 132, [300, 380]),
    ];
    expect(
      await linesFrom([
        { x: 194, y: 90, text: 'Driftsudgifter', size: 9 },
        ...row(['Område'], 104, []),
        { x: 280, y: 104, text: '2023', size: 9 },
        { x: 360, y: 104, text: '2024', size: 9 },
        ...rows,
      ]),
    ).toEqual(['Driftsudgifter', 'Område\t2023\t2024', 'Biblioteker\t18,4\t17,3', 'Museer\t6,1\t5,0']);
  });

  it('have labels that leave but a space before the first figure', async () => {
    const label = 'Finansiering af kassebeholdningen';
    const left = 93.8;
    expect(
      await linesFrom([
        ...prose(wide, 30),
        ...row(['', '2024', '2025', '2026'], 90, edges),
        ...row(['Drift', '1.100', '900', '450'], 104, edges, left),
        ...row(['Anlæg', '1.250', '0', '0'], 118, edges, left),
        { x: left, y: 132, text: `${label} -2.350`, size: 9 },
        ...row(['', '', '-900', '-450'], 132, edges),
      ]),
    ).toContain(`${label}\t-2.350\t-900\t-450`);
  });

  it('end where the borders of their columns end, and have no columns that only borders within borders make', async () => {
    const across = [70, 90, 110];
    const down = [50, 55, 160, 230, 300];
    expect(
      await linesFrom({
        strokes: [
          ...across.map((y) => ({ from: [50, y] as const, to: [300, y] as const })),
          ...down.map((x) => ({ from: [x, 70] as const, to: [x, 132] as const })),
        ],
        prints: [
          ...row(['Område', 'Budget', 'Regnskab'], 84, [220, 290]),
          ...row(['Veje', '61,4', '56,7'], 104, [220, 290]),
          ...row(['I alt', '61,4', '56,7'], 125, [220, 290]),
        ],
      }),
    ).toEqual(['Område\tBudget\tRegnskab', 'Veje\t61,4\t56,7', 'I alt\t61,4\t56,7']);
  });

  it('are told by their drawn borders, however their cells are aligned', async () => {
    const across = [70, 90, 120, 140];
    const down = [55, 160, 230, 300];
    const [rows] = [
      await linesFrom({
        strokes: [
          ...across.map((y) => ({ from: [55, y] as const, to: [300, y] as const })),
          ...down.map((x) => ({ from: [x, 70] as const, to: [x, 140] as const })),
        ],
        prints: [
          ...row(['Område'], 84, []),
          { x: 165, y: 84, text: 'Budget', size: 9 },
          { x: 236, y: 84, text: 'Regnskab', size: 9 },
          ...row(['Veje og'], 102, []),
          ...row(['broer'], 113, []),
          { x: 164, y: 107, text: '61,4', size: 9 },
          { x: 280, y: 107, text: '56,7', size: 9 },
          ...row(['I alt'], 134, []),
          { x: 164, y: 134, text: '61,4', size: 9 },
          { x: 280, y: 134, text: '56,7', size: 9 },
        ],
      }),
    ];
    expect(rows).toEqual(['Område\tBudget\tRegnskab', 'Veje og broer\t61,4\t56,7', 'I alt\t61,4\t56,7']);
  });

  it('are not made of prose that holds numbers', async () => {
    const rows = await linesFrom(
      prose(
        [
          'Udvalget bruger 12,4 mio. kr. i 2024 og 13,1 mio. kr. i 2025 til veje, og der er afsat 2,0 mio. kr. til',
          'broer i 2024 mod 1,5 mio. kr. i 2023. Hertil kommer 0,7 mio. kr. til stier og 0,4 mio. kr. til skilte i',
          '2024, som ikke bruges før 2026.',
        ],
        100,
      ),
    );
    expect(rows).toHaveLength(1);
  });
});
