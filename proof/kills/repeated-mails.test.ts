import { describe, expect, test } from "vitest";
import { judgeRepeatedMails } from "./repeated-mails.ts";

const mail = (...receivedAt: number[]) => ({ messageId: "<a@shop>", receivedAt });

describe("a mail that came twice", () => {
  test("is a fault when nothing was killed, or only before the first or after the last copy", () => {
    for (const kills of [[], [{ at: 1000 }], [{ at: 9000 }]]) {
      expect(judgeRepeatedMails([mail(5000, 8000)], kills)).toEqual({ explained: 0, unexplained: ["<a@shop>"] });
    }
  });

  test("is explained by a kill between its copies", () => {
    expect(judgeRepeatedMails([mail(8000, 5000)], [{ at: 5001 }])).toEqual({ explained: 1, unexplained: [] });
  });

  test("needs a kill for each further copy", () => {
    expect(judgeRepeatedMails([mail(5000, 8000, 9000)], [{ at: 6000 }]).unexplained).toHaveLength(1);
    expect(judgeRepeatedMails([mail(5000, 8000, 9000)], [{ at: 6000 }, { at: 8500 }]).explained).toBe(2);
  });
});

test("a mail that came once needs no kill", () => {
  expect(judgeRepeatedMails([mail(5000)], [])).toEqual({ explained: 0, unexplained: [] });
});
