import type { Words } from "~/i18n/part-words";

const vi = {
  unsent: "Đã lưu trên máy, chưa gửi",
  unsentCount: "{count} việc đã lưu trên máy, chưa gửi. Có mạng lại là tự gửi.",
  sending: "Đang gửi…",
  sendNow: "Gửi ngay",
  signedOut: "Phiên đăng nhập đã hết: đăng nhập lại để gửi các việc đã lưu trên máy.",
  signIn: "Đăng nhập lại",
  dismiss: "Đã xem",
  unknown: "Việc này không còn làm được như trước: tải lại trang rồi làm lại.",
};

const en: Record<keyof typeof vi, string> = {
  unsent: "Saved on this device, not sent yet",
  unsentCount:
    "{count} {count:task|tasks} saved on this device, not sent yet. They are sent as soon as you are online.",
  sending: "Sending…",
  sendNow: "Send now",
  signedOut: "The session is over: sign in again to send what is saved on this device.",
  signIn: "Sign in again",
  dismiss: "Got it",
  unknown: "This is no longer done this way: reload the page and do it again.",
};

export const outboxWords: Words<keyof typeof vi> = { vi, en };
