import type { Rows } from "./drawn.ts";

/** One indicator in one scope, printed in every way there is, by sources that say who counted but for the last. */
export const everyQualifier: Rows = {
  organisations: [{ id: "agency", label: "The Agency" }],
  figures: [
    { source: "first", value: 34, period: "2019-10/2021-05", originator: "agency" },
    { source: "second", value: 36, qualifier: "at-least", period: "2019-10/..", originator: "agency" },
    {
      source: "third",
      value: 20,
      qualifier: "more-than",
      period: "2019-10/2020-03-09",
      originator: "agency",
    },
    { source: "fourth", value: 50, qualifier: "at-most", period: "2019-10/2021-01", originator: "agency" },
    { source: "fifth", value: 30, qualifier: "about", period: "2019-10/2020-12", originator: "agency" },
    {
      source: "sixth",
      value: 25,
      upper: 40,
      best: 30,
      qualifier: "range",
      period: "2019-10/2020-11-30",
      originator: "agency",
    },
    {
      source: "seventh",
      as_printed: "dozens",
      qualifier: "vague",
      period: "2019-10/2021-02-28",
      originator: "agency",
    },
    { source: "eighth", value: 31, qualifier: "at-least", period: "2019-10/2020-02" },
    { source: "ninth", value: 28, upper: 33, qualifier: "range", period: "2019-10/2020-01" },
    { source: "tenth", value: 22, period: "2019-10/2019-12" },
    { source: "first", value: 3, indicator: "injuries" },
  ],
};

export const single: Rows = { figures: [{ value: 3 }] };

const longName =
  "Office of the Special Representative for the Documentation of Casualties and of Missing Persons";
const qualifiers = ["exact", "at-least", "more-than", "about", "range", "at-most", "vague", "less-than"];
const numbers = Array.from({ length: 40 }, (_, index) => index);

/** Forty sources with names too long for a line, values from a few to thousands, sixteen indicators. */
export const crowded: Rows = {
  sources: numbers.map((n) => ({
    id: `s${n}`,
    title: n % 7 === 3 ? `${longName} ${n}` : `Bulletin ${n}`,
    published: `2024-0${1 + (n % 9)}`,
  })),
  indicators: [
    {
      id: "deaths",
      label: "people reported to have been killed in the course of hostilities",
      kind: "count",
    },
    ...numbers
      .slice(0, 16)
      .map((n) => ({ id: `x${n}`, label: `a further thing counted, number ${n}`, kind: "count" })),
  ],
  populations: [
    { id: "civilians", label: "civilians" },
    { id: "women", label: "women and girls whom the authorities of the district registered as displaced" },
  ],
  organisations: numbers
    .slice(0, 18)
    .map((n) => ({ id: `o${n}`, label: n % 5 === 0 ? `${longName}, section ${n}` : `Bureau ${n}` })),
  figures: numbers.flatMap((n) => {
    const qualifier = qualifiers[n % qualifiers.length] ?? "exact";
    const value = 3 + ((n * 7919) % 97) * (n % 5 === 0 ? 31 : 1);
    return [
      {
        source: `s${n}`,
        originator: n % 4 === 0 ? "" : n % 9 === 1 ? `o${n % 18};o${(n + 5) % 18}` : `o${(n * n) % 18}`,
        population: n % 3 ? "civilians" : "women",
        period: `2019-10/${2020 + (n % 4)}-0${1 + (n % 9)}`,
        qualifier,
        ...(qualifier === "vague" ? { as_printed: "dozens" } : { value }),
        ...(qualifier === "range" && { upper: value + 40, best: value + 10 }),
      },
      { source: `s${n}`, indicator: `x${n % 16}`, value: n, originator: n % 2 ? `o${(n * 7) % 18}` : "" },
    ];
  }),
};

/** Zero beside billions, and nothing but zeros. */
export const extremes: Rows = {
  figures: [
    { source: "first", value: 0, period: "2021-01/2021-02" },
    { source: "second", value: 7, period: "2021-01/2021-03" },
    { source: "third", value: 2_500_000_000, qualifier: "at-least", period: "2021-01/2021-02-14" },
    { source: "fourth", value: 1000, upper: 90_000, qualifier: "range", period: "2021-01/2021-02-20" },
    { source: "fifth", value: 20, qualifier: "at-most", period: "2021-01/2021-02-03" },
    { source: "first", indicator: "nothing", value: 0 },
    { source: "second", indicator: "nothing", value: 0, qualifier: "at-most", period: "2020-01/2020-09" },
    { source: "first", indicator: "much", value: 1_234_567_890 },
    { source: "second", indicator: "much", value: 1_100_000_000, upper: 1_300_000_000, qualifier: "range" },
  ],
};

export const inArabic: Rows = {
  sources: [
    { id: "s1", title: "المفوضية العليا لحقوق الإنسان في العراق", published: "2021-04-01" },
    { id: "s2", title: "المرصد العراقي لحقوق الإنسان", published: "2021-05-01" },
  ],
  indicators: [
    { id: "killed", label: "القتلى", kind: "count" },
    { id: "detained", label: "أشخاص اعتُقلوا أو احتُجزوا", kind: "count" },
  ],
  populations: [
    { id: "activists", label: "الناشطون", close: "wider" },
    { id: "wider", label: "الناشطون والصحفيون ومعارضو السلطات" },
  ],
  figures: [
    { source: "s1", indicator: "killed", population: "activists", value: 34 },
    {
      source: "s2",
      indicator: "killed",
      population: "wider",
      value: 36,
      qualifier: "at-least",
      period: "2020-01/2021-02",
    },
    { source: "s2", indicator: "killed", population: "activists", as_printed: "عشرات", qualifier: "vague" },
    { source: "s1", indicator: "detained", value: 30, qualifier: "at-most" },
    { source: "s2", indicator: "detained", population: "wider", value: 12 },
  ],
};

/** One count is higher than nine later ones. */
export const contradictedByNine: Rows = {
  figures: [
    { source: "s0", value: 900, period: "2020-01-01/2020-02-01" },
    ...numbers
      .slice(1, 10)
      .map((n) => ({ source: `s${n}`, value: 10 + n, period: `2020-01-01/2020-03-0${n}` })),
  ],
};

const counted = ["lost", "found", "missing", "sheltered", "moved"];

/** Identities whose numbers are exact, ranges and open to one side, each with one that nobody prints. */
export const identities: Rows = {
  organisations: [{ id: "agency", label: "The Agency" }],
  indicators: counted.map((id) => ({ id, label: `people ${id}`, kind: "stock" })),
  relations: [
    { id: "balance", expression: "lost = found + missing", label: "all are found or missing" },
    { id: "places", expression: "moved = sheltered + 2 * found", label: "all are somewhere" },
  ],
  figures: [
    { indicator: "lost", value: 70, upper: 80, qualifier: "range" },
    { indicator: "found", value: 50, upper: 55, qualifier: "range" },
    { indicator: "sheltered", value: 1_200_000, qualifier: "at-least" },
  ].map((row) => ({ ...row, period: "2020-06-30", originator: "agency" })),
};

/** What a source of May said, and one of June: higher, lower, of another kind, and of things nobody spoke of. */
export const twoIssues: Rows = {
  sources: [
    { id: "may", title: "May", published: "2021-05-01" },
    { id: "june", title: "June", published: "2021-06-01" },
  ],
  organisations: [{ id: "agency", label: "The Agency" }],
  indicators: [
    { id: "killed", label: "killed", kind: "count" },
    { id: "still-missing", label: "still missing", kind: "stock" },
    { id: "displaced", label: "displaced", kind: "count" },
  ],
  figures: [
    { source: "may", indicator: "killed", value: 34, period: "2020-01/2021-04" },
    { source: "june", indicator: "killed", value: 41, period: "2020-01/2021-05", originator: "agency" },
    {
      source: "may",
      indicator: "still-missing",
      value: 20,
      upper: 30,
      qualifier: "range",
      period: "2020-01/2021-04",
    },
    { source: "june", indicator: "still-missing", value: 12, period: "2020-01/2021-05" },
    { source: "june", indicator: "displaced", value: 900, qualifier: "at-least", period: "2020-01/2021-05" },
  ],
};

/** An originator's running total, of which two numbers were replaced: one by its next report, one in the register. */
export const revised: Rows = {
  organisations: [{ id: "agency", label: "The Agency" }],
  sources: [
    { id: "march", title: "March report", published: "2021-03-20" },
    { id: "april", title: "April report", published: "2021-04-20" },
    { id: "may", title: "May report", published: "2021-05-20" },
  ],
  figures: [
    { source: "march", value: 120, period: "2020-01-01/2021-03-01" },
    { source: "april", value: 90, period: "2020-01-01/2021-03-01" },
    { source: "april", value: 140, period: "2020-01-01/2021-04-01", status: "revised" },
    { source: "may", value: 130, period: "2020-01-01/2021-04-01" },
    { source: "may", value: 165, period: "2020-01-01/2021-05-01" },
  ].map((row) => ({ ...row, originator: "agency" })),
};

/** Little of everything, so that every kind of chart is drawn: known by May, and by June. */
export const everyKind: Rows = {
  sources: [
    { id: "may", title: "May bulletin", published: "2021-05-01" },
    { id: "june", title: "June bulletin", published: "2021-06-01" },
  ],
  organisations: [{ id: "agency", label: "The Agency" }],
  indicators: [
    { id: "killed", label: "people killed", label_ar: "القتلى", kind: "count" },
    { id: "lost", label: "people lost", label_ar: "المفقودون", kind: "stock" },
    { id: "found", label: "people found", label_ar: "من عُثر عليهم", kind: "stock" },
    { id: "missing", label: "people missing", label_ar: "من لم يُعثر عليهم", kind: "stock" },
  ],
  relations: [{ id: "balance", expression: "lost = found + missing", label: "all are found or missing" }],
  figures: [
    { source: "may", indicator: "killed", value: 34, period: "2020-01/2021-04", originator: "agency" },
    { source: "june", indicator: "killed", value: 41, qualifier: "at-least", period: "2020-01/2021-05" },
    { source: "june", indicator: "killed", value: 29, period: "2020-01/2021-05-20", originator: "agency" },
    { source: "june", indicator: "killed", as_printed: "dozens", qualifier: "vague", period: "2020-01/.." },
    { source: "june", indicator: "lost", value: 76, period: "2021-05-31", originator: "agency" },
    {
      source: "june",
      indicator: "found",
      value: 55,
      upper: 58,
      qualifier: "range",
      period: "2021-05-31",
      originator: "agency",
    },
  ],
};

/** Arabic names and labels as long as they come. */
export const longInArabic: Rows = {
  sources: [
    {
      id: "s1",
      title: "المفوضية العليا المستقلة لحقوق الإنسان في العراق، التقرير السنوي عن الاحتجاجات والانتهاكات",
      published: "2021-04-01",
    },
    {
      id: "s2",
      title: "بعثة الأمم المتحدة لتقديم المساعدة إلى العراق، تقرير عن المساءلة عن انتهاكات حقوق الإنسان",
      published: "2021-05-01",
    },
    { id: "s3", title: "المرصد", published: "2021-06-01" },
  ],
  organisations: [
    { id: "o1", label: "مكتب الممثل الخاص المعني بتوثيق الضحايا والمفقودين في المحافظات الوسطى والجنوبية" },
    { id: "o2", label: "لجنة حماية الصحفيين" },
  ],
  indicators: [
    { id: "killed", label: "القتلى من المشاركين في الاحتجاجات أو من كانوا على مقربة منها", kind: "count" },
  ],
  populations: [
    {
      id: "activists",
      label: "الناشطون والصحفيون والمدافعون عن حقوق الإنسان ومعارضو السلطات وأقاربهم",
      close: "wider",
    },
    { id: "wider", label: "جميع من احتجّوا سلميًا في الساحات العامة" },
  ],
  figures: [
    {
      source: "s1",
      indicator: "killed",
      population: "activists",
      value: 1_100,
      upper: 1_400,
      qualifier: "range",
      originator: "o1",
    },
    {
      source: "s2",
      indicator: "killed",
      population: "wider",
      value: 36,
      qualifier: "at-least",
      period: "2020-01-14/2021-02-28",
    },
    { source: "s2", indicator: "killed", population: "activists", as_printed: "عشرات", qualifier: "vague" },
    {
      source: "s3",
      indicator: "killed",
      population: "activists",
      value: 900,
      qualifier: "at-most",
      originator: "o1;o2",
    },
    { source: "s3", indicator: "killed", population: "wider", value: 34, originator: "o2" },
  ],
};
