import type { LawPageName, LawText } from "./law-pages";

/** The Vietnamese text (law-texts-vi.server.ts, with its sources) in English; the Vietnamese one counts. */
export const englishLaw: Record<LawPageName, LawText> = {
  terms: {
    intro:
      "These terms hold when you buy in this shop, under the Law on E-commerce 122/2025/QH15 and Articles 28 to 34 of Decree 52/2013/NĐ-CP. The Vietnamese text counts.",
    sections: [
      {
        heading: "Who sells and who buys",
        paragraphs: [
          "Each product is sold by a producer. Its legal name, address and published tax code stand on the page of the product and of the producer. The operator keeps this site, takes the payments and passes the money on to the producers.",
          "One order may consist of several parcels of several producers; each producer answers for its own.",
        ],
      },
      {
        heading: "Price and order",
        paragraphs: [
          "Prices include tax. Before you order you see the price of each item, the delivery price of each parcel and the total; the total does not grow.",
          "You look over the whole order before you press the button. The contract is made when the confirmation page shows the order's code; you get a message with the code.",
          "The producer accepts within 24 hours. Where it cannot deliver, the parcel is cancelled and its money given back.",
        ],
      },
      {
        heading: "Products with conditions",
        paragraphs: [
          "Alcohol is sold to people of 18 and older only (Law 44/2019/QH14, Article 5): you confirm your age when you order, and the producer or the carrier may ask for a document. Spirits of 15 % and more are not sold online (Article 16).",
          "Tourism and animals are not sent by parcel: you send a request and the producer calls you back.",
        ],
      },
      {
        heading: "OCOP stars",
        paragraphs: [
          "Stars and validity come from the province's register, worked out for today. No producer writes its own stars.",
        ],
      },
      {
        heading: "Disputes",
        paragraphs: [
          "Send a complaint on the page Complaints: you get a code at once and an answer within 7 working days. Your rights under the Law on Protection of Consumers' Rights 19/2023/QH15 stay as they are, mediation, arbitration and the courts among them.",
        ],
      },
    ],
  },
  shipping: {
    intro: "Delivery is priced per parcel, before you order.",
    sections: [
      {
        heading: "Delivery",
        paragraphs: [
          "Each producer sends one parcel. Its price follows from weight, origin and destination; cart and checkout show the price and the expected time of each parcel.",
          "You are told when a parcel is on its way, with the carrier and its tracking number, and follow each parcel under Orders.",
        ],
      },
      {
        heading: "Payment",
        paragraphs: [
          "You pay on delivery, or in the other ways that the checkout shows: bank transfer by VietQR, card.",
          "Bank transfer: keep the amount and the order's code. An order that is not paid within the time on its page is cancelled. What was paid too much is given back.",
          "This site keeps no card numbers.",
        ],
      },
      {
        heading: "Invoice",
        paragraphs: [
          "If you need an invoice, ask for it with your tax code; the producer that sells issues it.",
        ],
      },
    ],
  },
  returns: {
    intro:
      "The policy of returns and refunds that Articles 28 to 34 of Decree 52/2013/NĐ-CP oblige a shop to publish. The Vietnamese text counts.",
    sections: [
      {
        heading: "Cancelling before it is sent",
        paragraphs: [
          "A parcel that is not sent yet can be cancelled free of charge. What you paid for it is given back in full.",
        ],
      },
      {
        heading: "Goods that are wrong, missing, damaged or not as described",
        paragraphs: [
          "Check the goods when they arrive; you may refuse a wrong or damaged parcel and pay nothing.",
          "If you notice it later, send a complaint with the order's code and pictures within 7 days. You choose between what is missing, an exchange and your money; the seller pays for the way back.",
        ],
      },
      {
        heading: "A change of mind",
        paragraphs: [
          "Fresh food, opened food and goods made to order are not taken back for a change of mind. Other goods in their original state: ask within 7 days of receiving them; you pay for the way back.",
        ],
      },
      {
        heading: "Refunds",
        paragraphs: [
          "The money comes the way you paid; what was paid on delivery is given back by bank transfer. You are told the amount.",
          "This page takes away none of the rights that Law 19/2023/QH15 gives to consumers.",
        ],
      },
    ],
  },
  privacy: {
    intro:
      "What data of yours the shop uses and what for, under the Law on Personal Data Protection 91/2025/QH15 and Decree 356/2025/NĐ-CP. The Vietnamese text counts.",
    sections: [
      {
        heading: "Data and purpose",
        paragraphs: [
          "Your name, phone number, address, your e-mail if you give one, and what you buy: to take the money, deliver, tell you about the order, settle complaints and keep the books as the law wants.",
          "This is needed for the contract with you, so no further consent is asked. What goes beyond it is asked for by itself, with a box that is never ticked beforehand.",
          "Alcohol: your word of being 18 or older is kept with the order.",
        ],
      },
      {
        heading: "Who sees it",
        paragraphs: [
          "The producers with a parcel in the order, the carrier, the payment service that you choose and the shop's staff. Data is not sold and not used for advertising.",
        ],
      },
      {
        heading: "Cookies",
        paragraphs: [
          "Only those that the cart, your orders and a form that you have just sent need. None that follow you.",
        ],
      },
      {
        heading: "How long",
        paragraphs: [
          "Orders and vouchers as long as the laws on accounting and taxes want; the rest is deleted when it is no longer needed.",
        ],
      },
      {
        heading: "Your rights",
        paragraphs: [
          "You may know, see, correct, get a copy of, delete and restrict your data, object to its use and withdraw a consent. Send a request on the page Complaints, about My personal data: the shop responds within 2 working days.",
        ],
      },
    ],
  },
};
