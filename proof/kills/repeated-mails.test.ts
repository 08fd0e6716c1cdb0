import { describe, expect, test } from "vitest";
import { judgeRepeatedMails } from "./repeated-mails.ts";

const mail = (...receivedAt: number[]) => ({ messageId: "<a@shop>", receivedAt });

const kill = (at: number, until = at) => ({ at, until });

describe("a mail that came twice", () => {
  test("is a fault when nothing was killed, or only before the first or after the last copy", () => {
    for (const kills of [[], [kill(1000)], [kill(1000, 4000)], [kill(9000)]]) {
      expect(judgeRepeatedMails([mail(5000, 8000)], kills)).toEqual({ explained: 0, unexplained: ["<a@shop>"] });
    }
  });

  test("is explained by a kill between its copies, and by one that was not over when the first came", () => {
    for (const one of [kill(5001), kill(4000, 6000)]) {
      expect(judgeRepeatedMails([mail(8000, 5000)], [one])).toEqual({ explained: 1, unexplained: [] });
    }
  });

  test("needs a kill for each further copy", () => {
    expect(judgeRepeatedMails([mail(5000, 8000, 9000)], [kill(6000)]).unexplained).toHaveLength(1);
    expect(judgeRepeatedMails([mail(5000, 8000, 9000)], [kill(6000), kill(8500)]).explained).toBe(2);
  });
});

test("a mail that came once needs no kill", () => {
  expect(judgeRepeatedMails([mail(5000)], [])).toEqual({ explained: 0, unexplained: [] });
});
