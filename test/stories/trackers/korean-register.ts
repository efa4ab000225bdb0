import { storyTracker } from "../story-tracker.ts";

/** A Korean register of outsourced work that answers with one word. */
export const koreanRegister = storyTracker({
  shape: "a Korean register of outsourced work",
  usual: {
    수탁업체명: "한빛고객센터 주식회사",
    "위탁업무 내용": "고객상담",
    수행장소: "서울",
    "ISO 27001 인증 여부": "보유",
    "인증 유효기간": "2027-05-01",
    "SOC 2 보고서 여부": "없음",
  },
  rows: [
    {
      about: "held, and the scope is open",
      cells: {},
      status: "cannot-tell",
      quiet: ["art-no-assurance", "iso-cert-expired", "dq-unmapped-value"],
    },
    {
      about: "there is neither",
      cells: { 수탁업체명: "새벽데이터", "ISO 27001 인증 여부": "미보유", "인증 유효기간": "" },
      status: "not-covered",
      leads: ["art-no-assurance"],
    },
  ],
});
