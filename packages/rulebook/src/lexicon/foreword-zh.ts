import { copied, recalled, type Wordings } from './entry.ts';

/** What TSB prints in front of a Recommendation in Chinese: foreword, notes, rights, history. */
export const forewordZh = {
  seriesListNote: recalled('欲了解更详细信息，请查阅ITU-T建议书目录。'),
  forewordPara1: copied(
    'E800',
    '国际电信联盟（ITU）是从事电信领域工作的联合国专门机构。ITU-T（国际电信联盟电信标准化部门）是国际电信联盟的常设机构，负责研究技术、操作和资费问题，并且为在世界范围内实现电信标准化，发表有关上述研究项目的建议书。',
  ),
  forewordPara2: copied(
    'E800',
    '每四年一届的世界电信标准化全会（WTSA）确定ITU-T各研究组的研究课题，再由各研究组制定有关这些课题的建议书。',
  ),
  forewordPara3: copied('E800', 'WTSA第1号决议规定了批准建议书须遵循的程序。'),
  forewordPara4: copied(
    'E800',
    '属ITU-T研究范围的某些信息技术领域的必要标准，是与国际标准化组织（ISO）和国际电工技术委员会（IEC）合作制定的。',
  ),
  forewordNoteHeading: copied('E800', '注'),
  forewordNoteAdministration: copied(
    'E800',
    '本建议书为简明扼要起见而使用的“主管部门”一词，既指电信主管部门，又指经认可的运营机构。',
  ),
  forewordNoteVoluntary: copied(
    'E800',
    '遵守本建议书的规定是以自愿为基础的，但建议书可能包含某些强制性条款（以确保例如互操作性或适用性等），只有满足所有强制性条款的规定，才能达到遵守建议书的目的。“应该”或“必须”等其它一些强制性用语及其否定形式被用于表达特定要求。使用此类用语不表示要求任何一方遵守本建议书。',
  ),
  iprHeading: copied('E800', '知识产权'),
  iprPara1: copied(
    'E800',
    '国际电联提请注意：本建议书的应用或实施可能涉及使用已申报的知识产权。国际电联对无论是其成员还是建议书制定程序之外的其它机构提出的有关已申报的知识产权的证据、有效性或适用性不表示意见。',
  ),
  iprPara2NotReceived: copied(
    'E800',
    '至本建议书批准之日止，国际电联尚未收到实施本建议书可能需要的受专利保护的知识产权的通知。但需要提醒实施者注意的是，这可能并非最新信息，因此特大力提倡他们通过下列网址查询电信标准化局（TSB）的专利数据库：http://www.itu.int/ITU-T/ipr/。',
  ),
  copyrightLine: recalled('© 国际电联 {yyyy}'),
  allRightsReserved: recalled('版权所有。未经国际电联事先书面许可，不得以任何手段复制本出版物的任何部分。'),
} satisfies Wordings;
