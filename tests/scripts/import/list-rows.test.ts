import { expect, test } from "vitest";
import { readRows } from "../../../scripts/import/list-rows.ts";

const HEAD = "acgmeId,name,specialty,city,state,flags";

test("a row is who and where, with its flags apart", () => {
  const { rows, problems } = readRows(
    `${HEAD}\n1200511001,"Kern  Medical Program",Family Medicine,Bakersfield,CA,new program in ERAS 2027; id seen in one list only\n`,
  );
  expect(problems).toEqual([]);
  expect(rows).toEqual([
    {
      acgmeId: "1200511001",
      name: "Kern Medical Program",
      specialty: "Family Medicine",
      city: "Bakersfield",
      state: "CA",
      flags: ["new program in ERAS 2027", "id seen in one list only"],
    },
  ]);
});

test("what cannot be read is told with its line, all at once", () => {
  const text = [
    HEAD,
    "12005110,A,FM,X,CA,",
    "1200511002,B,FM,X,Cal,",
    "1200511003,,FM,X,CA,",
    "1200511004,C,FM,X,CA,",
    "1200511004,D,FM,Y,CA,",
  ];
  expect(readRows(text.join("\n"))).toMatchObject({
    rows: [{ acgmeId: "1200511004", name: "C" }],
    problems: [
      'line 2: expected an ACGME number of ten digits, found "12005110".',
      'line 3: expected two letters of a state, found "Cal".',
      "line 4: name, specialty and city are needed.",
      "line 6: 1200511004 stands on line 5 too.",
    ],
  });
});

test("lines are those of the file, whatever stands in cells and between rows; cells may be parted by semicolons", () => {
  const text = `\uFEFFsep=;\r\n${HEAD.replaceAll(",", ";")}\r\n\r\n1200511001;"A\r\nProgram";FM;X;CA;\r\n;;;;;\r\n__proto__;B;FM;X;CA;\r\n`;
  expect(readRows(text)).toMatchObject({
    rows: [{ acgmeId: "1200511001", name: "A Program" }],
    problems: ['line 7: expected an ACGME number of ten digits, found "__proto__".'],
  });
});

test("a file that is no such list is refused", () => {
  expect(() => readRows("id,title\n1,x\n")).toThrow(
    "has no column acgmeId, name, specialty, city, state, flags",
  );
});
