import type { certificate as vietnamese } from "../vi/certificate";

export const certificate: Record<keyof typeof vietnamese, string> = {
  "badge.extended": "OCOP {star}-star product, extended until {date}",
  "badge.extendedUntil": "Extended until {date}",

  "basis.article": "Article {article}, Decision {decision}",
  "basis.decision": "Decision {decision}",

  "status.none": "Not yet valid",
  "status.potential": "Potential five-star (not yet recognised)",
  "status.valid": "Valid",
  "status.renewal_due": "Valid, renewal dossier due",
  "status.expiring": "Valid, expiring soon",
  "status.extended": "Valid, extended",
  "status.expired": "Expired",
  "status.revoked": "Revoked",
  "status.validity_unknown": "Recognised, validity unknown",

  "revocation.untruthful_dossier": "information or documents in the dossier were not truthful",
  "revocation.criteria_no_longer_met": "the product no longer meets the OCOP criteria",
  "revocation.law_violated":
    "the law on quality, food safety, the environment, intellectual property or labelling was broken",
  "revocation.mark_misused": "the OCOP mark was used against the rules",
  "revocation.production_stopped": "the producer no longer makes this product",
  "revocation.other_conclusion": "another conclusion of the competent authority",

  "certificate.check": "Check a certificate",
  "certificate.checkIntro":
    "Type the code printed on the certificate or below its QR code to learn whether it is valid today.",
  "certificate.checkMeta":
    "Check an OCOP certificate of Quảng Ngãi province: valid, expired or revoked as of today.",
  "certificate.code": "Certificate code",
  "certificate.codeHint":
    "16 letters and digits, for example {example}. Capitals and dashes do not matter.",
  "certificate.codeMissing":
    "The certificate code needs 16 letters and digits, for example {example}.",
  "certificate.codeLength":
    "The code needs all 16 letters and digits, for example {example}; you typed {count}.",
  "certificate.codeLetters":
    "The code needs plain letters and digits only, for example {example}; it has no U and no other signs.",
  "certificate.submit": "Check",
  "certificate.another": "Check another code",

  "certificate.validTitle": "Certificate valid",
  "certificate.expiringTitle": "Certificate valid, expiring soon",
  "certificate.extendedTitle": "Certificate valid, extended",
  "certificate.expiredTitle": "Certificate expired",
  "certificate.revokedTitle": "Recognition revoked",
  "certificate.unknownDateTitle": "Recognised, validity unknown",
  "certificate.notYetTitle": "Certificate not yet valid",
  "certificate.supersededTitle": "There is a newer recognition",
  "certificate.checkedOn": "Checked on {date}, Viet Nam time",
  "certificate.validLead": "An OCOP {star}-star product, valid until the end of {date}.",
  "certificate.extendedLead":
    "An OCOP {star}-star product; its term ended with {validUntil} and is extended until the end of {date}.",
  "certificate.expiredLead":
    "Once recognised with {star} stars. The recognition ended with {date}, so it is no longer an OCOP {star}-star product.",
  "certificate.revokedLead":
    "Once recognised with {star} stars. The recognition is revoked as of {date}. The reason: {reason}.",
  "certificate.revokedLeadNoReason":
    "Once recognised with {star} stars. The recognition is revoked as of {date}; the register gives no reason yet.",
  "certificate.unknownDateLead":
    "Recognised with {star} stars, but the source gives no date, so nobody can say whether it is still valid. No stars are shown.",
  "certificate.notYetLead": "The recognition with {star} stars is valid from {date}.",
  "certificate.supersededLead":
    "This certificate ({status}) no longer decides the product's stars: there is a newer recognition.",
  "certificate.toNewest": "See the newest recognition",
  "certificate.toProduct": "See the product in the shop",
  "certificate.facts": "The register says",
  "certificate.product": "Product",
  "certificate.producer": "Producer",
  "certificate.place": "Place",
  "certificate.recognised": "Recognised with",
  "certificate.number": "Certificate number",
  "certificate.authority": "Recognised by",
  "certificate.extendedUntil": "Extended until",
  "certificate.revokedOn": "Revoked as of",
  "certificate.revocationReason": "Reason",
  "certificate.revocationDecision": "Revoking decision",
  "certificate.basis": "Legal basis",
  "certificate.history": "All recognitions",
  "certificate.historyOnly": "This is the product's only recognition in the register.",
  "certificate.historyThis": "this certificate",
  "certificate.historyFromTo": "from {from} to {to}",
  "certificate.historyUndated": "date unknown",
  "certificate.see": "See the certificate page",
  "certificate.seeOf": "See the certificate page: {star} stars, {status}",
  "certificate.qr": "QR code that opens the page of certificate {code}",
  "certificate.qrHint": "Scan to see this certificate as of the day you scan.",
  "certificate.qrDownload": "Download the QR code (SVG)",
  "certificate.print": "Print this page",
  "certificate.printedFrom":
    "Printed from {url}. The status may change after the day of printing: scan the code to see today's.",
  "certificate.reportTitle": "Is the OCOP mark misused?",
  "certificate.reportLead":
    "For example, another product carries this code, or the mark is used after expiry or revocation.",
  "certificate.report": "Report misuse of the mark",
  "certificate.missingTitle": "No certificate has this code",
  "certificate.missing":
    "The register does not hold the code {code}. A character may be mistyped: compare each one with the code printed on the certificate.",
  "certificate.missingReport":
    "If the code on the pack is exactly what you typed, tell us where you saw it.",
  "certificate.uncheckedTitle": "Not checked",
  "certificate.unchecked":
    "The register cannot be read at the moment, so whether this certificate is valid is not known. This is no verdict. Try again in a few minutes.",
  "certificate.retry": "Check again",
  "certificate.metaTitle": "{verdict}: {product} · OCOP certificate, Quảng Ngãi",
  "certificate.metaDescription": "{product} by {producer}. {verdict}, checked on {date}.",

  "recall.card": "Recalled",
  "recall.toNotice": "See the recall notice",
  "recall.titleLots": "Product recall: lot {lots}",
  "recall.titleAll": "Product recall: every lot",
  "recall.why": "Why:",
  "recall.do": "What to do:",
  "recall.announced": "Announced on {date}",
  "recall.by": "Announced by {agency}",
  "recall.decision": "Document {number}",
  "recall.notSold":
    "Every lot is being recalled, so it is not sold. See what to do at the top of the page.",

  "report.title": "Report misuse of the OCOP mark",
  "report.intro":
    "Say what you saw: the OCOP mark on a product that is not recognised, with the wrong stars, expired or revoked. The province's OCOP staff read it and look into it.",
  "report.about": "This report is about certificate {code}.",
  "report.aboutProduct": "This report is about the product you were looking at: {product}.",
  "report.description": "What you saw",
  "report.descriptionHint":
    "For example: a pack of sausage shows 4 OCOP stars, but its code is not in the register.",
  "report.product": "Which product (optional)",
  "report.productHint": "The names of product and producer on the pack.",
  "report.seenAt": "Where you saw it (optional)",
  "report.seenAtHint": "The shop and its address, or the address of the web page.",
  "report.contactTitle": "Your contact (optional)",
  "report.contactUse":
    "Only the staff who handle the report see this name and contact, to ask more or to tell you the result. It is not published and not used for advertising. You can leave it empty.",
  "report.name": "Name",
  "report.contact": "Phone number or email",
  "report.website": "Leave this field empty",
  "report.submit": "Send the report",
  "report.sending": "Sending",
  "report.descriptionProblem":
    "What you saw needs a few words, at least {min} letters, for example: a pack shows 4 OCOP stars but no code.",
  "report.tooLong": "This needs to be shorter than {max} letters, for example the main point only.",
  "report.refused":
    "The report could not be sent as it is. Look at each field and send it again; what you wrote is still here.",
  "report.tooMany":
    "Many reports came from this place in a short time. What you wrote is still here: send it again in an hour.",
  "report.failed":
    "The report could not be sent because the system is busy. What you wrote is still here: send it again in a few minutes.",
  "report.sentTitle": "Report received",
  "report.sentLead": "Thank you. Note this code to ask about the report:",
  "report.sentNext":
    "The province's OCOP staff read it and look into it. If you left a contact, they may ask for more.",
  "report.again": "Send another report",
  "report.meta":
    "Tell Quảng Ngãi province when you see the OCOP mark misused: not recognised, wrong stars, expired or revoked.",

  "footer.programme": "The programme in figures",
  "footer.trust": "Certificates",
};
