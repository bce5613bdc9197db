import { describe, expect, it } from "vitest";
import { declineOf } from "./decline";

describe("declineOf", () => {
  it.each([null, undefined])("says nothing where nothing went wrong (%j)", (error) => {
    expect(declineOf(error)).toBeNull();
  });

  it("takes the bank's own reason before the general code", () => {
    expect(declineOf({ code: "card_declined", decline_code: "insufficient_funds" })).toEqual({
      code: "insufficient_funds",
      vietnamese: "Thẻ không đủ tiền: chọn thẻ khác hoặc cách thanh toán khác.",
      english: "The card has too little money: use another card or another way to pay.",
    });
  });

  it.each(["stolen_card", "lost_card", "fraudulent", "a_code_of_tomorrow"])(
    "keeps the reason %s from whoever holds the card",
    (decline_code) => {
      const decline = declineOf({ code: "card_declined", decline_code });
      expect(decline?.code).toBe("card_declined");
      expect(decline?.english).toBe(
        "The bank declined this card: use another one or ask your bank.",
      );
    },
  );

  it("has words for an error without any code", () => {
    expect(declineOf({})?.code).toBe("card_declined");
  });
});
